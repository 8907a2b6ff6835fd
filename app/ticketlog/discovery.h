// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/eventlog.h"
#include "app/ticketlog/logreading.h"
#include <optional>

/// How long something took, in seconds, over all times it was seen. Percentiles interpolate
/// linearly between the two neighbours: p of n sorted values stands at place (n - 1) p.
struct Spread {
    qint64 count = 0;
    double mean = 0;
    double median = 0;
    double p85 = 0;

    bool operator==(const Spread&) const = default;
};

/// Mean, median and 85th percentile of times in milliseconds; reorders them. Nothing of nothing.
std::optional<Spread> spreadOf(std::vector<qint64>& milliseconds);

/// An activity, or a team's uninterrupted work where steps are teams.
struct DiscoveredStep {
    QString name = {};
    int events = 0;
    int cases = 0;
    QString team = {}; ///< The group most of its events name; empty where none does.
    std::optional<Spread> wait = {}; ///< From the end of what came before to its start.
    std::optional<Spread> process = {}; ///< From start to end, where the log has both.
    std::optional<Spread> lead = {}; ///< From the end of what came before to its own end.

    bool operator==(const DiscoveredStep&) const = default;
};

/// One step directly followed by another (or itself) in a case.
struct DiscoveredTransition {
    int from = 0; ///< Index into Discovery::steps.
    int to = 0;
    int count = 0;
    Spread wait = {}; ///< From the end of `from` to the start (or only time) of `to`, at least 0.
    int rarestIn = 0; ///< Cases of which no transition is rarer than this one.
    bool isBack = false; ///< Against the main order of the steps: rework. Includes repetition.

    bool operator==(const DiscoveredTransition&) const = default;
};

/// What the log says about how tickets travel.
struct Discovery {
    qint64 events = 0;
    int cases = 0;
    int variants = 0; ///< Different sequences of steps.
    qint64 rejectedRows = 0;
    qint64 eventsWithoutTeam = 0; ///< Left out where steps are teams.
    StepsOf stepsOf = StepsOf::Activity;
    Spread leadTime = {}; ///< Of cases: last event's time minus the first one's (or its start).
    std::vector<DiscoveredStep> steps = {}; ///< In the main order: as cases mostly pass them.
    std::vector<DiscoveredTransition> transitions = {}; ///< Most frequent first, then by name.
    int groupHandoffs = 0; ///< Successive events that name two different groups.
    int resourceHandoffs = 0;
    qint64 firstTime = 0; ///< Milliseconds since 1970 UTC.
    qint64 lastTime = 0;

    bool operator==(const Discovery&) const = default;
};

/// Nothing where `progress` cancelled.
std::optional<Discovery> discover(
    const EventLog& log, StepsOf stepsOf, const LogProgress& progress = {});

/// Share of the cases all of whose transitions are among the `count` most frequent ones. Cases
/// without any transition are always visible.
double visibleShare(const Discovery& discovery, size_t count);

/// The documented JSON of `gemba discover --json`, one line.
QByteArray discoveryJson(const Discovery& discovery);
