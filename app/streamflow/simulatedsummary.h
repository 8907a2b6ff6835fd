// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/futuresimulation.h"
#include "app/valuestream/futuresummary.h"

/// Median and 85th percentile of both states, for the answer; nothing where they are not known.
std::optional<SimulatedTimes> simulatedTimes(
    const FutureSimulation& simulation, const StreamRun& run);
