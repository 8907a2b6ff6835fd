// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudgetwords.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class ErrorBudgetWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorBudgetWords)
};

QList<ObjectiveView> objectiveViews(const Project& project, QDate today)
{
    QHash<QUuid, QList<BudgetLoss>> losses;
    for (const BudgetLoss& loss : project.budgetLosses)
        losses[loss.objectiveId].append(loss);
    QHash<QUuid, const Service*> services;
    for (const Service& service : project.services)
        services.insert(service.id, &service);
    QList<ObjectiveView> views;
    views.reserve(project.objectives.size());
    for (const Objective& objective : project.objectives) {
        ObjectiveView view { .objective = objective, .service = u"?"_s };
        if (const Service* service = services.value(objective.serviceId)) {
            if (!service->name.trimmed().isEmpty())
                view.service = service->name;
            view.owned = !service->teamId.isNull();
        }
        view.losses = losses.value(objective.id);
        view.balance = budgetBalance(objective, view.losses, today);
        view.state = budgetState(view.balance);
        views.append(view);
    }
    return views;
}

/// Worse objectives have lower values.
static double standingOrder(const ObjectiveView& view)
{
    if (view.balance.left)
        return *view.balance.left;
    return view.balance.isSpent() ? -1e9 : 1e9;
}

const ObjectiveView* shownView(const QList<ObjectiveView>& views, const QUuid& objectiveId)
{
    const ObjectiveView* worst = nullptr;
    for (const ObjectiveView& view : views) {
        if (view.objective.id == objectiveId)
            return &view;
        if (!worst || standingOrder(view) < standingOrder(*worst))
            worst = &view;
    }
    return worst;
}

State budgetState(const BudgetBalance& balance)
{
    if (balance.isSpent())
        return State::Bad;
    if (balance.left)
        return *balance.left > comfortableBudget ? State::Good : State::Warning;
    return balance.allowed ? State::Warning : State::Unknown;
}

QString budgetStateWord(const BudgetBalance& balance)
{
    if (balance.isSpent())
        return ErrorBudgetWords::tr("Over budget");
    if (balance.left)
        return *balance.left > comfortableBudget ? ErrorBudgetWords::tr("In budget")
                                                 : ErrorBudgetWords::tr("More than half spent");
    return balance.allowed ? ErrorBudgetWords::tr("Nothing to spend")
                           : ErrorBudgetWords::tr("Unknown");
}

QString budgetAmount(const Objective& objective, qint64 amount)
{
    if (!countsEvents(objective))
        return formatDuration(std::chrono::milliseconds(amount));
    if (amount == 1)
        return ErrorBudgetWords::tr("1 event");
    return ErrorBudgetWords::tr("%1 events").arg(QLocale().toString(amount));
}

QString leftText(std::optional<double> left)
{
    if (!left)
        return u"?"_s;
    for (int decimals = 0; decimals < 2; ++decimals)
        if (*left == 0 || std::abs(*left * 100) * std::pow(10, decimals) >= 0.5)
            return formatPercent(*left, decimals);
    return formatPercent(*left, 2);
}

