// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/streammodel.h"
#include <algorithm>

static double statedWait(const Step& step)
{
    return double(waitOf(step).value_or(std::chrono::seconds(0)).count());
}

QStringList StreamSimulation::problems() const
{
    QStringList result = model.problems;
    for (const FlowProblem& problem : outcome.problems)
        result.append(flowProblemText(problem));
    return result;
}

StreamSimulation simulateStream(const FlowSubject& subject, const StreamRun& run,
    const OtherWaits& waits, SimulationProgress* progress)
{
    StreamSimulation result { streamModel(subject, run, waits), {} };
    if (result.model.problems.isEmpty())
        result.outcome = simulate(result.model.flow, result.model.options, progress);
    return result;
}

StreamSimulation simulateQueues(
    const FlowSubject& now, const StreamRun& run, SimulationProgress* progress)
{
    StreamRun queues = run;
    queues.records = 0;
    queues.byWeek = false;
    queues.begin = RunBegin::WarmedUp;
    return simulateStream(now, queues, {}, progress);
}

OtherWaits otherWaits(const FlowSubject& now, const StreamSimulation& queuesAlone)
{
    OtherWaits result;
    if (!queuesAlone.isDone())
        return result;
    for (const StreamMap& map : now.streams) {
        for (const Step& step : map.steps) {
            const int station = queuesAlone.model.stationOf(step.id);
            if (station < 0 || !isProcess(step) || !step.processTime || !step.leadTime)
                continue;
            const auto& stay = queuesAlone.result().stations[std::size_t(station)].stay;
            const double lead = double(step.leadTime->count());
            const double wait = stay ? lead - stay->mean : statedWait(step);
            if (wait > 0)
                result.insert(step.id, wait);
        }
    }
    return result;
}

OtherWaits otherWaitsIn(
    const FlowSubject& future, const FlowSubject& now, const OtherWaits& waitsNow)
{
    QHash<QUuid, const Step*> before;
    for (const StreamMap& map : now.streams)
        for (const Step& step : map.steps)
            before.insert(step.id, &step);
    OtherWaits result;
    for (const StreamMap& map : future.streams) {
        for (const Step& step : map.steps) {
            const Step* known = before.value(step.id);
            const double then = statedWait(step);
            const double wait = !known   ? then
                : statedWait(*known) > 0 ? waitsNow.value(step.id) * then / statedWait(*known)
                                         : then;
            if (isProcess(step) && wait > 0)
                result.insert(step.id, wait);
        }
    }
    return result;
}

std::optional<double> shareWithin(const ItemEstimates& items, double seconds)
{
    const std::vector<double>& at = items.percentiles;
    if (at.empty())
        return std::nullopt;
    const auto above = std::upper_bound(at.begin(), at.end(), seconds);
    const auto below = double(above - at.begin()); // percentiles up to here are within
    if (above == at.begin() || above == at.end() || *above <= *(above - 1))
        return below / 100;
    return (below + (seconds - *(above - 1)) / (*above - *(above - 1))) / 100;
}
