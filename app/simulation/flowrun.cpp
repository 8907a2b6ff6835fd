// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/flowrun.h"
#include "app/simulation/flowstore.h"
#include <algorithm>
#include <utility>

/// How many lead times, and waits of a station, are kept before they are only counted in bands.
static constexpr std::size_t exactLeadTimes = 65'536;
static constexpr int leadTimeBits = 10;
static constexpr std::size_t exactWaits = 1024;
static constexpr int waitBits = 8;

FlowRun::FlowRun(const CompiledFlow& flow, const FlowOptions& options, std::uint32_t replication)
    : m_flow(flow)
    , m_options(options)
    , m_stations(flow.stations.size())
    , m_pools(flow.pools.size())
    , m_sources(flow.sources.size())
    , m_clocks(flow.clocks.size())
    , m_slots(flow.hasSlots ? flow.stations.size() : 0)
    , m_queues(flow.stations.size() * flow.priorities)
    , m_gates(flow.hasSlots ? flow.stations.size() * flow.priorities : 0)
    , m_blocked(flow.stations.size() * flow.priorities)
    , m_interrupted(flow.stations.size())
    , m_leadTimes(flow.sources.size(), QuantileSketch(exactLeadTimes, leadTimeBits))
    , m_waits(flow.stations.size(), QuantileSketch(exactWaits, waitBits))
    , m_replication(replication)
    , m_recording(replication == 0 && options.records > 0)
{
}

void FlowRun::prepare()
{
    const std::uint64_t seed = m_options.seed;
    for (std::size_t s = 0; s < m_stations.size(); ++s) {
        const std::uint64_t key = m_flow.stations[s].key;
        m_stations[s].serviceStream = streamKey(seed, m_replication, key, Draw::Service);
        m_stations[s].routeStream = streamKey(seed, m_replication, key, Draw::Route);
        m_stations[s].patienceStream = streamKey(seed, m_replication, key, Draw::Patience);
    }
    for (std::size_t p = 0; p < m_pools.size(); ++p) {
        for (const FlowPeople& people : m_flow.pools[p].people) {
            const auto count = std::uint32_t(people.count);
            m_pools[p].groups.push_back({ count, count, people.hours, true });
            m_pools[p].free += count;
        }
    }
    prepareClocks();
    if (m_options.warmUp > 0)
        m_events.push(m_options.warmUp, EventKind::WarmUp, 0);
    if (m_options.series > 0 && m_options.duration > 0) {
        m_events.push(m_options.duration / m_options.series, EventKind::Sample, 1);
        m_series.queues.resize(m_stations.size());
    }
    for (std::uint32_t s = 0; s < m_slots.size(); ++s)
        if (m_flow.stations[s].hasSlots)
            m_events.push(slotTime(m_flow.stations[s].dates, 0), EventKind::Slot, s);
    for (std::uint32_t source = 0; source < m_sources.size(); ++source) {
        const std::uint64_t key = m_flow.sources[source].key;
        m_sources[source].arrivalStream = streamKey(seed, m_replication, key, Draw::Interarrival);
        m_sources[source].itemStream = streamKey(seed, m_replication, key, Draw::Item);
        scheduleArrival(source);
    }
    startWithWork();
}

void FlowRun::prepareClocks()
{
    for (std::uint32_t p = 0; p < m_pools.size(); ++p)
        for (const Group& group : m_pools[p].groups)
            if (group.clock >= 0)
                m_clocks[std::size_t(group.clock)].pools.push_back(p);
    for (std::uint32_t c = 0; c < m_clocks.size(); ++c) {
        const HoursClock& clock = m_flow.clocks[c];
        m_clocks[c].opening = clock.at(0);
        // As if all had been open: closing takes their people out and schedules the opening.
        m_clocks[c].isOpen = true;
        if (clock.exists(m_clocks[c].opening) && clock.from(m_clocks[c].opening) <= 0)
            m_events.push(clock.to(m_clocks[c].opening), EventKind::Close, c);
        else
            close(c);
    }
}

