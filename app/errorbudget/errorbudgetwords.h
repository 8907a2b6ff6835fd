// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudget.h"
#include "app/project/summary.h"
#include <QHash>
#include <QList>

struct Project;

// The words that panel, report and summary share for one objective, its incidents and its policy.

/// An objective with all that is said of it on one day.
struct ObjectiveView {
    Objective objective = {};
    QString service = {}; ///< "?" while it has no service with a name.
    bool owned = false; ///< A team has the service.
    QList<BudgetLoss> losses = {}; ///< All of its incidents, also those outside the window.
    BudgetBalance balance = {};
    State state = State::Unknown;
};

/// All objectives in the order of the project.
QList<ObjectiveView> objectiveViews(const Project& project, QDate today);
/// That objective, or the worst one where there is no such: spent before warned, less left first.
/// Null where there is none at all.
const ObjectiveView* shownView(const QList<ObjectiveView>& views, const QUuid& objectiveId);

/// Unknown where nothing can be said, warned from half the budget down and where there is nothing
/// to spend, bad once it is spent.
State budgetState(const BudgetBalance& balance);
/// "In budget", "More than half spent", "Over budget", "Nothing to spend", "Unknown".
QString budgetStateWord(const BudgetBalance& balance);

/// An amount of the objective: "40 min 19 s" or "24,000 events".
QString budgetAmount(const Objective& objective, qint64 amount);
/// What is left: "−16 %", with as many decimals as keep it from looking like nothing; "?" where
/// there is no ratio.
QString leftText(std::optional<double> left);
/// "99.884 %": two decimals more than the target has, rounded down so that it never flatters.
QString achievedText(const Objective& objective, std::optional<double> achieved);
/// "0.17", "5.6", "13.4": as many digits as tell rates apart.
QString burnRateText(double rate);
/// "Availability · 99.9 %".
QString indicatorText(const Objective& objective);
QString methodText(BudgetingMethod method);

/// When a rule applies: "Budget spent over 28 days"; without the days for a window of none.
QString triggerText(const PolicyRule& rule, std::chrono::days window);
/// The whole rule as a sentence: "Budget spent over 28 days: stop all releases".
QString ruleText(const PolicyRule& rule, std::chrono::days window);
/// How it stands: "In force since 13 Nov, 7 days, until 3 Dec." or the incidents that reached it.
/// Empty if not in force.
QString standingText(
    const RuleStanding& standing, const Objective& objective, const PolicyRule& rule, QDate today);

/// What the burn chart shows, as its title: "2 incidents took 89 % of the budget in 8 days": the
/// largest that together make four fifths of what incidents took.
QString burnTitle(const ObjectiveView& view, QDate today);
/// "Spent since 13 Nov": the label of the chart's band; empty unless spent.
QString spentSinceText(std::optional<QDate> since);
/// Since when the budget has been spent without a break; nothing if it is not or always was.
std::optional<QDate> spentSince(const ObjectiveView& view, QDate today);
