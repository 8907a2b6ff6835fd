// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/futurereport.h"
#include "app/project/project.h"
#include "app/streamflow/simulatedsummary.h"
#include "app/streamflow/simulatedwords.h"
#include "app/valuestream/futureeffect.h"
#include "app/valuestream/futurewords.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class FutureReport {
    Q_DECLARE_TR_FUNCTIONS(FutureReport)
};

/// A report is made while somebody waits: at most so many visits of items to steps, about two
/// seconds. The window and `gemba simulate` take what they need.
static constexpr double mostVisits = 20e6;

/// How many visits the simulation of a stream and its changes takes, about.
static double expectedVisits(const StreamMap& map, qsizetype changes, const StreamRun& run)
{
    const double day = double(std::chrono::seconds(map.stream.dayLength).count());
    double longest = 1;
    for (const Step& step : map.steps)
        if (const auto& time = step.leadTime ? step.leadTime : step.processTime)
            longest = std::max(longest, double(time->count()));
    // Without a demand one item comes after the other.
    const double perDay
        = map.stream.demandMilli ? double(*map.stream.demandMilli) / 1000 : day / longest;
    const double days = run.weeks * 7 * 1.25; // with the time to warm up
    return perDay * days * double(map.steps.size()) * run.replications * double(2 + changes);
}

static std::shared_ptr<const FutureSimulation> simulationOf(
    const Project& project, const StreamMap& map)
{
    const StreamRun run;
    const qsizetype changes = changesOf(project, map.stream.id).size();
    return expectedVisits(map, changes, run) > mostVisits
        ? nullptr
        : rememberedFuture(project, map.stream.id, run);
}

static bool hasFuture(const Project& project, const StreamMap& map)
{
    return !map.steps.isEmpty() && !map.isDiscovered()
        && !changesOf(project, map.stream.id).isEmpty();
}

void prepareFutureReport(const Project& project)
{
    for (const ValueStream& stream : project.valueStreams)
        if (const StreamMap map = streamMap(project, stream.id); hasFuture(project, map))
            simulationOf(project, map);
}

static QString estimateText(const std::optional<FlowEstimate>& estimate, DayLength day)
{
    return estimate ? formatEstimate(estimate->mean, estimate->halfWidth, day) : u"–"_s;
}

static bool hasSendBacks(const FutureEffects& effects)
{
    return effects.current.hasSendBacks || effects.after().hasSendBacks;
}

static void writeStates(ReportWriter& writer, const StreamMap& map, const FutureEffects& effects,
    const FutureSimulation* found)
{
    const DayLength day = map.stream.dayLength;
    const StreamMetrics& now = effects.current;
    const StreamMetrics& then = effects.after();
    QList<QStringList> rows {
        { FutureReport::tr("Lead time"), totalText(now.leadTime, now.unknownLeadTimes, day),
            totalText(then.leadTime, then.unknownLeadTimes, day) },
        { FutureReport::tr("Process time"),
            totalText(now.processTime, now.unknownProcessTimes, day),
            totalText(then.processTime, then.unknownProcessTimes, day) },
        { FutureReport::tr("Activity ratio"), shareText(now.activityRatio),
            shareText(then.activityRatio) },
        { FutureReport::tr("Rolled %C&A"), shareText(now.rolledCompleteAccurate),
            shareText(then.rolledCompleteAccurate) },
        { FutureReport::tr("Handoffs"), formatNumber(now.handoffs), formatNumber(then.handoffs) },
        { FutureReport::tr("Handoffs by ticket"), formatNumber(now.ticketHandoffs),
            formatNumber(then.ticketHandoffs) },
    };
    if (hasSendBacks(effects)) {
        const auto text = [day](const StreamMetrics& metrics) {
            const auto time = comparedLeadTime(metrics);
            return time ? formatDuration(*time, day) : u"?"_s;
        };
        rows.insert(1, { FutureReport::tr("Average with send-backs"), text(now), text(then) });
    }
    if (found && found->now.isDone() && found->then.isDone()) {
        const ItemEstimates& before = found->now.result().all;
        const ItemEstimates& after = found->then.result().all;
        rows.append({ FutureReport::tr("Simulated: half are done within"),
            estimateText(before.p50, day), estimateText(after.p50, day) });
        rows.append({ FutureReport::tr("Simulated: 85 % are done within"),
            estimateText(before.p85, day), estimateText(after.p85, day) });
    }
    writer.table({ { FutureReport::tr("Metric"), false, 3 }, { FutureReport::tr("Now"), true, 2 },
                     { FutureReport::tr("With the changes"), true, 2 } },
        rows, FutureReport::tr("Current and future state of %1.").arg(map.stream.name));
}

