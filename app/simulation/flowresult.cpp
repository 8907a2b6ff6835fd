// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/flowresult.h"
#include "app/simulation/portablemath.h"
#include <algorithm>
#include <cmath>
#include <utility>

/// P(|T| ≤ t).
static double studentCentral(double t, int degrees)
{
    const double cosine2 = 1 / (1 + t * t / degrees);
    const double sine = std::sqrt(1 - cosine2);
    if (degrees % 2 == 0) {
        double term = 1;
        double sum = 1;
        for (int i = 2; i < degrees; i += 2)
            sum += term *= cosine2 * (i - 1) / i;
        return sine * sum;
    }
    const double angle = std::atan(t / std::sqrt(double(degrees)));
    if (degrees == 1)
        return 2 * angle / 3.14159265358979323846;
    double term = std::sqrt(cosine2);
    double sum = term;
    for (int i = 3; i < degrees; i += 2)
        sum += term *= cosine2 * (i - 1) / i;
    return 2 * (angle + sine * sum) / 3.14159265358979323846;
}

double studentQuantile(double p, int degrees)
{
    if (p < 0.5)
        return -studentQuantile(1 - p, degrees);
    if (degrees > 200) {
        const double x = normalQuantile(p);
        const double x2 = x * x;
        const double n = degrees;
        return x
            + x
            * ((x2 + 1) / 4 + ((5 * x2 + 16) * x2 + 3) / (96 * n)
                + (((3 * x2 + 19) * x2 + 17) * x2 - 15) / (384 * n * n))
            / n;
    }
    double low = 0;
    double high = 1;
    while (studentCentral(high, degrees) < 2 * p - 1 && high < 1e15)
        high *= 2;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (studentCentral(middle, degrees) < 2 * p - 1 ? low : high) = middle;
    }
    return (low + high) / 2;
}

double FlowEstimate::standardError() const
{
    return halfWidth / studentQuantile(0.975, replications - 1);
}

std::optional<FlowEstimate> estimate(const std::vector<double>& values)
{
    const auto n = double(values.size());
    if (values.size() < 2)
        return {};
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double error = std::sqrt(squares / (n - 1) / n);
    return FlowEstimate { mean, studentQuantile(0.975, int(values.size()) - 1) * error,
        int(values.size()) };
}

/// The estimate of what `figure` says of each replication, leaving out those where it says nothing.
template <typename Figure>
static std::optional<FlowEstimate> over(
    const std::vector<ReplicationFigures>& replications, const Figure& figure)
{
    std::vector<double> values;
    values.reserve(replications.size());
    for (const ReplicationFigures& replication : replications) {
        const std::optional<double> value = figure(replication);
        if (value)
            values.push_back(*value);
    }
    return estimate(values);
}

template <typename Items>
static ItemEstimates itemEstimates(const std::vector<ReplicationFigures>& replications,
    const Items& items, const QuantileSketch& leadTimes)
{
    const auto of = [&replications, &items](const auto& figure) {
        return over(replications,
            [&](const ReplicationFigures& r) -> std::optional<double> { return figure(items(r)); });
    };
    const auto share = [](std::uint64_t part, const ItemFigures& i) -> std::optional<double> {
        if (i.arrived == 0)
            return {};
        return double(part) / double(i.arrived);
    };
    ItemEstimates result;
    result.leadTime = of([](const ItemFigures& i) { return i.leadTime; });
    result.p50 = of([](const ItemFigures& i) { return i.p50; });
    result.p85 = of([](const ItemFigures& i) { return i.p85; });
    result.p95 = of([](const ItemFigures& i) { return i.p95; });
    result.wip = of([](const ItemFigures& i) { return i.wip; });
    result.throughput = of([](const ItemFigures& i) { return i.throughput; });
    result.lostShare = of([&share](const ItemFigures& i) { return share(i.lost, i); });
    result.abandonedShare = of([&share](const ItemFigures& i) { return share(i.abandoned, i); });
    result.unfinished = of([](const ItemFigures& i) { return double(i.unfinished); });
    for (const ReplicationFigures& replication : replications)
        result.completed += items(replication).completed;
    result.pooledP50 = leadTimes.quantile(0.5);
    result.pooledP85 = leadTimes.quantile(0.85);
    result.pooledP95 = leadTimes.quantile(0.95);
    return result;
}

