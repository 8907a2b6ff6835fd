// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "app/project/schema.h"
#include "app/project/storesql.h"
#include "tests/app/project/fullproject.h"
#include "tests/testing.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

class TestProjectStore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anyNameWorks_data();
    void anyNameWorks();
    void onlyTheDifferenceIsWritten();
    void oneRowMovesAlone();
    void failedWriteIsMadeUpFor();
    void createKeepsWhatIsThere();
    void evidenceIsKeptOnce();
    void damagedEvidenceIsNoticed();
    void copyIsComplete();
    void copyIsRefused();
    void schemaMovesOn();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectStore::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

/// The sentence of the StoreError that `action` throws.
static QString refusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const StoreError& error) {
        return error.sentence();
    }
    return u"nothing was refused"_s;
}

static Project sample() { return sampleProject(QLocale::Korean, QDate(2026, 11, 20)); }

void TestProjectStore::anyNameWorks_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : { u"plain.gemba"_s, u"보기 #1 %41.gemba"_s, u"a?mode=memory.gemba"_s,
             u"file:b.gemba"_s, u"quote'\"&;.gemba"_s, u" "_s })
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestProjectStore::anyNameWorks()
{
    QFETCH(QString, name);
    QVERIFY(ProjectStore::create(path(name), sample())->written() == sample());
    QVERIFY(ProjectStore::open(path(name))->written() == sample());
    QVERIFY(ProjectStore::open(path(name), Access::ReadOnly)->written() == sample());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList { name });
}

/// Rows of a table as the file has them, without their order.
static QStringList rowsOf(const QString& file, const QByteArray& select)
{
    SqlConnection sql(file, SqlConnection::Mode::ReadOnly);
    Statement statement(sql.handle(), select);
    QStringList rows;
    while (statement.step())
        rows.append(statement.text(0));
    return rows;
}

void TestProjectStore::onlyTheDifferenceIsWritten()
{
    Project project = sample();
    project.handoffs.clear(); // which name the step that goes
    project.futureChanges.clear();
    project.mapNotes.clear();
    project.requestTypes.clear();
    const auto store = ProjectStore::create(path(u"a"_s), project);
    const QByteArray rows = "SELECT id || position || name || people FROM step";
    const QStringList before = rowsOf(path(u"a"_s), rows);
    project.steps[3].people = 9;
    project.steps.move(0, 5);
    project.steps.insert(2, { QUuid::createUuid(), project.valueStreams.first().id, u"new"_s });
    project.steps.removeLast();
    store->write(project);
    const QStringList after = rowsOf(path(u"a"_s), rows);
    const auto kept = std::count_if(
        after.begin(), after.end(), [&](const QString& row) { return before.contains(row); });
    QCOMPARE(kept, before.size() - 3); // less the changed, the moved and the removed one
    QCOMPARE(after.size(), before.size());
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == project);
    store->write(Project(project));
    QCOMPARE(rowsOf(path(u"a"_s), rows), after);
}

/// A row that moves is one row written, whatever the length of the list.
void TestProjectStore::oneRowMovesAlone()
{
    Project project;
    project.measures.append({ QUuid::createUuid(), u"m"_s });
    for (int i = 0; i < 1000; ++i)
        project.measurements.append(
            { QUuid::createUuid(), project.measures.first().id, QDate(2026, 1, 1), i });
    const auto store = ProjectStore::create(path(u"a"_s), project);
    const QByteArray places = "SELECT id || position FROM measurement ORDER BY id";
    const QStringList before = rowsOf(path(u"a"_s), places);
    project.measurements.move(10, 900);
    store->write(project);
    const QStringList after = rowsOf(path(u"a"_s), places);
    qsizetype moved = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        moved += before.at(i) != after.at(i) ? 1 : 0;
    QCOMPARE(moved, 1);
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == project);
}

void TestProjectStore::failedWriteIsMadeUpFor()
{
    Project project = sample();
    const auto store = ProjectStore::create(path(u"a"_s), project);
    project.teams.first().name = u"kept"_s;
    Project broken = project;
    broken.steps.first().people = -1;
    const QString sentence = refusal([&] { store->write(broken); });
    QCOMPARE(sentence,
        u"“%1” could not be saved: table step, row %2 breaks a rule of the file (CHECK constraint failed: people BETWEEN 0 AND 1000000). Undo the last change; earlier changes are saved."_s
            .arg(path(u"a"_s), broken.steps.first().id.toString(QUuid::WithoutBraces)));
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == sample());
    Project doubled = project;
    doubled.teams.append(doubled.teams.first());
    QVERIFY(refusal([&] { store->write(doubled); }).contains(u"UNIQUE constraint failed"_s));
    Project dangling = project;
    dangling.services.first().teamId = QUuid::createUuid();
    QVERIFY(refusal([&] { store->write(dangling); }).contains(u"FOREIGN KEY"_s));
    store->write(project);
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == project);
}

