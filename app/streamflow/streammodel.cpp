// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/streammodel.h"
#include "app/calendar/storedcalendar.h"
#include "app/project/project.h"
#include "app/streamflow/steptime.h"
#include "app/streamflow/workingcalendar.h"
#include "app/valuestream/flowbalance.h"
#include "app/valuestream/streamrouting.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("StreamModel", text); }

/// The same in the current and the future state, so that both get the same random numbers. `part`
/// tells apart what is made of one step.
static std::uint64_t keyOf(const QUuid& id, std::uint64_t part = 0)
{
    const QByteArray bytes = id.toRfc4122();
    const auto* data = bytes.constData();
    const std::uint64_t folded = qFromBigEndian<quint64>(data) * 0x9E3779B97F4A7C15
        ^ qFromBigEndian<quint64>(data + 8) ^ part << 56;
    return folded == 0 ? 1 : folded;
}

static double count(std::optional<std::chrono::seconds> time)
{
    return time ? double(time->count()) : 0;
}

namespace {
/// Makes one model; a value that lives for one call.
class Maker {
public:
    Maker(const FlowSubject& subject, const StreamRun& run, const OtherWaits& waits)
        : m_subject(subject)
        , m_run(run)
        , m_waits(waits)
    {
    }
    StreamModel model();

private:
    /// A step's stations.
    struct Place {
        int entry = noIndex; ///< Where items come in: a wait before the step, or the step.
        int work = noIndex;
    };

    void readCalendars();
    void makeAxis();
    std::optional<BusinessTime> calendarOf(const Team* team) const;
    int hoursOf(const Team* team);
    int poolOf(const Step& step);
    void addStation(const Step& step, const std::vector<double>& extra);
    void addStream(const StreamMap& given);
    void addRoutes(const StreamMap& map, const StreamGraph& graph, const Routing& routing);
    void addSource(const StreamMap& map, const StreamGraph& graph);
    void addQueues(const StreamMap& map);
    void addOptions();
    int add(FlowStation station, const QUuid& step = {});
    int meeting(const StreamMap& map, const StreamGraph& graph, int split) const;

    const ValueStream& stream() const { return m_subject.streams.first().stream; }
    const Team* teamOf(const Step& step) const { return findById(m_subject.teams, step.teamId); }

    const FlowSubject& m_subject;
    const StreamRun& m_run;
    const OtherWaits& m_waits;
    StreamModel m_model = {};
    std::map<QUuid, BusinessTime> m_calendars;
    std::map<QUuid, BusinessTime> m_withoutFreezes;
    QUuid m_axisCalendar = {};
    std::map<QUuid, int> m_hours; ///< By calendar.
    std::map<QUuid, int> m_pools; ///< By team.
    std::vector<Place> m_places; ///< Of the stream at hand, by step.
    double m_interarrival = 0; ///< Mean of the first stream, seconds.
};
} // namespace

void Maker::readCalendars()
{
    for (const StoredCalendar& stored : m_subject.calendars) {
        const ReadCalendar read = readCalendar(stored);
        const auto calendar = read.calendar ? BusinessTime::of(*read.calendar) : std::nullopt;
        if (!calendar) {
            m_model.problems.append(read.problem.isEmpty()
                    ? say(QT_TRANSLATE_NOOP(
                              "StreamModel", "Calendar “%1”: the time zone “%2” is unknown."))
                          .arg(stored.name, stored.zone)
                    : say(QT_TRANSLATE_NOOP("StreamModel", "Calendar “%1”: %2"))
                          .arg(stored.name, read.problem));
            continue;
        }
        m_calendars.emplace(stored.id, *calendar);
        WorkCalendar always = *read.calendar;
        always.freezes.clear();
        m_withoutFreezes.emplace(stored.id, *BusinessTime::of(always));
    }
}

/// The calendar of the stream, else of most of its steps' teams, where days are working days.
void Maker::makeAxis()
{
    const QDate first = m_run.firstDay.isValid() ? m_run.firstDay : QDate(2026, 1, 1);
    const Instant start(std::chrono::seconds(first.startOfDay(Qt::UTC).toSecsSinceEpoch()));
    m_model.day = double(std::chrono::seconds(stream().dayLength).count());
    m_axisCalendar = workingCalendarOf(m_subject.streams.first(), m_subject.teams,
        [this](const QUuid& id) { return m_calendars.count(id) > 0; });
    const auto working = m_withoutFreezes.find(m_axisCalendar);
    if (working != m_withoutFreezes.end() && working->second.weeklyTime().count() > 0)
        m_model.axis.emplace(start, working->second);
    else
        m_model.axis.emplace(start, std::nullopt);
}

