// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/shared.h"
#include "app/toil/toil.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestToil : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void score_data();
    void score();
    void attributes();
    void hours();
    void ranking();
    void shareFromLog();
    void shareFromTasks();
    void unknownIsNotZero();
    void twoCaps();
    void onCall_data();
    void onCall();
    void otherTeams();
    void tasksAndLog();
};

static ToilTask task(const QUuid& team, int timesAWeek, int minutes, std::array<int, 6> attributes)
{
    ToilTask task { .id = QUuid::createUuid(), .teamId = team };
    task.timesPerWeekMilli = timesAWeek * 1000;
    task.minutesEach = minutes;
    for (int i = 0; i < toilAttributeCount; ++i)
        setAttribute(task, ToilAttribute(i), attributes[size_t(i)]);
    return task;
}

// Expected: the domain research's checked examples (transition.md §3.3).
void TestToil::score_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<double>("expected");
    QTest::addColumn<int>("kind");
    QTest::newRow("manual deploy")
        << QList<int> { 2, 2, 2, 1, 2, 2 } << 0.9167 << int(ToilClass::Toil);
    QTest::newRow("novel incident")
        << QList<int> { 2, 0, 0, 2, 0, 1 } << 0.4167 << int(ToilClass::Mixed);
    QTest::newRow("alert clean-up")
        << QList<int> { 2, 1, 0, 0, 0, 0 } << 0.25 << int(ToilClass::Engineering);
    QTest::newRow("just mixed") << QList<int> { 2, 2, 1, 0, 0, 0 } << 0.4167
                                << int(ToilClass::Mixed);
    QTest::newRow("all") << QList<int> { 2, 2, 2, 2, 2, 2 } << 1.0 << int(ToilClass::Toil);
    QTest::newRow("none") << QList<int> { 0, 0, 0, 0, 0, 0 } << 0.0 << int(ToilClass::Engineering);
}

