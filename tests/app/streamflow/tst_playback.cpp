// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/project/sample.h"
#include "app/streamflow/playback.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QSet>
#include <QTest>

/// Watching items flow.
class TestPlayback : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void byTheClock();
    void waitsBelongToTheirStep();
    void example();
};

/// Every 10 min an item, 4 min at a first and 25 min at a second step with one person each: the
/// second can do no more than one in 25 min.
static StreamBuilder line()
{
    StreamBuilder build;
    build.step(4, 4).step(25, 25).chain();
    build.map.stream.dayLength = std::chrono::minutes(1440);
    build.map.stream.demandMilli = 144'000;
    build.map.stream.arrivalVariationMilli = 0;
    for (Step& step : build.map.steps)
        step.processTimeShape.distribution = ShapeKind::Fixed;
    return build;
}

static StreamRun watched()
{
    return { .replications = 2, .items = 20, .begin = RunBegin::Empty, .records = 1000 };
}

void TestPlayback::byTheClock()
{
    const StreamBuilder build = line();
    const Playback found = playback(simulateStream({ { build.map }, {}, {} }, watched(), {}));
    QCOMPARE(found.visits.size(), 40);
    const double begin = found.begin; // the first item enters
    QCOMPARE(found.visits.first().stepId, build.map.steps[0].id);
    // After 35 min: three more came at 10, 20 and 30; the first is done at 29, the second is in
    // work until 54, the third waits since 24, the fourth since 34.
    const PlaybackMoment moment = playbackAt(found, begin + 35 * 60);
    QCOMPARE(moment.done, 1);
    QCOMPARE(moment.items.size(), 3);
    for (const PlaybackItem& item : moment.items) {
        QCOMPARE(item.stepId, build.map.steps[1].id);
        QCOMPARE(item.fromStepId, build.map.steps[0].id);
    }
    QVERIFY(moment.items[0].inWork && !moment.items[1].inWork && !moment.items[2].inWork);
    QCOMPARE(moment.items[1].place, 0);
    QCOMPARE(moment.items[2].place, 1);
    QCOMPARE(moment.items[2].since, 60.0);
    QCOMPARE(playbackAt(found, found.end).done, 20);
    QVERIFY(playbackAt(found, found.end).items.isEmpty());
    QVERIFY(playbackAt(found, begin - 1).items.isEmpty());
}

/// Who waits for a reason that no queue explains waits before the step, and is there once.
void TestPlayback::waitsBelongToTheirStep()
{
    const StreamBuilder build = line();
    const OtherWaits waits { { build.map.steps[0].id, 3600 } };
    const Playback found = playback(simulateStream({ { build.map }, {}, {} }, watched(), waits));
    QCOMPARE(found.visits.size(), 40);
    for (const PlaybackVisit& visit : found.visits)
        QVERIFY(visit.entered <= visit.start && visit.start <= visit.end);
    QVERIFY(!playbackAt(found, found.begin + 1).items.first().inWork);
}

/// Nobody is at two places at once, and everybody who is not done is somewhere.
void TestPlayback::example()
{
    const Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const FlowSubject subject = flowSubject(project, project.valueStreams.first().id);
    const StreamSimulation simulation = simulateStream(subject,
        { .replications = 2, .weeks = 2, .begin = RunBegin::TodaysQueues, .records = 10'000 }, {});
    const Playback found = playback(simulation);
    QVERIFY(found.visits.size() > 100);
    for (int part = 0; part <= 20; ++part) {
        const PlaybackMoment moment
            = playbackAt(found, found.begin + (found.end - found.begin) * part / 20);
        QSet<quint64> seen;
        for (const PlaybackItem& item : moment.items)
            seen.insert(item.item);
        QCOMPARE(seen.size(), moment.items.size());
    }
}

GEMBA_TEST(TestPlayback)
#include "tst_playback.moc"
