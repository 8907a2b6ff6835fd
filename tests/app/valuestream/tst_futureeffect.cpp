// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/project/sample.h"
#include "app/valuestream/futureedits.h"
#include "app/valuestream/futureeffect.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ChangeKind;
using Result = ChangeResult;

/// What each change of a list does, and how both states align.
class TestFutureEffect : public QObject {
    Q_OBJECT
private slots:
    void init();
    void figuresAfterEachChange();
    void sameFutureAsAllAtOnce();
    void comparedWithSendBacks();
    void alignsByIdentity();
    void newStepStandsBehindTheOneBefore();
    void ghostsStandWhereTheyWere();
    void editsKeepTheOrder();
    void startsFromTheSelection_data();
    void startsFromTheSelection();

private:
    QUuid stepId(int number) const { return m.map.steps.at(number).id; }
    QList<FutureChange> fourChanges();

    StreamBuilder m;
    QList<Team> m_teams;
};

/// Ask → Review → Apply by ticket, three teams; 20 % come back from Review to Ask.
void TestFutureEffect::init()
{
    QTest::failOnWarning(anyWarning());
    m = {};
    m.step(10, 20, 90).step(20, 400, 80).step(15, 120, 95).chain().connect(1, 0, 200'000, true);
    m_teams.clear();
    for (const Step& step : m.map.steps)
        m_teams.append({ .id = step.teamId, .people = 1 });
}

QList<FutureChange> TestFutureEffect::fourChanges()
{
    return { { .id = m.nextId(),
                 .kind = Kind::SetValue,
                 .handoffId = m.map.handoffs.at(2).id,
                 .value = ChangedValue::Share,
                 .amount = 50'000 },
        { .id = m.nextId(), .kind = Kind::RemoveHandoff, .handoffId = m.map.handoffs.at(0).id },
        { .id = m.nextId(), .kind = Kind::Automate, .stepId = stepId(2), .on = false },
        { .id = m.nextId(), .kind = Kind::RemoveStep, .stepId = stepId(1) },
        { .id = m.nextId(), .kind = Kind::RemoveStep, .stepId = stepId(1) } };
}

/// By hand, minutes. Now: 20 + 400 + 120 = 540, worked on 45, 45/540, .9·.8·.95 = .684, and
/// 420/.8 + 120 = 645 with send-backs. Fewer sent back: 420/.95 + 120. Without the first handoff:
/// 20 + 20 + 120. Without Review: 20 + 120, worked on 25, .9·.95 = .855.
void TestFutureEffect::figuresAfterEachChange()
{
    const FutureEffects effects = futureEffects(m.map, m_teams, fourChanges());
    QCOMPARE(effects.current.leadTime, std::optional<std::chrono::seconds>(540min));
    QCOMPARE(effects.current.expectedLeadTime, std::optional<std::chrono::milliseconds>(645min));
    struct Row {
        Result result;
        std::chrono::seconds lead;
        std::chrono::seconds work;
        double expectedMinutes;
        double rolled;
        int handoffs;
        std::chrono::seconds leadDelta;
    };
    const QList<Row> rows {
        { Result::Applied, 540min, 45min, 420 / .95 + 120, .684, 2, 0min },
        { Result::Applied, 160min, 45min, 40 / .95 + 120, .684, 1, -380min },
        { Result::SwitchedOff, 160min, 45min, 40 / .95 + 120, .684, 1, 0min },
        { Result::Applied, 140min, 25min, 140, .855, 1, -20min },
        { Result::NoStep, 140min, 25min, 140, .855, 1, 0min },
    };
    QCOMPARE(effects.changes.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const StaticEffect& effect = effects.changes.at(i);
        const Row& row = rows.at(i);
        QCOMPARE(effect.outcome.result, row.result);
        QCOMPARE(effect.after.leadTime, std::optional(row.lead));
        QCOMPARE(effect.after.processTime, std::optional(row.work));
        QVERIFY(qAbs(double(effect.after.expectedLeadTime->count()) / 60'000 - row.expectedMinutes)
            < 1e-4);
        QVERIFY(
            qAbs(*effect.after.activityRatio - double(row.work.count()) / double(row.lead.count()))
            < 1e-12);
        QVERIFY(qAbs(*effect.after.rolledCompleteAccurate - row.rolled) < 1e-12);
        QCOMPARE(effect.after.handoffs, row.handoffs);
        QCOMPARE(effect.after.ticketHandoffs, row.handoffs);
        QCOMPARE(effect.delta.leadTime, std::optional(row.leadDelta));
    }
    QCOMPARE(effects.changes.at(1).delta.handoffs, -1);
    QCOMPARE(effects.changes.at(2).delta,
        (FigureDeltas { 0s, 0s, std::chrono::milliseconds(0), 0.0, 0.0, 0, 0 }));
    QVERIFY(qAbs(*effects.changes.at(3).delta.rolledCompleteAccurate - .171) < 1e-12);
    QCOMPARE(effects.after().leadTime, std::optional<std::chrono::seconds>(140min));
}

void TestFutureEffect::sameFutureAsAllAtOnce()
{
    const Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const StreamMap map = streamMap(project, project.valueStreams.first().id);
    const QList<FutureChange> changes = changesOf(project, map.stream.id);
    QVERIFY(changes.size() >= 2);
    const FutureEffects effects = futureEffects(map, project.teams, changes);
    const FutureState once = applyChanges(map, project.teams, changes);
    QCOMPARE(effects.future.map, once.map);
    QCOMPARE(effects.future.teams, once.teams);
    QCOMPARE(effects.future.outcomes, once.outcomes);
}

void TestFutureEffect::comparedWithSendBacks()
{
    QCOMPARE(
        comparedLeadTime(streamMetrics(m.map)), std::optional<std::chrono::milliseconds>(645min));
    m.map.handoffs[2].sharePpm = 1'000'000; // nobody gets past Review
    QCOMPARE(comparedLeadTime(streamMetrics(m.map)), std::optional<std::chrono::milliseconds>());
    QCOMPARE(comparedLeadTime(streamMetrics({})), std::optional<std::chrono::milliseconds>());
}

void TestFutureEffect::alignsByIdentity()
{
    const QList<AlignedStep> aligned
        = alignedSteps(m.map, futureEffects(m.map, m_teams, fourChanges()));
    const QList<AlignedStep> expected { { stepId(0), true, true, false, { 1 } },
        { stepId(1), true, false, false, { 2, 4 } }, { stepId(2), true, true, false, {} } };
    QCOMPARE(aligned, expected);
}

void TestFutureEffect::newStepStandsBehindTheOneBefore()
{
    m.map.handoffs.removeLast();
    const FutureEffects effects = futureEffects(m.map, m_teams,
        { { .id = m.nextId(),
            .kind = Kind::SelfService,
            .stepId = stepId(1),
            .amount = 250'000 } });
    const QList<AlignedStep> aligned = alignedSteps(m.map, effects);
    QCOMPARE(aligned.size(), 4);
    QCOMPARE(aligned.at(0).stepId, stepId(0));
    QVERIFY(!aligned.at(1).isInCurrent && aligned.at(1).isInFuture);
    QCOMPARE(aligned.at(1).numbers, QList<int> { 1 });
    QCOMPARE(aligned.at(2).stepId, stepId(1));
    QCOMPARE(aligned.at(3).stepId, stepId(2));
    QVERIFY(alignedSteps({}, futureEffects({}, {}, {})).isEmpty());
}

void TestFutureEffect::ghostsStandWhereTheyWere()
{
    const StreamMap map = withGhosts(m.map, futureEffects(m.map, m_teams, fourChanges()));
    QCOMPARE(map.steps, m.map.steps); // none is different, and Review is back
    QCOMPARE(map.handoffs.size(), 1); // from Ask straight to Apply
    QCOMPARE(map.handoffs.first().toStepId, stepId(2));
}

void TestFutureEffect::editsKeepTheOrder()
{
    Project project;
    const QUuid one = m.nextId();
    const QUuid two = m.nextId();
    const QUuid a = addChange(project, { .streamId = one, .kind = Kind::RemoveStep });
    const QUuid other = addChange(project, { .streamId = two });
    const QUuid b = addChange(project, { .streamId = one, .kind = Kind::Automate });
    const auto order = [&] {
        QList<QUuid> ids;
        for (const FutureChange& change : changesOf(project, one))
            ids.append(change.id);
        return ids;
    };
    QCOMPARE(order(), (QList<QUuid> { a, b }));
    QVERIFY(!moveChange(project, a, -1));
    QVERIFY(!moveChange(project, b, 1));
    QVERIFY(!moveChange(project, m.nextId(), 1));
    QVERIFY(moveChange(project, b, -1));
    QCOMPARE(order(), (QList<QUuid> { b, a }));
    QCOMPARE(changesOf(project, two).first().id, other);
    switchChange(project, a, false);
    QVERIFY(!findById(project.futureChanges, a)->on);
    project.mapNotes.append({ .id = m.nextId(), .changeId = b });
    removeChange(project, b);
    QCOMPARE(order(), QList<QUuid> { a });
    QVERIFY(project.mapNotes.first().changeId.isNull()); // a burst outlives its change
}

void TestFutureEffect::startsFromTheSelection_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("step"); // -1: the handoff into Review; -2: nothing
    for (int kind = 0; kind <= int(Kind::SetValue); ++kind)
        for (const int step : { 1, -1, -2 })
            QTest::addRow("%d on %d", kind, step) << kind << step;
}

/// Whatever is offered can be made as it is offered, and to what was selected.
void TestFutureEffect::startsFromTheSelection()
{
    QFETCH(int, kind);
    QFETCH(int, step);
    const QUuid selected = step >= 0 ? stepId(step)
        : step == -1                 ? m.map.handoffs.at(0).id
                                     : QUuid();
    m.map.steps[1].batchSize = 4;
    m.map.steps[0].batchSize = 4;
    if (!changeKindsFor(m.map, selected).contains(Kind(kind)))
        return;
    FutureChange change = startingChange(m.map, Kind(kind), selected);
    change.id = m.nextId();
    QCOMPARE(change.streamId, m.map.stream.id);
    if (step >= 0 && targetOf(change) == ChangeTarget::Step)
        QCOMPARE(change.stepId, selected);
    if (step == -1)
        QCOMPARE(change.handoffId, selected);
    QCOMPARE(change.amount.has_value(), amountUnit(change) != AmountUnit::Nothing);
    const ChangeOutcome outcome = applyChanges(m.map, m_teams, { change }).outcomes.first();
    if (Kind(kind) != Kind::ChangeCalendar) // which has to be chosen first
        QCOMPARE(outcome.result, Result::Applied);
}

GEMBA_TEST(TestFutureEffect)
#include "tst_futureeffect.moc"
