// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every simulation: the same seed gives the same result, models that share a step
// share its luck, and what cannot be run is refused with its reason.
#include "app/simulation/replications.h"
#include "app/simulation/sensitivity.h"
#include "flowmodels.h"
#include "tests/testing.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <thread>
#include <tuple>

using D = Distribution;
using Kind = FlowProblem::Kind;

class TestReplications : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void threadsChangeNothing();
    void orderOfStationsChangesNothing();
    void seedsDiffer();
    void otherStepsKeepTheirDraws();
    void commonNumbersShrinkTheDifference();
    void tenItemsThroughTwoSteps();
    void closingTime_data();
    void closingTime();
    void twoPeopleAtATime();
    void sharedPeopleTakeTheUrgentFirst();
    void stationsHavePriorities();
    void setUpOnceABatch();
    void peopleOfDifferentHours();
    void deadEndIsNotWaitedFor();
    void lostPartLosesTheItem();
    void batchThatNeverFills();
    void tooManyItems();
    void seriesOfAGrowingQueue();
    void cancel();
    void sensitivityRanks();
    void shareOfOthersFollows();
    void problems_data();
    void problems();
    void everyProblemHasASentence();
};

static FlowOptions items(std::uint64_t count, int replications = 2)
{
    FlowOptions options;
    options.items = count;
    options.replications = replications;
    return options;
}

/// Something of everything: two sources, hours, priorities, batches, slots, limits, a split with
/// rework, patience.
static FlowModel mixedModel()
{
    FlowModel model;
    model.hours = { { { { 9, 12 }, { 13, 17 } }, 24, 24 }, { { { 0, 30 } }, 60, 60 } };
    addPool(model, 2, 0);
    addPool(model, 1);
    model.pools[1].people.push_back({ 2, 1 });
    model.pools[1].closing = FlowPool::Closing::Finish;
    const D times[] = { D::lognormal(1, 1), D::gamma(2, .7), D::triangular(0, 1, 3), D::fixed(.5),
        D::uniform(0, 2), D::exponential(.3) };
    for (const D& time : times)
        addStation(model, time);
    for (const int s : { 0, 3 })
        model.stations[std::size_t(s)].pool = 0;
    for (const int s : { 1, 2, 4 })
        model.stations[std::size_t(s)].pool = 1;
    model.stations[0].split = FlowSplit::All;
    model.stations[0].routes = { { 1, {}, false }, { 2, {}, false } };
    model.stations[0].joinAt = 3;
    model.stations[3].preemption = FlowPreemption::Resume;
    leadOn(model, 1, 3);
    leadOn(model, 2, 3);
    model.stations[2].peoplePerItem = 2;
    model.stations[3].routes = { { 4, .8, false }, { 0, .2, true } };
    model.stations[4].letIn = FlowSlots { { 10, 40 }, 48, 48, 6 };
    model.stations[4].patience = D::exponential(200);
    model.stations[1].wipLimit = 5;
    leadOn(model, 4, 5);
    model.stations[5].batch = 2;
    addSource(model, D::exponential(4), 1);
    addSource(model, D::erlang(30, 3), 0).entry = 3;
    model.start = { { 0, 3, 0, 12 } };
    std::uint64_t key = 100;
    for (FlowStation& station : model.stations)
        station.key = key++;
    for (FlowPool& pool : model.pools)
        pool.key = key++;
    for (FlowSource& source : model.sources)
        source.key = key++;
    return model;
}

void TestReplications::threadsChangeNothing()
{
    FlowOptions options;
    options.duration = 2000;
    options.warmUp = 100;
    options.series = 20;
    options.records = 1000;
    options.replications = 12;
    options.threads = 1;
    const Simulated one = simulate(mixedModel(), options);
    QVERIFY(one.isDone());
    QVERIFY(one.result.all.completed > 1000);
    QVERIFY(one.result.records.size() == 1000);
    for (const int threads : { 2, 4, 0 }) {
        options.threads = threads;
        QVERIFY(simulate(mixedModel(), options).result == one.result);
    }
}