ReplicationOutcome FlowRun::run(const std::atomic<bool>* cancelled)
{
    const double last
        = m_options.duration > 0 ? m_options.duration : std::numeric_limits<double>::infinity();
    prepare();
    settle();
    std::uint32_t untilLook = 0;
    while (!m_isOver && !m_events.isEmpty()) {
        const FlowEvent event = m_events.take();
        if (event.time > last || event.time == std::numeric_limits<double>::infinity())
            break;
        m_now = event.time;
        handle(event);
        if (!m_toPull.empty() || !m_poolsToServe.empty())
            settle();
        if (++untilLook == 4096) {
            untilLook = 0;
            if (cancelled && cancelled->load(std::memory_order_relaxed)) {
                m_end = FlowEnd::Cancelled;
                break;
            }
        }
    }
    if (m_end == FlowEnd::Complete && !m_isOver) {
        if (m_options.duration > 0)
            m_now = m_options.duration;
        else if (m_alive > 0)
            m_end = FlowEnd::Stuck;
    }
    return outcome();
}

void FlowRun::handle(const FlowEvent& event)
{
    switch (event.kind()) {
    case EventKind::ServiceEnd:
        --m_pending;
        if (m_jobs[event.target].generation == event.generation)
            endService(event.target);
        return;
    case EventKind::Arrival:
        --m_pending;
        --m_pendingArrivals;
        arrive(event.target);
        return;
    case EventKind::Patience:
        --m_pending;
        if (m_items[event.target].generation == event.generation)
            giveUp(event.target);
        return;
    case EventKind::Close:
        close(event.target);
        return;
    case EventKind::Open:
        open(event.target);
        break;
    case EventKind::Slot:
        letIn(event.target);
        break;
    case EventKind::WarmUp:
        warmUp();
        return;
    case EventKind::Sample:
        takeSample();
        if (event.target < std::uint32_t(m_options.series)) {
            const double part = double(event.target + 1) / m_options.series;
            m_events.push(part * m_options.duration, EventKind::Sample, event.target + 1);
        }
        return;
    }
    settle();
    if (isStuck()) {
        m_isOver = true;
        if (m_alive > 0)
            m_end = FlowEnd::Stuck;
    }
}

void FlowRun::scheduleArrival(std::uint32_t source)
{
    SourceState& state = m_sources[source];
    const CompiledFlow::Source& from = m_flow.sources[source];
    const double between
        = sample(from.interarrival, drawPlace(state.arrivalStream, state.number * goldenStep, 0));
    if (from.hours < 0) {
        state.clock += between;
    } else {
        state.clock
            = m_flow.clocks[std::size_t(from.hours)].end(state.clock, between, state.cursor);
    }
    if (state.clock == std::numeric_limits<double>::infinity()
        || (m_options.duration > 0 && state.clock > m_options.duration))
        return;
    ++m_pending;
    ++m_pendingArrivals;
    m_events.push(state.clock, EventKind::Arrival, source);
}

void FlowRun::arrive(std::uint32_t source)
{
    if (m_options.items > 0 && m_arrivals >= m_options.items)
        return;
    ++m_arrivals;
    ++m_eventCount;
    SourceState& state = m_sources[source];
    const std::uint64_t number = state.number++;
    if (m_options.items == 0 || m_arrivals < m_options.items)
        scheduleArrival(source);
    const std::uint32_t index = newItem();
    Item& item = m_items[index];
    item.arrival = m_now;
    item.key = mixBits(state.itemStream + number * goldenStep);
    item.number = number;
    item.source = std::uint16_t(source);
    item.priority = m_flow.sources[source].priority;
    sumUp(state);
    ++state.inside;
    ++state.arrived;
    move(index, m_flow.sources[source].entry, false);
}

void FlowRun::move(std::uint32_t index, std::uint32_t to, bool mayExceed)
{
    const Item& item = m_items[index];
    if (item.parent != none && m_items[item.parent].joinAt == std::int32_t(to)) {
        endPart(index, Fate::Done, true);
        return;
    }
    const std::uint32_t limit = m_flow.stations[to].limit;
    const StationState& state = m_stations[to];
    if (limit > 0 && !mayExceed && item.station != to
        && (state.inside >= limit || state.blocked > 0)) {
        block(index, to);
        return;
    }
    leaveStation(index);
    enter(index, to);
}

void FlowRun::leaveStation(std::uint32_t index)
{
    Item& item = m_items[index];
    if (item.station == none)
        return;
    StationState& state = m_stations[item.station];
    --state.inside;
    if (state.blocked > 0)
        m_toPull.push_back(item.station);
    item.station = none;
}

