// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/discovery.h"
#include "app/ticketlog/mainorder.h"
#include "app/ticketlog/visits.h"
#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

/// Place (n - 1) p of the sorted values, between two neighbours linearly; `from` values at the
/// front are known to be smaller than the rest.
static double percentile(std::span<qint64> values, double p, size_t from)
{
    const double place = double(values.size() - 1) * p;
    const auto low = static_cast<size_t>(place);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(low);
    std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(from), at, values.end());
    const double fraction = place - double(low);
    if (fraction <= 0 || low + 1 >= values.size())
        return double(*at);
    const qint64 next = *std::min_element(at + 1, values.end());
    return double(*at) + fraction * double(next - *at);
}

static std::optional<Spread> spreadOf(std::span<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    const long double sum = std::accumulate(values.begin(), values.end(), (long double)0);
    Spread spread;
    spread.count = static_cast<qint64>(values.size());
    spread.mean = double(sum / (long double)values.size() / 1000);
    spread.median = percentile(values, 0.5, 0) / 1000;
    spread.p85 = percentile(values, 0.85, (values.size() - 1) / 2) / 1000;
    return spread;
}

std::optional<Spread> spreadOf(std::vector<qint64>& milliseconds)
{
    return spreadOf(std::span<qint64>(milliseconds));
}

/// Times by a key, so that each key's can be summed up without a list of its own.
class Buckets {
public:
    void add(int key, qint64 value)
    {
        m_keys.push_back(key);
        m_values.push_back(value);
    }
    void reserve(size_t count)
    {
        m_keys.reserve(count);
        m_values.reserve(count);
    }
    bool isEmpty() const { return m_keys.empty(); }

    std::vector<std::optional<Spread>> spreads(size_t keys)
    {
        std::vector<size_t> first(keys + 1, 0);
        for (const int key : m_keys)
            ++first[static_cast<size_t>(key) + 1];
        std::partial_sum(first.begin(), first.end(), first.begin());
        std::vector<size_t> next(first.begin(), first.end() - 1);
        std::vector<qint64> sorted(m_values.size());
        for (size_t i = 0; i < m_keys.size(); ++i)
            sorted[next[static_cast<size_t>(m_keys[i])]++] = m_values[i];
        std::vector<std::optional<Spread>> result(keys);
        for (size_t key = 0; key < keys; ++key)
            result[key]
                = spreadOf(std::span(sorted).subspan(first[key], first[key + 1] - first[key]));
        return result;
    }

private:
    std::vector<int> m_keys;
    std::vector<qint64> m_values;
};

/// Direct successions numbered from 0: a table where it fits, else a hash.
class TransitionIds {
public:
    explicit TransitionIds(size_t steps)
        : m_steps(steps)
    {
        if (steps <= 1024)
            m_table.assign(steps * steps, -1);
    }
    int idOf(int from, int to)
    {
        const uint64_t pair = static_cast<uint64_t>(from) * m_steps + static_cast<uint64_t>(to);
        int& id = m_table.empty() ? m_hash.try_emplace(pair, -1).first->second
                                  : m_table[static_cast<size_t>(pair)];
        if (id < 0) {
            id = static_cast<int>(m_pairs.size());
            m_pairs.emplace_back(from, to);
        }
        return id;
    }
    const std::vector<std::pair<int, int>>& pairs() const { return m_pairs; }

private:
    size_t m_steps;
    std::vector<int> m_table;
    std::unordered_map<uint64_t, int> m_hash;
    std::vector<std::pair<int, int>> m_pairs;
};

/// Handoffs, case lead times and the log's span: what rests on events, not on steps.
static void summariseEvents(const EventLog& log, const CaseOrder& order, Discovery& d)
{
    d.events = static_cast<qint64>(log.events.size());
    d.rejectedRows = log.rejectedCount;
    d.firstTime = std::numeric_limits<qint64>::max();
    d.lastTime = std::numeric_limits<qint64>::min();
    std::vector<qint64> leads;
    leads.reserve(order.firstOfCase.size());
    for (size_t c = 0; c + 1 < order.firstOfCase.size(); ++c) {
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = std::numeric_limits<qint64>::min();
        const LogEvent* before = nullptr;
        for (int k = order.firstOfCase[c]; k < order.firstOfCase[c + 1]; ++k) {
            const LogEvent& event
                = log.events[static_cast<size_t>(order.events[static_cast<size_t>(k)])];
            first = std::min(first, event.start == noTime ? event.time : event.start);
            last = std::max(last, event.time);
            if (before) {
                d.groupHandoffs
                    += before->group >= 0 && event.group >= 0 && before->group != event.group;
                d.resourceHandoffs += before->resource >= 0 && event.resource >= 0
                    && before->resource != event.resource;
            }
            before = &event;
        }
        if (!before)
            continue;
        ++d.cases;
        leads.push_back(last - first);
        d.firstTime = std::min(d.firstTime, first);
        d.lastTime = std::max(d.lastTime, last);
    }
    d.leadTime = spreadOf(leads).value_or(Spread {});
}

