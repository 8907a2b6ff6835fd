// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudgetsummary.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class ErrorBudgetSummary {
    Q_DECLARE_TR_FUNCTIONS(ErrorBudgetSummary)
};

/// From this share of the budget on, losses caused by changes are worth a word.
static constexpr double notableChangeShare = 0.2;
/// The Workbook pages when 2 % of the budget is gone; one failed event alone should not do that.
static constexpr double pagingShare = 0.02;

// Answer

static QString overText(
    const ObjectiveView& view, const QString& over, const Project& project, QDate today)
{
    const std::optional<QDate> back = dayWithMoreLeft(view.objective, view.losses, today);
    if (!back)
        return ErrorBudgetSummary::tr(
            "%1 is %2 over its error budget, and its steady loss alone spends it")
            .arg(view.service, over);
    for (const RuleStanding& standing :
        policyStanding(project.policyRules, view.objective, view.losses, today)) {
        const PolicyRule* rule = findById(project.policyRules, standing.ruleId);
        if (rule && rule->trigger == PolicyTrigger::BudgetLeftAtMost && rule->thresholdPpm == 0)
            return ErrorBudgetSummary::tr(
                "%1 is %2 over its error budget; the spent-budget rule holds until %3")
                .arg(view.service, over, formatShortDate(*back));
    }
    return ErrorBudgetSummary::tr("%1 is %2 over its error budget; back in budget on %3")
        .arg(view.service, over, formatShortDate(*back));
}

Answer budgetAnswer(const ObjectiveView& view, const Project& project, QDate today)
{
    Answer answer { .state = view.state };
    const BudgetBalance& balance = view.balance;
    if (balance.left && balance.isSpent()) {
        answer.key = leftText(-*balance.left);
        answer.text = overText(view, answer.key, project, today);
    } else if (balance.left) {
        answer.key = leftText(balance.left);
        answer.text = ErrorBudgetSummary::tr("%1 has %2 of its error budget left")
                          .arg(view.service, answer.key);
    } else if (balance.allowed) {
        answer.key = formatPpm(view.objective.targetPpm);
        answer.text = ErrorBudgetSummary::tr("A target of %2 leaves %1 nothing to spend")
                          .arg(view.service, answer.key);
    } else {
        answer.text = ErrorBudgetSummary::tr(
            "How much of %1 may fail is unknown until its events are counted")
                          .arg(view.service);
    }
    QStringList context { indicatorText(view.objective),
        ErrorBudgetSummary::tr("%n rolling day(s)", nullptr, int(view.objective.window.count())) };
    if (balance.allowed)
        context.append(ErrorBudgetSummary::tr("budget %1")
                           .arg(budgetAmount(view.objective, *balance.allowed)));
    context.append(methodText(view.objective.method));
    context.append(formatDate(today));
    answer.context = context.join(u" · "_s);
    return answer;
}

static bool isInBudget(const ObjectiveView& view)
{
    return view.balance.allowed && !view.balance.isSpent();
}

static Answer answerOfAll(const QList<ObjectiveView>& views, QDate today)
{
    const qsizetype spent = std::count_if(views.begin(), views.end(),
        [](const ObjectiveView& view) { return view.balance.isSpent(); });
    Answer answer;
    const ObjectiveView* worst = shownView(views, {});
    if (!worst) {
        answer.text = ErrorBudgetSummary::tr("No service has a promised level yet");
        return answer;
    }
    answer.state = worst->state;
    if (spent > 0) {
        answer.key = ErrorBudgetSummary::tr("%1 of %2").arg(spent).arg(views.size());
        answer.text
            = ErrorBudgetSummary::tr("%1 SLOs have overspent their error budget, first of all %2")
                  .arg(answer.key, worst->service);
    } else {
        const qsizetype inBudget = std::count_if(views.begin(), views.end(), isInBudget);
        answer.key = ErrorBudgetSummary::tr("%1 of %2").arg(inBudget).arg(views.size());
        answer.text
            = ErrorBudgetSummary::tr("%1 SLOs are within their error budget").arg(answer.key);
    }
    answer.context
        = ErrorBudgetSummary::tr("rolling windows that end on %1").arg(formatDate(today));
    return answer;
}

