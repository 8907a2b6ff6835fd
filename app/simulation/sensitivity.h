// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/replications.h"

/// One number of a model that is not known exactly, with the ends of its interval.
struct FlowInput {
    enum class Kind {
        ServiceTime, ///< Factor to all times of station `index`.
        Interarrival, ///< Factor to the times between arrivals of source `index`.
        Share, ///< Share of way `route` of station `index`; the other ways share the rest as
               ///< before.
        People ///< Of the first group of pool `index`, a whole number.
    };

    Kind kind = Kind::ServiceTime;
    int index = 0;
    int route = 0;
    double low = 1;
    double high = 1;

    bool operator==(const FlowInput&) const = default;
};

/// The model with that value in the place of what it had. The input must name a place that exists.
FlowModel withInput(const FlowModel& model, const FlowInput& input, double value);

/// What the P85 of the lead time does when one input goes to the ends of its interval.
struct InputEffect {
    std::size_t input = 0; ///< Index in the list given.
    std::optional<FlowEstimate> low = {}; ///< P85 at the low end minus P85 of the model, seconds.
    std::optional<FlowEstimate> high = {};
    /// How far the ends lie apart: |P85 at the high end − P85 at the low end|; 0 where unknown.
    double swing = 0;
    /// An end that cannot be simulated.
    std::vector<FlowProblem> problems = {};

    bool operator==(const InputEffect&) const = default;
};

struct Sensitivity {
    Simulated base = {};
    std::vector<InputEffect> effects = {}; ///< Largest swing first; equal ones as given.
    bool isCancelled = false;
};

/// Which number, if it were wrong, would change the answer most: the tornado, and with it the plan
/// of what to measure next. All runs use the same random numbers, so the effects are those of the
/// inputs alone.
Sensitivity sensitivity(const FlowModel& model, const std::vector<FlowInput>& inputs,
    const FlowOptions& options, SimulationProgress* progress = nullptr);
