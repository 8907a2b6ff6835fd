// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;
using Kind = StoreError::Kind;

/// Files that must not be opened, and files that somebody else has open.
class TestOpening : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refused_data();
    void refused();
    void outOfRange();
    void secondWindowMayRead();
    void secondProcessMayRead();
    void interruptedSaveIsUndone();
    void foreignChangeStopsSaving();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpening::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

/// What another program does to the file, with everything allowed.
static void tamper(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(qUtf8Printable(path), &handle), SQLITE_OK);
    char* message = nullptr;
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(handle);
}

static void fill(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                      : QByteArray();
}

using Spoil = std::function<void(const QString&)>;
Q_DECLARE_METATYPE(Spoil)

static Spoil sql(const QByteArray& statements)
{
    return [statements](const QString& path) {
        ProjectStore::create(path, sample());
        tamper(path, statements);
    };
}

static Spoil cutTo(qint64 size)
{
    return [size](const QString& path) {
        ProjectStore::create(path, sample());
        QVERIFY(QFile::resize(path, size < 0 ? QFileInfo(path).size() / 2 : size));
    };
}

void TestOpening::refused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("sentence"); // behind the file's name
    const auto row = [](const char* name, Kind kind, const QString& sentence, const Spoil& spoil) {
        QTest::newRow(name) << spoil << kind << sentence;
    };
    const QString foreign
        = u" contains parts that Gemba did not make (%1), so it was not opened. Somebody changed the file with another program: take an earlier one from a backup."_s;
    const QString damaged
        = u" is damaged and was not opened: %1. The file was not changed; take an earlier one from a backup, or open what is sound in it."_s;
    const QString notOurs
        = u" is an SQLite database of another program, not a Gemba project. Choose a file that was made by Gemba."_s;
    const QString notAtAll
        = u" is not a Gemba project; it holds something else. Choose a file that was made by Gemba. A ticket log is imported from within a project."_s;
    row("missing", Kind::Missing, u". Check the name or choose another file."_s, {});
    row("empty", Kind::NotAProject,
        u" is empty: there is no project in it. Take the file from a backup, or start a new project under another name."_s,
        [](const QString& path) { fill(path, {}); });
    row("text", Kind::NotAProject, notAtAll,
        [](const QString& path) { fill(path, QByteArray("case,activity,time\n").repeated(99)); });
    row("short text", Kind::NotAProject, notAtAll,
        [](const QString& path) { fill(path, "hello"); });
    row("other database", Kind::NotAProject, notOurs,
        [](const QString& path) { tamper(path, "CREATE TABLE t (a)"); });
    row("database without tables", Kind::NotAProject, notOurs,
        [](const QString& path) { tamper(path, "PRAGMA user_version = 1"); });
    row("other application", Kind::NotAProject, notOurs, sql("PRAGMA application_id = 1"));
    row("newer", Kind::Newer,
        u" was written by a newer version of Gemba (form 99; this version knows forms up to 3). Install the newer version to open it; the file was not changed."_s,
        sql("PRAGMA user_version = 99"));
    row("no form", Kind::Damaged,
        u" says that it is a Gemba project but not of which form, so it was not opened. Take the file from a backup."_s,
        sql("PRAGMA user_version = 0"));
    row("trigger", Kind::Damaged, foreign.arg(u"trigger “steal”"_s),
        sql("CREATE TRIGGER steal AFTER UPDATE ON team BEGIN DELETE FROM step; END"));
    row("view", Kind::Damaged, foreign.arg(u"view “spin”"_s),
        sql("CREATE VIEW spin AS WITH RECURSIVE r(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM r) "
            "SELECT * FROM r"));
    row("table", Kind::Damaged, foreign.arg(u"table “more”"_s), sql("CREATE TABLE more (a)"));
    row("index", Kind::Damaged, foreign.arg(u"index “quick”"_s),
        sql("CREATE INDEX quick ON team (name)"));
    row("column", Kind::Damaged, foreign.arg(u"table “team”"_s),
        sql("ALTER TABLE team ADD COLUMN colour TEXT"));
    row("table gone", Kind::Damaged,
        u" lacks parts of a project (table “phase”), so it was not opened. Take an earlier one from a backup."_s,
        sql("DROP TABLE phase"));
    row("reference to nothing", Kind::Damaged,
        damaged.arg(
            u"a row of table future_change refers to a row of table step that is not there"_s),
        sql("DELETE FROM value_stream; DELETE FROM step"));
    row("unreadable value", Kind::Damaged,
        damaged.arg(
            u"table phase, row 00000000-0000-4000-8000-000000000001, field start_date: “2026-13-01” is not a date like 2026-11-20"_s),
        sql("DELETE FROM phase; INSERT INTO phase VALUES ('00000000-0000-4000-8000-000000000001', "
            "1, 'x', '2026-13-01', NULL)"));
    row("value gone", Kind::Damaged,
        damaged.arg(u"table project_info, row 1, field : the row is missing"_s),
        sql("DELETE FROM project_info"));
    row("half", Kind::Damaged,
        damaged.arg(u"it is shorter than it should be or its pages are mixed up"_s), cutTo(-1));
    row("a hundred bytes", Kind::Damaged,
        damaged.arg(u"it is shorter than it should be or its pages are mixed up"_s), cutTo(100));
    row("folder", Kind::NotAProject,
        u" is a folder, not a project. Choose a file whose name ends with .gemba."_s,
        [](const QString& path) { QVERIFY(QDir().mkdir(path)); });
    row("pipe", Kind::NotAProject,
        u" is a device or a pipe, not an ordinary file, so it was not opened. Choose a file whose name ends with .gemba."_s,
        [](const QString& path) { QCOMPARE(::mkfifo(qUtf8Printable(path), 0600), 0); });
    row("device", Kind::NotAProject,
        u" is a device or a pipe, not an ordinary file, so it was not opened. Choose a file whose name ends with .gemba."_s,
        [](const QString& path) { QVERIFY(QFile::link(u"/dev/zero"_s, path)); });
}

