// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streammodel.h"

/// How many items wait in front of a step, or are not yet let in, week by week of the counted time:
/// the average of each week over the replications, with half the width of its 95 % interval.
struct WeeklyQueue {
    QUuid stepId = {};
    std::vector<double> mean = {};
    std::vector<double> halfWidth = {};

    double longest() const; ///< The largest weekly mean; 0 without weeks.
};

/// Of a run with StreamRun::byWeek, the longest queue first; steps at which nobody waits are left
/// out. Waiting that no queue explains is none.
QList<WeeklyQueue> weeklyQueues(const StreamSimulation& simulation);

/// When such a week begins, from 0; of a run by week.
QDate weekBegin(const StreamModel& model, std::size_t week);
