// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/workshopchecks.h"
#include <algorithm>
#include <cmath>

using Doubt = WorkshopDoubt;

static bool farApart(double found, double expected, double least)
{
    return std::abs(found - expected) >= least
        && std::max(found, expected) > 2 * std::min(found, expected);
}

static void addLoads(QList<WorkshopCheck>& checks, const StreamMap& map,
    const StreamMetrics& metrics, const QList<TeamLoad>& loads)
{
    QList<QUuid> overloaded;
    for (const TeamLoad& load : loads) {
        const bool here = std::any_of(map.steps.cbegin(), map.steps.cend(),
            [&](const Step& step) { return step.teamId == load.teamId; });
        if (load.rho <= 1 || !here)
            continue;
        overloaded.append(load.teamId);
        checks.append({ Doubt::TeamOverloaded, load.teamId, load.rho, 1 });
    }
    for (const Step& step : map.steps)
        if (const auto rho = utilisation(map, step, metrics);
            rho && *rho > 1 && !overloaded.contains(step.teamId))
            checks.append({ Doubt::StepOverloaded, step.id, *rho, 1 });
}

/// Items that wait, and that should by demand × wait, over the steps of which both are known.
static void addLittlesLaw(
    QList<WorkshopCheck>& checks, const StreamMap& map, const StreamMetrics& metrics)
{
    double counted = 0;
    double expected = 0;
    for (const Step& step : map.steps) {
        const auto wait = waitOf(step);
        const auto items = workInProgress(map.stream, wait);
        if (!step.queue || !items || !isProcess(step))
            continue;
        counted += *step.queue;
        expected += *items * visitsOf(step, metrics);
    }
    if (farApart(counted, expected, 2))
        checks.append({ Doubt::QueueAgainstWait, {}, counted, expected });
}

/// The step whose stated lead time is farthest from the one its queue gives.
static void addStatedLeadTime(QList<WorkshopCheck>& checks, const StreamMap& map)
{
    const auto oneItem = takt(map.stream);
    WorkshopCheck worst { Doubt::StatedLeadTime };
    for (const Step& step : map.steps) {
        const auto queueTime = inventoryTime(step, map.stream);
        if (!queueTime || !oneItem || !step.leadTime || !step.processTime || !isProcess(step))
            continue;
        const double stated = double(step.leadTime->count());
        const double computed = double((*queueTime + *step.processTime).count());
        if (farApart(stated, computed, double(oneItem->count()))
            && std::abs(stated - computed) > std::abs(worst.found - worst.expected)) {
            worst.objectId = step.id;
            worst.found = stated;
            worst.expected = computed;
        }
    }
    if (!worst.objectId.isNull())
        checks.append(worst);
}

static void addOddValues(QList<WorkshopCheck>& checks, const StreamMap& map)
{
    int steps = 0;
    int perfect = 0;
    int judged = 0;
    for (const Step& step : map.steps) {
        if (!isProcess(step))
            continue;
        ++steps;
        judged += step.completeAccuratePpm ? 1 : 0;
        perfect += step.completeAccuratePpm == 1'000'000 ? 1 : 0;
        if (step.valueAddedTime && step.processTime && *step.valueAddedTime > *step.processTime)
            checks.append({ Doubt::ValueBeyondWork, step.id, double(step.valueAddedTime->count()),
                double(step.processTime->count()) });
    }
    if (judged >= 3 && perfect == judged)
        checks.append({ Doubt::AllPerfect, {}, double(perfect), double(judged) });
    if (steps > mostSteps)
        checks.append({ Doubt::TooManySteps, {}, double(steps), double(mostSteps) });
}

QList<WorkshopCheck> workshopChecks(
    const StreamMap& map, const StreamMetrics& metrics, const QList<TeamLoad>& loads)
{
    QList<WorkshopCheck> checks;
    if (map.isDiscovered())
        return checks;
    addLoads(checks, map, metrics, loads);
    addLittlesLaw(checks, map, metrics);
    addStatedLeadTime(checks, map);
    addOddValues(checks, map);
    return checks;
}
