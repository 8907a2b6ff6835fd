// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudget.h"
#include <QMap>
#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

static constexpr qint64 million = 1'000'000;

bool countsEvents(const Objective& objective)
{
    return objective.method == BudgetingMethod::Occurrences;
}

static int budgetPpm(int targetPpm) { return 1'000'000 - std::clamp(targetPpm, 0, 1'000'000); }

/// floor(amount * ppm / 1e6) without leaving 64 bits.
static qint64 share(qint64 amount, int ppm)
{
    amount = std::max<qint64>(amount, 0);
    return amount / million * ppm + amount % million * ppm / million;
}

std::chrono::milliseconds allowedDowntime(int targetPpm, std::chrono::days window)
{
    return std::chrono::milliseconds(
        share(std::chrono::milliseconds(window).count(), budgetPpm(targetPpm)));
}

qint64 allowedFailures(int targetPpm, qint64 total) { return share(total, budgetPpm(targetPpm)); }

std::optional<qint64> allowedLoss(const Objective& objective)
{
    if (!countsEvents(objective))
        return allowedDowntime(objective.targetPpm, objective.window).count();
    if (!objective.eventsPerWindow)
        return std::nullopt;
    return allowedFailures(objective.targetPpm, *objective.eventsPerWindow);
}

qint64 lossAmount(const Objective& objective, qint64 entered)
{
    // Bounded so that sums stay exact, also as doubles, whatever a file says.
    constexpr qint64 most = 1'000'000'000'000;
    return std::clamp<qint64>(entered, 0, most) * (countsEvents(objective) ? 1 : 1000);
}

bool isInWindow(const Objective& objective, QDate date, QDate day)
{
    const qint64 age = date.daysTo(day);
    return date.isValid() && age >= 0 && age < objective.window.count();
}

QList<BudgetLoss> lossesInWindow(
    const Objective& objective, const QList<BudgetLoss>& losses, QDate day)
{
    QList<BudgetLoss> counting;
    for (const BudgetLoss& loss : losses)
        if (loss.objectiveId == objective.id && isInWindow(objective, loss.date, day))
            counting.append(loss);
    std::stable_sort(counting.begin(), counting.end(),
        [](const BudgetLoss& a, const BudgetLoss& b) { return a.date < b.date; });
    return counting;
}

BudgetBalance budgetBalance(const Objective& objective, const QList<BudgetLoss>& losses, QDate day)
{
    BudgetBalance balance;
    balance.allowed = allowedLoss(objective);
    balance.steady = lossAmount(objective, objective.steadyLoss);
    for (const BudgetLoss& loss : losses)
        if (loss.objectiveId == objective.id && isInWindow(objective, loss.date, day))
            balance.incidents += lossAmount(objective, loss.amount);
    if (balance.allowed.value_or(0) > 0)
        balance.left = double(*balance.allowed - balance.spent()) / double(*balance.allowed);
    return balance;
}

std::optional<double> achieved(const Objective& objective, const BudgetBalance& balance)
{
    const qint64 whole = countsEvents(objective)
        ? objective.eventsPerWindow.value_or(0)
        : qint64(std::chrono::milliseconds(objective.window).count());
    if (whole <= 0)
        return std::nullopt;
    return 1 - double(balance.spent()) / double(whole);
}

std::optional<double> incidentShare(const Objective& objective, const BudgetLoss& loss)
{
    const std::optional<qint64> allowed = allowedLoss(objective);
    if (allowed.value_or(0) <= 0)
        return std::nullopt;
    return double(lossAmount(objective, loss.amount)) / double(*allowed);
}

std::optional<double> burnRate(const Objective& objective, const QList<BudgetLoss>& losses,
    QDate today, std::chrono::days last)
{
    const std::optional<qint64> allowed = allowedLoss(objective);
    if (allowed.value_or(0) <= 0 || last <= 0h || last > objective.window)
        return std::nullopt;
    const double part = double(last.count()) / double(objective.window.count());
    double spent = double(lossAmount(objective, objective.steadyLoss)) * part;
    for (const BudgetLoss& loss : losses) {
        const qint64 age = loss.date.daysTo(today);
        if (loss.objectiveId == objective.id && loss.date.isValid() && age >= 0
            && age < last.count())
            spent += double(lossAmount(objective, loss.amount));
    }
    return spent / (double(*allowed) * part);
}