// Headline

static Headline headlineOf(const QList<ObjectiveView>& views)
{
    Headline headline { .name = ErrorBudgetSummary::tr("SLOs in budget"), .figure = u"?"_s };
    const ObjectiveView* worst = shownView(views, {});
    if (!worst) {
        headline.stateText = ErrorBudgetSummary::tr("None yet");
        return headline;
    }
    const qsizetype inBudget = std::count_if(views.begin(), views.end(), isInBudget);
    headline.figure = u"%1 / %2"_s.arg(inBudget).arg(views.size());
    headline.state = worst->state;
    headline.stateText = budgetStateWord(worst->balance);
    if (worst->balance.left)
        headline.caption = u"%1 %2"_s.arg(worst->service, leftText(worst->balance.left));
    return headline;
}

// Findings

static Finding finding(
    State severity, const QString& title, const QString& text, const QUuid& objectId)
{
    return { severity, title, text, Subject::ErrorBudget, objectId };
}

static void findSpent(
    QList<Finding>& findings, const ObjectiveView& view, const Project& project, QDate today)
{
    if (!view.balance.isSpent())
        return;
    QString text;
    const QUuid governing = governingRule(project.policyRules,
        policyStanding(project.policyRules, view.objective, view.losses, today));
    if (const PolicyRule* rule = findById(project.policyRules, governing);
        rule && !rule->action.isEmpty())
        text = ErrorBudgetSummary::tr("In force: %1.").arg(rule->action) + u' ';
    const std::optional<QDate> back = dayWithMoreLeft(view.objective, view.losses, today);
    if (back)
        text += ErrorBudgetSummary::tr("Back in budget on %1 if nothing else fails.")
                    .arg(formatDate(*back));
    else if (view.balance.left)
        text += ErrorBudgetSummary::tr(
            "The steady loss alone spends the budget: find its cause or agree a "
            "target that can be kept.");
    else
        text += ErrorBudgetSummary::tr(
            "Something failed although nothing may. Agree a target below 100 %.");
    findings.append(finding(State::Bad,
        ErrorBudgetSummary::tr("%1: budget spent (%2)")
            .arg(view.service, leftText(view.balance.left)),
        text, view.objective.id));
}

static void findChanges(QList<Finding>& findings, const ObjectiveView& view, QDate today)
{
    qint64 changed = 0;
    int count = 0;
    const QList<BudgetLoss> counting = lossesInWindow(view.objective, view.losses, today);
    for (const BudgetLoss& loss : counting) {
        if (!loss.causedByChange)
            continue;
        changed += lossAmount(view.objective, loss.amount);
        ++count;
    }
    if (view.balance.allowed.value_or(0) <= 0)
        return;
    const double share = double(changed) / double(*view.balance.allowed);
    if (share < notableChangeShare || changed * 2 < view.balance.incidents)
        return;
    findings.append(finding(view.balance.isSpent() ? State::Bad : State::Warning,
        ErrorBudgetSummary::tr("Changes took %1 of the budget").arg(formatPercent(share)),
        ErrorBudgetSummary::tr(
            "%1: %2 of %3 incidents in the window came from changes. Agree a staged rollout "
            "with the teams that make them.")
            .arg(view.service)
            .arg(count)
            .arg(counting.size()),
        view.objective.id));
}

static QString longWindowText(const BurnAlert& alert)
{
    return formatDuration(std::chrono::milliseconds(alert.longWindow));
}

