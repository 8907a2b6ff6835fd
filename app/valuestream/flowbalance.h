// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include "app/valuestream/streammetrics.h"

// What comes in against what gets out: takt, Little's law, load and labour.

/// Takt: the working time a day for one item, dayLength / demand. Nothing without demand. Source:
/// Rother & Shook, "Learning to See" (1999).
std::optional<std::chrono::seconds> takt(const ValueStream& stream);

/// How long the items in front of a step last at the demand: queue × takt (Little's law; Learning
/// to See). Either this or the step's lead time stands for the wait, never both. Nothing where
/// queue or demand is unknown.
std::optional<std::chrono::seconds> inventoryTime(const Step& step, const ValueStream& stream);

/// Items in the stream on average by Little's law, demand × lead time in the same days. Nothing
/// where one is unknown. Source: Little, Operations Research 9 (1961).
std::optional<double> workInProgress(
    const ValueStream& stream, std::optional<std::chrono::seconds> leadTime);

/// How often items come to a step: its visits, where it is off the path that these are known of, 1.
double visitsOf(const Step& step, const StreamMetrics& metrics);

/// How often the receiver gets what is not usable: the handoff's own share, else what is missing to
/// 100 % C&A of the step before. Nothing where neither is known.
std::optional<int> badInputPpm(const StreamMap& map, const Handoff& handoff);

/// Utilisation of the people of a step: the work that comes in a day over the working time a day,
///
///     rho = demand × visits × (process time × people per item + setup / batch) / (people × day)
///
/// without what interruptions of its team take. Over 1 the queue grows. Nothing where demand or
/// process time is unknown or nobody is needed.
std::optional<double> utilisation(const StreamMap& map, const Step& step,
    const StreamMetrics& metrics, const Team* team = nullptr);

/// The same of a team over all its steps in these streams: work against the time of its people.
struct TeamLoad {
    QUuid teamId = {};
    double rho = 0;
    int unknown = 0; ///< Its steps whose work is not known, and is missing.
};
/// Teams without people or known work are left out; the most loaded first.
QList<TeamLoad> teamLoads(const QList<StreamMap>& maps, const QList<Team>& teams);

/// Labour effort in full-time equivalents over all steps, on the path or not:
///
///     Σ process time × people per item × visits × items a year / hours of a person's year
///
/// Nothing where no process time is known. Source: Martin & Osterling, "Value Stream Mapping"
/// (2014).
std::optional<double> labourEffort(const StreamMap& map, const StreamMetrics& metrics,
    double itemsAYear, double hoursAYear = 1600);
