// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/eventlog.h"
#include "app/ticketlog/logreading.h"
#include <functional>

/// Turns a moment (milliseconds since 1970 UTC) into milliseconds of the time that counts, e.g. the
/// working time of a calendar. Never falls. Empty: the time of the clock.
using LogClock = std::function<qint64(qint64)>;

/// A case at one step: one event, or a team's events in a row.
struct Visit {
    int step = 0; ///< Number of the activity or group in the log.
    qint64 start = 0; ///< The first event's start or only time.
    qint64 end = 0;
    qint64 process = -1; ///< Milliseconds; -1 where the log has no starts.
};

struct Visits {
    std::vector<Visit> all = {};
    std::vector<int> firstOfCase = {}; ///< One more than cases.
};

/// The steps that cases pass, case by case in `order`, in the time of `clock`. Where steps are
/// teams, events without one are left out and counted in `withoutTeam`.
Visits visitsOf(const EventLog& log, const CaseOrder& order, StepsOf stepsOf, qint64& withoutTeam,
    const LogClock& clock = {});

QString nameOf(const NameTable& names, int id);