QList<Departure> departures(
    const Objective& objective, const QList<BudgetLoss>& losses, QDate today)
{
    const QList<BudgetLoss> counting = lossesInWindow(objective, losses, today);
    QList<Departure> result;
    for (const BudgetLoss& loss : counting) {
        const QDate day = loss.date.addDays(objective.window.count());
        if (result.isEmpty() || result.last().day != day)
            result.append(Departure { .day = day });
        result.last().leaving.append(loss);
    }
    bool spent = budgetBalance(objective, counting, today).isSpent();
    for (Departure& departure : result) {
        const BudgetBalance balance = budgetBalance(objective, counting, departure.day);
        departure.left = balance.left;
        departure.recovers = spent && balance.left && !balance.isSpent();
        spent = balance.isSpent();
    }
    return result;
}

std::optional<QDate> dayWithMoreLeft(
    const Objective& objective, const QList<BudgetLoss>& losses, QDate today, double share)
{
    const std::optional<double> left = budgetBalance(objective, losses, today).left;
    if (left && *left > share)
        return today;
    for (const Departure& departure : departures(objective, losses, today))
        if (departure.left && *departure.left > share)
            return departure.day;
    return std::nullopt;
}

QList<BurnPoint> burnLine(const Objective& objective, const QList<BudgetLoss>& losses, QDate today)
{
    const BudgetBalance balance = budgetBalance(objective, losses, today);
    if (!balance.left)
        return {};
    const double allowed = double(*balance.allowed);
    const double window = double(objective.window.count());
    const QDate start = today.addDays(-objective.window.count());
    QList<BurnPoint> line { { 0, 1 } };
    qint64 lost = 0;
    const auto at = [&](double day) {
        return 1 - (double(balance.steady) * day / window + double(lost)) / allowed;
    };
    for (const BudgetLoss& loss : lossesInWindow(objective, losses, today)) {
        const double day = double(start.daysTo(loss.date));
        line.append({ day, at(day) });
        lost += lossAmount(objective, loss.amount);
        line.append({ day, at(day) });
    }
    line.append({ window, *balance.left });
    return line;
}

/// The first day of the stretch up to today on all of whose days `holds` is true of what is left.
/// Walks back over the days on which a loss entered or left the window; nothing if it held before
/// the first of them.
template <typename Holds>
static std::optional<QDate> holdsSince(
    const Objective& objective, const QList<BudgetLoss>& losses, QDate today, const Holds& holds)
{
    BudgetBalance balance = budgetBalance(objective, losses, today);
    QMap<QDate, qint64> changes;
    for (const BudgetLoss& loss : losses) {
        if (loss.objectiveId != objective.id || !loss.date.isValid() || loss.date > today)
            continue;
        changes[loss.date] += lossAmount(objective, loss.amount);
        const QDate leaves = loss.date.addDays(objective.window.count());
        if (leaves <= today)
            changes[leaves] -= lossAmount(objective, loss.amount);
    }
    const double allowed = double(balance.allowed.value_or(0));
    for (auto change = changes.cend(); change != changes.cbegin();) {
        --change;
        balance.incidents -= change.value(); // what it was on the day before
        if (!holds((allowed - double(balance.spent())) / allowed))
            return change.key();
    }
    return std::nullopt;
}

