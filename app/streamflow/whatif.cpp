// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/whatif.h"
#include "app/queueing/weeksuntilnoticed.h"
#include <cmath>

WhatIfBase whatIfBase(const FlowSubject& now, const StreamRun& run, SimulationProgress* progress)
{
    WhatIfBase base { .subject = now, .run = run };
    base.queues = simulateQueues(now, run, progress);
    base.waits = otherWaits(now, base.queues);
    base.simulation = simulateStream(now, run, base.waits, progress);
    return base;
}

double weeklyDeviation(const FlowEstimate& mean, double weeks)
{
    return mean.standardError() * std::sqrt(double(mean.replications) * weeks);
}

/// Weeks are known where time was counted, not items.
static std::optional<int> weeksOf(const WhatIfBase& base, const FlowDifference& found)
{
    const auto& mean = base.simulation.result().all.leadTime;
    const auto& by = found.leadTime;
    if (base.simulation.model.options.duration <= 0 || !mean || !by
        || std::abs(by->mean) <= by->halfWidth)
        return std::nullopt;
    return weeksUntilNoticed(
        { .standardDeviation = weeklyDeviation(*mean, base.run.weeks), .change = by->mean });
}

WhatIf whatIf(
    const WhatIfBase& base, const QList<FutureChange>& changes, SimulationProgress* progress)
{
    WhatIf result;
    if (base.subject.streams.isEmpty())
        return result;
    FutureState state = applyChanges(base.subject.streams.first(), base.subject.teams, changes);
    FlowSubject subject = base.subject;
    subject.streams.first() = std::move(state.map);
    subject.teams = std::move(state.teams);
    result.simulation = simulateStream(
        subject, base.run, otherWaitsIn(subject, base.subject, base.waits), progress);
    if (base.isDone() && result.simulation.isDone()) {
        result.difference = difference(base.simulation.result(), result.simulation.result());
        result.weeks = weeksOf(base, result.difference);
    }
    return result;
}
