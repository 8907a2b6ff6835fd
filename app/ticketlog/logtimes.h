// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/visits.h"
#include <optional>

/// How often cases were at an activity (or team) and how long each time, milliseconds. `leads` run
/// from the end of what came before in the case, `processes` from start to end where the log has
/// both: as DiscoveredStep's, time by time.
struct ActivityTimes {
    QString name = {};
    int visits = 0;
    std::vector<qint64> leads = {};
    std::vector<qint64> processes = {};
};

/// The single times behind a Discovery: what medians are taken of and compared.
struct LogTimes {
    std::vector<ActivityTimes> activities = {}; ///< As numbered in the log.
    std::vector<std::vector<int>> cases = {}; ///< The activities of each, in order.
    std::vector<qint64> caseLeads = {}; ///< From the first event (or its start) to the last one.
    std::vector<qint64> arrivals = {}; ///< When cases began, ascending, in the time of the clock
                                       ///< that was given.
    qint64 firstTime = 0; ///< Milliseconds since 1970 UTC, whatever the clock.
    qint64 lastTime = 0;
};

/// All times in the time of `clock`. Nothing where `progress` cancelled.
std::optional<LogTimes> logTimes(const EventLog& log, StepsOf stepsOf, const LogClock& clock = {},
    const LogProgress& progress = {});
