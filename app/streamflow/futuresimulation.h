// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streammodel.h"
#include "app/valuestream/futurestate.h"
#include <memory>

/// The lead time once a change, and all before it in the list, is made.
struct ChangeEffect {
    ChangeOutcome outcome = {};
    // Nothing where the change was not applied or could not be simulated:
    std::optional<FlowEstimate> p50 = {}; ///< Seconds.
    std::optional<FlowEstimate> p85 = {};
    FlowDifference difference = {}; ///< To the state before this change, under the same luck.
    QStringList problems = {}; ///< Why it could not be simulated.
};

/// A stream as it is and with its changes.
struct FutureSimulation {
    StreamSimulation now = {};
    StreamSimulation then = {}; ///< With all changes that are on.
    FlowDifference difference = {};
    QList<ChangeEffect> effects = {}; ///< One for each change, in their order.
    bool isCancelled = false;
};

/// Simulates the stream as it is and after each change in turn, all with the same random numbers:
/// what a change brings is what it brings after those above it.
FutureSimulation simulateFuture(const Project& project, const QUuid& streamId,
    const StreamRun& run = {}, SimulationProgress* progress = nullptr);

/// What a simulation reads of a project; the rest is empty.
Project simulatedPart(const Project& project);

/// The same, simulated only where it is none of the last few: what the window found the report
/// need not find again. From any thread. Only what was simulated to its end is remembered.
std::shared_ptr<const FutureSimulation> rememberedFuture(const Project& project,
    const QUuid& streamId, const StreamRun& run = {}, SimulationProgress* progress = nullptr);

/// The subject of the stream's future state with its first `changes` changes; all where negative.
FlowSubject futureSubject(const Project& project, const QUuid& streamId, int changes = -1);
