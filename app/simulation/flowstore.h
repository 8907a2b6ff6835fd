// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowrun.h"
#include <algorithm>

// Items, jobs and the queues they stand in: what nearly every event needs, for the compiler to put
// in place.

inline std::uint32_t FlowRun::newItem()
{
    std::uint32_t index = m_freeItem;
    const std::size_t count = m_flow.visitSlots;
    if (index != none) {
        Item& item = m_items[index];
        m_freeItem = item.next;
        const std::uint32_t generation = item.generation;
        item = {};
        item.generation = generation;
        std::fill_n(m_visits.begin() + std::ptrdiff_t(index * count), count, std::uint16_t(0));
    } else {
        index = std::uint32_t(m_items.size());
        m_items.emplace_back();
        m_visits.resize(m_visits.size() + count, 0);
    }
    if (++m_alive > m_options.mostItems) {
        m_end = FlowEnd::TooManyItems;
        m_isOver = true;
    }
    return index;
}

inline void FlowRun::freeItem(std::uint32_t index)
{
    Item& item = m_items[index];
    ++item.generation;
    item.next = m_freeItem;
    m_freeItem = index;
    if (--m_alive > 0)
        return;
    const bool noneComes = m_options.items > 0 ? m_arrivals >= m_options.items
                                               : m_options.duration <= 0 && m_pendingArrivals == 0;
    if (noneComes)
        m_isOver = true;
}

inline std::uint32_t FlowRun::newJob()
{
    if (m_freeJobs.empty()) {
        m_jobs.emplace_back();
        if (m_flow.mostPeople > 1)
            m_taken.resize(m_taken.size() + m_flow.mostPeople, 0);
        return std::uint32_t(m_jobs.size()) - 1;
    }
    const std::uint32_t number = m_freeJobs.back();
    m_freeJobs.pop_back();
    m_jobs[number].interruptions = 0;
    return number;
}

inline void FlowRun::pushBack(List& list, std::uint32_t index)
{
    Item& item = m_items[index];
    item.next = none;
    item.previous = list.last;
    if (list.last == none)
        list.first = index;
    else
        m_items[list.last].next = index;
    list.last = index;
}

inline void FlowRun::unlink(List& list, std::uint32_t index)
{
    const Item& item = m_items[index];
    (item.previous == none ? list.first : m_items[item.previous].next) = item.next;
    (item.next == none ? list.last : m_items[item.next].previous) = item.previous;
}

/// The most urgent one somebody waits with in a station's lists; there is one.
inline std::uint32_t FlowRun::firstPriority(
    const std::vector<List>& lists, std::uint32_t station) const
{
    const List* list = lists.data() + std::size_t(station) * m_flow.priorities;
    std::uint32_t priority = 0;
    while (list[priority].first == none)
        ++priority;
    return priority;
}

inline void FlowRun::changeReady(std::uint32_t station, std::int64_t difference)
{
    const CompiledFlow::Station& in = m_flow.stations[station];
    StationState& state = m_stations[station];
    const std::uint32_t before = state.ready;
    state.ready = std::uint32_t(state.ready + difference);
    if (in.pool < 0)
        return;
    const std::int64_t units
        = in.batch == 1 ? difference : std::int64_t(state.ready / in.batch) - before / in.batch;
    PoolState& pool = m_pools[std::size_t(in.pool)];
    pool.waiting = std::uint32_t(pool.waiting + units);
    m_waitingUnits += std::uint64_t(units);
}
