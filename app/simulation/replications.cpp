// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/replications.h"
#include "app/simulation/flowrun.h"
#include <algorithm>
#include <exception>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace {

/// The replications of one model, shared by the threads that run them. They take the next number;
/// outcomes are added in the order of the numbers, which makes the sums independent of who was
/// faster.
class Replications {
public:
    Replications(const FlowModel& model, const FlowOptions& options, SimulationProgress& progress)
        : m_flow(model)
        , m_options(options)
        , m_progress(progress)
        , m_builder(model, options)
    {
    }

    void work()
    {
        try {
            for (int number = m_next++; number < m_options.replications; number = m_next++) {
                if (m_progress.cancelled)
                    return;
                FlowRun run(m_flow, m_options, std::uint32_t(number));
                add(number, run.run(&m_progress.cancelled));
            }
        } catch (...) { // no memory: for the thread that asked
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_next = m_options.replications;
        }
    }

    FlowResult result()
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_builder).result();
    }

private:
    void add(int number, ReplicationOutcome outcome)
    {
        const std::lock_guard lock(m_mutex);
        m_early.emplace(number, std::move(outcome));
        while (!m_early.empty() && m_early.begin()->first == m_added) {
            m_builder.add(std::move(m_early.begin()->second));
            m_early.erase(m_early.begin());
            ++m_added;
        }
        ++m_progress.done;
    }

    const CompiledFlow m_flow;
    const FlowOptions m_options;
    SimulationProgress& m_progress;
    std::atomic<int> m_next { 0 };
    std::mutex m_mutex;
    std::map<int, ReplicationOutcome> m_early; ///< Done before one with a smaller number.
    int m_added = 0;
    ResultBuilder m_builder;
    std::exception_ptr m_failure;
};

} // namespace

Simulated simulate(const FlowModel& model, const FlowOptions& options, SimulationProgress* progress)
{
    SimulationProgress own;
    SimulationProgress& watched = progress ? *progress : own;
    Simulated simulated;
    simulated.problems = checkFlow(model, options);
    if (!simulated.problems.empty())
        return simulated;
    if (watched.all < watched.done + options.replications) // else a larger whole was announced
        watched.all = watched.done + options.replications;
    Replications replications(model, options, watched);
    const int wanted = options.threads > 0 ? options.threads
                                           : int(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::thread> threads;
    try {
        for (int i = 1; i < std::min(wanted, options.replications); ++i)
            threads.emplace_back([&replications] { replications.work(); });
    } catch (const std::system_error&) {
        // The machine has no more threads: those there are do it all.
    }
    replications.work();
    for (std::thread& thread : threads)
        thread.join();
    simulated.isCancelled = watched.cancelled;
    if (!simulated.isCancelled)
        simulated.result = replications.result();
    return simulated;
}

FlowDifference difference(const FlowResult& first, const FlowResult& second)
{
    const std::size_t count = std::min(first.replications.size(), second.replications.size());
    const auto of = [&](const auto& figure) {
        std::vector<double> values;
        for (std::size_t i = 0; i < count; ++i) {
            const std::optional<double> before = figure(first.replications[i].all);
            const std::optional<double> after = figure(second.replications[i].all);
            if (before && after)
                values.push_back(*after - *before);
        }
        return estimate(values);
    };
    using Figure = std::optional<double>;
    FlowDifference result;
    result.leadTime = of([](const ItemFigures& i) { return i.leadTime; });
    result.p50 = of([](const ItemFigures& i) { return i.p50; });
    result.p85 = of([](const ItemFigures& i) { return i.p85; });
    result.p95 = of([](const ItemFigures& i) { return i.p95; });
    result.wip = of([](const ItemFigures& i) { return Figure(i.wip); });
    result.throughput = of([](const ItemFigures& i) { return Figure(i.throughput); });
    return result;
}

Compared compareModels(const FlowModel& first, const FlowModel& second, const FlowOptions& options,
    SimulationProgress* progress)
{
    Compared compared;
    compared.first = simulate(first, options, progress);
    if (!compared.first.isDone())
        return compared;
    compared.second = simulate(second, options, progress);
    if (compared.second.isDone())
        compared.difference = difference(compared.first.result, compared.second.result);
    return compared;
}
