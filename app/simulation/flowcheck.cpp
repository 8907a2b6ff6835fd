// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/flowcheck.h"
#include "app/simulation/compiledflow.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using Kind = FlowProblem::Kind;

namespace {

class Check {
public:
    Check(const FlowModel& model, const FlowOptions& options)
        : m_model(model)
        , m_options(options)
    {
    }

    std::vector<FlowProblem> problems()
    {
        options();
        hours();
        pools();
        for (std::size_t s = 0; s < m_model.stations.size(); ++s)
            station(s);
        sources();
        keys();
        if (m_problems.empty()) { // the rest follows references
            ways();
            limits();
        }
        return std::move(m_problems);
    }

private:
    template <typename T> static QString nameIn(const std::vector<T>& list, std::size_t index)
    {
        const QString name = QString::fromStdString(list[index].name);
        return name.isEmpty() ? QString::number(index + 1) : name;
    }
    void add(Kind kind, const QString& name = {}) { m_problems.push_back({ kind, name }); }
    void addIf(bool isWrong, Kind kind, const QString& name = {})
    {
        if (isWrong)
            add(kind, name);
    }
    template <typename T> static bool isIn(int index, const std::vector<T>& list)
    {
        return index >= 0 && std::size_t(index) < list.size();
    }
    template <typename T> static bool isInOrNone(int index, const std::vector<T>& list)
    {
        return index == noIndex || isIn(index, list);
    }

    void options();
    void hours();
    void pools();
    void station(std::size_t index);
    void routes(std::size_t index);
    void people(std::size_t index);
    void sources();
    void keys();
    template <typename T> void keysOf(const std::vector<T>& list);
    void ways();
    void limits();
    int mostTogether(const FlowPool& pool) const;

