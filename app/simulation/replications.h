// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowcheck.h"
#include "app/simulation/flowresult.h"
#include <atomic>

/// How far a simulation is, and the way to stop it; read and set from any thread.
struct SimulationProgress {
    std::atomic<bool> cancelled { false };
    std::atomic<int> done { 0 }; ///< Replications.
    std::atomic<int> all { 0 };
};

/// A result, or why there is none.
struct Simulated {
    std::vector<FlowProblem> problems = {}; ///< Of the model or the options: nothing was run.
    bool isCancelled = false;
    FlowResult result = {};

    bool isDone() const { return problems.empty() && !isCancelled; }
};

/// Runs a model as often as the options say, on several threads. The result is the same, byte for
/// byte, for the same model, options and seed, whatever the number of threads.
Simulated simulate(
    const FlowModel& model, const FlowOptions& options, SimulationProgress* progress = nullptr);

/// The second model's figures minus the first's, replication by replication under the same random
/// numbers, so that luck which both share is no part of the difference. Only replications that have
/// both figures.
struct FlowDifference {
    std::optional<FlowEstimate> leadTime = {};
    std::optional<FlowEstimate> p50 = {};
    std::optional<FlowEstimate> p85 = {};
    std::optional<FlowEstimate> p95 = {};
    std::optional<FlowEstimate> wip = {};
    std::optional<FlowEstimate> throughput = {};

    bool operator==(const FlowDifference&) const = default;
};

FlowDifference difference(const FlowResult& first, const FlowResult& second);

struct Compared {
    Simulated first = {};
    Simulated second = {};
    FlowDifference difference = {}; ///< Where both are done.
};

/// Two models side by side, e.g. the current and a future state.
Compared compareModels(const FlowModel& first, const FlowModel& second, const FlowOptions& options,
    SimulationProgress* progress = nullptr);