void TestToil::score()
{
    QFETCH(QList<int>, values);
    ToilTask scored;
    for (int i = 0; i < toilAttributeCount; ++i)
        setAttribute(scored, ToilAttribute(i), values.at(i));
    QTEST(std::round(toilScore(scored) * 10'000) / 10'000, "expected");
    QTEST(int(toilClass(toilScore(scored))), "kind");
    QCOMPARE(toilClass(0.60), ToilClass::Toil);
    QCOMPARE(toilClass(0.35), ToilClass::Mixed);
}

void TestToil::attributes()
{
    ToilTask scored;
    for (int i = 0; i < toilAttributeCount; ++i) {
        setAttribute(scored, ToilAttribute(i), 1);
        QCOMPARE(attributeOf(scored, ToilAttribute(i)), 1);
        QCOMPARE(toilScore(scored), (i + 1) / 12.0);
    }
    setAttribute(scored, ToilAttribute::Manual, 7);
    QCOMPARE(scored.manual, 2);
    setAttribute(scored, ToilAttribute::GrowsWithService, -1);
    QCOMPARE(scored.growsWithService, 0);
}

// Expected: transition.md §3.4, 30 × (10 + 15) / 60 = 12.5, and 5.0 without switching.
void TestToil::hours()
{
    ToilTask alerts { .timesPerWeekMilli = 30'000, .minutesEach = 10, .contextMinutesEach = 15 };
    QCOMPARE(weeklyHours(alerts), 12.5);
    alerts.contextMinutesEach = 0;
    QCOMPARE(weeklyHours(alerts), 5.0);
    alerts.timesPerWeekMilli = 500; // every other week
    alerts.minutesEach = 120;
    QCOMPARE(weeklyHours(alerts), 1.0);
}

// Expected: the mockup's table, 26.7 h × 0.92 = 24.4 before 18.3 h × 0.83 = 15.3.
void TestToil::ranking()
{
    const QUuid team = QUuid::createUuid();
    const ToilTask small = task(team, 55, 20, { 2, 2, 2, 2, 1, 1 });
    const ToilTask large = task(team, 64, 25, { 2, 2, 2, 1, 2, 2 });
    const ToilTask elsewhere = task(QUuid::createUuid(), 500, 60, { 2, 2, 2, 2, 2, 2 });
    const ToilTask equal = small;
    QList<ToilTask> tasks { small, elsewhere, large, equal };
    tasks.last().id = QUuid::createUuid();
    const QList<ToilTask> ranked = rankedTasks(tasks, team);
    QCOMPARE(ranked.size(), 3);
    QCOMPARE(ranked.at(0).id, large.id);
    QCOMPARE(ranked.at(1).id, small.id);
    QCOMPARE(weightedHours(ranked.at(0)), 64 * 25 / 60.0 * 11 / 12);
}

// Expected: the mockup's payments platform team: 7 people of 32 h, 130 h logged, 58 %, and the
// limit of 50 % exceeded by 130 − 112 = 18 h.
void TestToil::shareFromLog()
{
    Team team { .id = QUuid::createUuid(), .people = 7, .weeklyMinutesPerPerson = 32 * 60 };
    team.loggedToilMinutes = 130 * 60;
    team.loggedOperationsMinutes = 27 * 60;
    QCOMPARE(capacityHours(team), 224.0);
    // The log counts although there are tasks.
    const auto time = teamTime(team, { task(team.id, 1, 60, { 2, 2, 2, 2, 2, 2 }) });
    QVERIFY(time);
    QCOMPARE(time->source, ToilSource::Log);
    QCOMPARE(std::round(time->toilShare() * 100), 58.0);
    QCOMPARE(std::round(*time->otherOperationsShare() * 100), 12.0);
    QCOMPARE(std::round(*time->engineeringShare() * 100), 30.0);
    QCOMPARE(hoursOverLimit(*time, ToilPolicy {}), 18.0);
    QCOMPARE(hoursOverLimit(*time, ToilPolicy { .limitPpm = 600'000 }), 0.0);
}

void TestToil::shareFromTasks()
{
    const Team team { .id = QUuid::createUuid(), .people = 1, .weeklyMinutesPerPerson = 40 * 60 };
    const auto time = teamTime(team,
        { task(team.id, 10, 60, { 2, 2, 2, 2, 2, 2 }), // toil: 10 h
            task(team.id, 2, 60, { 2, 0, 0, 2, 0, 1 }), // mixed: 2 h
            task(team.id, 8, 60, { 2, 1, 0, 0, 0, 0 }), // engineering: does not count
            task(QUuid::createUuid(), 9, 60, { 2, 2, 2, 2, 2, 2 }) });
    QVERIFY(time);
    QCOMPARE(time->source, ToilSource::Tasks);
    QCOMPARE(time->toilHours, 12.0);
    QCOMPARE(time->toilShare(), 0.3);
    QVERIFY(!time->otherOperationsShare());
    QVERIFY(!time->engineeringShare());
    QVERIFY(!time->operationsShare());
}

void TestToil::unknownIsNotZero()
{
    Team team { .id = QUuid::createUuid(), .people = 5 };
    QVERIFY(!teamTime(team, {}));
    team.people = 0;
    team.loggedToilMinutes = 60;
    QVERIFY(!teamTime(team, {}));
    team.people = 5;
    team.loggedToilMinutes = 0; // somebody looked and found none
    QCOMPARE(teamTime(team, {})->toilShare(), 0.0);
}

// S7 of transition.md: toil and operations have caps of the same height on different numerators.
void TestToil::twoCaps()
{
    Team team { .id = QUuid::createUuid(), .people = 5, .weeklyMinutesPerPerson = 20 * 60 };
    team.loggedToilMinutes = 47 * 60;
    team.loggedOperationsMinutes = 28 * 60;
    const auto time = teamTime(team, {});
    QCOMPARE(hoursOverLimit(*time, ToilPolicy {}), 0.0); // 47 % toil is within its limit
    QCOMPARE(*time->operationsShare(), 0.75); // 75 % operations is above its own
    QVERIFY(*time->operationsShare() > operationsCap);
    team.loggedOperationsMinutes = 70 * 60; // more work than hours
    QCOMPARE(*teamTime(team, {})->engineeringShare(), 0.0);
}

// Expected: "Site Reliability Engineering" ch. 5: 33 % for six, 25 % for eight.
void TestToil::onCall_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("percent");
    QTest::newRow("eight") << 8 << 25;
    QTest::newRow("six") << 6 << 33;
    QTest::newRow("five") << 5 << 40;
    QTest::newRow("four: the limit cannot be kept") << 4 << 50;
    QTest::newRow("one") << 1 << 100;
}

void TestToil::onCall()
{
    QFETCH(int, people);
    QTEST(int(std::round(*onCallFloor(people) * 100)), "percent");
    QVERIFY(!onCallFloor(0));
}

void TestToil::otherTeams()
{
    const QUuid team = QUuid::createUuid();
    ToilTask own = task(team, 4, 60, { 2, 2, 2, 2, 2, 2 });
    own.causeTeamId = team;
    ToilTask foreign = task(team, 5, 60, { 2, 2, 2, 2, 2, 2 });
    foreign.causeTeamId = QUuid::createUuid();
    const ToilTask several = task(team, 1, 60, { 2, 2, 2, 2, 2, 2 });
    const auto toil = crossTeamToil({ own, foreign, several }, team);
    QVERIFY(toil);
    QCOMPARE(toil->hours, 6.0);
    QCOMPARE(toil->share, 0.6);
    QVERIFY(!crossTeamToil({}, team));
}

void TestToil::tasksAndLog()
{
    Team team { .id = QUuid::createUuid(), .people = 7 };
    const QList<ToilTask> tasks { task(team.id, 9, 60, { 2, 2, 2, 2, 2, 2 }) };
    QVERIFY(!tasksAgainstLog(team, tasks));
    team.loggedToilMinutes = 10 * 60;
    QCOMPARE(*tasksAgainstLog(team, tasks), -0.1);
    QVERIFY(!tasksAgainstLog(team, {}));
    team.loggedToilMinutes = 0;
    QVERIFY(!tasksAgainstLog(team, tasks));
}

GEMBA_TEST(TestToil)
#include "tst_toil.moc"
