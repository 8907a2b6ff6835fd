// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowmodel.h"
#include "app/simulation/quantilesketch.h"

// What one replication found. Counted is what happens after the warm-up: items that arrive, are
// completed, lost or leave then, and waits that end then; averages over time are from the end of
// the warm-up to the end of the run. Indices are the model's.

/// Of the items of one source, or of all. An item and its parts (FlowSplit::All) are one.
struct ItemFigures {
    std::uint64_t arrived = 0;
    std::uint64_t completed = 0;
    std::uint64_t lost = 0; ///< Found a queue full.
    std::uint64_t abandoned = 0; ///< Had no more patience.
    std::uint64_t unfinished = 0; ///< In the system when the run ended.
    std::optional<double> leadTime = {}; ///< Mean from arrival to completion, seconds.
    std::optional<double> p50 = {}; ///< Of the lead time.
    std::optional<double> p85 = {};
    std::optional<double> p95 = {};
    double wip = 0; ///< In the system, average over time.
    double throughput = 0; ///< Completed a second.

    bool operator==(const ItemFigures&) const = default;
};

struct StationFigures {
    std::uint64_t arrived = 0;
    std::uint64_t started = 0;
    std::uint64_t finished = 0;
    std::uint64_t lost = 0;
    std::uint64_t abandoned = 0;
    std::optional<double> wait = {}; ///< Mean from entering to the first start, of those started.
    std::optional<double> waitP50 = {};
    std::optional<double> waitP85 = {};
    std::optional<double> waitP95 = {};
    std::optional<double> stay = {}; ///< Mean from entering to the end of the work, closed hours
                                     ///< and interruptions included.
    double queue = 0; ///< Waiting, average over time.
    double inWork = 0; ///< Worked on, or interrupted.
    double blocked = 0; ///< In front of it, not let in because of its limit.

    bool operator==(const StationFigures&) const = default;
};

struct PoolFigures {
    double busy = 0; ///< Hours people worked, in person-seconds; overtime included.
    double present = 0; ///< Hours they were there, without overtime.
    std::optional<double> utilisation = {}; ///< busy / present

    bool operator==(const PoolFigures&) const = default;
};

/// Why a run ended.
enum class FlowEnd {
    Complete, ///< As the options say.
    TooManyItems, ///< See FlowOptions::mostItems.
    Stuck, ///< Items are left that nothing will ever move: a batch that does not fill.
    Cancelled
};

/// Items that are there at the start are numbered from here on, so that those who arrive are
/// numbered from 0.
inline constexpr std::uint64_t initialNumber = std::uint64_t(1) << 48;

/// One visit of one item to one station, for the animation and a log of events.
struct FlowRecord {
    std::uint64_t item = 0; ///< Number of the item among those of its source, from 0.
    std::int32_t source = 0;
    std::int32_t station = 0;
    std::int32_t pool = noIndex;
    std::uint32_t visit = 0; ///< From 0.
    double entered = 0;
    double start = 0;
    double end = 0;

    bool operator==(const FlowRecord&) const = default;
};

/// Averages of equal parts of the run, in order.
struct FlowSeries {
    std::vector<std::vector<double>> queues = {}; ///< By station: waiting and not yet let in.
    std::vector<double> wip = {};

    bool operator==(const FlowSeries&) const = default;
};

struct ReplicationFigures {
    ItemFigures all = {};
    std::vector<ItemFigures> sources = {};
    std::vector<StationFigures> stations = {};
    std::vector<PoolFigures> pools = {};
    std::uint64_t events = 0; ///< Arrivals from outside and ends of service, warm-up included.
    double time = 0; ///< When it ended, seconds.
    FlowEnd end = FlowEnd::Complete;

    bool operator==(const ReplicationFigures&) const = default;
};

/// All one replication leaves behind.
struct ReplicationOutcome {
    ReplicationFigures figures = {};
    FlowSeries series = {};
    std::vector<QuantileSketch> leadTimes = {}; ///< By source.
    std::vector<QuantileSketch> waits = {}; ///< By station.
    std::vector<FlowRecord> records = {};
};
