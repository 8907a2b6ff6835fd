// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overview.h"
#include "app/overview/overviewsummary.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Expected values: the overview picture of the design and plain counting.
class TestOverview : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void week_data();
    void week();
    void measuresOfTheSample();
    void measureWithoutValues();
    void valueOnTheLimitMeetsIt();
    void nextThree();
    void answerOfTheSample();
    void answerOfAnEmptyProject();
    void findingsTakeTurns();
};

static const QDate pictureDay(2026, 11, 20);
static const Project& sample()
{
    static const Project project = sampleProject(QLocale::English, pictureDay);
    return project;
}

void TestOverview::week_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("expected"); // 0: none
    QTest::newRow("picture: week 16") << pictureDay << 16;
    QTest::newRow("first day") << QDate(2026, 8, 3) << 1;
    QTest::newRow("seventh day") << QDate(2026, 8, 9) << 1;
    QTest::newRow("eighth day") << QDate(2026, 8, 10) << 2;
    QTest::newRow("the day before") << QDate(2026, 8, 2) << 0;
}

void TestOverview::week()
{
    QFETCH(QDate, today);
    QTEST(transitionWeek(sample().phases, today).value_or(0), "expected");
}

void TestOverview::measuresOfTheSample()
{
    QList<State> states;
    QList<int> inARow;
    for (const Measure& measure : sample().measures) {
        const MeasureStatus status = measureStatus(measure, sample().measurements);
        states.append(status.state);
        inARow.append(status.pastLimitInARow);
        QCOMPARE(status.values.size(), 12);
    }
    QCOMPARE(states, (QList { State::Bad, State::Warning, State::Good, State::Warning }));
    QCOMPARE(inARow, (QList { 10, 12, 0, 2 }));
    QCOMPARE(currentPhase(sample().phases, pictureDay)->name, u"Remove handoffs"_s);
    QVERIFY(!currentPhase(sample().phases, QDate(2028, 1, 1)));
}

void TestOverview::measureWithoutValues()
{
    const MeasureStatus status
        = measureStatus(Measure { .id = QUuid::createUuid(), .targetMilli = 1 }, {});
    QCOMPARE(status.state, State::Unknown);
    QVERIFY(!status.latestMilli);
}

void TestOverview::valueOnTheLimitMeetsIt()
{
    const QUuid id = QUuid::createUuid();
    const QList<Measurement> one { { QUuid::createUuid(), id, pictureDay, 50'000 } };
    for (const bool lower : { true, false })
        QCOMPARE(measureStatus({ id, {}, {}, 50'000, lower, true }, one).state, State::Good);
}

void TestOverview::nextThree()
{
    const QList<Action> next = nextActions(sample().actions, 3);
    QCOMPARE(next.size(), 3);
    QCOMPARE(next.first().due, QDateTime(QDate(2026, 11, 23), QTime(16, 0)));
    QCOMPARE(next.last().due.date(), QDate(2026, 11, 27));
    Action undated { .id = QUuid::createUuid() };
    Action dated { .id = QUuid::createUuid(), .due = QDateTime(pictureDay, QTime(9, 0)) };
    QCOMPARE(nextActions({ undated, dated }, 2).first().id, dated.id);
}

void TestOverview::answerOfTheSample()
{
    const Answer answer = overviewSummary(sample(), pictureDay).answer;
    QCOMPARE(answer.text,
        u"Week 16 of the transition: 1 of 4 measures have reached their target, and “Share of "
        u"toil” is "
        "8\u00A0pp over its limit"_s);
    QVERIFY(answer.text.contains(answer.key));
    QCOMPARE(answer.state, State::Bad);
}

void TestOverview::answerOfAnEmptyProject()
{
    const Summary summary = overviewSummary({}, pictureDay);
    QVERIFY(summary.answer.text.contains(u"no measure"_s));
    QCOMPARE(summary.completeness, 0.0);
}

void TestOverview::findingsTakeTurns()
{
    const QList<Finding> findings = overviewSummary(sample(), pictureDay).findings;
    QVERIFY(findings.size() > 5);
    QSet<Subject> firstThree;
    for (const Finding& finding : findings.mid(0, 3)) {
        QCOMPARE(finding.severity, State::Bad);
        firstThree.insert(finding.subject);
    }
    QCOMPARE(firstThree.size(), 3);
    for (qsizetype i = 1; i < findings.size(); ++i)
        QVERIFY(
            findings.at(i).severity == State::Warning || findings.at(i - 1).severity == State::Bad);
}

GEMBA_TEST(TestOverview)
#include "tst_overview.moc"