static void writeChanges(ReportWriter& writer, const Project& project, const StreamMap& map,
    const FutureEffects& effects, const FutureSimulation* found)
{
    const DayLength day = map.stream.dayLength;
    const QList<FutureChange> changes = changesOf(project, map.stream.id);
    QList<QStringList> rows;
    FutureState before { .map = map, .teams = project.teams };
    const StreamMetrics* metricsBefore = &effects.current;
    for (qsizetype i = 0; i < changes.size() && i < effects.changes.size(); ++i) {
        const FutureChange& change = changes.at(i);
        const StaticEffect& effect = effects.changes.at(i);
        const bool applied = effect.outcome.isApplied();
        const auto time = comparedLeadTime(effect.after);
        QStringList row { QString::number(i + 1), changeTitle(change, project),
            changeDetail(change, effect, before, *metricsBefore),
            applied && time ? formatDuration(*time, day) : u"–"_s };
        if (found) {
            const ChangeEffect simulated = found->effects.value(i);
            row.append(estimateText(simulated.p85, day));
            row.append(
                simulated.difference.p85 ? differenceText(*simulated.difference.p85, day) : u"–"_s);
        }
        rows.append(row);
        const FutureState next = applyChanges(before.map, before.teams, { change });
        before.map = next.map;
        before.teams = next.teams;
        metricsBefore = &effect.after;
    }
    QList<ReportColumn> columns { { FutureReport::tr("No."), true, 1 },
        { FutureReport::tr("Change"), false, 5 }, { FutureReport::tr("What it does"), false, 5 },
        { FutureReport::tr("Lead time then"), true, 4 } };
    QString caption = FutureReport::tr(
        "The changes in their order. Each figure holds once the change and all above it are made.");
    if (hasSendBacks(effects))
        caption += u' ' + FutureReport::tr("Lead times are averages with send-backs.");
    if (found) {
        columns.append({ FutureReport::tr("85 % within"), true, 5 });
        columns.append({ FutureReport::tr("It alone brings"), true, 5 });
        caption += u' '
            + FutureReport::tr("85 % and what a change alone brings to it are simulated, %1; ± is "
                               "half of the 95 % interval.")
                  .arg(runWords({}));
    }
    writer.table(columns, rows, caption);
}

void writeFutureReport(ReportWriter& writer, const Project& project, const StreamMap& map)
{
    if (!hasFuture(project, map))
        return;
    const FutureEffects effects
        = futureEffects(map, project.teams, changesOf(project, map.stream.id));
    const auto simulation = simulationOf(project, map);
    const FutureSimulation* found = simulation.get();
    const Summary summary = futureSummary(
        project, map, effects, {}, found ? simulatedTimes(*found, {}) : std::nullopt);
    writer.heading(FutureReport::tr("Future state"));
    writer.paragraph(FutureReport::tr("%1.", "a sentence").arg(summary.answer.text));
    QStringList notes;
    if (found) {
        notes = found->now.problems() + found->then.problems();
        for (const StreamSimulation* state : { &found->now, &found->then })
            if (state->isDone())
                notes.append(endSentence(state->result().end));
    } else {
        notes.append(FutureReport::tr(
            "Too many items for a simulation in the report: the window and gemba simulate do it."));
    }
    notes.removeAll(QString());
    notes.removeDuplicates();
    if (!notes.isEmpty())
        writer.caption(notes.join(u' '));
    writeStates(writer, map, effects, found);
    writeChanges(writer, project, map, effects, found);
    if (!summary.findings.isEmpty())
        writer.findings(summary.findings);
}
