// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowmodel.h"
#include <QString>

/// Why a model cannot be run.
struct FlowProblem {
    enum class Kind {
        NoStation,
        NoSource,
        TooManySources,
        NoEnd, ///< Neither a duration nor a number of items.
        BadOptions,
        TooFewReplications,
        BadServiceTime,
        BadPatience,
        BadInterarrival,
        NoTimeBetweenArrivals,
        BadShare,
        MissingShare,
        SharesDoNotAddUp,
        NoWayOut, ///< No item that comes to the station ever completes.
        NeverReached, ///< A split whose parts never meet where it says.
        BadNumbers, ///< Of a station: people, batch, limit, capacity.
        BatchAboveLimit,
        LoopOfLimits,
        TooFewPeople,
        NeverTogether,
        BadHours,
        NeverOpen,
        BadSlots,
        BadPenalty,
        SameKey,
        BadReference, ///< To a station, a pool, hours that do not exist.
        BadStart
    };

    Kind kind = Kind::NoStation;
    QString name = {}; ///< Of the station, pool or source; its number where it has no name.

    bool operator==(const FlowProblem&) const = default;
};

/// All that keeps a model from being run; empty: it can be.
std::vector<FlowProblem> checkFlow(const FlowModel& model, const FlowOptions& options);

/// One sentence: what is wrong where, and what to do.
QString flowProblemText(const FlowProblem& problem);
