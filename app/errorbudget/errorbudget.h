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

// Amounts without a unit in their name are milliseconds for the methods that count time and events
// for Occurrences: what one window permits, and what incidents and steady loss took of it.

/// True where the objective counts events, not time.
bool countsEvents(const Objective& objective);

/// Full outage a target permits in one window, exact to the millisecond (rounded down):
///
///     allowed = window * (1 - target)
///
/// Source: Beyer et al., "Site Reliability Engineering" (2016), appendix A.
std::chrono::milliseconds allowedDowntime(int targetPpm, std::chrono::days window);

/// Failed events a target permits among `total`, rounded down: floor((1 - target) * total).
/// Source: Beyer et al., "The Site Reliability Workbook" (2018), ch. 2, table 2-4.
qint64 allowedFailures(int targetPpm, qint64 total);

/// What one window of the objective permits. 0 at a target of 100 %; nothing where events are
/// counted and nobody said how many there are.
std::optional<qint64> allowedLoss(const Objective& objective);

/// A loss in the unit of allowedLoss().
qint64 lossAmount(const Objective& objective, qint64 entered);

/// Whether a loss of `date` counts in the window that ends with `day`: for 28 days it does on its
/// own day and 27 more.
bool isInWindow(const Objective& objective, QDate date, QDate day);

/// The objective's losses that count on `day`, oldest first.
QList<BudgetLoss> lossesInWindow(
    const Objective& objective, const QList<BudgetLoss>& losses, QDate day);

/// Where a budget stands in the window that ends with one day.
struct BudgetBalance {
    std::optional<qint64> allowed = {};
    qint64 steady = 0; ///< Lost outside incidents.
    qint64 incidents = 0; ///< Lost in incidents.
    /// 1 - spent / allowed: 1 untouched, 0 spent, below 0 overspent and never clamped. Nothing at
    /// a target of 100 %, where there is nothing to spend, and where allowed is unknown.
    std::optional<double> left = {};

    qint64 spent() const { return steady + incidents; }
    bool isSpent() const { return left ? *left <= 0 : allowed == 0 && spent() > 0; }
    bool operator==(const BudgetBalance&) const = default;
};

/// Source: Workbook ch. 2 and 5; (status - target) / (1 - target) in other systems' words.
BudgetBalance budgetBalance(const Objective& objective, const QList<BudgetLoss>& losses, QDate day);

/// More than this left is good; less is a warning, nothing left is bad.
inline constexpr double comfortableBudget = 0.5;

/// Good share of the window that was achieved, 1 - spent / whole window. Nothing where the events
/// of a window are unknown or 0.
std::optional<double> achieved(const Objective& objective, const BudgetBalance& balance);

/// Share of the whole budget one incident took: 14,066 of 109,897 is 0.128 (Workbook ch. 2).
std::optional<double> incidentShare(const Objective& objective, const BudgetLoss& loss);

/// How fast the budget was spent over the `last` days up to and with `today`; 1 uses it up exactly
/// at the window's end:
///
///     burn rate = spent over the days / (allowed * days / window)
///
/// Over the whole window it is 1 - left. Source: Workbook ch. 5.
std::optional<double> burnRate(const Objective& objective, const QList<BudgetLoss>& losses,
    QDate today, std::chrono::days last);

/// The first day from `today` on when more than `share` of the budget is left, if nothing else
/// fails and the steady loss goes on: old incidents leave the rolling window one by one. Nothing
/// where that never happens, because the steady loss alone takes too much, or where there is no
/// ratio.
std::optional<QDate> dayWithMoreLeft(
    const Objective& objective, const QList<BudgetLoss>& losses, QDate today, double share = 0);

/// One day on which incidents leave the rolling window.
struct Departure {
    QDate day = {};
    QList<BudgetLoss> leaving = {};
    std::optional<double> left = {}; ///< On that day, if nothing else fails.
    bool recovers = false; ///< The first day with budget again.

    bool operator==(const Departure&) const = default;
};

/// What happens next without further incidents, soonest first.
QList<Departure> departures(
    const Objective& objective, const QList<BudgetLoss>& losses, QDate today);

/// A corner of the burn line: budget left `day` days after the window's start.
struct BurnPoint {
    double day = 0;
    double left = 1;

    bool operator==(const BurnPoint&) const = default;
};

/// The budget running down over the window that ends today: from everything left at its start,
/// evenly by the steady loss, in a drop at each incident, to what is left today. Empty where there
/// is no ratio.
QList<BurnPoint> burnLine(const Objective& objective, const QList<BudgetLoss>& losses, QDate today);

/// How one rule of the policy stands for one objective.
struct RuleStanding {
    QUuid ruleId = {};
    bool inForce = false;
    /// Since when without a break; nothing if not in force or already before the first incident.
    std::optional<QDate> since = {};
    /// The first day it no longer is, if nothing else fails; nothing if not in force or never.
    std::optional<QDate> until = {};
    QList<BudgetLoss> incidents = {}; ///< IncidentShareAtLeast: those that reached the share.

    bool operator==(const RuleStanding&) const = default;
};

/// Every rule of the policy, in its order, for one objective today. None is in force where there
/// is no ratio.
QList<RuleStanding> policyStanding(const QList<PolicyRule>& rules, const Objective& objective,
    const QList<BudgetLoss>& losses, QDate today);

/// The rule on the budget left that decides what is done now: of those that are in force the
/// strictest, "left at most" before "left above". Null if there is none.
QUuid governingRule(const QList<PolicyRule>& rules, const QList<RuleStanding>& standings);

/// One row of the multiwindow, multi-burn-rate alerts, scaled to a window.
struct BurnAlert {
    bool page = false; ///< Otherwise a ticket.
    std::chrono::minutes longWindow {};
    std::chrono::minutes shortWindow {}; ///< A twelfth of the long one.
    int budgetSharePpm = 0; ///< Of the budget, spent when it fires.
    double burnRate = 0;
    bool unreachable = false; ///< Even a full outage does not burn that fast.
    bool early = false; ///< Below 1: it fires although the objective will be met.

    bool operator==(const BurnAlert&) const = default;
};

/// 14.4, 6, 3 and 1 for 30 days, spending 2, 5, 10 and 10 %:
///
///     burn rate = share * window / long window
///
/// Source: Workbook ch. 5, table 5-8 (the one-day row: its rule listing).
QList<BurnAlert> burnAlerts(const Objective& objective);

/// The burn rate of a full outage, 1 / (1 - target). Nothing at 100 %. Source: Workbook ch. 5.
std::optional<double> maximumBurnRate(int targetPpm);

/// How long a full budget lasts: window / burn rate. Nothing unless it burns. Source: Workbook
/// ch. 5, table 5-4.
std::optional<std::chrono::milliseconds> exhaustedAfter(std::chrono::days window, double burnRate);

/// Share of the budget one failed event takes, 1 / ((1 - target) * events), not rounded; of time,
/// one minute. Source: Workbook ch. 5, low-traffic services (7.2 allowed: 13.9 %).
std::optional<double> shareOfOne(const Objective& objective);
