// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/project/sample.h"
#include "app/streamflow/futuresimulation.h"
#include "app/streamflow/simulatedlog.h"
#include "app/streamflow/streammodel.h"
#include "tests/app/streamflow/estimates.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

using namespace Qt::StringLiterals;

/// Expected values are those of shared/domain/value-streams.md, §2 and §3, by their names there.
class TestStreamModel : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void rework();
    void parallelBranches_data();
    void parallelBranches();
    void choice();
    void queue_data();
    void queue();
    void teamIsShared();
    void batch();
    void weeklyMeeting();
    void ownHours();
    void statedWaitIsKept();
    void waitInTheFuture();
    void changesInTurn();
    void todaysQueue();
    void whatCannotBeRun_data();
    void whatCannotBeRun();
    void shares();
    void logHoldsAnyName();
};

static void setShape(StreamMap& map, ShapeKind kind)
{
    for (Step& step : map.steps)
        step.processTimeShape.distribution = kind;
}

static FlowSubject subjectOf(const StreamMap& map) { return { { map }, {}, {} }; }

static StreamSimulation run(
    const FlowSubject& subject, std::uint64_t items, const OtherWaits& waits = {})
{
    return simulateStream(subject, { .replications = 10, .items = items }, waits);
}

/// V07: lead times without work that is known, 20 % from step 3 to 1, 10 % from 4 to 2. The P95 of
/// 2460 min is left out: 95.04 % are within it, so that it tips over by chance.
void TestStreamModel::rework()
{
    StreamBuilder build;
    build.step(-1, 60).step(-1, 240).step(-1, 480).step(-1, 120).chain();
    build.connect(2, 0, 200'000, true).connect(3, 1, 100'000, true);
    setShape(build.map, ShapeKind::Fixed);
    const StreamSimulation found = run(subjectOf(build.map), 5'000);
    QVERIFY2(found.isDone(), qPrintable(found.problems().join(u'\n')));
    const FlowResult& result = found.result();
    QVERIFY(isNear(result.all.leadTime, 1210 * 60));
    QVERIFY(std::abs(*result.all.pooledP50 / 60 - 900) < 1);
    QVERIFY(std::abs(*result.all.pooledP85 / 60 - 1680) < 2);
    const double visits[] = { 1.277778, 1.388889, 1.388889, 1.111111 };
    for (int i = 0; i < 4; ++i) {
        const int station = found.model.stationOf(build.map.steps.at(i).id);
        QVERIFY(isNear(result.stations[std::size_t(station)].visits, visits[i]));
    }
    QCOMPARE(found.model.remarks.size(), 5); // four process times, and the demand
}

void TestStreamModel::parallelBranches_data()
{
    QTest::addColumn<ShapeKind>("shape");
    QTest::addColumn<double>("minutes");
    QTest::newRow("V02 fixed") << ShapeKind::Fixed << 120.0;
    QTest::newRow("V02 exponential") << ShapeKind::Exponential << 126.923077;
}

void TestStreamModel::parallelBranches()
{
    QFETCH(const ShapeKind, shape);
    QFETCH(const double, minutes);
    StreamBuilder build;
    build.step(-1, 10).step(-1, 100).step(-1, 30).step(-1, 10);
    build.connect(0, 1).connect(0, 2).connect(1, 3).connect(2, 3);
    setShape(build.map, ShapeKind::Fixed);
    build.map.steps[1].processTimeShape.distribution = shape;
    build.map.steps[2].processTimeShape.distribution = shape;
    QVERIFY(isNear(run(subjectOf(build.map), 5'000).result().all.leadTime, minutes * 60));
}

/// V04.
void TestStreamModel::choice()
{
    StreamBuilder build;
    build.step(-1, 10).step(-1, 40).step(-1, 20);
    build.connect(0, 1, 350'000).connect(0, 2, 650'000).connect(1, 2);
    setShape(build.map, ShapeKind::Fixed);
    QVERIFY(isNear(run(subjectOf(build.map), 5'000).result().all.leadTime, 44 * 60));
}

void TestStreamModel::queue_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<double>("demand"); // a day of 24 h, process time 1 h
    QTest::addColumn<ShapeKind>("shape");
    QTest::addColumn<double>("hours"); // mean lead time
    // W of M/M/1 = 1/(1 − ρ), M/D/1 = 1 + ρ/2(1 − ρ); Q06 for three servers at ρ = 0.8.
    QTest::newRow("M/M/1 at 0.8") << 1 << 19.2 << ShapeKind::Exponential << 5.0;
    QTest::newRow("M/D/1 at 0.8") << 1 << 19.2 << ShapeKind::Fixed << 3.0;
}

void TestStreamModel::queue()
{
    QFETCH(const int, people);
    QFETCH(const double, demand);
    QFETCH(const ShapeKind, shape);
    QFETCH(const double, hours);
    StreamBuilder build;
    build.step(60, 60);
    build.map.steps[0].people = people;
    build.map.stream.dayLength = calendarDay;
    build.map.stream.demandMilli = qint64(demand * 1000);
    setShape(build.map, shape);
    const FlowResult result = run(subjectOf(build.map), 20'000).result();
    QVERIFY(isNear(result.all.leadTime, hours * 3600));
    QVERIFY(isNear(result.utilisation.front(), 0.8));
}

/// Two steps of one person's team: M/G/1 with feedback of fixed 30 min each is work of 1 h an item.
void TestStreamModel::teamIsShared()
{
    StreamBuilder build;
    build.step(30, 30).step(30, 30).chain();
    build.map.steps[1].teamId = build.map.steps[0].teamId;
    const QList<Team> teams {
        { .id = build.map.steps[0].teamId, .name = u"DBA"_s, .people = 9, .interruptPpm = 200'000 }
    };
    build.map.stream.dayLength = calendarDay;
    build.map.stream.demandMilli = 9'600;
    const StreamSimulation found = run({ { build.map }, teams, {} }, 5'000);
    QCOMPARE(found.model.flow.pools.size(), std::size_t(1));
    QCOMPARE(found.model.teams, (QList { teams.first().id }));
    // 9.6 a day · 1 h / 24 h is 0.4; interruptions take a fifth of the time.
    QVERIFY(isNear(found.result().utilisation.front(), 0.5));
}

/// By the clock, one every 10 min, five to a batch: they wait 40, 30, 20, 10, 0 min; work of five
/// times 1 min after 5 min of set-up.
void TestStreamModel::batch()
{
    StreamBuilder build;
    build.step(1, 1);
    build.map.steps[0].batchSize = 5;
    build.map.steps[0].setupTime = std::chrono::minutes(5);
    build.map.stream.dayLength = calendarDay;
    build.map.stream.demandMilli = 144'000;
    build.map.stream.arrivalVariationMilli = 0;
    setShape(build.map, ShapeKind::Fixed);
    const FlowResult result = simulateStream(
        subjectOf(build.map), { .replications = 2, .items = 1000, .begin = RunBegin::Empty }, {})
                                  .result();
    QVERIFY(std::abs(result.all.leadTime->mean - (20 + 10) * 60) < 1);
}

static StoredCalendar office(const QUuid& id)
{
    return { .id = id, .name = u"Office"_s, .zone = u"Asia/Seoul"_s };
}

/// Every working day at 14:00, days of eight hours: whoever comes at random waits half a day.
void TestStreamModel::weeklyMeeting()
{
    StreamBuilder build;
    build.step(0, 60);
    build.map.steps[0].slotTimes = u"Mon-Fri/14:00"_s;
    build.map.stream.calendarId = build.nextId();
    build.map.stream.demandMilli = 8'000;
    const StreamSimulation found
        = run({ { build.map }, {}, { office(build.map.stream.calendarId) } }, 2'000);
    QVERIFY(found.model.axis->isWorkingTime());
    QVERIFY(isNear(found.result().all.leadTime, 4 * 3600));
}

/// A team that is there in the second half of the day only: who comes in the first half waits 2 h
/// on average, so 1 h over all.
void TestStreamModel::ownHours()
{
    StreamBuilder build;
    build.step(0, 60);
    build.map.stream.calendarId = build.nextId();
    build.map.stream.demandMilli = 8'000;
    StoredCalendar afternoons = office(build.nextId());
    afternoons.hours = u"Mon-Fri/13:00-17:00"_s;
    const QList<Team> teams { { .id = build.map.steps[0].teamId, .calendarId = afternoons.id } };
    const StreamSimulation found
        = run({ { build.map }, teams, { office(build.map.stream.calendarId), afternoons } }, 4'000);
    QVERIFY(isNear(found.result().all.leadTime, 3600));
}

/// What the queue does not explain is kept, so that the simulated present is the stated one.
void TestStreamModel::statedWaitIsKept()
{
    StreamBuilder build;
    build.step(30, 300).step(20, 100).chain();
    build.map.stream.demandMilli = 8'000;
    const FlowSubject subject = subjectOf(build.map);
    const StreamRun options { .replications = 20, .items = 5'000 };
    const OtherWaits waits = otherWaits(subject, simulateQueues(subject, options));
    const double first = waits.value(build.map.steps[0].id) / 60;
    QVERIFY(first > 200 && first < 270); // some of the 270 min is queueing
    const FlowResult result = simulateStream(subject, options, waits).result();
    QVERIFY(isNear(result.all.leadTime, 400 * 60));
    // Without it: M/M/1 at ρ = 0.5 and 1/3, 60 and 30 min.
    QVERIFY(isNear(simulateStream(subject, options, {}).result().all.leadTime, 90 * 60));
}

void TestStreamModel::waitInTheFuture()
{
    StreamBuilder build;
    build.step(30, 330).step(10, 10).step(0, 60).chain();
    const FlowSubject now = subjectOf(build.map);
    FlowSubject then = now;
    Step& step = then.streams.first().steps[0];
    step.leadTime = std::chrono::minutes(130); // a third of the wait
    then.streams.first().steps[1].leadTime = std::chrono::minutes(25);
    then.streams.first().steps[2].id = build.nextId(); // a step that was not there
    const QList<Step> steps = then.streams.first().steps;
    const OtherWaits waits = otherWaitsIn(then, now, { { step.id, 9000 } });
    QCOMPARE(waits.value(steps[0].id), 3000.0);
    QCOMPARE(waits.value(steps[1].id), 15 * 60.0); // had none
    QCOMPARE(waits.value(steps[2].id), 60 * 60.0);
}

/// The example's changes, each after those above it.
void TestStreamModel::changesInTurn()
{
    Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const QUuid stream = project.valueStreams.first().id;
    const StreamRun options { .replications = 10, .items = 2'000 };
    const FutureSimulation all = simulateFuture(project, stream, options);
    QVERIFY2(all.now.isDone(), qPrintable(all.now.problems().join(u'\n')));
    QCOMPARE(all.effects.size(), changesOf(project, stream).size());
    QVERIFY(all.effects.size() > 1);
    double sum = 0;
    for (const ChangeEffect& effect : all.effects)
        if (effect.difference.p85)
            sum += effect.difference.p85->mean;
    QVERIFY(all.difference.p85->high() < 0);
    QVERIFY(std::abs(sum - all.difference.p85->mean) < 1);
    QCOMPARE(all.effects.constLast().p85, all.then.result().all.p85);
    // The simulated present is about as long as what is stated, 3 d and a loop.
    const double days = all.now.result().all.leadTime->mean / 28'800;
    QVERIFY2(days > 2.7 && days < 4.2, qPrintable(QString::number(days)));
    // A change that is off brings nothing.
    for (FutureChange& change : project.futureChanges)
        change.on = false;
    const FutureSimulation none = simulateFuture(project, stream, options);
    QVERIFY(!none.effects.first().p50);
    QCOMPARE(none.then.result(), none.now.result());
}

void TestStreamModel::todaysQueue()
{
    StreamBuilder build;
    build.step(60, 60);
    build.map.stream.dayLength = calendarDay;
    build.map.stream.demandMilli = 1;
    build.map.steps[0].queue = 10;
    setShape(build.map, ShapeKind::Fixed);
    StreamRun options { .replications = 2, .weeks = 1, .begin = RunBegin::TodaysQueues };
    const FlowResult result = simulateStream(subjectOf(build.map), options, {}).result();
    QCOMPARE(*result.all.pooledP95, 10 * 3600.0); // the last of ten that one person does
    QCOMPARE(result.all.leadTime->mean, 5.5 * 3600);
}

void TestStreamModel::whatCannotBeRun_data()
{
    QTest::addColumn<QString>("slotTimes");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("loopPpm");
    QTest::addColumn<QString>("part");
    QTest::newRow("slots") << u"someday"_s << u"UTC"_s << 0 << u"S1: "_s;
    QTest::newRow("zone") << u""_s << u"Moon/Base"_s << 0 << u"Calendar “Office”"_s;
    QTest::newRow("no way out") << u""_s << u"UTC"_s << 1'000'000 << u"ever completes"_s;
}

void TestStreamModel::whatCannotBeRun()
{
    QFETCH(const QString, slotTimes);
    QFETCH(const QString, zone);
    QFETCH(const int, loopPpm);
    QFETCH(const QString, part);
    StreamBuilder build;
    build.step(10, 10).step(10, 10).chain();
    if (loopPpm > 0)
        build.connect(1, 0, loopPpm, true);
    build.map.steps[0].slotTimes = slotTimes;
    StoredCalendar calendar = office(build.nextId());
    calendar.zone = zone;
    const StreamSimulation found = run({ { build.map }, {}, { calendar } }, 100);
    QVERIFY(!found.isDone());
    QVERIFY2(found.problems().join(u'\n').contains(part), qPrintable(found.problems().join(u'\n')));
}

void TestStreamModel::shares()
{
    ItemEstimates items;
    QCOMPARE(shareWithin(items, 1), std::nullopt);
    for (int i = 1; i <= 99; ++i)
        items.percentiles.push_back(i * 10.0);
    QCOMPARE(*shareWithin(items, 5), 0.0);
    QCOMPARE(*shareWithin(items, 10), 0.01);
    QCOMPARE(*shareWithin(items, 505), 0.505);
    QCOMPARE(*shareWithin(items, 5000), 0.99);
}

/// What nobody can write in XML is left out of it.
void TestStreamModel::logHoldsAnyName()
{
    StreamBuilder build;
    build.step(10, 10);
    build.map.steps[0].name = u"Review\x01 <\"a\" & b>"_s;
    const StreamSimulation found = simulateStream(
        subjectOf(build.map), { .replications = 2, .items = 3, .records = 100 }, {});
    QXmlStreamReader reader(simulatedLogXes(found));
    QStringList names;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement
            && reader.attributes().value("key"_L1) == "concept:name"_L1)
            names.append(reader.attributes().value("value"_L1).toString());
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(names.contains(u"Review <\"a\" & b>"_s));
}

GEMBA_TEST(TestStreamModel)
#include "tst_streammodel.moc"
