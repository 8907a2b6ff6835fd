// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/valuestream/streammetrics.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

/// Totals, quality and loops of a stream. V01-V07 are vectors computed outside this program.
class TestStreamMetrics : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void referenceStream();
    void databaseChange();
    void parallelBranches();
    void exponentialBranches_data();
    void exponentialBranches();
    void splits();
    void deadEndIsNoBranch();
    void alternatives();
    void selfLoop_data();
    void selfLoop();
    void sendBacks();
    void badInput();
    void sentBackWithoutALoop();
    void outsideAndInventories();
    void informationIsNoItem();
    void cycleEfficiency();
    void noExit();
    void emptyAndZero();
    void unknownValues();
    void manySteps();
    void discovered();
};

using Builder = StreamBuilder;

static double hours(std::chrono::milliseconds time) { return double(time.count()) / 3'600'000; }

// V01: value-stream reference case, seven steps.
void TestStreamMetrics::referenceStream()
{
    Builder b;
    b.step(10, 10, 80).step(5, 480, 90).step(5, 2400, 95).step(45, 3360, 85);
    b.step(30, 1440, 90).step(40, 960, 95).step(15, 480, 90).chain();
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.rule, PathRule::Sequence);
    QCOMPARE(m.processTime, std::optional(minutes(150) + 0s));
    QCOMPARE(m.leadTime, std::optional(minutes(9130) + 0s));
    QCOMPARE(m.wait, std::optional(minutes(8980) + 0s));
    QVERIFY(std::abs(*m.activityRatio - 0.01642935) < 5e-9);
    QVERIFY(std::abs(*m.rolledCompleteAccurate - 0.447387) < 5e-7);
    QCOMPARE(m.unknownCompleteAccurate, 0);
    QVERIFY(!m.hasSendBacks);
    QCOMPARE(m.expectedLeadTime, std::optional(minutes(9130) + 0ms));
}

// The design's example: 24 h, 2 h of work, 8.3 %, 31 %; with 20 % sent back 3 d 2 h of 8 h a day.
void TestStreamMetrics::databaseChange()
{
    Builder b;
    const int waits[] = { 15, 145, 370, 290, 105, 230, 35, 120, 10 };
    const int works[] = { 15, 5, 20, 10, 15, 10, 25, 15, 5 };
    const int quality[] = { 70, 90, 80, 95, 90, 85, 90, 95, 100 };
    for (int i = 0; i < 9; ++i)
        b.step(works[i], waits[i] + works[i], quality[i]);
    b.chain().connect(2, 0, 200'000, true);
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(24h));
    QCOMPARE(m.processTime, std::optional<std::chrono::seconds>(2h));
    QCOMPARE(qRound(*m.activityRatio * 1000), 83);
    QCOMPARE(qRound(*m.rolledCompleteAccurate * 100), 31);
    QCOMPARE(hours(*m.expectedLeadTime), 26.375);
    QCOMPARE(m.visits.value(b.map.steps.at(2).id), 1.25);
    QCOMPARE(m.handoffs, 8);
    QCOMPARE(m.waits.at(0).stepId, b.map.steps.at(2).id);
    QCOMPARE(qRound(m.waits.at(0).share * 100), 28);
    QCOMPARE(m.waits.at(0).share + m.waits.at(1).share, 0.5);
}

// V02: A10 → (B100 ∥ C30) → D10: critical path 120, labour 150.
void TestStreamMetrics::parallelBranches()
{
    Builder b;
    b.step(10, 10).step(100, 100).step(30, 30).step(10, 10);
    b.connect(0, 1).connect(0, 2).connect(1, 3).connect(2, 3);
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.rule, PathRule::LongestBranch);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(120min));
    QCOMPARE(m.touchTime, std::optional<std::chrono::seconds>(150min));
    QCOMPARE(m.path.size(), 3);
    QVERIFY(!m.path.contains(b.map.steps.at(2).id));
    // If B and C are exponential: 126.923077.
    QVERIFY(std::abs(double(m.randomLeadTime->count()) / 60'000 - 126.923077) < 1e-5);
    b.map.steps[1].processTimeShape.distribution = ShapeKind::Fixed;
    QVERIFY(!streamMetrics(b.map).randomLeadTime);
}

// V03: n equal exponential branches of mean 1: Hn.
void TestStreamMetrics::exponentialBranches_data()
{
    QTest::addColumn<int>("branches");
    QTest::addColumn<double>("mean");
    QTest::newRow("V03 two") << 2 << 1.5;
    QTest::newRow("V03 three") << 3 << 1.833333;
    QTest::newRow("V03 four") << 4 << 2.083333;
    QTest::newRow("V03 eight") << 8 << 2.717857;
}

void TestStreamMetrics::exponentialBranches()
{
    QFETCH(int, branches);
    QFETCH(double, mean);
    QVERIFY(std::abs(expectedMaximum(std::vector<double>(size_t(branches), 1.0)) - mean) < 5e-7);
    Builder b;
    b.step(0, 0).step(0, 0);
    for (int i = 0; i < branches; ++i)
        b.step(1, 60).connect(0, 2 + i).connect(2 + i, 1);
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(1h)); // the longest mean
    QVERIFY(std::abs(hours(*m.randomLeadTime) - mean) < 1e-6);
}

