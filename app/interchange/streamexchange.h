// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include "app/valuestream/valuestream.h"
#include <QStringList>

/// Value streams with the teams that their steps name: what is exchanged with
/// other programs. What they cannot hold is left out by the writers and said in
/// their headers.
struct StreamExchange {
    QList<StreamMap> maps = {};
    QList<Team> teams = {}; ///< All that are known; others are not needed.

    bool operator==(const StreamExchange&) const = default;
};

/// What was found in a foreign file: all of it, or nothing and why.
struct ReadStreams {
    StreamExchange found = {}; ///< Teams: the known ones, then new ones.
    QStringList notes = {}; ///< What was left out or taken for something, a sentence each.
    QStringList problems = {}; ///< A sentence each; not empty: nothing was read.

    bool isRead() const { return problems.isEmpty(); }
};

/// The name of a team, empty where it has none.
QString teamName(const QList<Team>& teams, const QUuid& id);
/// The team of that name, added where there is none; null for an empty name.
QUuid teamIdFor(QList<Team>& teams, const QString& name);

/// Minutes with as many decimals as seconds need, at most four: 90 s is "1.5".
QString minutesText(std::chrono::seconds time);
/// Parts per million as a percentage without its sign: 955'000 is "95.5".
QString percentText(int ppm);
/// "95", "95.5 %", "95,5%" as parts per million; nothing where it is no
/// percentage from 0 to 100.
std::optional<int> ppmFromPercent(const QString& text);
