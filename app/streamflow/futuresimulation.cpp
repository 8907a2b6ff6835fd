// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/futuresimulation.h"
#include "app/project/project.h"
#include <algorithm>

FlowSubject futureSubject(const Project& project, const QUuid& streamId, int changes)
{
    const QList<FutureChange> all = changesOf(project, streamId);
    FutureState state
        = applyChanges(streamMap(project, streamId), project.teams, all.mid(0, changes));
    return { { std::move(state.map) }, std::move(state.teams), project.calendars };
}

FutureSimulation simulateFuture(const Project& project, const QUuid& streamId, const StreamRun& run,
    SimulationProgress* progress)
{
    const FlowSubject now = flowSubject(project, streamId);
    const QList<FutureChange> changes = changesOf(project, streamId);
    FutureSimulation result;
    const QList<ChangeOutcome> outcomes
        = applyChanges(now.streams.first(), now.teams, changes).outcomes;
    if (progress) {
        const auto applied = std::count_if(outcomes.cbegin(), outcomes.cend(),
            [](const ChangeOutcome& each) { return each.isApplied(); });
        progress->all = progress->done + run.replications * int(2 + applied);
    }
    const OtherWaits waits = otherWaits(now, simulateQueues(now, run, progress));
    result.now = simulateStream(now, run, waits, progress);
    StreamSimulation before = result.now;
    const auto isCancelled = [progress] { return progress && progress->cancelled; };
    for (qsizetype i = 0; i < changes.size() && !isCancelled(); ++i) {
        ChangeEffect effect { .outcome = outcomes.at(i) };
        if (effect.outcome.isApplied()) {
            const FlowSubject future = futureSubject(project, streamId, int(i) + 1);
            StreamSimulation after
                = simulateStream(future, run, otherWaitsIn(future, now, waits), progress);
            effect.problems = after.problems();
            if (after.isDone()) {
                effect.p50 = after.result().all.p50;
                effect.p85 = after.result().all.p85;
                if (before.isDone())
                    effect.difference = difference(before.result(), after.result());
            }
            before = std::move(after);
        }
        result.effects.append(effect);
    }
    result.then = std::move(before);
    if (result.now.isDone() && result.then.isDone())
        result.difference = difference(result.now.result(), result.then.result());
    result.isCancelled = isCancelled();
    return result;
}
