// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/project/sample.h"
#include "app/streamflow/queueprice.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>
#include <cmath>

/// The six costs by hand, the wait by the formulas that tests/app/queueing holds against the domain
/// page.
class TestQueuePrice : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void sixCosts();
    void formula();
    void teamHasOtherWork();
    void doubts();
    void unknown();
    void overload();
    void staffing();
    void batches();
    void exampleInOrder();
};

static bool isClose(std::optional<double> found, double expected)
{
    const bool close = found && std::abs(*found - expected) <= 1e-9 * std::abs(expected);
    if (!close)
        qInfo("%.12g, expected %.12g", found.value_or(-1), expected);
    return close;
}

/// A day of 8 h, 8 items a day, 6 min of work, 4 h of waiting.
static StreamMap oneStep()
{
    StreamBuilder build;
    build.step(48, 288);
    build.map.stream.demandMilli = 8'000;
    build.map.stream.costOfDelayMilli = 50'000;
    return build.map;
}

static QueuePrice priceOf(const StreamMap& map, const QList<Team>& teams = {})
{
    return queuePrice({ { map }, teams, {} }, streamMetrics(map), map.steps.first().id);
}

void TestQueuePrice::sixCosts()
{
    StreamMap map = oneStep();
    map.steps[0].queueCost
        = { .overheadMinutes = 15, .reopenPpm = 250'000, .contextChangePpm = 100'000, .pulse = 2 };
    const QueuePrice price = priceOf(map);
    QVERIFY(isClose(price.arrivals, 8));
    QVERIFY(isClose(price.statedWait, 0.5)); // 240 of 480 min
    QVERIFY(isClose(price.items, 4)); // Little
    QVERIFY(!price.isCounted);
    QVERIFY(isClose(price.delayCost, 200)); // 4 · 50
    QVERIFY(isClose(price.staleShare, 1 - std::sqrt(0.9)));
    QVERIFY(isClose(price.overhead, 2)); // 8 · 15 min
    QVERIFY(isClose(price.reopened, 2));
    QCOMPARE(price.pulse, std::optional(2));
    map.steps[0].queue = 7;
    QVERIFY(isClose(priceOf(map).items, 7));
    QVERIFY(priceOf(map).isCounted);
    QVERIFY(isClose(priceOf(map).delayCost, 350));
}

/// M/M/1 at 0.8: Wq = ρ/(1 − ρ) = 4 process times; at 0.88 it is 22/3.
void TestQueuePrice::formula()
{
    const QueuePrice price = priceOf(oneStep());
    QVERIFY(isClose(price.formula->rho, 0.8));
    QVERIFY(isClose(price.formula->wq, 0.4));
    QVERIFY(isClose(price.tenthMore, 0.88 / 0.12 / 4));
    QVERIFY(price.doubts.isEmpty());
    QVERIFY(!price.growsWithTenthMore);
    StreamMap two = oneStep();
    two.steps[0].peoplePerItem = 2; // two people who do everything together are one server
    two.steps[0].people = 2;
    QVERIFY(isClose(priceOf(two).formula->wq, 0.4));
}

