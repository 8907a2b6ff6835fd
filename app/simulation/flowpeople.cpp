// SPDX-License-Identifier: GPL-3.0-or-later
// Who works when, who gives way to whom.
#include "app/simulation/flowstore.h"
#include <algorithm>
#include <utility>

void FlowRun::takePeople(Job& job, PoolState& pool)
{
    const std::uint32_t needed = m_flow.stations[job.station].people;
    pool.free -= needed;
    if (pool.groups.size() == 1) {
        pool.groups.front().free -= needed;
        job.group = 0;
    } else {
        const std::size_t number = std::size_t(&job - m_jobs.data());
        std::uint32_t group = 0;
        for (std::uint32_t taken = 0; taken < needed;) {
            if (!pool.groups[group].isOpen || pool.groups[group].free == 0) {
                ++group;
                continue;
            }
            --pool.groups[group].free;
            if (needed == 1)
                job.group = group;
            else
                m_taken[number * m_flow.mostPeople + taken] = group;
            ++taken;
        }
    }
    if (m_flow.pools[std::size_t(m_flow.stations[job.station].pool)].mayBeInterrupted) {
        job.place = std::uint32_t(pool.work.size());
        pool.work.push_back(std::uint32_t(&job - m_jobs.data()));
    }
}

/// Whether its people have different hours.
bool FlowRun::sharesClocks(std::uint32_t number) const
{
    const CompiledFlow::Station& in = m_flow.stations[m_jobs[number].station];
    return in.pool >= 0 && in.people > 1 && m_flow.pools[std::size_t(in.pool)].isMixed;
}

/// By which its work goes on; none: always.
std::int32_t FlowRun::clockOf(const Job& job) const
{
    const std::int32_t pool = m_flow.stations[job.station].pool;
    if (pool < 0 || m_flow.pools[std::size_t(pool)].closing == FlowPool::Closing::Finish)
        return noIndex;
    return m_pools[std::size_t(pool)].groups[job.group].clock;
}

double FlowRun::clockNow(std::int32_t clock)
{
    if (clock < 0)
        return m_now;
    return m_flow.clocks[std::size_t(clock)].openUntil(m_now, m_clocks[std::size_t(clock)].cursor);
}

void FlowRun::releasePeople(std::uint32_t number)
{
    Job& job = m_jobs[number];
    const CompiledFlow::Station& in = m_flow.stations[job.station];
    if (in.pool >= 0) {
        tallyWork(number);
        PoolState& pool = m_pools[std::size_t(in.pool)];
        const bool isShared = sharesClocks(number);
        for (std::uint32_t i = 0; i < in.people; ++i) {
            Group& group
                = pool.groups[isShared ? m_taken[number * m_flow.mostPeople + i] : job.group];
            ++group.free;
            pool.free += group.isOpen ? 1 : 0;
        }
        if (m_flow.pools[std::size_t(in.pool)].mayBeInterrupted) {
            pool.work[job.place] = pool.work.back();
            m_jobs[pool.work.back()].place = job.place;
            pool.work.pop_back();
        }
    }
    job.isWorking = false;
}

/// When the work that is left is done, and notes what the clock shows now.
double FlowRun::endOf(std::uint32_t number)
{
    Job& job = m_jobs[number];
    if (sharesClocks(number)) {
        job.began = m_now;
        return endTogether(number, m_now, job.left);
    }
    const std::int32_t clock = clockOf(job);
    job.began = clockNow(clock);
    if (clock < 0)
        return m_now + job.left;
    return m_flow.clocks[std::size_t(clock)].end(
        m_now, job.left, m_clocks[std::size_t(clock)].cursor);
}

/// Seconds of work since it was begun or taken up again, and since the clock showed `notBefore`.
double FlowRun::workedOn(std::uint32_t number, double notBefore)
{
    const Job& job = m_jobs[number];
    if (sharesClocks(number))
        return workedTogether(number, std::max(job.began, notBefore));
    return std::max(0.0, clockNow(clockOf(job)) - std::max(job.began, notBefore));
}

void FlowRun::tallyWork(std::uint32_t number)
{
    const Job& job = m_jobs[number];
    const CompiledFlow::Station& in = m_flow.stations[job.station];
    double from = m_start;
    if (!sharesClocks(number)) {
        const std::int32_t clock = clockOf(job);
        from = clock < 0 ? m_start : m_clocks[std::size_t(clock)].atWarmUp;
    }
    m_pools[std::size_t(in.pool)].busy += workedOn(number, from) * in.people;
}

