// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/mergewords.h"
#include "app/history/othercopy.h"
#include "app/project/document.h"
#include "app/project/sample.h"
#include "app/project/storeerror.h"
#include "app/project/storehistory.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include "tests/app/history/randomedits.h"
#include "tests/testing.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Relation = OtherCopy::Relation;

/// Copies of one project as files, edited apart through documents and merged.
class TestOtherCopy : public QObject {
    Q_OBJECT
private slots:
    void init();
    void commonMoments_data();
    void commonMoments();
    void manyRestores();
    void mergesAsOneEdit();
    void againAndAgain();
    void undoneMergeCanBeRepeated();
    void joinedHistoryForgetsUndoneMerges();
    void crosswise();
    void evidenceComesAlong();
    void refusals();
    void randomWalkOfFiles();
    void partOfAnotherProject();
    void partWithoutJoining();
    void partOfTheSameSample();
    void partAddedTwice();
    void answersAreRemembered();
    void automaticMomentKeepsTheName();

private:
    QString path(const QString& name) const { return m_folder->filePath(name + u".gemba"_s); }
    std::unique_ptr<Document> open(const QString& name) const
    {
        return std::make_unique<Document>(ProjectStore::open(path(name)));
    }
    /// "mine" with this project and "theirs", a copy of it.
    void makeCopies(const Project& project) const
    {
        ProjectStore::create(path(u"mine"_s), project)->saveCopy(path(u"theirs"_s));
    }
    Merge merge(Document& document, const QString& theirs, Side side = Side::Mine) const
    {
        const OtherCopy other(document.store(), path(theirs));
        const Merge result = other.merge({ {}, side });
        other.takeOver(document, result.project);
        return result;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOtherCopy::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

static QUuid id(const QString& name) { return QUuid::createUuidV5(QUuid(), name); }

static Project teams(const QStringList& names)
{
    Project project;
    for (const QString& name : names)
        project.teams.append({ .id = id(name), .name = name });
    return project;
}

static void addTeam(Document& document, const QString& name)
{
    document.edit(u"Add team"_s,
        [&](Project& project) { project.teams.append({ .id = id(name), .name = name }); });
}

static void setPeople(Document& document, const QString& name, int people)
{
    document.edit(u"Change team"_s,
        [&](Project& project) { findById(project.teams, id(name))->people = people; });
}

static QStringList teamNames(const Document& document)
{
    QStringList names;
    for (const Team& team : document.project().teams)
        names.append(team.name);
    names.sort();
    return names;
}

/// "a b c>t2" are the steps a, b and c, at which t2 was merged; "-c" undoes c, "+c" does it again.
static QList<HistoryStep> chain(const QString& text)
{
    QList<HistoryStep> steps;
    QHash<QString, qint64> numbers;
    const QStringList words = text.split(u' ');
    for (const QString& word : words) {
        const QString name = word.section(u'>', 0, 0);
        HistoryStep step { .number = steps.size() + 1, .id = id(name) };
        step.madeAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC).addSecs(60 * step.number);
        if (word.contains(u'>'))
            step.merged = id(word.section(u'>', 1));
        if (name.startsWith(u'-') || name.startsWith(u'+')) {
            step.kind = name.startsWith(u'-') ? HistoryStep::Kind::Undo : HistoryStep::Kind::Redo;
            step.target = numbers.value(name.mid(1));
        }
        numbers.insert(name, step.number);
        steps.append(step);
    }
    return steps;
}

void TestOtherCopy::commonMoments_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("common");
    QTest::addColumn<QString>("in"); // empty: in either, both have it
    const auto row = [](const char* name, const char* mine, const char* theirs, const char* common,
                         const char* in = "") {
        QTest::newRow(name) << QString::fromLatin1(mine) << QString::fromLatin1(theirs)
                            << QString::fromLatin1(common) << QString::fromLatin1(in);
    };
    row("copied and edited apart", "a b m1 m2", "a b t1", "b");
    row("only one was edited", "a b", "a b t1", "b");
    row("strangers", "m1 m2", "t1", "");
    row("merged before", "a m1 m2>t1", "a t1 t2", "t1", "theirs");
    row("they merged mine", "a m1 m2", "a t1>m1 t2", "m1", "mine");
    row("both, one after the other", "a m1>t1 m2", "a t1 t2>m1 t3", "m1", "mine");
    row("a merge that was undone", "a m1>t1 -m1", "a t1 t2", "a");
    row("undone and done again", "a m1>t1 -m1 +m1", "a t1 t2", "t1", "theirs");
    row("restored to before a merge", "a m1 m2>t1 m3>m1", "a t1 t2", "a");
    row("and that undone", "a m1 m2>t1 m3>m1 -m3", "a t1 t2", "t1", "theirs");
    row("restored to after a merge", "a m1>t1 m2 m3>m1", "a t1 t2", "t1", "theirs");
    row("the same third copy", "a m1>x", "a t1>x", "a");
    row("old steps joined away", "b m1", "a b t1", "b");
    // Each took over a part of the other's: the later moment, by time.
    row("crosswise", "a m1 m2>t1 m3", "a t1 t2 t3>m1", "m1 or t1");
}

