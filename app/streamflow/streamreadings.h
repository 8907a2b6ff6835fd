// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/queueprice.h"

/// How long an item is at a step, visit by visit, read three ways from the same box. Seconds.
struct StepReading {
    QUuid stepId = {};
    double visits = 1;
    std::optional<double> stated = {}; ///< Lead time as entered.
    std::optional<double> formula = {}; ///< Wait and work by the formula of its queue.
    QList<FormulaDoubt> doubts = {};
    bool grows = false; ///< By formula the queue grows for ever.
    std::optional<FlowEstimate> simulated = {}; ///< Of the queues alone.
};

/// The lead time of a stream, read three ways. Seconds.
struct StreamReadings {
    std::optional<double> stated = {}; ///< With send-backs, as streamMetrics() has it.
    /// Σ visits · (wait and work), the independent stations of a Jackson network. Nothing where a
    /// step's is missing or branches run in parallel.
    std::optional<double> formula = {};
    bool hasBranches = false;
    QList<FormulaDoubt> doubts = {}; ///< Of any step.
    std::optional<FlowEstimate> simulated = {}; ///< Of the queues alone.
    QList<StepReading> steps = {}; ///< In the order of the map.
};

/// Of the first stream of the subject. The simulated part is filled in from a simulation without
/// other waits; without one it is missing. A step that nobody works at takes, by formula, what is
/// stated.
StreamReadings streamReadings(
    const FlowSubject& subject, const StreamSimulation* queuesAlone = nullptr);