static void findAlerts(QList<Finding>& findings, const ObjectiveView& view, bool early)
{
    if (view.balance.allowed == 0)
        return;
    const int window = int(view.objective.window.count());
    for (const BurnAlert& alert : burnAlerts(view.objective)) {
        if (alert.early && early) {
            findings.append(
                finding(State::Warning, ErrorBudgetSummary::tr("Slow alert would fire early"),
                    ErrorBudgetSummary::tr(
                        "At %n day(s) the alert over %1 is %2 ×. Raise it to 1 × or it fires "
                        "while the SLO is met.",
                        nullptr, window)
                        .arg(longWindowText(alert), burnRateText(alert.burnRate)),
                    view.objective.id));
        }
        if (alert.unreachable) {
            findings.append(finding(State::Warning,
                ErrorBudgetSummary::tr("An alert of %1 can never fire").arg(view.service),
                ErrorBudgetSummary::tr(
                    "The alert over %1 waits for %2 ×, and a full outage burns %3 ×. Page at "
                    "a lower burn rate.")
                    .arg(longWindowText(alert), burnRateText(alert.burnRate),
                        burnRateText(*maximumBurnRate(view.objective.targetPpm))),
                view.objective.id));
        }
    }
}

static void findGaps(QList<Finding>& findings, const ObjectiveView& view, QDate today)
{
    const QUuid id = view.objective.id;
    if (view.balance.allowed == 0 && view.objective.targetPpm >= 1'000'000)
        findings.append(
            finding(State::Warning, ErrorBudgetSummary::tr("%1 promises 100 %").arg(view.service),
                ErrorBudgetSummary::tr(
                    "A target of 100 % leaves nothing to spend on changes, and no user can tell "
                    "it from 99.99 %. Agree a lower one."),
                id));
    else if (view.balance.allowed == 0)
        findings.append(finding(State::Warning,
            ErrorBudgetSummary::tr("%1: not one failure is allowed").arg(view.service),
            ErrorBudgetSummary::tr(
                "The target permits less than one failed event a window. Lengthen the "
                "window, lower the target or count time instead."),
            id));
    if (!view.balance.allowed)
        findings.append(
            finding(State::Warning, ErrorBudgetSummary::tr("%1: events unknown").arg(view.service),
                ErrorBudgetSummary::tr(
                    "Say how many events one window has, and the budget can be computed."),
                id));
    const std::optional<double> one = shareOfOne(view.objective);
    if (countsEvents(view.objective) && one && *one >= pagingShare)
        findings.append(finding(State::Warning,
            ErrorBudgetSummary::tr("One failure costs %1 of the budget")
                .arg(formatPercent(*one, 1)),
            ErrorBudgetSummary::tr(
                "%1 has few events, so single failures would page. Lengthen the window, "
                "join services that fail together or add synthetic traffic.")
                .arg(view.service),
            id));
    for (const BudgetLoss& loss : view.losses) {
        if (loss.date.isValid() && loss.date <= today)
            continue;
        findings.append(
            finding(State::Warning, ErrorBudgetSummary::tr("An incident has no past date"),
                ErrorBudgetSummary::tr(
                    "%1: it does not count before its day has come. Correct the date.")
                    .arg(loss.label.isEmpty() ? view.service : loss.label),
                loss.id));
    }
    if (!view.owned)
        findings.append(
            finding(State::Warning, ErrorBudgetSummary::tr("Nobody owns %1").arg(view.service),
                ErrorBudgetSummary::tr(
                    "Choose the team that answers for it: a budget without an owner is not "
                    "defended."),
                id));
}

static void findPolicyGaps(QList<Finding>& findings, const Project& project)
{
    if (project.policyRules.isEmpty()) {
        findings.append(finding(State::Warning, ErrorBudgetSummary::tr("No policy yet"),
            ErrorBudgetSummary::tr(
                "Agree what is done while budget is left and once it is spent, before it "
                "is."),
            {}));
        return;
    }
    for (const PolicyRule& rule : project.policyRules) {
        if (rule.action.trimmed().isEmpty())
            findings.append(
                finding(State::Warning, ErrorBudgetSummary::tr("A policy rule has no action"),
                    ErrorBudgetSummary::tr("Say what is done once it applies."), rule.id));
        else if (rule.owner.trimmed().isEmpty())
            findings.append(
                finding(State::Warning, ErrorBudgetSummary::tr("A policy rule has no owner"),
                    ErrorBudgetSummary::tr("Say who sees to it: %1").arg(rule.action), rule.id));
    }
}

