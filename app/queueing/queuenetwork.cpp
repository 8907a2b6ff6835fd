// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/queuenetwork.h"
#include "app/queueing/generalqueue.h"
#include <algorithm>
#include <cmath>

static bool isUsable(
    const std::vector<NetworkNode>& nodes, const std::vector<std::vector<Transition>>& routing)
{
    if (routing.size() != nodes.size())
        return false;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const NetworkNode& node = nodes[i];
        if (!isUsable(QueueLoad { node.arrivals, node.processTime, node.servers }))
            return false;
        double sum = 0;
        for (const Transition& t : routing[i]) {
            if (t.to < 0 || size_t(t.to) >= nodes.size() || !(t.chance >= 0 && t.chance <= 1))
                return false;
            sum += t.chance;
        }
        if (sum > 1 + 1e-9)
            return false;
    }
    return true;
}

using Routing = std::vector<std::vector<Transition>>;

/// λ_j of each node. Visits are linear in the arrivals: with rates for arrivals they are rates.
static std::optional<std::vector<double>> arrivalRates(
    const std::vector<NetworkNode>& nodes, const Routing& routing)
{
    if (!isUsable(nodes, routing))
        return std::nullopt;
    std::vector<double> outside;
    outside.reserve(nodes.size());
    for (const NetworkNode& node : nodes)
        outside.push_back(node.arrivals);
    return expectedVisits(routing, outside);
}

/// Each node on its own, for known rates and variabilities of what comes to it.
static NetworkAnswer nodeByNode(const std::vector<NetworkNode>& nodes,
    const std::vector<double>& rates, const std::vector<Variability>& variability)
{
    NetworkAnswer answer { .arrivals = rates, .l = 0 };
    double total = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const QueueLoad load { rates[i], nodes[i].processTime, nodes[i].servers };
        const std::optional<QueueMeans> means = allenCunneen(load, variability[i]);
        answer.rho.push_back(utilisation(load));
        answer.nodes.push_back(means);
        answer.arrivalVariability.push_back(variability[i].arrivals);
        answer.l = means && answer.l ? std::optional(*answer.l + means->l) : std::nullopt;
        total += nodes[i].arrivals;
    }
    if (answer.l && total > 0)
        answer.w = *answer.l / total;
    return answer;
}

std::optional<NetworkAnswer> jacksonNetwork(
    const std::vector<NetworkNode>& nodes, const Routing& routing)
{
    const std::optional<std::vector<double>> rates = arrivalRates(nodes, routing);
    if (!rates)
        return std::nullopt;
    return nodeByNode(nodes, *rates, std::vector<Variability>(nodes.size()));
}

double departureVariability(double rho, const Variability& variability, int servers)
{
    return 1 + (1 - rho * rho) * (variability.arrivals - 1)
        + rho * rho * (variability.service - 1) / std::sqrt(double(servers));
}

double splitVariability(double share, double variability)
{
    return share * variability + 1 - share;
}

double mergedVariability(const std::vector<QueueFlow>& flows, double rho)
{
    double total = 0;
    for (const QueueFlow& flow : flows)
        total += flow.rate;
    if (!(total > 0))
        return 1;
    double concentration = 0;
    double mean = 0;
    for (const QueueFlow& flow : flows) {
        const double share = flow.rate / total;
        concentration += share * share;
        mean += share * flow.variability;
    }
    const double w = 1 / (1 + 4 * (1 - rho) * (1 - rho) * (1 / concentration - 1));
    return w * mean + 1 - w;
}

/// One round: what leaves every node by what comes to it, and what that makes come to every node.
static std::vector<double> mergedArrivals(const std::vector<NetworkNode>& nodes,
    const Routing& routing, const std::vector<double>& rates, const std::vector<double>& arriving)
{
    std::vector<std::vector<QueueFlow>> flows(nodes.size());
    const auto rho = [&](size_t i) {
        return std::min(1.0, utilisation({ rates[i], nodes[i].processTime, nodes[i].servers }));
    };
    for (size_t i = 0; i < nodes.size(); ++i) {
        flows[i].push_back({ nodes[i].arrivals, nodes[i].variability.arrivals });
        const double leaving = departureVariability(
            rho(i), { arriving[i], nodes[i].variability.service }, nodes[i].servers);
        for (const Transition& t : routing[i])
            flows[size_t(t.to)].push_back(
                { rates[i] * t.chance, splitVariability(t.chance, leaving) });
    }
    std::vector<double> merged;
    merged.reserve(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i)
        merged.push_back(mergedVariability(flows[i], rho(i)));
    return merged;
}

std::optional<NetworkAnswer> generalNetwork(
    const std::vector<NetworkNode>& nodes, const Routing& routing)
{
    const std::optional<std::vector<double>> rates = arrivalRates(nodes, routing);
    if (!rates || !std::all_of(nodes.begin(), nodes.end(), [](const NetworkNode& node) {
            return isUsable(node.variability);
        }))
        return std::nullopt;
    std::vector<double> arriving(nodes.size(), 1);
    // Each round passes on a share of the difference that is below 1, so rounds without end are
    // rare and their rest is small.
    for (int round = 0; round < 1000; ++round) {
        const std::vector<double> next = mergedArrivals(nodes, routing, *rates, arriving);
        double change = 0;
        for (size_t i = 0; i < next.size(); ++i)
            change = std::max(change, std::abs(next[i] - arriving[i]) / (1 + next[i]));
        arriving = next;
        if (change < 1e-14)
            break;
    }
    std::vector<Variability> variability;
    variability.reserve(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i)
        variability.push_back({ arriving[i], nodes[i].variability.service });
    return nodeByNode(nodes, *rates, variability);
}
