// SPDX-License-Identifier: GPL-3.0-or-later
// The vectors of the domain page "value streams", simulated with fixed seeds. A figure passes
// within four standard errors of the replications (and of the oracle, where that was a simulation
// itself), and these must be small enough for the test to be able to fail.
#include "app/simulation/replications.h"
#include "flowmodels.h"
#include "tests/testing.h"
#include <QTest>
#include <cmath>
#include <limits>

using D = Distribution;

static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

class TestFlowVectors : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void queue_data();
    void queue();
    void lossAndImpatience_data();
    void lossAndImpatience();
    void priorities_data();
    void priorities();
    void interruptedWork_data();
    void interruptedWork();
    void reworkLine();
    void departuresOfOneFeedTheOther();
    void parallelBranches();
    void parallelApprovers_data();
    void parallelApprovers();
    void oneOfTwoWays();
    void selfLoop_data();
    void selfLoop();
    void reworkQuantiles();
    void opening_data();
    void opening();
    void letIn_data();
    void letIn();
    void fractionalPeople_data();
    void fractionalPeople();
    void limitsOfOne();
    void batchesFill();
    void waitQuantileOfQ06();
};

static FlowOptions during(double warmUp, double counted, int replications = 20)
{
    FlowOptions options;
    options.warmUp = warmUp;
    options.duration = warmUp + counted;
    options.replications = replications;
    return options;
}

static FlowResult simulated(const FlowModel& model, const FlowOptions& options)
{
    const Simulated result = simulate(model, options);
    for (const FlowProblem& problem : result.problems)
        qWarning("%s", qPrintable(flowProblemText(problem)));
    return result.result;
}

/// Whether the estimate agrees with `expected`, whose own standard error is `oracleError`.
static bool agrees(const std::optional<FlowEstimate>& found, double expected,
    double oracleError = 0, double precision = 0.05)
{
    if (std::isnan(expected))
        return true;
    if (!found) {
        qInfo("nothing instead of %.6g", expected);
        return false;
    }
    const double error = found->standardError();
    const bool isRight = std::abs(found->mean - expected) <= 4 * std::hypot(error, oracleError)
        && error <= precision * expected;
    if (!isRight)
        qInfo("%.6g ± %.3g instead of %.6g", found->mean, error, expected);
    return isRight;
}

