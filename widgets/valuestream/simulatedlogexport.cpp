// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/simulatedlogexport.h"
#include "app/project/project.h"
#include "widgets/progress.h"
#include "widgets/watchedsimulation.h"
#include <QCoreApplication>

/// As the command line has it.
static constexpr std::uint64_t mostVisits = 10'000'000;

std::optional<StreamSimulation> simulatedForLog(
    QWidget* window, const Project& project, const QUuid& streamId)
{
    const StreamRun run { .records = mostVisits };
    const FlowSubject subject = flowSubject(project, streamId);
    std::optional<StreamSimulation> found;
    withProgress(window, QCoreApplication::translate("SimulatedLog", "Simulating…"),
        [&](const Progress& progress) {
            StreamSimulation simulated = watchedSimulation(progress, [&](SimulationProgress* told) {
                told->all = 2 * run.replications; // for the waits, then for the log
                const OtherWaits waits = otherWaits(subject, simulateQueues(subject, run, told));
                return simulateStream(subject, run, waits, told);
            });
            if (!simulated.outcome.isCancelled)
                found = std::move(simulated);
        });
    return found;
}

QString remarkOnLog(const StreamSimulation& simulation)
{
    // The sentences of `gemba simulate`.
    switch (simulation.result().end) {
    case FlowEnd::TooManyItems:
        return QCoreApplication::translate("Simulate",
            "More comes in than gets out: the queues grow for ever, and the run was stopped.");
    case FlowEnd::Stuck:
        return QCoreApplication::translate(
            "Simulate", "Items are left that nothing will move any more: a batch does not fill.");
    default:
        return {};
    }
}
