// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/replications.h"
#include <algorithm>
#include <chrono>
#include <future>

/// What `simulate(SimulationProgress*)` returns, run in a thread of its own while this one asks
/// `goesOn(share done)` whether to go on: at once stopped where not.
template <typename GoesOn, typename Simulate>
auto watchedSimulation(const GoesOn& goesOn, const Simulate& simulate)
{
    SimulationProgress progress;
    auto running
        = std::async(std::launch::async, [&progress, &simulate] { return simulate(&progress); });
    while (running.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        if (!goesOn(double(progress.done) / std::max(1, int(progress.all))))
            progress.cancelled = true;
    return running.get();
}
