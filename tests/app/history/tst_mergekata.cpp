// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/kata.h"
#include "tests/app/history/smallplan.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestMergeKata : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void lockWinsOverChange();
    void bothLocked();
    void lockIsNotRemovedUnasked_data();
    void lockIsNotRemovedUnasked();
    void oneCurrentObstacle();
    void currentObstacleIsOneQuestion();
};

static Experiment& experiment(Project& p) { return p.experiments[0]; }

void TestMergeKata::lockWinsOverChange()
{
    const Project base = small();
    const Project locked = edited(base, [](Project& p) {
        experiment(p).predictedMilli = 5500;
        experiment(p).lockedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0));
    });
    const Project changed = edited(base, [](Project& p) {
        experiment(p).predictedMilli = 3000;
        experiment(p).lowMilli = 1000;
        experiment(p).learned = u"Pairs are quick"_s;
    });
    Project expected = locked;
    experiment(expected).learned = u"Pairs are quick"_s;
    for (const Side side : { Side::Mine, Side::Theirs }) {
        const Merge merge = merged(base, locked, changed, side);
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.lockedWins, QList<LockedWin>({ { idText("try"), Side::Mine } }));
        QCOMPARE(difference(merge.project, expected), QString());
        QCOMPARE(difference(merged(base, changed, locked, side).project, expected), QString());
    }
    // Taking the lock back on one side does not reach the other's.
    QCOMPARE(difference(merged(locked, base, locked).project, locked), QString());
    QCOMPARE(merged(locked, base, locked).lockedWins.size(), 1);
    // A lock nobody has worked against overrides nothing.
    QVERIFY(merged(base, locked, base).lockedWins.isEmpty());
}

void TestMergeKata::bothLocked()
{
    const Project base = small();
    const auto lockAt = [&](int hour, qint64 predicted) {
        return edited(base, [=](Project& p) {
            experiment(p).predictedMilli = predicted;
            experiment(p).lockedAt = QDateTime(QDate(2026, 11, 2), QTime(hour, 0));
        });
    };
    // The same prediction: the earlier lock holds.
    QVERIFY(merged(base, lockAt(9, 5500), lockAt(8, 5500)).conflicts.isEmpty());
    QCOMPARE(difference(merged(base, lockAt(9, 5500), lockAt(8, 5500)).project, lockAt(8, 5500)),
        QString());
    const Merge merge = merged(base, lockAt(9, 5500), lockAt(8, 4500), Side::Theirs);
    QCOMPARE(keysOf(merge.conflicts), { u"experiment/"_s + idText("try") + u"/prediction"_s });
    QCOMPARE(difference(merge.project, lockAt(8, 4500)), QString());
    const QJsonObject mine = merge.conflicts.first().mine.toObject();
    QCOMPARE(mine.value(u"predicted_milli"_s), QJsonValue(5500));
    QVERIFY(mine.contains(u"locked_at"_s) && mine.contains(u"step"_s));
    QVERIFY(!mine.contains(u"learned"_s) && !mine.contains(u"id"_s));
}

void TestMergeKata::oneCurrentObstacle()
{
    const Project base = small();
    const auto current = [&](const char* name) {
        return edited(base, [=](Project& p) { makeCurrent(p, id(name)); });
    };
    const Merge merge = merged(base, current("tests"), current("tools"));
    QCOMPARE(
        keysOf(merge.conflicts), { u"kata_board/"_s + idText("board") + u"/current_obstacle"_s });
    QCOMPARE(merge.conflicts.first().before, QJsonValue(idText("wait")));
    QCOMPARE(difference(merge.project, current("tests")), QString());
    QCOMPARE(difference(merged(base, current("tests"), current("tools"), Side::Theirs).project,
                 current("tools")),
        QString());
    QVERIFY(merged(base, current("tests"), base).conflicts.isEmpty());
}

void TestMergeKata::lockIsNotRemovedUnasked_data()
{
    QTest::addColumn<Edit>("remove");
    QTest::addColumn<QString>("question");
    const Edit removeTry = [](Project& p) { take(p.experiments, "try"); };
    const Edit removeBoard = [](Project& p) { take(p.kataBoards, "board"); };
    QTest::newRow("the experiment") << removeTry << u"experiment/"_s + idText("try");
    QTest::newRow("its board") << removeBoard << u"kata_board/"_s + idText("board");
}

/// Also where nobody has touched the experiment since the copies parted.
void TestMergeKata::lockIsNotRemovedUnasked()
{
    QFETCH(Edit, remove);
    QFETCH(QString, question);
    const Project locked = edited(small(),
        [](Project& p) { experiment(p).lockedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0)); });
    const Project removed = edited(locked, remove);
    for (const Side keeping : { Side::Mine, Side::Theirs }) {
        const bool mineKeeps = keeping == Side::Mine;
        const auto outcome = [&](Side side) {
            return mineKeeps ? merged(locked, locked, removed, side)
                             : merged(locked, removed, locked, side);
        };
        QCOMPARE(keysOf(outcome(keeping).conflicts), QStringList { question });
        QCOMPARE(difference(outcome(keeping).project, locked), QString());
        QCOMPARE(difference(outcome(otherSide(keeping)).project, removed), QString());
    }
    // Without the lock it goes, as the only change there is.
    const Project unlocked = small();
    QVERIFY(merged(unlocked, unlocked, edited(unlocked, remove)).conflicts.isEmpty());
}

/// The answer to which obstacle is the current one says what becomes of the other, too.
void TestMergeKata::currentObstacleIsOneQuestion()
{
    const Project base = edited(small(), [](Project& p) { makeCurrent(p, id("tools")); });
    const Project mine = edited(base, [](Project& p) { makeCurrent(p, id("wait")); });
    const Project theirs = edited(base, [](Project& p) {
        p.obstacles[0].state = ObstacleState::Dissolved;
        makeCurrent(p, id("tests"));
    });
    for (const Side side : { Side::Mine, Side::Theirs }) {
        const Merge merge = merged(base, mine, theirs, side);
        QCOMPARE(keysOf(merge.conflicts),
            { u"kata_board/"_s + idText("board") + u"/current_obstacle"_s });
        QCOMPARE(difference(merge.project, side == Side::Mine ? mine : theirs), QString());
    }
}

GEMBA_TEST(TestMergeKata)
#include "tst_mergekata.moc"