void TestProjectStore::createKeepsWhatIsThere()
{
    QFile file(path(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QCOMPARE(refusal([&] { ProjectStore::create(path(u"a"_s)); }),
        u"“%1” exists already and was left as it is. Choose another name."_s.arg(path(u"a"_s)));
    QVERIFY(refusal([&] {
        ProjectStore::create(path(u"none/b"_s));
    }).contains(u"Check that the folder exists"_s));
    QFile journal(path(u"c-journal"_s));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(refusal([&] { ProjectStore::create(path(u"c"_s)); }).contains(u"-journal”"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        (QStringList { u"a"_s, u"c-journal"_s }));
}

void TestProjectStore::evidenceIsKeptOnce()
{
    QByteArray log;
    for (int i = 0; i < 20000; ++i)
        log += "case;activity;" + QByteArray::number(i) + '\n';
    QString key;
    {
        const auto store = ProjectStore::create(path(u"a"_s));
        key = store->addEvidence(log);
        const qint64 size = QFileInfo(path(u"a"_s)).size();
        QCOMPARE(store->addEvidence(log), key);
        QCOMPARE(QFileInfo(path(u"a"_s)).size(), size);
        QVERIFY(size < log.size());
        QCOMPARE(store->addEvidence({}).size(), 64);
    }
    QCOMPARE(key.size(), 64);
    const auto store = ProjectStore::open(path(u"a"_s), Access::ReadOnly);
    QCOMPARE(store->evidence(key), log);
    QVERIFY(store->hasEvidence(key));
    QVERIFY(!store->hasEvidence(QString(64, u'0')));
    QVERIFY(refusal([&] { store->evidence(QString(64, u'0')); }).contains(u"000000000000"_s));
}

void TestProjectStore::damagedEvidenceIsNoticed()
{
    const QString key = ProjectStore::create(path(u"a"_s))->addEvidence("0123456789abcdef");
    {
        SqlConnection sql(path(u"a"_s), SqlConnection::Mode::ReadWrite);
        sql.execute("UPDATE evidence_bytes SET zstd = "
                    "CAST(substr(zstd, 1, length(zstd) - 1) || x'00' AS BLOB)");
    }
    const auto store = ProjectStore::open(path(u"a"_s));
    QVERIFY(refusal([&] { store->evidence(key); }).contains(u"is damaged"_s));
}

void TestProjectStore::copyIsComplete()
{
    const auto store = ProjectStore::create(path(u"a"_s), sample());
    const QString key = store->addEvidence(QByteArray(3'000'000, 'x') + "end");
    QFile old(path(u"b"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("replaced on purpose") > 0);
    old.close();
    double last = 0;
    store->saveCopy(path(u"b"_s), [&](double done) {
        last = done;
        return true;
    });
    QCOMPARE(last, 1.0);
    const auto copy = ProjectStore::open(path(u"b"_s));
    QVERIFY(copy->written() == sample());
    QCOMPARE(copy->evidence(key).size(), 3'000'003);
    Project project = sample();
    project.info.title = u"still mine"_s; // the copy took neither lock nor file away
    store->write(project);
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == project);
}

void TestProjectStore::copyIsRefused()
{
    const auto store = ProjectStore::create(path(u"a"_s), sample());
    const auto other = ProjectStore::create(path(u"b"_s));
    QVERIFY(refusal([&] { store->saveCopy(path(u"a"_s)); }).contains(u"the project itself"_s));
    QVERIFY(refusal([&] { store->saveCopy(path(u"b"_s)); }).contains(u"being edited"_s));
    QVERIFY(
        refusal([&] { store->saveCopy(m_folder->path()); }).contains(u"a folder of this name"_s));
    QVERIFY(refusal([&] { store->saveCopy(path(u"no/c"_s)); }).contains(u"was not written"_s));
    store->saveCopy(path(u"c"_s), [](double) { return false; });
    QVERIFY(!QFile::exists(path(u"c"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        (QStringList { u".a.lock"_s, u".b.lock"_s, u"a"_s, u"b"_s }));
}

void TestProjectStore::schemaMovesOn()
{
    const QByteArrayList first = schemaScripts().first(1);
    const QByteArrayList both {
        first.first(),
        "ALTER TABLE team ADD COLUMN colour TEXT; CREATE TABLE note (id TEXT PRIMARY KEY) STRICT;"
    };
    const QByteArrayList bad { first.first(), "CREATE TABLE note (id TEXT); nonsense" };
    SqlConnection sql(path(u"a"_s), SqlConnection::Mode::Create);
    bringUpToDate(sql, first);
    sql.execute("INSERT INTO team VALUES ('00000000-0000-4000-8000-000000000001', 1, 'a', 1, 1, "
                "NULL, NULL)");
    QVERIFY_THROWS_EXCEPTION(SqlError, bringUpToDate(sql, bad));
    QCOMPARE(sql.integer("PRAGMA user_version"), 1);
    QVERIFY(compareSchema(sql, 1, first).isEmpty());
    bringUpToDate(sql, both);
    QCOMPARE(sql.integer("PRAGMA user_version"), 2);
    QVERIFY(compareSchema(sql, 2, both).isEmpty());
    QCOMPARE(compareSchema(sql, 1, first).foreign,
        (QStringList {
            u"index “sqlite_autoindex_note_1”"_s, u"table “note”"_s, u"table “team”"_s }));
    QCOMPARE(sql.text("SELECT name FROM team"), u"a"_s);
}

GEMBA_TEST(TestProjectStore)
#include "tst_projectstore.moc"
