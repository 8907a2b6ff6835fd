// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/flowbalance.h"
#include "app/valuestream/workshopchecks.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Doubt = WorkshopDoubt;

/// What comes in against what gets out, and the doubts that follow from it.
class TestFlowBalance : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void referenceStream();
    void labour();
    void labourOfBranches();
    void utilisations();
    void teams();
    void noDemand();
    void checks_data();
    void checks();
    void soundWorkshopHasNoDoubts();
};

// V01: at 4.8 items a day of 480 min takt 100 min, LT 19.0208 business days, WIP 91.3.
void TestFlowBalance::referenceStream()
{
    StreamBuilder b;
    b.step(10, 10, 80).step(5, 480, 90).step(5, 2400, 95).step(45, 3360, 85);
    b.step(30, 1440, 90).step(40, 960, 95).step(15, 480, 90).chain();
    b.map.stream.demandMilli = 4'800;
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(takt(b.map.stream), std::optional<std::chrono::seconds>(100min));
    QVERIFY(std::abs(*workInProgress(b.map.stream, m.leadTime) - 91.3) < 1e-9);
    QVERIFY(std::abs(double(m.leadTime->count()) / 60 / 480 - 19.0208) < 5e-5);
    b.map.steps[2].queue = 24;
    QCOMPARE(inventoryTime(b.map.steps.at(2), b.map.stream),
        std::optional<std::chrono::seconds>(2400min));
}

// 150 min, 1200 a year, 1600 h: 1.875 FTE.
void TestFlowBalance::labour()
{
    StreamBuilder b;
    b.step(10, 10).step(5, 480).step(5, 2400).step(45, 3360).step(30, 1440).step(40, 960);
    b.step(15, 480).chain();
    QCOMPARE(labourEffort(b.map, streamMetrics(b.map), 1200, 1600), std::optional(1.875));
    b.map.steps[0].people = 0; // automatic
    b.map.steps[1].peoplePerItem = 3;
    QCOMPARE(labourEffort(b.map, streamMetrics(b.map), 1200, 1600), std::optional(1.875));
}