static QList<Finding> findingsOf(const QList<ObjectiveView>& views, const ObjectiveView& shown,
    bool all, const Project& project, QDate today)
{
    QList<Finding> findings;
    bool early = true; // one for all objectives
    for (const ObjectiveView& view : views) {
        const bool isShown = view.objective.id == shown.objective.id;
        if (!all && !isShown)
            continue;
        findSpent(findings, view, project, today);
        if (isShown)
            findChanges(findings, view, today);
        const qsizetype before = findings.size();
        findAlerts(findings, view, early);
        early = early && findings.size() == before;
        findGaps(findings, view, today);
    }
    findPolicyGaps(findings, project);
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding& a, const Finding& b) { return int(a.severity) > int(b.severity); });
    return findings;
}

// Explanations

static QString spentFormula(const ObjectiveView& view, QDate today)
{
    constexpr qsizetype most = 6;
    const QList<BudgetLoss> counting = lossesInWindow(view.objective, view.losses, today);
    const QLocale locale;
    QStringList terms;
    if (counting.size() <= most) {
        for (const BudgetLoss& loss : counting)
            terms.append(locale.toString(loss.amount));
    } else {
        terms.append(ErrorBudgetSummary::tr("%1 (%n incident(s))", nullptr, int(counting.size()))
                         .arg(budgetAmount(view.objective, view.balance.incidents)));
    }
    terms.append(locale.toString(view.objective.steadyLoss));
    const QString unit = countsEvents(view.objective) ? ErrorBudgetSummary::tr("events")
                                                      : ErrorBudgetSummary::tr("s", "seconds");
    return terms.join(u" + "_s) + QChar(0x00A0) + unit;
}

static QString wholeWindow(const Objective& objective)
{
    return countsEvents(objective) ? budgetAmount(objective, objective.eventsPerWindow.value_or(0))
                                   : formatDuration(std::chrono::milliseconds(objective.window));
}

static QString alertsText(const Objective& objective)
{
    QStringList rows;
    for (const BurnAlert& alert : burnAlerts(objective))
        rows.append((alert.page ? ErrorBudgetSummary::tr("page %1 × over %2")
                                : ErrorBudgetSummary::tr("ticket %1 × over %2"))
                        .arg(burnRateText(alert.burnRate), longWindowText(alert)));
    return rows.join(u", "_s);
}

