// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/meetings.h"
#include "app/calendar/waiting.h"
#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

using namespace std::chrono_literals;

static constexpr qint64 daySeconds = 24 * 3600;

/// The number of the week of a day counted from 1970-01-01; weeks begin on Monday.
static qint64 weekOf(qint64 day) { return (day + 3 >= 0 ? day + 3 : day - 3) / 7; }

static qint64 dayNumber(QDate date) { return date.toJulianDay() - QDate(1970, 1, 1).toJulianDay(); }

static qint64 weekPhase(const Meeting& meeting)
{
    const int every = std::max(meeting.everyWeeks, 1);
    const qint64 first = meeting.firstWeek.isValid() ? weekOf(dayNumber(meeting.firstWeek)) : 0;
    return (first % every + every) % every;
}

std::vector<Slot> slotsBetween(
    const BusinessTime& calendar, const QList<Meeting>& meetings, Instant from, Instant until)
{
    std::vector<Slot> found;
    const ZoneOffsets& zone = calendar.zone();
    from = std::max(from, ZoneOffsets::first);
    until = std::min(until, ZoneOffsets::last);
    if (until <= from)
        return found;
    // A day more at both ends: a meeting that the clocks jump over takes place later.
    const qint64 firstWeek
        = weekOf(zone.civil(from).time_since_epoch().count() / daySeconds - 2) - 1;
    const qint64 lastWeek
        = weekOf(zone.civil(until).time_since_epoch().count() / daySeconds + 2) + 1;
    for (const Meeting& meeting : meetings) {
        const int every = std::max(meeting.everyWeeks, 1);
        qint64 week = firstWeek + (weekPhase(meeting) - firstWeek % every + 2 * every) % every;
        for (; week <= lastWeek; week += every) {
            const qint64 day = week * 7 - 3 + meeting.day - 1;
            const CivilTime shown { std::chrono::seconds(day * daySeconds) + meeting.at };
            const auto at = zone.instant(shown);
            if (at && *at >= from && *at < until && !calendar.isExcepted(*at))
                found.push_back({ *at, meeting.capacity });
        }
    }
    std::sort(found.begin(), found.end(), [](const Slot& a, const Slot& b) { return a.at < b.at; });
    return found;
}

std::optional<Slot> nextSlot(
    const BusinessTime& calendar, const QList<Meeting>& meetings, Instant from, int ahead)
{
    // Longer and longer spans: mostly the first one holds it.
    for (auto span = std::chrono::seconds(28 * 24h); from < ZoneOffsets::last; span *= 4) {
        const Instant until = std::min(from + span, ZoneOffsets::last);
        for (const Slot& slot : slotsBetween(calendar, meetings, from, until)) {
            if (slot.capacity == 0 || ahead < slot.capacity)
                return slot;
            ahead -= slot.capacity;
        }
        from = until;
    }
    return std::nullopt;
}

std::optional<double> meanWaitForMeetings(const QList<Meeting>& meetings)
{
    if (meetings.isEmpty())
        return std::nullopt;
    qint64 weeks = 1;
    for (const Meeting& meeting : meetings) {
        weeks = std::lcm(weeks, qint64(std::max(meeting.everyWeeks, 1)));
        if (weeks > 10'000)
            return std::nullopt;
    }
    std::vector<double> moments; // hours since the first Monday
    for (const Meeting& meeting : meetings) {
        for (qint64 week = weekPhase(meeting); week < weeks;
             week += std::max(meeting.everyWeeks, 1))
            moments.push_back(static_cast<double>(week * 168 + (meeting.day - 1) * 24)
                + static_cast<double>(meeting.at.count()) / 60);
    }
    std::sort(moments.begin(), moments.end());
    const double period = static_cast<double>(weeks) * 168;
    std::vector<double> gaps { moments.front() + period - moments.back() };
    for (size_t i = 1; i < moments.size(); ++i)
        gaps.push_back(moments[i] - moments[i - 1]);
    return meanWaitOfGaps(gaps, period);
}

/// The roots of z^c = e^(a(z − 1)) inside the unit circle without z = 1, as 1 / (1 − z), summed up.
/// Each root belongs to one c-th root of unity w: z = w e^(a(z − 1)/c). They come in conjugate
/// pairs, so the sum is real.
static double sumOverRoots(double a, int c)
{
    const double load = a / c;
    double sum = 0;
    for (int k = 1; k < c; ++k) {
        const std::complex<double> w = std::polar(1.0, 2 * std::numbers::pi * k / c);
        std::complex<double> z = 0;
        for (int i = 0; i < 20; ++i) // comes nearer with each step: |slope| ≤ load < 1
            z = w * std::exp(load * (z - 1.0));
        for (int i = 0; i < 50; ++i) { // Newton
            const std::complex<double> image = w * std::exp(load * (z - 1.0));
            const std::complex<double> step = (z - image) / (1.0 - load * image);
            z -= step;
            if (std::abs(step) < 1e-15)
                break;
        }
        sum += (1.0 / (1.0 - z)).real();
    }
    return sum;
}

std::optional<double> meanWaitForLimitedMeetings(
    double periodHours, int capacity, double itemsAnHour)
{
    static constexpr int largestCapacity = 100'000;
    const double a = itemsAnHour * periodHours;
    if (!(periodHours > 0) || !(itemsAnHour >= 0) || !std::isfinite(a) || capacity < 1
        || capacity > largestCapacity || a >= capacity)
        return std::nullopt;
    if (a == 0)
        return periodHours / 2;
    const double left
        = a / (2 * (capacity - a)) - a / 2 - (capacity - 1) / 2.0 + sumOverRoots(a, capacity);
    // Where next to nothing is left over the difference of large numbers may fall below zero.
    return periodHours / 2 + std::max(left, 0.0) / itemsAnHour;
}
