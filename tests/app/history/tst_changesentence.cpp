// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/changesentence.h"
#include "tests/app/history/changedproject.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace changed;

class TestChangeSentence : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void sentences();
    void longTextsBeginWhereTheyDiffer();
    void findsThePlace();
};

void TestChangeSentence::sentences()
{
    const Project before = project();
    Project after = before;
    after.toilTasks[0].minutesEach = 15;
    RowChange change { RowChange::Kind::Changed, u"toil_task"_s, taskId,
        { { u"each_min"_s, 20, 15 } } };
    QCOMPARE(plain(changeSentence(change, before, after)),
        u"Toil task “Restart pods”: hands-on time each 20 min → 15 min"_s);
    change.cells.append({ u"manual"_s, 0, 2 });
    QCOMPARE(plain(changeSentence(change, before, after)),
        u"Toil task “Restart pods”: hands-on time each 20 min → 15 min, and 1 more"_s);

    const RowChange added { RowChange::Kind::Added, u"step"_s, deployId,
        { { u"name"_s, QJsonValue::Undefined, u"Deploy"_s } } };
    QCOMPARE(changeSentence(added, {}, before), u"Step “Deploy” added"_s);
    // Even where neither project has the row any more.
    QCOMPARE(changeSentence(added, {}, {}), u"Step “Deploy” added"_s);
    const RowChange removed { RowChange::Kind::Removed, u"handoff"_s, handoffId, {} };
    QCOMPARE(changeSentence(removed, before, {}), u"Handoff “Review → Deploy” removed"_s);

    // A renamed thing goes by the name people knew.
    after.toilTasks[0].name = u"Restart"_s;
    const RowChange renamed { RowChange::Kind::Changed, u"toil_task"_s, taskId,
        { { u"name"_s, u"Restart pods"_s, u"Restart"_s } } };
    QCOMPARE(changeSentence(renamed, before, after),
        u"Toil task “Restart pods”: name “Restart pods” → “Restart”"_s);
    const RowChange moved { RowChange::Kind::Changed, u"step"_s, reviewId,
        { { u"map_position"_s, QJsonValue::Null, u"1 2"_s } } };
    QCOMPARE(changeSentence(moved, before, after),
        u"Step “Review”: place on the map nothing → placed by hand"_s);
    const RowChange movedAgain { RowChange::Kind::Changed, u"step"_s, reviewId,
        { { u"map_position"_s, u"1 2"_s, u"3 4"_s } } };
    QCOMPARE(
        changeSentence(movedAgain, before, after), u"Step “Review”: place on the map changed"_s);
    const RowChange policy { RowChange::Kind::Changed, u"toil_policy"_s, u"1"_s,
        { { u"limit_ppm"_s, 500'000, 450'000 } } };
    QCOMPARE(plain(changeSentence(policy, before, after)), u"Toil limit: limit 50 % → 45 %"_s);
}

void TestChangeSentence::longTextsBeginWhereTheyDiffer()
{
    const QString head = u"Every change waits for a review on Tuesday and Thursday because the "_s;
    const RowChange change { RowChange::Kind::Changed, u"kata_board"_s, boardId,
        { { u"challenge"_s, head + u"board meets."_s, head + u"people meet."_s } } };
    QCOMPARE(changeSentence(change, project(), project()),
        u"Storyboard “Review”: challenge “…because the board meets.” → “…because the people "
        u"meet.”"_s);
}

void TestChangeSentence::findsThePlace()
{
    const Project p = project();
    const auto at = [](const QString& table, const QString& id) {
        return RowChange { RowChange::Kind::Changed, table, id, {} };
    };
    QCOMPARE(revealedId(at(u"toil_task"_s, taskId), p), QUuid(taskId));
    QCOMPARE(revealedId(at(u"toil_policy"_s, u"1"_s), p), QUuid());
    const RowChange gone { RowChange::Kind::Removed, u"step"_s, teamId,
        { { u"stream_id"_s, streamId, QJsonValue::Undefined } } };
    QCOMPARE(revealedId(gone, p), QUuid(streamId));
}

GEMBA_TEST(TestChangeSentence)
#include "tst_changesentence.moc"
