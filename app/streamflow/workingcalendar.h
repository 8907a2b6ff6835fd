// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streammodel.h"
#include "app/ticketlog/eventlog.h"
#include <functional>

/// The calendar whose open time a stream counts in: its own, else the one of most of its steps'
/// teams. Null where its days are those of the clock or there is none. `isKnown` says which
/// calendars of teams can be read.
QUuid workingCalendarOf(const StreamMap& map, const QList<Team>& teams,
    const std::function<bool(const QUuid&)>& isKnown);

/// In which time a log is measured for a stream.
struct LogTimeBase {
    std::optional<BusinessTime> working = {}; ///< Nothing: the time of the clock.
    QString calendar = {}; ///< Its name; empty where `working` is assumed.
    QString zone = {}; ///< Of the log's times without one.
};

/// The time that the first stream of a subject counts in, so that what a log says and what the map
/// states mean the same. Days shorter than the clock's without a calendar are taken as Monday to
/// Friday from 9:00, as long as the stream's day is, in `zone` (IANA name): a judgement.
LogTimeBase logTimeBase(const FlowSubject& subject, const QString& zone);

/// Milliseconds since 1970 UTC to open milliseconds of `base` since 1900, by the second; the same
/// milliseconds where it is the clock.
std::function<qint64(qint64)> clockOf(const LogTimeBase& base);

/// Share (0-1) of a log's events that end when nobody works; 0 by the clock. Much of it is a wrong
/// time zone more often than night work, and makes times too short.
double shareOutside(const EventLog& log, const LogTimeBase& base);

/// More than this outside of working time is worth a question: a judgement.
inline constexpr double muchOutside = 0.25;

/// "in working time of the calendar Office", with the question after the time zone where much lies
/// `outside`.
QString timeBaseWords(const LogTimeBase& base, double outside);