/// Going back to a named moment again and again: each restore leads behind the ones before.
void TestOtherCopy::manyRestores()
{
    QString text = u"a"_s;
    for (int i = 1; i <= 60; ++i)
        text += u" m%1 r%1>m%1"_s.arg(i);
    const auto found = commonMoment(chain(text), chain(u"a t1"_s));
    QVERIFY(found);
    QCOMPARE(found->step, id(u"a"_s));
}

void TestOtherCopy::commonMoments()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, common);
    QFETCH(QString, in);
    const auto found = commonMoment(chain(mine), chain(theirs));
    const auto turned = commonMoment(chain(theirs), chain(mine));
    QCOMPARE(found.has_value(), !common.isEmpty());
    QCOMPARE(turned.has_value(), !common.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->step, turned->step);
    QList<QUuid> expected;
    for (const QString& name : common.split(u" or "_s))
        expected.append(id(name));
    QVERIFY(expected.contains(found->step));
    if (!in.isEmpty()) {
        QCOMPARE(found->in, in == u"mine" ? Side::Mine : Side::Theirs);
        QCOMPARE(turned->in, in == u"mine" ? Side::Theirs : Side::Mine);
    }
}

void TestOtherCopy::mergesAsOneEdit()
{
    makeCopies(teams({ u"Ops"_s }));
    const auto mine = open(u"mine"_s);
    addTeam(*mine, u"Dev"_s);
    QUuid theirHead;
    {
        const auto theirs = open(u"theirs"_s);
        addTeam(*theirs, u"QA"_s);
        setPeople(*theirs, u"Ops"_s, 7);
        theirHead = theirs->store().head();
    }
    const Project before = mine->project();
    const QUuid headBefore = mine->store().head();
    const OtherCopy other(mine->store(), path(u"theirs"_s));
    QCOMPARE(other.relation(), Relation::Copy);
    QVERIFY(other.before() == teams({ u"Ops"_s }));
    const Merge result = other.merge({});
    QVERIFY(result.conflicts.isEmpty());
    other.takeOver(*mine, result.project);
    QCOMPARE(teamNames(*mine), QStringList({ u"Dev"_s, u"Ops"_s, u"QA"_s }));
    QVERIFY(mine->project() == result.project);
    QVERIFY(mine->store().written() == result.project);
    const HistoryStep step = mine->store().history().constLast();
    QCOMPARE(step.merged, theirHead);
    const Version version = mine->store().versions().constLast();
    QCOMPARE(version.step, headBefore);
    QVERIFY(version.automatic);
    QVERIFY(version.name.contains(u"theirs"_s));
    mine->undo();
    QVERIFY(mine->project() == before);
    // The other file is as it was.
    QCOMPARE(open(u"theirs"_s)->store().head(), theirHead);
}

/// What was merged or decided once is not asked again.
void TestOtherCopy::againAndAgain()
{
    makeCopies(teams({ u"Ops"_s, u"Dev"_s }));
    const auto mine = open(u"mine"_s);
    setPeople(*mine, u"Ops"_s, 5);
    const auto editTheirs = [&](const QString& name, int people) {
        const auto theirs = open(u"theirs"_s);
        setPeople(*theirs, name, people);
    };
    editTheirs(u"Ops"_s, 7);
    editTheirs(u"Dev"_s, 9);
    QCOMPARE(merge(*mine, u"theirs"_s).conflicts.size(), 1);
    QCOMPARE(mine->project().teams.at(0).people, 5);
    QCOMPARE(mine->project().teams.at(1).people, 9);
    const Project once = mine->project();
    QVERIFY(merge(*mine, u"theirs"_s).conflicts.isEmpty());
    QVERIFY(mine->project() == once);
    editTheirs(u"Dev"_s, 10);
    QVERIFY(merge(*mine, u"theirs"_s).conflicts.isEmpty());
    QCOMPARE(mine->project().teams.at(0).people, 5);
    QCOMPARE(mine->project().teams.at(1).people, 10);
}

