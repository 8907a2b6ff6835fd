// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>

/// How far two teams work apart from each other, 0 (together) to 3 (as silos). Source: Edwards in
/// "Seeking SRE" (2018), ch. 10: a silo is other context, other backlog, other incentives.
struct SiloRating {
    QUuid id = {};
    QUuid teamId = {};
    QUuid otherTeamId = {};
    int context = 0;
    int backlog = 0;
    int incentives = 0;
    QString note = {};

    bool operator==(const SiloRating&) const = default;
};
