// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/storedcalendar.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class StoredCalendarText {
    Q_DECLARE_TR_FUNCTIONS(StoredCalendarText)
};

ReadCalendar readCalendar(const StoredCalendar& stored)
{
    const auto hours = readHours(stored.hours);
    const auto closed = readClosedDays(stored.holidays);
    const auto freezes = readFreezes(stored.freezes);
    for (const QString& problem : { hours.problem, closed.problem, freezes.problem })
        if (!problem.isEmpty())
            return { {}, problem };
    const WorkCalendar calendar { .name = stored.name,
        .zone = stored.zone,
        .hours = hours.values,
        .closedDays = closed.values,
        .freezes = freezes.values };
    if (!BusinessTime::of(calendar))
        return { {},
            StoredCalendarText::tr(
                "“%1” is not a time zone that is known here, such as Asia/Seoul.")
                .arg(stored.zone) };
    return { calendar, {} };
}

ReadText<Meeting> readSlots(const QString& text, int capacity)
{
    ReadText<Meeting> result;
    const QStringList groups = text.split(u';', Qt::SkipEmptyParts);
    for (const QString& group : groups) {
        const qsizetype slash = group.indexOf(u'/');
        const QStringList times = group.mid(slash + 1).split(u',');
        for (const QString& time : times) {
            // A slot is read as an opening that ends at midnight.
            const QString opening
                = group.left(slash).trimmed() + u'/' + time.trimmed() + u"-24:00"_s;
            const auto read = readHours(opening);
            if (slash < 0 || time.contains(u'-') || !read.isRead())
                return { {},
                    StoredCalendarText::tr("“%1” is not a weekly slot like Wed/14:00.")
                        .arg(group.trimmed().left(60)) };
            for (const OpeningRange& range : read.values)
                result.values.append(
                    Meeting { .day = range.day, .at = range.from, .capacity = capacity });
        }
    }
    return result;
}
