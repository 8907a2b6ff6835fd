// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowfigures.h"

/// A mean over replications with its interval of 95 % confidence, by Student's t:
///
///     mean ± t(0.975; n − 1) · s / √n
///
/// The replications are independent, so this needs no assumption about what happens inside them.
/// Source: Law, "Simulation Modeling and Analysis", ch. 9.
struct FlowEstimate {
    double mean = 0;
    double halfWidth = 0;
    int replications = 0; ///< Those that had a value.

    double low() const { return mean - halfWidth; }
    double high() const { return mean + halfWidth; }
    /// Of the mean.
    double standardError() const;
    bool operator==(const FlowEstimate&) const = default;
};

/// Nothing with less than two values: a mean is never shown without its interval.
std::optional<FlowEstimate> estimate(const std::vector<double>& values);

/// t with P(T ≤ t) = p for Student's distribution with `degrees` ≥ 1 of freedom, 0 < p < 1, by
/// bisection of the exact distribution function for whole degrees (Abramowitz & Stegun 26.7.3 and
/// 26.7.4); the normal quantile with the first corrections of 26.7.5 above 200.
double studentQuantile(double p, int degrees);

struct ItemEstimates {
    std::optional<FlowEstimate> leadTime = {};
    std::optional<FlowEstimate> p50 = {}; ///< Mean over the replications' quantiles.
    std::optional<FlowEstimate> p85 = {};
    std::optional<FlowEstimate> p95 = {};
    std::optional<FlowEstimate> wip = {};
    std::optional<FlowEstimate> throughput = {}; ///< A second.
    std::optional<FlowEstimate> lostShare = {}; ///< Of those who arrived.
    std::optional<FlowEstimate> abandonedShare = {};
    std::optional<FlowEstimate> unfinished = {};
    std::uint64_t completed = 0; ///< In all replications.
    /// Quantiles of the lead times of all replications together.
    std::optional<double> pooledP50 = {};
    std::optional<double> pooledP85 = {};
    std::optional<double> pooledP95 = {};
    std::vector<double> percentiles = {}; ///< Of the same, 1 to 99 %; of all items only.

    bool operator==(const ItemEstimates&) const = default;
};

struct StationEstimates {
    std::optional<FlowEstimate> wait = {};
    std::optional<FlowEstimate> stay = {};
    std::optional<FlowEstimate> queue = {};
    std::optional<FlowEstimate> inWork = {};
    std::optional<FlowEstimate> blocked = {};
    std::optional<FlowEstimate> visits
        = {}; ///< Entries to the station for each arrival from outside.
    std::optional<double> pooledWaitP50 = {};
    std::optional<double> pooledWaitP85 = {};
    std::optional<double> pooledWaitP95 = {};

    bool operator==(const StationEstimates&) const = default;
};

/// Mean and half width of the interval, part by part of the run.
struct EstimatedSeries {
    std::vector<double> mean = {};
    std::vector<double> halfWidth = {};

    bool operator==(const EstimatedSeries&) const = default;
};

/// What a model does. Indices are the model's.
struct FlowResult {
    ItemEstimates all = {};
    std::vector<ItemEstimates> sources = {};
    std::vector<StationEstimates> stations = {};
    std::vector<std::optional<FlowEstimate>> utilisation = {}; ///< By pool.
    std::vector<EstimatedSeries> queues = {}; ///< By station, where asked for.
    EstimatedSeries wip = {};
    std::vector<ReplicationFigures> replications = {};
    std::vector<FlowRecord> records = {}; ///< In order of their end.
    std::uint64_t events = 0;
    /// The first reason of a replication not to end as it should.
    FlowEnd end = FlowEnd::Complete;

    bool operator==(const FlowResult&) const = default;
};

/// Takes in one replication after the other, in their order, and keeps of each no more than its
/// figures.
class ResultBuilder {
public:
    ResultBuilder(const FlowModel& model, const FlowOptions& options);

    void add(ReplicationOutcome outcome);
    FlowResult result() &&;

private:
    struct Moments {
        std::vector<double> sum = {};
        std::vector<double> squares = {};
    };
    static void addSeries(Moments& moments, const std::vector<double>& values);
    EstimatedSeries seriesOf(const Moments& moments) const;

    FlowResult m_result;
    std::vector<QuantileSketch> m_leadTimes;
    std::vector<QuantileSketch> m_waits;
    std::vector<Moments> m_queues;
    Moments m_wip;
};
