// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/compiledflow.h"
#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

/// The indices of `list` by key.
template <typename T> static std::vector<std::uint32_t> byKey(const std::vector<T>& list)
{
    std::vector<std::uint32_t> order(list.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
        [&list](std::uint32_t a, std::uint32_t b) { return flowKey(list, a) < flowKey(list, b); });
    return order;
}

template <typename T> static std::vector<std::int32_t> placesByKey(const std::vector<T>& list)
{
    std::vector<std::int32_t> places(list.size());
    const std::vector<std::uint32_t> order = byKey(list);
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = std::int32_t(i);
    return places;
}

static std::int32_t mapped(const std::vector<std::int32_t>& places, int index)
{
    return index < 0 ? noIndex : places[std::size_t(index)];
}

static bool isTaken(const FlowStation& station, const FlowRoute& route)
{
    return station.split == FlowSplit::All || route.share.value_or(1) > 0;
}

std::vector<bool> stationsThatReach(const FlowModel& model, int to)
{
    const std::size_t count = model.stations.size();
    std::vector<std::vector<std::size_t>> before(count + 1); // the last one: the exit
    const auto place = [count](int station) { return station < 0 ? count : std::size_t(station); };
    for (std::size_t s = 0; s < count; ++s) {
        const FlowStation& station = model.stations[s];
        if (station.routes.empty())
            before[count].push_back(s);
        for (const FlowRoute& route : station.routes)
            if (isTaken(station, route))
                before[place(route.to)].push_back(s);
    }
    std::vector<bool> reaches(count, false);
    std::vector<std::size_t> open { place(to) };
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const std::size_t s : before[at]) {
            if (!reaches[s]) {
                reaches[s] = true;
                open.push_back(s);
            }
        }
    }
    return reaches;
}

/// Numbers the stations that may be visited more than once; -1 for the others. Those left when all
/// without a way in, and then all without a way out, are taken away again and again: the loops and
/// what lies between two loops.
static std::vector<std::int32_t> visitSlotsOf(const FlowModel& model, std::uint32_t& numbered)
{
    const std::size_t count = model.stations.size();
    std::vector<std::vector<std::size_t>> next[2] { std::vector<std::vector<std::size_t>>(count),
        std::vector<std::vector<std::size_t>>(count) };
    for (std::size_t s = 0; s < count; ++s) {
        for (const FlowRoute& route : model.stations[s].routes) {
            if (route.to >= 0) {
                next[0][s].push_back(std::size_t(route.to));
                next[1][std::size_t(route.to)].push_back(s);
            }
        }
    }
    std::vector<bool> isGone(count, false);
    for (const int way : { 0, 1 }) {
        std::vector<std::size_t> left(count, 0);
        std::vector<std::size_t> open;
        for (std::size_t s = 0; s < count; ++s) {
            left[s] = std::size_t(std::count_if(next[1 - way][s].begin(), next[1 - way][s].end(),
                [&isGone](std::size_t other) { return !isGone[other]; }));
            if (left[s] == 0 && !isGone[s])
                open.push_back(s);
        }
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            isGone[at] = true;
            for (const std::size_t s : next[way][at])
                if (!isGone[s] && --left[s] == 0)
                    open.push_back(s);
        }
    }
    std::vector<std::int32_t> result(count, noIndex);
    for (std::size_t s = 0; s < count; ++s)
        if (!isGone[s])
            result[s] = std::int32_t(numbered++);
    return result;
}

CompiledFlow::CompiledFlow(const FlowModel& model)
    : m_stationPlace(placesByKey(model.stations))
    , m_poolPlace(placesByKey(model.pools))
    , m_sourcePlace(placesByKey(model.sources))
    , m_clockPlace(model.hours.size(), noIndex)
{
    m_values.reserve(2 * model.stations.size() + model.sources.size());
    collectPriorities(model);
    addPools(model);
    addStations(model);
    addSources(model);
    addStart(model);
    for (Pool& pool : pools) {
        for (const std::uint32_t station : pool.stations)
            pool.mayBeInterrupted
                = pool.mayBeInterrupted || stations[station].preemption != FlowPreemption::None;
        pool.isPlain
            = pool.people.size() == 1 && pool.people.front().hours < 0 && !pool.mayBeInterrupted;
        pool.hasOneQueue = priorities == 1 && pool.stations.size() == 1
            && stations[pool.stations.front()].batch == 1 && !pool.mayBeInterrupted;
    }
}

void CompiledFlow::collectPriorities(const FlowModel& model)
{
    for (const FlowSource& source : model.sources)
        m_priorities.push_back(source.priority);
    for (const FlowStation& station : model.stations)
        if (station.priority)
            m_priorities.push_back(*station.priority);
    std::sort(m_priorities.begin(), m_priorities.end());
    m_priorities.erase(std::unique(m_priorities.begin(), m_priorities.end()), m_priorities.end());
    priorities = std::max<std::uint32_t>(1, std::uint32_t(m_priorities.size()));
}

std::uint16_t CompiledFlow::priorityClass(int priority) const
{
    const auto found = std::lower_bound(m_priorities.begin(), m_priorities.end(), priority);
    return std::uint16_t(found - m_priorities.begin());
}

