// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/compiledflow.h"
#include "app/simulation/eventqueue.h"
#include "app/simulation/flowfigures.h"
#include <atomic>
#include <limits>

/// One replication: the items of a compiled model from event to event. Items, jobs and events are
/// small values in lists with a list of free places; nothing is allocated for a single item. An
/// item is in one place at a time and its generation grows when it leaves, so that an event which
/// was meant for an earlier stay, or for an earlier item in the same place, is recognised and
/// ignored.
class FlowRun {
public:
    FlowRun(const CompiledFlow& flow, const FlowOptions& options, std::uint32_t replication);

    /// Until it ends, or soon after `cancelled` is set.
    ReplicationOutcome run(const std::atomic<bool>* cancelled = nullptr);

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    enum class Place : std::uint8_t { Nowhere, Gate, Queue, Blocked, Work, Split };
    enum class Fate : std::uint8_t { Done, Lost, Abandoned };

    struct Item {
        double arrival = 0;
        double entered = 0; ///< The station it is in.
        std::uint64_t key = 0;
        std::uint64_t number = 0;
        std::uint64_t order = 0; ///< Who entered first goes first.
        std::uint32_t next = none; ///< In its queue, its batch, or the list of free places.
        std::uint32_t previous = none;
        std::uint32_t generation = 0;
        std::uint32_t station = none; ///< Whose work in progress it is; blocked: the one before.
        std::uint32_t parent = none; ///< Of a part.
        std::uint32_t visit = 0;
        std::int32_t joinAt = noIndex; ///< Where its parts meet.
        std::uint16_t source = 0;
        std::uint16_t priority = 0;
        std::uint16_t parts = 0; ///< Still on their way.
        Place place = Place::Nowhere;
        Fate fate = Fate::Done; ///< Of its parts, the worst.
        bool isPart = false;
        bool hasMet = false; ///< A part has come to the join.
    };
    struct List {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };
    /// People at work on an item or a batch.
    struct Job {
        double total = 0; ///< Seconds of work.
        double left = 0; ///< Of it, when it was begun or taken up again.
        double began = 0; ///< By the clock of its hours, at that moment.
        double start = 0; ///< First start.
        std::uint64_t order = 0; ///< Of starting.
        std::uint32_t items = none;
        std::uint32_t count = 0;
        std::uint32_t station = 0;
        std::uint32_t generation = 0;
        std::uint32_t place = 0; ///< In the list of its pool's work.
        std::uint32_t group = 0; ///< Of people, where they have the same hours.
        std::uint32_t interruptions = 0;
        std::uint16_t priority = 0;
        bool isWorking = false;
    };
    struct StationState {
        std::uint32_t inside = 0; ///< What counts for its limit.
        std::uint32_t queued = 0;
        std::uint32_t ready = 0; ///< Of these, not waiting for a slot.
        std::uint32_t inWork = 0;
        std::uint32_t blocked = 0;
        double since = 0; ///< Areas are summed up to here.
        double queueArea = 0;
        double workArea = 0;
        double blockedArea = 0;
        double waitSum = 0;
        double staySum = 0;
        std::uint64_t arrived = 0;
        std::uint64_t started = 0;
        std::uint64_t finished = 0;
        std::uint64_t lost = 0;
        std::uint64_t abandoned = 0;
        std::uint64_t serviceStream = 0;
        std::uint64_t routeStream = 0;
        std::uint64_t patienceStream = 0;
        double sampled = 0; ///< queueArea + blockedArea at the last sample.
    };
    struct Group {
        std::uint32_t free = 0;
        std::uint32_t count = 0;
        std::int32_t clock = noIndex;
        bool isOpen = true;
    };
    struct PoolState {
        std::uint32_t free = 0; ///< Present and without work.
        std::uint32_t waiting = 0; ///< Items, or full batches, that could be begun.
        std::vector<Group> groups = {};
        std::vector<std::uint32_t> work = {}; ///< Jobs, where work may be interrupted.
        double busy = 0;
    };
    struct SourceState {
        std::uint64_t arrivalStream = 0;
        std::uint64_t itemStream = 0;
        std::uint64_t number = 0; ///< Arrived so far.
        std::uint64_t initial = 0; ///< There at the start.
        double clock = 0; ///< Time of the next arrival.
        HoursCursor cursor = {}; ///< There.
        std::uint64_t arrived = 0;
        std::uint64_t completed = 0;
        std::uint64_t lost = 0;
        std::uint64_t abandoned = 0;
        std::uint32_t inside = 0;
        double since = 0;
        double area = 0;
        double leadSum = 0;
    };
    struct ClockState {
        HoursCursor cursor = {}; ///< Now.
        std::uint64_t opening = 0; ///< The present or the next one.
        bool isOpen = false;
        double atWarmUp = 0; ///< What the clock showed then.
        std::vector<std::uint32_t> pools = {};
    };
    struct SlotState {
        std::uint64_t number = 0;
        std::uint32_t waiting = 0;
    };

    // flowrun.cpp: what happens to nearly every item
    void prepare();
    void prepareClocks();
    void handle(const FlowEvent& event);
    void arrive(std::uint32_t source);
    void scheduleArrival(std::uint32_t source);
    void move(std::uint32_t item, std::uint32_t to, bool mayExceed);
    void enter(std::uint32_t item, std::uint32_t station);
    void queueUp(std::uint32_t item, std::uint32_t station);
    void begin(std::uint32_t first, std::uint32_t station, std::uint32_t count);
    void launch(std::uint32_t job);
    void endService(std::uint32_t job);
    void route(std::uint32_t item);
    void leaveStation(std::uint32_t item);
    void leaveSystem(std::uint32_t item, Fate fate);
    void beginFirst(std::uint32_t station, std::uint32_t priority);
    bool startNext(std::uint32_t pool);