/// What a split says goes before what shares let guess.
void TestStreamMetrics::splits()
{
    Builder b;
    b.step(10, 10).step(100, 100).step(30, 30).step(10, 10);
    b.connect(0, 1).connect(0, 2).connect(1, 3).connect(2, 3);
    b.map.steps[0].split = Split::Xor;
    StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.rule, PathRule::WeightedChoice);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(85min)); // each half of the time
    b.map.steps[0].split = Split::And;
    b.map.handoffs[0].sharePpm = 500'000;
    b.map.handoffs[1].sharePpm = 500'000;
    m = streamMetrics(b.map);
    QCOMPARE(m.rule, PathRule::LongestBranch);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(120min));
}

// "unless a dead-end activity": Martin & Osterling on the timeline critical path.
void TestStreamMetrics::deadEndIsNoBranch()
{
    Builder b;
    b.step(10, 10).step(5, 500).step(30, 30).step(10, 10);
    b.connect(0, 1).connect(0, 2).connect(2, 3);
    QCOMPARE(streamMetrics(b.map).leadTime, std::optional<std::chrono::seconds>(50min));
}

// V04: 35 % by way of a step of 40, the others skip it, plus 10 and 20: 44.
void TestStreamMetrics::alternatives()
{
    Builder b;
    b.step(1, 10).step(1, 40).step(1, 20);
    b.connect(0, 1, 350'000).connect(0, 2, 650'000).connect(1, 2);
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.rule, PathRule::WeightedChoice);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(44min));
    QCOMPARE(m.expectedLeadTime, std::optional(44min + 0ms));
}

// V06: a loop on itself: visits 1 / (1 − r), a process time of 30 min grows likewise.
void TestStreamMetrics::selfLoop_data()
{
    QTest::addColumn<int>("sharePpm");
    QTest::addColumn<double>("visits");
    QTest::addColumn<double>("work");
    QTest::newRow("95 %") << 50'000 << 1.052632 << 31.578947;
    QTest::newRow("90 %") << 100'000 << 1.111111 << 33.333333;
    QTest::newRow("80 %") << 200'000 << 1.25 << 37.5;
    QTest::newRow("50 %") << 500'000 << 2.0 << 60.0;
}

