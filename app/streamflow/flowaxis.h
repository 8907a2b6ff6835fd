// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/businesstime.h"
#include "app/calendar/meetings.h"
#include "app/simulation/flowhours.h"
#include <optional>

/// The time a simulation runs in, seconds from `start`. Where a stream counts in days of work it is
/// the working time of one calendar, without its closed days: what happens outside takes no time,
/// so that simulated and stated lead times mean the same. Else it is the time of the clock.
///
/// A year of days is laid out and repeats.
class FlowAxis {
public:
    /// `working`: the calendar whose open time is counted; nothing: the clock.
    FlowAxis(Instant start, const std::optional<BusinessTime>& working);

    bool isWorkingTime() const { return m_working.has_value(); }
    /// Seconds on the axis until that moment.
    double at(Instant instant) const;
    /// The earliest moment at which so much of the axis is over, whatever year of it.
    Instant moment(double seconds) const;
    /// Seconds of the year that is laid out.
    double length() const { return m_length; }

    /// When people with these hours work, on the axis: what lies outside of it is left out.
    FlowHours hours(const BusinessTime& calendar) const;
    /// The weekly meetings on the axis. At most `capacity` items each; 0: all that wait.
    FlowSlots meetings(
        const BusinessTime& calendar, const QList<Meeting>& weekly, int capacity) const;

private:
    Instant m_start;
    Instant m_end;
    std::optional<BusinessTime> m_working;
    double m_length = 0;
};