/// The numbers that exist only where there is a ratio.
static void explainRatio(QList<Explanation>& list, const ObjectiveView& view, QDate today)
{
    const Objective& objective = view.objective;
    const BudgetBalance& balance = view.balance;
    const QString spent = budgetAmount(objective, balance.spent());
    const QString allowed = budgetAmount(objective, *balance.allowed);
    list.append({ ErrorBudgetSummary::tr("Left"), u"1 − %1 / %2"_s.arg(spent, allowed),
        formatPercent(*balance.left, 1),
        ErrorBudgetSummary::tr("The Site Reliability Workbook, ch. 2") });
    list.append(
        { ErrorBudgetSummary::tr("Achieved"), u"1 − %1 / %2"_s.arg(spent, wholeWindow(objective)),
            achievedText(objective, achieved(objective, balance)), {} });
    const std::optional<double> whole = burnRate(objective, view.losses, today, objective.window);
    const QString workbook = ErrorBudgetSummary::tr("The Site Reliability Workbook, ch. 5");
    list.append({ ErrorBudgetSummary::tr("Burn rate of the window"),
        u"%1 / %2"_s.arg(spent, allowed), burnRateText(*whole) + u" ×"_s, workbook });
    if (const auto lasts = exhaustedAfter(objective.window, *whole))
        list.append({ ErrorBudgetSummary::tr("A full budget lasts at that rate"),
            u"%1 / %2"_s.arg(
                formatDuration(std::chrono::milliseconds(objective.window)), burnRateText(*whole)),
            formatDuration(*lasts), workbook });
    list.append({ ErrorBudgetSummary::tr("Alerts at this window"), alertsText(objective), {},
        ErrorBudgetSummary::tr("Budget share × window / alert window; %1").arg(workbook) });
    if (const std::optional<double> one = shareOfOne(objective))
        list.append(
            { countsEvents(objective) ? ErrorBudgetSummary::tr("One failed event costs")
                                      : ErrorBudgetSummary::tr("One minute of outage costs"),
                (countsEvents(objective) ? u"1 / %1"_s : ErrorBudgetSummary::tr("1 min / %1"))
                    .arg(allowed),
                formatPercent(*one, *one < 0.001 ? 4 : 1), workbook });
}

QList<Explanation> budgetExplanations(const ObjectiveView& view, QDate today)
{
    const Objective& objective = view.objective;
    QList<Explanation> list;
    if (view.balance.allowed) {
        const QString target = QLocale().toString(double(objective.targetPpm) / 1e6, 'g', 7);
        const QString formula = u"(1 − %1) × %2"_s.arg(target, wholeWindow(objective));
        list.append({ ErrorBudgetSummary::tr("Budget"), formula,
            budgetAmount(objective, *view.balance.allowed),
            countsEvents(objective)
                ? ErrorBudgetSummary::tr("The Site Reliability Workbook, ch. 2; rounded down")
                : ErrorBudgetSummary::tr("Site Reliability Engineering (2016), appendix A") });
    } else {
        list.append({ ErrorBudgetSummary::tr("Budget"),
            ErrorBudgetSummary::tr("(1 − target) × events of a window"), u"?"_s,
            ErrorBudgetSummary::tr("The number of events is missing.") });
    }
    list.append({ ErrorBudgetSummary::tr("Spent"), spentFormula(view, today),
        budgetAmount(objective, view.balance.spent()),
        ErrorBudgetSummary::tr(
            "Incidents of the last %n day(s), then the steady loss outside incidents.", nullptr,
            int(objective.window.count())) });
    if (view.balance.left)
        explainRatio(list, view, today);
    return list;
}

// Summary

static double completenessOf(const QList<ObjectiveView>& views, const Project& project)
{
    if (views.isEmpty())
        return 0;
    double known = 0;
    double owned = 0;
    for (const ObjectiveView& view : views) {
        known += view.balance.allowed ? 1 : 0;
        owned += view.owned ? 1 : 0;
    }
    double agreed = 0;
    for (const PolicyRule& rule : project.policyRules)
        agreed += rule.action.trimmed().isEmpty() || rule.owner.trimmed().isEmpty() ? 0.5 : 1;
    const double policy
        = project.policyRules.isEmpty() ? 0 : agreed / double(project.policyRules.size());
    return (1 + (known + owned) / double(views.size()) + policy) / 4;
}

Summary errorBudgetSummary(const Project& project, QDate today, const QUuid& shown)
{
    const QList<ObjectiveView> views = objectiveViews(project, today);
    Summary summary;
    summary.headline = headlineOf(views);
    summary.completeness = completenessOf(views, project);
    const ObjectiveView* view = shownView(views, shown);
    const bool all = shown.isNull() || !view || view->objective.id != shown;
    summary.answer = all ? answerOfAll(views, today) : budgetAnswer(*view, project, today);
    if (!view)
        return summary;
    summary.findings = findingsOf(views, *view, all, project, today);
    summary.explanations = budgetExplanations(*view, today);
    return summary;
}
