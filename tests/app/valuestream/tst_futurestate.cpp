// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/project/sample.h"
#include "app/valuestream/futurestate.h"
#include "app/valuestream/streammetrics.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ChangeKind;
using Result = ChangeResult;

/// The future state as an ordered list of changes.
class TestFutureState : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nothingChangesWithoutChanges();
    void removeStep();
    void removeHandoff();
    void removeSendBack();
    void mergeTeams();
    void automate();
    void selfService();
    void selfServiceWithExceptions();
    void addPerson();
    void settings();
    void setValue_data();
    void setValue();
    void cannotBeApplied_data();
    void cannotBeApplied();
    void orderAndTicks();
    void sampleGetsFaster();

private:
    FutureState apply(const FutureChange& change)
    {
        const FutureState state = applyChanges(m.map, m_teams, { change });
        again = applyChanges(m.map, m_teams, { change });
        return state;
    }
    QUuid stepId(int number) const { return m.map.steps.at(number).id; }
    const Step& at(const FutureState& state, const QUuid& id) const
    {
        return *findById(state.map.steps, id);
    }

    StreamBuilder m;
    QList<Team> m_teams;
    FutureState again;
};

/// Ask (A) → Review (B) → Apply (C), with 20 % sent back from B to A.
void TestFutureState::init()
{
    QTest::failOnWarning(anyWarning());
    m = {};
    m.step(10, 20, 90).step(20, 400, 80).step(15, 120, 95).chain().connect(1, 0, 200'000, true);
    m_teams.clear();
    for (int i = 0; i < 3; ++i) {
        m.map.steps[i].people = i + 2;
        m.map.steps[i].queue = i;
        m_teams.append({ .id = m.map.steps.at(i).teamId, .people = i + 2 });
    }
    m.map.handoffs[0].informationMismatch = 2;
    m.map.handoffs[0].badInput = BadInput::Clarify;
}

void TestFutureState::nothingChangesWithoutChanges()
{
    const FutureState state = applyChanges(m.map, m_teams, {});
    QCOMPARE(state.map, m.map);
    QCOMPARE(state.teams, m_teams);
    QVERIFY(state.outcomes.isEmpty());
}

void TestFutureState::removeStep()
{
    const FutureState state
        = apply({ .id = m.nextId(), .kind = Kind::RemoveStep, .stepId = stepId(1) });
    QCOMPARE(state.outcomes.first().result, Result::Applied);
    QVERIFY(state.outcomes.first().removed.contains(stepId(1)));
    QCOMPARE(state.map.steps.size(), 2);
    QCOMPARE(state.map.handoffs.size(), 1); // the send-back went with it
    QCOMPARE(state.map.handoffs.first().id, m.map.handoffs.first().id);
    QCOMPARE(state.map.handoffs.first().toStepId, stepId(2));
    QCOMPARE(streamMetrics(state.map).leadTime, std::optional<std::chrono::seconds>(140min));
    QCOMPARE(again.map, state.map);
}

void TestFutureState::removeHandoff()
{
    const QUuid handoff = m.map.handoffs.at(0).id;
    const FutureState state
        = apply({ .id = m.nextId(), .kind = Kind::RemoveHandoff, .handoffId = handoff });
    const Step& review = at(state, stepId(1));
    QCOMPARE(review.teamId, m.map.steps.at(0).teamId);
    QCOMPARE(review.people, 2);
    QCOMPARE(review.leadTime, std::optional<std::chrono::seconds>(20min));
    QCOMPARE(review.queue, std::optional(0));
    const Handoff* inside = findById(state.map.handoffs, handoff);
    QCOMPARE(inside->informationMismatch, 0);
    QCOMPARE(inside->badInput, BadInput::Unsaid);
    QCOMPARE(streamMetrics(m.map).handoffs, 2);
    QCOMPARE(streamMetrics(state.map).handoffs, 1);
    QCOMPARE(state.outcomes.first().changed, (QList<QUuid> { stepId(1), handoff }));
}

void TestFutureState::removeSendBack()
{
    const FutureState state = apply(
        { .id = m.nextId(), .kind = Kind::RemoveHandoff, .handoffId = m.map.handoffs.at(2).id });
    QVERIFY(!streamMetrics(state.map).hasSendBacks);
    QCOMPARE(state.map.steps, m.map.steps);
}

void TestFutureState::mergeTeams()
{
    m_teams[1].interruptPpm = 300'000; // 3 of 7 people
    const FutureState state = apply({ .id = m.nextId(),
        .kind = Kind::MergeTeams,
        .teamId = m_teams.at(1).id,
        .otherTeamId = m_teams.at(2).id });
    QCOMPARE(state.teams.size(), 2);
    QCOMPARE(state.teams.at(1).people, 7);
    QCOMPARE(state.teams.at(1).interruptPpm, 128'571);
    QCOMPARE(at(state, stepId(1)).teamId, m_teams.at(2).id);
    QCOMPARE(at(state, stepId(1)).people, 7);
    QCOMPARE(at(state, stepId(2)).people, 7);
    QCOMPARE(streamMetrics(state.map).handoffs, 1);
}

void TestFutureState::automate()
{
    const FutureState state
        = apply({ .id = m.nextId(), .kind = Kind::Automate, .stepId = stepId(1), .amount = 60 });
    const Step& review = at(state, stepId(1));
    QCOMPARE(review.leadTime, std::optional<std::chrono::seconds>(1min));
    QCOMPARE(review.people, 0);
    QCOMPARE(state.map.handoffs.at(0).channel, Channel::Automation);
    QCOMPARE(state.map.handoffs.at(1).channel, Channel::Ticket);
}

void TestFutureState::selfService()
{
    const FutureState state = apply(
        { .id = m.nextId(), .kind = Kind::SelfService, .handoffId = m.map.handoffs.at(0).id });
    QCOMPARE(at(state, stepId(1)).leadTime, std::optional<std::chrono::seconds>(0s));
    QCOMPARE(state.map.handoffs.at(0).channel, Channel::Interface);
    QCOMPARE(state.map.steps.size(), 3);
}

/// 25 % still need people: 20 + 25 % of 400 + 120 min.
void TestFutureState::selfServiceWithExceptions()
{
    m.map.handoffs.removeLast();
    const FutureState state = apply(
        { .id = m.nextId(), .kind = Kind::SelfService, .stepId = stepId(1), .amount = 250'000 });
    QCOMPARE(state.map.steps.size(), 4);
    QCOMPARE(state.map.steps.at(2), m.map.steps.at(1)); // itself as it was
    const StreamMetrics metrics = streamMetrics(state.map);
    QCOMPARE(metrics.rule, PathRule::WeightedChoice);
    QCOMPARE(metrics.leadTime, std::optional<std::chrono::seconds>(240min));
    QCOMPARE(*metrics.rolledCompleteAccurate, *streamMetrics(m.map).rolledCompleteAccurate);
    const Step& service = state.map.steps.at(1);
    QCOMPARE(service.teamId, m.map.steps.at(0).teamId); // requesters themselves
    QCOMPARE(state.outcomes.first().added.size(), 3); // the step and two handoffs
    QVERIFY(state.outcomes.first().added.contains(service.id));
    QCOMPARE(again.map, state.map); // the same ids every time
}

void TestFutureState::addPerson()
{
    FutureState state = apply({ .id = m.nextId(), .kind = Kind::AddPerson, .stepId = stepId(1) });
    QCOMPARE(at(state, stepId(1)).people, 4);
    QCOMPARE(state.teams.at(1).people, 4);
    m.map.steps[2].teamId = m_teams.at(1).id;
    state = apply(
        { .id = m.nextId(), .kind = Kind::AddPerson, .teamId = m_teams.at(1).id, .amount = 2 });
    QCOMPARE(at(state, stepId(1)).people, 5);
    QCOMPARE(at(state, stepId(2)).people, 6);
    QCOMPARE(state.teams.at(1).people, 5);
}

void TestFutureState::settings()
{
    m.map.steps[1].batchSize = 10;
    const QUuid calendar = m.nextId();
    const FutureState state = applyChanges(m.map, m_teams,
        { { .id = m.nextId(), .kind = Kind::CutBatch, .stepId = stepId(1), .amount = 3 },
            { .id = m.nextId(), .kind = Kind::SetWipLimit, .stepId = stepId(1), .amount = 4 },
            { .id = m.nextId(), .kind = Kind::ChangeCalendar, .calendarId = calendar },
            { .id = m.nextId(),
                .kind = Kind::ChangeCalendar,
                .teamId = m_teams.at(0).id,
                .calendarId = calendar } });
    QCOMPARE(at(state, stepId(1)).batchSize, 3);
    QCOMPARE(at(state, stepId(1)).wipLimit, std::optional(4));
    QCOMPARE(state.map.stream.calendarId, calendar);
    QCOMPARE(state.teams.at(0).calendarId, calendar);
    for (const ChangeOutcome& outcome : state.outcomes)
        QVERIFY(outcome.isApplied());
}

void TestFutureState::setValue_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, ChangedValue value, qint64 amount, bool fits) {
        QTest::newRow(name) << int(value) << amount << fits;
    };
    row("process time", ChangedValue::ProcessTime, 300, true);
    row("lead time", ChangedValue::LeadTime, 3'162'240'001, false);
    row("%C&A", ChangedValue::CompleteAccurate, 990'000, true);
    row("%C&A over 100 %", ChangedValue::CompleteAccurate, 1'000'001, false);
    row("people", ChangedValue::People, 9, true);
    row("queue", ChangedValue::Queue, 9, true);
    row("negative queue", ChangedValue::Queue, -1, false);
    row("setup time", ChangedValue::SetupTime, 9, true);
    row("demand", ChangedValue::Demand, 9, true);
    row("share", ChangedValue::Share, 9, true);
    row("interrupts", ChangedValue::Interrupts, 1'000'001, false);
}

void TestFutureState::setValue()
{
    QFETCH(int, value);
    QFETCH(qint64, amount);
    QFETCH(bool, fits);
    const FutureState state = apply({ .id = m.nextId(),
        .stepId = stepId(1),
        .handoffId = m.map.handoffs.at(2).id,
        .teamId = m_teams.at(0).id,
        .value = ChangedValue(value),
        .amount = amount });
    QCOMPARE(state.outcomes.first().result, fits ? Result::Applied : Result::OutOfRange);
    QCOMPARE(state.map != m.map, fits);
}

void TestFutureState::cannotBeApplied_data()
{
    QTest::addColumn<FutureChange>("change");
    QTest::addColumn<int>("result");
    const QUuid nobody = QUuid::createUuid();
    const auto row = [](const char* name, const FutureChange& change, Result result) {
        QTest::newRow(name) << change << int(result);
    };
    row("no step", { .kind = Kind::RemoveStep, .stepId = nobody }, Result::NoStep);
    row("no target", { .kind = Kind::Automate }, Result::NoStep);
    row("no handoff", { .kind = Kind::RemoveHandoff, .handoffId = nobody }, Result::NoHandoff);
    row("no team", { .kind = Kind::MergeTeams, .teamId = nobody }, Result::NoTeam);
    row("no amount", { .kind = Kind::SetValue, .value = ChangedValue::Demand }, Result::NoAmount);
    row("nobody for a team", { .kind = Kind::AddPerson, .teamId = nobody }, Result::NoTeam);
    row("all are exceptions", { .kind = Kind::SelfService, .amount = 1'000'000 },
        Result::OutOfRange);
    row("batch of none", { .kind = Kind::ChangeCalendar }, Result::NoEffect);
}

void TestFutureState::cannotBeApplied()
{
    QFETCH(FutureChange, change);
    QFETCH(int, result);
    const FutureState state = apply(change);
    QCOMPARE(int(state.outcomes.first().result), result);
    QCOMPARE(state.map, m.map);
    QCOMPARE(state.teams, m_teams);
    QVERIFY(state.outcomes.first().changed.isEmpty());
}

/// A change meets what those before it left; one that is off does nothing.
void TestFutureState::orderAndTicks()
{
    const FutureChange remove { .id = m.nextId(), .kind = Kind::RemoveStep, .stepId = stepId(1) };
    FutureChange automate { .id = m.nextId(), .kind = Kind::Automate, .stepId = stepId(1) };
    FutureState state = applyChanges(m.map, m_teams, { remove, automate });
    QCOMPARE(state.outcomes.at(0).result, Result::Applied);
    QCOMPARE(state.outcomes.at(1).result, Result::NoStep);
    QCOMPARE(state.outcomes.at(1).changeId, automate.id);
    automate.on = false;
    state = applyChanges(m.map, m_teams, { automate });
    QCOMPARE(state.outcomes.at(0).result, Result::SwitchedOff);
    QCOMPARE(state.map, m.map);
    m.map.steps[0].batchSize = 1;
    state = apply({ .id = m.nextId(), .kind = Kind::CutBatch, .stepId = stepId(0) });
    QCOMPARE(state.outcomes.at(0).result, Result::NoEffect);
}

void TestFutureState::sampleGetsFaster()
{
    const Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const QUuid stream = project.valueStreams.first().id;
    const StreamMap map = streamMap(project, stream);
    const FutureState state = applyChanges(map, project.teams, changesOf(project, stream));
    for (const ChangeOutcome& outcome : state.outcomes)
        QCOMPARE(outcome.result, Result::Applied);
    // 24 h less 150 min for the ticket and 80 % of 240 min for the firewall.
    QCOMPARE(streamMetrics(state.map).leadTime,
        std::optional<std::chrono::seconds>(24h - 150min - 192min));
}

Q_DECLARE_METATYPE(FutureChange)
GEMBA_TEST(TestFutureState)
#include "tst_futurestate.moc"
