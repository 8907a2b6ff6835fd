// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/project/sample.h"
#include "app/streamflow/levers.h"
#include "app/streamflow/streaminputs.h"
#include "app/streamflow/streamreadings.h"
#include "app/streamflow/weeklyqueues.h"
#include "app/streamflow/whatif.h"
#include "tests/app/streamflow/estimates.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

/// What a room tries on a stream before anybody changes it.
class TestWhatIf : public QObject {
    Q_OBJECT
private slots:
    void init();
    void leversOfTheExample();
    void leversWithoutNumbers();
    void completeRequestsComeBackLess();
    void leversArePulled();
    void samePresent();
    void weeksUntilNoticed();
    void chanceIsNotNoticed();
    void readings();
    void readingsDisagree();
    void tornado();
    void inputsAsStated();
    void queuesByWeek();

private:
    Lever lever(LeverKind kind) const
    {
        const QList<QUuid> steps = leverSteps(m_map, streamMetrics(m_map), kind);
        return *leverAt(m_map, kind, steps.value(0));
    }
    QString stepName(const QUuid& id) const { return findById(m_map.steps, id)->name; }

    Project m_project;
    StreamMap m_map;
};

void TestWhatIf::init()
{
    QTest::failOnWarning(anyWarning());
    m_project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    m_map = streamMap(m_project, m_project.valueStreams.first().id);
}

void TestWhatIf::leversOfTheExample()
{
    QCOMPARE(lever(LeverKind::Demand).now, 8.0);
    QCOMPARE(lever(LeverKind::Demand).value(20), 16.0);
    QCOMPARE(lever(LeverKind::CompleteAccurate).now, 0.7);
    QCOMPARE(stepName(lever(LeverKind::CompleteAccurate).stepId), u"Write request"_s);
    QCOMPARE(lever(LeverKind::CompleteAccurate).most, 30);
    QCOMPARE(lever(LeverKind::CompleteAccurate).least, -20);
    for (const LeverKind kind : { LeverKind::People, LeverKind::ProcessTime, LeverKind::Batch }) {
        const Lever found = lever(kind);
        QVERIFY(!found.stepId.isNull());
        QVERIFY(found.least < 0 || found.now == 1);
        QVERIFY(found.value(found.least) > 0);
        QVERIFY(found.most > 0);
    }
}

void TestWhatIf::leversWithoutNumbers()
{
    StreamBuilder build;
    build.step(-1, 60).step(10, 60, 80).chain();
    const StreamMetrics metrics = streamMetrics(build.map);
    QVERIFY(!leverAt(build.map, LeverKind::Demand));
    QCOMPARE(leverSteps(build.map, metrics, LeverKind::People), (QList { build.map.steps[1].id }));
    // Nothing is sent back to it and nobody says what happens with bad input.
    QVERIFY(leverSteps(build.map, metrics, LeverKind::CompleteAccurate).isEmpty());
    QVERIFY(!leverAt(build.map, LeverKind::People, QUuid::createUuid()));
}

