// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/queuecost.h"
#include "app/queueing/generalqueue.h"
#include "app/queueing/multiserver.h"
#include <algorithm>
#include <cmath>

std::optional<double> delayAt(double rho, int servers, const Variability& variability)
{
    if (!(rho >= 0) || servers < 1)
        return std::nullopt;
    const std::optional<QueueMeans> means = whitt({ rho * servers, 1, servers }, variability);
    return means ? std::optional(means->wq) : std::nullopt;
}

std::vector<DelayPoint> delayCurve(
    int servers, const Variability& variability, double mostRho, int count)
{
    std::vector<DelayPoint> points;
    for (int i = 0; i < count; ++i) {
        const double rho = count == 1 ? mostRho : mostRho * i / (count - 1);
        const std::optional<double> delay = delayAt(rho, servers, variability);
        if (!delay)
            return {};
        points.push_back({ rho, *delay });
    }
    return points;
}

std::optional<Pooling> pooling(const QueueLoad& oneTeam, int teams)
{
    const std::optional<QueueMeans> apart = multiServer(oneTeam);
    if (!apart || teams < 1 || teams > mostServers / oneTeam.servers)
        return std::nullopt;
    const std::optional<QueueMeans> together
        = multiServer({ oneTeam.arrivals * teams, oneTeam.processTime, oneTeam.servers * teams });
    if (!together)
        return std::nullopt;
    return Pooling { *apart, *together };
}

static constexpr int mostPeople = 10'000;

std::optional<StaffingCurve> staffingCurve(const StaffingCost& cost)
{
    const double load = cost.arrivals * cost.processTime;
    if (!isUsable(QueueLoad { cost.arrivals, cost.processTime, 1 }) || !isUsable(cost.variability)
        || !isUsable(cost.personCost) || cost.personCost == 0 || !isUsable(cost.delayCost)
        || !(load < mostPeople))
        return std::nullopt;
    StaffingCurve curve;
    double least
        = 0; // of people and waiting, without the work itself, which costs the same for all
    for (int people = std::max(1, int(load)); people <= mostPeople; ++people) {
        const std::optional<QueueMeans> means
            = whitt({ cost.arrivals, cost.processTime, people }, cost.variability);
        if (!means)
            continue;
        const double spent = people * cost.personCost + means->lq * cost.delayCost;
        if (curve.points.empty() || spent < least) {
            least = spent;
            curve.best = curve.points.size();
        } else if (people * cost.personCost > least && curve.points.size() > curve.best + 4) {
            curve.points.resize(curve.best + 5);
            return curve;
        }
        curve.points.push_back(
            { people, means->rho, people * cost.personCost, means->l * cost.delayCost });
    }
    return std::nullopt;
}

static bool isUsable(const BatchCost& cost)
{
    return isUsable(cost.transaction) && isUsable(cost.demand) && isUsable(cost.holding);
}

std::optional<double> batchCost(const BatchCost& cost, double size)
{
    if (!isUsable(cost) || !isUsable(size) || size == 0)
        return std::nullopt;
    return cost.transaction * cost.demand / size + cost.holding * size / 2;
}

std::optional<double> bestBatch(const BatchCost& cost)
{
    if (!isUsable(cost) || cost.holding == 0)
        return std::nullopt;
    return std::sqrt(2 * cost.transaction * cost.demand / cost.holding);
}