    const FlowModel& m_model;
    const FlowOptions& m_options;
    std::vector<FlowProblem> m_problems;
};

void Check::options()
{
    const FlowOptions& o = m_options;
    addIf(m_model.stations.empty(), Kind::NoStation);
    addIf(m_model.sources.empty(), Kind::NoSource);
    addIf(m_model.sources.size() > 1000, Kind::TooManySources);
    addIf(o.duration == 0 && o.items == 0, Kind::NoEnd);
    addIf(o.replications < 2, Kind::TooFewReplications);
    addIf(!std::isfinite(o.duration) || o.duration < 0 || !std::isfinite(o.warmUp) || o.warmUp < 0
            || (o.duration > 0 && o.warmUp >= o.duration) || o.series < 0 || o.series > 1'000'000
            || o.replications > 1'000'000,
        Kind::BadOptions);
}

static bool areValidTimes(double horizon, double repeat)
{
    return std::isfinite(horizon) && horizon > 0 && std::isfinite(repeat) && repeat >= 0
        && repeat <= horizon;
}

void Check::hours()
{
    for (std::size_t i = 0; i < m_model.hours.size(); ++i) {
        const FlowHours& hours = m_model.hours[i];
        bool isValid = areValidTimes(hours.horizon, hours.repeat);
        double last = 0;
        for (const FlowInterval& interval : hours.open) {
            isValid = isValid && std::isfinite(interval.from) && interval.from >= last
                && interval.to > interval.from && interval.to <= hours.horizon;
            last = interval.to;
        }
        addIf(!isValid, Kind::BadHours, QString::number(i + 1));
    }
}

void Check::pools()
{
    for (std::size_t i = 0; i < m_model.pools.size(); ++i) {
        const FlowPool& pool = m_model.pools[i];
        const QString name = nameIn(m_model.pools, i);
        addIf(!std::isfinite(pool.resumePenalty) || pool.resumePenalty < 0, Kind::BadPenalty, name);
        for (const FlowPeople& people : pool.people) {
            addIf(!isInOrNone(people.hours, m_model.hours), Kind::BadReference, name);
            addIf(people.count < 0 || people.count > 1'000'000, Kind::BadNumbers, name);
        }
    }
}

void Check::station(std::size_t index)
{
    const FlowStation& s = m_model.stations[index];
    const QString name = nameIn(m_model.stations, index);
    addIf(!isValid(s.service), Kind::BadServiceTime, name);
    addIf(!std::isfinite(s.setup) || s.setup < 0, Kind::BadServiceTime, name);
    addIf(s.patience && !isValid(*s.patience), Kind::BadPatience, name);
    addIf(s.peoplePerItem < 1 || s.peoplePerItem > 1000 || s.batch < 1 || s.batch > 1'000'000
            || s.wipLimit < 0 || s.queueCapacity.value_or(0) < 0,
        Kind::BadNumbers, name);
    addIf((s.wipLimit > 0 && s.wipLimit < s.batch)
            || (s.batch > 1 && s.queueCapacity.value_or(s.batch) < s.batch),
        Kind::BatchAboveLimit, name);
    addIf(!isInOrNone(s.pool, m_model.pools) || !isInOrNone(s.joinAt, m_model.stations),
        Kind::BadReference, name);
    if (s.letIn) {
        const std::vector<double>& times = s.letIn->times;
        addIf(!areValidTimes(s.letIn->horizon, s.letIn->repeat) || times.empty()
                || !std::is_sorted(times.begin(), times.end()) || !(times.front() >= 0)
                || !(times.back() < s.letIn->horizon) || s.letIn->capacity < 0,
            Kind::BadSlots, name);
    }
    routes(index);
    people(index);
}

void Check::routes(std::size_t index)
{
    const FlowStation& s = m_model.stations[index];
    const QString name = nameIn(m_model.stations, index);
    double sum = 0;
    bool isMissing = false;
    bool isBad = false;
    for (const FlowRoute& route : s.routes) {
        addIf(!isInOrNone(route.to, m_model.stations), Kind::BadReference, name);
        isMissing = isMissing || (!route.share && s.routes.size() > 1);
        const double share = route.share.value_or(s.routes.size() == 1 ? 1.0 : 0.0);
        isBad = isBad || !(share >= 0 && share <= 1);
        sum += share;
    }
    if (s.split == FlowSplit::All || s.routes.empty())
        return;
    if (isBad)
        add(Kind::BadShare, name);
    else if (isMissing)
        add(Kind::MissingShare, name);
    else
        addIf(std::abs(sum - 1) > 1e-9, Kind::SharesDoNotAddUp, name);
}

void Check::people(std::size_t index)
{
    const FlowStation& s = m_model.stations[index];
    if (!isIn(s.pool, m_model.pools))
        return;
    const FlowPool& pool = m_model.pools[std::size_t(s.pool)];
    const QString name = nameIn(m_model.stations, index);
    int all = 0;
    int sometimes = 0;
    for (const FlowPeople& people : pool.people) {
        if (!isInOrNone(people.hours, m_model.hours))
            return;
        all += people.count;
        if (people.hours == noIndex || !m_model.hours[std::size_t(people.hours)].open.empty())
            sometimes += people.count;
    }
    if (all < s.peoplePerItem)
        add(Kind::TooFewPeople, name);
    else if (sometimes < s.peoplePerItem)
        add(Kind::NeverOpen, name);
    else if (m_problems.empty())
        addIf(
            s.peoplePerItem > 1 && mostTogether(pool) < s.peoplePerItem, Kind::NeverTogether, name);
}

/// The most people of a pool that are there at one moment, looking at each opening's beginning over
/// some repetitions.
int Check::mostTogether(const FlowPool& pool) const
{
    std::vector<HoursClock> clocks;
    double until = 0;
    for (const FlowPeople& people : pool.people) {
        const FlowHours always { { { 0, 1 } }, 1, 1 };
        const FlowHours& hours
            = people.hours < 0 ? always : m_model.hours[std::size_t(people.hours)];
        clocks.emplace_back(hours);
        until = std::max(until, hours.horizon + 8 * hours.repeat);
    }
    int most = 0;
    for (const HoursClock& clock : clocks) {
        for (std::uint64_t n = 0; clock.exists(n) && clock.from(n) <= until && n < 10'000; ++n) {
            int present = 0;
            for (std::size_t i = 0; i < clocks.size(); ++i) {
                HoursCursor cursor;
                if (clocks[i].isOpen(clock.from(n), cursor))
                    present += pool.people[i].count;
            }
            most = std::max(most, present);
            if (clock.isAlwaysOpen())
                break;
        }
    }
    return most;
}

void Check::sources()
{
    for (std::size_t i = 0; i < m_model.sources.size(); ++i) {
        const FlowSource& source = m_model.sources[i];
        const QString name = nameIn(m_model.sources, i);
        addIf(!isIn(source.entry, m_model.stations) || !isInOrNone(source.hours, m_model.hours),
            Kind::BadReference, name);
        if (!isValid(source.interarrival))
            add(Kind::BadInterarrival, name);
        else
            addIf(meanOf(source.interarrival) <= 0, Kind::NoTimeBetweenArrivals, name);
    }
    for (const FlowStart& start : m_model.start)
        addIf(!isIn(start.station, m_model.stations) || !isIn(start.source, m_model.sources)
                || start.count < 0 || !std::isfinite(start.age) || start.age < 0,
            Kind::BadStart);
}

template <typename T> void Check::keysOf(const std::vector<T>& list)
{
    std::set<std::uint64_t> seen;
    for (std::size_t i = 0; i < list.size(); ++i)
        addIf(!seen.insert(flowKey(list, i)).second, Kind::SameKey, nameIn(list, i));
}

void Check::keys()
{
    keysOf(m_model.stations);
    keysOf(m_model.pools);
    keysOf(m_model.sources);
}

/// Whoever comes in must be able to come out, and parts to meet.
void Check::ways()
{
    const std::vector<bool> ends = stationsThatReach(m_model, noIndex);
    std::vector<bool> isSeen(m_model.stations.size(), false);
    std::vector<int> open;
    for (const FlowSource& source : m_model.sources)
        open.push_back(source.entry);
    for (const FlowStart& start : m_model.start)
        open.push_back(start.station);
    while (!open.empty()) {
        const auto at = std::size_t(open.back());
        open.pop_back();
        if (isSeen[at])
            continue;
        isSeen[at] = true;
        const FlowStation& station = m_model.stations[at];
        addIf(!ends[at], Kind::NoWayOut, nameIn(m_model.stations, at));
        for (const FlowRoute& route : station.routes)
            if (route.to >= 0 && (station.split == FlowSplit::All || route.share.value_or(1) > 0))
                open.push_back(route.to);
        if (station.split == FlowSplit::All && station.joinAt >= 0)
            addIf(!stationsThatReach(m_model, station.joinAt)[at], Kind::NeverReached,
                nameIn(m_model.stations, at));
    }
}

/// A circle of stations that all have limits can lock up: each is full of items that wait for the
/// next. Taken away are, again and again, those nobody limited leads to.
void Check::limits()
{
    const auto isLimited
        = [this](int s) { return s >= 0 && m_model.stations[std::size_t(s)].wipLimit > 0; };
    std::vector<int> into(m_model.stations.size(), 0);
    const auto forWays = [&](std::size_t s, const auto& visit) {
        if (!isLimited(int(s)))
            return;
        for (const FlowRoute& route : m_model.stations[s].routes)
            if (!route.sendBack && route.to != int(s) && isLimited(route.to)
                && route.share.value_or(1) > 0)
                visit(std::size_t(route.to));
    };
    for (std::size_t s = 0; s < into.size(); ++s)
        forWays(s, [&into](std::size_t to) { ++into[to]; });
    std::vector<std::size_t> open;
    for (std::size_t s = 0; s < into.size(); ++s)
        if (into[s] == 0)
            open.push_back(s);
    std::size_t gone = 0;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        ++gone;
        forWays(at, [&](std::size_t to) {
            if (--into[to] == 0)
                open.push_back(to);
        });
    }
    if (gone == into.size())
        return;
    const auto first = std::find_if(into.begin(), into.end(), [](int count) { return count > 0; });
    add(Kind::LoopOfLimits, nameIn(m_model.stations, std::size_t(first - into.begin())));
}

} // namespace

