// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <vector>

/// A stream's steps and handoffs as a graph of indices: its forward part has no loops, so it can be
/// walked from the request to the answer.
struct StreamGraph {
    /// A handoff that leads forward.
    struct Edge {
        int step = 0; ///< The step at the other end.
        int handoff = 0; ///< Index into StreamMap::handoffs.
    };

    std::vector<std::vector<Edge>> out = {}; ///< Forward only, by step.
    std::vector<std::vector<Edge>> in = {};
    std::vector<int> from = {}; ///< By handoff: the index of its step.
    std::vector<int> to = {};
    std::vector<bool> isLoop = {}; ///< By handoff: a send-back, or it would close a circle.
    std::vector<int> order = {}; ///< All steps in walking order.
};

/// Loops are the send-backs and, of the other handoffs, those that would close a circle when added
/// from the most frequent down (where nothing was counted: those that follow the order of entry
/// first). The walking order is topological; what it leaves open is decided by the order of entry.
StreamGraph streamGraph(const StreamMap& map);
