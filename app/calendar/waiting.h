// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/businesstime.h"

/// The mean wait of somebody who comes at a uniformly random moment of a period for the end of the
/// gap he meets, 0 outside of gaps:
///
///     Σ gap² / (2 · period)
///
/// in the unit of both. Source: renewal theory, the mean residual life of an interval met at
/// random.
double meanWaitOfGaps(const std::vector<double>& gaps, double period);

/// Mean hours that a request waits for opening if it comes at a random moment of a week, nobody is
/// before it and answering takes no time: V10. Weeks without clock changes, closed days and
/// freezes. Nothing where it never opens.
std::optional<double> meanWaitForOpening(const QList<OpeningRange>& hours);

/// The time in [from, until) in which both are open.
std::chrono::seconds sharedTime(
    const BusinessTime& a, const BusinessTime& b, Instant from, Instant until);

/// Hours a week in which both teams are there, on average of the 52 weeks from `from` on (zones
/// change their clocks on different days): what an edge between two teams shows.
double overlapHoursAWeek(const BusinessTime& a, const BusinessTime& b, Instant from);

/// Mean hours that an item handed over at a random moment of the open hours of `from` waits until
/// `to` opens, of the 52 weeks from `start` on: the price of disjoint hours, each way its own.
/// Nothing where one of them never opens in that time or the receiver no more.
std::optional<double> meanHandoffWait(
    const BusinessTime& from, const BusinessTime& to, Instant start);