/// The openings all of a job's people share, from `from` on, one after the other; ends when `visit`
/// says so or there are none.
template <typename Visit>
static void forCommonOpenings(
    const std::vector<const HoursClock*>& clocks, double from, const Visit& visit)
{
    // People who never meet again would be searched for ever: so many openings are years.
    for (int openings = 0; openings < 20'000; ++openings) {
        double begin = from;
        double end = std::numeric_limits<double>::infinity();
        for (const HoursClock* clock : clocks) {
            const std::uint64_t opening = clock->at(from);
            if (!clock->exists(opening))
                return;
            begin = std::max(begin, clock->from(opening));
            end = std::min(end, clock->to(opening));
        }
        if (begin < end && !visit(begin, end))
            return;
        from = begin < end ? end : begin;
    }
}

static std::vector<const HoursClock*> distinctClocks(
    const std::vector<HoursClock>& clocks, std::vector<std::int32_t> used)
{
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    std::vector<const HoursClock*> result;
    for (const std::int32_t clock : used)
        if (clock >= 0)
            result.push_back(&clocks[std::size_t(clock)]);
    return result;
}

std::vector<const HoursClock*> FlowRun::clocksTogether(std::uint32_t number) const
{
    const Job& job = m_jobs[number];
    const CompiledFlow::Station& in = m_flow.stations[job.station];
    std::vector<std::int32_t> used;
    if (m_flow.pools[std::size_t(in.pool)].closing == FlowPool::Closing::Interrupt)
        for (std::uint32_t i = 0; i < in.people; ++i)
            used.push_back(m_pools[std::size_t(in.pool)]
                               .groups[m_taken[number * m_flow.mostPeople + i]]
                               .clock);
    return distinctClocks(m_flow.clocks, std::move(used));
}

double FlowRun::endTogether(std::uint32_t number, double from, double work) const
{
    const std::vector<const HoursClock*> clocks = clocksTogether(number);
    if (clocks.empty())
        return from + work;
    double result = std::numeric_limits<double>::infinity();
    forCommonOpenings(clocks, from, [&work, &result](double begin, double end) {
        if (work <= end - begin) {
            result = begin + work;
            return false;
        }
        work -= end - begin;
        return true;
    });
    return result;
}

double FlowRun::workedTogether(std::uint32_t number, double from) const
{
    const std::vector<const HoursClock*> clocks = clocksTogether(number);
    if (clocks.empty())
        return std::max(0.0, m_now - from);
    double sum = 0;
    forCommonOpenings(clocks, from, [this, &sum](double begin, double end) {
        sum += std::max(0.0, std::min(end, m_now) - begin);
        return end < m_now;
    });
    return sum;
}

void FlowRun::open(std::uint32_t number)
{
    ClockState& clock = m_clocks[number];
    clock.isOpen = true;
    m_events.push(m_flow.clocks[number].to(clock.opening), EventKind::Close, number);
    for (const std::uint32_t p : clock.pools) {
        for (Group& group : m_pools[p].groups) {
            if (group.clock == std::int32_t(number)) {
                group.isOpen = true;
                m_pools[p].free += group.free;
            }
        }
        if (m_pools[p].waiting > 0)
            m_poolsToServe.push_back(p);
    }
}

void FlowRun::close(std::uint32_t number)
{
    ClockState& clock = m_clocks[number];
    const HoursClock& hours = m_flow.clocks[number];
    const bool wasOpening = hours.exists(clock.opening) && hours.from(clock.opening) <= m_now;
    if (wasOpening)
        ++clock.opening;
    const bool opens = hours.exists(clock.opening);
    if (opens && hours.from(clock.opening) <= m_now) {
        m_events.push(hours.to(clock.opening), EventKind::Close, number);
        return; // one opening follows the other without a break
    }
    clock.isOpen = false;
    for (const std::uint32_t p : clock.pools) {
        for (Group& group : m_pools[p].groups) {
            if (group.clock == std::int32_t(number)) {
                group.isOpen = false;
                m_pools[p].free -= group.free;
            }
        }
    }
    if (opens)
        m_events.push(hours.from(clock.opening), EventKind::Open, number);
}