    // flowstore.h: items, jobs, queues
    std::uint32_t newItem();
    void freeItem(std::uint32_t item);
    std::uint32_t newJob();
    void pushBack(List& list, std::uint32_t item);
    void unlink(List& list, std::uint32_t item);
    List& queueOf(std::uint32_t station, std::uint32_t priority)
    {
        return m_queues[station * m_flow.priorities + priority];
    }
    List& gateOf(std::uint32_t station, std::uint32_t priority)
    {
        return m_gates[station * m_flow.priorities + priority];
    }
    List& blockedOf(std::uint32_t station, std::uint32_t priority)
    {
        return m_blocked[station * m_flow.priorities + priority];
    }
    std::uint32_t firstPriority(const std::vector<List>& lists, std::uint32_t station) const;
    void changeReady(std::uint32_t station, std::int64_t difference);
    void sumUp(StationState& station)
    {
        const double passed = m_now - station.since;
        station.since = m_now;
        station.queueArea += passed * station.queued;
        station.workArea += passed * station.inWork;
        station.blockedArea += passed * station.blocked;
    }
    void sumUp(SourceState& source)
    {
        source.area += (m_now - source.since) * source.inside;
        source.since = m_now;
    }

    // flowpeople.cpp: who works when, and who gives way
    void takePeople(Job& job, PoolState& pool);
    void releasePeople(std::uint32_t job);
    double clockNow(std::int32_t clock);
    double endOf(std::uint32_t job);
    double workedOn(std::uint32_t job, double notBefore);
    double endTogether(std::uint32_t job, double from, double work) const;
    double workedTogether(std::uint32_t job, double from) const;
    std::int32_t clockOf(const Job& job) const;
    std::vector<const HoursClock*> clocksTogether(std::uint32_t job) const;
    bool sharesClocks(std::uint32_t job) const;
    void tallyWork(std::uint32_t job);
    void open(std::uint32_t clock);
    void close(std::uint32_t clock);
    bool makeRoom(std::uint32_t station, std::uint32_t priority);
    void interrupt(std::uint32_t job, FlowPreemption how);
    void takeUpAgain(std::uint32_t station, std::size_t place);
    void beginBatch(std::uint32_t station);
    void serve(std::uint32_t pool)
    {
        while (startNext(pool)) { }
    }
    void settle();

    // flowways.cpp: limits, slots, parts, giving up
    void block(std::uint32_t item, std::uint32_t station);
    void pull(std::uint32_t station);
    void letIn(std::uint32_t station);
    void split(std::uint32_t item);
    void endPart(std::uint32_t item, Fate fate, bool hasMet);
    void giveUp(std::uint32_t item);
    void removeWaiting(std::uint32_t item, Fate fate);
    void startWithWork();

    // flowtally.cpp
    void warmUp();
    void takeSample();
    bool isStuck() const;
    void sourceFigures(ReplicationFigures& figures);
    void stationFigures(ReplicationFigures& figures);
    void poolFigures(ReplicationFigures& figures);
    ReplicationOutcome outcome();

    const CompiledFlow& m_flow;
    const FlowOptions m_options;
    double m_now = 0;
    double m_start = 0; ///< End of the warm-up.
    EventQueue m_events;
    std::vector<StationState> m_stations;
    std::vector<PoolState> m_pools;
    std::vector<SourceState> m_sources;
    std::vector<ClockState> m_clocks;
    std::vector<SlotState> m_slots; ///< By station, where there are any.
    std::vector<Item> m_items;
    std::vector<std::uint16_t> m_visits; ///< By item and visit slot.
    std::vector<Job> m_jobs;
    std::vector<std::uint32_t> m_taken; ///< By job: groups of the people, where these are mixed.
    std::vector<std::uint32_t> m_freeJobs;
    std::vector<List> m_queues; ///< By station and priority.
    std::vector<List> m_gates;
    std::vector<List> m_blocked;
    std::vector<std::vector<std::uint32_t>> m_interrupted; ///< Jobs, by station.
    std::vector<std::uint32_t> m_toPull;
    std::vector<std::uint32_t> m_poolsToServe;
    std::vector<QuantileSketch> m_leadTimes;
    std::vector<QuantileSketch> m_waits;
    std::vector<FlowRecord> m_records;
    FlowSeries m_series;
    double m_sampledWip = 0;
    std::uint32_t m_replication = 0;
    std::uint32_t m_freeItem = none;
    std::uint64_t m_order = 0;
    std::uint64_t m_arrivals = 0; ///< Of all sources.
    std::uint64_t m_eventCount = 0;
    std::uint64_t m_alive = 0; ///< Items and parts.
    std::uint64_t m_pending = 0; ///< Events that move an item.
    std::uint64_t m_pendingArrivals = 0; ///< Of these.
    std::uint64_t m_waitingUnits = 0; ///< Of all pools.
    std::uint64_t m_waitingForSlots = 0;
    bool m_recording = false;
    bool m_isOver = false;
    FlowEnd m_end = FlowEnd::Complete;
};
