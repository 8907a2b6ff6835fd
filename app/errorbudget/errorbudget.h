// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>
#include <chrono>
#include <optional>

/// How the budget is counted: good events, good slices of time, or the mean of the slices' ratios.
enum class BudgetingMethod { Occurrences, Timeslices, RatioTimeslices };

/// What is promised about one service, e.g. "99.9 % available over every 28 days".
struct Objective {
    QUuid id = {};
    QUuid serviceId = {};
    QString indicator = {}; ///< e.g. "Availability", "Latency under 300 ms".
    int targetPpm = 999'000; ///< Good share of the window, parts per million.
    std::chrono::days window { 28 }; ///< Rolling.
    BudgetingMethod method = BudgetingMethod::Timeslices;
    std::optional<qint64> eventsPerWindow = {}; ///< Occurrences: expected events in one window.
    qint64 steadyLoss
        = 0; ///< Lost in one window outside incidents: seconds, or events for Occurrences.

    bool operator==(const Objective&) const = default;
};

/// One incident's withdrawal from an objective's budget.
struct BudgetLoss {
    QUuid id = {};
    QUuid objectiveId = {};
    QDate date = {};
    QString label = {};
    qint64 amount = 0; ///< Seconds, or events for Occurrences.
    bool causedByChange = false;

    bool operator==(const BudgetLoss&) const = default;
};

enum class PolicyTrigger { BudgetLeftAbove, BudgetLeftAtMost, IncidentShareAtLeast };

/// One line of the error-budget policy: when it applies, what is done, who does it.
struct PolicyRule {
    QUuid id = {};
    PolicyTrigger trigger = PolicyTrigger::BudgetLeftAtMost;
    int thresholdPpm = 0; ///< Of the whole budget: 0 is "spent", 200'000 is 20 %.
    QString action = {};
    QString owner = {};

    bool operator==(const PolicyRule&) const = default;
};