static int countVariants(const Visits& visits)
{
    std::vector<int> steps;
    steps.reserve(visits.all.size());
    for (const Visit& visit : visits.all)
        steps.push_back(visit.step);
    std::unordered_set<std::string_view> variants;
    for (size_t c = 0; c + 1 < visits.firstOfCase.size(); ++c) {
        const auto first = static_cast<size_t>(visits.firstOfCase[c]);
        const auto count = static_cast<size_t>(visits.firstOfCase[c + 1]) - first;
        if (count > 0)
            variants.insert(
                { reinterpret_cast<const char*>(steps.data() + first), count * sizeof(int) });
    }
    return static_cast<int>(variants.size());
}

/// The group that most events of each activity name.
static std::vector<QString> teamsOfActivities(const EventLog& log)
{
    std::unordered_map<uint64_t, int> counts;
    for (const LogEvent& event : log.events)
        if (event.group >= 0)
            ++counts[static_cast<uint64_t>(event.activity) << 32
                | static_cast<uint64_t>(event.group)];
    const auto activities = static_cast<size_t>(log.activities.size());
    std::vector<std::pair<int, int>> best(activities, { 0, -1 }); // count, group
    for (const auto& [key, count] : counts) {
        auto& [bestCount, group] = best[static_cast<size_t>(key >> 32)];
        const int candidate = static_cast<int>(key & 0xFFFFFFFF);
        if (count > bestCount || (count == bestCount && candidate < group)) {
            bestCount = count;
            group = candidate;
        }
    }
    std::vector<QString> teams(activities);
    for (size_t i = 0; i < activities; ++i)
        if (best[i].second >= 0)
            teams[i] = nameOf(log.groups, best[i].second);
    return teams;
}

/// Steps with their times, not yet in order; the index is the step's number in the log.
static std::vector<DiscoveredStep> measureSteps(
    const EventLog& log, const Visits& visits, StepsOf stepsOf)
{
    const NameTable& names = stepsOf == StepsOf::Team ? log.groups : log.activities;
    const auto count = static_cast<size_t>(names.size());
    std::vector<DiscoveredStep> steps(count);
    std::vector<int> seenIn(count, -1);
    Buckets waits, processes, leads;
    const bool hasStarts = stepsOf == StepsOf::Team
        || std::any_of(visits.all.begin(), visits.all.end(),
            [](const Visit& visit) { return visit.process >= 0; });
    leads.reserve(visits.all.size());
    for (size_t c = 0; c + 1 < visits.firstOfCase.size(); ++c) {
        for (int k = visits.firstOfCase[c]; k < visits.firstOfCase[c + 1]; ++k) {
            const Visit& visit = visits.all[static_cast<size_t>(k)];
            const auto step = static_cast<size_t>(visit.step);
            ++steps[step].events;
            if (seenIn[step] != static_cast<int>(c)) {
                seenIn[step] = static_cast<int>(c);
                ++steps[step].cases;
            }
            if (visit.process >= 0)
                processes.add(visit.step, visit.process);
            if (k == visits.firstOfCase[c]) {
                if (visit.process >= 0)
                    leads.add(visit.step, visit.end - visit.start);
                continue;
            }
            const qint64 before = visits.all[static_cast<size_t>(k) - 1].end;
            leads.add(visit.step, visit.end - std::min(before, visit.end));
            if (hasStarts && (visit.process >= 0 || stepsOf == StepsOf::Team))
                waits.add(visit.step, std::max<qint64>(visit.start - before, 0));
        }
    }
    const auto lead = leads.spreads(count);
    const auto wait = waits.spreads(count);
    const auto process = processes.spreads(count);
    const std::vector<QString> teams
        = stepsOf == StepsOf::Team ? std::vector<QString>() : teamsOfActivities(log);
    for (size_t i = 0; i < count; ++i) {
        steps[i].name = nameOf(names, static_cast<int>(i));
        steps[i].team = stepsOf == StepsOf::Team ? steps[i].name : teams[i];
        steps[i].lead = lead[i];
        steps[i].wait = wait[i];
        steps[i].process = process[i];
    }
    return steps;
}

/// Mean place of a step's first visit among its case's steps, 0 first, 1 last.
static std::vector<double> meanPlaces(const Visits& visits, size_t steps)
{
    std::vector<double> sums(steps, 0);
    std::vector<int> counts(steps, 0);
    std::vector<int> seenIn(steps, -1);
    std::vector<int> order;
    for (size_t c = 0; c + 1 < visits.firstOfCase.size(); ++c) {
        order.clear();
        for (int k = visits.firstOfCase[c]; k < visits.firstOfCase[c + 1]; ++k) {
            const int step = visits.all[static_cast<size_t>(k)].step;
            if (seenIn[static_cast<size_t>(step)] == static_cast<int>(c))
                continue;
            seenIn[static_cast<size_t>(step)] = static_cast<int>(c);
            order.push_back(step);
        }
        for (size_t i = 0; i < order.size(); ++i) {
            sums[static_cast<size_t>(order[i])]
                += order.size() > 1 ? double(i) / double(order.size() - 1) : 0.5;
            ++counts[static_cast<size_t>(order[i])];
        }
    }
    for (size_t i = 0; i < steps; ++i)
        sums[i] = counts[i] > 0 ? sums[i] / counts[i] : 1;
    return sums;
}

