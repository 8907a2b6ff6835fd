// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/logtimes.h"
#include <algorithm>

/// As discover() takes them, see measureSteps().
static void addVisit(LogTimes& times, const Visit& visit, const Visit* before)
{
    ActivityTimes& activity = times.activities[static_cast<size_t>(visit.step)];
    ++activity.visits;
    if (visit.process >= 0)
        activity.processes.push_back(visit.process);
    if (before)
        activity.leads.push_back(visit.end - std::min(before->end, visit.end));
    else if (visit.process >= 0)
        activity.leads.push_back(visit.end - visit.start);
}

static void measureSpan(const EventLog& log, LogTimes& times)
{
    times.firstTime = std::numeric_limits<qint64>::max();
    times.lastTime = std::numeric_limits<qint64>::min();
    for (const LogEvent& event : log.events) {
        const qint64 start = event.start == noTime ? event.time : event.start;
        times.firstTime = std::min(times.firstTime, start);
        times.lastTime = std::max(times.lastTime, event.time);
    }
    if (log.events.empty())
        times.firstTime = times.lastTime = 0;
}

std::optional<LogTimes> logTimes(
    const EventLog& log, StepsOf stepsOf, const LogClock& clock, const LogProgress& progress)
{
    const auto goOn = [&progress](double share) { return !progress || progress(share); };
    LogTimes times;
    measureSpan(log, times);
    const CaseOrder order = orderByCase(log);
    if (!goOn(0.3))
        return std::nullopt;
    qint64 withoutTeam = 0;
    const Visits visits = visitsOf(log, order, stepsOf, withoutTeam, clock);
    if (!goOn(0.7))
        return std::nullopt;
    const NameTable& names = stepsOf == StepsOf::Team ? log.groups : log.activities;
    times.activities.resize(static_cast<size_t>(names.size()));
    for (int i = 0; i < names.size(); ++i)
        times.activities[static_cast<size_t>(i)].name = nameOf(names, i);
    for (size_t c = 0; c + 1 < visits.firstOfCase.size(); ++c) {
        const auto first = static_cast<size_t>(visits.firstOfCase[c]);
        const auto last = static_cast<size_t>(visits.firstOfCase[c + 1]);
        if (first == last)
            continue;
        std::vector<int>& passed = times.cases.emplace_back();
        qint64 begin = visits.all[first].start;
        qint64 end = visits.all[first].end;
        for (size_t k = first; k < last; ++k) {
            const Visit& visit = visits.all[k];
            addVisit(times, visit, k > first ? &visits.all[k - 1] : nullptr);
            begin = std::min(begin, visit.start);
            end = std::max(end, visit.end);
            passed.push_back(visit.step);
        }
        times.caseLeads.push_back(end - begin);
        times.arrivals.push_back(begin);
    }
    std::sort(times.arrivals.begin(), times.arrivals.end());
    return goOn(1) ? std::optional(std::move(times)) : std::nullopt;
}
