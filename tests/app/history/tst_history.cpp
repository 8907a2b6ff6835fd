// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/differences.h"
#include "app/project/changeset.h"
#include "app/project/document.h"
#include "app/project/sample.h"
#include "app/project/storehistory.h"
#include "app/project/storesql.h"
#include "tests/app/project/formerfile.h"
#include "tests/testing.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void init();
    void undoSurvivesClosing();
    void undoSurvivesOnACopy();
    void typingIsOneStep();
    void undoneStepsStayInTheHistory();
    void momentsComeBack();
    void changesInRows();
    void versions();
    void lockedPredictionMeetsUndo();
    void thinning();
    void thinningAcrossForms();
    void unsavedStepsCanBeUndone();
    void failedNameIsGivenLater();
    void earlierFormGetsAHistory();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

static void setPeople(Document& document, int people)
{
    document.edit(u"Set people to %1"_s.arg(people),
        [people](Project& project) { project.teams[0].people = people; });
}

static void rename(Document& document, const QString& name)
{
    document.edit(
        u"Rename team"_s, [&](Project& project) { project.teams[1].name = name; }, u"name"_s);
}

void TestHistory::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistory::undoSurvivesClosing()
{
    ProjectStore::create(path(u"a"_s), sample());
    {
        Document document(ProjectStore::open(path(u"a"_s)));
        QVERIFY(!document.canUndo());
        setPeople(document, 31);
        document.edit(u"Remove steps"_s, [](Project& p) { p.steps.clear(); });
        setPeople(document, 32);
        document.undo();
    }
    Document document(ProjectStore::open(path(u"a"_s)));
    QCOMPARE(document.undoText(), u"Remove steps"_s);
    QCOMPARE(document.redoText(), u"Set people to 32"_s);
    document.redo();
    QCOMPARE(document.project().teams.first().people, 32);
    document.undo();
    document.undo();
    QCOMPARE(document.project().steps, sample().steps); // in their order, with their handoffs
    QCOMPARE(document.project().handoffs, sample().handoffs);
    document.undo();
    QVERIFY(document.project() == sample());
    QVERIFY(!document.canUndo());
    QCOMPARE(document.undoText(), QString());
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == sample());
    document.redo();
    document.redo();
    document.redo();
    QVERIFY(!document.canRedo());
    QCOMPARE(document.project().teams.first().people, 32);
    QVERIFY(document.project().steps.isEmpty());
}

void TestHistory::undoSurvivesOnACopy()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    setPeople(document, 31);
    document.store().saveCopy(path(u"b"_s));
    Document copy(ProjectStore::open(path(u"b"_s)));
    QCOMPARE(copy.store().projectId(), document.store().projectId());
    QCOMPARE(copy.store().head(), document.store().head());
    QCOMPARE(copy.store().history(), document.store().history());
    copy.undo();
    QVERIFY(copy.project() == sample());
    QVERIFY(copy.store().head() != document.store().head());
    QVERIFY(ProjectStore::create(path(u"c"_s), sample())->projectId() != copy.store().projectId());
}

void TestHistory::typingIsOneStep()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    for (const QString& name : { u"N"_s, u"Ne"_s, u"Net"_s })
        rename(document, name);
    QCOMPARE(document.store().history().size(), 2); // the beginning and the renaming
    // A copy made amid typing must not hold a step of the same name with another content.
    document.store().saveCopy(path(u"b"_s));
    rename(document, u"Network"_s);
    QCOMPARE(document.store().history().size(), 3);
    document.undo();
    QCOMPARE(document.project().teams.at(1).name, u"Net"_s);
    rename(document, u"Netz"_s);
    QCOMPARE(document.undoCount(), 2); // not joined with what was before the undo
    rename(document, u"Net"_s);
    QCOMPARE(document.undoCount(), 1);
    document.undo();
    QVERIFY(document.project() == sample());
}

