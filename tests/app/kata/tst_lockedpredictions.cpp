// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/lockedpredictions.h"
#include "app/project/project.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestLockedPredictions : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void restoringDoesNotUnlock();
    void restoringDoesNotReword();
    void bringsBackWhatWasNotThere();
    void leavesWhatIsNotLocked();
};

static const QUuid boardId(u"33333333-3333-4333-8333-333333333333"_s);
static const QUuid experimentId(u"44444444-4444-4444-8444-444444444444"_s);
static const QUuid obstacleId(u"55555555-5555-4555-8555-555555555555"_s);
static const QDateTime noon(QDate(2026, 11, 16), QTime(12, 0));

static Project planned()
{
    Project project;
    project.kataBoards = { { .id = boardId, .focusProcess = u"Review"_s } };
    project.obstacles = { { .id = obstacleId, .boardId = boardId, .text = u"Queue"_s } };
    project.experiments = { { .id = experimentId,
        .boardId = boardId,
        .obstacleId = project.obstacles.first().id,
        .step = u"Review daily"_s,
        .metric = u"Wait"_s,
        .unit = u"h"_s,
        .predictedMilli = 3000,
        .lowMilli = 2000,
        .highMilli = 4000 } };
    return project;
}

static Project locked()
{
    Project project = planned();
    lockPrediction(project, experimentId, noon);
    return project;
}

void TestLockedPredictions::restoringDoesNotUnlock()
{
    const Project now = locked();
    QVERIFY(!predictionMayBeChanged(now.experiments.first()));
    Project then = planned();
    then.experiments[0].predictedMilli = 9000; // was still being thought about
    keepLocked(now, then);
    QCOMPARE(then.experiments, now.experiments);
}

void TestLockedPredictions::restoringDoesNotReword()
{
    Project now = locked();
    setResult(now, experimentId, 5000);
    Project then = locked();
    then.experiments[0].highMilli = 6000; // would make the result a hit
    then.experiments[0].lockedAt = noon.addDays(-1);
    then.experiments[0].learned = u"nothing yet"_s;
    keepLocked(now, then);
    QCOMPARE(then.experiments.first().highMilli, std::optional<qint64>(4000));
    QCOMPARE(then.experiments.first().lockedAt, noon);
    // What came after the lock is that moment's.
    QCOMPARE(then.experiments.first().learned, u"nothing yet"_s);
    QVERIFY(!then.experiments.first().resultMilli);
}

void TestLockedPredictions::bringsBackWhatWasNotThere()
{
    const Project now = locked();
    Project then;
    keepLocked(now, then);
    QCOMPARE(then.kataBoards, now.kataBoards);
    QCOMPARE(then.experiments.size(), 1);
    Experiment expected = now.experiments.first();
    expected.obstacleId = {}; // was not there, and is nothing a prediction needs
    QCOMPARE(then.experiments.first(), expected);
}

void TestLockedPredictions::leavesWhatIsNotLocked()
{
    const Project now = planned();
    Project then;
    keepLocked(now, then);
    QCOMPARE(then, Project());
    Project changed = planned();
    changed.experiments[0].step = u"Review twice"_s;
    const Project before = changed;
    keepLocked(now, changed);
    QCOMPARE(changed, before);
}

GEMBA_TEST(TestLockedPredictions)
#include "tst_lockedpredictions.moc"
