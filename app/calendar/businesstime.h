// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/workcalendar.h"
#include "app/calendar/zoneoffsets.h"
#include <memory>
#include <optional>
#include <vector>

/// An opening in seconds from the start of a run; `to` is the first second that is closed.
struct OpenInterval {
    double from = 0;
    double to = 0;

    bool operator==(const OpenInterval&) const = default;
};

/// A calendar made ready for calculating. It is open at every moment at which the clocks of its
/// zone show an hour of opening on a day that is not closed: where clocks are put back an opening
/// is an hour longer, where they jump ahead an hour shorter, and a day that does not exist opens
/// never. Outside the years 1900 to 2199 nothing is open.
///
/// All answers come from one function, the open seconds since 1900, which is a few searches in
/// short tables: whole weeks are counted, not walked through, so work of years costs as much as an
/// hour's.
class BusinessTime {
public:
    /// Nothing where the zone is unknown.
    static std::optional<BusinessTime> of(const WorkCalendar& calendar);

    const ZoneOffsets& zone() const { return *m_zone; }
    bool isOpen(Instant instant) const;

    /// When work that begins at `start` is done, if it is done in open hours only; a pause for
    /// closing ends the work of the day and not its result: 8 h from Monday 9:00 are done on Monday
    /// 17:00. No work is done at the start, open or not. Nothing where it is never done or the work
    /// is negative.
    std::optional<Instant> businessEnd(Instant start, std::chrono::seconds work) const;

    /// The open time from `a` to `b`; negative where b is before a.
    std::chrono::seconds businessBetween(Instant a, Instant b) const;

    /// The first open moment from `from` on, which may be `from`; nothing where it never opens.
    std::optional<Instant> nextOpening(Instant from) const;
    /// The first closed moment from `from` on; nothing where it never closes.
    std::optional<Instant> nextClosing(Instant from) const;

    /// The openings in [from, from + horizon), in order, without touching each other.
    std::vector<OpenInterval> openIntervals(Instant from, std::chrono::seconds horizon) const;

    /// Whether a closed day or a freeze covers the moment, whatever the hours of the week.
    bool isExcepted(Instant instant) const;

    /// Open time of a week without clock changes, closed days and freezes.
    std::chrono::seconds weeklyTime() const { return std::chrono::seconds(m_weekTotal); }

private:
    // Seconds on the civil line, `before`: what was open in earlier rows.
    struct Row {
        qint64 from, until, before;
    };

    BusinessTime() = default;
    void compileWeek(const QList<OpeningRange>& hours);
    void compileExceptions(const WorkCalendar& calendar);
    qint64 weeklyOpen(qint64 civil) const;
    qint64 openUntil(qint64 civil) const;
    qint64 openUntil(Instant instant) const;
    template <typename Counted>
    std::optional<Instant> firstReaching(Instant from, qint64 count, Counted counted) const;

    std::shared_ptr<const ZoneOffsets> m_zone;
    std::vector<Row> m_week; ///< Seconds since Monday 00:00.
    qint64 m_weekTotal = 0;
    std::vector<Row> m_exceptions; ///< Closed although the week says open.
    std::vector<qint64> m_beforeSegment; ///< Open seconds before each segment of the zone.
};
