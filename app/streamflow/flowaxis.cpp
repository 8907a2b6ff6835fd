// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/flowaxis.h"
#include <cmath>

// Whole weeks, so that Mondays follow Sundays where the year begins again.
static constexpr std::chrono::seconds year = std::chrono::weeks(52);

FlowAxis::FlowAxis(Instant start, const std::optional<BusinessTime>& working)
    : m_start(start)
    , m_end(start + year)
    , m_working(working)
{
    m_length = at(m_end);
}

double FlowAxis::at(Instant instant) const
{
    const auto passed
        = m_working ? m_working->businessBetween(m_start, instant) : instant - m_start;
    return double(passed.count());
}

Instant FlowAxis::moment(double seconds) const
{
    const auto years = m_length > 0 ? std::floor(seconds / m_length) : 0;
    const std::chrono::seconds rest(std::llround(seconds - years * m_length));
    const Instant within
        = m_working ? m_working->businessEnd(m_start, rest).value_or(m_end) : m_start + rest;
    return within + qint64(years) * year;
}

FlowHours FlowAxis::hours(const BusinessTime& calendar) const
{
    FlowHours result { {}, m_length, m_length };
    for (const OpenInterval& open : calendar.openIntervals(m_start, year)) {
        const double from = at(m_start + std::chrono::seconds(std::llround(open.from)));
        const double to = at(m_start + std::chrono::seconds(std::llround(open.to)));
        if (to <= from)
            continue;
        if (!result.open.empty() && result.open.back().to >= from)
            result.open.back().to = to;
        else
            result.open.push_back({ from, to });
    }
    return result;
}

FlowSlots FlowAxis::meetings(
    const BusinessTime& calendar, const QList<Meeting>& weekly, int capacity) const
{
    FlowSlots result { {}, m_length, m_length, capacity };
    for (const Slot& slot : slotsBetween(calendar, weekly, m_start, m_end)) {
        const double time = at(slot.at);
        if (time < m_length)
            result.times.push_back(time);
    }
    return result;
}