Sampler CompiledFlow::prepared(const Distribution& distribution)
{
    std::vector<double> values;
    const Sampler sampler = samplerOf(distribution, values);
    if (!values.empty())
        m_values.push_back(std::move(values)); // which keeps its place in memory
    return sampler;
}

/// Clocks are numbered as they are first used, so that the order of the hours does not matter.
int CompiledFlow::clockOf(const FlowModel& model, int hours)
{
    if (hours < 0)
        return noIndex;
    std::int32_t& place = m_clockPlace[std::size_t(hours)];
    if (place == noIndex) {
        HoursClock clock(model.hours[std::size_t(hours)]);
        if (clock.isAlwaysOpen())
            return noIndex;
        clocks.push_back(std::move(clock));
        place = std::int32_t(clocks.size()) - 1;
    }
    return place;
}

void CompiledFlow::addPools(const FlowModel& model)
{
    for (const std::uint32_t index : byKey(model.pools)) {
        const FlowPool& from = model.pools[index];
        Pool& pool = pools.emplace_back();
        pool.key = flowKey(model.pools, index);
        pool.closing = from.closing;
        pool.resumePenalty = from.resumePenalty;
        pool.model = index;
        for (const FlowPeople& people : from.people) {
            const int clock = clockOf(model, people.hours);
            const auto same = std::find_if(pool.people.begin(), pool.people.end(),
                [clock](const FlowPeople& other) { return other.hours == clock; });
            if (same != pool.people.end())
                same->count += people.count;
            else if (people.count > 0)
                pool.people.push_back({ people.count, clock });
        }
        pool.isMixed = pool.people.size() > 1;
    }
}

void CompiledFlow::addStations(const FlowModel& model)
{
    const std::vector<std::int32_t> numbers = visitSlotsOf(model, visitSlots);
    for (const std::uint32_t index : byKey(model.stations)) {
        const FlowStation& from = model.stations[index];
        Station station;
        station.key = flowKey(model.stations, index);
        station.service = prepared(from.service);
        station.hasPatience = from.patience.has_value();
        if (from.patience)
            station.patience = prepared(*from.patience);
        station.pool = mapped(m_poolPlace, from.pool);
        station.joinAt = mapped(m_stationPlace, from.joinAt);
        station.people = std::uint32_t(from.peoplePerItem);
        station.batch = std::uint32_t(from.batch);
        station.limit = std::uint32_t(from.wipLimit);
        station.capacity = from.queueCapacity.value_or(-1);
        station.setup = from.setup;
        station.preemption = from.preemption;
        if (from.priority)
            station.priority = priorityClass(*from.priority);
        station.visitSlot = numbers[index];
        station.model = index;
        station.hasSlots = from.letIn.has_value();
        station.dates = from.letIn.value_or(FlowSlots {});
        station.splits = from.split == FlowSplit::All;
        hasSlots = hasSlots || station.hasSlots;
        if (station.pool >= 0) {
            mostPeople = std::max(mostPeople, station.people);
            pools[std::size_t(station.pool)].stations.push_back(std::uint32_t(stations.size()));
        }
        addRoutes(model, from, station);
        stations.push_back(std::move(station));
    }
}

void CompiledFlow::addRoutes(const FlowModel& model, const FlowStation& from, Station& station)
{
    station.firstRoute = std::uint32_t(routes.size());
    std::vector<bool> meets;
    if (station.splits && from.joinAt >= 0)
        meets = stationsThatReach(model, from.joinAt);
    double until = 0;
    for (const FlowRoute& route : from.routes) {
        if (!isTaken(from, route))
            continue;
        until += route.share.value_or(1);
        Route& added = routes.emplace_back();
        added.to = mapped(m_stationPlace, route.to);
        added.mayExceedLimit = route.sendBack;
        added.until = until;
        added.isDetached = !meets.empty() && route.to != from.joinAt
            && (route.to < 0 || !meets[std::size_t(route.to)]);
    }
    station.routes = std::uint32_t(routes.size()) - station.firstRoute;
    if (station.routes > 0) // so that rounding leaves no gap above the last share
        routes.back().until = std::numeric_limits<double>::infinity();
}

void CompiledFlow::addSources(const FlowModel& model)
{
    for (const std::uint32_t index : byKey(model.sources)) {
        const FlowSource& from = model.sources[index];
        sources.push_back({ flowKey(model.sources, index), prepared(from.interarrival),
            std::uint32_t(mapped(m_stationPlace, from.entry)), priorityClass(from.priority),
            clockOf(model, from.hours), index });
    }
}

void CompiledFlow::addStart(const FlowModel& model)
{
    for (const FlowStart& from : model.start)
        start.push_back({ std::uint32_t(mapped(m_stationPlace, from.station)),
            std::uint32_t(mapped(m_sourcePlace, from.source)), std::uint32_t(from.count),
            from.age });
    const auto key
        = [](const Start& s) { return std::tuple(s.station, s.source, -s.age, s.count); };
    std::sort(start.begin(), start.end(),
        [&key](const Start& a, const Start& b) { return key(a) < key(b); });
}
