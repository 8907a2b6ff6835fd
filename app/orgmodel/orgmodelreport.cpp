// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orgmodel/orgmodelreport.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "app/project/project.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct OrgModelReport {
    Q_DECLARE_TR_FUNCTIONS(OrgModelReport)
};

static void writeRanking(ReportWriter& report, const Project& project, const FigureSource& figures)
{
    report.heading(orgRankingTitle(project));
    if (const Figure figure = figures(u"orgmodel/ranking"_s))
        report.figure(figure, 250, OrgModelReport::tr("Models by value, 0 to 1"));
    QList<QStringList> rows;
    const QList<RankedModel> ranking = rankModels(project.orgContext, project.orgCriteria);
    for (const RankedModel& ranked : ranking) {
        QStringList reasons;
        for (const OrgGate gate : ranked.gates)
            reasons.append(orgGateText(gate, project.orgContext));
        rows.append({ orgModelName(ranked.model), orgModelDescription(ranked.model),
            formatNumber(ranked.value, 2),
            reasons.isEmpty() ? OrgModelReport::tr("Possible") : reasons.join(u". "_s) });
    }
    report.table(
        { { OrgModelReport::tr("Model"), false, 2 }, { OrgModelReport::tr("What it is"), false, 3 },
            { OrgModelReport::tr("Value"), true, 1 },
            { OrgModelReport::tr("Condition"), false, 4 } },
        rows,
        OrgModelReport::tr("A model that fails a condition cannot be chosen, whatever its value"));
    const QString reasons = orgReasonsTitle(project);
    if (reasons.isEmpty())
        return;
    report.heading(reasons);
    if (const Figure figure = figures(u"orgmodel/contributions"_s))
        report.figure(figure, 220,
            OrgModelReport::tr("Difference each criterion makes to the value of the two models"));
}

static void writeCriteria(ReportWriter& report, const Project& project)
{
    report.heading(OrgModelReport::tr("Criteria"));
    const QList<double> weights = normalisedWeights(project.orgCriteria);
    QList<QStringList> rows;
    QList<QStringList> fits;
    for (qsizetype i = 0; i < project.orgCriteria.size(); ++i) {
        const OrgCriterion& criterion = project.orgCriteria.at(i);
        rows.append({ orgCriterionName(criterion),
            weights.isEmpty() ? u"?"_s : formatPercent(weights.at(i), 1),
            orgLevelName(criterion, criterion.level),
            criterion.present.isEmpty() ? u"?"_s : criterion.present });
        QStringList fit { orgCriterionName(criterion) };
        for (const int value : criterion.fit[size_t(std::clamp(criterion.level, 0, 2))])
            fit.append(QString::number(value));
        fit.append(orgFitReason(criterion));
        fits.append(fit);
    }
    report.table(
        { { OrgModelReport::tr("Criterion"), false, 4 }, { OrgModelReport::tr("Weight"), true, 1 },
            { OrgModelReport::tr("Level"), false, 1 }, { OrgModelReport::tr("Found"), false, 2 } },
        rows, OrgModelReport::tr("Weights add up to 100 %"));
    QList<ReportColumn> columns { { OrgModelReport::tr("Criterion"), false, 5 } };
    for (int model = 0; model < orgModelCount; ++model)
        columns.append({ orgModelName(OrgModel(model)), true, 2 });
    columns.append({ OrgModelReport::tr("Why"), false, 8 });
    report.table(columns, fits,
        OrgModelReport::tr("Fit of each model at the present level, 0 to 4: a judgement"));
}

void writeOrgModelReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures)
{
    const Summary summary = orgModelSummary(project, today);
    report.chapter(OrgModelReport::tr("Organisation model"));
    report.lead(summary.answer.text, summary.answer.key);
    report.paragraph(summary.answer.context);
    if (project.orgCriteria.isEmpty())
        return;
    writeRanking(report, project, figures);
    writeCriteria(report, project);
    if (!summary.findings.isEmpty())
        report.findings(summary.findings);
    report.explanations(summary.explanations);
}
