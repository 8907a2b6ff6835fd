// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamgraph.h"
#include <QHash>
#include <algorithm>
#include <numeric>
#include <queue>

/// Whether `target` can be reached from `start` going forward.
static bool reaches(const StreamGraph& graph, int start, int target)
{
    std::vector<bool> seen(graph.out.size());
    std::vector<int> open { start };
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        if (step == target)
            return true;
        for (const StreamGraph::Edge& edge : graph.out.at(step)) {
            if (!seen.at(edge.step)) {
                seen.at(edge.step) = true;
                open.push_back(edge.step);
            }
        }
    }
    return false;
}

static std::vector<int> walkingOrder(const StreamGraph& graph)
{
    std::vector<size_t> missing(graph.in.size());
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (size_t step = 0; step < graph.in.size(); ++step) {
        missing.at(step) = graph.in.at(step).size();
        if (missing.at(step) == 0)
            ready.push(int(step));
    }
    std::vector<int> order;
    while (!ready.empty()) {
        const int step = ready.top();
        ready.pop();
        order.push_back(step);
        for (const StreamGraph::Edge& edge : graph.out.at(step))
            if (--missing.at(edge.step) == 0)
                ready.push(edge.step);
    }
    return order;
}

StreamGraph streamGraph(const StreamMap& map)
{
    StreamGraph graph;
    QHash<QUuid, int> index;
    for (int i = 0; i < int(map.steps.size()); ++i)
        index.insert(map.steps.at(i).id, i);
    graph.out.resize(size_t(map.steps.size()));
    graph.in.resize(size_t(map.steps.size()));
    const size_t count = size_t(map.handoffs.size());
    graph.isLoop.assign(count, true);
    std::vector<int> candidates;
    bool followsEntry = true; // then nothing can close a circle and nothing need be searched
    for (size_t i = 0; i < count; ++i) {
        const Handoff& handoff = map.handoffs.at(qsizetype(i));
        graph.from.push_back(index.value(handoff.fromStepId, 0));
        graph.to.push_back(index.value(handoff.toStepId, 0));
        if (handoff.sendBack || graph.from.at(i) == graph.to.at(i))
            continue;
        candidates.push_back(int(i));
        followsEntry = followsEntry && graph.from.at(i) < graph.to.at(i);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [&](int a, int b) {
        const int countA = map.handoffs.at(a).count;
        const int countB = map.handoffs.at(b).count;
        if (countA != countB)
            return countA > countB;
        return (graph.from.at(a) < graph.to.at(a)) && !(graph.from.at(b) < graph.to.at(b));
    });
    for (const int i : candidates) {
        if (!followsEntry && reaches(graph, graph.to.at(i), graph.from.at(i)))
            continue;
        graph.isLoop.at(i) = false;
        graph.out.at(graph.from.at(i)).push_back({ graph.to.at(i), i });
        graph.in.at(graph.to.at(i)).push_back({ graph.from.at(i), i });
    }
    graph.order = walkingOrder(graph);
    return graph;
}