/// A second step of the team takes 0.8 · a quarter of its time: what is left is loaded higher.
void TestQueuePrice::teamHasOtherWork()
{
    StreamBuilder build;
    build.step(24, 100).step(12, 100).chain();
    build.map.steps[1].teamId = build.map.steps[0].teamId;
    build.map.stream.demandMilli = 8'000;
    const QList<Team> teams { { .id = build.map.steps[0].teamId, .interruptPpm = 100'000 } };
    const QueuePrice price = priceOf(build.map, teams);
    QVERIFY(isClose(price.formula->rho, 0.4 / (1 - 0.2 - 0.1)));
    QVERIFY(price.formula->approximate);
}

void TestQueuePrice::doubts()
{
    StreamBuilder build;
    StreamMap map = oneStep();
    map.stream.calendarId = build.nextId();
    Step step = map.steps[0];
    step.slotTimes = QStringLiteral("Wed/14:00");
    step.batchSize = 5;
    step.wipLimit = 4;
    step.priority = 2;
    map.steps = { step };
    Step other = step;
    other.id = build.nextId();
    other.priority = 1;
    map.steps.append(other);
    const QList<Team> teams { { .id = other.teamId, .calendarId = build.nextId() } };
    using enum FormulaDoubt;
    QCOMPARE(priceOf(map, teams).doubts, (QList { Hours, Meetings, Priorities, Batches, Limit }));
    const StoredCalendar frozen { .id = teams.first().calendarId,
        .freezes = QStringLiteral("2026-12-18 18:00/2027-01-04 08:00") };
    const QueuePrice price
        = queuePrice({ { map }, teams, { frozen } }, streamMetrics(map), step.id);
    QCOMPARE(price.doubts.last(), Freezes);
    for (const FormulaDoubt doubt : price.doubts)
        QVERIFY(!formulaDoubtText(doubt).isEmpty());
}

void TestQueuePrice::unknown()
{
    StreamMap map = oneStep();
    map.stream.demandMilli.reset();
    const QueuePrice price = priceOf(map);
    QVERIFY(!price.arrivals && !price.items && !price.formula && !price.delayCost);
    QVERIFY(isClose(price.statedWait, 0.5));
    map.stream.demandMilli = 8'000;
    map.steps[0].leadTime.reset();
    QVERIFY(!priceOf(map).items);
    QVERIFY(isClose(priceOf(map).formula->wq, 0.4));
    QCOMPARE(
        queuePrice({ { map }, {}, {} }, streamMetrics(map), map.stream.id).items, std::nullopt);
}

void TestQueuePrice::overload()
{
    StreamMap map = oneStep();
    map.stream.demandMilli = 9'500; // 0.95, and 1.045 with a tenth more
    QVERIFY(priceOf(map).growsWithTenthMore);
    QVERIFY(!priceOf(map).tenthMore);
    map.stream.demandMilli = 12'000;
    QVERIFY(isClose(priceOf(map).formula->growth, 2)); // of 12 a day 10 are done
}

/// Q31 of the domain page: λ 4, PT 1, a person 1, delay 2 … the curve's own test holds the values;
/// here the same is asked in days of eight hours.
void TestQueuePrice::staffing()
{
    const StreamMap map = oneStep();
    const auto found = staffingOf(map, priceOf(map), 100);
    const auto same
        = staffingCurve({ .arrivals = 8, .processTime = 0.1, .personCost = 100, .delayCost = 50 });
    QVERIFY(found && same);
    QCOMPARE(found->points.at(found->best).people, same->points.at(same->best).people);
    QVERIFY(isClose(found->points.at(found->best).cost(), same->points.at(same->best).cost()));
    QVERIFY(!staffingOf(map, priceOf(map), 0));
}

/// Q32 of the domain page, F 100, N 10, H 2, in days of eight hours: 80 min of set-up by a person
/// of 600 a day.
void TestQueuePrice::batches()
{
    StreamMap map = oneStep();
    map.stream.demandMilli = 10'000;
    map.stream.costOfDelayMilli = 2'000;
    QVERIFY(!batchCostOf(map, priceOf(map), 600));
    map.steps[0].setupTime = std::chrono::minutes(80);
    QVERIFY(!batchCostOf(map, priceOf(map), 0));
    const auto cost = batchCostOf(map, priceOf(map), 600);
    QVERIFY(cost.has_value());
    QVERIFY(isClose(bestBatch(*cost), std::sqrt(1000.0)));
    QVERIFY(isClose(batchCost(*cost, std::sqrt(1000.0)), std::sqrt(4000.0)));
}

void TestQueuePrice::exampleInOrder()
{
    const Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const StreamMap map = streamMap(project, project.valueStreams.first().id);
    const QList<QueuePrice> prices = queuePrices(flowSubject(project, map.stream.id));
    QCOMPARE(prices.size(), 9);
    // Schema review has six requests waiting, at 250,000 won each a day.
    QCOMPARE(findById(map.steps, prices.first().stepId)->name, QStringLiteral("Review schema"));
    QVERIFY(isClose(prices.first().delayCost, 1'500'000));
    for (qsizetype i = 1; i < prices.size(); ++i)
        QVERIFY(prices.at(i).delayCost.value_or(0) <= prices.at(i - 1).delayCost.value_or(0));
}

GEMBA_TEST(TestQueuePrice)
#include "tst_queueprice.moc"
