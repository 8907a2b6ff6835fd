// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/futureeffect.h"
#include "app/project/project.h"
#include "app/valuestream/streamgraph.h"
#include <QSet>
#include <algorithm>

template <typename T>
static std::optional<T> difference(const std::optional<T>& before, const std::optional<T>& after)
{
    return before && after ? std::optional<T>(*after - *before) : std::nullopt;
}

FigureDeltas figureDeltas(const StreamMetrics& before, const StreamMetrics& after)
{
    return { .leadTime = difference(before.leadTime, after.leadTime),
        .processTime = difference(before.processTime, after.processTime),
        .expectedLeadTime = difference(before.expectedLeadTime, after.expectedLeadTime),
        .activityRatio = difference(before.activityRatio, after.activityRatio),
        .rolledCompleteAccurate
        = difference(before.rolledCompleteAccurate, after.rolledCompleteAccurate),
        .handoffs = after.handoffs - before.handoffs,
        .ticketHandoffs = after.ticketHandoffs - before.ticketHandoffs };
}

FutureEffects futureEffects(
    const StreamMap& map, const QList<Team>& teams, const QList<FutureChange>& changes)
{
    FutureEffects effects { .current = streamMetrics(map) };
    effects.future = { .map = map, .teams = teams };
    for (const FutureChange& change : changes) {
        const FutureState next = applyChanges(effects.future.map, effects.future.teams, { change });
        StaticEffect effect { .outcome = next.outcomes.first(), .after = effects.after() };
        if (effect.outcome.isApplied())
            effect.after = streamMetrics(next.map);
        effect.delta = figureDeltas(effects.after(), effect.after);
        effects.changes.append(effect);
        effects.future.map = next.map;
        effects.future.teams = next.teams;
        effects.future.outcomes.append(effect.outcome);
    }
    return effects;
}

std::optional<std::chrono::milliseconds> comparedLeadTime(const StreamMetrics& metrics)
{
    if (metrics.neverCompletes)
        return std::nullopt;
    if (metrics.expectedLeadTime)
        return metrics.expectedLeadTime;
    return metrics.leadTime;
}

static QList<QUuid> walkingOrder(const StreamMap& map)
{
    QList<QUuid> order;
    for (const int step : streamGraph(map).order)
        order.append(map.steps.at(step).id);
    return order;
}

/// The steps that a change touches; where it touches none, those its handoffs lead to.
static QSet<QUuid> touchedSteps(
    const ChangeOutcome& outcome, const QSet<QUuid>& steps, const QHash<QUuid, QUuid>& ends)
{
    const QList<QUuid> all = outcome.removed + outcome.added + outcome.changed;
    QSet<QUuid> touched;
    for (const QUuid& id : all)
        if (steps.contains(id))
            touched.insert(id);
    if (touched.isEmpty())
        for (const QUuid& id : all)
            if (const QUuid step = ends.value(id); !step.isNull())
                touched.insert(step);
    return touched;
}

QList<AlignedStep> alignedSteps(const StreamMap& current, const FutureEffects& effects)
{
    const StreamMap& future = effects.future.map;
    QList<QUuid> order = walkingOrder(current);
    qsizetype place = 0;
    for (const QUuid& id : walkingOrder(future)) {
        const qsizetype found = order.indexOf(id);
        if (found < 0)
            order.insert(place, id);
        place = (found < 0 ? place : found) + 1;
    }
    const QSet<QUuid> steps(order.begin(), order.end());
    QHash<QUuid, QUuid> ends;
    for (const Handoff& handoff : current.handoffs + future.handoffs)
        ends.insert(handoff.id, handoff.toStepId);
    QList<QSet<QUuid>> touched;
    for (const StaticEffect& effect : effects.changes)
        touched.append(touchedSteps(effect.outcome, steps, ends));
    QList<AlignedStep> aligned;
    for (const QUuid& id : std::as_const(order)) {
        const Step* was = findById(current.steps, id);
        const Step* is = findById(future.steps, id);
        AlignedStep step {
            .stepId = id, .isInCurrent = was != nullptr, .isInFuture = is != nullptr
        };
        step.isChanged = was && is && *was != *is;
        for (qsizetype i = 0; i < touched.size(); ++i)
            if (touched.at(i).contains(id))
                step.numbers.append(int(i) + 1);
        aligned.append(step);
    }
    return aligned;
}

StreamMap withGhosts(const StreamMap& current, const FutureEffects& effects)
{
    StreamMap map = effects.future.map;
    const QList<AlignedStep> aligned = alignedSteps(current, effects);
    QList<Step> steps;
    for (const AlignedStep& each : aligned)
        if (const Step* step = findById(each.isInFuture ? map.steps : current.steps, each.stepId))
            steps.append(*step);
    map.steps = steps;
    return map;
}