void TestHistory::undoneStepsStayInTheHistory()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    document.setAuthor(u"SRE 코치"_s, u"March workshop"_s);
    setPeople(document, 31);
    document.undo();
    document.redo();
    document.undo();
    setPeople(document, 33);
    QVERIFY(!document.canRedo());
    using Kind = HistoryStep::Kind;
    const QList<HistoryStep> steps = document.store().history();
    const QList<Kind> kinds { Kind::Begin, Kind::Edit, Kind::Undo, Kind::Redo, Kind::Undo,
        Kind::Edit };
    QCOMPARE(steps.size(), kinds.size());
    QSet<QUuid> ids;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps.at(i).kind, kinds.at(i));
        ids.insert(steps.at(i).id);
        if (i == 0)
            continue;
        QCOMPARE(steps.at(i).author, u"SRE 코치"_s);
        QCOMPARE(steps.at(i).workshop, u"March workshop"_s);
        QVERIFY(steps.at(i).madeAt <= QDateTime::currentDateTimeUtc());
        QVERIFY(steps.at(i).madeAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }
    QCOMPARE(ids.size(), steps.size());
    QCOMPARE(steps.at(2).target, steps.at(1).number);
    QCOMPARE(steps.at(2).label, u"Set people to 31"_s);
    QCOMPARE(document.store().head(), steps.constLast().id);
}

/// Every moment of a walk, rebuilt from the file.
void TestHistory::momentsComeBack()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    QHash<QUuid, Project> moments { { document.store().head(), sample() } };
    const auto remember = [&] { moments.insert(document.store().head(), document.project()); };
    for (int i = 0; i < 12; ++i) {
        setPeople(document, 100 + i);
        remember();
        document.edit(u"Move"_s, [&](Project& p) { p.steps.move(i % 5, 3); });
        remember();
        document.edit(u"Remove"_s, [&](Project& p) { p.measurements.removeFirst(); });
        remember();
        if (i % 3 == 0) {
            document.undo();
            remember();
        }
    }
    QCOMPARE(moments.size(), 1 + 36 + 4 - 2); // two moves went nowhere
    const auto reader = ProjectStore::open(path(u"a"_s), Access::ReadOnly);
    for (auto it = moments.begin(); it != moments.end(); ++it) {
        QVERIFY(document.store().at(it.key()).project == it.value());
        QVERIFY(reader->at(it.key()).project == it.value());
    }
    QVERIFY_THROWS_EXCEPTION(StoreError, reader->at(QUuid::createUuid()));
}

void TestHistory::changesInRows()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    const QUuid start = document.store().head();
    const Team first = sample().teams.first();
    setPeople(document, first.people + 5);
    const QString id = first.id.toString(QUuid::WithoutBraces);
    const QList<RowChange> expected { { RowChange::Kind::Changed, u"team"_s, id,
        { { u"people"_s, first.people, first.people + 5 } } } };
    QCOMPARE(document.store().changesOf(2), expected);
    QCOMPARE(differences(document.store().at(start), document.store().at(document.store().head())),
        expected);
    const QUuid added = QUuid::createUuid();
    document.edit(u"Add phase"_s, [&](Project& p) {
        p.phases.append({ added, u"Plan"_s, QDate(2027, 1, 1), {} });
    });
    const QList<RowChange> change = document.store().changesOf(3);
    QCOMPARE(change.size(), 1);
    QCOMPARE(change.first().kind, RowChange::Kind::Added);
    QCOMPARE(change.first().cells.at(1).column, u"name"_s);
    QCOMPARE(change.first().cells.at(1).after, QJsonValue(u"Plan"_s));
    QVERIFY(change.first().cells.at(1).before.isUndefined());
    QCOMPARE(change.first().cells.at(3).after, QJsonValue(QJsonValue::Null));
    document.undo();
    document.undo();
    QVERIFY(differences(document.store().at(start), document.store().at(document.store().head()))
                .isEmpty());
}

void TestHistory::versions()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    QSignalSpy changed(&document, &Document::historyChanged);
    document.nameMoment(u"3월 워크숍 전"_s);
    QCOMPARE(changed.count(), 1);
    rename(document, u"N"_s);
    document.nameMoment(u"amid typing"_s, true);
    const QUuid amid = document.store().head();
    rename(document, u"Ne"_s);
    QVERIFY(document.store().head() != amid); // the named moment stays
    const auto reader = ProjectStore::open(path(u"a"_s), Access::ReadOnly);
    const QList<Version> versions = reader->versions();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).name, u"3월 워크숍 전"_s);
    QVERIFY(!versions.at(0).automatic);
    QVERIFY(versions.at(1).automatic);
    QCOMPARE(reader->at(versions.at(0).step).project, sample());
    QCOMPARE(reader->at(amid).project.teams.at(1).name, u"N"_s);
    document.store().forgetVersion(amid);
    QCOMPARE(document.store().versions().size(), 1);
}

