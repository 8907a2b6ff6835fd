// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/distribution.h"
#include "app/simulation/flowhours.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Work that flows through teams, as plain values. All times are seconds from the start of the run.
// Stations, pools, sources and hours are named by their place in the model's lists; -1: none.
//
// `key` says who somebody is across models: what has the same key in the current and in the future
// state gets the same random numbers. 0: its place in the list, from 1 on. Where all have keys the
// results do not depend on the order of stations, pools and sources.

inline constexpr int noIndex = -1;

/// One way out of a station.
struct FlowRoute {
    int to = noIndex; ///< Station; none: the item is done.
    std::optional<double> share = {}; ///< 0-1; only where one of several ways is taken.
    /// What comes back is taken in even where the station's limit of work in progress is reached.
    bool sendBack = false;

    bool operator==(const FlowRoute&) const = default;
};

/// What happens with an item a station is done with.
enum class FlowSplit {
    One, ///< Takes one of the ways by their shares, which add up to 1; no way at all: it is done.
    All ///< A part of the item takes each way; they meet again at `joinAt`.
};

/// What a more urgent item does where nobody is free.
enum class FlowPreemption {
    None, ///< Waits until somebody is.
    Resume, ///< Interrupts the least urgent; that goes on later where it stopped.
    Restart, ///< … begins again with the same work.
    Resample ///< … begins again with work drawn anew.
};

/// A step of the work.
struct FlowStation {
    std::string name = {};
    std::uint64_t key = 0;
    Distribution service = {}; ///< Work for one item, or one batch, whatever the number of people.
    int pool = noIndex; ///< Whose people do it; none: nobody is needed, no queue.
    int peoplePerItem = 1; ///< Busy together while one item, or one batch, is worked on.
    double setup = 0; ///< Work before each item, or each batch, seconds.
    int batch = 1; ///< Items that are worked on together; work begins when so many wait.
    std::optional<int> priority = {}; ///< Of items while they are here, instead of their source's.
    /// What those here do to the less urgent work of the same people, here or elsewhere.
    FlowPreemption preemption = FlowPreemption::None;
    /// Items at most in the station: waiting, in work, or done and not yet let into the next one.
    /// 0: no limit. Who may not come in stays in the station before, whose people are free
    /// meanwhile.
    int wipLimit = 0;
    std::optional<int> queueCapacity = {}; ///< Items that may wait; who finds it full is lost.
    std::optional<Distribution> patience = {}; ///< Who has waited so long for its start leaves.
    std::optional<FlowSlots> letIn = {}; ///< Items wait for the next of these moments first.
    FlowSplit split = FlowSplit::One;
    std::vector<FlowRoute> routes = {};
    int joinAt = noIndex; ///< FlowSplit::All: where the parts become one; none: at the end.

    bool operator==(const FlowStation&) const = default;
};

/// People of one team with the same hours.
struct FlowPeople {
    int count = 1;
    int hours = noIndex; ///< None: always.

    bool operator==(const FlowPeople&) const = default;
};

/// A team: its people work at all stations that name it.
struct FlowPool {
    /// What work does that is open at closing time.
    enum class Closing {
        Interrupt, ///< Rests until the same people are back.
        Finish ///< Is finished in overtime.
    };

    std::string name = {};
    std::uint64_t key = 0;
    std::vector<FlowPeople> people = {}; ///< Who is free and named first takes the work.
    Closing closing = Closing::Interrupt;
    double resumePenalty = 0; ///< Work added each time somebody comes back to something, seconds.

    bool operator==(const FlowPool&) const = default;
};

/// Where items come from: a stream of requests, of incidents …
struct FlowSource {
    std::string name = {};
    std::uint64_t key = 0;
    Distribution interarrival = {};
    int entry = 0; ///< The first station.
    int priority = 0; ///< Smaller is more urgent; equal ones are served in order of arrival.
    int hours = noIndex; ///< Arrivals only then: the time between them counts open hours.

    bool operator==(const FlowSource&) const = default;
};

/// Work that is there when the run begins: today's queue in front of a station.
struct FlowStart {
    int station = 0;
    int count = 0;
    int source = 0; ///< Whose items they are.
    double age = 0; ///< Seconds since they came; their lead time counts from then.

    bool operator==(const FlowStart&) const = default;
};

struct FlowModel {
    std::vector<FlowStation> stations = {};
    std::vector<FlowPool> pools = {};
    std::vector<FlowSource> sources = {};
    std::vector<FlowHours> hours = {};
    std::vector<FlowStart> start = {};

    bool operator==(const FlowModel&) const = default;
};

/// How long and how often.
struct FlowOptions {
    std::uint64_t seed = 1;
    int replications = 30;
    /// Either ends the run; at least one is given. After so many arrivals the rest is worked off.
    double duration = 0; ///< Seconds; 0: no end.
    std::uint64_t items = 0; ///< 0: no end.
    double warmUp = 0; ///< Seconds at the beginning that are not counted.
    int series = 0; ///< Equal parts of `duration` for queue lengths over time; 0: none.
    std::uint64_t records = 0; ///< Of the first replication, at most so many.
    int threads = 0; ///< 0: as many as the machine has cores.
    /// A run that has more items in the system stops and says so: work grows faster than it is
    /// done.
    std::uint64_t mostItems = 4'000'000;

    bool operator==(const FlowOptions&) const = default;
};

/// Who the element of a model's list is across models.
template <typename T> std::uint64_t flowKey(const std::vector<T>& list, std::size_t index)
{
    return list[index].key != 0 ? list[index].key : std::uint64_t(index) + 1;
}