/// Interrupts what is less urgent until a station has the people it needs: the least urgent first,
/// of these what came last. Nothing is interrupted where that would not suffice.
bool FlowRun::makeRoom(std::uint32_t station, std::uint32_t priority)
{
    const CompiledFlow::Station& in = m_flow.stations[station];
    const std::uint32_t needed = in.people;
    if (in.preemption == FlowPreemption::None)
        return false;
    PoolState& pool = m_pools[std::size_t(in.pool)];
    std::vector<std::uint32_t> victims;
    for (const std::uint32_t number : pool.work) {
        const Job& job = m_jobs[number];
        bool isPresent = true;
        for (std::uint32_t i = 0; i < m_flow.stations[job.station].people; ++i) {
            const bool isShared = sharesClocks(number);
            isPresent = isPresent
                && pool.groups[isShared ? m_taken[number * m_flow.mostPeople + i] : job.group]
                       .isOpen;
        }
        if (isPresent && job.priority > priority)
            victims.push_back(number);
    }
    std::sort(victims.begin(), victims.end(), [this](std::uint32_t a, std::uint32_t b) {
        const Job& first = m_jobs[a];
        const Job& second = m_jobs[b];
        return std::pair(first.priority, first.order) > std::pair(second.priority, second.order);
    });
    std::uint32_t free = pool.free;
    std::size_t count = 0;
    while (free < needed && count < victims.size())
        free += m_flow.stations[m_jobs[victims[count++]].station].people;
    if (free < needed)
        return false;
    for (std::size_t i = 0; i < count; ++i)
        interrupt(victims[i], in.preemption);
    return true;
}

void FlowRun::interrupt(std::uint32_t number, FlowPreemption how)
{
    Job& job = m_jobs[number];
    const CompiledFlow::Station& in = m_flow.stations[job.station];
    const CompiledFlow::Pool& pool = m_flow.pools[std::size_t(in.pool)];
    const double worked = workedOn(number, 0);
    releasePeople(number);
    ++job.generation;
    ++job.interruptions;
    if (how == FlowPreemption::Resume) {
        job.left = std::max(0.0, job.left - worked);
    } else {
        if (how == FlowPreemption::Resample) {
            const Item& item = m_items[job.items];
            const std::uint64_t stream
                = streamKey(m_options.seed, m_replication, in.key, Draw::Again);
            job.total = in.setup
                + sample(in.service,
                    drawPlace(
                        stream, item.key, (std::uint64_t(item.visit) << 32) + job.interruptions));
        }
        job.left = job.total;
    }
    job.left += pool.resumePenalty;
    m_interrupted[job.station].push_back(number);
    ++m_pools[std::size_t(in.pool)].waiting;
    ++m_waitingUnits;
}

void FlowRun::takeUpAgain(std::uint32_t station, std::size_t place)
{
    std::vector<std::uint32_t>& list = m_interrupted[station];
    const std::uint32_t number = list[place];
    list.erase(list.begin() + std::ptrdiff_t(place));
    --m_pools[std::size_t(m_flow.stations[station].pool)].waiting;
    --m_waitingUnits;
    launch(number);
}

/// As many of a station's queue as are worked on together, the most urgent ones.
void FlowRun::beginBatch(std::uint32_t station)
{
    const std::uint32_t count = m_flow.stations[station].batch;
    StationState& state = m_stations[station];
    std::uint32_t first = none;
    std::uint32_t last = none;
    sumUp(state);
    for (std::uint32_t i = 0; i < count; ++i) {
        List& list = queueOf(station, firstPriority(m_queues, station));
        const std::uint32_t index = list.first;
        unlink(list, index);
        m_items[index].next = none;
        (i == 0 ? first : m_items[last].next) = index;
        last = index;
    }
    state.queued -= count;
    changeReady(station, -std::int64_t(count));
    begin(first, station, count);
}

void FlowRun::settle()
{
    while (!m_toPull.empty() || !m_poolsToServe.empty()) {
        if (!m_toPull.empty()) {
            const std::uint32_t station = m_toPull.back();
            m_toPull.pop_back();
            pull(station);
        } else {
            const std::uint32_t pool = m_poolsToServe.back();
            m_poolsToServe.pop_back();
            serve(pool);
        }
    }
}
