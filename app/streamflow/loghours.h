// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/workcalendar.h"
#include "app/ticketlog/eventlog.h"
#include <QUuid>
#include <optional>

struct Project;

/// When people are seen to work in a log.
struct SeenHours {
    QList<OpeningRange> hours = {};
    QString zone = {}; ///< On whose clocks.
    qint64 moments = 0; ///< Starts and ends of events they rest on.
    double share = 0; ///< Of them, that lie in these hours.

    bool operator==(const SeenHours&) const = default;
};

/// Fewer moments say nothing about each day of a week: a judgement.
inline constexpr qint64 fewestMoments = 100;

/// The same hours on each working day: a day of the week on which at least a fifth as much happens
/// as on the busiest one is a working day; they last from the full hour before which 5 % of what
/// happens on working days lies to the one after which 5 % lies, so that what is closed by machine
/// at night or done in an emergency does not widen them. Both limits are judgements.
///
/// Nothing with less than fewestMoments, in an unknown zone, or where that is more than 16 hours:
/// then it is shifts or machines, not one team's day.
std::optional<SeenHours> seenHours(const EventLog& log, const QString& zone);

/// Gives the stream a calendar of its own with these hours, so that no other stream changes.
/// Returns it; null where the stream is gone.
QUuid giveHours(
    Project& project, const QUuid& streamId, const SeenHours& seen, const QString& name);