std::optional<BusinessTime> Maker::calendarOf(const Team* team) const
{
    auto found = team ? m_calendars.find(team->calendarId) : m_calendars.end();
    if (found == m_calendars.end())
        found = m_calendars.find(stream().calendarId);
    return found == m_calendars.end() ? std::nullopt : std::optional(found->second);
}

/// None where the time of the axis is the team's.
int Maker::hoursOf(const Team* team)
{
    QUuid id = team ? team->calendarId : QUuid();
    if (m_calendars.count(id) == 0)
        id = stream().calendarId;
    if (m_calendars.count(id) == 0
        || (stream().dayLength < std::chrono::hours(24) && !m_model.axis->isWorkingTime()))
        return noIndex;
    const auto known = m_hours.find(id);
    if (known != m_hours.end())
        return known->second;
    FlowHours hours = m_model.axis->hours(m_calendars.at(id));
    const bool always = hours.open.size() == 1 && hours.open.front().from == 0
        && hours.open.front().to == hours.horizon;
    int index = noIndex;
    if (!always) {
        index = int(m_model.flow.hours.size());
        m_model.flow.hours.push_back(std::move(hours));
    }
    m_hours.emplace(id, index);
    return index;
}

int Maker::poolOf(const Step& step)
{
    if (step.people <= 0)
        return noIndex;
    const Team* team = teamOf(step);
    const QUuid owner = team ? team->id : step.id;
    const auto known = m_pools.find(owner);
    if (known != m_pools.end()) {
        int& people = m_model.flow.pools[std::size_t(known->second)].people.front().count;
        people = std::max(people, step.people);
        return known->second;
    }
    const int index = int(m_model.flow.pools.size());
    m_model.flow.pools.push_back({ .name = (team ? team->name : stepName(step)).toStdString(),
        .key = keyOf(owner),
        .people = { { step.people, hoursOf(team) } } });
    m_model.teams.append(team ? team->id : QUuid());
    m_pools.emplace(owner, index);
    return index;
}

int Maker::add(FlowStation station, const QUuid& step)
{
    m_model.flow.stations.push_back(std::move(station));
    m_model.steps.append(step);
    return int(m_model.flow.stations.size()) - 1;
}

/// `extra`: what bad input adds to its work and to its wait, seconds.
void Maker::addStation(const Step& step, const std::vector<double>& extra)
{
    const std::string name = stepName(step).toStdString();
    const Team* team = teamOf(step);
    Place place;
    const double wait = m_waits.value(step.id) + extra[1];
    if (wait > 0)
        place.entry = add({ .name = name,
            .key = keyOf(step.id, 1),
            .service = Distribution::lognormal(wait, 1) });
    FlowStation station { .name = name, .key = keyOf(step.id) };
    const bool isWork = isProcess(step) && step.processTime;
    if (isWork) {
        const double interrupts = std::min(team ? double(team->interruptPpm) / 1e6 : 0.0, 0.99);
        const int batch = std::max(1, step.batchSize);
        station.pool = poolOf(step);
        station.service = stepTime(
            step.processTimeShape, (count(step.processTime) + extra[0]) / (1 - interrupts), batch);
        station.setup = double(step.setupTime.count()) / (1 - interrupts);
        station.peoplePerItem = std::max(1, step.peoplePerItem);
        station.batch = batch;
    } else {
        station.service = stepTime(step.processTimeShape, count(step.leadTime));
        if (isProcess(step))
            m_model.remarks.append(step.leadTime
                    ? say(QT_TRANSLATE_NOOP("StreamModel",
                              "%1: the process time is not known; its lead time is kept and nobody "
                              "is needed for it."))
                          .arg(stepName(step))
                    : say(QT_TRANSLATE_NOOP("StreamModel",
                              "%1: neither process nor lead time is known; it takes no time here."))
                          .arg(stepName(step)));
    }
    station.priority = 9 - step.priority;
    station.preemption = FlowPreemption(int(step.preemption));
    station.wipLimit = step.wipLimit.value_or(0);
    station.queueCapacity = station.pool == noIndex ? std::nullopt : step.queueCapacity;
    if (step.patience)
        station.patience = Distribution::exponential(count(step.patience));
    const ReadText<Meeting> dates = readSlots(step.slotTimes);
    if (!dates.isRead())
        m_model.problems.append(
            say(QT_TRANSLATE_NOOP("StreamModel", "%1: %2")).arg(stepName(step), dates.problem));
    else if (!dates.values.isEmpty()) {
        const std::optional<BusinessTime> own = calendarOf(team);
        station.letIn = m_model.axis->meetings(own ? *own : *BusinessTime::of(WorkCalendar {}),
            dates.values, step.slotCapacity.value_or(0));
    }
    place.work = add(std::move(station), step.id);
    if (place.entry == noIndex)
        place.entry = place.work;
    m_places.push_back(place);
}

