// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/businesstime.h"
#include <algorithm>

using namespace std::chrono_literals;

static constexpr qint64 daySeconds = 24 * 3600;
static constexpr qint64 weekSeconds = 7 * daySeconds;
// 1970-01-01 was a Thursday.
static constexpr qint64 mondayBeforeEpoch = -3 * daySeconds;

namespace {
struct Span {
    qint64 from, until;
};
} // namespace

/// In order, overlapping and touching ones joined.
static std::vector<Span> united(std::vector<Span> spans)
{
    std::sort(
        spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (span.until <= span.from)
            continue;
        if (!joined.empty() && span.from <= joined.back().until)
            joined.back().until = std::max(joined.back().until, span.until);
        else
            joined.push_back(span);
    }
    return joined;
}

std::optional<BusinessTime> BusinessTime::of(const WorkCalendar& calendar)
{
    BusinessTime time;
    time.m_zone = ZoneOffsets::of(calendar.zone);
    if (!time.m_zone)
        return std::nullopt;
    time.compileWeek(calendar.hours);
    time.compileExceptions(calendar);
    const auto& segments = time.m_zone->segments();
    qint64 before = 0;
    for (size_t i = 0; i < segments.size(); ++i) {
        time.m_beforeSegment.push_back(before);
        const qint64 offset = segments[i].offset.count();
        before += time.openUntil(time.m_zone->endOf(i).time_since_epoch().count() + offset)
            - time.openUntil(segments[i].from.time_since_epoch().count() + offset);
    }
    return time;
}

void BusinessTime::compileWeek(const QList<OpeningRange>& hours)
{
    std::vector<Span> spans;
    for (const OpeningRange& range : hours) {
        const qint64 day = (range.day - 1) * daySeconds;
        const Span span { day + std::chrono::seconds(range.from).count(),
            day + std::chrono::seconds(range.until).count() };
        spans.push_back({ span.from, std::min(span.until, weekSeconds) });
        if (span.until > weekSeconds) // Sunday night belongs to the Monday, too
            spans.push_back({ 0, span.until - weekSeconds });
    }
    for (const Span& span : united(std::move(spans))) {
        m_week.push_back({ span.from, span.until, m_weekTotal });
        m_weekTotal += span.until - span.from;
    }
}

void BusinessTime::compileExceptions(const WorkCalendar& calendar)
{
    std::vector<Span> spans;
    const auto closeDay = [&spans](QDate date) {
        const qint64 day = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
        spans.push_back({ day * daySeconds, (day + 1) * daySeconds });
    };
    for (const ClosedDay& closed : calendar.closedDays) {
        if (!closed.yearly) {
            if (closed.date.isValid())
                closeDay(closed.date);
            continue;
        }
        for (int year = 1899; year <= 2200; ++year)
            if (const QDate date(year, closed.date.month(), closed.date.day()); date.isValid())
                closeDay(date);
    }
    for (const Freeze& freeze : calendar.freezes)
        spans.push_back(
            { freeze.from.time_since_epoch().count(), freeze.until.time_since_epoch().count() });
    qint64 before = 0;
    for (const Span& span : united(std::move(spans))) {
        m_exceptions.push_back({ span.from, span.until, before });
        before += weeklyOpen(span.until) - weeklyOpen(span.from);
    }
}

/// Open seconds of the weeks since the Monday before 1970 (negative before it), exceptions not
/// taken out.
qint64 BusinessTime::weeklyOpen(qint64 civil) const
{
    const qint64 since = civil - mondayBeforeEpoch;
    const qint64 weeks
        = since >= 0 ? since / weekSeconds : -((weekSeconds - 1 - since) / weekSeconds);
    const qint64 rest = since - weeks * weekSeconds;
    const auto after = std::upper_bound(m_week.begin(), m_week.end(), rest,
        [](qint64 second, const Row& row) { return second < row.from; });
    qint64 open = weeks * m_weekTotal;
    if (after != m_week.begin()) {
        const Row& row = *std::prev(after);
        open += row.before + std::min(rest, row.until) - row.from;
    }
    return open;
}