static RuleStanding standing(const PolicyRule& rule, const Objective& objective,
    const QList<BudgetLoss>& losses, QDate today)
{
    RuleStanding result { .ruleId = rule.id };
    const std::optional<double> left = budgetBalance(objective, losses, today).left;
    if (!left)
        return result;
    const double threshold = double(rule.thresholdPpm) / double(million);
    switch (rule.trigger) {
    case PolicyTrigger::BudgetLeftAbove: {
        const auto holds = [threshold](double value) { return value > threshold; };
        result.inForce = holds(*left);
        if (result.inForce)
            result.since = holdsSince(objective, losses, today, holds);
        break;
    }
    case PolicyTrigger::BudgetLeftAtMost: {
        const auto holds = [threshold](double value) { return value <= threshold; };
        result.inForce = holds(*left);
        if (result.inForce) {
            result.since = holdsSince(objective, losses, today, holds);
            result.until = dayWithMoreLeft(objective, losses, today, threshold);
        }
        break;
    }
    case PolicyTrigger::IncidentShareAtLeast:
        for (const BudgetLoss& loss : lossesInWindow(objective, losses, today))
            if (incidentShare(objective, loss).value_or(0) >= threshold)
                result.incidents.append(loss);
        result.inForce = !result.incidents.isEmpty();
        if (result.inForce) {
            result.since = result.incidents.first().date;
            result.until = result.incidents.last().date.addDays(objective.window.count());
        }
        break;
    }
    return result;
}

QList<RuleStanding> policyStanding(const QList<PolicyRule>& rules, const Objective& objective,
    const QList<BudgetLoss>& losses, QDate today)
{
    QList<RuleStanding> result;
    for (const PolicyRule& rule : rules)
        result.append(standing(rule, objective, losses, today));
    return result;
}

QUuid governingRule(const QList<PolicyRule>& rules, const QList<RuleStanding>& standings)
{
    const PolicyRule* governing = nullptr;
    for (qsizetype i = 0; i < std::min(rules.size(), standings.size()); ++i) {
        const PolicyRule& rule = rules.at(i);
        if (!standings.at(i).inForce || rule.trigger == PolicyTrigger::IncidentShareAtLeast)
            continue;
        const bool atMost = rule.trigger == PolicyTrigger::BudgetLeftAtMost;
        const bool stricter = !governing
            || (rule.trigger != governing->trigger ? atMost
                    : atMost                       ? rule.thresholdPpm < governing->thresholdPpm
                                                   : rule.thresholdPpm > governing->thresholdPpm);
        if (stricter)
            governing = &rule;
    }
    return governing ? governing->id : QUuid();
}

QList<BurnAlert> burnAlerts(const Objective& objective)
{
    QList<BurnAlert> alerts { { true, 1h, 5min, 20'000 }, { true, 6h, 30min, 50'000 },
        { false, 24h, 2h, 100'000 }, { false, 72h, 6h, 100'000 } };
    const qint64 window = std::chrono::minutes(objective.window).count();
    const qint64 budget = budgetPpm(objective.targetPpm);
    for (BurnAlert& alert : alerts) {
        // In whole ppm-minutes, so that "exactly 1" and "exactly the maximum" are exact.
        const qint64 share = alert.budgetSharePpm * window;
        const qint64 longWindow = alert.longWindow.count() * million;
        alert.burnRate = double(share) / double(longWindow);
        alert.early = share < longWindow;
        // It fires above burn rate * budget, strictly, and no error ratio is above 1.
        alert.unreachable = double(share) * double(budget) >= double(longWindow) * double(million);
    }
    return alerts;
}

std::optional<double> maximumBurnRate(int targetPpm)
{
    const int budget = budgetPpm(targetPpm);
    if (budget == 0)
        return std::nullopt;
    return double(million) / budget;
}

std::optional<std::chrono::milliseconds> exhaustedAfter(std::chrono::days window, double burnRate)
{
    if (!(burnRate > 0))
        return std::nullopt;
    const double length = double(std::chrono::milliseconds(window).count()) / burnRate;
    if (length > 9e17)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(length));
}

std::optional<double> shareOfOne(const Objective& objective)
{
    const double budget = double(budgetPpm(objective.targetPpm)) / double(million);
    const double one = countsEvents(objective) ? 1 : 60'000;
    const double whole = countsEvents(objective)
        ? double(objective.eventsPerWindow.value_or(0))
        : double(std::chrono::milliseconds(objective.window).count());
    if (budget <= 0 || whole <= 0)
        return std::nullopt;
    return one / (budget * whole);
}
