// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/workcalendar.h"

/// What a text said, or a sentence that names the place where it could not be read. A value is only
/// there where there is no problem.
template <typename T> struct ReadText {
    QList<T> values = {};
    QString problem = {};

    bool isRead() const { return problem.isEmpty(); }
};

/// Reads the hours of a week:
///
///     Mon-Fri/09:00-17:00
///     Mon-Thu/09:00-12:00,13:00-18:00;Fri/09:00-15:00
///     Fri-Sat/22:00-06:00        over midnight: until six the next morning
///     Mon,Wed/9-17               also 월-금/09:00-18:00 and 평일, 주말, 매일
///     24x7  24x5  closed
///
/// Days are Mon … Sun, also in full, or 월 … 일; a range may go over the end of the week (Sat-Mon).
/// An empty text, a time that begins where it ends and times of one day that overlap are refused.
/// The hours are sorted.
ReadText<OpeningRange> readHours(const QString& text);

/// The shortest such text; readHours() reads it as sortedHours(hours).
QString writeHours(const QList<OpeningRange>& hours);

/// Reads closed days, divided by semicolons or line ends: "2026-02-17 Seollal; 12-25 Christmas". A
/// day without a year is closed every year; what follows is its name. An empty text is no closed
/// day.
ReadText<ClosedDay> readClosedDays(const QString& text);
/// Their inverse, one a line; semicolons and line ends in names become commas and spaces.
QString writeClosedDays(const QList<ClosedDay>& days);

/// Reads freezes in the time of the calendar's zone, divided the same way:
/// "2026-12-18 18:00/2027-01-04 08:00 year end". Dates alone last from midnight until the end of
/// the second day.
ReadText<Freeze> readFreezes(const QString& text);
QString writeFreezes(const QList<Freeze>& freezes);