/// The same with exceptions taken out.
qint64 BusinessTime::openUntil(qint64 civil) const
{
    const auto after = std::upper_bound(m_exceptions.begin(), m_exceptions.end(), civil,
        [](qint64 second, const Row& row) { return second < row.from; });
    if (after == m_exceptions.begin())
        return weeklyOpen(civil);
    const Row& row = *std::prev(after);
    return weeklyOpen(civil) - row.before
        - (weeklyOpen(std::min(civil, row.until)) - weeklyOpen(row.from));
}

/// Open seconds since 1900.
qint64 BusinessTime::openUntil(Instant instant) const
{
    instant = std::clamp(instant, ZoneOffsets::first, ZoneOffsets::last);
    const size_t segment = m_zone->segmentAt(instant);
    const auto [from, offset] = m_zone->segments()[segment];
    return m_beforeSegment[segment] + openUntil((instant + offset).time_since_epoch().count())
        - openUntil((from + offset).time_since_epoch().count());
}

/// The first moment at which `counted`, which never falls and grows by at most one a second, is
/// `count`; nothing where it never is.
template <typename Counted>
std::optional<Instant> BusinessTime::firstReaching(
    Instant from, qint64 count, Counted counted) const
{
    // Growing steps first: what is looked for is mostly near.
    std::chrono::seconds step { 3600 };
    Instant below = from;
    Instant reached = from;
    while (counted(reached) < count) {
        if (reached >= ZoneOffsets::last)
            return std::nullopt;
        below = reached;
        reached = std::min(reached + step, ZoneOffsets::last);
        step *= 4;
    }
    while (below < reached) {
        const Instant middle = below + (reached - below) / 2;
        if (counted(middle) < count)
            below = middle + 1s;
        else
            reached = middle;
    }
    return reached;
}

bool BusinessTime::isOpen(Instant instant) const
{
    return openUntil(instant + 1s) > openUntil(instant);
}

std::optional<Instant> BusinessTime::businessEnd(Instant start, std::chrono::seconds work) const
{
    if (work < 0s || work > ZoneOffsets::last - ZoneOffsets::first || start < ZoneOffsets::first)
        return std::nullopt;
    if (work == 0s)
        return start;
    return firstReaching(start, openUntil(start) + work.count(),
        [this](Instant instant) { return openUntil(instant); });
}

std::chrono::seconds BusinessTime::businessBetween(Instant a, Instant b) const
{
    return std::chrono::seconds(openUntil(b) - openUntil(a));
}

std::optional<Instant> BusinessTime::nextOpening(Instant from) const
{
    const auto second = businessEnd(std::max(from, ZoneOffsets::first), 1s);
    return second ? std::optional(*second - 1s) : std::nullopt;
}

std::optional<Instant> BusinessTime::nextClosing(Instant from) const
{
    if (from < ZoneOffsets::first || from >= ZoneOffsets::last)
        return from;
    const auto closedUntil = [this](Instant instant) {
        return instant.time_since_epoch().count() - openUntil(instant);
    };
    const auto second = firstReaching(from, closedUntil(from) + 1, closedUntil);
    return second ? std::optional(*second - 1s) : std::nullopt;
}

std::vector<OpenInterval> BusinessTime::openIntervals(
    Instant from, std::chrono::seconds horizon) const
{
    std::vector<OpenInterval> intervals;
    const Instant end = horizon > ZoneOffsets::last - from ? ZoneOffsets::last : from + horizon;
    const auto sinceStart
        = [from](Instant instant) { return static_cast<double>((instant - from).count()); };
    for (Instant at = from; at < end;) {
        const auto opening = nextOpening(at);
        if (!opening || *opening >= end)
            break;
        at = std::min(nextClosing(*opening).value_or(end), end);
        intervals.push_back({ sinceStart(*opening), sinceStart(at) });
    }
    return intervals;
}

bool BusinessTime::isExcepted(Instant instant) const
{
    const qint64 civil = m_zone->civil(instant).time_since_epoch().count();
    const auto after = std::upper_bound(m_exceptions.begin(), m_exceptions.end(), civil,
        [](qint64 second, const Row& row) { return second < row.from; });
    return after != m_exceptions.begin() && civil < std::prev(after)->until;
}
