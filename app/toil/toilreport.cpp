// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toil/toilreport.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/toil/toilsummary.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct ToilReport {
    Q_DECLARE_TR_FUNCTIONS(ToilReport)
};

static QString percent(const std::optional<double>& share)
{
    return share ? formatPercent(*share) : u"?"_s;
}

static void writeTeams(ReportWriter& report, const Project& project, const FigureSource& figures)
{
    const QList<TeamTime> times = teamTimes(project.teams, project.toilTasks);
    if (times.isEmpty())
        return;
    report.heading(toilTeamsTitle(project));
    if (const Figure figure = figures(u"toil/teams"_s))
        report.figure(figure, 220, ToilReport::tr("How each team's time divides, %"));
    QList<QStringList> rows;
    for (const TeamTime& time : times) {
        const double over = hoursOverLimit(time, project.toilPolicy);
        rows.append({ toilTeamName(project, time.teamId),
            formatNumber(findById(project.teams, time.teamId)->people),
            hoursText(time.capacityHours), hoursText(time.toilHours),
            formatPercent(time.toilShare()), percent(time.otherOperationsShare()),
            percent(time.engineeringShare()), over > 0 ? hoursText(over) : u"–"_s,
            time.source == ToilSource::Log ? ToilReport::tr("Log") : ToilReport::tr("Tasks") });
    }
    report.table(
        { { ToilReport::tr("Team"), false, 3 }, { ToilReport::tr("People"), true, 1 },
            { ToilReport::tr("Capacity"), true, 2 }, { ToilReport::tr("Toil, hours"), true, 2 },
            { ToilReport::tr("Toil"), true, 1 }, { ToilReport::tr("Other"), true, 1 },
            { ToilReport::tr("Engineering"), true, 2 }, { ToilReport::tr("Over"), true, 1 },
            { ToilReport::tr("Source"), false, 1 } },
        rows,
        ToilReport::tr("Hours a week and shares of capacity. Other: operations that are not toil. "
                       "Limit %1 of capacity.")
            .arg(formatPpm(project.toilPolicy.limitPpm)));
    const ToilPolicy& policy = project.toilPolicy;
    if (!policy.agreedAction.isEmpty())
        report.paragraph(policy.owner.isEmpty()
                ? ToilReport::tr("Agreed when the limit is exceeded: %1.").arg(policy.agreedAction)
                : ToilReport::tr("Agreed when the limit is exceeded: %1. Owner: %2.")
                      .arg(policy.agreedAction, policy.owner));
}

static void writeTasks(ReportWriter& report, const Project& project, const FigureSource& figures)
{
    for (const Team& team : project.teams) {
        const QList<ToilTask> tasks = rankedTasks(project.toilTasks, team.id);
        if (tasks.isEmpty())
            continue;
        report.heading(ToilReport::tr("Tasks: %1").arg(toilTeamName(project, team.id)));
        if (const Figure figure
            = figures(u"toil/tasks:"_s + team.id.toString(QUuid::WithoutBraces)))
            report.figure(figure, 40.0 + 18.0 * double(std::min<qsizetype>(tasks.size(), 12)),
                ToilReport::tr("Hours × score: where removing toil pays first"));
        QList<QStringList> rows;
        for (const ToilTask& task : tasks)
            rows.append({ toilTaskName(task), toilCauseName(project, task.causeTeamId),
                formatMilli(task.timesPerWeekMilli, 1),
                formatNumber(task.minutesEach + task.contextMinutesEach),
                formatNumber(weeklyHours(task), 1), formatNumber(toilScore(task), 2),
                toilClassName(toilClass(toilScore(task))), formatNumber(weightedHours(task), 1) });
        report.table({ { ToilReport::tr("Task"), false, 4 }, { ToilReport::tr("Cause"), false, 3 },
                         { ToilReport::tr("Times a week"), true, 2 },
                         { ToilReport::tr("Minutes each"), true, 2 },
                         { ToilReport::tr("Hours a week"), true, 2 },
                         { ToilReport::tr("Score"), true, 1 }, { ToilReport::tr("Kind"), false, 2 },
                         { ToilReport::tr("Hours × score"), true, 2 } },
            rows, toilTasksCaption(project, team.id));
    }
}

void writeToilReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures)
{
    const Summary summary = toilSummary(project, today);
    report.chapter(ToilReport::tr("Toil"));
    report.lead(summary.answer.text, summary.answer.key);
    report.paragraph(summary.answer.context);
    writeTeams(report, project, figures);
    writeTasks(report, project, figures);
    report.heading(ToilReport::tr("Telling toil from engineering"));
    QList<QStringList> rows;
    for (const ToilContrast& contrast : toilContrasts())
        rows.append({ contrast.trait, contrast.toil, contrast.engineering });
    report.table({ { ToilReport::tr("Trait"), false, 1 }, { ToilReport::tr("Toil"), false, 2 },
                     { ToilReport::tr("Engineering work"), false, 2 } },
        rows, ToilReport::tr("After “Seeking SRE” (2018), chapter 10, table 10-1"));
    if (!summary.findings.isEmpty())
        report.findings(summary.findings);
    report.explanations(summary.explanations);
}
