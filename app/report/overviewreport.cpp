// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/overviewreport.h"
#include "app/language/format.h"
#include "app/overview/overview.h"
#include "app/overview/overviewsummary.h"
#include "app/project/project.h"
#include "app/report/reportsections.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct OverviewReport {
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)
};

/// A number with its unit as each script writes it: "58 %", "3일".
static QString withUnit(const QString& number, const QString& unit)
{
    const bool isHangul
        = !unit.isEmpty() && unit.at(0).unicode() >= 0xAC00 && unit.at(0).unicode() <= 0xD7A3;
    return unit.isEmpty() || isHangul ? number + unit : number + u'\u00A0' + unit;
}

static void writeStanding(ReportWriter& report, const Project& project, QDate today)
{
    QList<QStringList> rows;
    for (const Subject subject : reportSections()) {
        if (subject == Subject::Overview || !hasSomethingToSay(subject, project))
            continue;
        const Headline headline = panelSummary(project, subject, today).headline;
        if (headline.figure.isEmpty())
            continue;
        rows.append({ subjectName(subject), headline.name, withUnit(headline.figure, headline.unit),
            headline.caption, headline.stateText });
    }
    if (rows.isEmpty())
        return;
    report.heading(OverviewReport::tr("Where each subject stands"));
    report.table(
        { { OverviewReport::tr("Subject"), false, 3 }, { OverviewReport::tr("Figure"), false, 4 },
            { OverviewReport::tr("Now"), true, 2 },
            { OverviewReport::tr("Compared with"), false, 4 },
            { OverviewReport::tr("State"), false, 3 } },
        rows,
        OverviewReport::tr("Computed on %1 from what this project holds.").arg(formatDate(today)));
}

static void writeMeasures(ReportWriter& report, const Project& project, const FigureSource& figures)
{
    if (project.measures.isEmpty())
        return;
    report.heading(OverviewReport::tr("Measures of success"));
    const qsizetype chartRows = (project.measures.size() + 1) / 2; // two run charts a row
    if (const Figure figure = figures(u"overview/measures"_s))
        report.figure(figure, 100 * double(chartRows),
            OverviewReport::tr("The measures over time. Dashed: target or limit."));
    QList<QStringList> rows;
    for (const Measure& measure : project.measures) {
        const MeasureStatus status = measureStatus(measure, project.measurements);
        rows.append({ measure.name,
            status.latestMilli ? withUnit(formatMilli(*status.latestMilli, 1), measure.unit)
                               : u"?"_s,
            measure.targetMilli ? withUnit(formatMilli(*measure.targetMilli, 1), measure.unit)
                                : u"?"_s,
            status.latestDate.isValid() ? formatDate(status.latestDate) : u"–"_s,
            measureStateText(measure, status) });
    }
    report.table(
        { { OverviewReport::tr("Measure"), false, 4 }, { OverviewReport::tr("Now"), true, 2 },
            { OverviewReport::tr("Target or limit"), true, 2 },
            { OverviewReport::tr("Measured"), true, 3 },
            { OverviewReport::tr("State"), false, 3 } },
        rows, OverviewReport::tr("The measures by which the transition is judged."));
}

static void writeJourney(ReportWriter& report, const Project& project, QDate today)
{
    if (project.phases.isEmpty())
        return;
    report.heading(OverviewReport::tr("The journey"));
    QList<QStringList> rows;
    for (const Phase& phase : project.phases)
        rows.append({ phase.name, formatDate(phase.start), formatDate(phase.end.addDays(-1)),
            phaseCaption(phase, today) });
    report.table(
        { { OverviewReport::tr("Phase"), false, 3 }, { OverviewReport::tr("First day"), true, 2 },
            { OverviewReport::tr("Last day"), true, 2 },
            { OverviewReport::tr("State"), false, 3 } },
        rows, OverviewReport::tr("Phases of the transition."));
}

static void writeActions(ReportWriter& report, const Project& project)
{
    const QList<Action> actions = nextActions(project.actions, int(project.actions.size()));
    if (actions.isEmpty())
        return;
    report.heading(OverviewReport::tr("Agreed next steps"));
    QList<QStringList> rows;
    for (const Action& action : actions)
        rows.append({ action.title, action.owner.isEmpty() ? u"?"_s : action.owner,
            action.due.isValid() ? formatDateTime(action.due) : OverviewReport::tr("no date") });
    report.table(
        { { OverviewReport::tr("Step"), false, 5 }, { OverviewReport::tr("Owner"), false, 3 },
            { OverviewReport::tr("Due"), true, 3 } },
        rows, OverviewReport::tr("What is agreed and not done, the earliest first."));
}

void writeOverviewReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures)
{
    const Summary summary = overviewSummary(project, today);
    report.chapter(subjectName(Subject::Overview));
    report.lead(summary.answer.text, summary.answer.key);
    report.caption(summary.answer.context);
    for (const KataBoard& board : project.kataBoards) {
        if (board.challenge.isEmpty())
            continue;
        report.heading(OverviewReport::tr("The challenge"));
        report.paragraph(board.challenge);
        break;
    }
    writeStanding(report, project, today);
    writeMeasures(report, project, figures);
    if (!summary.findings.isEmpty()) {
        report.heading(OverviewReport::tr("What needs attention"));
        report.findings(summary.findings);
    }
    writeActions(report, project);
    writeJourney(report, project, today);
    report.explanations(summary.explanations);
}