void TestOpening::refused()
{
    QFETCH(Spoil, spoil);
    QFETCH(Kind, kind);
    QFETCH(QString, sentence);
    const QString file = path(u"50 %2 %1.gemba"_s); // not mistaken for a place in the sentence
    if (spoil)
        spoil(file);
    const QByteArray before = bytesOf(file);
    const QStringList beside
        = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    for (const Access access : { Access::ReadWrite, Access::ReadOnly }) {
        try {
            ProjectStore::open(file, access);
            QFAIL("opened");
        } catch (const StoreError& error) {
            const QString begin = spoil ? u"“%1”"_s : u"There is no file “%1”"_s;
            QCOMPARE(error.sentence(), begin.arg(file) + sentence);
            QCOMPARE(error.kind(), kind);
        }
    }
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System), beside);
}

/// SQLite's own check says which table only, and for a read-only file nothing.
void TestOpening::outOfRange()
{
    const QString file = path(u"plan.gemba"_s);
    sql("PRAGMA ignore_check_constraints = ON; UPDATE team SET people = -1 WHERE name LIKE 'DBA%'")(
        file);
    const QByteArray before = bytesOf(file);
    for (const Access access : { Access::ReadWrite, Access::ReadOnly }) {
        try {
            ProjectStore::open(file, access);
            QFAIL("opened");
        } catch (const StoreError& error) {
            QCOMPARE(error.kind(), Kind::Damaged);
            QVERIFY2(error.sentence().contains(u"CHECK constraint failed"_s)
                    && error.sentence().contains(u"team"_s),
                qPrintable(error.sentence()));
        }
    }
    QCOMPARE(bytesOf(file), before);
}

