// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/flowbalance.h"
#include "app/project/project.h"
#include <algorithm>
#include <cmath>

using Seconds = std::chrono::seconds;

static constexpr qint64 longest = 3'162'240'000; // as in the file

/// Items a day, where there are any.
static std::optional<double> demandOf(const ValueStream& stream)
{
    if (!stream.demandMilli || *stream.demandMilli <= 0)
        return std::nullopt;
    return double(*stream.demandMilli) / 1000;
}

static double dayOf(const ValueStream& stream) { return double(Seconds(stream.dayLength).count()); }

static Seconds rounded(double seconds)
{
    return Seconds(std::llround(std::clamp(seconds, 0.0, double(longest))));
}

std::optional<Seconds> takt(const ValueStream& stream)
{
    const std::optional<double> demand = demandOf(stream);
    return demand ? std::optional(rounded(dayOf(stream) / *demand)) : std::nullopt;
}

std::optional<Seconds> inventoryTime(const Step& step, const ValueStream& stream)
{
    const std::optional<double> demand = demandOf(stream);
    if (!demand || !step.queue)
        return std::nullopt;
    return rounded(*step.queue * dayOf(stream) / *demand);
}

std::optional<double> workInProgress(const ValueStream& stream, std::optional<Seconds> leadTime)
{
    const std::optional<double> demand = demandOf(stream);
    if (!demand || !leadTime)
        return std::nullopt;
    return *demand * double(leadTime->count()) / dayOf(stream);
}

double visitsOf(const Step& step, const StreamMetrics& metrics)
{
    const auto known = metrics.visits.constFind(step.id);
    if (known != metrics.visits.constEnd())
        return *known;
    return metrics.rule == PathRule::WeightedChoice ? 0 : 1;
}

std::optional<int> badInputPpm(const StreamMap& map, const Handoff& handoff)
{
    if (handoff.badInputPpm)
        return handoff.badInputPpm;
    const Step* from = findById(map.steps, handoff.fromStepId);
    if (!from || !from->completeAccuratePpm)
        return std::nullopt;
    return 1'000'000 - *from->completeAccuratePpm;
}

/// Work on one item, person-seconds.
static std::optional<double> workOn(const Step& step)
{
    if (!step.processTime || !isProcess(step))
        return std::nullopt;
    return double(step.processTime->count()) * std::max(step.peoplePerItem, 1)
        + double(step.setupTime.count()) / std::max(step.batchSize, 1);
}

static double leftByInterrupts(const Team* team)
{
    return team ? 1 - double(team->interruptPpm) / 1e6 : 1;
}

std::optional<double> utilisation(
    const StreamMap& map, const Step& step, const StreamMetrics& metrics, const Team* team)
{
    const std::optional<double> demand = demandOf(map.stream);
    const std::optional<double> work = workOn(step);
    const double time = step.people * dayOf(map.stream) * leftByInterrupts(team);
    if (!demand || !work || !(time > 0))
        return std::nullopt;
    return *demand * visitsOf(step, metrics) * *work / time;
}

/// Of a week, seconds: business days come five times, calendar days seven times.
static double weeklyWork(const StreamMap& map, const Step& step, const StreamMetrics& metrics)
{
    const double days = map.stream.dayLength < std::chrono::hours(24) ? 5 : 7;
    return *demandOf(map.stream) * days * visitsOf(step, metrics) * workOn(step).value_or(0);
}

QList<TeamLoad> teamLoads(const QList<StreamMap>& maps, const QList<Team>& teams)
{
    QHash<QUuid, double> work;
    QHash<QUuid, int> unknown;
    for (const StreamMap& map : maps) {
        if (!demandOf(map.stream))
            continue;
        const StreamMetrics metrics = streamMetrics(map);
        for (const Step& step : map.steps) {
            if (!isProcess(step) || step.teamId.isNull() || step.people == 0)
                continue;
            if (step.processTime)
                work[step.teamId] += weeklyWork(map, step, metrics);
            else
                ++unknown[step.teamId];
        }
    }
    QList<TeamLoad> loads;
    for (const Team& team : teams) {
        const double time
            = team.people * 60.0 * team.weeklyMinutesPerPerson * leftByInterrupts(&team);
        if (work.contains(team.id) && time > 0)
            loads.append({ team.id, work.value(team.id) / time, unknown.value(team.id) });
    }
    std::stable_sort(loads.begin(), loads.end(),
        [](const TeamLoad& a, const TeamLoad& b) { return a.rho > b.rho; });
    return loads;
}

std::optional<double> labourEffort(
    const StreamMap& map, const StreamMetrics& metrics, double itemsAYear, double hoursAYear)
{
    double seconds = 0;
    bool any = false;
    for (const Step& step : map.steps) {
        if (!isProcess(step) || !step.processTime || step.people == 0)
            continue;
        any = true;
        seconds += double(step.processTime->count()) * std::max(step.peoplePerItem, 1)
            * visitsOf(step, metrics);
    }
    if (!any || !(hoursAYear > 0))
        return std::nullopt;
    return seconds * itemsAYear / 3600 / hoursAYear;
}
