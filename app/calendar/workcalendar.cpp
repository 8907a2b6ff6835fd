// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/workcalendar.h"
#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;

QList<OpeningRange> sortedHours(QList<OpeningRange> hours)
{
    std::sort(hours.begin(), hours.end(), [](const OpeningRange& a, const OpeningRange& b) {
        return std::tie(a.day, a.from, a.until) < std::tie(b.day, b.from, b.until);
    });
    return hours;
}

static QList<OpeningRange> onDays(int days, std::chrono::minutes from, std::chrono::minutes until)
{
    QList<OpeningRange> hours;
    for (int day = 1; day <= days; ++day)
        hours.append({ day, from, until });
    return hours;
}

QList<OpeningRange> hours24x7() { return onDays(7, 0h, 24h); }

QList<OpeningRange> hours24x5() { return onDays(5, 0h, 24h); }

QList<OpeningRange> officeHours(std::chrono::minutes from, std::chrono::minutes until)
{
    return onDays(5, from, until);
}
