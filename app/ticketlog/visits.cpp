// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/visits.h"
#include <algorithm>

Visits visitsOf(const EventLog& log, const CaseOrder& order, StepsOf stepsOf, qint64& withoutTeam,
    const LogClock& clock)
{
    const auto timeOf = [&clock](qint64 time) { return clock ? clock(time) : time; };
    Visits visits;
    visits.all.reserve(order.events.size());
    visits.firstOfCase.reserve(order.firstOfCase.size());
    for (size_t c = 0; c + 1 < order.firstOfCase.size(); ++c) {
        visits.firstOfCase.push_back(static_cast<int>(visits.all.size()));
        for (int k = order.firstOfCase[c]; k < order.firstOfCase[c + 1]; ++k) {
            const LogEvent& event
                = log.events[static_cast<size_t>(order.events[static_cast<size_t>(k)])];
            const bool hasStart = event.start != noTime;
            const qint64 end = timeOf(event.time);
            const qint64 start = hasStart ? timeOf(event.start) : end;
            const qint64 process = hasStart ? end - start : -1;
            if (stepsOf == StepsOf::Activity) {
                visits.all.push_back({ event.activity, start, end, process });
                continue;
            }
            if (event.group < 0) {
                ++withoutTeam;
                continue;
            }
            const bool stays = visits.all.size() > static_cast<size_t>(visits.firstOfCase.back())
                && visits.all.back().step == event.group;
            if (stays) {
                Visit& visit = visits.all.back();
                visit.end = end;
                visit.start = std::min(visit.start, start);
                if (process >= 0)
                    visit.process = std::max<qint64>(visit.process, 0) + process;
            } else {
                visits.all.push_back({ event.group, start, end, process });
            }
        }
    }
    visits.firstOfCase.push_back(static_cast<int>(visits.all.size()));
    return visits;
}

QString nameOf(const NameTable& names, int id)
{
    const std::string_view name = names.name(id);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}
