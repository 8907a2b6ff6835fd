// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/valuestream/futureeffect.h"
#include "app/valuestream/selfservice.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What climbing the ladder saves. No source has a vector for it: the numbers are worked out by
/// hand beside the rows.
class TestSelfService : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void saves_data();
    void saves();
    void soFarAndAll();
    void unknown();
    void sums();
    void monthOfDays();
    void fillsFromTheHandoff();
    void sharesOfSeveralWaysIn();
    void loopsCountTwice();
    void addsWhatIsDecided();
    void typesOfNoStream();
    void becomesAChange();
    void noChangeToPlan();

private:
    static RequestType firewall();
    static Project projectOf(const StreamMap& map);
};

/// "Open a firewall port" as the example has it.
RequestType TestSelfService::firewall()
{
    return { .id = QUuid::createUuid(),
        .rungNow = Rung::Ticket,
        .rungWanted = Rung::RunIt,
        .monthlyVolume = 170,
        .waitMinutes = 230,
        .workMinutes = 10 };
}

Project TestSelfService::projectOf(const StreamMap& map)
{
    Project project;
    project.valueStreams = { map.stream };
    project.steps = map.steps;
    project.handoffs = map.handoffs;
    return project;
}

void TestSelfService::saves_data()
{
    QTest::addColumn<Rung>("now");
    QTest::addColumn<Rung>("wanted");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("wait");
    QTest::addColumn<double>("work");
    // 170 × 230 min = 39,100 min = 651 h 40 min; 170 × 10 min = 1,700 min = 28 h 20 min
    QTest::newRow("all") << Rung::Ticket << Rung::RunIt << 1.0 << 651 + 40.0 / 60 << 28 + 20.0 / 60;
    // four fifths: 31,280 min = 521 h 20 min; 1,360 min = 22 h 40 min
    QTest::newRow("four fifths") << Rung::Ticket << Rung::DefineAndRunIt << 0.8 << 521 + 20.0 / 60
                                 << 22 + 40.0 / 60;
    QTest::newRow("nobody") << Rung::Ticket << Rung::RunIt << 0.0 << 0.0 << 0.0;
    QTest::newRow("share over all")
        << Rung::Form << Rung::RunIt << 1.5 << 651 + 40.0 / 60 << 28 + 20.0 / 60;
    QTest::newRow("share below none") << Rung::Form << Rung::RunIt << -0.5 << 0.0 << 0.0;
    // The team still does it.
    QTest::newRow("to a form") << Rung::Ticket << Rung::Form << 1.0 << 0.0 << 0.0;
    QTest::newRow("to an interface") << Rung::Ticket << Rung::Interface << 1.0 << 0.0 << 0.0;
    QTest::newRow("stays") << Rung::RunIt << Rung::RunIt << 1.0 << 0.0 << 0.0;
    QTest::newRow("down") << Rung::DefineAndRunIt << Rung::Ticket << 1.0 << 0.0 << 0.0;
    // What still waits and works at that rung is entered as such.
    QTest::newRow("to define") << Rung::RunIt << Rung::DefineAndRunIt << 1.0 << 651 + 40.0 / 60
                               << 28 + 20.0 / 60;
}

void TestSelfService::saves()
{
    QFETCH(Rung, now);
    QFETCH(Rung, wanted);
    QFETCH(double, share);
    QFETCH(double, wait);
    QFETCH(double, work);
    RequestType type = firewall();
    type.rungNow = now;
    type.rungWanted = wanted;
    const MonthlySaving saving = monthlySaving(type, share);
    QVERIFY(std::abs(saving.waitHours.value() - wait) < 1e-9);
    QVERIFY(std::abs(saving.workHours.value() - work) < 1e-9);
}