void TestStreamMetrics::selfLoop()
{
    QFETCH(int, sharePpm);
    QFETCH(double, visits);
    QFETCH(double, work);
    Builder b;
    b.step(30, 30).connect(0, 0, sharePpm, true);
    const StreamMetrics m = streamMetrics(b.map);
    QVERIFY(std::abs(m.visits.value(b.map.steps.at(0).id) - visits) < 1e-6);
    QVERIFY(std::abs(double(m.expectedLeadTime->count()) / 60'000 - work) < 1e-5);
}

// V07: four steps, 20 % from the third to the first, 10 % from the fourth to the second.
void TestStreamMetrics::sendBacks()
{
    Builder b;
    b.step(1, 60).step(1, 240).step(1, 480).step(1, 120).chain();
    b.connect(2, 0, 200'000, true).connect(3, 1, 100'000, true);
    const StreamMetrics m = streamMetrics(b.map);
    const double expected[] = { 1.277778, 1.388889, 1.388889, 1.111111 };
    for (int i = 0; i < 4; ++i)
        QVERIFY(std::abs(m.visits.value(b.map.steps.at(i).id) - expected[i]) < 1e-6);
    QCOMPARE(m.expectedLeadTime, std::optional(1210min + 0ms));
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(900min));
    QVERIFY(std::abs(double(m.leadTimeDeviation->count()) / 60'000 - 586.088730) < 1e-5);
}

/// Fixing and clarifying take time where the input is bad; they are no loops.
void TestStreamMetrics::badInput()
{
    Builder b;
    b.step(10, 60, 80).step(10, 60).step(10, 60).chain();
    b.map.handoffs[0].badInput = BadInput::FixInPlace;
    b.map.handoffs[0].badInputTime = 30min; // 20 % of it: 6 min
    b.map.handoffs[1].badInput = BadInput::Clarify;
    b.map.handoffs[1].badInputTime = 60min;
    b.map.handoffs[1].badInputPpm = 500'000; // 30 min
    const StreamMetrics m = streamMetrics(b.map);
    QVERIFY(!m.hasSendBacks);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(180min));
    QCOMPARE(m.expectedLeadTime, std::optional(216min + 0ms));
}

void TestStreamMetrics::sentBackWithoutALoop()
{
    Builder b;
    b.step(10, 60, 80).step(10, 60).chain();
    b.map.handoffs[0].badInput = BadInput::SendBack;
    const StreamMetrics m = streamMetrics(b.map);
    QVERIFY(m.hasSendBacks);
    QCOMPARE(m.visits.value(b.map.steps.at(1).id), 1.25);
    QCOMPARE(m.expectedLeadTime, std::optional(150min + 0ms));
    b.connect(1, 0, 500'000, true); // one that is drawn says how often
    QCOMPARE(streamMetrics(b.map).visits.value(b.map.steps.at(1).id), 2.0);
}

void TestStreamMetrics::outsideAndInventories()
{
    Builder b;
    b.step(-1, -1).step(10, 60, 80).step(-1, -1).step(10, 60, 50).step(-1, -1).chain();
    b.map.steps[0].kind = StepKind::Supplier;
    b.map.steps[2].kind = StepKind::Inventory;
    b.map.steps[4].kind = StepKind::Customer;
    StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.path.size(), 3);
    QCOMPARE(m.unknownLeadTimes, 1); // the inventory's
    QCOMPARE(m.unknownProcessTimes, 0);
    QCOMPARE(m.unknownCompleteAccurate, 0);
    QCOMPARE(*m.rolledCompleteAccurate, 0.4);
    QCOMPARE(m.handoffs, 1); // from step to step, over the inventory
    b.map.steps[2].queue = 5;
    b.map.stream.demandMilli = 10'000; // half a day of 8 h
    m = streamMetrics(b.map);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(120min + 4h));
    QCOMPARE(m.unknownLeadTimes, 0);
    QCOMPARE(m.waits.first().stepId, b.map.steps.at(2).id);
}

void TestStreamMetrics::informationIsNoItem()
{
    Builder b;
    b.step(10, 60).step(10, 60).chain().connect(1, 0);
    b.map.handoffs[1].flow = Flow::ElectronicInformation;
    const StreamMetrics m = streamMetrics(b.map);
    QVERIFY(!m.hasSendBacks && !m.neverCompletes);
    QCOMPARE(m.handoffs, 1);
}

/// 15 of 60 + 60 min; the third step's is not said.
void TestStreamMetrics::cycleEfficiency()
{
    Builder b;
    b.step(20, 60).step(20, 60).step(20, 60).chain();
    QVERIFY(!streamMetrics(b.map).cycleEfficiency);
    b.map.steps[0].valueAddedTime = 10min;
    b.map.steps[1].valueAddedTime = 5min;
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.cycleEfficiency, std::optional(0.125));
    QCOMPARE(m.unknownValueAdded, 1);
    QVERIFY(*m.cycleEfficiency < *m.activityRatio);
}

void TestStreamMetrics::noExit()
{
    Builder b;
    b.step(1, 60, 0).step(1, 60).chain().connect(1, 0, 1'000'000, true);
    const StreamMetrics m = streamMetrics(b.map);
    QVERIFY(m.neverCompletes);
    QVERIFY(!m.expectedLeadTime);
    QCOMPARE(m.rolledCompleteAccurate, std::optional(0.0)); // %C&A = 0 is legal data
    QCOMPARE(m.unknownCompleteAccurate, 1);
    QVERIFY(!expectedVisits({ { { 1, 1.0 } }, { { 0, 1.0 } } }, { 1, 0 }));
    // A circle nothing ever enters is no reason.
    QVERIFY(expectedVisits({ {}, { { 2, 1.0 } }, { { 1, 1.0 } } }, { 1, 0, 0 }));
}

