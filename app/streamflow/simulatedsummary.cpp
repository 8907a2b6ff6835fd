// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/simulatedsummary.h"
#include "app/streamflow/simulatedwords.h"

std::optional<SimulatedTimes> simulatedTimes(
    const FutureSimulation& simulation, const StreamRun& run)
{
    if (!simulation.now.isDone() || !simulation.then.isDone())
        return std::nullopt;
    const ItemEstimates& now = simulation.now.result().all;
    const ItemEstimates& then = simulation.then.result().all;
    if (!now.p50 || !now.p85 || !then.p50 || !then.p85)
        return std::nullopt;
    return SimulatedTimes { now.p50->mean, now.p85->mean, then.p50->mean, then.p85->mean,
        runWords(run) };
}