void TestOpening::secondWindowMayRead()
{
    const QString file = path(u"plan.gemba"_s);
    auto first = ProjectStore::create(file, sample());
    try {
        ProjectStore::open(file);
        QFAIL("opened twice");
    } catch (const StoreError& error) {
        QVERIFY(error.mayOpenReadOnly());
        QVERIFY2(
            error.sentence().contains(u"process %1 on "_s.arg(QCoreApplication::applicationPid())),
            qPrintable(error.sentence()));
    }
    const auto second = ProjectStore::open(file, Access::ReadOnly);
    QVERIFY(second->isReadOnly());
    Project project = sample();
    project.info.title = u"changed beside a reader"_s;
    first->write(project);
    QVERIFY(second->written() == sample());
    QVERIFY(ProjectStore::open(file, Access::ReadOnly)->written() == project);
    first.reset();
    QVERIFY(ProjectStore::open(file)->written() == project);
    // The advice beside the file is advice only: a stale one from elsewhere keeps nobody out.
    fill(path(u".plan.gemba.lock"_s), "1\ngemba\nanother-host\n");
    QVERIFY(ProjectStore::open(file)->written() == project);
}

void TestOpening::secondProcessMayRead()
{
    const QString file = path(u"plan.gemba"_s);
    Project zero = sample();
    zero.info.version = u"0"_s;
    ProjectStore::create(file, zero);
    QProcess other;
    other.start(QStringLiteral(GEMBA_EDITS), { file, u"3"_s });
    QVERIFY(other.waitForReadyRead(20000));
    int last = -1;
    for (int i = 0; i < 30 || last < 1; ++i) { // while it writes
        const Project read = ProjectStore::open(file, Access::ReadOnly)->written();
        const int number = read.info.version.toInt();
        QVERIFY(number >= last);
        if (number > 0)
            QCOMPARE(read.steps.first().name, QString::number(number));
        last = number;
        try {
            ProjectStore::open(file);
            QFAIL("two writers");
        } catch (const StoreError& error) {
            QCOMPARE(error.kind(), Kind::Locked);
        }
    }
    QCOMPARE(other.state(), QProcess::Running);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(last > 0);
    QVERIFY(ProjectStore::open(file)->written().info.version.toInt() >= last);
}

/// The journal of a save that never ended lies beside the file: even somebody who only reads must
/// see the state before it.
void TestOpening::interruptedSaveIsUndone()
{
    const QString file = path(u"plan.gemba"_s);
    Project project = sample();
    ProjectStore::create(file, project);
    {
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(qUtf8Printable(file), &handle), SQLITE_OK);
        sqlite3_exec(handle,
            "PRAGMA cache_size = 1; BEGIN; UPDATE team SET name = hex(randomblob(5000));", nullptr,
            nullptr, nullptr);
        sqlite3_db_cacheflush(handle);
        QVERIFY(QFile::copy(file, path(u"crashed.gemba"_s)));
        QVERIFY(QFile::copy(file + u"-journal"_s, path(u"crashed.gemba-journal"_s)));
        sqlite3_close(handle);
    }
    const auto store = ProjectStore::open(path(u"crashed.gemba"_s), Access::ReadOnly);
    QVERIFY(store->written() == project);
    QVERIFY(!QFile::exists(path(u"crashed.gemba-journal"_s)));
}

void TestOpening::foreignChangeStopsSaving()
{
    const QString file = path(u"plan.gemba"_s);
    const auto store = ProjectStore::create(file, sample());
    // Nobody can write while it is open …
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(qUtf8Printable(file), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, "DELETE FROM phase", nullptr, nullptr, nullptr), SQLITE_BUSY);
    sqlite3_close(handle);
    // … but somebody can put another file in its place.
    QVERIFY(QFile::rename(file, path(u"moved.gemba"_s)));
    Project project = sample();
    project.info.title = u"after the move"_s;
    try {
        store->write(project);
        QFAIL("written into nowhere");
    } catch (const StoreError& error) {
        QVERIFY2(error.sentence().contains(u"moved, deleted"_s), qPrintable(error.sentence()));
    }
    QVERIFY(QFile::rename(path(u"moved.gemba"_s), file));
    store->write(project);
    QVERIFY(ProjectStore::open(file, Access::ReadOnly)->written() == project);
}

GEMBA_TEST(TestOpening)
#include "tst_opening.moc"