void TestFlowVectors::queue_data()
{
    QTest::addColumn<FlowModel>("model");
    QTest::addColumn<FlowOptions>("options");
    QTest::addColumn<double>("wq");
    QTest::addColumn<double>("w");
    QTest::addColumn<double>("lq");
    QTest::addColumn<double>("l");
    QTest::addColumn<double>("oracleError"); // of Wq
    const auto row = [](const char* name, const FlowModel& model, const FlowOptions& options,
                         double wq, double w, double lq, double l, double oracleError = 0) {
        QTest::newRow(name) << model << options << wq << w << lq << l << oracleError;
    };
    row("Q02", markovModel(.8, 1, 1), during(500, 8000), 4, 5, 3.2, 4);
    row("Q03", markovModel(.95, 1, 1), during(6000, 24'000), 19, 20, 18.05, 19);
    row("Q04", markovModel(5, 8, 1), during(20, 1000), .208333333, .333333333, 1.04166667,
        1.66666667);
    row("Q05", markovModel(1.6, 1, 2), during(300, 4000), 1.77777778, 2.77777778, 2.84444444,
        4.44444444);
    row("Q06", markovModel(2.5, 1, 3), during(300, 3000), 1.40449438, 2.40449438, 3.51123596,
        6.01123596);
    row("Q09", markovModel(1, .4, 3), during(750, 7500), 3.51123596, 6.01123596, 3.51123596,
        6.01123596);
    row("Q10", markovModel(9, 1, 10), during(200, 1600), .668731524, 1.66873152, 6.01858372,
        15.0185837);
    row("Q12", queueModel(D::exponential(1.25), D::fixed(1), 1), during(300, 6000), 2, 3, 1.6, 2.4);
    row("Q13", queueModel(D::exponential(1.25), D::erlang(1, 2), 1), during(300, 6000), 3, 4, 2.4,
        3.2);
    row("Q16", queueModel(D::fixed(1.25), D::exponential(1), 1), during(300, 6000), 1.69273084,
        2.69273084, 1.35418467, 2.15418467);
    row("Q18", queueModel(D::erlang(.625, 2), D::hyperexponential(1, 2), 2), during(300, 5000),
        2.065, 3.065, unknown, unknown, .011 / 1.96);
    row("Q19", queueModel(D::exponential(.4), D::hyperexponential(1, 4), 3), during(400, 4000),
        3.316, 4.316, unknown, unknown, .039 / 1.96);
}

void TestFlowVectors::queue()
{
    QFETCH(FlowModel, model);
    QFETCH(FlowOptions, options);
    QFETCH(double, wq);
    QFETCH(double, w);
    QFETCH(double, lq);
    QFETCH(double, l);
    QFETCH(double, oracleError);
    const FlowResult result = simulated(model, options);
    QVERIFY(agrees(result.stations[0].wait, wq, oracleError, .08));
    QVERIFY(agrees(result.all.leadTime, w, oracleError, .08));
    QVERIFY(agrees(result.stations[0].queue, lq, 0, .08));
    QVERIFY(agrees(result.all.wip, l, 0, .08));
}

void TestFlowVectors::lossAndImpatience_data()
{
    QTest::addColumn<FlowModel>("model");
    QTest::addColumn<double>("lost");
    QTest::addColumn<double>("abandoned");
    QTest::addColumn<double>("wq");
    QTest::addColumn<double>("w");
    QTest::addColumn<double>("lq");
    QTest::addColumn<double>("l");
    FlowModel full = markovModel(3, 4, 2);
    full.stations[0].queueCapacity = 1;
    QTest::newRow("Q21") << full << .0493601463 << unknown << .0173076923 << .267307692
                         << .0493601463 << .762340037;
    // A timer of somebody long served that hits who has its place now makes .1305 into .139.
    FlowModel impatient = markovModel(2.5, 1, 3);
    impatient.stations[0].patience = D::exponential(2);
    QTest::newRow("Q24") << impatient << unknown << .130496777 << unknown << unknown << .652483887
                         << unknown;
    FlowModel overloaded = markovModel(4, 1, 3);
    overloaded.stations[0].patience = D::exponential(2);
    QTest::newRow("Q24 overloaded")
        << overloaded << unknown << .306796726 << unknown << unknown << 2.45437381 << unknown;
}

void TestFlowVectors::lossAndImpatience()
{
    QFETCH(FlowModel, model);
    QFETCH(double, lost);
    QFETCH(double, abandoned);
    QFETCH(double, wq);
    QFETCH(double, w);
    QFETCH(double, lq);
    QFETCH(double, l);
    const FlowResult result = simulated(model, during(50, 3000));
    QVERIFY(agrees(result.all.lostShare, lost, 0, .02));
    QVERIFY(agrees(result.all.abandonedShare, abandoned, 0, .01));
    QVERIFY(agrees(result.stations[0].wait, wq, 0, .02));
    QVERIFY(agrees(result.all.leadTime, w, 0, .02));
    QVERIFY(agrees(result.stations[0].queue, lq, 0, .02));
    QVERIFY(agrees(result.all.wip, l, 0, .02));
}

/// λ .2 urgent and .6 planned on one person with process time 1.
static FlowModel twoClasses(FlowPreemption preemption)
{
    FlowModel model = markovModel(.2, 1, 1);
    addSource(model, D::exponential(1 / .6), 1);
    model.stations[0].preemption = preemption;
    return model;
}

void TestFlowVectors::priorities_data()
{
    QTest::addColumn<FlowModel>("model");
    QTest::addColumn<double>("urgent");
    QTest::addColumn<double>("planned");
    QTest::newRow("Q23") << twoClasses(FlowPreemption::None) << 2. << 6.;
    QTest::newRow("Q28") << twoClasses(FlowPreemption::Resume) << 1.25 << 6.25;
    // Exponential work has no memory, so drawing it anew changes nothing.
    QTest::newRow("Q28 resampled") << twoClasses(FlowPreemption::Resample) << 1.25 << 6.25;
    QTest::newRow("Q28 planned alone") << markovModel(.6, 1, 1) << 2.5 << unknown;
}

void TestFlowVectors::priorities()
{
    QFETCH(FlowModel, model);
    QFETCH(double, urgent);
    QFETCH(double, planned);
    const FlowResult result = simulated(model, during(500, 8000));
    QVERIFY(agrees(result.sources[0].leadTime, urgent));
    if (model.sources.size() > 1)
        QVERIFY(agrees(result.sources[1].leadTime, planned));
}

void TestFlowVectors::interruptedWork_data()
{
    QTest::addColumn<int>("preemption");
    QTest::addColumn<double>("expected");
    // From start to end of a fixed work S = 1 that is interrupted by incidents, λ .2, μ 1, with
    // mean busy period B = 1/(1 − .2): resumed S(1 + λB), begun again (e^λS − 1)(1/λ + B). Source:
    // Gaver, "A waiting line with interrupted service", JRSS B 24 (1962).
    QTest::newRow("resume") << int(FlowPreemption::Resume) << 1.25;
    QTest::newRow("restart") << int(FlowPreemption::Restart) << 1.3837672388;
}

void TestFlowVectors::interruptedWork()
{
    QFETCH(int, preemption);
    QFETCH(double, expected);
    FlowModel model = markovModel(.2, 1, 1);
    const int planned = addStation(model, D::fixed(1));
    model.stations[std::size_t(planned)].pool = 0;
    addSource(model, D::exponential(1 / .4), 1).entry = planned;
    model.stations[0].preemption = FlowPreemption(preemption);
    const FlowResult result = simulated(model, during(300, 5000));
    std::vector<double> durations;
    for (const ReplicationFigures& replication : result.replications)
        durations.push_back(*replication.stations[1].stay - *replication.stations[1].wait);
    QVERIFY(agrees(estimate(durations), expected, 0, .01));
}

void TestFlowVectors::reworkLine()
{
    const FlowResult result = simulated(lineModel(), during(1200, 4000)); // Q26
    QVERIFY(agrees(result.all.leadTime, 40));
    QVERIFY(agrees(result.all.wip, 40));
    QVERIFY(agrees(result.utilisation[4], .8, 0, .01));
}

void TestFlowVectors::departuresOfOneFeedTheOther()
{
    FlowModel model = queueModel(D::exponential(1.25), D::fixed(1), 1);
    leadOn(model, 0, addStation(model, D::exponential(1), 1));
    const FlowResult result = simulated(model, during(500, 8000)); // Q30
    QVERIFY(agrees(result.stations[1].wait, 2.97, .01));
}

void TestFlowVectors::parallelBranches()
{
    FlowModel model; // V02
    const int a = addStation(model, D::fixed(10));
    const int b = addStation(model, D::exponential(100));
    const int c = addStation(model, D::exponential(30));
    const int d = addStation(model, D::fixed(10));
    model.stations[std::size_t(a)].split = FlowSplit::All;
    model.stations[std::size_t(a)].joinAt = d;
    model.stations[std::size_t(a)].routes = { { b, {}, false }, { c, {}, false } };
    leadOn(model, b, d);
    leadOn(model, c, d);
    addSource(model, D::exponential(10));
    FlowOptions options;
    options.items = 1500;
    const FlowResult result = simulated(model, options);
    QVERIFY(agrees(result.all.leadTime, 126.923077, 0, .01));
    QVERIFY(agrees(result.stations[std::size_t(d)].visits, 1, 0, 0));
    for (const ReplicationFigures& replication : result.replications) {
        QCOMPARE(replication.all.completed, std::uint64_t(1500));
        QCOMPARE(replication.all.unfinished, std::uint64_t(0));
    }
}

void TestFlowVectors::parallelApprovers_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("expected");
    QTest::newRow("V03 2") << 2 << 1.5;
    QTest::newRow("V03 3") << 3 << 1.833333;
    QTest::newRow("V03 4") << 4 << 2.083333;
    QTest::newRow("V03 8") << 8 << 2.717857;
}

void TestFlowVectors::parallelApprovers()
{
    QFETCH(int, n);
    QFETCH(double, expected);
    FlowModel model;
    addStation(model, D::fixed(0));
    model.stations[0].split = FlowSplit::All; // which meet at the end
    for (int i = 0; i < n; ++i) {
        const int branch = addStation(model, D::exponential(1));
        model.stations[0].routes.push_back({ branch, {}, false });
    }
    addSource(model, D::exponential(1));
    FlowOptions options;
    options.items = 1000;
    const FlowResult result = simulated(model, options);
    QVERIFY(agrees(result.all.leadTime, expected, 0, .01));
}

void TestFlowVectors::oneOfTwoWays()
{
    FlowModel model; // V04
    const int first = addStation(model, D::fixed(10));
    const int sometimes = addStation(model, D::fixed(40));
    const int last = addStation(model, D::fixed(20));
    model.stations[std::size_t(first)].routes = { { sometimes, .35, false }, { last, .65, false } };
    leadOn(model, sometimes, last);
    addSource(model, D::exponential(10));
    FlowOptions options;
    options.items = 1000;
    const FlowResult result = simulated(model, options);
    QVERIFY(agrees(result.all.leadTime, 44, 0, .01));
}

void TestFlowVectors::selfLoop_data()
{
    QTest::addColumn<double>("completeAccurate");
    QTest::addColumn<double>("visits");
    QTest::addColumn<double>("leadTime");
    QTest::newRow("V06 .95") << .95 << 1.052632 << 31.578947;
    QTest::newRow("V06 .9") << .9 << 1.111111 << 33.333333;
    QTest::newRow("V06 .8") << .8 << 1.25 << 37.5;
    QTest::newRow("V06 .5") << .5 << 2. << 60.;
}

void TestFlowVectors::selfLoop()
{
    QFETCH(double, completeAccurate);
    QFETCH(double, visits);
    QFETCH(double, leadTime);
    FlowModel model = queueModel(D::exponential(10), D::fixed(30), 0);
    model.stations[0].routes
        = { { 0, 1 - completeAccurate, true }, { noIndex, completeAccurate, false } };
    FlowOptions options;
    options.items = 1000;
    const FlowResult result = simulated(model, options);
    QVERIFY(agrees(result.stations[0].visits, visits, 0, .01));
    QVERIFY(agrees(result.all.leadTime, leadTime, 0, .01));
}

void TestFlowVectors::reworkQuantiles()
{
    FlowModel model; // V07
    for (const double time : { 60., 240., 480., 120. })
        addStation(model, D::fixed(time));
    leadOn(model, 0, 1);
    leadOn(model, 1, 2);
    model.stations[2].routes = { { 0, .2, true }, { 3, .8, false } };
    model.stations[3].routes = { { 1, .1, true }, { noIndex, .9, false } };
    addSource(model, D::exponential(100));
    FlowOptions options;
    options.items = 2000;
    const FlowResult result = simulated(model, options);
    QVERIFY(agrees(result.all.leadTime, 1210, 0, .01));
    const double visits[] = { 1.277778, 1.388889, 1.388889, 1.111111 };
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(agrees(result.stations[i].visits, visits[i], 0, .01));
    QCOMPARE(result.all.pooledP50, std::optional(900.));
    QCOMPARE(result.all.pooledP85, std::optional(1680.));
    QCOMPARE(result.all.pooledP95, std::optional(2460.));
}

static FlowHours weekdays(double from, double to)
{
    FlowHours hours;
    hours.horizon = hours.repeat = 168;
    for (int day = 0; day < 5; ++day)
        hours.open.push_back({ 24. * day + from, 24. * day + to });
    return hours;
}

void TestFlowVectors::opening_data()
{
    QTest::addColumn<FlowHours>("hours");
    QTest::addColumn<double>("expected");
    QTest::newRow("V10 Mon-Fri 9-17") << weekdays(9, 17) << 15.238095;
    QTest::newRow("V10 24x5") << weekdays(0, 24) << 6.857143;
    QTest::newRow("V10 follow the sun") << FlowHours { { { 0, 168 } }, 168, 168 } << 0.;
}

void TestFlowVectors::opening()
{
    QFETCH(FlowHours, hours);
    QFETCH(double, expected);
    FlowModel model;
    model.hours.push_back(hours);
    addStation(model, D::fixed(0), 1);
    model.pools[0].people[0].hours = 0;
    addSource(model, D::exponential(2.1));
    const FlowResult result = simulated(model, during(0, 168 * 52));
    QVERIFY(agrees(result.all.leadTime, expected, 0, .02));
}

void TestFlowVectors::letIn_data()
{
    QTest::addColumn<FlowSlots>("dates");
    QTest::addColumn<double>("lambda");
    QTest::addColumn<double>("expected");
    QTest::newRow("V11 weekly") << FlowSlots { { 34 }, 168, 168, 0 } << .5 << 84.;
    QTest::newRow("V11 twice a week") << FlowSlots { { 34, 118 }, 168, 168, 0 } << .5 << 42.;
    // One item a slot is M/D/1 with vacations of the same length T: T/2 + ρT/(2(1 − ρ)).
    // Source: Doshi, "Queueing systems with vacations", Queueing Systems 1 (1986).
    QTest::newRow("one a week") << FlowSlots { { 34 }, 168, 168, 1 } << .8 / 168 << 420.;
}

void TestFlowVectors::letIn()
{
    QFETCH(FlowSlots, dates);
    QFETCH(double, lambda);
    QFETCH(double, expected);
    FlowModel model = queueModel(D::exponential(1 / lambda), D::fixed(0), 0);
    model.stations[0].letIn = dates;
    const FlowResult result
        = simulated(model, during(lambda < .1 ? 50'000 : 168, lambda < .1 ? 1e6 : 168 * 26));
    QVERIFY(agrees(result.stations[0].wait, expected, 0, .03));
}

void TestFlowVectors::fractionalPeople_data()
{
    QTest::addColumn<double>("cycle");
    QTest::addColumn<double>("expected");
    QTest::newRow("2.7 cycle 1") << 1. << .55;
    QTest::newRow("2.7 cycle 8") << 8. << 1.04;
    QTest::newRow("2.7 cycle 40") << 40. << 1.62;
    QTest::newRow("2.7 cycle 80") << 80. << 2.05;
}

void TestFlowVectors::fractionalPeople()
{
    QFETCH(double, cycle);
    QFETCH(double, expected);
    FlowModel model = markovModel(2, 1, 2);
    model.hours.push_back({ { { 0, cycle / 2 } }, cycle, cycle });
    model.pools[0].people.push_back({ 1, 0 });
    model.pools[0].closing = FlowPool::Closing::Finish;
    const FlowResult result = simulated(model, during(400, 4000));
    QVERIFY(agrees(result.stations[0].wait, expected, .01));
}

void TestFlowVectors::limitsOfOne()
{
    // Two stations that hold one item each, always work in front: 2/3 of the rate of one.
    // Source: Hunt, "Sequential arrays of waiting lines", Oper. Res. 4 (1956).
    FlowModel model = markovModel(1.2, 1, 1);
    leadOn(model, 0, addStation(model, D::exponential(1), 1));
    model.stations[0].wipLimit = model.stations[1].wipLimit = 1;
    const FlowResult result = simulated(model, during(500, 4000));
    QVERIFY(agrees(result.all.throughput, 2. / 3, 0, .01));
}

void TestFlowVectors::batchesFill()
{
    // The first of n waits for n − 1 others, the last for none: (n − 1)/(2λ).
    FlowModel model = queueModel(D::exponential(2), D::fixed(3), 0);
    model.stations[0].batch = 5;
    const FlowResult result = simulated(model, during(100, 4000));
    QVERIFY(agrees(result.stations[0].wait, 4, 0, .02));
    QVERIFY(agrees(result.all.leadTime, 7, 0, .02));
}

void TestFlowVectors::waitQuantileOfQ06()
{
    const FlowResult result = simulated(markovModel(2.5, 1, 3), during(300, 6000));
    std::vector<double> quantiles;
    for (const ReplicationFigures& replication : result.replications)
        quantiles.push_back(*replication.stations[0].waitP95);
    QVERIFY(agrees(estimate(quantiles), 5.28452492, 0, .05));
}

GEMBA_TEST(TestFlowVectors)
#include "tst_flowvectors.moc"
