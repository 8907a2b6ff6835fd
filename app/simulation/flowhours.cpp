// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/flowhours.h"
#include <algorithm>
#include <cmath>
#include <limits>

static constexpr double never = std::numeric_limits<double>::infinity();

HoursClock::HoursClock(const FlowHours& hours)
    : m_horizon(hours.horizon)
    , m_repeat(hours.repeat)
{
    for (const FlowInterval& interval : hours.open) {
        // Openings that touch are one: nobody leaves between them.
        if (!m_first.empty() && m_first.back().to >= interval.from) {
            m_firstTotal += interval.to - m_first.back().to;
            m_first.back().to = interval.to;
        } else if (interval.to > interval.from) {
            m_first.push_back({ interval.from, interval.to, m_firstTotal });
            m_firstTotal += interval.to - interval.from;
        }
    }
    if (m_repeat <= 0)
        return;
    for (const Opening& opening : m_first) {
        const double from = std::max(opening.from, m_horizon - m_repeat);
        if (opening.to <= from)
            continue;
        m_again.push_back({ from, opening.to, m_againTotal });
        m_againTotal += opening.to - from;
    }
    m_alwaysOpen = m_first.size() == 1 && m_first.front().from <= 0
        && m_first.front().to >= m_horizon && m_againTotal >= m_repeat;
}

double HoursClock::againFrom(std::uint64_t number) const
{
    const std::uint64_t n = number - m_first.size();
    const std::uint64_t turns = n / m_again.size() + 1;
    return m_again[n % m_again.size()].from + double(turns) * m_repeat;
}

double HoursClock::againTo(std::uint64_t number) const
{
    const std::uint64_t n = number - m_first.size();
    const std::uint64_t turns = n / m_again.size() + 1;
    return m_again[n % m_again.size()].to + double(turns) * m_repeat;
}

double HoursClock::before(std::uint64_t number) const
{
    if (number < m_first.size())
        return m_first[number].before;
    if (m_again.empty())
        return m_firstTotal;
    const std::uint64_t n = number - m_first.size();
    const std::uint64_t turns = n / m_again.size();
    return m_firstTotal + double(turns) * m_againTotal + m_again[n % m_again.size()].before;
}

std::uint64_t HoursClock::at(double time) const
{
    if (m_again.empty() || time < m_horizon)
        return std::uint64_t(std::upper_bound(m_first.begin(), m_first.end(), time,
                                 [](double t, const Opening& o) { return t < o.to; })
            - m_first.begin());
    // From the repetition before the one the time lies in: rounding may put it on either side.
    const double turns = std::max(0.0, std::floor((time - m_horizon) / m_repeat) - 1);
    std::uint64_t n = m_first.size() + std::uint64_t(turns) * m_again.size();
    while (to(n) <= time)
        ++n;
    return n;
}

void HoursClock::put(double time, HoursCursor& cursor) const
{
    const std::uint64_t next = cursor.number + 1;
    const bool wasSomewhere = cursor.pause <= cursor.to;
    const bool isNext = wasSomewhere && time >= cursor.to && exists(next) && time < to(next);
    cursor.number = isNext ? next : at(time);
    const bool isThere = exists(cursor.number);
    cursor.pause = cursor.number > 0 ? to(cursor.number - 1) : -never;
    cursor.from = isThere ? from(cursor.number) : never;
    cursor.to = isThere ? to(cursor.number) : never;
    cursor.before = before(cursor.number);
}

/// From opening `number` on, the first that ends after `time`.
double HoursClock::endLater(double time, double work, std::uint64_t number) const
{
    std::uint64_t n = number;
    if (!m_again.empty() && work > 2 * m_againTotal && n >= m_first.size()) {
        const auto turns = std::uint64_t(work / m_againTotal) - 1;
        n += turns * m_again.size();
        work -= double(turns) * m_againTotal;
        time += double(turns) * m_repeat;
    }
    for (; exists(n); ++n) {
        const double begin = std::max(time, from(n));
        const double room = to(n) - begin;
        if (work <= room)
            return begin + work;
        work -= room;
    }
    return never;
}

double slotTime(const FlowSlots& dates, std::uint64_t number)
{
    const std::vector<double>& times = dates.times;
    if (number < times.size())
        return times[number];
    const auto first = std::lower_bound(times.begin(), times.end(), dates.horizon - dates.repeat);
    const auto repeated = std::uint64_t(times.end() - first);
    if (dates.repeat <= 0 || repeated == 0)
        return never;
    const std::uint64_t n = number - times.size();
    const std::uint64_t turns = n / repeated + 1;
    return first[std::ptrdiff_t(n % repeated)] + double(turns) * dates.repeat;
}
