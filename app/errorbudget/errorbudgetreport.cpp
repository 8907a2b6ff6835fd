// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudgetreport.h"
#include "app/errorbudget/errorbudgetsummary.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class ErrorBudgetReport {
    Q_DECLARE_TR_FUNCTIONS(ErrorBudgetReport)
};

static void writeOverview(
    ReportWriter& report, const QList<ObjectiveView>& views, const FigureSource& figures)
{
    if (const Figure figure = figures(u"errorbudget/overview"_s))
        report.figure(figure, double(std::clamp<qsizetype>(views.size(), 1, 20)) * 26 + 8,
            ErrorBudgetReport::tr("Budget left of each objective in the window that ends today"));
    QList<QStringList> rows;
    for (const ObjectiveView& view : views) {
        const Objective& objective = view.objective;
        rows.append({ view.service, objective.indicator, formatPpm(objective.targetPpm),
            formatDuration(std::chrono::milliseconds(objective.window)),
            view.balance.allowed ? budgetAmount(objective, *view.balance.allowed) : u"?"_s,
            budgetAmount(objective, view.balance.spent()), leftText(view.balance.left),
            budgetStateWord(view.balance) });
    }
    report.table(
        { { ErrorBudgetReport::tr("Service"), false, 3 },
            { ErrorBudgetReport::tr("Indicator"), false, 3 },
            { ErrorBudgetReport::tr("Target"), true, 2 },
            { ErrorBudgetReport::tr("Window"), true, 1 },
            { ErrorBudgetReport::tr("Allowed"), true, 2 },
            { ErrorBudgetReport::tr("Spent"), true, 2 }, { ErrorBudgetReport::tr("Left"), true, 1 },
            { ErrorBudgetReport::tr("State"), false, 2 } },
        rows, ErrorBudgetReport::tr("Objectives, their error budgets and what is left of them"));
}

static void writeNext(ReportWriter& report, const ObjectiveView& view, QDate today)
{
    QList<QStringList> rows;
    for (const Departure& departure : departures(view.objective, view.losses, today)) {
        QStringList leaving;
        for (const BudgetLoss& loss : departure.leaving)
            leaving.append(u"%1 (%2)"_s.arg(loss.label, formatShortDate(loss.date)));
        rows.append(
            { formatShortDate(departure.day), leaving.join(u", "_s), leftText(departure.left),
                departure.recovers ? ErrorBudgetReport::tr("back in budget") : QString() });
    }
    if (!rows.isEmpty())
        report.table({ { ErrorBudgetReport::tr("Day"), false, 1 },
                         { ErrorBudgetReport::tr("Leaves the window"), false, 3 },
                         { ErrorBudgetReport::tr("Left then"), true, 1 }, { QString(), false, 2 } },
            rows, ErrorBudgetReport::tr("What happens next if nothing else fails"));
}

static void writeObjective(ReportWriter& report, const Project& project, const ObjectiveView& view,
    QDate today, const FigureSource& figures)
{
    report.heading(u"%1, %2"_s.arg(view.service, indicatorText(view.objective)));
    const Answer answer = budgetAnswer(view, project, today);
    report.lead(answer.text, answer.key);
    report.caption(answer.context);
    if (const Figure figure
        = figures(u"errorbudget/burn:"_s + view.objective.id.toString(QUuid::WithoutBraces)))
        report.figure(figure, 220, burnTitle(view, today));
    writeNext(report, view, today);
    report.explanations(budgetExplanations(view, today));
}

/// The window that all objectives have, or none.
static std::chrono::days commonWindow(const QList<ObjectiveView>& views)
{
    const std::chrono::days first = views.constFirst().objective.window;
    const bool common = std::all_of(views.cbegin(), views.cend(),
        [first](const ObjectiveView& view) { return view.objective.window == first; });
    return common ? first : std::chrono::days(0);
}