static StationEstimates stationEstimates(const std::vector<ReplicationFigures>& replications,
    std::size_t station, const QuantileSketch& waits)
{
    const auto of = [&replications, station](const auto& figure) {
        return over(replications, [&](const ReplicationFigures& r) -> std::optional<double> {
            return figure(r.stations[station]);
        });
    };
    StationEstimates result;
    result.wait = of([](const StationFigures& s) { return s.wait; });
    result.stay = of([](const StationFigures& s) { return s.stay; });
    result.queue = of([](const StationFigures& s) { return s.queue; });
    result.inWork = of([](const StationFigures& s) { return s.inWork; });
    result.blocked = of([](const StationFigures& s) { return s.blocked; });
    result.visits
        = over(replications, [station](const ReplicationFigures& r) -> std::optional<double> {
              if (r.all.arrived == 0)
                  return {};
              return double(r.stations[station].arrived) / double(r.all.arrived);
          });
    result.pooledWaitP50 = waits.quantile(0.5);
    result.pooledWaitP85 = waits.quantile(0.85);
    result.pooledWaitP95 = waits.quantile(0.95);
    return result;
}

ResultBuilder::ResultBuilder(const FlowModel& model, const FlowOptions& options)
    : m_leadTimes(model.sources.size(), QuantileSketch(1'000'000, 10))
    , m_waits(model.stations.size(), QuantileSketch(4096, 8))
{
    if (options.series > 0 && options.duration > 0)
        m_queues.resize(model.stations.size());
}

void ResultBuilder::addSeries(Moments& moments, const std::vector<double>& values)
{
    moments.sum.resize(std::max(moments.sum.size(), values.size()), 0);
    moments.squares.resize(moments.sum.size(), 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        moments.sum[i] += values[i];
        moments.squares[i] += values[i] * values[i];
    }
}

void ResultBuilder::add(ReplicationOutcome outcome)
{
    m_result.events += outcome.figures.events;
    if (m_result.end == FlowEnd::Complete)
        m_result.end = outcome.figures.end;
    for (std::size_t i = 0; i < m_leadTimes.size(); ++i)
        m_leadTimes[i].merge(outcome.leadTimes[i]);
    for (std::size_t i = 0; i < m_waits.size(); ++i)
        m_waits[i].merge(outcome.waits[i]);
    for (std::size_t i = 0; i < m_queues.size(); ++i)
        addSeries(m_queues[i], outcome.series.queues[i]);
    addSeries(m_wip, outcome.series.wip);
    if (m_result.replications.empty())
        m_result.records = std::move(outcome.records);
    m_result.replications.push_back(std::move(outcome.figures));
}

EstimatedSeries ResultBuilder::seriesOf(const Moments& moments) const
{
    EstimatedSeries result;
    const auto n = double(m_result.replications.size());
    if (n < 2)
        return result;
    const double t = studentQuantile(0.975, int(n) - 1);
    for (std::size_t i = 0; i < moments.sum.size(); ++i) {
        const double mean = moments.sum[i] / n;
        const double variance = std::max(0.0, moments.squares[i] - n * mean * mean) / (n - 1);
        result.mean.push_back(mean);
        result.halfWidth.push_back(t * std::sqrt(variance / n));
    }
    return result;
}

FlowResult ResultBuilder::result() &&
{
    const std::vector<ReplicationFigures>& replications = m_result.replications;
    QuantileSketch together(1'000'000, 10);
    for (std::size_t i = 0; i < m_leadTimes.size(); ++i) {
        together.merge(m_leadTimes[i]);
        const auto items
            = [i](const ReplicationFigures& r) -> const ItemFigures& { return r.sources[i]; };
        m_result.sources.push_back(itemEstimates(replications, items, m_leadTimes[i]));
    }
    const auto all = [](const ReplicationFigures& r) -> const ItemFigures& { return r.all; };
    m_result.all = itemEstimates(replications, all, together);
    m_result.all.percentiles = together.percentiles();
    for (std::size_t i = 0; i < m_waits.size(); ++i)
        m_result.stations.push_back(stationEstimates(replications, i, m_waits[i]));
    const std::size_t pools = replications.empty() ? 0 : replications.front().pools.size();
    for (std::size_t i = 0; i < pools; ++i)
        m_result.utilisation.push_back(over(
            replications, [i](const ReplicationFigures& r) { return r.pools[i].utilisation; }));
    for (const Moments& moments : m_queues)
        m_result.queues.push_back(seriesOf(moments));
    m_result.wip = seriesOf(m_wip);
    return std::move(m_result);
}