/// A lock is part of the value: undo takes it back as a step of its own that everybody can see, and
/// what was before it can only be undone after that.
void TestHistory::lockedPredictionMeetsUndo()
{
    Project start = sample();
    Experiment& unlocked = start.experiments.last();
    unlocked.lockedAt = {};
    const QUuid id = unlocked.id;
    Document document(ProjectStore::create(path(u"a"_s), start));
    document.edit(u"Predict"_s, [&](Project& p) {
        Experiment* experiment = findById(p.experiments, id);
        experiment->step = u"Try"_s;
        experiment->predictedMilli = 5000;
        experiment->lowMilli = 4000;
        experiment->highMilli = 6000;
    });
    const QDateTime now(QDate(2026, 11, 20), QTime(9, 0));
    document.edit(u"Lock prediction"_s, [&](Project& p) { lockPrediction(p, id, now); });
    QVERIFY(findById(document.project().experiments, id)->lockedAt.isValid());
    document.undo();
    QVERIFY(!findById(document.project().experiments, id)->lockedAt.isValid());
    QCOMPARE(findById(document.project().experiments, id)->predictedMilli, 5000);
    const HistoryStep last = document.store().history().constLast();
    QCOMPARE(last.kind, HistoryStep::Kind::Undo);
    QCOMPARE(last.label, u"Lock prediction"_s);
    document.redo();
    QCOMPARE(findById(document.project().experiments, id)->lockedAt, now);
}

/// Joined steps lead to the same moments; what nobody named is no moment of its own any more.
void TestHistory::thinning()
{
    const QString file = path(u"a"_s);
    QUuid named;
    QUuid head;
    {
        Document document(ProjectStore::create(file, sample()));
        for (int i = 0; i < 40; ++i) {
            setPeople(document, 100 + i);
            if (i == 5)
                document.nameMoment(u"Five"_s);
            if (i == 5)
                named = document.store().head();
        }
        document.undo();
        head = document.store().head();
    }
    {
        SqlConnection sql(file, SqlConnection::Mode::ReadWrite);
        Transaction transaction(sql);
        QVERIFY(!thinHistory(sql, { 100, 1 << 20 }));
        QVERIFY(thinHistory(sql, { 30, 1 << 20 }));
        transaction.commit();
    }
    {
        Document document(ProjectStore::open(file)); // with all checksums
        const QList<HistoryStep> steps = document.store().history();
        QVERIFY(steps.size() <= 30);
        QCOMPARE(steps.at(1).id, named);
        QCOMPARE(steps.at(1).joined, 6);
        int all = 0;
        for (const HistoryStep& step : steps)
            all += step.joined;
        QCOMPARE(all, 42); // with the beginning
        QCOMPARE(document.store().head(), head);
        QCOMPARE(document.store().at(named).project.teams.first().people, 105);
        document.redo();
        QCOMPARE(document.project().teams.first().people, 139);
        while (document.canUndo())
            document.undo();
        QVERIFY(document.project() == sample());
        while (document.canRedo())
            document.redo();
    }
    {
        SqlConnection sql(file, SqlConnection::Mode::ReadWrite);
        Transaction transaction(sql);
        QVERIFY(thinHistory(sql, { 4, 1 << 20 })); // more than joining can do
        transaction.commit();
    }
    Document document(ProjectStore::open(file));
    QCOMPARE(document.project().teams.first().people, 139);
    QCOMPARE(document.store().history().size(), 4);
    QCOMPARE(document.store().history().first().kind, HistoryStep::Kind::Begin);
    document.undo();
    QCOMPARE(document.project().teams.first().people, 138);
}

