// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/comparison.h"
#include "app/errorbudget/errorbudgetwords.h"
#include "app/history/changesentence.h"
#include "app/history/changewords.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "app/overview/overviewsummary.h"
#include "app/project/project.h"
#include "app/valuestream/streammetrics.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// "58 % · over the limit".
static QString headlineText(const Headline& headline)
{
    QString text = headline.figure.isEmpty() ? u"?"_s : headline.figure;
    if (!headline.unit.isEmpty() && text != u"?")
        text += QChar(0x00A0) + headline.unit;
    if (!headline.stateText.isEmpty())
        text += u" · "_s + headline.stateText;
    return text;
}

/// The figures of one panel at one moment by what they are of: first the row, then the figure.
using Figures = QList<std::pair<QString, QString>>;

/// Where the measures of success stand: "3.4 d".
static Figures measureFigures(const Project& project)
{
    Figures figures;
    for (const Measure& measure : project.measures) {
        const MeasureStatus status = measureStatus(measure, project.measurements);
        if (status.latestMilli)
            figures.append({ shortened(measure.name),
                measureValue(measure, status, *status.latestMilli) + u" · "_s
                    + measureStateText(measure, status) });
    }
    return figures;
}

static Figures streamFigures(const Project& project)
{
    Figures figures;
    for (const ValueStream& stream : project.valueStreams) {
        const StreamMap map = streamMap(project, stream.id);
        const StreamMetrics metrics = streamMetrics(visiblePart(map));
        const QString name = shortened(stream.name, 40);
        figures.append({ Comparison::tr("%1: lead time").arg(name),
            totalText(metrics.leadTime, metrics.unknownLeadTimes, stream.dayLength) });
        figures.append({ Comparison::tr("%1: process time").arg(name),
            totalText(metrics.processTime, metrics.unknownProcessTimes, stream.dayLength) });
        figures.append({ Comparison::tr("%1: rolled %C&A").arg(name),
            shareText(metrics.rolledCompleteAccurate) });
        figures.append({ Comparison::tr("%1: handoffs between teams").arg(name),
            formatNumber(metrics.handoffs) });
    }
    return figures;
}

static Figures budgetFigures(const Project& project, QDate day)
{
    Figures figures;
    const QList<ObjectiveView> views = objectiveViews(project, day);
    for (const ObjectiveView& view : views)
        figures.append({ Comparison::tr("%1: budget left")
                             .arg(shortened(view.service + u' ' + view.objective.indicator)),
            leftText(view.balance.left) + u" · "_s + budgetStateWord(view.balance) });
    return figures;
}

static Figures toilFigures(const Project& project)
{
    Figures figures;
    for (const Team& team : project.teams)
        if (const std::optional<TeamTime> time = teamTime(team, project.toilTasks))
            figures.append({ Comparison::tr("%1: share of toil").arg(shortened(team.name)),
                formatPercent(time->toilShare()) });
    return figures;
}

static Figures modelFigures(const Project& project)
{
    Figures figures;
    const QList<RankedModel> models = rankModels(project.orgContext, project.orgCriteria);
    for (const RankedModel& model : models)
        figures.append({ orgModelName(model.model),
            model.isOpen() ? formatNumber(model.value, 2)
                           : Comparison::tr("%1, blocked").arg(formatNumber(model.value, 2)) });
    return figures;
}

static Figures figuresOf(const Project& project, Subject subject, QDate day)
{
    switch (subject) {
    case Subject::Overview:
        return measureFigures(project);
    case Subject::ValueStream:
        return streamFigures(project);
    case Subject::ErrorBudget:
        return budgetFigures(project, day);
    case Subject::Toil:
        return toilFigures(project);
    case Subject::OrgModel:
        return modelFigures(project);
    case Subject::Kata:
    case Subject::Report:
        break;
    }
    return {};
}

static QString figureOf(const Figures& figures, const QString& name)
{
    for (const auto& [own, figure] : figures)
        if (own == name)
            return figure;
    return u"?"_s;
}

/// Those that differ, in the order of the later moment; what is gone comes last.
static QList<ComparedFigure> compared(const Figures& before, const Figures& after)
{
    QList<ComparedFigure> figures;
    for (const auto& [name, figure] : after)
        figures.append({ name, figureOf(before, name), figure });
    for (const auto& [name, figure] : before)
        if (std::none_of(after.cbegin(), after.cend(),
                [&own = name](const auto& there) { return there.first == own; }))
            figures.append({ name, figure, u"?"_s });
    figures.removeIf([](const ComparedFigure& figure) { return !figure.differs(); });
    return figures;
}

QList<ComparedPanel> comparePanels(
    const ComparedMoment& before, const ComparedMoment& after, const QList<RowChange>& changes)
{
    QList<ComparedPanel> panels;
    for (const Subject subject : { Subject::Overview, Subject::Kata, Subject::ValueStream,
             Subject::ErrorBudget, Subject::Toil, Subject::OrgModel }) {
        const Headline old = panelSummary(before.project, subject, before.day).headline;
        const Headline now = panelSummary(after.project, subject, after.day).headline;
        ComparedPanel panel { subject };
        if (!now.name.isEmpty() || !old.name.isEmpty())
            panel.figures.append(
                { now.name.isEmpty() ? old.name : now.name, headlineText(old), headlineText(now) });
        panel.figures += compared(figuresOf(before.project, subject, before.day),
            figuresOf(after.project, subject, after.day));
        panels.append(panel);
    }
    for (const RowChange& change : changes)
        for (ComparedPanel& panel : panels)
            if (panel.subject == subjectOf(change.table))
                panel.changes.append(change);
    return panels;
}

QString comparisonText(const QList<ComparedPanel>& panels, const Project& before,
    const Project& after, const QString& beforeName, const QString& afterName)
{
    QString text = Comparison::tr("Before: %1").arg(beforeName) + u'\n'
        + Comparison::tr("After: %1").arg(afterName) + u'\n';
    for (const ComparedPanel& panel : panels) {
        text += u'\n' + subjectName(panel.subject) + u'\n';
        for (const ComparedFigure& figure : panel.figures)
            text += u"  "_s
                + (figure.differs()
                        ? Comparison::tr("%1: %2 → %3")
                              .arg(figure.name, figure.before, figure.after)
                        : Comparison::tr("%1: %2, as before").arg(figure.name, figure.after))
                + u'\n';
        for (const RowChange& change : panel.changes) {
            if (change.kind != RowChange::Kind::Changed) {
                text += u"  - "_s + changeSentence(change, before, after) + u'\n';
                continue;
            }
            text += u"  - "_s + changedThing(change, before, after) + u'\n';
            for (const CellChange& cell : change.cells)
                text += u"      "_s + cellSentence(change, cell, before, after) + u'\n';
        }
    }
    return text;
}
