// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/workingcalendar.h"
#include "app/calendar/storedcalendar.h"
#include "app/project/project.h"
#include <algorithm>
#include <map>

static constexpr std::chrono::hours wholeDay(24);

QUuid workingCalendarOf(const StreamMap& map, const QList<Team>& teams,
    const std::function<bool(const QUuid&)>& isKnown)
{
    if (map.stream.dayLength >= wholeDay || !map.stream.calendarId.isNull())
        return map.stream.dayLength >= wholeDay ? QUuid() : map.stream.calendarId;
    std::map<QUuid, int> used;
    for (const Step& step : map.steps)
        if (const Team* team = findById(teams, step.teamId); team && isKnown(team->calendarId))
            ++used[team->calendarId];
    QUuid most;
    for (const auto& [id, steps] : used)
        if (most.isNull() || steps > used[most])
            most = id;
    return most;
}

/// Without freezes: people work in them, on something else.
static std::optional<BusinessTime> openTime(const StoredCalendar& stored)
{
    ReadCalendar read = readCalendar(stored);
    if (!read.calendar)
        return std::nullopt;
    read.calendar->freezes.clear();
    auto time = BusinessTime::of(*read.calendar);
    return time && time->weeklyTime().count() > 0 ? time : std::nullopt;
}

LogTimeBase logTimeBase(const FlowSubject& subject, const QString& zone)
{
    const StreamMap& map = subject.streams.constFirst();
    if (map.stream.dayLength >= wholeDay)
        return {};
    const auto stored = [&](const QUuid& id) { return findById(subject.calendars, id); };
    const QUuid id = workingCalendarOf(map, subject.teams, [&](const QUuid& calendar) {
        const StoredCalendar* found = stored(calendar);
        return found && openTime(*found);
    });
    if (const StoredCalendar* found = stored(id))
        if (auto time = openTime(*found))
            return { std::move(time), found->name };
    using namespace std::chrono_literals;
    const std::chrono::minutes length = map.stream.dayLength;
    const std::chrono::minutes from = std::min<std::chrono::minutes>(9h, wholeDay - length);
    WorkCalendar assumed { .zone = zone, .hours = officeHours(from, from + length) };
    auto time = BusinessTime::of(assumed);
    if (!time) {
        assumed.zone = QStringLiteral("UTC");
        time = BusinessTime::of(assumed);
    }
    return { std::move(time), {} };
}

std::function<qint64(qint64)> clockOf(const LogTimeBase& base)
{
    if (!base.working)
        return [](qint64 time) { return time; };
    return [working = *base.working](qint64 time) {
        using namespace std::chrono;
        const Instant epoch = sys_days(year(1900) / 1 / 1);
        const Instant at = floor<seconds>(sys_time<milliseconds>(milliseconds(time)));
        return qint64(milliseconds(working.businessBetween(epoch, at)).count());
    };
}