void TestOtherCopy::undoneMergeCanBeRepeated()
{
    makeCopies(teams({ u"Ops"_s }));
    const auto mine = open(u"mine"_s);
    addTeam(*open(u"theirs"_s), u"QA"_s);
    merge(*mine, u"theirs"_s);
    mine->undo();
    QCOMPARE(teamNames(*mine), QStringList({ u"Ops"_s }));
    merge(*mine, u"theirs"_s);
    QCOMPARE(teamNames(*mine), QStringList({ u"Ops"_s, u"QA"_s }));
}

/// A merge that was undone, both joined into one step since, brings all when it is made again.
void TestOtherCopy::joinedHistoryForgetsUndoneMerges()
{
    makeCopies(teams({ u"Ops"_s }));
    addTeam(*open(u"theirs"_s), u"QA"_s);
    {
        const auto mine = open(u"mine"_s);
        merge(*mine, u"theirs"_s);
        mine->undo();
        for (int people = 1; people < 10; ++people)
            setPeople(*mine, u"Ops"_s, people);
    }
    {
        SqlConnection sql(path(u"mine"_s), SqlConnection::Mode::ReadWrite);
        Transaction transaction(sql);
        QVERIFY(thinHistory(sql, { 8, 1 << 20 }));
        transaction.commit();
    }
    const auto mine = open(u"mine"_s);
    QVERIFY(mine->store().history().at(1).joined > 2); // merge and undo are in it
    merge(*mine, u"theirs"_s);
    QCOMPARE(teamNames(*mine), QStringList({ u"Ops"_s, u"QA"_s }));
}

/// Merged in both directions, edited on, merged again: both files have everything.
void TestOtherCopy::crosswise()
{
    makeCopies(teams({ u"Ops"_s }));
    auto mine = open(u"mine"_s);
    addTeam(*mine, u"Dev"_s);
    auto theirs = open(u"theirs"_s);
    addTeam(*theirs, u"QA"_s);
    merge(*mine, u"theirs"_s);
    merge(*theirs, u"mine"_s);
    QVERIFY(mine->project() == theirs->project());
    addTeam(*mine, u"Pay"_s);
    theirs->edit(u"Remove team"_s, [](Project& project) { project.teams.removeFirst(); });
    const Project gone = theirs->project();
    merge(*theirs, u"mine"_s);
    merge(*mine, u"theirs"_s);
    QVERIFY(mine->project() == theirs->project());
    QCOMPARE(mine->project().teams.size(), gone.teams.size() + 1);
}

void TestOtherCopy::evidenceComesAlong()
{
    makeCopies(teams({ u"Ops"_s }));
    const QByteArray bytes = "id,state\n1,open\n";
    QString sha256;
    {
        const auto theirs = open(u"theirs"_s);
        sha256 = theirs->addEvidenceBytes(bytes);
        theirs->edit(u"Import"_s, [&](Project& project) {
            project.evidence.append({ .id = id(u"log"_s),
                .sha256 = sha256,
                .name = u"log.csv"_s,
                .size = bytes.size(),
                .importedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC) });
        });
    }
    const auto mine = open(u"mine"_s);
    merge(*mine, u"theirs"_s);
    QCOMPARE(mine->store().evidence(sha256), bytes);
}

/// Where all answers are "as it is here" nothing changes, and the questions do not come again.
void TestOtherCopy::answersAreRemembered()
{
    makeCopies(teams({ u"Ops"_s }));
    Document mine(ProjectStore::open(path(u"mine"_s)));
    setPeople(mine, u"Ops"_s, 5);
    {
        Document theirs(ProjectStore::open(path(u"theirs"_s)));
        setPeople(theirs, u"Ops"_s, 7);
    }
    const Project before = mine.project();
    {
        const OtherCopy other(mine.store(), path(u"theirs"_s));
        const Merge merge = other.merge({});
        QCOMPARE(merge.conflicts.size(), 1);
        other.takeOver(mine, merge.project);
    }
    QVERIFY(mine.project() == before);
    QVERIFY(OtherCopy(mine.store(), path(u"theirs"_s)).merge({}).conflicts.isEmpty());
    mine.undo();
    QVERIFY(mine.project() == before);
    QCOMPARE(OtherCopy(mine.store(), path(u"theirs"_s)).merge({}).conflicts.size(), 1);
}

