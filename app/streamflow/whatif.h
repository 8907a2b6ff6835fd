// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/futuresimulation.h"

/// The present of a stream, simulated once for all that is tried on it.
struct WhatIfBase {
    FlowSubject subject = {};
    StreamRun run = {};
    StreamSimulation queues = {}; ///< Alone, without other waits.
    OtherWaits waits = {};
    StreamSimulation simulation = {};

    bool isDone() const { return simulation.isDone(); }
};
WhatIfBase whatIfBase(
    const FlowSubject& now, const StreamRun& run = {}, SimulationProgress* progress = nullptr);

/// What comes of changes that nobody made yet.
struct WhatIf {
    StreamSimulation simulation = {};
    FlowDifference difference = {}; ///< To the present, under the same luck.
    /// After how many weeks the mean lead time of a week would show it: weeksUntilNoticed() with
    /// weeklyDeviation() of the present. Nothing where the difference may be chance.
    std::optional<int> weeks = {};
};
WhatIf whatIf(const WhatIfBase& base, const QList<FutureChange>& changes,
    SimulationProgress* progress = nullptr);

/// The standard deviation of a weekly mean whose mean over `weeks` weeks was simulated n times:
///
///     s_week = s_n · √weeks = standard error · √n · √weeks
///
/// What one week hands on to the next by its queues is in it, so that weeks may be taken as
/// independent (batch means: Law, "Simulation Modeling and Analysis", ch. 9).
double weeklyDeviation(const FlowEstimate& mean, double weeks);