void TestSelfService::soFarAndAll()
{
    RequestType type = firewall();
    SelfServiceGain gain = selfServiceGain(type);
    QCOMPARE(gain.climb, Climb::ToSelfService);
    QVERIFY(!gain.saved.isKnown()); // how many come by it is not known
    QVERIFY(!gain.byTicket);
    QCOMPARE(*gain.possible.waitHours, 39'100 / 60.0);
    type.adoptionPpm = 250'000;
    gain = selfServiceGain(type);
    QCOMPARE(*gain.saved.waitHours, 9'775 / 60.0); // 42.5 × 230 min
    QCOMPARE(*gain.saved.workHours, 425 / 60.0);
    QCOMPARE(*gain.byTicket, 127.5);
    type.rungWanted = Rung::Form;
    QCOMPARE(selfServiceGain(type).climb, Climb::TeamStillWorks);
    type.rungWanted = Rung::Ticket;
    QCOMPARE(selfServiceGain(type).climb, Climb::None);
}

void TestSelfService::unknown()
{
    RequestType type = firewall();
    type.workMinutes.reset();
    QVERIFY(monthlySaving(type, 1).waitHours && !monthlySaving(type, 1).workHours);
    type.monthlyVolume.reset();
    QVERIFY(!monthlySaving(type, 1).isKnown());
    QCOMPARE(monthlySaving(type, 0).waitHours, std::optional(0.0)); // of however many, none
    type.monthlyVolume = 0;
    QCOMPARE(monthlySaving(type, 1).workHours, std::optional(0.0));
    type.monthlyVolume = type.waitMinutes = std::numeric_limits<int>::max(); // of the file
    const double most = 2'147'483'647.0;
    QCOMPARE(*monthlySaving(type, 1).waitHours, most * most / 60);
}

void TestSelfService::sums()
{
    QVERIFY(!sumOf({}).isKnown());
    const MonthlySaving sum = sumOf({ { 10.0, {} }, { {}, {} }, { 2.5, 1.0 } });
    QCOMPARE(sum.waitHours, std::optional(12.5));
    QCOMPARE(sum.workHours, std::optional(1.0));
}

void TestSelfService::monthOfDays()
{
    QCOMPARE(daysInMonth(1440min), 30.4375); // 365.25 / 12
    QVERIFY(std::abs(daysInMonth(480min) - 21.741'071'428'571'43) < 1e-12); // × 5 / 7
}

void TestSelfService::fillsFromTheHandoff()
{
    StreamBuilder builder;
    builder.step(15, 15).step(10, 240).chain();
    StreamMap& map = builder.map;
    const QUuid handoff = map.handoffs.first().id;
    map.stream.demandMilli = 8'000;
    map.steps[1].peoplePerItem = 2;
    RequestType type;
    fillFrom(map, handoff, type);
    QCOMPARE(type.monthlyVolume, std::optional(174)); // 8 × 21.74 = 173.9
    QCOMPARE(type.waitMinutes, std::optional(230));
    QCOMPARE(type.workMinutes, std::optional(20)); // two people, 10 min

    RequestType known { .monthlyVolume = 1, .waitMinutes = 2, .workMinutes = 3 };
    fillFrom(map, handoff, known);
    QCOMPARE(known, (RequestType { .monthlyVolume = 1, .waitMinutes = 2, .workMinutes = 3 }));

    map.handoffs[0].volumeMilli = 2'000; // what is said of the handoff itself goes before
    map.steps[1].leadTime.reset();
    map.handoffs[0].medianWait = 95min;
    type = {};
    fillFrom(map, handoff, type);
    QCOMPARE(type.monthlyVolume, std::optional(43)); // 2 × 21.74 = 43.5, below the half
    QCOMPARE(type.waitMinutes, std::optional(95));

    map.handoffs[0].medianWait.reset();
    map.handoffs[0].volumeMilli.reset();
    map.stream.demandMilli.reset();
    map.steps[1].processTime.reset();
    type = {};
    fillFrom(map, handoff, type);
    fillFrom(map, QUuid(), type);
    QCOMPARE(type, RequestType());
}

// 1 → 2 by 30 %, 1 → 3 by 70 %, and 2 → 3: to the last lead two ways.
void TestSelfService::sharesOfSeveralWaysIn()
{
    StreamBuilder builder;
    builder.step(10, 10).step(10, 10).step(10, 100);
    builder.connect(0, 1, 300'000).connect(0, 2, 700'000).connect(1, 2);
    StreamMap& map = builder.map;
    map.stream.dayLength = 1440min;
    map.stream.demandMilli = 10'000;
    const auto volume = [&](int handoff) {
        RequestType type;
        fillFrom(map, map.handoffs.at(handoff).id, type);
        return type.monthlyVolume.value_or(-1);
    };
    QCOMPARE(volume(0), 91); // 10 × 30.4375 × 0.3 = 91.3
    QCOMPARE(volume(1), 213); // × 0.7 = 213.06
    QCOMPARE(volume(2), 91);
}

// A fifth of what leaves the second step comes back to the first: 1 / (1 − 0.2) = 1.25 visits.
void TestSelfService::loopsCountTwice()
{
    StreamBuilder builder;
    builder.step(10, 10).step(10, 100).step(10, 20).chain().connect(1, 0, 200'000, true);
    builder.map.stream.dayLength = 1440min;
    builder.map.stream.demandMilli = 8'000;
    RequestType type;
    fillFrom(builder.map, builder.map.handoffs.at(0).id, type);
    QCOMPARE(type.monthlyVolume, std::optional(304)); // 8 × 30.4375 × 1.25 = 304.4
    RequestType behind;
    fillFrom(builder.map, builder.map.handoffs.at(1).id, behind);
    QCOMPARE(behind.monthlyVolume, std::optional(244)); // 243.5: once each
}

void TestSelfService::addsWhatIsDecided()
{
    StreamBuilder builder;
    builder.step(5, 5).step(10, 60).step(10, 300).step(5, 5).chain();
    builder.connect(2, 0, 100'000, true);
    StreamMap& map = builder.map;
    map.stream.demandMilli = 4'000;
    for (Handoff& handoff : map.handoffs)
        handoff.decision = HandoffDecision::SelfService;
    map.handoffs[1].channel = Channel::Mail;
    map.handoffs[2].channel = Channel::Automation;
    Project project = projectOf(map);
    project.teams = { { .id = map.steps.at(0).teamId, .name = u"Orders"_s },
        { .id = map.steps.at(1).teamId, .name = u"Network"_s } };

    QList<RequestType> found = requestsToAdd(project, map.stream.id);
    QCOMPARE(found.size(), 3); // a send-back is no request
    QCOMPARE(found.at(0).name, u"S3"_s); // waits longest
    QCOMPARE(found.at(1).name, u"S2"_s);
    QCOMPARE(found.at(1).defines, u"Network"_s);
    QCOMPARE(found.at(1).runs, u"Orders"_s);
    QCOMPARE(found.at(1).streamId, map.stream.id);
    QCOMPARE(found.at(0).rungNow, Rung::Ticket);
    QCOMPARE(found.at(2).rungNow, Rung::RunIt);
    QCOMPARE(found.at(2).rungWanted, Rung::DefineAndRunIt);
    QCOMPARE(found.at(1).waitMinutes, std::optional(50));

    project.requestTypes = { { .handoffId = map.handoffs.at(1).id } };
    project.handoffs[0].decision = HandoffDecision::Remove;
    found = requestsToAdd(project, map.stream.id);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).handoffId, map.handoffs.at(2).id);
    QVERIFY(requestsToAdd(project, QUuid::createUuid()).isEmpty());
}

void TestSelfService::typesOfNoStream()
{
    const QUuid mine = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    Project project;
    project.valueStreams = { { .id = mine }, { .id = other } };
    project.requestTypes = { { .name = u"mine"_s, .streamId = mine },
        { .name = u"other"_s, .streamId = other }, { .name = u"nobody's"_s } };
    const QList<RequestType> types = requestTypesOf(project, mine);
    QCOMPARE(types.size(), 2);
    QCOMPARE(types.at(0).name, u"mine"_s);
    QCOMPARE(types.at(1).name, u"nobody's"_s);
}

void TestSelfService::becomesAChange()
{
    StreamBuilder builder;
    builder.step(15, 15).step(10, 240).step(5, 10).chain();
    Project project = projectOf(builder.map);
    RequestType type = firewall();
    type.handoffId = builder.map.handoffs.at(0).id;
    QVERIFY(!plannedChange(project, type));
    QCOMPARE(selfServiceChange(project, type)->amount, std::optional<qint64>(200'000));
    type.adoptionPpm = 900'000;
    FutureChange change = selfServiceChange(project, type).value();
    QCOMPARE(change.amount, std::optional<qint64>(100'000));
    QCOMPARE(change.stepId, builder.map.steps.at(1).id);
    change.id = QUuid::createUuid();
    project.futureChanges = { change };
    QCOMPARE(plannedChange(project, type)->id, change.id);
    // The change is one that the future state can make.
    const FutureEffects effects
        = futureEffects(streamMap(project, builder.map.stream.id), {}, project.futureChanges);
    QCOMPARE(effects.changes.first().outcome.result, ChangeResult::Applied);
    // 15 + 240 + 10 before; a tenth still waits the 240: 15 + 24 + 10
    QCOMPARE(effects.after().expectedLeadTime, std::optional(std::chrono::milliseconds(49min)));

    project.futureChanges[0].stepId = {};
    project.futureChanges[0].handoffId = type.handoffId;
    QVERIFY(plannedChange(project, type));
    project.futureChanges[0].kind = ChangeKind::Automate;
    QVERIFY(!plannedChange(project, type));
}

void TestSelfService::noChangeToPlan()
{
    StreamBuilder builder;
    builder.step(15, 15).step(10, 240).chain();
    const Project project = projectOf(builder.map);
    RequestType type = firewall();
    QVERIFY(!selfServiceChange(project, type)); // no handoff
    type.handoffId = builder.map.handoffs.at(0).id;
    QVERIFY(selfServiceChange(project, type));
    type.rungWanted = Rung::Interface; // the team still does it
    QVERIFY(!selfServiceChange(project, type));
}

GEMBA_TEST(TestSelfService)
#include "tst_selfservice.moc"