void TestOtherCopy::automaticMomentKeepsTheName()
{
    Document document(ProjectStore::create(path(u"a"_s), teams({ u"Ops"_s })));
    document.nameMoment(u"Before the March workshop"_s);
    document.nameMoment(u"Before merging"_s, true);
    QCOMPARE(document.store().versions().size(), 1);
    QCOMPARE(document.store().versions().first().name, u"Before the March workshop"_s);
    QVERIFY(!document.store().versions().first().automatic);
    addTeam(document, u"Dev"_s);
    document.nameMoment(u"Before merging"_s, true);
    QCOMPARE(document.store().versions().size(), 2);
    document.nameMoment(u"A name of my own"_s); // which is worth more than the automatic one
    QCOMPARE(document.store().versions().last().name, u"A name of my own"_s);
}

void TestOtherCopy::refusals()
{
    makeCopies(teams({ u"Ops"_s }));
    const auto mine = open(u"mine"_s);
    QVERIFY_THROWS_EXCEPTION(StoreError, OtherCopy(mine->store(), path(u"mine"_s)));
    QVERIFY_THROWS_EXCEPTION(StoreError, OtherCopy(mine->store(), path(u"missing"_s)));
    ProjectStore::create(path(u"stranger"_s), teams({ u"Ops"_s }));
    QCOMPARE(OtherCopy(mine->store(), path(u"stranger"_s)).relation(), Relation::Other);
    // A copy that somebody has open can be merged all the same.
    const auto theirs = open(u"theirs"_s);
    addTeam(*theirs, u"QA"_s);
    merge(*mine, u"theirs"_s);
    QCOMPARE(teamNames(*mine), QStringList({ u"Ops"_s, u"QA"_s }));
}

