// SPDX-License-Identifier: GPL-3.0-or-later
// From sums to figures.
#include "app/simulation/flowrun.h"
#include <algorithm>
#include <utility>

/// Forgets what was counted; what goes on goes on.
void FlowRun::warmUp()
{
    m_start = m_now;
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        StationState& state = m_stations[i];
        sumUp(state);
        state.sampled -= state.queueArea + state.blockedArea;
        state.queueArea = state.workArea = state.blockedArea = 0;
        state.waitSum = state.staySum = 0;
        state.arrived = state.started = state.finished = state.lost = state.abandoned = 0;
        m_waits[i].clear();
    }
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        SourceState& source = m_sources[i];
        sumUp(source);
        m_sampledWip -= source.area;
        source.area = source.leadSum = 0;
        source.arrived = source.completed = source.lost = source.abandoned = 0;
        m_leadTimes[i].clear();
    }
    for (PoolState& pool : m_pools)
        pool.busy = 0;
    for (std::size_t i = 0; i < m_clocks.size(); ++i)
        m_clocks[i].atWarmUp = clockNow(std::int32_t(i));
}

void FlowRun::takeSample()
{
    const double length = m_options.duration / m_options.series;
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        StationState& state = m_stations[i];
        sumUp(state);
        const double area = state.queueArea + state.blockedArea;
        m_series.queues[i].push_back(std::max(0.0, (area - state.sampled) / length));
        state.sampled = area;
    }
    double area = 0;
    for (SourceState& source : m_sources) {
        sumUp(source);
        area += source.area;
    }
    m_series.wip.push_back(std::max(0.0, (area - m_sampledWip) / length));
    m_sampledWip = area;
}

/// Items are left, but no event will ever move one.
bool FlowRun::isStuck() const
{
    return m_options.duration <= 0 && m_pending == 0 && m_waitingUnits == 0
        && m_waitingForSlots == 0;
}

static std::optional<double> meanOf(double sum, std::uint64_t count)
{
    if (count == 0)
        return {};
    return sum / double(count);
}

static ItemFigures withQuantiles(ItemFigures figures, const QuantileSketch& leadTimes)
{
    figures.p50 = leadTimes.quantile(0.5);
    figures.p85 = leadTimes.quantile(0.85);
    figures.p95 = leadTimes.quantile(0.95);
    return figures;
}

void FlowRun::sourceFigures(ReplicationFigures& figures)
{
    const double length = m_now - m_start;
    figures.sources.resize(m_sources.size());
    QuantileSketch together = m_leadTimes.front();
    double leadSum = 0;
    ItemFigures all;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        SourceState& source = m_sources[i];
        sumUp(source);
        ItemFigures one { source.arrived, source.completed, source.lost, source.abandoned,
            source.inside, meanOf(source.leadSum, source.completed), {}, {}, {},
            length > 0 ? source.area / length : 0,
            length > 0 ? double(source.completed) / length : 0 };
        all.arrived += one.arrived;
        all.completed += one.completed;
        all.lost += one.lost;
        all.abandoned += one.abandoned;
        all.unfinished += one.unfinished;
        all.wip += one.wip;
        all.throughput += one.throughput;
        leadSum += source.leadSum;
        if (i > 0)
            together.merge(m_leadTimes[i]);
        figures.sources[m_flow.sources[i].model] = withQuantiles(one, m_leadTimes[i]);
    }
    all.leadTime = meanOf(leadSum, all.completed);
    figures.all = withQuantiles(all, together);
}

void FlowRun::stationFigures(ReplicationFigures& figures)
{
    const double length = m_now - m_start;
    figures.stations.resize(m_stations.size());
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        StationState& state = m_stations[i];
        sumUp(state);
        const auto average = [length](double area) { return length > 0 ? area / length : 0; };
        figures.stations[m_flow.stations[i].model] = { state.arrived, state.started, state.finished,
            state.lost, state.abandoned, meanOf(state.waitSum, state.started),
            m_waits[i].quantile(0.5), m_waits[i].quantile(0.85), m_waits[i].quantile(0.95),
            meanOf(state.staySum, state.finished), average(state.queueArea),
            average(state.workArea), average(state.blockedArea) };
    }
}

void FlowRun::poolFigures(ReplicationFigures& figures)
{
    for (std::uint32_t number = 0; number < m_jobs.size(); ++number)
        if (m_jobs[number].isWorking && m_flow.stations[m_jobs[number].station].pool >= 0)
            tallyWork(number);
    figures.pools.resize(m_pools.size());
    for (std::size_t p = 0; p < m_pools.size(); ++p) {
        PoolFigures& pool = figures.pools[m_flow.pools[p].model];
        pool.busy = m_pools[p].busy;
        for (const Group& group : m_pools[p].groups) {
            const double from
                = group.clock < 0 ? m_start : m_clocks[std::size_t(group.clock)].atWarmUp;
            pool.present += group.count * (clockNow(group.clock) - from);
        }
        if (pool.present > 0)
            pool.utilisation = pool.busy / pool.present;
    }
}

ReplicationOutcome FlowRun::outcome()
{
    ReplicationOutcome result;
    result.figures.events = m_eventCount;
    result.figures.time = m_now;
    result.figures.end = m_end;
    sourceFigures(result.figures);
    stationFigures(result.figures);
    poolFigures(result.figures);
    // Back to the order of the model.
    result.leadTimes.assign(m_sources.size(), m_leadTimes.front());
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        result.leadTimes[m_flow.sources[i].model] = std::move(m_leadTimes[i]);
    result.waits.assign(m_stations.size(), QuantileSketch(0, 1));
    result.series.queues.resize(m_series.queues.size());
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        result.waits[m_flow.stations[i].model] = std::move(m_waits[i]);
        if (!m_series.queues.empty())
            result.series.queues[m_flow.stations[i].model] = std::move(m_series.queues[i]);
    }
    result.series.wip = std::move(m_series.wip);
    for (FlowRecord& record : m_records) {
        record.source = std::int32_t(m_flow.sources[std::size_t(record.source)].model);
        const CompiledFlow::Station& station = m_flow.stations[std::size_t(record.station)];
        record.station = std::int32_t(station.model);
        if (record.pool >= 0)
            record.pool = std::int32_t(m_flow.pools[std::size_t(record.pool)].model);
    }
    result.records = std::move(m_records);
    return result;
}