/// What fixing and clarifying bad input takes at each step, on average: work, wait.
static std::vector<std::vector<double>> badInputTimes(
    const StreamMap& map, const StreamGraph& graph)
{
    std::vector<std::vector<double>> result(std::size_t(map.steps.size()), { 0, 0 });
    for (std::size_t i = 0; i < result.size(); ++i) {
        for (const StreamGraph::Edge& edge : graph.out[i]) {
            const Handoff& handoff = map.handoffs.at(edge.handoff);
            const double time
                = double(badInputPpm(map, handoff).value_or(0)) / 1e6 * count(handoff.badInputTime);
            const auto to = std::size_t(edge.step);
            // Several ways in: an item takes one of them, or waits for all.
            if (handoff.badInput == BadInput::FixInPlace)
                result[to][0] = std::max(result[to][0], time);
            else if (handoff.badInput == BadInput::Clarify)
                result[to][1] = std::max(result[to][1], time);
        }
    }
    return result;
}

/// Where all branches of a split meet: the first step that every way from it passes; -1: the end.
int Maker::meeting(const StreamMap& map, const StreamGraph& graph, int split) const
{
    // Immediate post-dominators of a graph without circles, from its ends backwards.
    const std::size_t steps = std::size_t(map.steps.size());
    std::vector<int> next(steps, -1);
    std::vector<int> depth(steps, 0);
    const auto common = [&](int a, int b) {
        while (a != b) {
            if (a < 0 || b < 0)
                return -1;
            if (depth[std::size_t(a)] >= depth[std::size_t(b)])
                a = next[std::size_t(a)];
            else
                b = next[std::size_t(b)];
        }
        return a;
    };
    for (auto at = graph.order.rbegin(); at != graph.order.rend(); ++at) {
        const auto i = std::size_t(*at);
        bool isFirst = true;
        for (const StreamGraph::Edge& edge : graph.out[i]) {
            next[i] = isFirst ? edge.step : common(next[i], edge.step);
            isFirst = false;
        }
        depth[i] = next[i] < 0 ? 1 : depth[std::size_t(next[i])] + 1;
    }
    return next[std::size_t(split)];
}

static bool takesAll(const StreamMap& map, const StreamGraph& graph, int step)
{
    const auto& ways = graph.out[std::size_t(step)];
    if (ways.size() < 2 || map.steps.at(step).split == Split::Xor || map.isDiscovered())
        return false;
    if (map.steps.at(step).split == Split::And)
        return true;
    return std::none_of(ways.begin(), ways.end(),
        [&](const StreamGraph::Edge& edge) { return map.handoffs.at(edge.handoff).sharePpm; });
}

void Maker::addRoutes(const StreamMap& map, const StreamGraph& graph, const Routing& routing)
{
    std::vector<int> position(std::size_t(map.steps.size()));
    for (std::size_t i = 0; i < graph.order.size(); ++i)
        position[std::size_t(graph.order[i])] = int(i);
    for (int i = 0; i < int(map.steps.size()); ++i) {
        const Place place = m_places[std::size_t(i)];
        if (place.entry != place.work)
            m_model.flow.stations[std::size_t(place.entry)].routes = { { .to = place.work } };
        std::vector<FlowRoute> back;
        std::vector<FlowRoute> on;
        double left = 1;
        for (const Transition& way : routing[std::size_t(i)]) {
            const bool isBack = position[std::size_t(way.to)] <= position[std::size_t(i)];
            (isBack ? back : on)
                .push_back({ m_places[std::size_t(way.to)].entry, way.chance, isBack });
            left -= way.chance;
        }
        std::vector<FlowRoute> routes = back;
        if (takesAll(map, graph, i)) {
            const int join = meeting(map, graph, i);
            FlowStation split { .name = m_model.flow.stations[std::size_t(place.work)].name,
                .key = keyOf(map.steps.at(i).id, 2),
                .split = FlowSplit::All,
                .joinAt = join < 0 ? noIndex : m_places[std::size_t(join)].entry };
            double share = 1;
            for (const FlowRoute& route : back)
                share -= *route.share;
            for (const FlowRoute& route : on)
                split.routes.push_back({ .to = route.to });
            routes.push_back({ add(std::move(split)), share });
        } else {
            routes.insert(routes.end(), on.begin(), on.end());
            if (left > 1e-9 && !routes.empty())
                routes.push_back({ noIndex, left });
        }
        if (routes.size() == 1)
            routes.front().share.reset();
        std::erase_if(
            routes, [](const FlowRoute& route) { return route.share && *route.share <= 0; });
        m_model.flow.stations[std::size_t(place.work)].routes = routes;
    }
}

