// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueanswer.h"
#include "app/queueing/queuecost.h"
#include "app/streamflow/streammodel.h"
#include "app/valuestream/streammetrics.h"

/// Why a closed form does not hold for a queue; the simulation knows of these.
enum class FormulaDoubt {
    Hours, ///< Its people work other hours than the stream.
    Meetings, ///< Items are let in at weekly times.
    Priorities, ///< Not everything in front of these people is equally urgent.
    Batches, ///< Items wait until a batch is full.
    Limit, ///< Who would come in may be held back.
    Freezes ///< At times nobody works at all.
};

/// The queue in front of a step and what it costs: the six costs of Reinertsen, "The Principles of
/// Product Development Flow" (2009), Q1-Q3. A day is the stream's.
struct QueuePrice {
    QUuid stepId = {};
    std::optional<double> arrivals = {}; ///< Items a day, send-backs included.
    std::optional<double> items = {}; ///< Who wait: as counted, else arrivals × stated wait.
    bool isCounted = false;
    std::optional<double> statedWait = {}; ///< Days: LT − PT.
    std::optional<QueueAnswer> formula = {}; ///< In days, where demand and process time are known.
    QList<FormulaDoubt> doubts = {};

    std::optional<double> delayCost = {}; ///< Longer cycle time: items × cost of delay, a day.
    /// More risk: share of the items that no longer fit what was asked when their turn comes,
    /// 1 − (1 − chance a day)^wait.
    std::optional<double> staleShare = {};
    /// More variability: the wait with a tenth more demand in waits of now, by formula; nothing
    /// where it then grows for ever or is zero now.
    std::optional<double> tenthMore = {};
    bool growsWithTenthMore = false;
    std::optional<double> overhead = {}; ///< Hours of managing and reporting a day.
    std::optional<double> reopened = {}; ///< Lower quality: items a day that come back.
    std::optional<int> pulse = {}; ///< Motivation: 1-5.
};

/// What is known of the queue in front of a step of the subject's first stream; each figure is
/// missing where what it needs is.
///
/// The formula takes the step's people, less interruptions and the work that the team's other steps
/// bring: rho = λ·PT·k / (people·(1 − elsewhere)) with k people an item.
QueuePrice queuePrice(
    const FlowSubject& subject, const StreamMetrics& metrics, const QUuid& stepId);

/// Of all steps that may have a queue (work with people), dearest first by delay cost, then by
/// items.
QList<QueuePrice> queuePrices(const FlowSubject& subject);

/// What people and waiting cost a day with each number of people at that step; nothing without
/// demand, process time, cost of delay or a cost of a person (a day, above 0, in the stream's
/// currency).
std::optional<StaffingCurve> staffingOf(
    const StreamMap& map, const QueuePrice& price, double personCost);

/// What batches cost a day there, with the people's time for a set-up as the cost of a batch.
/// Nothing without demand, set-up time, cost of delay or a cost of a person as staffingOf() has it.
std::optional<BatchCost> batchCostOf(
    const StreamMap& map, const QueuePrice& price, double personCost);

/// Half a sentence.
QString formulaDoubtText(FormulaDoubt doubt);
