// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The example project: complete, the same company in both languages, on the calendar of today.
class TestSample : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void samePlanInBothLanguages();
    void movesInWholeWeeks();
    void referencesExist();
};

static const QDate pictureDay(2026, 11, 20);

void TestSample::samePlanInBothLanguages()
{
    const Project korean = sampleProject(QLocale::Korean, pictureDay);
    const Project english = sampleProject(QLocale::English, pictureDay);
    static const QRegularExpression hangul(u"[가-힣]"_s);
    QCOMPARE(korean.steps.size(), 9);
    QCOMPARE(korean.objectives.size(), 5);
    QCOMPARE(korean.experiments.size(), 3);
    for (qsizetype i = 0; i < korean.steps.size(); ++i) {
        QCOMPARE(korean.steps.at(i).id, english.steps.at(i).id);
        QCOMPARE(korean.steps.at(i).leadTime, english.steps.at(i).leadTime);
        QVERIFY(korean.steps.at(i).name.contains(hangul));
        QVERIFY(!english.steps.at(i).name.contains(hangul));
    }
    for (qsizetype i = 0; i < korean.mapNotes.size(); ++i) {
        QVERIFY(korean.mapNotes.at(i).text.contains(hangul));
        QVERIFY(!english.mapNotes.at(i).text.contains(hangul));
    }
    QVERIFY(korean.requestTypes.first().name.contains(hangul));
    QVERIFY(!english.requestTypes.first().name.contains(hangul));
    QVERIFY(!english.kataBoards.first().challenge.contains(hangul));
    QVERIFY(korean.kataBoards.first().challenge.contains(hangul));
}

void TestSample::movesInWholeWeeks()
{
    const auto checkDay = [](QDate today) {
        return sampleProject(QLocale::Korean, today).experiments.at(2).checkAt.date();
    };
    QCOMPARE(checkDay(pictureDay), QDate(2026, 11, 23));
    QCOMPARE(checkDay(pictureDay.addDays(6)), QDate(2026, 11, 23));
    QCOMPARE(checkDay(pictureDay.addDays(7)), QDate(2026, 11, 30));
    QCOMPARE(checkDay(pictureDay.addDays(-1)), QDate(2026, 11, 16));
    QCOMPARE(checkDay(pictureDay.addDays(-7)), QDate(2026, 11, 16));
    QCOMPARE(checkDay(pictureDay.addDays(-8)), QDate(2026, 11, 9));
}

void TestSample::referencesExist()
{
    const Project p = sampleProject(QLocale::English, pictureDay);
    QSet<QUuid> ids;
    const auto collect = [&ids](const auto& list) {
        for (const auto& element : list) {
            QVERIFY(!element.id.isNull());
            QVERIFY(!ids.contains(element.id));
            ids.insert(element.id);
        }
    };
    collect(p.teams);
    collect(p.services);
    collect(p.measures);
    collect(p.measurements);
    collect(p.kataBoards);
    collect(p.obstacles);
    collect(p.experiments);
    collect(p.valueStreams);
    collect(p.steps);
    collect(p.handoffs);
    collect(p.calendars);
    collect(p.futureChanges);
    collect(p.mapNotes);
    collect(p.siloRatings);
    collect(p.requestTypes);
    collect(p.objectives);
    collect(p.budgetLosses);
    collect(p.policyRules);
    collect(p.toilTasks);
    collect(p.orgCriteria);
    for (const Step& step : p.steps)
        QVERIFY(ids.contains(step.teamId) && ids.contains(step.streamId));
    for (const Handoff& handoff : p.handoffs)
        QVERIFY(ids.contains(handoff.fromStepId) && ids.contains(handoff.toStepId));
    for (const Team& team : p.teams)
        QVERIFY(ids.contains(team.calendarId));
    for (const FutureChange& change : p.futureChanges)
        QVERIFY(ids.contains(change.streamId) && ids.contains(change.stepId));
    for (const MapNote& note : p.mapNotes)
        QVERIFY(
            ids.contains(note.streamId) && (note.changeId.isNull() || ids.contains(note.changeId)));
    for (const SiloRating& rating : p.siloRatings)
        QVERIFY(ids.contains(rating.teamId) && ids.contains(rating.otherTeamId));
    for (const RequestType& type : p.requestTypes)
        QVERIFY(ids.contains(type.handoffId));
    for (const Experiment& experiment : p.experiments)
        QVERIFY(ids.contains(experiment.obstacleId) && ids.contains(experiment.boardId));
    for (const Objective& objective : p.objectives)
        QVERIFY(ids.contains(objective.serviceId));
    for (const BudgetLoss& loss : p.budgetLosses)
        QVERIFY(ids.contains(loss.objectiveId));
    for (const Measurement& measurement : p.measurements)
        QVERIFY(ids.contains(measurement.measureId));
    for (const ToilTask& task : p.toilTasks)
        QVERIFY(ids.contains(task.teamId)
            && (task.causeTeamId.isNull() || ids.contains(task.causeTeamId)));
}

GEMBA_TEST(TestSample)
#include "tst_sample.moc"
