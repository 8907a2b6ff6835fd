// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include "app/project/summary.h"
#include <QList>
#include <optional>

/// Where one measure of success stands.
struct MeasureStatus {
    QUuid measureId = {};
    QList<Measurement> values = {}; ///< Of this measure, oldest first.
    std::optional<qint64> latestMilli = {};
    QDate latestDate = {};
    State state
        = State::Unknown; ///< Good: target met; Bad: a limit exceeded; Warning: not there yet.
    int pastLimitInARow = 0; ///< How many of the last values in a row miss the target or limit.
};

/// The status of one measure. Values are ordered by date; two on one day keep their order in the
/// list. A value equal to the target meets it. Without a value or without a target the state is
/// unknown.
MeasureStatus measureStatus(const Measure& measure, const QList<Measurement>& measurements);

/// The number of the week the transition is in, 1 for the first: whole weeks since the first
/// phase's start. Nothing before that start or without phases.
std::optional<int> transitionWeek(const QList<Phase>& phases, QDate today);

/// The phase `today` lies in, or null between and outside phases. A phase ends before its end date.
const Phase* currentPhase(const QList<Phase>& phases, QDate today);

/// The next `count` actions that are not done: by due time, those without one last, then as listed.
QList<Action> nextActions(const QList<Action>& actions, int count);