/// SQLite joins no changesets of tables with a different number of columns: a day in which the file
/// took a new form keeps its steps.
void TestHistory::thinningAcrossForms()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    for (int i = 0; i < 4; ++i)
        setPeople(document, 100 + i);
    document.setStore(ProjectStore::create(path(u"b"_s)));
    SqlConnection earlier(path(u"earlier"_s), SqlConnection::Mode::Create);
    earlier.execute("CREATE TABLE team (id TEXT PRIMARY KEY, people INTEGER) WITHOUT ROWID");
    earlier.execute("INSERT INTO team VALUES ('a', 1)");
    const Recording recording(earlier);
    earlier.execute("UPDATE team SET people = 2");

    SqlConnection sql(path(u"a"_s), SqlConnection::Mode::ReadWrite);
    Transaction transaction(sql);
    writeStep(sql, readStep(sql, 2).value(), recording.changeset());
    QVERIFY(thinHistory(sql, { 4, 1 << 20 }));
    const QList<HistoryStep> steps = readSteps(sql);
    QCOMPARE(steps.size(), 4);
    for (const HistoryStep& step : steps)
        QCOMPARE(step.joined, 1);
}

void TestHistory::unsavedStepsCanBeUndone()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    setPeople(document, 31);
    document.edit(u"Too long"_s, [](Project& p) { p.teams[1].name = QString(20'000, u'x'); });
    QVERIFY(!document.saveError().isEmpty());
    setPeople(document, 32);
    QVERIFY(!document.saveError().isEmpty());
    QCOMPARE(document.undoCount(), 3);
    document.undo();
    QCOMPARE(document.undoText(), u"Too long"_s);
    QCOMPARE(document.redoText(), u"Set people to 32"_s);
    document.undo();
    QCOMPARE(document.undoText(), u"Set people to 31"_s);
    QCOMPARE(document.project().teams.first().people, 31);
    document.retrySave();
    QCOMPARE(document.saveError(), QString());
    document.redo();
    QVERIFY(!document.saveError().isEmpty());
    // A later edit mends it: all that was missing is one step.
    document.edit(u"Shorter"_s, [](Project& p) { p.teams[1].name = u"x"_s; });
    QCOMPARE(document.saveError(), QString());
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == document.project());
    QCOMPARE(document.undoCount(), 2);
    document.undo();
    document.undo();
    QVERIFY(document.project() == sample());
}

/// A name that could not be written belongs to its moment all the same.
void TestHistory::failedNameIsGivenLater()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    rename(document, u"One"_s);
    const QUuid one = document.store().head();
    {
        SqlConnection reader(path(u"a"_s), SqlConnection::Mode::ReadOnly);
        reader.execute("BEGIN; SELECT count(*) FROM team"); // nobody can save while it reads
        document.nameMoment(u"Before"_s);
        QVERIFY(!document.saveError().isEmpty());
    }
    rename(document, u"Two"_s); // would otherwise join the step before
    QCOMPARE(document.saveError(), QString());
    QCOMPARE(document.store().versions().size(), 1);
    QCOMPARE(document.store().versions().first().name, u"Before"_s);
    QCOMPARE(document.store().versions().first().step, one);
    QCOMPARE(document.store().at(one).project.teams.at(1).name, u"One"_s);
    {
        SqlConnection reader(path(u"a"_s), SqlConnection::Mode::ReadOnly);
        reader.execute("BEGIN; SELECT count(*) FROM team");
        rename(document, u"Three"_s);
        QVERIFY(!document.saveError().isEmpty());
    }
    document.nameMoment(u"After"_s); // saves what is missing
    QCOMPARE(document.saveError(), QString());
    QCOMPARE(document.store().versions().last().step, document.store().head());
    QCOMPARE(document.store().written().teams.at(1).name, u"Three"_s);
}

void TestHistory::earlierFormGetsAHistory()
{
    const QString file = path(u"plan.gemba"_s);
    const Project former = asInForm(sample(), 1);
    QVERIFY(former != sample());
    writeInForm(file, sample(), 1);
    QVERIFY(ProjectStore::open(file, Access::ReadOnly)->written() == former);
    Document document(ProjectStore::open(file));
    QVERIFY(document.project() == former);
    QCOMPARE(document.store().history().size(), 1);
    QVERIFY(QFileInfo::exists(path(u"plan.form1.gemba"_s)));
    const QList<Version> versions = document.store().versions();
    QCOMPARE(versions.size(), 1);
    QVERIFY(versions.first().automatic);
    QCOMPARE(versions.first().step, document.store().head());
    QVERIFY(document.store().at(versions.first().step).project == former);
    setPeople(document, 31);
    document.undo();
    QVERIFY(document.project() == former);
    QVERIFY(!document.store().projectId().isNull());
}

GEMBA_TEST(TestHistory)
#include "tst_history.moc"