/// Items come to the steps with nothing before them, to each equally often.
void Maker::addSource(const StreamMap& map, const StreamGraph& graph)
{
    std::vector<int> entries;
    for (const int i : graph.order)
        if (graph.in[std::size_t(i)].empty()
            && (map.steps.size() == 1 || !graph.out[std::size_t(i)].empty()))
            entries.push_back(m_places[std::size_t(i)].entry);
    if (entries.empty())
        return;
    int entry = entries.front();
    if (entries.size() > 1) {
        FlowStation start { .name = map.stream.name.toStdString(), .key = keyOf(map.stream.id, 3) };
        for (const int to : entries)
            start.routes.push_back({ to, 1.0 / double(entries.size()) });
        entry = add(std::move(start));
    }
    const double demand = double(map.stream.demandMilli.value_or(0)) / 1000;
    double mean
        = demand > 0 ? double(std::chrono::seconds(map.stream.dayLength).count()) / demand : 0;
    Distribution interarrival = arrivalTime(mean, double(map.stream.arrivalVariationMilli) / 1000);
    if (demand <= 0) {
        for (const Step& step : map.steps)
            mean += count(step.leadTime) + count(step.processTime);
        mean = std::max(1.0, 100 * mean);
        interarrival = Distribution::fixed(mean);
        m_model.remarks.append(
            say(QT_TRANSLATE_NOOP("StreamModel",
                    "%1: how many items come is not known, so none waits for another."))
                .arg(map.stream.name));
    }
    if (m_model.flow.sources.empty())
        m_interarrival = mean;
    m_model.flow.sources.push_back({ .name = map.stream.name.toStdString(),
        .key = keyOf(map.stream.id),
        .interarrival = interarrival,
        .entry = entry });
}

void Maker::addQueues(const StreamMap& map)
{
    for (qsizetype i = 0; i < map.steps.size() && m_run.begin == RunBegin::TodaysQueues; ++i)
        if (map.steps.at(i).queue.value_or(0) > 0)
            m_model.flow.start.push_back({ .station = m_places[std::size_t(i)].work,
                .count = *map.steps.at(i).queue,
                .source = int(m_model.flow.sources.size()) - 1 });
}

void Maker::addStream(const StreamMap& given)
{
    const StreamMap map = asItemsSeeIt(visiblePart(given));
    const StreamGraph graph = streamGraph(map);
    const auto extra = badInputTimes(map, graph);
    m_places.clear();
    for (int i = 0; i < int(map.steps.size()); ++i)
        addStation(map.steps.at(i), extra[std::size_t(i)]);
    addRoutes(map, graph, itemRouting(map, graph, true));
    addSource(map, graph);
    addQueues(map);
}

void Maker::addOptions()
{
    FlowOptions& options = m_model.options;
    options.seed = m_run.seed;
    options.replications = m_run.replications;
    options.records = m_run.records;
    options.threads = m_run.threads;
    const bool isSparse = stream().demandMilli.value_or(0) <= 0;
    const double counted = m_run.items > 0 ? double(m_run.items) : isSparse ? 1000 : 0;
    const double week = m_model.axis->length() / 52;
    const bool warms = m_run.begin == RunBegin::WarmedUp && !isSparse;
    if (counted > 0) {
        const double warm = warms ? std::ceil(counted / 4) : 0;
        options.items = std::uint64_t(counted + warm);
        options.warmUp = warm * m_interarrival;
    } else {
        options.warmUp = warms ? m_run.weeks * week / 4 : 0;
        options.duration = options.warmUp + m_run.weeks * week;
        options.series = m_run.byWeek ? int(std::llround(options.duration / week)) : 0;
    }
}

StreamModel Maker::model()
{
    readCalendars();
    makeAxis();
    for (const StreamMap& map : m_subject.streams)
        addStream(map);
    addOptions();
    m_model.remarks.removeDuplicates();
    return std::move(m_model);
}

FlowSubject flowSubject(const Project& project, const QUuid& streamId)
{
    return { { streamMap(project, streamId) }, project.teams, project.calendars };
}

StreamModel streamModel(const FlowSubject& subject, const StreamRun& run, const OtherWaits& waits)
{
    return subject.streams.isEmpty() ? StreamModel {} : Maker(subject, run, waits).model();
}