std::vector<FlowProblem> checkFlow(const FlowModel& model, const FlowOptions& options)
{
    return Check(model, options).problems();
}

static const char* textOf(Kind kind)
{
    switch (kind) {
    case Kind::NoStation:
        return QT_TRANSLATE_NOOP("FlowCheck", "There is no step to simulate. Add one.");
    case Kind::NoSource:
        return QT_TRANSLATE_NOOP("FlowCheck", "No work ever arrives. Say how much comes in a day.");
    case Kind::TooManySources:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "There are more than 1000 kinds of work that arrive. Join some of them.");
    case Kind::NoEnd:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "The simulation would never end. Give a duration or a number of items.");
    case Kind::BadOptions:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "Duration and warm-up must not be negative, and the warm-up must be shorter than the "
            "duration.");
    case Kind::TooFewReplications:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "One run says nothing about chance. Ask for at least 2 replications, better 30.");
    case Kind::BadServiceTime:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "The process time of “%1” is negative or no number. Correct it.");
    case Kind::BadPatience:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "The patience at “%1” is negative or no number. Correct it.");
    case Kind::BadInterarrival:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "The time between arrivals of “%1” is negative or no number. Correct it.");
    case Kind::NoTimeBetweenArrivals:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "Items of “%1” arrive without any time between them. Give a demand that is not "
            "endless.");
    case Kind::BadShare:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "A share behind “%1” is not between 0 and 100 %. Correct it.");
    case Kind::MissingShare:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "Several ways leave “%1”, and one has no share. Say how many of 100 items take it.");
    case Kind::SharesDoNotAddUp:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "The shares of the ways that leave “%1” do not add up to 100 %. Correct them.");
    case Kind::NoWayOut:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "No item that comes to “%1” ever completes: no way leads out. Add one, or make the "
            "send-back less than 100 %.");
    case Kind::NeverReached:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "The branches behind “%1” never come to the step where they are to meet. Lead one of "
            "them there.");
    case Kind::BadNumbers:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "People, batch, limit or queue of “%1” is not a number that is possible. Correct it.");
    case Kind::BatchAboveLimit:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "“%1” waits for a batch larger than its limit, so it never begins. Make the batch "
            "smaller or the limit larger.");
    case Kind::LoopOfLimits:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "The loop through “%1” has a limit at every step and can lock up. Mark the way back as "
            "a send-back, or take one limit away.");
    case Kind::TooFewPeople:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "“%1” needs more people at a time than its team has. Add people or ask for fewer.");
    case Kind::NeverTogether:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "“%1” needs more people at a time than are ever there together. Change their working "
            "hours.");
    case Kind::BadHours:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "Working hours number %1 are not in order or overlap. Correct them.");
    case Kind::NeverOpen:
        return QT_TRANSLATE_NOOP(
            "FlowCheck", "The people of “%1” are never there. Give them working hours.");
    case Kind::BadSlots:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "The dates at which “%1” takes items in are missing or not in order. Correct them.");
    case Kind::BadPenalty:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "The time “%1” needs to come back to interrupted work is negative or no number. "
            "Correct it.");
    case Kind::SameKey:
        return QT_TRANSLATE_NOOP("FlowCheck", "“%1” is in the model twice. Remove one of the two.");
    case Kind::BadReference:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "“%1” refers to a step, team or working hours that do not exist. Choose them again.");
    case Kind::BadStart:
        return QT_TRANSLATE_NOOP("FlowCheck",
            "The work that is there at the start names no step or a negative number. Correct it.");
    }
    return "";
}

QString flowProblemText(const FlowProblem& problem)
{
    const QString text = QCoreApplication::translate("FlowCheck", textOf(problem.kind));
    return text.contains(u"%1"_s) ? text.arg(problem.name) : text;
}