void FlowRun::enter(std::uint32_t index, std::uint32_t station)
{
    const CompiledFlow::Station& in = m_flow.stations[station];
    StationState& state = m_stations[station];
    Item& item = m_items[index];
    ++state.inside;
    ++state.arrived;
    item.station = station;
    item.entered = m_now;
    item.order = ++m_order;
    item.priority
        = in.priority < 0 ? m_flow.sources[item.source].priority : std::uint16_t(in.priority);
    item.visit = in.visitSlot < 0
        ? 0
        : m_visits[std::size_t(index) * m_flow.visitSlots + std::size_t(in.visitSlot)]++;
    if (!in.hasSlots && in.batch == 1) {
        const PoolState* pool = in.pool < 0 ? nullptr : &m_pools[std::size_t(in.pool)];
        if (!pool || (pool->waiting == 0 && pool->free >= in.people)) {
            item.next = none;
            begin(index, station, 1);
            return;
        }
    }
    queueUp(index, station);
}

/// At the dates, or in front of the people.
void FlowRun::queueUp(std::uint32_t index, std::uint32_t station)
{
    const CompiledFlow::Station& in = m_flow.stations[station];
    StationState& state = m_stations[station];
    const std::uint32_t priority = m_items[index].priority;
    sumUp(state);
    ++state.queued;
    if (in.hasSlots) {
        m_items[index].place = Place::Gate;
        pushBack(gateOf(station, priority), index);
        ++m_slots[station].waiting;
        ++m_waitingForSlots;
    } else {
        m_items[index].place = Place::Queue;
        pushBack(queueOf(station, priority), index);
        changeReady(station, 1);
        if (in.pool < 0) {
            if (state.ready >= in.batch)
                beginBatch(station);
        } else if (m_pools[std::size_t(in.pool)].free > 0
            || m_flow.pools[std::size_t(in.pool)].mayBeInterrupted) {
            serve(std::uint32_t(in.pool));
        }
        if (m_items[index].place != Place::Queue)
            return;
    }
    if (in.capacity >= 0 && state.queued > std::uint64_t(in.capacity)) {
        removeWaiting(index, Fate::Lost);
    } else if (in.hasPatience) {
        const Item& item = m_items[index];
        const double patience
            = sample(in.patience, drawPlace(state.patienceStream, item.key, item.visit));
        ++m_pending;
        m_events.push(m_now + patience, EventKind::Patience, index, item.generation);
    }
}

/// For items in no list, linked by `next`.
void FlowRun::begin(std::uint32_t first, std::uint32_t station, std::uint32_t count)
{
    StationState& state = m_stations[station];
    const std::uint32_t number = newJob();
    Job& job = m_jobs[number];
    const Item& head = m_items[first];
    job.items = first;
    job.count = count;
    job.station = station;
    job.priority = head.priority;
    job.order = head.order;
    job.start = m_now;
    job.total = m_flow.stations[station].setup
        + sample(
            m_flow.stations[station].service, drawPlace(state.serviceStream, head.key, head.visit));
    job.left = job.total;
    sumUp(state);
    state.inWork += count;
    state.started += count;
    for (std::uint32_t index = first; index != none; index = m_items[index].next) {
        Item& item = m_items[index];
        item.place = Place::Work;
        ++item.generation;
        const double wait = m_now - item.entered;
        state.waitSum += wait;
        m_waits[station].add(wait);
    }
    launch(number);
}

/// Begins work or takes it up again; there are people for it.
void FlowRun::launch(std::uint32_t number)
{
    Job& job = m_jobs[number];
    const CompiledFlow::Station& in = m_flow.stations[job.station];
    job.isWorking = true;
    if (in.pool < 0 || m_flow.pools[std::size_t(in.pool)].isPlain) {
        if (in.pool >= 0)
            m_pools[std::size_t(in.pool)].free -= in.people;
        job.began = m_now;
        ++m_pending;
        m_events.push(m_now + job.left, EventKind::ServiceEnd, number, job.generation);
        return;
    }
    takePeople(job, m_pools[std::size_t(in.pool)]);
    const double end = endOf(number);
    if (end == std::numeric_limits<double>::infinity())
        return; // its people are never there again
    ++m_pending;
    m_events.push(end, EventKind::ServiceEnd, number, job.generation);
}

