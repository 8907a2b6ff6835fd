// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QUuid>

/// How much of a team's capacity may be toil.
struct ToilPolicy {
    int limitPpm = 500'000; ///< Of capacity; 50 % is the founding documents' figure.
    QString agreedAction = {}; ///< What happens when the limit is exceeded.
    QString owner = {};

    bool operator==(const ToilPolicy&) const = default;
};

/// Recurring work, scored 0, 1 or 2 on the six attributes of toil.
struct ToilTask {
    QUuid id = {};
    QUuid teamId = {}; ///< Who does it.
    QString name = {};
    QUuid causeTeamId = {}; ///< Where it comes from; null: several or unknown.
    int timesPerWeekMilli = 1000; ///< Thousandths: 0.5 a week is 500.
    int minutesEach = 0; ///< Hands-on.
    int contextMinutesEach = 0; ///< Lost to switching.
    int manual = 0;
    int repetitive = 0;
    int automatable = 0;
    int tactical = 0;
    int withoutEnduringValue = 0;
    int growsWithService = 0;

    bool operator==(const ToilTask&) const = default;
};
