// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/workingcalendar.h"
#include "app/calendar/storedcalendar.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>
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
            return { std::move(time), found->name, zone };
    using namespace std::chrono_literals;
    const std::chrono::minutes length = map.stream.dayLength;
    const std::chrono::minutes from = std::min<std::chrono::minutes>(9h, wholeDay - length);
    WorkCalendar assumed { .zone = zone, .hours = officeHours(from, from + length) };
    auto time = BusinessTime::of(assumed);
    if (!time) {
        assumed.zone = QStringLiteral("UTC");
        time = BusinessTime::of(assumed);
    }
    return { std::move(time), {}, assumed.zone };
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

double shareOutside(const EventLog& log, const LogTimeBase& base)
{
    if (!base.working || log.events.empty())
        return 0;
    const auto outside
        = std::count_if(log.events.begin(), log.events.end(), [&](const LogEvent& event) {
              using namespace std::chrono;
              const auto end = sys_time<milliseconds>(milliseconds(event.time));
              return !base.working->isOpen(floor<seconds>(end));
          });
    return double(outside) / double(log.events.size());
}

static QString say(const char* text) { return QCoreApplication::translate("LogTimeBase", text); }

QString timeBaseWords(const LogTimeBase& base, double outside)
{
    QString words = say(QT_TRANSLATE_NOOP("LogTimeBase", "by the clock"));
    if (base.working)
        words = base.calendar.isEmpty()
            ? say(QT_TRANSLATE_NOOP("LogTimeBase",
                "in working time, taken as Monday to Friday from 9:00: the stream has no "
                "calendar"))
            : say(QT_TRANSLATE_NOOP("LogTimeBase", "in working time of the calendar %1"))
                  .arg(base.calendar);
    if (outside <= muchOutside)
        return words;
    return say(QT_TRANSLATE_NOOP("LogTimeBase",
                   "%1; %2 of the events lie outside of it: is the time zone %3 of "
                   "the log right?"))
        .arg(words, formatPercent(outside), base.zone);
}
