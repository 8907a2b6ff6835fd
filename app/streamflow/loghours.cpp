// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/loghours.h"
#include "app/calendar/calendartext.h"
#include "app/calendar/zoneoffsets.h"
#include "app/project/project.h"
#include <algorithm>
#include <array>

using namespace std::chrono;

static constexpr int dayMinutes = 24 * 60;
static constexpr int mostMinutes = 16 * 60;

/// How much happens in each minute of the days of a week, Monday first.
using Week = std::array<std::array<qint64, dayMinutes>, 7>;

static void count(Week& week, const ZoneOffsets& zone, qint64 time)
{
    const Instant at = floor<seconds>(sys_time<milliseconds>(milliseconds(time)));
    if (at < ZoneOffsets::first || at >= ZoneOffsets::last)
        return;
    const CivilTime shown = zone.civil(at);
    const auto day = floor<days>(shown);
    const auto minute = duration_cast<minutes>(shown - day).count();
    ++week[weekday(day).iso_encoding() - 1][size_t(minute)];
}

static qint64 sumOf(const std::array<qint64, dayMinutes>& day)
{
    qint64 sum = 0;
    for (const qint64 minute : day)
        sum += minute;
    return sum;
}

std::optional<SeenHours> seenHours(const EventLog& log, const QString& zone)
{
    const auto offsets = ZoneOffsets::of(zone);
    if (!offsets)
        return std::nullopt;
    Week week {};
    for (const LogEvent& event : log.events) {
        count(week, *offsets, event.time);
        if (event.start != noTime)
            count(week, *offsets, event.start);
    }
    std::array<qint64, 7> sums {};
    for (size_t day = 0; day < 7; ++day)
        sums[day] = sumOf(week[day]);
    const qint64 busiest = *std::max_element(sums.begin(), sums.end());
    std::array<qint64, dayMinutes> together {};
    SeenHours seen { .zone = zone };
    qint64 onWorkingDays = 0;
    for (size_t day = 0; day < 7; ++day) {
        seen.moments += sums[day];
        if (sums[day] * 5 < busiest)
            continue;
        onWorkingDays += sums[day];
        for (size_t minute = 0; minute < together.size(); ++minute)
            together[minute] += week[day][minute];
    }
    if (seen.moments < fewestMoments)
        return std::nullopt;
    const auto minuteAt = [&](qint64 rank) {
        qint64 before = 0;
        size_t minute = 0;
        while (minute + 1 < together.size() && before + together[minute] <= rank)
            before += together[minute++];
        return int(minute);
    };
    const qint64 outside = onWorkingDays / 20;
    const int from = minuteAt(outside) / 60 * 60;
    const int until = (minuteAt(onWorkingDays - 1 - outside) / 60 + 1) * 60;
    if (until - from > mostMinutes)
        return std::nullopt;
    qint64 inside = 0;
    for (int day = 1; day <= 7; ++day) {
        if (sums[size_t(day) - 1] * 5 < busiest)
            continue;
        seen.hours.append({ .day = day, .from = minutes(from), .until = minutes(until) });
        for (int minute = from; minute < until; ++minute)
            inside += week[size_t(day) - 1][size_t(minute)];
    }
    seen.share = double(inside) / double(seen.moments);
    return seen;
}

QUuid giveHours(Project& project, const QUuid& streamId, const SeenHours& seen, const QString& name)
{
    ValueStream* stream = findById(project.valueStreams, streamId);
    if (!stream)
        return {};
    StoredCalendar calendar {
        .id = QUuid::createUuid(), .name = name, .zone = seen.zone, .hours = writeHours(seen.hours)
    };
    // Holidays stay: a log does not tell a holiday from a quiet day.
    if (const StoredCalendar* before
        = findById(std::as_const(project.calendars), stream->calendarId))
        calendar.holidays = before->holidays;
    project.calendars.append(calendar);
    stream->calendarId = calendar.id;
    return calendar.id;
}
