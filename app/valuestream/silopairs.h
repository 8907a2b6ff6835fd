// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/silo.h"
#include <QList>
#include <optional>

struct Project;

/// How much of a silo two teams are to each other: (context + backlog + incentives) / 9, 0-1. A
/// convention of this program: the three weigh the same.
double siloIndex(const SiloRating& rating);

/// A pair of teams with what lies between them.
struct SiloPair {
    QUuid teamId = {};
    QUuid otherTeamId = {};
    double index = 0;
    int handoffs = 0; ///< Of items between the two, in either direction, over all streams.
    int mismatches = 0; ///< The sum of the strengths of their mismatches.
};

/// The rated pairs, the worst first: by index, then by handoffs. Of a pair that was rated twice the
/// last rating counts, whichever of the two is named first; a team is no pair with itself.
QList<SiloPair> siloPairs(const Project& project);

/// The mean index of the pairs a team is in; nothing where it is in none.
std::optional<double> siloIndexOf(const QList<SiloPair>& pairs, const QUuid& teamId);
