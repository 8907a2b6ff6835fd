// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/merge.h"
#include "app/kata/lockedpredictions.h"
#include "app/project/references.h"
#include "app/project/sample.h"
#include "app/project/table.h"
#include "tests/app/history/randomedits.h"
#include "tests/app/history/smallplan.h"
#include "tests/testing.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMerge : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void rules_data();
    void rules();
    void withoutCommonMoment();
    void newRowsStayTogether();
    void conflictsSayWhatAndWhy();
    void randomWalk();
    void thousandsOfRows();
};

static void removePay(Project& p) { take(p.services, "pay"); }
static void removeOps(Project& p) { take(p.teams, "ops"); }
static void removeStream(Project& p) { take(p.valueStreams, "stream"); }
static void nothing(Project&) { }

void TestMerge::rules_data()
{
    QTest::addColumn<Edit>("mine");
    QTest::addColumn<Edit>("theirs");
    QTest::addColumn<QStringList>("conflicts");
    QTest::addColumn<Edit>("preferMine");
    QTest::addColumn<Edit>("preferTheirs");
    const auto row
        = [](const char* name, const Edit& mine, const Edit& theirs, const QStringList& conflicts,
              const Edit& preferMine, const Edit& preferTheirs = {}) {
              QTest::newRow(name) << mine << theirs << conflicts << preferMine
                                  << (preferTheirs ? preferTheirs : preferMine);
          };
    const auto people = [](int count) {
        return Edit([count](Project& p) { findById(p.teams, id("ops"))->people = count; });
    };
    const auto both = [](const Edit& a, const Edit& b) {
        return Edit([a, b](Project& p) {
            a(p);
            b(p);
        });
    };
    const QString ops = u"team/"_s + idText("ops");
    const Edit rename = [](Project& p) { p.teams[0].name = u"Operations"_s; };
    row("nothing", nothing, nothing, {}, nothing);
    row("one side changed a field", people(9), nothing, {}, people(9));
    row("two fields of one row", people(9), rename, {}, both(people(9), rename));
    row("the same change", people(9), people(9), {}, people(9));
    row("two values", people(9), people(7), { ops + u"/people"_s }, people(9), people(7));
    row(
        "one value of a kind", [](Project& p) { p.info.title = u"A"_s; },
        [](Project& p) { p.info.title = u"B"_s; }, { u"project_info/1/title"_s },
        [](Project& p) { p.info.title = u"A"_s; }, [](Project& p) { p.info.title = u"B"_s; });

    const Edit removeDisk = [](Project& p) { take(p.toilTasks, "disk"); };
    const Edit changeDisk = [](Project& p) { findById(p.toilTasks, id("disk"))->minutesEach = 77; };
    row("removed and untouched", removeDisk, nothing, {}, removeDisk);
    row("removed by both", removeDisk, removeDisk, {}, removeDisk);
    row("removed and changed", removeDisk, changeDisk, { u"toil_task/"_s + idText("disk") },
        removeDisk, changeDisk);

    row("gone with its children", removePay, nothing, {}, removePay);
    const QString pay = u"service/"_s + idText("pay");
    const Edit addLoss = [](Project& p) {
        p.budgetLosses.append({ .id = id("loss2"), .objectiveId = id("slo"), .label = u"slow"_s });
    };
    row("removed, a grandchild added", removePay, addLoss, { pay }, removePay, addLoss);
    const Edit changeLoss = [](Project& p) { p.budgetLosses[0].label = u"Outage in March"_s; };
    row("removed, a grandchild changed", removePay, changeLoss, { pay }, removePay, changeLoss);
    row(
        "a child removed by hand, the parent by the other",
        [](Project& p) { take(p.budgetLosses, "loss"); }, removePay, {}, removePay);

    row("a team nobody needs any more", removeOps, nothing, {}, removeOps);
    const Edit addTask = [](Project& p) {
        p.toilTasks.append({ .id = id("logs"), .teamId = id("ops"), .name = u"Read logs"_s });
    };
    row("removed, newly referred to", removeOps, addTask, { ops }, both(addTask, removeOps),
        addTask);
    const Edit causedByOps
        = [](Project& p) { findById(p.toilTasks, id("certs"))->causeTeamId = id("ops"); };
    row("removed, a field refers to it", removeOps, causedByOps, { ops },
        both(causedByOps, removeOps), causedByOps);
    row(
        "cleared by the removal, given to another", removeOps,
        [](Project& p) { p.services[0].teamId = id("dev"); }, {},
        both([](Project& p) { p.services[0].teamId = id("dev"); }, removeOps));

    const Edit rest = [](Project& p) { take(p.steps, "review"); };
    row(
        "a step removed, its handoff changed", rest,
        [](Project& p) { p.handoffs[0].sharePpm = 300'000; }, { u"step/"_s + idText("review") },
        rest, [](Project& p) { p.handoffs[0].sharePpm = 300'000; });
    row("the stream removed, a step of it removed by the other", removeStream, rest, {},
        removeStream);
    row(
        "a stream removed, a step moved out of it", removeStream,
        [](Project& p) {
            p.valueStreams.append({ .id = id("other"), .name = u"Other"_s });
            take(p.handoffs, "handoff");
            p.steps[1].streamId = id("other");
        },
        {},
        [](Project& p) {
            take(p.valueStreams, "stream");
            p.valueStreams.append({ .id = id("other"), .name = u"Other"_s });
            p.handoffs = {};
            p.steps = { p.steps.at(1) };
            p.steps[0].streamId = id("other");
        });
    // Their new stream holds the step that I removed and they moved there: kept, it brings it back.
    row(
        "kept rows bring back what they belong to",
        [](Project& p) {
            take(p.valueStreams, "stream");
            take(p.kataBoards, "board");
        },
        [](Project& p) { p.experiments[0].learned = u"Much"_s; },
        { u"kata_board/"_s + idText("board") },
        [](Project& p) {
            take(p.valueStreams, "stream");
            take(p.kataBoards, "board");
        },
        [](Project& p) {
            take(p.valueStreams, "stream");
            p.experiments[0].learned = u"Much"_s;
        });

    const Edit newTeam = [](Project& p) { p.teams.append({ .id = id("qa"), .name = u"QA"_s }); };
    const Edit newTeamHere
        = [](Project& p) { p.teams.prepend({ .id = id("qa"), .name = u"QA"_s }); };
    row("added by one", newTeam, nothing, {}, newTeam);
    row("added by both", newTeam, newTeam, {}, newTeam);
    row("added by both, not the same", newTeam,
        both(newTeam, [](Project& p) { p.teams.last().people = 3; }),
        { u"team/"_s + idText("qa") + u"/people"_s }, newTeam,
        both(newTeam, [](Project& p) { p.teams.last().people = 3; }));
    row("put first", newTeamHere, nothing, {}, newTeamHere);
    const Edit swap = [](Project& p) { p.toilTasks.swapItemsAt(0, 2); };
    row("moved by one", swap, people(9), {}, both(swap, people(9)));
}

void TestMerge::rules()
{
    QFETCH(Edit, mine);
    QFETCH(Edit, theirs);
    QFETCH(QStringList, conflicts);
    QFETCH(Edit, preferMine);
    QFETCH(Edit, preferTheirs);
    const Project base = small();
    const Project a = edited(base, mine);
    const Project b = edited(base, theirs);
    QCOMPARE(keysOf(merged(base, a, b).conflicts), conflicts);
    QCOMPARE(difference(merged(base, a, b).project, edited(base, preferMine)), QString());
    QCOMPARE(difference(merged(base, a, b, Side::Theirs).project, edited(base, preferTheirs)),
        QString());
    // The other way round with the same choices.
    QCOMPARE(
        difference(merged(base, b, a, Side::Theirs).project, edited(base, preferMine)), QString());
    QCOMPARE(difference(merged(base, b, a).project, edited(base, preferTheirs)), QString());
}

/// Without a common moment nothing counts as removed, and only what differs is asked.
void TestMerge::withoutCommonMoment()
{
    Project a = small();
    Project b = a;
    a.teams[0].people = 9;
    take(b.toilTasks, "disk");
    const Merge merge = merged({}, a, b, Side::Theirs);
    QCOMPARE(keysOf(merge.conflicts), { u"team/"_s + idText("ops") + u"/people"_s });
    QVERIFY(merge.conflicts.first().before.isUndefined());
    QCOMPARE(difference(merge.project, small()), QString());
}

/// Two teams that each add three tasks do not find them shuffled.
void TestMerge::newRowsStayTogether()
{
    const Project base = small();
    const auto add = [&](const char* who) {
        Project p = base;
        for (int i = 0; i < 3; ++i)
            p.toilTasks.append({ .id = id(qPrintable(u"%1%2"_s.arg(QLatin1StringView(who)).arg(i))),
                .name = QLatin1StringView(who) });
        return p;
    };
    const Merge merge = merged(base, add("a"), add("b"));
    QStringList names;
    for (const ToilTask& task : merge.project.toilTasks)
        names.append(task.name);
    QVERIFY(names.mid(3) == QStringList({ u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"b"_s, u"b"_s })
        || names.mid(3) == QStringList({ u"b"_s, u"b"_s, u"b"_s, u"a"_s, u"a"_s, u"a"_s }));
}

void TestMerge::conflictsSayWhatAndWhy()
{
    const Project base = small();
    const Project mine = edited(base, [](Project& p) {
        take(p.services, "pay");
        p.teams[1].people = 9;
    });
    const Project theirs = edited(base, [](Project& p) {
        p.budgetLosses[0].label = u"Outage in March"_s;
        p.teams[1].people = 7;
    });
    const QList<MergeConflict> conflicts = merged(base, mine, theirs).conflicts;
    QCOMPARE(conflicts.size(), 2);
    QVERIFY(conflicts.at(0).kind == MergeConflict::Kind::Cell);
    QCOMPARE(conflicts.at(0).before, QJsonValue(8));
    QCOMPARE(conflicts.at(0).mine, QJsonValue(9));
    QCOMPARE(conflicts.at(0).theirs, QJsonValue(7));
    QVERIFY(conflicts.at(1).kind == MergeConflict::Kind::Removed);
    QVERIFY(conflicts.at(1).removedBy == Side::Mine);
    QVERIFY(conflicts.at(1).mine.isUndefined());
    QCOMPARE(conflicts.at(1).theirs.toObject().value(u"name"_s), QJsonValue(u"Pay"_s));
    const QList<RowKey> because { { u"budget_loss"_s, idText("loss") } };
    QCOMPARE(conflicts.at(1).because, because);
}

// ---- The random walk

/// What was chosen for a conflict, the same in both directions.
static MergeChoices choicesFor(const QList<MergeConflict>& conflicts, uint seed, bool turned)
{
    MergeChoices choices;
    for (const MergeConflict& conflict : conflicts) {
        // qHash would differ from one run of the program to the next.
        const bool first = (qChecksum(conflict.key().toUtf8()) >> (seed % 16)) % 2 == 0;
        choices.single.insert(conflict.key(), first != turned ? Side::Mine : Side::Theirs);
    }
    return choices;
}

/// Whether the row hangs, over any number of references in either copy, on a row whose removal
/// somebody chose.
static bool hangsOnChosenRemoval(const RowKey& key, const QSet<RowKey>& chosen,
    const MergeTables& side, const MergeTables& other)
{
    if (chosen.contains(key))
        return true;
    const QList<Table::ColumnName> references = referencesOf(key.first);
    for (const MergeTables* tables : { &side, &other })
        if (const MergeRow* row = findRow(*tables, key))
            for (const Table::ColumnName& column : references)
                if (column.orphan == Orphan::Removed
                    && hangsOnChosenRemoval(referredTo(row->cells, column), chosen, side, other))
                    return true;
    return false;
}

/// The first row of `side` that is lost although the other side did not remove it.
static QString lostRow(
    const Merge& merge, const MergeTables& base, const MergeTables& side, const MergeTables& other)
{
    QSet<RowKey> chosen;
    for (const MergeConflict& conflict : merge.conflicts)
        if (conflict.kind == MergeConflict::Kind::Removed && conflict.chosen == conflict.removedBy)
            chosen.insert({ conflict.table, conflict.id });
    const MergeTables result = tablesOf({ merge.project, {} });
    for (auto table = side.begin(); table != side.end(); ++table)
        for (const QString& rowId : table->ids) {
            const RowKey key { table.key(), rowId };
            const bool removed = findRow(base, key) && !findRow(other, key);
            if (!removed && !findRow(result, key)
                && !hangsOnChosenRemoval(key, chosen, side, other))
                return u"lost "_s + table.key() + u'/' + rowId;
        }
    return {};
}

/// Whether `side` removed the row by itself, not with what it belonged to.
static bool removedByHand(const RowKey& key, const MergeTables& base, const MergeTables& side)
{
    const MergeRow* before = findRow(base, key);
    if (!before || findRow(side, key))
        return false;
    const QList<Table::ColumnName> references = referencesOf(key.first);
    return std::all_of(references.begin(), references.end(), [&](const Table::ColumnName& column) {
        return column.orphan == Orphan::Unlinked
            || findRow(side, referredTo(before->cells, column));
    });
}

/// The first row of the result that both sides had removed, or one without a question.
static QString returnedRow(
    const Merge& merge, const MergeTables& base, const MergeTables& mine, const MergeTables& theirs)
{
    const MergeTables result = tablesOf({ merge.project, {} });
    for (auto table = result.begin(); table != result.end(); ++table)
        for (const QString& rowId : table->ids) {
            const RowKey key { table.key(), rowId };
            const MergeRow* here = findRow(mine, key);
            const MergeRow* there = findRow(theirs, key);
            const bool byHand = removedByHand(key, base, here ? theirs : mine);
            if ((!here && !there) || (byHand && merge.conflicts.isEmpty()))
                return u"returned "_s + table.key() + u'/' + rowId;
        }
    return {};
}

static QString brokenRule(const Project& project)
{
    QHash<QString, QSet<QUuid>> known;
    for (const auto& table : projectTables().all())
        known.insert(table->name(), table->ids(project));
    try {
        for (const auto& table : projectTables().all())
            table->checkReferences(project, known);
        checkRules(project);
    } catch (const ValueError& error) {
        return error.path + u": "_s + error.what;
    } catch (const SqlError& error) {
        return error.table + u": "_s + error.message();
    }
    for (const KataBoard& board : project.kataBoards) {
        int current = 0;
        for (const Obstacle& obstacle : obstaclesOf(project, board.id))
            current += obstacle.state == ObstacleState::Current;
        if (current > 1)
            return u"two current obstacles"_s;
    }
    return {};
}

/// A prediction that one side has locked and neither removed is in the result as it was locked.
static QString openedLock(const Merge& merge, const Project& mine, const Project& theirs)
{
    for (const Experiment& result : merge.project.experiments) {
        const Experiment* here = findById(mine.experiments, result.id);
        const Experiment* there = findById(theirs.experiments, result.id);
        bool kept = true;
        bool any = false;
        for (const Experiment* side : { here, there })
            if (side && !predictionMayBeChanged(*side)) {
                Experiment copy = result;
                copyPrediction(*side, copy);
                kept = any ? kept || copy == result : copy == result;
                any = true;
            }
        if (any && !kept)
            return result.id.toString();
    }
    return {};
}

/// What is wrong with two copies merged both ways with the same choices; empty if nothing is.
static QString walkProblem(const Moment& base, const Moment& mine, const Moment& theirs,
    const Merge& merge, const Merge& turned)
{
    if (keysOf(merge.conflicts) != keysOf(turned.conflicts))
        return u"the other direction asks something else"_s;
    if (const QString text = difference(merge.project, turned.project); !text.isEmpty())
        return u"the other direction differs: "_s + text;
    const MergeTables before = tablesOf(base);
    const MergeTables here = tablesOf(mine);
    const MergeTables there = tablesOf(theirs);
    for (const QString& text : { lostRow(merge, before, here, there),
             lostRow(merge, before, there, here), returnedRow(merge, before, here, there),
             brokenRule(merge.project), openedLock(merge, mine.project, theirs.project) })
        if (!text.isEmpty())
            return text;
    return {};
}

void TestMerge::randomWalk()
{
    const Project sample = sampleProject(QLocale::English, QDate(2026, 11, 20));
    QRandomGenerator random(20261120);
    int conflicts = 0;
    for (uint seed = 0; seed < 40; ++seed) {
        const Project base = editedAtRandom(sample, random, 10);
        const Project a = editedAtRandom(base, random, random.bounded(60));
        const Project b = editedAtRandom(base, random, random.bounded(60));
        const Moment common = momentAfter({}, base);
        const Moment mine = momentAfter(common, a);
        const Moment theirs = momentAfter(common, b);
        const QByteArray walk = "walk " + QByteArray::number(seed) + ' ';
        const auto asked = mergeProjects(common, mine, theirs).conflicts;
        conflicts += int(asked.size());
        const Merge ab = mergeProjects(common, mine, theirs, choicesFor(asked, seed, false));
        const Merge ba = mergeProjects(common, theirs, mine, choicesFor(asked, seed, true));
        const QString problem = walkProblem(common, mine, theirs, ab, ba);
        QVERIFY2(problem.isEmpty(), walk + qPrintable(problem));
        QVERIFY2(keysOf(ab.conflicts) == keysOf(asked), walk);
        // Merging what is already there changes nothing.
        const Moment result = momentAfter(mine, ab.project);
        QVERIFY2(
            difference(mergeProjects(theirs, result, theirs).project, ab.project).isEmpty(), walk);
        QVERIFY2(difference(mergeProjects(common, mine, common).project, a).isEmpty(), walk);
    }
    QVERIFY(conflicts > 40); // else the walk asks nothing
}

void TestMerge::thousandsOfRows()
{
    Project base;
    for (int i = 0; i < 5000; ++i)
        base.toilTasks.append({ .id = QUuid::createUuid(), .name = u"Task %1"_s.arg(i) });
    Project a = base;
    Project b = base;
    for (int i = 0; i < 5000; i += 10) {
        a.toilTasks[i].minutesEach = 5;
        b.toilTasks[i + 1].minutesEach = 6;
    }
    QElapsedTimer timer;
    const Moment common = momentAfter({}, base);
    const Moment mine { a, common.positions };
    const Moment theirs { b, common.positions };
    timer.start();
    const Merge merge = mergeProjects(common, mine, theirs);
    QVERIFY(merge.conflicts.isEmpty());
    QCOMPARE(merge.project.toilTasks.at(1).minutesEach, 6);
    QCOMPARE(merge.project.toilTasks.at(10).minutesEach, 5);
    QVERIFY(timer.elapsed() < 5000); // 0.2 s here; the slack is for sanitizers
}

GEMBA_TEST(TestMerge)
#include "tst_merge.moc"