/// Two files edited at random through documents, with undo, merged both ways.
void TestOtherCopy::randomWalkOfFiles()
{
    const Project sample = sampleProject(QLocale::Korean, QDate(2026, 11, 20));
    QRandomGenerator random(42);
    const auto walk = [&](const QString& name) {
        const auto document = open(name);
        for (int edit = 0; edit < 6; ++edit) {
            if (random.bounded(5) == 0 && document->canUndo())
                document->undo();
            else
                document->edit(u"Edit"_s, [&](Project& project) {
                    project = editedAtRandom(project, random, 1 + random.bounded(8));
                });
            if (!document->saveError().isEmpty())
                qWarning().noquote() << document->saveError();
        }
    };
    for (int seed = 0; seed < 3; ++seed) {
        m_folder = std::make_unique<QTemporaryDir>();
        makeCopies(sample);
        for (int round = 0; round < 2; ++round) {
            walk(u"mine"_s);
            walk(u"theirs"_s);
            const auto mine = open(u"mine"_s);
            const auto theirs = open(u"theirs"_s);
            const OtherCopy there(mine->store(), path(u"theirs"_s));
            const OtherCopy here(theirs->store(), path(u"mine"_s));
            const Project merged = there.merge({ {}, Side::Mine }).project;
            QVERIFY2(merged == here.merge({ {}, Side::Theirs }).project,
                qPrintable(u"seed %1 round %2"_s.arg(seed).arg(round)));
            there.takeOver(*mine, merged);
            QVERIFY2(mine->project() == merged, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(mine->store().written() == merged);
            // Theirs goes on from what the workshop decided.
            const OtherCopy back(theirs->store(), path(u"mine"_s));
            const Merge all = back.merge({ {}, Side::Theirs });
            back.takeOver(*theirs, all.project);
        }
    }
}

static Project enterprise()
{
    Project project = teams({ u"Ops"_s, u"Dev"_s });
    project.info.title = u"Enterprise"_s;
    project.measures = { { .id = id(u"lead"_s), .name = u"Lead time"_s, .unit = u"d"_s } };
    project.measurements = { { .id = id(u"v1"_s),
        .measureId = id(u"lead"_s),
        .date = QDate(2026, 11, 1),
        .valueMilli = 5000 } };
    return project;
}

/// A team's plan: a team that is called as one there, and ids that are partly taken.
static Project teamPlan()
{
    Project project;
    project.info.title = u"Ops' plan"_s;
    project.teams = { { .id = id(u"other"_s), .name = u" ops "_s, .people = 4 },
        { .id = id(u"Dev"_s), .name = u"Night shift"_s } };
    project.toilTasks = { { .id = id(u"task"_s),
        .teamId = id(u"other"_s),
        .name = u"Restart"_s,
        .causeTeamId = id(u"Dev"_s) } };
    project.measures = { { .id = id(u"theirLead"_s), .name = u"lead time"_s, .unit = u"d"_s },
        { .id = id(u"lead"_s), .name = u"Lead time"_s, .unit = u"h"_s } };
    project.measurements = { { .id = id(u"v2"_s),
                                 .measureId = id(u"theirLead"_s),
                                 .date = QDate(2026, 11, 1),
                                 .valueMilli = 5000 },
        { .id = id(u"v3"_s),
            .measureId = id(u"theirLead"_s),
            .date = QDate(2026, 11, 2),
            .valueMilli = 4000 } };
    return project;
}

void TestOtherCopy::partOfAnotherProject()
{
    const Part part = addPart(enterprise(), teamPlan());
    QCOMPARE(part.joined,
        QList<JoinedRow>({ { u"team"_s, u"Ops"_s }, { u"measure"_s, u"Lead time"_s } }));
    const Project& p = part.project;
    QCOMPARE(p.info.title, u"Enterprise"_s);
    QCOMPARE(p.teams.size(), 3);
    QCOMPARE(p.teams.at(0).people, 0); // as it is in the enterprise's plan
    QCOMPARE(p.teams.at(2).name, u"Night shift"_s);
    QVERIFY(p.teams.at(2).id != id(u"Dev"_s));
    QCOMPARE(p.toilTasks.at(0).teamId, id(u"Ops"_s));
    QCOMPARE(p.toilTasks.at(0).causeTeamId, p.teams.at(2).id);
    QCOMPARE(p.measures.size(), 2); // hours are not days
    QCOMPARE(p.measurements.size(), 2); // the one that was there already is not there twice
    QCOMPARE(p.measurements.at(1).measureId, id(u"lead"_s));
    checkRules(p);
}

void TestOtherCopy::partWithoutJoining()
{
    const Part part = addPart(enterprise(), teamPlan(), false);
    QVERIFY(part.joined.isEmpty());
    QCOMPARE(part.project.teams.size(), 4);
    QCOMPARE(part.project.measurements.size(), 3);
    QCOMPARE(part.project.toilTasks.at(0).teamId, id(u"other"_s));
    checkRules(part.project);
}

/// Nothing has a name in common, and still nothing comes a second time.
void TestOtherCopy::partAddedTwice()
{
    Project theirs;
    theirs.valueStreams = { { .id = id(u"stream"_s), .name = u"Incident"_s } };
    theirs.steps = { { .id = id(u"step"_s), .streamId = id(u"stream"_s), .name = u"Detect"_s } };
    const Project once = addPart(enterprise(), theirs).project;
    QCOMPARE(once.steps.size(), 1);
    QVERIFY(addPart(once, theirs).project == once);
    QCOMPARE(addPart(once, theirs, false).project.steps.size(), 2);
}

/// Two projects begun from the example share all ids and names: nothing is there twice.
void TestOtherCopy::partOfTheSameSample()
{
    const Project sample = sampleProject(QLocale::English, QDate(2026, 11, 20));
    Project theirs = sample;
    theirs.toilTasks.append({ .id = id(u"task"_s), .name = u"Restart"_s });
    theirs.toilTasks[0].minutesEach += 1;
    const Project together = addPart(sample, theirs).project;
    QCOMPARE(together.toilTasks.size(), sample.toilTasks.size() + 2);
    QVERIFY(together.steps == sample.steps);
    QVERIFY(together.handoffs == sample.handoffs);
    QVERIFY(together.experiments == sample.experiments);
    checkRules(together);
    // Without joining everything comes, and every reference finds its row.
    const Project twice = addPart(sample, theirs, false).project;
    QCOMPARE(twice.steps.size(), 2 * sample.steps.size());
    checkRules(twice);
}

GEMBA_TEST(TestOtherCopy)
#include "tst_othercopy.moc"
