// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/businesstime.h"
#include <QList>

/// A meeting at which items are decided, e.g. the change board every Wednesday at 14:00.
struct Meeting {
    QString name = {};
    int day = 3; ///< 1 Monday to 7 Sunday.
    std::chrono::minutes at { 14 * 60 }; ///< Since midnight, in the calendar's zone.
    int everyWeeks = 1; ///< 2: every other week.
    QDate firstWeek = {}; ///< A day of a week in which it takes place, where everyWeeks > 1.
    int capacity = 0; ///< Items it decides at most; 0: all that wait.

    bool operator==(const Meeting&) const = default;
};

/// One meeting that takes place.
struct Slot {
    Instant at {};
    int capacity = 0;

    bool operator==(const Slot&) const = default;
};

/// The meetings in [from, until), in order. They follow the clocks of the calendar's zone and fall
/// out on closed days and in freezes; the hours of its week do not matter.
std::vector<Slot> slotsBetween(
    const BusinessTime& calendar, const QList<Meeting>& meetings, Instant from, Instant until);

/// The meeting that decides an item which is ready at `from` and has `ahead` others before it that
/// wait, too: the first one at or after `from`, or a later one where those before fill it. Nothing
/// where it is never decided.
std::optional<Slot> nextSlot(
    const BusinessTime& calendar, const QList<Meeting>& meetings, Instant from, int ahead = 0);

/// The hours a person waits on average for meetings without a limit of items who comes at a random
/// moment of the weeks that repeat: V11. Nothing without a meeting.
std::optional<double> meanWaitForMeetings(const QList<Meeting>& meetings);

/// Mean hours from being ready to a meeting every `periodHours` that decides `capacity` items at
/// most, items coming at random (Poisson), `itemsAnHour` (λ). What a meeting leaves over on
/// average, X, is
///
///     W = T/2 + X/λ,   X = a/(2(c − a)) − a/2 − (c − 1)/2 + Σ 1/(1 − z_k),   a = λT
///
/// over the c − 1 roots of z^c = e^(a(z − 1)) inside the unit circle. Nothing where more come than
/// are decided: then the pile grows for ever. Source: Bailey, "On queueing processes with bulk
/// service", JRSS B 16 (1954), in the form of Janssen & van Leeuwaarden, Queueing Systems 50
/// (2005); W by Little's law.
std::optional<double> meanWaitForLimitedMeetings(
    double periodHours, int capacity, double itemsAnHour);
