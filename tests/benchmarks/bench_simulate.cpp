// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation on one core with records off: M/M/3 with 100,000 customers (goal: 10 million
// events a second, an event being an arrival from outside or the end of a service) and ten stations
// with rework and 50,000 items (8 million); where SimPy is installed the same two models in it, in
// turn (goal: 25 times slower). Then ten steps over a year, 30 replications with working hours on
// two cores (100 ms), and the memory of a run of a million items (50 MB).
#include "app/simulation/flowrun.h"
#include "app/simulation/replications.h"
#include "tests/app/simulation/flowmodels.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static constexpr int runs = 15;

static void print(const std::string& what, std::vector<double> values, const char* unit)
{
    std::sort(values.begin(), values.end());
    std::printf("{\"what\":\"%s\",\"n\":%zu,\"median\":%.4g,\"min\":%.4g,\"max\":%.4g,"
                "\"unit\":\"%s\"}\n",
        what.c_str(), values.size(), values[values.size() / 2], values.front(), values.back(),
        unit);
    std::fflush(stdout);
}

static double secondsOf(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// Million events a second: by the clock on the wall, and by the processor time of the thread,
/// which is what the wall shows on an idle machine.
struct Speed {
    std::vector<double> wall;
    std::vector<double> processor;
};

static void runOnce(const CompiledFlow& flow, const FlowOptions& options, int number, Speed& speed)
{
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double processor = secondsOf(CLOCK_THREAD_CPUTIME_ID);
    FlowRun run(flow, options, std::uint32_t(number));
    const ReplicationOutcome outcome = run.run();
    const double events = double(outcome.figures.events) / 1e6;
    speed.processor.push_back(events / (secondsOf(CLOCK_THREAD_CPUTIME_ID) - processor));
    speed.wall.push_back(events / (secondsOf(CLOCK_MONOTONIC) - wall));
}

/// Million events a second of SimPy; 0 where it is not installed.
static double simpySpeed(const char* model)
{
    const std::string command
        = std::string("/usr/bin/python3 '" GEMBA_BENCHMARK_DIR "/simpy_models.py' ") + model;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        return 0;
    char line[200] = "";
    const bool isRead = std::fgets(line, sizeof line, pipe) != nullptr;
    pclose(pipe);
    if (!isRead)
        return 0;
    char* rest = nullptr;
    const double seconds = std::strtod(line, &rest);
    const double events = std::strtod(rest, nullptr);
    return seconds > 0 ? events / 1e6 / seconds : 0;
}

static void measure(const char* name, const FlowModel& model, std::uint64_t items)
{
    const CompiledFlow flow(model);
    FlowOptions options;
    options.items = items;
    Speed speed;
    std::vector<double> simpy;
    for (int number = 0; number < runs; ++number) {
        runOnce(flow, options, number, speed);
        if (number % 5 == 0) // in turn, so that both meet the same neighbours
            simpy.push_back(simpySpeed(name));
    }
    const std::string what = std::string("simulate ") + name;
    print(what, speed.wall, "million events/s");
    print(what + ", processor time", speed.processor, "million events/s");
    std::sort(simpy.begin(), simpy.end());
    if (simpy.front() <= 0) {
        std::printf("{\"what\":\"%s: SimPy is not installed (python3-simpy3)\"}\n", name);
        return;
    }
    print(what + " in SimPy", simpy, "million events/s");
    std::sort(speed.wall.begin(), speed.wall.end());
    print(what + " / SimPy", { speed.wall[speed.wall.size() / 2] / simpy[simpy.size() / 2] },
        "times");
}

/// Ten steps of one person each, Monday to Friday 9 to 17, five items a working day over a year.
static FlowModel yearModel()
{
    FlowModel model;
    FlowHours hours;
    hours.horizon = hours.repeat = 7 * 86'400.;
    for (int day = 0; day < 5; ++day)
        hours.open.push_back({ day * 86'400. + 9 * 3600, day * 86'400. + 17 * 3600 });
    model.hours.push_back(hours);
    for (int i = 0; i < 10; ++i) {
        addStation(model, Distribution::lognormal(4500, 1), 1);
        model.pools.back().people[0].hours = 0;
    }
    for (int i = 0; i < 10; ++i)
        model.stations[std::size_t(i)].routes
            = { { i, .05, true }, { i < 9 ? i + 1 : noIndex, .95, false } };
    addSource(model, Distribution::exponential(8 * 3600. / 5)).hours = 0;
    return model;
}

static void measureYear()
{
    FlowOptions options;
    options.duration = 365 * 86'400.;
    options.replications = 30;
    options.threads = 2;
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double start = secondsOf(CLOCK_MONOTONIC);
        const Simulated result = simulate(yearModel(), options);
        times.push_back((secondsOf(CLOCK_MONOTONIC) - start) * 1e3);
        if (!result.isDone() || result.result.all.completed < 30'000)
            std::exit(1);
    }
    print("simulate ten steps, a year with hours, 30 replications, two cores", times, "ms");
}

/// In a process of its own, so that its peak memory is its own.
static void measureMemory()
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        FlowOptions options;
        options.items = 500'000;
        options.replications = 2;
        const Simulated result = simulate(lineModel(), options);
        rusage usage {};
        getrusage(RUSAGE_SELF, &usage);
        print("simulate a million items, peak memory", { double(usage.ru_maxrss) / 1024 }, "MB");
        _exit(result.isDone() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0)
        std::exit(1);
}

int main()
{
    measureMemory(); // first: a child begins with what its parent had
    measure("mm3", markovModel(2.5, 1, 3), 100'000);
    measure("line10", lineModel(), 50'000);
    measureYear();
    return 0;
}
