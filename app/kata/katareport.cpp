// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/katareport.h"
#include "app/kata/katasummary.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct KataReport {
    Q_DECLARE_TR_FUNCTIONS(KataReport)
};

static Figure figureOf(const FigureSource& figures, QStringView kind, const KataBoard& board)
{
    return figures ? figures(u"kata/"_s + kind.toString() + u':' + board.id.toString()) : Figure();
}

static QStringList metricRow(const QString& kind, const Metric& metric, std::optional<qint64> now)
{
    return { kind, metric.name.isEmpty() ? u"?"_s : metric.name,
        formatMeasured(now ? now : metric.nowMilli, metric.unit), goalText(metric) };
}

static void writeConditions(ReportWriter& report, const Project& project, const KataBoard& board,
    QDate today, const FigureSource& figures)
{
    if (!board.challenge.trimmed().isEmpty()) {
        report.heading(KataReport::tr("Challenge"));
        report.paragraph(board.challenge);
        if (board.challengeDate.isValid())
            report.caption(formatDate(board.challengeDate) + u" · "_s
                + daysLeftText(today, board.challengeDate));
    }
    report.heading(KataReport::tr("Target condition"));
    if (board.targetDate.isValid())
        report.paragraph(
            KataReport::tr("Achieve by %1, %2.")
                .arg(formatDate(board.targetDate), daysLeftText(today, board.targetDate)));
    if (!board.pattern.trimmed().isEmpty())
        report.paragraph(board.pattern);
    report.table({ { KataReport::tr("Metric"), false, 2 }, { KataReport::tr("Name"), false, 3 },
                     { KataReport::tr("Now"), true, 2 }, { KataReport::tr("Goal"), true, 2 } },
        { metricRow(KataReport::tr("Outcome"), board.outcome, outcomeNow(project, board)),
            metricRow(KataReport::tr("Process"), board.process, {}) },
        KataReport::tr("Where the numbers of the target condition stand"));

    const RunChart run = runChart(runPoints(project.measurements, board.measureId));
    if (board.currentObservations.trimmed().isEmpty() && run.points.isEmpty())
        return;
    report.heading(KataReport::tr("Current condition"));
    if (!board.currentObservations.trimmed().isEmpty())
        report.paragraph(board.currentDate.isValid()
                ? formatDate(board.currentDate) + u": "_s + board.currentObservations
                : board.currentObservations);
    if (const Figure figure = figureOf(figures, u"run", board)) {
        const Measure* measure = findById(project.measures, board.measureId);
        report.figure(figure, 150,
            KataReport::tr("%1: %2; %n measurement(s), %3 to %4. Numbered flags are the "
                           "experiments.",
                nullptr, int(run.points.size()))
                .arg(measure ? measure->name : KataReport::tr("Run chart"), runVerdict(run),
                    formatShortDate(run.points.first().date),
                    formatShortDate(run.points.last().date)));
    }
}

static void writeObstacles(ReportWriter& report, const Project& project, const KataBoard& board)
{
    const QList<Obstacle> obstacles = obstaclesOf(project, board.id);
    if (obstacles.isEmpty())
        return;
    report.heading(KataReport::tr("Obstacles"));
    const QList<Experiment> experiments = experimentsOf(project, board.id);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < obstacles.size(); ++i) {
        const Obstacle& obstacle = obstacles.at(i);
        QStringList numbers;
        for (qsizetype e = 0; e < experiments.size(); ++e)
            if (experiments.at(e).obstacleId == obstacle.id)
                numbers << QString::number(e + 1);
        rows.append({ QString::number(i + 1), obstacle.text, obstacleStateWord(obstacle.state),
            formatShortDate(obstacle.found), numbers.isEmpty() ? u"–"_s : numbers.join(u", "_s) });
    }
    report.table({ { u"#"_s, true, 1 }, { KataReport::tr("Obstacle"), false, 8 },
                     { KataReport::tr("State"), false, 3 }, { KataReport::tr("Found"), false, 3 },
                     { KataReport::tr("Experiments"), true, 2 } },
        rows, KataReport::tr("What stands between the current and the target condition"));
}

static QStringList experimentRow(const Experiment& experiment, int number)
{
    QString expected = predictionFrom(experiment) + u" → "_s + predictionTo(experiment);
    const QString range = predictionRange(experiment);
    if (!range.isEmpty())
        expected += u", "_s + range;
    expected += experiment.lockedAt.isValid()
        ? u"; "_s + KataReport::tr("locked %1").arg(shortDateTime(experiment.lockedAt))
        : u"; "_s + KataReport::tr("not locked");
    QString happened = experiment.resultMilli
        ? formatMeasured(*experiment.resultMilli, experiment.unit)
        : experiment.checkAt.isValid()
        ? KataReport::tr("check %1").arg(checkTime(experiment.checkAt))
        : u"–"_s;
    if (const auto hit = predictionHit(experiment))
        happened += u" ("_s + predictionVerdict(*hit) + u')';
    if (!experiment.resultNote.isEmpty())
        happened += u". "_s + experiment.resultNote;
    return { QString::number(number), experiment.step, formatShortDate(experiment.date), expected,
        happened, experiment.learned.isEmpty() ? u"–"_s : experiment.learned };
}

static void writeExperiments(ReportWriter& report, const Project& project, const KataBoard& board)
{
    const QList<Experiment> experiments = experimentsOf(project, board.id);
    if (experiments.isEmpty())
        return;
    report.heading(KataReport::tr("Experiments"));
    QList<QStringList> rows;
    for (qsizetype i = 0; i < experiments.size(); ++i)
        rows.append(experimentRow(experiments.at(i), int(i) + 1));
    report.table(
        { { u"#"_s, true, 1 }, { KataReport::tr("Step"), false, 5 },
            { KataReport::tr("Date"), false, 3 }, { KataReport::tr("What we expected"), false, 5 },
            { KataReport::tr("What happened"), false, 4 },
            { KataReport::tr("What we learned"), false, 5 } },
        rows,
        KataReport::tr("Predictions were locked before their results; %1")
            .arg(hitRateText(hitRate(experiments))));
}

void writeKataReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures)
{
    report.chapter(KataReport::tr("Kata"));
    if (project.kataBoards.isEmpty()) {
        report.paragraph(KataReport::tr("There is no storyboard yet."));
        return;
    }
    for (const KataBoard& board : project.kataBoards) {
        const Summary summary = kataSummary(project, today, board.id);
        if (project.kataBoards.size() > 1)
            report.heading(kataBoardName(board));
        report.lead(summary.answer.text, summary.answer.key);
        report.paragraph(summary.answer.context);
        if (const Figure figure = figureOf(figures, u"board", board))
            report.figure(
                figure, 390, KataReport::tr("The storyboard on %1").arg(formatDate(today)));
        writeConditions(report, project, board, today, figures);
        writeObstacles(report, project, board);
        writeExperiments(report, project, board);
        if (!summary.findings.isEmpty())
            report.findings(summary.findings);
        report.explanations(summary.explanations);
    }
}
