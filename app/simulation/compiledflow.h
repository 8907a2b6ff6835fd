// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowmodel.h"

/// A checked model (checkFlow() found nothing) in the form in which it is run: lists sorted by key,
/// so that the run does not depend on the order in which they were entered, priorities numbered
/// from 0, samplers and clocks prepared. It is read by several runs at a time.
struct CompiledFlow {
    struct Route {
        std::int32_t to = noIndex;
        bool mayExceedLimit = false;
        bool isDetached = false; ///< A part that never comes to the join: nobody waits for it.
        double until = 1; ///< Sum of the shares so far.
    };
    struct Station {
        std::uint64_t key = 0;
        Sampler service = {};
        Sampler patience = {};
        std::int32_t pool = noIndex;
        std::int32_t joinAt = noIndex;
        std::uint32_t people = 1;
        std::uint32_t batch = 1;
        std::uint32_t limit = 0;
        std::int64_t capacity = -1; ///< -1: none.
        std::uint32_t firstRoute = 0;
        std::uint32_t routes = 0;
        std::int32_t visitSlot = noIndex; ///< Only who can be visited again counts visits.
        std::uint32_t model = 0; ///< Index in the model.
        std::int32_t priority = noIndex; ///< None: the source's.
        double setup = 0;
        FlowPreemption preemption = FlowPreemption::None;
        bool hasPatience = false;
        bool hasSlots = false;
        bool splits = false;
        FlowSlots dates = {};
    };
    struct Pool {
        std::uint64_t key = 0;
        std::vector<FlowPeople> people = {}; ///< Hours always open: none.
        std::vector<std::uint32_t> stations = {};
        FlowPool::Closing closing = FlowPool::Closing::Interrupt;
        bool mayBeInterrupted = false;
        double resumePenalty = 0;
        bool isMixed = false; ///< Its people have different hours.
        /// Its people are always there and what they began they finish.
        bool isPlain = false;
        bool hasOneQueue = false; ///< One station without batches, one priority, no interruptions.
        std::uint32_t model = 0;
    };
    struct Source {
        std::uint64_t key = 0;
        Sampler interarrival = {};
        std::uint32_t entry = 0;
        std::uint16_t priority = 0;
        std::int32_t hours = noIndex;
        std::uint32_t model = 0;
    };
    struct Start {
        std::uint32_t station = 0;
        std::uint32_t source = 0;
        std::uint32_t count = 0;
        double age = 0;
    };

    explicit CompiledFlow(const FlowModel& model);
    CompiledFlow(const CompiledFlow&) = delete; // samplers point into it
    CompiledFlow& operator=(const CompiledFlow&) = delete;

    std::vector<Station> stations;
    std::vector<Route> routes;
    std::vector<Pool> pools;
    std::vector<Source> sources;
    std::vector<HoursClock> clocks;
    std::vector<Start> start;
    std::uint32_t priorities = 1;
    std::uint32_t visitSlots = 0;
    std::uint32_t mostPeople = 1; ///< Of one item.
    bool hasSlots = false;

private:
    Sampler prepared(const Distribution& distribution);
    int clockOf(const FlowModel& model, int hours);
    void addPools(const FlowModel& model);
    void addStations(const FlowModel& model);
    void addRoutes(const FlowModel& model, const FlowStation& from, Station& station);
    void addSources(const FlowModel& model);
    void collectPriorities(const FlowModel& model);
    std::uint16_t priorityClass(int priority) const;
    void addStart(const FlowModel& model);

    std::vector<std::vector<double>> m_values; ///< Of the samplers.
    std::vector<int> m_priorities; ///< All there are, the most urgent first.
    std::vector<std::int32_t> m_stationPlace; ///< By index in the model.
    std::vector<std::int32_t> m_poolPlace;
    std::vector<std::int32_t> m_sourcePlace;
    std::vector<std::int32_t> m_clockPlace;
};

/// The stations from which `to` can be reached in at least one step; -1 is the exit. Parts of a
/// split end where they meet, so what follows that is reached from the split.
std::vector<bool> stationsThatReach(const FlowModel& model, int to);
