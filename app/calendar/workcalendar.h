// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <chrono>

/// A moment, the same everywhere on earth.
using Instant = std::chrono::sys_seconds;
/// What the clock on the wall and the sheet of the calendar show; which moment that is depends on
/// the zone, and where clocks are moved it is none or two.
using CivilTime = std::chrono::local_seconds;

/// One opening of a week, e.g. Monday 09:00-17:00. It may go on after midnight: Friday 22:00-06:00
/// is from 22 h until 30 h.
struct OpeningRange {
    int day = 1; ///< 1 Monday to 7 Sunday, as QDate counts.
    std::chrono::minutes from { 0 }; ///< Since midnight, less than 24 h.
    std::chrono::minutes until { 0 }; ///< More than `from`, by at most 24 h.

    bool operator==(const OpeningRange&) const = default;
};

/// A day on which nobody works, from midnight to midnight.
struct ClosedDay {
    QDate date = {};
    bool yearly = false; ///< On this day of every year; of 29 February only in leap years.
    QString name = {};

    bool operator==(const ClosedDay&) const = default;
};

/// A time in which nothing is done although people are there, e.g. a change freeze.
struct Freeze {
    CivilTime from {};
    CivilTime until {};
    QString name = {};

    bool operator==(const Freeze&) const = default;
};

/// When a team works: the hours of a week on the clocks of its zone, without closed days and
/// freezes. Sorted hours compare equal, see sortedHours().
struct WorkCalendar {
    QString name = {};
    QString zone = QStringLiteral("UTC"); ///< IANA name, e.g. Asia/Seoul.
    QList<OpeningRange> hours = {}; ///< Empty: never open.
    QList<ClosedDay> closedDays = {};
    QList<Freeze> freezes = {};

    bool operator==(const WorkCalendar&) const = default;
};

/// By day, then by time.
QList<OpeningRange> sortedHours(QList<OpeningRange> hours);
/// Every day around the clock, and Monday to Friday around the clock.
QList<OpeningRange> hours24x7();
QList<OpeningRange> hours24x5();
/// Monday to Friday, from and until in minutes since midnight.
QList<OpeningRange> officeHours(std::chrono::minutes from = std::chrono::hours(9),
    std::chrono::minutes until = std::chrono::hours(17));