void FlowRun::endService(std::uint32_t number)
{
    ++m_eventCount;
    Job& job = m_jobs[number];
    const std::uint32_t station = job.station;
    const CompiledFlow::Station& in = m_flow.stations[station];
    const std::int32_t pool = in.pool;
    const double start = job.start;
    if (pool >= 0 && m_flow.pools[std::size_t(pool)].isPlain) {
        PoolState& people = m_pools[std::size_t(pool)];
        people.free += in.people;
        people.busy += (m_now - std::max(job.began, m_start)) * in.people;
        job.isWorking = false;
    } else {
        releasePeople(number);
    }
    StationState& state = m_stations[station];
    sumUp(state);
    state.inWork -= job.count;
    state.finished += job.count;
    std::uint32_t next = job.items;
    ++job.generation;
    job.items = none;
    m_freeJobs.push_back(number);
    while (next != none) {
        const std::uint32_t index = next;
        Item& item = m_items[index];
        next = item.next;
        item.place = Place::Nowhere;
        state.staySum += m_now - item.entered;
        if (m_recording && m_records.size() < m_options.records)
            m_records.push_back({ item.number, item.source, std::int32_t(station), pool, item.visit,
                item.entered, start, m_now });
        route(index);
    }
    if (pool >= 0 && m_pools[std::size_t(pool)].waiting > 0)
        serve(std::uint32_t(pool));
}

void FlowRun::route(std::uint32_t index)
{
    const Item& item = m_items[index];
    const CompiledFlow::Station& from = m_flow.stations[item.station];
    if (from.splits) {
        split(index);
        return;
    }
    const CompiledFlow::Route* way = m_flow.routes.data() + from.firstRoute;
    if (from.routes > 1) {
        const double u
            = uniformAt(drawPlace(m_stations[item.station].routeStream, item.key, item.visit));
        while (u >= way->until)
            ++way;
    }
    if (from.routes == 0 || way->to < 0) {
        leaveStation(index);
        leaveSystem(index, Fate::Done);
    } else {
        move(index, std::uint32_t(way->to), way->mayExceedLimit);
    }
}

void FlowRun::leaveSystem(std::uint32_t index, Fate fate)
{
    const Item& item = m_items[index];
    if (item.isPart) {
        endPart(index, fate, false);
        return;
    }
    SourceState& source = m_sources[item.source];
    sumUp(source);
    --source.inside;
    if (fate == Fate::Done) {
        const double leadTime = m_now - item.arrival;
        ++source.completed;
        source.leadSum += leadTime;
        m_leadTimes[item.source].add(leadTime);
    } else {
        ++(fate == Fate::Lost ? source.lost : source.abandoned);
    }
    freeItem(index);
}

void FlowRun::beginFirst(std::uint32_t station, std::uint32_t priority)
{
    List& list = queueOf(station, priority);
    const std::uint32_t first = list.first;
    unlink(list, first);
    m_items[first].next = none;
    sumUp(m_stations[station]);
    --m_stations[station].queued;
    changeReady(station, -1);
    begin(first, station, 1);
}

/// Begins what is most urgent in front of a pool, if its people suffice. Who needs two people is
/// not overtaken by who needs one.
bool FlowRun::startNext(std::uint32_t index)
{
    const CompiledFlow::Pool& from = m_flow.pools[index];
    PoolState& pool = m_pools[index];
    if (pool.waiting == 0 || (pool.free == 0 && !from.mayBeInterrupted))
        return false;
    if (from.hasOneQueue) {
        const std::uint32_t only = from.stations.front();
        if (pool.free < m_flow.stations[only].people)
            return false;
        beginFirst(only, 0);
        return true;
    }
    std::pair<std::uint32_t, std::uint64_t> best { none, 0 };
    std::uint32_t station = none;
    std::size_t interrupted = none;
    for (const std::uint32_t s : from.stations) {
        for (std::size_t i = 0; i < m_interrupted[s].size(); ++i) {
            const Job& job = m_jobs[m_interrupted[s][i]];
            const std::pair<std::uint32_t, std::uint64_t> rank { job.priority, job.order };
            if (rank < best) {
                best = rank;
                station = s;
                interrupted = i;
            }
        }
        if (m_stations[s].ready < m_flow.stations[s].batch)
            continue;
        const std::uint32_t priority = firstPriority(m_queues, s);
        const std::pair<std::uint32_t, std::uint64_t> rank { priority,
            m_items[queueOf(s, priority).first].order };
        if (rank < best) {
            best = rank;
            station = s;
            interrupted = none;
        }
    }
    if (station == none)
        return false;
    if (pool.free < m_flow.stations[station].people && !makeRoom(station, best.first))
        return false;
    // Making room adds to the interrupted at their end, so the place is still right.
    if (interrupted != none) {
        takeUpAgain(station, interrupted);
    } else if (m_flow.stations[station].batch == 1) {
        beginFirst(station, best.first);
    } else {
        beginBatch(station);
    }
    return true;
}
