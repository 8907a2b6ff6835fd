// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/futuresimulation.h"
#include "app/project/project.h"
#include <algorithm>
#include <deque>
#include <mutex>

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

Project simulatedPart(const Project& project)
{
    Project part;
    part.valueStreams = project.valueStreams;
    part.steps = project.steps;
    part.handoffs = project.handoffs;
    part.teams = project.teams;
    part.calendars = project.calendars;
    part.futureChanges = project.futureChanges;
    return part;
}

namespace {
struct Remembered {
    Project part;
    QUuid stream;
    StreamRun run;
    std::shared_ptr<const FutureSimulation> found;
};
} // namespace

std::shared_ptr<const FutureSimulation> rememberedFuture(const Project& project,
    const QUuid& streamId, const StreamRun& run, SimulationProgress* progress)
{
    static constexpr std::size_t most = 4;
    static std::mutex mutex;
    static std::deque<Remembered> last;
    const Project part = simulatedPart(project);
    {
        const std::lock_guard lock(mutex);
        for (const Remembered& each : last)
            if (each.stream == streamId && each.run == run && each.part == part)
                return each.found;
    }
    auto found = std::make_shared<const FutureSimulation>(
        simulateFuture(project, streamId, run, progress));
    if (!found->now.isDone() || !found->then.isDone())
        return found; // why, is said in the language of the moment
    const std::lock_guard lock(mutex);
    last.push_front({ part, streamId, run, found });
    if (last.size() > most)
        last.pop_back();
    return found;
}