void TestReplications::orderOfStationsChangesNothing()
{
    FlowOptions options;
    options.duration = 2000;
    options.series = 10;
    options.replications = 4;
    const FlowModel model = mixedModel();
    FlowModel turned = model;
    std::reverse(turned.stations.begin(), turned.stations.end());
    std::reverse(turned.pools.begin(), turned.pools.end());
    std::reverse(turned.sources.begin(), turned.sources.end());
    std::reverse(turned.hours.begin(), turned.hours.end());
    const auto turn = [](int& index, std::size_t count) {
        if (index >= 0)
            index = int(count) - 1 - index;
    };
    for (FlowStation& station : turned.stations) {
        turn(station.pool, model.pools.size());
        turn(station.joinAt, model.stations.size());
        for (FlowRoute& route : station.routes)
            turn(route.to, model.stations.size());
    }
    for (FlowPool& pool : turned.pools)
        for (FlowPeople& people : pool.people)
            turn(people.hours, model.hours.size());
    for (FlowSource& source : turned.sources)
        turn(source.entry, model.stations.size());
    for (FlowStart& start : turned.start) {
        turn(start.station, model.stations.size());
        turn(start.source, model.sources.size());
    }
    const FlowResult first = simulate(model, options).result;
    const FlowResult second = simulate(turned, options).result;
    QVERIFY(first.all.completed > 100);
    QVERIFY(first.all == second.all);
    for (std::size_t i = 0; i < model.stations.size(); ++i) {
        QVERIFY(first.stations[i] == second.stations[model.stations.size() - 1 - i]);
        QVERIFY(first.queues[i] == second.queues[model.stations.size() - 1 - i]);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(first.sources[i] == second.sources[1 - i]);
        QVERIFY(first.utilisation[i] == second.utilisation[1 - i]);
    }
}

void TestReplications::seedsDiffer()
{
    FlowOptions options = items(100);
    const FlowResult first = simulate(markovModel(.8, 1, 1), options).result;
    options.seed = 2;
    const FlowResult second = simulate(markovModel(.8, 1, 1), options).result;
    QVERIFY(first.all.leadTime != second.all.leadTime);
    QVERIFY(first.replications[0].all.leadTime != first.replications[1].all.leadTime);
}

void TestReplications::otherStepsKeepTheirDraws()
{
    // Nobody waits, so that the end of work less its start is what was drawn.
    FlowModel before = lineModel();
    for (FlowStation& station : before.stations)
        station.pool = noIndex;
    FlowModel after = before;
    after.stations[3].service = D::lognormal(9, 2);
    FlowOptions options = items(500);
    options.records = 100'000;
    const auto draws = [&options](const FlowModel& model) {
        std::map<std::tuple<std::uint64_t, int, std::uint32_t>, double> result;
        const FlowResult simulated = simulate(model, options).result;
        for (const FlowRecord& record : simulated.records)
            result[{ record.item, record.station, record.visit }] = record.end - record.start;
        return result;
    };
    const auto drawn = draws(before);
    const auto drawnAfter = draws(after);
    QVERIFY(drawn.size() > 5400); // every item takes the same ways …
    QCOMPARE(drawnAfter.size(), drawn.size());
    int changed = 0;
    for (const auto& [place, time] : drawn) {
        QVERIFY(drawnAfter.contains(place));
        const double difference = std::abs(drawnAfter.at(place) - time);
        if (std::get<1>(place) == 3)
            changed += difference > 1e-6 ? 1 : 0;
        else // … and times, up to the rounding of the clock
            QVERIFY(difference < 1e-9);
    }
    QVERIFY(changed > 500);
}

void TestReplications::commonNumbersShrinkTheDifference()
{
    // One of ten steps becomes an eighth faster: the page found a standard deviation of 7.56
    // between independent runs and .79 with common random numbers.
    const FlowModel before = lineModel();
    FlowModel after = before;
    after.stations[4].service = scaled(after.stations[4].service, .875);
    const Compared common = compareModels(before, after, items(1200, 20));
    QVERIFY(common.difference.leadTime);
    QVERIFY(common.difference.leadTime->high() < 0);
    FlowOptions other = items(1200, 20);
    other.seed = 99;
    const FlowDifference independent
        = difference(common.first.result, simulate(after, other).result);
    QVERIFY(independent.leadTime->halfWidth > 4 * common.difference.leadTime->halfWidth);
}