static void writePolicy(
    ReportWriter& report, const Project& project, const QList<ObjectiveView>& views, QDate today)
{
    if (project.policyRules.isEmpty())
        return;
    report.heading(ErrorBudgetReport::tr("Policy"));
    constexpr qsizetype most = 3; // named one by one
    QList<QStringList> rows;
    for (const PolicyRule& rule : project.policyRules) {
        QStringList applies;
        for (const ObjectiveView& view : views)
            if (policyStanding({ rule }, view.objective, view.losses, today).constFirst().inForce)
                applies.append(view.service + u' ' + view.objective.indicator);
        rows.append(
            { triggerText(rule, commonWindow(views)), rule.action.isEmpty() ? u"?"_s : rule.action,
                rule.owner.isEmpty() ? u"?"_s : rule.owner,
                applies.isEmpty()            ? u"–"_s
                    : applies.size() <= most ? applies.join(u", "_s)
                                             : ErrorBudgetReport::tr("%1 of %2 objectives")
                                                   .arg(applies.size())
                                                   .arg(views.size()) });
    }
    report.table({ { ErrorBudgetReport::tr("When"), false, 2 },
                     { ErrorBudgetReport::tr("What is done"), false, 3 },
                     { ErrorBudgetReport::tr("Who"), false, 2 },
                     { ErrorBudgetReport::tr("In force for"), false, 2 } },
        rows, ErrorBudgetReport::tr("The error-budget policy and where it applies today"));
}

static void writeLedger(ReportWriter& report, const QList<ObjectiveView>& views, QDate today)
{
    struct Row {
        const ObjectiveView* view;
        BudgetLoss loss;
    };
    QList<Row> losses;
    for (const ObjectiveView& view : views)
        for (const BudgetLoss& loss : lossesInWindow(view.objective, view.losses, today))
            losses.append({ &view, loss });
    if (losses.isEmpty())
        return;
    std::stable_sort(losses.begin(), losses.end(),
        [](const Row& a, const Row& b) { return a.loss.date > b.loss.date; });
    QList<QStringList> rows;
    for (const Row& row : losses) {
        const Objective& objective = row.view->objective;
        rows.append({ formatShortDate(row.loss.date), row.view->service, objective.indicator,
            row.loss.label, budgetAmount(objective, lossAmount(objective, row.loss.amount)),
            leftText(incidentShare(objective, row.loss)),
            row.loss.causedByChange ? ErrorBudgetReport::tr("Change") : u"–"_s });
    }
    report.heading(ErrorBudgetReport::tr("Incidents"));
    report.table(
        { { ErrorBudgetReport::tr("Date"), false, 2 },
            { ErrorBudgetReport::tr("Service"), false, 3 },
            { ErrorBudgetReport::tr("Indicator"), false, 3 },
            { ErrorBudgetReport::tr("What"), false, 3 }, { ErrorBudgetReport::tr("Lost"), true, 2 },
            { ErrorBudgetReport::tr("Share"), true, 1 },
            { ErrorBudgetReport::tr("Cause"), false, 1 } },
        rows,
        ErrorBudgetReport::tr(
            "Incidents in the windows that end today, with their share of the budget"));
}

void writeErrorBudgetReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures)
{
    const Summary summary = errorBudgetSummary(project, today);
    report.chapter(ErrorBudgetReport::tr("Error budgets"));
    report.lead(summary.answer.text, summary.answer.key);
    const QList<ObjectiveView> views = objectiveViews(project, today);
    const ObjectiveView* worst = shownView(views, {});
    if (!worst) {
        report.paragraph(
            ErrorBudgetReport::tr("An error budget is what a promised level leaves for failures. "
                                  "None has been agreed yet."));
        return;
    }
    report.caption(summary.answer.context);
    writeOverview(report, views, figures);
    report.findings(summary.findings);
    bool anySpent = false;
    for (const ObjectiveView& view : views) {
        if (!view.balance.isSpent())
            continue;
        writeObjective(report, project, view, today, figures);
        anySpent = true;
    }
    if (!anySpent) // the worst one stands as the worked example
        writeObjective(report, project, *worst, today, figures);
    writePolicy(report, project, views, today);
    writeLedger(report, views, today);
}
