// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/levers.h"
#include "app/project/project.h"
#include "app/valuestream/flowbalance.h"
#include <algorithm>
#include <cmath>

static bool isSentBackTo(const Handoff& handoff, const QUuid& stepId)
{
    return handoff.sendBack && handoff.toStepId == stepId && handoff.sharePpm;
}

/// What is not complete and accurate at this step makes work, a wait or a loop somewhere.
static bool isQualityFelt(const StreamMap& map, const Step& step)
{
    return std::any_of(map.handoffs.cbegin(), map.handoffs.cend(), [&](const Handoff& handoff) {
        return isSentBackTo(handoff, step.id)
            || (handoff.fromStepId == step.id && handoff.badInput != BadInput::Unsaid
                && !handoff.badInputPpm);
    });
}

/// What is sorted by, largest first; nothing where the lever cannot be pulled there.
static std::optional<double> weightAt(
    const StreamMap& map, const StreamMetrics& metrics, LeverKind kind, const Step& step)
{
    if (!leverAt(map, kind, step.id))
        return std::nullopt;
    switch (kind) {
    case LeverKind::People:
    case LeverKind::ProcessTime:
        return utilisation(map, step, metrics).value_or(0);
    case LeverKind::CompleteAccurate:
        return 1e6 - step.completeAccuratePpm.value_or(0);
    case LeverKind::Batch:
        return step.batchSize;
    case LeverKind::Demand:
        break;
    }
    return std::nullopt;
}

QList<QUuid> leverSteps(const StreamMap& map, const StreamMetrics& metrics, LeverKind kind)
{
    struct Place {
        QUuid stepId;
        double weight;
    };
    QList<Place> places;
    for (const Step& step : map.steps)
        if (const auto weight = weightAt(map, metrics, kind, step))
            places.append({ step.id, *weight });
    std::stable_sort(places.begin(), places.end(),
        [](const Place& a, const Place& b) { return a.weight > b.weight; });
    QList<QUuid> steps;
    for (const Place& place : places)
        steps.append(place.stepId);
    return steps;
}

static Lever byTwentieths(double now)
{
    return { .now = now, .notch = now / 20, .least = -18, .most = 20 };
}

static std::optional<Lever> leverOf(const StreamMap& map, LeverKind kind, const Step* step)
{
    if (kind == LeverKind::Demand) {
        const qint64 demand = map.stream.demandMilli.value_or(0);
        return demand > 0 ? std::optional(byTwentieths(double(demand) / 1000)) : std::nullopt;
    }
    if (!step || !isProcess(*step))
        return std::nullopt;
    const bool isWork
        = step->people > 0 && step->processTime.value_or(std::chrono::seconds(0)).count() > 0;
    switch (kind) {
    case LeverKind::People:
        if (isWork)
            return Lever { .now = double(step->people),
                .notch = 1,
                .least = 1 - step->people,
                .most = std::max(3, step->people) };
        break;
    case LeverKind::ProcessTime:
        if (isWork)
            return byTwentieths(double(step->processTime->count()));
        break;
    case LeverKind::CompleteAccurate:
        if (step->completeAccuratePpm && isQualityFelt(map, *step)) {
            const double now = double(*step->completeAccuratePpm) / 1e6;
            return Lever { .now = now,
                .notch = 0.01,
                .least = std::min(0, int(std::ceil((0.5 - now) / 0.01 - 1e-9))),
                .most = int(std::floor((1 - now) / 0.01 + 1e-9)) };
        }
        break;
    case LeverKind::Batch:
        if (isWork)
            return Lever { .now = double(step->batchSize),
                .notch = 1,
                .least = 1 - step->batchSize,
                .most = std::max(10, 2 * step->batchSize) - step->batchSize };
        break;
    case LeverKind::Demand:
        break;
    }
    return std::nullopt;
}

std::optional<Lever> leverAt(const StreamMap& map, LeverKind kind, const QUuid& stepId)
{
    std::optional<Lever> lever = leverOf(map, kind, findById(map.steps, stepId));
    if (lever) {
        lever->kind = kind;
        lever->stepId = kind == LeverKind::Demand ? QUuid() : stepId;
    }
    return lever;
}

static FutureChange change(const StreamMap& map, const Lever& lever, ChangedValue value, double to)
{
    return { .id = QUuid::createUuid(),
        .streamId = map.stream.id,
        .stepId = lever.stepId,
        .value = value,
        .amount = std::llround(to) };
}

QList<FutureChange> leverChanges(const StreamMap& map, const Lever& lever, int position)
{
    if (position == 0)
        return {};
    const double value = lever.value(position);
    switch (lever.kind) {
    case LeverKind::Demand:
        return { change(map, lever, ChangedValue::Demand, value * 1000) };
    case LeverKind::People:
        return { change(map, lever, ChangedValue::People, value) };
    case LeverKind::ProcessTime:
        return { change(map, lever, ChangedValue::ProcessTime, value) };
    case LeverKind::Batch: {
        FutureChange batch = change(map, lever, ChangedValue::ProcessTime, value);
        batch.kind = ChangeKind::CutBatch;
        return { batch };
    }
    case LeverKind::CompleteAccurate:
        break;
    }
    QList<FutureChange> changes
        = { change(map, lever, ChangedValue::CompleteAccurate, value * 1e6) };
    for (const Handoff& handoff : map.handoffs) {
        if (!isSentBackTo(handoff, lever.stepId) || lever.now >= 1)
            continue;
        const double share = *handoff.sharePpm * (1 - value) / (1 - lever.now);
        FutureChange loop = change(map, lever, ChangedValue::Share, std::min(share, 1e6));
        loop.stepId = {};
        loop.handoffId = handoff.id;
        changes.append(loop);
    }
    return changes;
}