void TestReplications::tenItemsThroughTwoSteps()
{
    // 10 items, one person a step, 2 × 60 min: mean 390, the last after 660 (value-streams.md §1a).
    FlowModel model = queueModel(D::fixed(1e9), D::fixed(60), 1);
    leadOn(model, 0, addStation(model, D::fixed(60), 1));
    model.start = { { 0, 10, 0, 0 } };
    FlowOptions options;
    options.duration = 10'000;
    options.replications = 2;
    const FlowResult result = simulate(model, options).result;
    const ItemFigures& figures = result.replications[0].all;
    QCOMPARE(figures.completed, std::uint64_t(10));
    QCOMPARE(figures.leadTime, std::optional(390.));
    QCOMPARE(result.stations[0].queue->mean, 45 * 60 / 10'000.);
    model.start[0].age = 100;
    QCOMPARE(simulate(model, options).result.replications[0].all.leadTime, std::optional(490.));
}

void TestReplications::closingTime_data()
{
    QTest::addColumn<int>("closing");
    QTest::addColumn<double>("leadTime");
    QTest::addColumn<double>("busy");
    // Three items of 5 h at 9 o'clock, one person from 9 to 17: 9-14, then 14-17 and 9-11, 11-16.
    QTest::newRow("interrupt") << int(FlowPool::Closing::Interrupt) << (5. + 26 + 31) / 3 << 15.;
    // 9-14, 14-19, next day 9-14.
    QTest::newRow("finish") << int(FlowPool::Closing::Finish) << (5. + 10 + 29) / 3 << 15.;
}

void TestReplications::closingTime()
{
    QFETCH(int, closing);
    QFETCH(double, leadTime);
    QFETCH(double, busy);
    FlowModel model = queueModel(D::fixed(1e9), D::fixed(5), 1);
    model.hours.push_back({ { { 0, 8 } }, 24, 24 });
    model.pools[0].people[0].hours = 0;
    model.pools[0].closing = FlowPool::Closing(closing);
    model.start = { { 0, 3, 0, 0 } };
    FlowOptions options;
    options.duration = 72;
    options.replications = 2;
    const ReplicationFigures figures = simulate(model, options).result.replications[0];
    QCOMPARE(*figures.all.leadTime, leadTime);
    QCOMPARE(figures.pools[0].busy, busy);
    QCOMPARE(figures.pools[0].present, 24.);
}

void TestReplications::twoPeopleAtATime()
{
    // Three people, two an item: one item at a time, two thirds of the people busy.
    FlowModel model = queueModel(D::fixed(1e9), D::fixed(10), 3);
    model.stations[0].peoplePerItem = 2;
    model.start = { { 0, 4, 0, 0 } };
    FlowOptions options;
    options.duration = 40;
    options.replications = 2;
    const ReplicationFigures figures = simulate(model, options).result.replications[0];
    QCOMPARE(figures.all.completed, std::uint64_t(4));
    QCOMPARE(*figures.all.leadTime, 25.);
    QCOMPARE(*figures.pools[0].utilisation, 2. / 3);
    // With different hours they work while all are there: 0-10 and 5-15 share 5 of 20.
    model.hours = { { { { 0, 10 } }, 20, 20 }, { { { 5, 15 } }, 20, 20 } };
    model.pools[0].people = { { 1, 0 }, { 1, 1 } };
    options.duration = 100;
    const ReplicationFigures together = simulate(model, options).result.replications[0];
    QCOMPARE(together.all.completed, std::uint64_t(2)); // 5-10 and 25-30, 45-50 and 65-70
    QCOMPARE(*together.all.leadTime, 50.);
    QCOMPARE(together.pools[0].busy, 2 * (20. + 5));
}

void TestReplications::sharedPeopleTakeTheUrgentFirst()
{
    // One person for two steps. At 0 both have two items; the second's are urgent.
    FlowModel model = queueModel(D::fixed(1e9), D::fixed(10), 1);
    addSource(model, D::fixed(1e9), -5).entry = addStation(model, D::fixed(1));
    model.stations[1].pool = 0;
    model.start = { { 0, 2, 0, 0 }, { 1, 2, 1, 0 } };
    FlowOptions options;
    options.duration = 100;
    options.replications = 2;
    const FlowResult result = simulate(model, options).result;
    QCOMPARE(*result.replications[0].sources[1].leadTime, 11.5); // 11 and 12
    QCOMPARE(*result.replications[0].sources[0].leadTime, 16.); // 10 and 22
}

void TestReplications::stationsHavePriorities()
{
    // The same with the priority of the step, which also interrupts: 1 and 2, then 12 and 22.
    FlowModel model = queueModel(D::fixed(1e9), D::fixed(10), 1);
    addSource(model, D::fixed(1e9)).entry = addStation(model, D::fixed(1));
    model.stations[1].pool = 0;
    model.stations[1].priority = -1;
    model.stations[1].preemption = FlowPreemption::Resume;
    model.start = { { 0, 2, 0, 0 }, { 1, 2, 1, 0 } };
    FlowOptions options;
    options.duration = 100;
    options.replications = 2;
    const FlowResult result = simulate(model, options).result;
    QCOMPARE(*result.replications[0].sources[1].leadTime, 1.5);
    QCOMPARE(*result.replications[0].sources[0].leadTime, 17.);
    // Coming back costs 3; the second one was never interrupted.
    model.pools[0].resumePenalty = 3;
    QCOMPARE(*simulate(model, options).result.replications[0].sources[0].leadTime, 20.);
}

void TestReplications::setUpOnceABatch()
{
    FlowModel model = queueModel(D::fixed(1e9), D::fixed(10), 1);
    model.stations[0].setup = 5;
    model.stations[0].batch = 2;
    model.start = { { 0, 4, 0, 0 } };
    FlowOptions options;
    options.duration = 100;
    options.replications = 2;
    QCOMPARE(*simulate(model, options).result.replications[0].all.leadTime, 22.5); // 15 and 30
}

void TestReplications::peopleOfDifferentHours()
{
    // One person always, one on the first of two days of 10: 10 items of 5 at 0.
    FlowModel model = queueModel(D::fixed(1e9), D::fixed(5), 1);
    model.hours = { { { { 0, 10 } }, 20, 20 } };
    model.pools[0].people.push_back({ 1, 0 });
    model.start = { { 0, 10, 0, 0 } };
    FlowOptions options;
    options.duration = 40;
    options.replications = 2;
    const ReplicationFigures figures = simulate(model, options).result.replications[0];
    // Done at 5 5 10 10 15 20 25 25 30 30.
    QCOMPARE(*figures.all.leadTime, 17.5);
    QCOMPARE(figures.pools[0].present, 60.);
    QCOMPARE(figures.pools[0].busy, 50.);
}

void TestReplications::deadEndIsNotWaitedFor()
{
    FlowModel model; // 0 → (1 → 3 ∥ 2, a dead end)
    for (const double time : { 1., 5., 100., 1. })
        addStation(model, D::fixed(time));
    model.stations[0].split = FlowSplit::All;
    model.stations[0].joinAt = 3;
    model.stations[0].routes = { { 1, {}, false }, { 2, {}, false } };
    leadOn(model, 1, 3);
    addSource(model, D::fixed(10));
    const FlowResult result = simulate(model, items(20)).result;
    QCOMPARE(*result.replications[0].all.leadTime, 7.);
    QCOMPARE(result.replications[0].stations[2].finished, std::uint64_t(20));
}

void TestReplications::lostPartLosesTheItem()
{
    FlowModel model; // the second branch takes every other item
    for (const double time : { 0., 1., 15., 0. })
        addStation(model, D::fixed(time));
    model.stations[0].split = FlowSplit::All;
    model.stations[0].joinAt = 3;
    model.stations[0].routes = { { 1, {}, false }, { 2, {}, false } };
    leadOn(model, 1, 3);
    leadOn(model, 2, 3);
    model.stations[2].pool = addPool(model, 1);
    model.stations[2].queueCapacity = 0;
    addSource(model, D::fixed(10));
    const ReplicationFigures figures = simulate(model, items(20)).result.replications[0];
    QCOMPARE(figures.all.completed, std::uint64_t(10));
    QCOMPARE(figures.all.lost, std::uint64_t(10));
    QCOMPARE(figures.all.unfinished, std::uint64_t(0));
    QCOMPARE(*figures.all.leadTime, 15.);
}

void TestReplications::batchThatNeverFills()
{
    FlowModel model = queueModel(D::fixed(1), D::fixed(1), 1);
    model.stations[0].batch = 4;
    model.hours.push_back({ { { 0, 8 } }, 24, 24 }); // so that there is always a next event
    model.pools[0].people[0].hours = 0;
    const FlowResult result = simulate(model, items(10)).result;
    QVERIFY(result.end == FlowEnd::Stuck);
    QCOMPARE(result.replications[0].all.completed, std::uint64_t(8));
    QCOMPARE(result.replications[0].all.unfinished, std::uint64_t(2));
}

void TestReplications::tooManyItems()
{
    FlowOptions options;
    options.duration = 1e9;
    options.replications = 2;
    options.mostItems = 1000;
    const FlowResult result = simulate(markovModel(2, 1, 1), options).result;
    QVERIFY(result.end == FlowEnd::TooManyItems);
}

void TestReplications::seriesOfAGrowingQueue()
{
    // One arrives every second, one in two is done: the queue of second t is about t / 2.
    FlowOptions options;
    options.duration = 1000;
    options.series = 10;
    options.replications = 2;
    const FlowResult result = simulate(queueModel(D::fixed(1), D::fixed(2), 1), options).result;
    QCOMPARE(result.queues[0].mean.size(), std::size_t(10));
    for (int part = 0; part < 10; ++part)
        QVERIFY(std::abs(result.queues[0].mean[std::size_t(part)] - (50. * part + 25)) < 1.5);
    QVERIFY(std::abs(result.wip.mean[9] - 475) < 2);
    QCOMPARE(result.wip.halfWidth[9], 0.);
}

void TestReplications::cancel()
{
    SimulationProgress progress;
    FlowOptions options = items(0, 1000);
    options.duration = 1e9; // weeks of work
    Simulated result;
    std::thread thread([&] { result = simulate(markovModel(.8, 1, 1), options, &progress); });
    while (progress.all == 0)
        std::this_thread::yield();
    progress.cancelled = true;
    thread.join();
    QVERIFY(result.isCancelled && !result.isDone());
}

void TestReplications::sensitivityRanks()
{
    // A busy and an idle step in a row: the busy one decides.
    FlowModel model = queueModel(D::exponential(1), D::exponential(.1), 1);
    leadOn(model, 0, addStation(model, D::exponential(.85), 1));
    const std::vector<FlowInput> inputs { { FlowInput::Kind::ServiceTime, 0, 0, .9, 1.1 },
        { FlowInput::Kind::ServiceTime, 1, 0, .9, 1.1 },
        { FlowInput::Kind::ServiceTime, 1, 0, 1, -1 } };
    const Sensitivity result = sensitivity(model, inputs, items(2000, 10));
    QCOMPARE(result.effects.size(), std::size_t(3));
    QCOMPARE(result.effects[0].input, std::size_t(1));
    QCOMPARE(result.effects[1].input, std::size_t(0));
    QVERIFY(result.effects[0].low->high() < 0);
    QVERIFY(result.effects[0].high->low() > 0);
    QVERIFY(result.effects[0].swing > 10 * result.effects[1].swing);
    QCOMPARE(result.effects[2].swing, 0.);
    QVERIFY(result.effects[2].problems.front().kind == Kind::BadServiceTime);
}

void TestReplications::shareOfOthersFollows()
{
    FlowModel model = queueModel(D::fixed(1), D::fixed(1), 0);
    model.stations[0].routes = { { 0, .2, true }, { noIndex, .6, false }, { noIndex, .2, false } };
    const FlowModel changed = withInput(model, { FlowInput::Kind::Share, 0, 0, 0, 0 }, .4);
    const double expected[] = { .4, .45, .15 };
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(std::abs(*changed.stations[0].routes[i].share - expected[i]) < 1e-12);
    QVERIFY(withInput(markovModel(1, 1, 1), { FlowInput::Kind::People, 0, 0, 0, 0 }, 4)
                .pools[0]
                .people[0]
                .count
        == 4);
}

void TestReplications::problems_data()
{
    QTest::addColumn<FlowModel>("model");
    QTest::addColumn<FlowOptions>("options");
    QTest::addColumn<int>("expected");
    const FlowOptions good = items(10);
    const auto row = [&good](const char* name, Kind kind, const auto& change) {
        FlowModel model = lineModel();
        FlowOptions options = good;
        change(model, options);
        QTest::newRow(name) << model << options << int(kind);
    };
    using M = FlowModel&;
    using O = FlowOptions&;
    row("no step", Kind::NoStation, [](M m, O) { m.stations.clear(); });
    row("no source", Kind::NoSource, [](M m, O) { m.sources.clear(); });
    row("no end", Kind::NoEnd, [](M, O o) { o.items = 0; });
    row("warm-up", Kind::BadOptions, [](M, O o) { o.warmUp = -1; });
    row("one run", Kind::TooFewReplications, [](M, O o) { o.replications = 1; });
    row("negative time", Kind::BadServiceTime, [](M m, O) { m.stations[2].service.a = -1; });
    row("patience", Kind::BadPatience,
        [](M m, O) { m.stations[2].patience = D::fixed(std::nan("")); });
    row("arrivals", Kind::BadInterarrival, [](M m, O) { m.sources[0].interarrival.a = -1; });
    row("endless demand", Kind::NoTimeBetweenArrivals,
        [](M m, O) { m.sources[0].interarrival = D::fixed(0); });
    row("share", Kind::BadShare, [](M m, O) { m.stations[1].routes[0].share = 1.5; });
    row("no share", Kind::MissingShare, [](M m, O) { m.stations[1].routes[0].share = {}; });
    row("sum of shares", Kind::SharesDoNotAddUp,
        [](M m, O) { m.stations[1].routes[0].share = .2; });
    row("loop with no exit", Kind::NoWayOut, [](M m, O) {
        m.stations[9].routes = { { 0, {}, true } };
    });
    row("send-back of 100 %", Kind::NoWayOut, [](M m, O) {
        m.stations[9].routes = { { 9, 1., true }, { noIndex, 0., false } };
    });
    row("branches that never meet", Kind::NeverReached, [](M m, O) {
        m.stations[9].split = FlowSplit::All;
        m.stations[9].joinAt = 4;
        m.stations[9].routes = { { noIndex, {}, false } };
    });
    row("batch", Kind::BadNumbers, [](M m, O) { m.stations[1].batch = 0; });
    row("batch above limit", Kind::BatchAboveLimit, [](M m, O) {
        m.stations[1].batch = 4;
        m.stations[1].wipLimit = 3;
    });
    row("loop of limits", Kind::LoopOfLimits, [](M m, O) {
        m.stations[3].wipLimit = m.stations[4].wipLimit = 2;
        m.stations[4].routes = { { 3, .1, false }, { 5, .9, false } };
    });
    row("people", Kind::TooFewPeople, [](M m, O) { m.stations[1].peoplePerItem = 2; });
    row("never together", Kind::NeverTogether, [](M m, O) {
        m.stations[1].peoplePerItem = 2;
        m.hours = { { { { 0, 1 } }, 4, 4 }, { { { 1, 2 } }, 4, 4 } };
        m.pools[1].people = { { 1, 0 }, { 1, 1 } };
    });
    row("hours that overlap", Kind::BadHours, [](M m, O) {
        m.hours = { { { { 0, 2 }, { 1, 3 } }, 4, 4 } };
    });
    row("never open", Kind::NeverOpen, [](M m, O) {
        m.hours = { { {}, 4, 4 } };
        m.pools[1].people = { { 1, 0 } };
    });
    row("dates", Kind::BadSlots, [](M m, O) { m.stations[1].letIn = FlowSlots { {}, 1, 1, 0 }; });
    row("penalty", Kind::BadPenalty, [](M m, O) { m.pools[1].resumePenalty = -1; });
    row("same key", Kind::SameKey, [](M m, O) { m.stations[1].key = m.stations[2].key = 9; });
    row("pool", Kind::BadReference, [](M m, O) { m.stations[1].pool = 99; });
    row("way", Kind::BadReference, [](M m, O) { m.stations[1].routes[1].to = -2; });
    row("start", Kind::BadStart, [](M m, O) { m.start = { { 99, 1, 0, 0 } }; });
    row("sources", Kind::TooManySources, [](M m, O) { m.sources.resize(1001, m.sources.front()); });
}

void TestReplications::problems()
{
    QFETCH(FlowModel, model);
    QFETCH(FlowOptions, options);
    QFETCH(int, expected);
    const Simulated result = simulate(model, options);
    QVERIFY(!result.problems.empty());
    QCOMPARE(int(result.problems.front().kind), expected);
    QVERIFY(result.result == FlowResult());
    QVERIFY(simulate(lineModel(), items(10)).isDone());
}

void TestReplications::everyProblemHasASentence()
{
    for (int kind = 0; kind <= int(Kind::BadStart); ++kind) {
        const QString text = flowProblemText({ Kind(kind), QStringLiteral("Review 50 %2") });
        QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"), qPrintable(text));
    }
    QVERIFY(flowProblemText({ Kind::NoWayOut, QStringLiteral("Review 50 %2") })
                .contains(u"Review 50 %2"));
}

GEMBA_TEST(TestReplications)
#include "tst_replications.moc"