void TestWhatIf::completeRequestsComeBackLess()
{
    StreamBuilder build;
    build.step(10, 60, 80).step(10, 60).chain().connect(1, 0, 200'000, true);
    const Lever lever = *leverAt(build.map, LeverKind::CompleteAccurate, build.map.steps[0].id);
    const QList<FutureChange> changes = leverChanges(build.map, lever, 10);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(*changes[0].amount, 900'000);
    QCOMPARE(changes[1].handoffId, build.map.handoffs[1].id);
    QCOMPARE(*changes[1].amount, 100'000);
    QVERIFY(leverChanges(build.map, lever, 0).isEmpty());
}

void TestWhatIf::leversArePulled()
{
    const auto stepAfter = [this](const Lever& lever, int position) {
        const FutureState state
            = applyChanges(m_map, m_project.teams, leverChanges(m_map, lever, position));
        for (const ChangeOutcome& outcome : state.outcomes)
            if (!outcome.isApplied())
                qInfo("not applied: %d", int(outcome.result));
        return *findById(state.map.steps, lever.stepId);
    };
    const Lever people = lever(LeverKind::People);
    QCOMPARE(stepAfter(people, 1).people, int(people.now) + 1);
    const Lever work = lever(LeverKind::ProcessTime);
    const Step before = *findById(m_map.steps, work.stepId);
    const Step after = stepAfter(work, -10);
    QCOMPARE(*after.processTime, *before.processTime / 2);
    QCOMPARE(waitOf(after), waitOf(before));
    const Lever batch = lever(LeverKind::Batch);
    QCOMPARE(stepAfter(batch, 2).batchSize, int(batch.now) + 2);
}

/// No change at all: the very same figures, so that what is shown as an effect is one.
void TestWhatIf::samePresent()
{
    const FlowSubject subject = flowSubject(m_project, m_map.stream.id);
    const WhatIfBase base = whatIfBase(subject, { .replications = 3 });
    QVERIFY(base.isDone());
    const WhatIf none = whatIf(base, {});
    QVERIFY(none.simulation.result().all == base.simulation.result().all);
    QCOMPARE(none.difference.p85->mean, 0.0);
    QVERIFY(!none.weeks);
}

/// Items that take one exponential day each and never queue, k in a week: the weekly mean varies by
/// 1/√k of a day, and d days less are noticed after ((1.959964 + 0.841621)/(d·√k))² weeks. The
/// deviation is known from 30 runs of 26 weeks to a fifth.
void TestWhatIf::weeksUntilNoticed()
{
    StreamBuilder build;
    build.step(480, 480);
    build.map.steps[0].people = 40;
    build.map.stream.demandMilli = 4'000;
    build.map.stream.arrivalVariationMilli = 0;
    const WhatIfBase base = whatIfBase({ { build.map }, {}, {} }, { .weeks = 26 });
    const FlowEstimate mean = *base.simulation.result().all.leadTime;
    const double week
        = base.simulation.model.options.duration - base.simulation.model.options.warmUp;
    const double days = week / 26 / base.simulation.model.day;
    const double expected = 1 / std::sqrt(4 * days);
    const double found = weeklyDeviation(mean, 26) / base.simulation.model.day;
    QVERIFY2(std::abs(found / expected - 1) < 0.4, qPrintable(QString::number(found)));
    const Lever lever = *leverAt(build.map, LeverKind::ProcessTime, build.map.steps[0].id);
    const auto weeksAt = [&](int position) {
        return whatIf(base, leverChanges(build.map, lever, position)).weeks;
    };
    const double tenth = std::pow(2.8016 * expected / 0.1, 2);
    QVERIFY(weeksAt(-2));
    QVERIFY(*weeksAt(-2) > tenth / 2 && *weeksAt(-2) < tenth * 2);
    QCOMPARE(weeksAt(-10), std::optional(1));
}

/// A person more where half of them are idle already.
void TestWhatIf::chanceIsNotNoticed()
{
    StreamBuilder build;
    build.step(480, 480);
    build.map.steps[0].people = 40;
    build.map.stream.demandMilli = 4'000;
    const WhatIfBase base
        = whatIfBase({ { build.map }, {}, {} }, { .replications = 5, .weeks = 26 });
    const Lever lever = *leverAt(build.map, LeverKind::People, build.map.steps[0].id);
    QVERIFY(!whatIf(base, leverChanges(build.map, lever, 1)).weeks);
}

/// Two queues in line, one person each, 24 h a day: M/M/1 at 0.8 and at 0.4. W = PT/(1 − ρ): 5 h
/// and 0.5 h/(1 − 0.4) = 50 min. A Jackson network, so the simulation agrees.
void TestWhatIf::readings()
{
    StreamBuilder build;
    build.step(60, 600).step(30, 300).chain();
    build.map.stream.dayLength = calendarDay;
    build.map.stream.demandMilli = 19'200;
    const StreamSimulation queues
        = simulateStream({ { build.map }, {}, {} }, { .replications = 10, .items = 20'000 }, {});
    const StreamReadings found = streamReadings({ { build.map }, {}, {} }, &queues);
    QCOMPARE(*found.stated, 900.0 * 60);
    QVERIFY(std::abs(*found.formula - (300 + 50) * 60) < 1e-6);
    QVERIFY(std::abs(*found.steps[0].formula - 300 * 60) < 1e-6);
    QVERIFY(isNear(found.simulated, 350 * 60));
    QVERIFY(isNear(found.steps[1].simulated, 50 * 60));
    QVERIFY(found.doubts.isEmpty());
}

void TestWhatIf::readingsDisagree()
{
    const StreamReadings example = streamReadings(flowSubject(m_project, m_map.stream.id));
    QVERIFY(example.doubts.contains(FormulaDoubt::Meetings));
    QVERIFY(example.doubts.contains(FormulaDoubt::Freezes));
    QVERIFY(!example.simulated);
    QCOMPARE(example.steps.size(), m_map.steps.size());
    StreamBuilder branches;
    branches.step(10, 10).step(10, 100).step(10, 30).step(10, 10);
    branches.connect(0, 1).connect(0, 2).connect(1, 3).connect(2, 3);
    const StreamReadings parallel = streamReadings({ { branches.map }, {}, {} });
    QVERIFY(parallel.hasBranches);
    QVERIFY(!parallel.formula);
    StreamBuilder much;
    much.step(60, 60);
    much.map.stream.demandMilli = 9'000;
    QVERIFY(streamReadings({ { much.map }, {}, {} }).steps.first().grows);
    QVERIFY(!streamReadings({ { much.map }, {}, {} }).formula);
}

/// Items take 10, 20 and 5 fixed minutes and never queue: half more of the second is 10 minutes.
void TestWhatIf::tornado()
{
    StreamBuilder build;
    build.step(10, 10).step(20, 20).step(5, 5).chain();
    for (Step& step : build.map.steps)
        step.processTimeShape.distribution = ShapeKind::Fixed;
    const FlowSubject subject { { build.map }, {}, {} };
    const StreamModel model = streamModel(subject, { .replications = 2, .items = 100 });
    const QList<StreamInput> inputs = streamInputs(subject, model, 0.5);
    QCOMPARE(inputs.size(), 3); // demand is not known
    const Sensitivity found = streamSensitivity(model, inputs);
    QCOMPARE(inputs.at(qsizetype(found.effects[0].input)).id, build.map.steps[1].id);
    QCOMPARE(inputs.at(qsizetype(found.effects[1].input)).id, build.map.steps[0].id);
    QVERIFY(std::abs(found.effects[0].high->mean - 600) < 1e-6);
    QVERIFY(std::abs(found.effects[0].low->mean + 600) < 1e-6);
    QVERIFY(std::abs(found.effects[2].swing - 300) < 1e-6);
}

void TestWhatIf::inputsAsStated()
{
    StreamBuilder build;
    build.step(60, 600).step(30, 30).chain().connect(1, 0, 400'000, true);
    build.map.stream.demandMilli = 4'000;
    build.map.stream.demandProvenance
        = { .origin = Origin::Estimated, .low = 2'000, .high = 8'000 };
    build.map.steps[0].processTimeProvenance
        = { .origin = Origin::Estimated, .low = 1'800, .high = 5'400 };
    build.map.steps[0].leadTimeProvenance
        = { .origin = Origin::Estimated, .low = 30'000, .high = 42'000 };
    const FlowSubject subject { { build.map }, {}, {} };
    const OtherWaits waits { { build.map.steps[0].id, 20'000 } };
    const QList<StreamInput> inputs = streamInputs(subject, streamModel(subject, {}, waits), 0.2);
    QCOMPARE(inputs.size(), 5);
    QCOMPARE(inputs[0].kind, InputKind::Demand);
    QCOMPARE(inputs[0].place.low, 2.0); // twice the time between two
    QCOMPARE(inputs[0].place.high, 0.5);
    QCOMPARE(inputs[1].place.low, 0.5);
    QCOMPARE(inputs[1].place.high, 1.5);
    QVERIFY(inputs[1].isStated);
    QCOMPARE(inputs[2].kind, InputKind::OtherWait);
    QCOMPARE(inputs[2].low, 14'000.0); // 30,000 s of lead time, 16,000 s of which are the queue's
    QCOMPARE(inputs[2].high, 26'000.0);
    QVERIFY(!inputs[3].isStated);
    QCOMPARE(inputs[3].low, 1'440.0);
    QCOMPARE(inputs[4].kind, InputKind::SendBackShare);
    QCOMPARE(inputs[4].place.high, 0.48);
}

/// M/M/1 at 0.8: 3.2 wait on average, in every week alike; where more comes than can be done, 10 of
/// 60 a day, 70 more wait each week.
void TestWhatIf::queuesByWeek()
{
    StreamBuilder build;
    build.step(60, 60);
    build.map.stream.dayLength = calendarDay;
    build.map.stream.demandMilli = 19'200;
    const QList<WeeklyQueue> queues = weeklyQueues(simulateStream(
        { { build.map }, {}, {} }, { .replications = 20, .weeks = 52, .byWeek = true }, {}));
    QCOMPARE(queues.size(), 1);
    QCOMPARE(queues.first().stepId, build.map.steps[0].id);
    QCOMPARE(queues.first().mean.size(), std::size_t(52));
    double sum = 0;
    for (const double mean : queues.first().mean)
        sum += mean;
    QVERIFY2(std::abs(sum / 52 - 3.2) < 0.4, qPrintable(QString::number(sum / 52)));
    build.map.steps[0].processTimeShape.distribution = ShapeKind::Fixed;
    build.map.steps[0].processTime = std::chrono::seconds(1728); // 50 a day
    build.map.stream.demandMilli = 60'000;
    build.map.stream.arrivalVariationMilli = 0;
    const QList<WeeklyQueue> growing = weeklyQueues(simulateStream({ { build.map }, {}, {} },
        { .replications = 2, .weeks = 10, .begin = RunBegin::Empty, .byWeek = true }, {}));
    QCOMPARE(growing.first().mean.size(), std::size_t(10));
    for (std::size_t week = 0; week < 10; ++week)
        QVERIFY(std::abs(growing.first().mean[week] - (35 + 70 * double(week))) < 1.5);
}

GEMBA_TEST(TestWhatIf)
#include "tst_whatif.moc"
