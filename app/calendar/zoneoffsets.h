// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/workcalendar.h"
#include <memory>
#include <optional>
#include <vector>

/// What is added to UTC in one zone, from 1900 to 2199: read from QTimeZone once, because asking it
/// for each moment costs a search of its rules.
class ZoneOffsets {
public:
    /// From `from` on the clocks show UTC + `offset`.
    struct Segment {
        Instant from;
        std::chrono::seconds offset;
    };

    static constexpr Instant first { std::chrono::sys_days(std::chrono::year(1900) / 1 / 1) };
    static constexpr Instant last { std::chrono::sys_days(std::chrono::year(2200) / 1 / 1) };

    /// Null where there is no such zone. Kept for the next caller; safe on any thread.
    static std::shared_ptr<const ZoneOffsets> of(const QString& zone);

    /// In order, the first from `first` on.
    const std::vector<Segment>& segments() const { return m_segments; }
    size_t segmentAt(Instant instant) const;
    Instant endOf(size_t segment) const
    {
        return segment + 1 < m_segments.size() ? m_segments[segment + 1].from : last;
    }

    CivilTime civil(Instant instant) const;

    /// The moment at which the clocks show `time`: the first of two where they are put back, and
    /// where they jump over it the one at which they would have shown it had they not jumped (RFC
    /// 5545, 3.3.5). Nothing where the whole day was left out (Samoa had no 30 December 2011) or
    /// outside of the years known.
    std::optional<Instant> instant(CivilTime time) const;

private:
    std::vector<Segment> m_segments;
};
