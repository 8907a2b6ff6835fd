// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamrouting.h"
#include "app/valuestream/flowbalance.h"
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

static bool hasLoop(const StreamMap& map, const Handoff& forward)
{
    return std::any_of(map.handoffs.cbegin(), map.handoffs.cend(), [&](const Handoff& handoff) {
        return handoff.sendBack && handoff.fromStepId == forward.toStepId
            && handoff.toStepId == forward.fromStepId;
    });
}

StreamMap asItemsSeeIt(const StreamMap& map)
{
    StreamMap result = map;
    result.handoffs.removeIf([](const Handoff& handoff) { return !carriesItems(handoff); });
    QList<Handoff> loops;
    for (const Handoff& handoff : std::as_const(result.handoffs)) {
        if (handoff.badInput != BadInput::SendBack || handoff.sendBack || hasLoop(map, handoff))
            continue;
        Handoff loop = handoff;
        loop.sendBack = true;
        std::swap(loop.fromStepId, loop.toStepId);
        loop.sharePpm = badInputPpm(map, handoff);
        loops.append(loop);
    }
    result.handoffs += loops;
    for (qsizetype i = 0; i < result.steps.size(); ++i) {
        if (isProcess(result.steps.at(i)))
            continue;
        Step& step = result.steps[i];
        step.processTime = 0s;
        if (step.kind != StepKind::Inventory)
            step.leadTime = 0s;
        else if (!step.leadTime)
            step.leadTime = inventoryTime(step, map.stream);
    }
    return result;
}

Routing itemRouting(const StreamMap& map, const StreamGraph& graph, bool withSendBacks)
{
    const auto steps = std::size_t(map.steps.size());
    Routing routing(steps);
    std::vector<double> back(steps);
    const auto shareOf = [&](int handoff) { return map.handoffs.at(handoff).sharePpm; };
    for (int i = 0; withSendBacks && i < int(map.handoffs.size()); ++i) {
        if (!graph.isLoop.at(i) || !shareOf(i))
            continue;
        const int from = graph.from.at(i);
        const double chance = std::min(double(*shareOf(i)) / 1'000'000, 1 - back.at(from));
        back.at(from) += chance;
        routing.at(from).push_back({ graph.to.at(i), chance });
    }
    for (std::size_t i = 0; i < steps; ++i) {
        double shared = 0;
        int unshared = 0;
        for (const StreamGraph::Edge& edge : graph.out.at(i)) {
            shared += double(shareOf(edge.handoff).value_or(0)) / 1'000'000;
            unshared += shareOf(edge.handoff) ? 0 : 1;
        }
        const double left = 1 - back.at(i);
        const double scale = shared > left ? left / shared : 1;
        const double rest = std::max(0.0, left - shared * scale);
        for (const StreamGraph::Edge& edge : graph.out.at(i)) {
            const std::optional<int> share = shareOf(edge.handoff);
            const double chance = share ? double(*share) / 1'000'000 * scale : rest / unshared;
            routing.at(i).push_back({ edge.step, chance });
        }
    }
    return routing;
}
