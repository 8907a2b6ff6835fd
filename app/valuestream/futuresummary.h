// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include "app/valuestream/futureeffect.h"

struct Project;

/// What a simulation found of both states.
struct SimulatedTimes {
    double p50Now = 0; ///< Seconds.
    double p85Now = 0;
    double p50Then = 0;
    double p85Then = 0;
    QString run = {}; ///< Seed and size, in words.
};

/// What the list of changes of a stream does, in words: the answer, what to look at and how the
/// figures came about. Headline and completeness stay those of the current state.
Summary futureSummary(const Project& project, const StreamMap& map, const FutureEffects& effects,
    const Summary& current, const std::optional<SimulatedTimes>& simulated = {});