// V02: the labour of both branches counts, 150 min; V06: a self-loop of 20 % makes 37.5 of 30.
void TestFlowBalance::labourOfBranches()
{
    StreamBuilder b;
    b.step(10, 10).step(100, 100).step(30, 30).step(10, 10);
    b.connect(0, 1).connect(0, 2).connect(1, 3).connect(2, 3);
    QCOMPARE(labourEffort(b.map, streamMetrics(b.map), 60, 150), std::optional(1.0));
    StreamBuilder loop;
    loop.step(30, 30).connect(0, 0, 200'000, true);
    QCOMPARE(labourEffort(loop.map, streamMetrics(loop.map), 60, 37.5), std::optional(1.0));
}

void TestFlowBalance::utilisations()
{
    StreamBuilder b;
    b.step(60, 120).chain();
    b.map.stream.demandMilli = 12'000; // 12 h of work a day of 8 h
    Step& step = b.map.steps[0];
    step.people = 2;
    const StreamMetrics m = streamMetrics(b.map);
    QCOMPARE(utilisation(b.map, step, m), std::optional(0.75));
    const Team interrupted { .interruptPpm = 250'000 };
    QCOMPARE(utilisation(b.map, step, m, &interrupted), std::optional(1.0));
    step.setupTime = 40min;
    step.batchSize = 4; // ten minutes more an item
    QCOMPARE(utilisation(b.map, step, m), std::optional(0.875));
    step.peoplePerItem = 2;
    QCOMPARE(utilisation(b.map, step, m), std::optional(1.625));
    step.people = 0;
    QVERIFY(!utilisation(b.map, step, m));
}

void TestFlowBalance::teams()
{
    StreamBuilder b;
    b.step(60, 120).step(30, 60).step(-1, 60).chain();
    b.map.stream.demandMilli = 8'000;
    const QUuid team = b.map.steps.at(0).teamId;
    b.map.steps[1].teamId = b.map.steps[2].teamId = team;
    // 90 min × 8 × 5 days = 60 h a week; twice that for two streams.
    const QList<Team> teams { { .id = team, .people = 2, .weeklyMinutesPerPerson = 37 * 60 + 30 },
        { .id = b.nextId(), .people = 3 } };
    const QList<TeamLoad> one = teamLoads({ b.map }, teams);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.at(0).rho, 0.8);
    QCOMPARE(one.at(0).unknown, 1);
    QCOMPARE(teamLoads({ b.map, b.map }, teams).at(0).rho, 1.6);
}

void TestFlowBalance::noDemand()
{
    StreamBuilder b;
    b.step(60, 120).chain();
    b.map.steps[0].queue = 3;
    const StreamMetrics m = streamMetrics(b.map);
    for (const auto demand : { std::optional<qint64>(), std::optional<qint64>(0) }) {
        b.map.stream.demandMilli = demand;
        QVERIFY(!takt(b.map.stream));
        QVERIFY(!inventoryTime(b.map.steps.at(0), b.map.stream));
        QVERIFY(!workInProgress(b.map.stream, m.leadTime));
        QVERIFY(!utilisation(b.map, b.map.steps.at(0), m));
        QVERIFY(
            teamLoads({ b.map }, { { .id = b.map.steps.at(0).teamId, .people = 1 } }).isEmpty());
    }
    QVERIFY(!labourEffort({}, {}, 100));
}

/// A sound stream: 8 items a day of 8 h, so one an hour; two wait for two hours.
static StreamBuilder sound()
{
    StreamBuilder b;
    b.step(30, 150, 90).step(20, 140, 80).step(10, 70, 100).chain();
    b.map.stream.demandMilli = 8'000;
    b.map.steps[0].queue = 2;
    b.map.steps[1].queue = 2;
    b.map.steps[2].queue = 1;
    return b;
}

static QList<WorkshopCheck> checksOf(const StreamBuilder& b)
{
    return workshopChecks(b.map, streamMetrics(b.map), {});
}

void TestFlowBalance::soundWorkshopHasNoDoubts() { QVERIFY(checksOf(sound()).isEmpty()); }

void TestFlowBalance::checks_data()
{
    QTest::addColumn<StreamMap>("map");
    QTest::addColumn<int>("doubt");
    QTest::addColumn<int>("step");
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* name, Doubt doubt, int step, double found, double expected,
                         const std::function<void(StreamMap&)>& change) {
        StreamBuilder b = sound();
        change(b.map);
        QTest::newRow(name) << b.map << int(doubt) << step << found << expected;
    };
    row("rho > 1", Doubt::StepOverloaded, 0, 2.0, 1, [](StreamMap& map) {
        map.steps[0].processTime = 2h;
        map.steps[0].leadTime = 4h;
    });
    row("Little's law", Doubt::QueueAgainstWait, -1, 21, 5, [](StreamMap& map) {
        for (Step& step : map.steps)
            step.queue = 7;
    });
    row("stated lead time", Doubt::StatedLeadTime, 1, 140 * 60, (9 * 60 + 20) * 60,
        [](StreamMap& map) {
            map.steps[1].queue = 9;
            map.steps[0].queue = map.steps[2].queue = std::nullopt;
        });
    row("100 % everywhere", Doubt::AllPerfect, -1, 3, 3, [](StreamMap& map) {
        for (Step& step : map.steps)
            step.completeAccuratePpm = 1'000'000;
    });
    row("sixteen steps", Doubt::TooManySteps, -1, 16, 15, [](StreamMap& map) {
        while (map.steps.size() < 16) {
            map.steps.append(map.steps.last());
            map.steps.last().id = QUuid::createUuid();
        }
    });
    row("more value than work", Doubt::ValueBeyondWork, 2, 660, 600,
        [](StreamMap& map) { map.steps[2].valueAddedTime = 11min; });
}

void TestFlowBalance::checks()
{
    QFETCH(StreamMap, map);
    QFETCH(int, doubt);
    QFETCH(int, step);
    QFETCH(double, found);
    QFETCH(double, expected);
    const QList<WorkshopCheck> all = workshopChecks(map, streamMetrics(map), {});
    const auto check = std::find_if(
        all.begin(), all.end(), [&](const WorkshopCheck& c) { return int(c.doubt) == doubt; });
    QVERIFY(check != all.end());
    QCOMPARE(check->objectId, step < 0 ? QUuid() : map.steps.at(step).id);
    QCOMPARE(check->found, found);
    QCOMPARE(check->expected, expected);
    StreamMap counted = map;
    counted.stream.cases = 100; // discovered: nobody stated anything
    QVERIFY(workshopChecks(counted, streamMetrics(counted), {}).isEmpty());
}

GEMBA_TEST(TestFlowBalance)
#include "tst_flowbalance.moc"
