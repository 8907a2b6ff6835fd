// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/simulatedlogexport.h"
#include "app/project/project.h"
#include "widgets/progress.h"
#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <future>

using namespace std::chrono_literals;

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
            SimulationProgress watched;
            watched.all = 2 * run.replications; // for the waits, then for the log
            auto simulating = std::async(std::launch::async, [&] {
                const OtherWaits waits = otherWaits(subject, run, &watched);
                return simulateStream(subject, run, waits, &watched);
            });
            while (simulating.wait_for(30ms) != std::future_status::ready)
                if (!progress(double(watched.done) / std::max(1, int(watched.all))))
                    watched.cancelled = true;
            StreamSimulation simulated = simulating.get();
            if (!watched.cancelled)
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
