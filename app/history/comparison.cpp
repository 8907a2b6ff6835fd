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

namespace {
/// One figure of a panel at one moment.
struct Figure {
    QString key = {}; ///< The row's id and which of its figures: names change and repeat.
    QString name = {};
    QString value = {};
};
} // namespace
using Figures = QList<Figure>;

static QString keyOf(const QUuid& row, const QString& figure = {})
{
    return row.toString(QUuid::WithoutBraces) + figure;
}

/// Where the measures of success stand: "3.4 d".
static Figures measureFigures(const Project& project)
{
    Figures figures;
    for (const Measure& measure : project.measures) {
        const MeasureStatus status = measureStatus(measure, project.measurements);
        if (status.latestMilli)
            figures.append({ keyOf(measure.id), shortened(measure.name),
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
        figures.append({ keyOf(stream.id, u"lead"_s), Comparison::tr("%1: lead time").arg(name),
            totalText(metrics.leadTime, metrics.unknownLeadTimes, stream.dayLength) });
        figures.append(
            { keyOf(stream.id, u"process"_s), Comparison::tr("%1: process time").arg(name),
                totalText(metrics.processTime, metrics.unknownProcessTimes, stream.dayLength) });
        figures.append({ keyOf(stream.id, u"ca"_s), Comparison::tr("%1: rolled %C&A").arg(name),
            shareText(metrics.rolledCompleteAccurate) });
        figures.append({ keyOf(stream.id, u"handoffs"_s),
            Comparison::tr("%1: handoffs between teams").arg(name),
            formatNumber(metrics.handoffs) });
    }
    return figures;
}

static Figures budgetFigures(const Project& project, QDate day)
{
    Figures figures;
    const QList<ObjectiveView> views = objectiveViews(project, day);
    for (const ObjectiveView& view : views)
        figures.append({ keyOf(view.objective.id),
            Comparison::tr("%1: budget left")
                .arg(shortened(view.service + u' ' + view.objective.indicator)),
            leftText(view.balance.left) + u" · "_s + budgetStateWord(view.balance) });
    return figures;
}

static Figures toilFigures(const Project& project)
{
    Figures figures;
    for (const Team& team : project.teams)
        if (const std::optional<TeamTime> time = teamTime(team, project.toilTasks))
            figures.append(
                { keyOf(team.id), Comparison::tr("%1: share of toil").arg(shortened(team.name)),
                    formatPercent(time->toilShare()) });
    return figures;
}

static Figures modelFigures(const Project& project)
{
    Figures figures;
    const QList<RankedModel> models = rankModels(project.orgContext, project.orgCriteria);
    for (const RankedModel& model : models)
        figures.append({ QString::number(int(model.model)), orgModelName(model.model),
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

static const Figure* findFigure(const Figures& figures, const QString& key)
{
    const auto found = std::find_if(
        figures.begin(), figures.end(), [&key](const Figure& figure) { return figure.key == key; });
    return found == figures.end() ? nullptr : &*found;
}

/// Those that differ, named as at the later moment and in its order; what is gone comes last.
static QList<ComparedFigure> compared(const Figures& before, const Figures& after)
{
    QList<ComparedFigure> figures;
    for (const Figure& figure : after) {
        const Figure* old = findFigure(before, figure.key);
        figures.append({ figure.name, old ? old->value : u"?"_s, figure.value });
    }
    for (const Figure& figure : before)
        if (!findFigure(after, figure.key))
            figures.append({ figure.name, figure.value, u"?"_s });
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
