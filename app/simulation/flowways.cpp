// SPDX-License-Identifier: GPL-3.0-or-later
// What only some models have: limits, dates, parts, giving up, work that is there at the start.
#include "app/simulation/flowstore.h"
#include <algorithm>

/// Leaves the item where it is until `station` takes it in.
void FlowRun::block(std::uint32_t index, std::uint32_t station)
{
    Item& item = m_items[index];
    StationState& state = m_stations[station];
    sumUp(state);
    ++state.blocked;
    item.place = Place::Blocked;
    pushBack(blockedOf(station, item.priority), index);
}

void FlowRun::pull(std::uint32_t station)
{
    StationState& state = m_stations[station];
    while (state.blocked > 0 && state.inside < m_flow.stations[station].limit) {
        List& list = blockedOf(station, firstPriority(m_blocked, station));
        const std::uint32_t index = list.first;
        unlink(list, index);
        sumUp(state);
        --state.blocked;
        m_items[index].place = Place::Nowhere;
        leaveStation(index);
        enter(index, station);
    }
}

/// A slot: as many as it takes go on to the people.
void FlowRun::letIn(std::uint32_t station)
{
    const CompiledFlow::Station& in = m_flow.stations[station];
    SlotState& slot = m_slots[station];
    m_events.push(slotTime(in.dates, ++slot.number), EventKind::Slot, station);
    std::uint32_t count = slot.waiting;
    if (in.dates.capacity > 0)
        count = std::min(count, std::uint32_t(in.dates.capacity));
    slot.waiting -= count;
    m_waitingForSlots -= count;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t priority = firstPriority(m_gates, station);
        List& gate = gateOf(station, priority);
        const std::uint32_t index = gate.first;
        unlink(gate, index);
        m_items[index].place = Place::Queue;
        pushBack(queueOf(station, priority), index);
        changeReady(station, 1);
    }
    if (in.pool >= 0) {
        serve(std::uint32_t(in.pool));
    } else {
        while (m_stations[station].ready >= in.batch)
            beginBatch(station);
    }
}

void FlowRun::split(std::uint32_t index)
{
    const std::uint32_t station = m_items[index].station;
    const CompiledFlow::Station& from = m_flow.stations[station];
    const CompiledFlow::Route* const ways = m_flow.routes.data() + from.firstRoute;
    leaveStation(index);
    Item& whole = m_items[index];
    whole.place = Place::Split;
    whole.joinAt = from.joinAt;
    whole.hasMet = false;
    whole.fate = Fate::Done;
    whole.parts = std::uint16_t(std::count_if(
        ways, ways + from.routes, [](const CompiledFlow::Route& way) { return !way.isDetached; }));
    const Item origin = whole; // new items may move the list
    for (std::uint32_t i = 0; i < from.routes; ++i) {
        const std::uint64_t branch = ways[i].to < 0
            ? 0
            : joinKeys(m_flow.stations[std::size_t(ways[i].to)].key, std::uint64_t(Draw::Branch));
        const std::uint32_t partIndex = newItem();
        Item& part = m_items[partIndex];
        part.arrival = origin.arrival;
        part.number = origin.number;
        part.source = origin.source;
        part.priority = origin.priority;
        part.key = joinKeys(joinKeys(origin.key, from.key + origin.visit), branch);
        part.isPart = true;
        part.parent = ways[i].isDetached ? none : index;
        if (ways[i].to < 0)
            leaveSystem(partIndex, Fate::Done);
        else
            move(partIndex, std::uint32_t(ways[i].to), ways[i].mayExceedLimit);
    }
}

/// A part has come to where the parts meet (`hasMet`), or it ended before. The last one lets the
/// whole go on.
void FlowRun::endPart(std::uint32_t index, Fate fate, bool hasMet)
{
    leaveStation(index);
    const std::uint32_t wholeIndex = m_items[index].parent;
    freeItem(index);
    if (wholeIndex == none)
        return;
    Item& whole = m_items[wholeIndex];
    whole.hasMet = whole.hasMet || hasMet;
    whole.fate = std::max(whole.fate, fate);
    if (--whole.parts > 0)
        return;
    whole.place = Place::Nowhere;
    const std::int32_t joinAt = whole.joinAt;
    whole.joinAt = noIndex;
    if (whole.fate == Fate::Done && joinAt >= 0 && whole.hasMet)
        move(wholeIndex, std::uint32_t(joinAt), false);
    else
        leaveSystem(wholeIndex, whole.fate);
}

void FlowRun::giveUp(std::uint32_t index) { removeWaiting(index, Fate::Abandoned); }

/// Takes an item out of the queue it stands in, and out of the system.
void FlowRun::removeWaiting(std::uint32_t index, Fate fate)
{
    Item& item = m_items[index];
    const std::uint32_t station = item.station;
    StationState& state = m_stations[station];
    sumUp(state);
    --state.queued;
    if (item.place == Place::Gate) {
        unlink(gateOf(station, item.priority), index);
        --m_slots[station].waiting;
        --m_waitingForSlots;
    } else {
        unlink(queueOf(station, item.priority), index);
        changeReady(station, -1);
    }
    ++(fate == Fate::Lost ? state.lost : state.abandoned);
    item.place = Place::Nowhere;
    ++item.generation;
    leaveStation(index);
    leaveSystem(index, fate);
}

void FlowRun::startWithWork()
{
    for (const CompiledFlow::Start& start : m_flow.start) {
        SourceState& source = m_sources[start.source];
        // Keys of their own, so that those who arrive later keep theirs.
        const std::uint64_t stream = streamKey(
            m_options.seed, m_replication, m_flow.stations[start.station].key, Draw::Item);
        for (std::uint32_t i = 0; i < start.count; ++i) {
            const std::uint32_t index = newItem();
            Item& item = m_items[index];
            item.arrival = -start.age;
            item.key = joinKeys(stream, source.initial);
            item.number = initialNumber + source.initial++;
            item.source = std::uint16_t(start.source);
            item.priority = m_flow.sources[start.source].priority;
            ++source.inside;
            ++source.arrived;
            move(index, start.station, false);
        }
    }
}