void TestStreamMetrics::emptyAndZero()
{
    const StreamMetrics none = streamMetrics({});
    QVERIFY(!none.leadTime && !none.processTime && !none.activityRatio && !none.wait);
    QVERIFY(!none.rolledCompleteAccurate && !none.expectedLeadTime);
    Builder b;
    b.step(0, 0).step(0, 0).chain();
    const StreamMetrics zero = streamMetrics(b.map);
    QCOMPARE(zero.leadTime, std::optional<std::chrono::seconds>(0s));
    QVERIFY(!zero.activityRatio); // undefined, not 0 %
    Step crowded { .processTime = 90min, .leadTime = 60min, .people = 7 };
    QVERIFY(worksLongerThanItTakes(crowded));
    QCOMPARE(waitOf(crowded), std::optional<std::chrono::seconds>(0s));
    crowded.peoplePerItem = 2;
    QVERIFY(!worksLongerThanItTakes(crowded));
}

void TestStreamMetrics::unknownValues()
{
    Builder b;
    b.step(10, 60, 90).step(-1, 120).step(5, -1, 50).chain().connect(2, 1, std::nullopt, true);
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(180min));
    QCOMPARE(m.unknownLeadTimes, 1);
    QCOMPARE(m.unknownProcessTimes, 1);
    QCOMPARE(*m.activityRatio, 10.0 / 60); // of the steps that have both
    QCOMPARE(*m.rolledCompleteAccurate, 0.45);
    QCOMPARE(m.unknownCompleteAccurate, 1);
    QCOMPARE(m.unknownSendBackShares, 1);
    QCOMPARE(m.waits.size(), 1);
}

void TestStreamMetrics::manySteps()
{
    Builder b;
    for (int i = 0; i < 2000; ++i)
        b.step(1, 10, 99);
    b.chain();
    for (int i = 100; i < 2000; i += 100)
        b.connect(i, i - 50, 100'000, true);
    QElapsedTimer timer;
    timer.start();
    const StreamMetrics m = streamMetrics(b.map);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    // 19 loops over 51 steps each, visited 1/0.9 times.
    QVERIFY(std::abs(hours(*m.expectedLeadTime) * 6 - (2000 + 19 * 51 * (1 / 0.9 - 1))) < 0.01);
}

void TestStreamMetrics::discovered()
{
    Builder b;
    b.step(-1, 0).step(-1, 60).step(-1, 30).step(-1, 20);
    b.map.stream.cases = 10;
    b.map.stream.medianLeadTime = 100min;
    b.map.steps[0].count = 10;
    b.map.steps[1].count = 12;
    b.map.steps[2].count = 3;
    b.map.steps[3].count = 10;
    const auto add = [&b](int from, int to, int count, int rarestIn) {
        b.connect(from, to);
        b.map.handoffs.last().count = count;
        b.map.handoffs.last().rarestIn = rarestIn;
    };
    add(0, 1, 10, 0);
    add(1, 3, 7, 7);
    add(1, 2, 3, 1);
    add(2, 3, 3, 0);
    add(1, 0, 1, 1); // closes a circle: the rarer one is the loop
    add(3, 1, 1, 1);
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(m.rule, PathRule::MainPath);
    QCOMPARE(m.leadTime, std::optional<std::chrono::seconds>(100min));
    QCOMPARE(m.path,
        (QList<QUuid> { b.map.steps.at(0).id, b.map.steps.at(1).id, b.map.steps.at(3).id }));
    QVERIFY(m.hasSendBacks);

    // The slider: two of six paths, then three (equally frequent ones come together).
    QCOMPARE(visibleCaseShare(b.map), 1.0);
    b.map.stream.visiblePathPpm = 333'333;
    QCOMPARE(visiblePart(b.map).handoffs.size(), 2);
    QCOMPARE(visiblePart(b.map).steps.size(), 3);
    QCOMPARE(visibleCaseShare(b.map), 0.7);
    b.map.stream.visiblePathPpm = 500'000;
    QCOMPARE(visiblePart(b.map).handoffs.size(), 4);
    QCOMPARE(visibleCaseShare(b.map), 0.8);
    b.map.stream.visiblePathPpm = 0;
    QCOMPARE(visiblePart(b.map).handoffs.size(), 1); // never nothing
}

GEMBA_TEST(TestStreamMetrics)
#include "tst_streammetrics.moc"
