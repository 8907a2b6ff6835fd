// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/markovchain.h"
#include "app/valuestream/valuestream.h"
#include <QHash>

/// By which rule a stream's totals are formed; printed beside the number.
enum class PathRule {
    Sequence, ///< One step after the other.
    LongestBranch, ///< Of parallel branches the one with the longest lead time counts.
    WeightedChoice, ///< Alternatives count by their share.
    MainPath ///< Discovered: the most frequent way, step by step.
};

/// One wait and its part in all the waiting of the path.
struct StepWait {
    QUuid stepId = {};
    std::chrono::seconds wait { 0 };
    double share = 0; ///< Of the sum of the known waits, 0-1.
};

/// The numbers of one stream. Times are sums over the known values of the path; how many are
/// missing is told beside them, and nothing is zero because it is unknown.
struct StreamMetrics {
    PathRule rule = PathRule::Sequence;
    QList<QUuid> path = {}; ///< The steps the totals are formed over, in walking order.
    std::optional<std::chrono::seconds> leadTime = {};
    std::optional<std::chrono::seconds> processTime = {};
    std::optional<std::chrono::seconds> wait = {};
    int unknownLeadTimes = 0; ///< Steps of the path.
    int unknownProcessTimes = 0;
    std::optional<std::chrono::seconds> touchTime = {}; ///< Process time of all steps, on the path
                                                        ///< or not.
    /// Process time / lead time over the steps of the path that have both; undefined at lead time
    /// 0.
    std::optional<double> activityRatio = {};
    /// Process-cycle efficiency: value-added time / lead time over the steps of the path that have
    /// both; never more than the activity ratio.
    std::optional<double> cycleEfficiency = {};
    std::optional<std::chrono::seconds> valueAddedTime = {}; ///< Of the path, where it is said.
    int unknownValueAdded = 0; ///< Steps of the path.
    /// Product of the known %C&A of all steps, 0-1.
    std::optional<double> rolledCompleteAccurate = {};
    int unknownCompleteAccurate = 0; ///< Of all steps.
    /// How often an item comes to a step, send-backs included. Empty where it never ends.
    QHash<QUuid, double> visits = {};
    /// The average with send-backs, and with what fixing and clarifying bad input takes.
    std::optional<std::chrono::milliseconds> expectedLeadTime = {};
    /// Its standard deviation from item to item by the send-backs alone: a mean hides that many
    /// items need none.
    std::optional<std::chrono::milliseconds> leadTimeDeviation = {};
    /// With parallel branches: the average where their times vary at random (exponentially). More
    /// than the longest branch; nothing where branches are more than one step each.
    std::optional<std::chrono::milliseconds> randomLeadTime = {};
    bool hasSendBacks = false;
    int unknownSendBackShares = 0;
    bool neverCompletes = false; ///< From somewhere on the way no exit can be reached.
    QList<StepWait> waits = {}; ///< Of the path, longest first.
    int handoffs = 0; ///< Forward, between different teams.
    int ticketHandoffs = 0; ///< Of these by ticket.
};

/// Totals along the path, visits and rolled %C&A as `value-stream mapping` defines them:
///
///     lead time = Σ LT,  activity ratio = ΣPT / ΣLT,  rolled %C&A = Π %C&A,
///     visits v = (I − Pᵀ)⁻¹ e,  expected lead time = Σ v·LT
///
/// On parallel branches the longest lead time counts, dead ends apart (Martin & Osterling); between
/// alternatives with shares the weighted mean (Lean Math). With parallel branches send-backs are
/// followed along the longest branch only.
///
/// Suppliers and customers have no times; an inventory without a stated lead time takes its items
/// times the takt. Only items count: information flows are left out. Bad input that is sent back is
/// a loop to the sender where none is drawn.
StreamMetrics streamMetrics(const StreamMap& map);
