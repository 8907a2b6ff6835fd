// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

/// How often one step directly followed another.
struct WeightedPair {
    int from = 0, to = 0;
    int weight = 0;
};

/// The order in which most transitions lead forward: starts from the steps' mean places in their
/// cases, then moves single steps as long as that turns more transitions forward (local search of
/// the linear ordering problem; not always the best order, always the same one).
std::vector<int> mainOrder(
    const std::vector<double>& meanPlaces, const std::vector<WeightedPair>& pairs);