/// Fills steps and transitions of `d`.
static void summariseVisits(const EventLog& log, const Visits& visits, Discovery& d)
{
    std::vector<DiscoveredStep> measured = measureSteps(log, visits, d.stepsOf);
    TransitionIds ids(measured.size());
    Buckets waits;
    waits.reserve(visits.all.size());
    std::vector<int> idAt(visits.all.size(), -1); // of the transition that leads to the visit
    std::vector<int> counts;
    for (size_t c = 0; c + 1 < visits.firstOfCase.size(); ++c) {
        for (int k = visits.firstOfCase[c] + 1; k < visits.firstOfCase[c + 1]; ++k) {
            const Visit& from = visits.all[static_cast<size_t>(k) - 1];
            const Visit& to = visits.all[static_cast<size_t>(k)];
            const int id = ids.idOf(from.step, to.step);
            counts.resize(ids.pairs().size(), 0);
            ++counts[static_cast<size_t>(id)];
            idAt[static_cast<size_t>(k)] = id;
            waits.add(id, std::max<qint64>(to.start - from.end, 0));
        }
    }
    std::vector<WeightedPair> pairs;
    for (size_t i = 0; i < counts.size(); ++i)
        pairs.push_back({ ids.pairs()[i].first, ids.pairs()[i].second, counts[i] });
    const std::vector<int> order = mainOrder(meanPlaces(visits, measured.size()), pairs);
    std::vector<int> place(measured.size(), -1);
    for (const int step : order) {
        if (measured[static_cast<size_t>(step)].events == 0)
            continue;
        place[static_cast<size_t>(step)] = static_cast<int>(d.steps.size());
        d.steps.push_back(std::move(measured[static_cast<size_t>(step)]));
    }
    const auto spreads = waits.spreads(counts.size());
    std::vector<int> ranking(counts.size());
    std::iota(ranking.begin(), ranking.end(), 0);
    const auto stepOf = [&](int step) -> const QString& {
        return d.steps[static_cast<size_t>(place[static_cast<size_t>(step)])].name;
    };
    std::sort(ranking.begin(), ranking.end(), [&](int a, int b) {
        const auto x = static_cast<size_t>(a);
        const auto y = static_cast<size_t>(b);
        if (counts[x] != counts[y])
            return counts[x] > counts[y];
        const auto [fromA, toA] = ids.pairs()[x];
        const auto [fromB, toB] = ids.pairs()[y];
        return fromA != fromB ? stepOf(fromA) < stepOf(fromB) : stepOf(toA) < stepOf(toB);
    });
    std::vector<int> rank(counts.size());
    for (size_t r = 0; r < ranking.size(); ++r) {
        const auto id = static_cast<size_t>(ranking[r]);
        rank[id] = static_cast<int>(r);
        const int from = place[static_cast<size_t>(ids.pairs()[id].first)];
        const int to = place[static_cast<size_t>(ids.pairs()[id].second)];
        d.transitions.push_back({ from, to, counts[id], *spreads[id], 0, to <= from });
    }
    for (size_t c = 0; c + 1 < visits.firstOfCase.size(); ++c) {
        int rarest = -1;
        for (int k = visits.firstOfCase[c] + 1; k < visits.firstOfCase[c + 1]; ++k)
            rarest = std::max(rarest, rank[static_cast<size_t>(idAt[static_cast<size_t>(k)])]);
        if (rarest >= 0)
            ++d.transitions[static_cast<size_t>(rarest)].rarestIn;
    }
}

std::optional<Discovery> discover(const EventLog& log, StepsOf stepsOf, const LogProgress& progress)
{
    const auto goOn = [&progress](double share) { return !progress || progress(share); };
    Discovery d;
    d.stepsOf = stepsOf;
    const CaseOrder order = orderByCase(log);
    if (!goOn(0.2))
        return std::nullopt;
    summariseEvents(log, order, d);
    if (!goOn(0.4))
        return std::nullopt;
    const Visits visits = visitsOf(log, order, stepsOf, d.eventsWithoutTeam);
    d.variants = countVariants(visits);
    if (!goOn(0.6))
        return std::nullopt;
    summariseVisits(log, visits, d);
    return goOn(1) ? std::optional(std::move(d)) : std::nullopt;
}

double visibleShare(const Discovery& discovery, size_t count)
{
    if (discovery.cases == 0)
        return 0;
    int hidden = 0;
    for (size_t i = count; i < discovery.transitions.size(); ++i)
        hidden += discovery.transitions[i].rarestIn;
    return 1 - double(hidden) / discovery.cases;
}