QString achievedText(const Objective& objective, std::optional<double> achieved)
{
    if (!achieved)
        return u"?"_s;
    int decimals = 2;
    for (int digit = 10'000; digit > 1 && objective.targetPpm % digit != 0; digit /= 10)
        ++decimals;
    const double unit = std::pow(10, decimals + 2);
    return formatPercent(std::floor(*achieved * unit + 1e-6) / unit, decimals);
}

QString burnRateText(double rate)
{
    return formatMilli(std::llround(std::min(rate, 1e12) * 1000),
        rate >= 99.95       ? 0
            : rate >= 9.995 ? 1
                            : 2);
}

QString indicatorText(const Objective& objective)
{
    const QString target = formatPpm(objective.targetPpm);
    return objective.indicator.isEmpty() ? target : objective.indicator + u" · "_s + target;
}

QString methodText(BudgetingMethod method)
{
    switch (method) {
    case BudgetingMethod::Occurrences:
        return ErrorBudgetWords::tr("Good events");
    case BudgetingMethod::Timeslices:
        return ErrorBudgetWords::tr("Good time");
    case BudgetingMethod::RatioTimeslices:
        return ErrorBudgetWords::tr("Mean of slices");
    }
    return {};
}

QString triggerText(const PolicyRule& rule, std::chrono::days window)
{
    const QString threshold = formatPpm(rule.thresholdPpm);
    switch (rule.trigger) {
    case PolicyTrigger::BudgetLeftAbove:
        return rule.thresholdPpm == 0
            ? ErrorBudgetWords::tr("Budget left")
            : ErrorBudgetWords::tr("More than %1 of the budget left").arg(threshold);
    case PolicyTrigger::BudgetLeftAtMost:
        if (rule.thresholdPpm == 0 && window.count() <= 0)
            return ErrorBudgetWords::tr("Budget spent");
        return rule.thresholdPpm == 0
            ? ErrorBudgetWords::tr("Budget spent over %n day(s)", nullptr, int(window.count()))
            : ErrorBudgetWords::tr("At most %1 of the budget left").arg(threshold);
    case PolicyTrigger::IncidentShareAtLeast:
        return ErrorBudgetWords::tr("One incident takes %1 of the budget or more").arg(threshold);
    }
    return {};
}

QString ruleText(const PolicyRule& rule, std::chrono::days window)
{
    const QString action = rule.action.trimmed();
    return u"%1: %2"_s.arg(triggerText(rule, window),
        action.isEmpty() ? ErrorBudgetWords::tr("no action agreed") : action);
}

QString standingText(
    const RuleStanding& standing, const Objective& objective, const PolicyRule& rule, QDate today)
{
    if (!standing.inForce)
        return {};
    if (rule.trigger == PolicyTrigger::IncidentShareAtLeast) {
        QStringList incidents;
        for (const BudgetLoss& loss : standing.incidents)
            incidents.append(u"%1 (%2)"_s.arg(
                formatShortDate(loss.date), leftText(incidentShare(objective, loss))));
        return ErrorBudgetWords::tr("Reached by: %1.").arg(incidents.join(u", "_s));
    }
    if (rule.trigger == PolicyTrigger::BudgetLeftAbove)
        return ErrorBudgetWords::tr("In force now.");
    QString text = standing.since ? ErrorBudgetWords::tr(
                       "In force since %1, %n day(s).", nullptr, int(standing.since->daysTo(today)))
                                        .arg(formatShortDate(*standing.since))
                                  : ErrorBudgetWords::tr("In force now.");
    text += u' ';
    text += standing.until
        ? ErrorBudgetWords::tr("Ends on %1 if nothing else fails.")
              .arg(formatShortDate(*standing.until))
        : ErrorBudgetWords::tr("It does not end by itself: the steady loss alone is too much.");
    return text;
}

QString burnTitle(const ObjectiveView& view, QDate today)
{
    QList<BudgetLoss> losses = lossesInWindow(view.objective, view.losses, today);
    const double allowed = double(view.balance.allowed.value_or(0));
    if (allowed <= 0)
        return {};
    const double steady = double(view.balance.steady) / allowed;
    if (view.balance.incidents == 0)
        return ErrorBudgetWords::tr("No incident in the window; the steady loss takes %1")
            .arg(formatPercent(steady));
    std::stable_sort(losses.begin(), losses.end(),
        [](const BudgetLoss& a, const BudgetLoss& b) { return a.amount > b.amount; });
    qint64 taken = 0;
    int count = 0;
    QDate first = losses.first().date;
    QDate last = first;
    for (const BudgetLoss& loss : losses) {
        if (taken * 5 >= view.balance.incidents * 4)
            break;
        taken += lossAmount(view.objective, loss.amount);
        ++count;
        first = std::min(first, loss.date);
        last = std::max(last, loss.date);
    }
    const QString share = formatPercent(double(taken) / allowed);
    if (count == 1)
        return ErrorBudgetWords::tr("%1 took %2 of the budget")
            .arg(losses.first().label.isEmpty() ? ErrorBudgetWords::tr("One incident")
                                                : losses.first().label,
                share);
    const int days = int(first.daysTo(last));
    const QString incidents = ErrorBudgetWords::tr("%n incident(s)", nullptr, count);
    return days == 0
        ? ErrorBudgetWords::tr("%1 took %2 of the budget on one day").arg(incidents, share)
        : ErrorBudgetWords::tr("%1 took %2 of the budget in %n day(s)", nullptr, days)
              .arg(incidents, share);
}

QString spentSinceText(std::optional<QDate> since)
{
    return since ? ErrorBudgetWords::tr("Spent since %1").arg(formatShortDate(*since))
                 : ErrorBudgetWords::tr("Spent all the time");
}

std::optional<QDate> spentSince(const ObjectiveView& view, QDate today)
{
    const PolicyRule spent { .trigger = PolicyTrigger::BudgetLeftAtMost, .thresholdPpm = 0 };
    return policyStanding({ spent }, view.objective, view.losses, today).constFirst().since;
}
