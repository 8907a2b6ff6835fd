// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/eventlog.h"
#include <algorithm>

CaseOrder orderByCase(const EventLog& log)
{
    CaseOrder order;
    const auto cases = static_cast<size_t>(log.cases.size());
    order.firstOfCase.assign(cases + 1, 0);
    for (const LogEvent& event : log.events)
        ++order.firstOfCase[static_cast<size_t>(event.caseId) + 1];
    for (size_t c = 0; c < cases; ++c)
        order.firstOfCase[c + 1] += order.firstOfCase[c];
    std::vector<int> next(order.firstOfCase.begin(), order.firstOfCase.end() - 1);
    order.events.resize(log.events.size());
    for (size_t i = 0; i < log.events.size(); ++i)
        order.events[static_cast<size_t>(next[static_cast<size_t>(log.events[i].caseId)]++)]
            = static_cast<int>(i);
    const auto earlier = [&log](int a, int b) {
        return log.events[static_cast<size_t>(a)].time < log.events[static_cast<size_t>(b)].time;
    };
    for (size_t c = 0; c < cases; ++c) {
        const auto begin = order.events.begin() + order.firstOfCase[c];
        const auto end = order.events.begin() + order.firstOfCase[c + 1];
        if (!std::is_sorted(begin, end, earlier))
            std::stable_sort(begin, end, earlier);
    }
    return order;
}

void pairLifecycles(
    EventLog& log, const std::vector<Lifecycle>& phases, const std::vector<qint64>& lines)
{
    const auto has = [&phases](Lifecycle phase) {
        return std::find(phases.begin(), phases.end(), phase) != phases.end();
    };
    if (!has(Lifecycle::Complete))
        return;
    std::vector<bool> gone(log.events.size(), false);
    const CaseOrder order = orderByCase(log);
    std::vector<int> open;
    for (size_t c = 0; c + 1 < order.firstOfCase.size(); ++c) {
        open.clear();
        for (int k = order.firstOfCase[c]; k < order.firstOfCase[c + 1]; ++k) {
            const auto i = static_cast<size_t>(order.events[static_cast<size_t>(k)]);
            LogEvent& event = log.events[i];
            if (phases[i] == Lifecycle::Start)
                open.push_back(static_cast<int>(i));
            if (phases[i] != Lifecycle::Complete)
                continue;
            const auto started = std::find_if(open.begin(), open.end(), [&](int j) {
                return log.events[static_cast<size_t>(j)].activity == event.activity;
            });
            if (started == open.end())
                continue;
            const auto j = static_cast<size_t>(*started);
            event.start = log.events[j].time;
            event.group = event.group < 0 ? log.events[j].group : event.group;
            event.resource = event.resource < 0 ? log.events[j].resource : event.resource;
            gone[j] = true;
            open.erase(started);
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < log.events.size(); ++i) {
        if (phases[i] == Lifecycle::Other)
            log.reject(lines[i], RejectReason::OtherLifecycle);
        else if (!gone[i])
            log.events[kept++] = log.events[i];
    }
    log.events.resize(kept);
}
