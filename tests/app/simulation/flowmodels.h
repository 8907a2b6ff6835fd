// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowmodel.h"

// Small models the tests of the simulation share.

inline int addPool(FlowModel& model, int people, int hours = noIndex)
{
    FlowPool pool;
    pool.people = { { people, hours } };
    model.pools.push_back(pool);
    return int(model.pools.size()) - 1;
}

/// A station whose items are done after it. With people: a pool of its own.
inline int addStation(FlowModel& model, const Distribution& service, int people = 0)
{
    FlowStation station;
    station.service = service;
    if (people > 0)
        station.pool = addPool(model, people);
    model.stations.push_back(station);
    return int(model.stations.size()) - 1;
}

inline FlowSource& addSource(FlowModel& model, const Distribution& interarrival, int priority = 0)
{
    FlowSource source;
    source.interarrival = interarrival;
    source.priority = priority;
    model.sources.push_back(source);
    return model.sources.back();
}

inline FlowModel queueModel(
    const Distribution& interarrival, const Distribution& service, int people)
{
    FlowModel model;
    addStation(model, service, people);
    addSource(model, interarrival);
    return model;
}

/// M/M/c.
inline FlowModel markovModel(double lambda, double mu, int people)
{
    return queueModel(
        Distribution::exponential(1 / lambda), Distribution::exponential(1 / mu), people);
}

inline void leadOn(FlowModel& model, int from, int to)
{
    model.stations[std::size_t(from)].routes = { { to, {}, false } };
}

/// Ten stations with one person each, process time .72, a tenth is done again.
inline FlowModel lineModel()
{
    FlowModel model;
    for (int i = 0; i < 10; ++i)
        addStation(model, Distribution::exponential(.72), 1);
    for (int i = 0; i < 10; ++i)
        model.stations[std::size_t(i)].routes
            = { { i, .1, true }, { i < 9 ? i + 1 : noIndex, .9, false } };
    addSource(model, Distribution::exponential(1));
    return model;
}
