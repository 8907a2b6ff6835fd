// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/checkedfile.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "app/project/storeglance.h"
#include "tests/testing.h"
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <atomic>
#include <sqlite3.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

/// Names that lead to something else than a project of one's own, and files left beside one.
class TestHostilePaths : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refused_data();
    void refused();
    void noPermission();
    void hardLinkMayBeRead();
    void linkLeadsToTheFileItself();
    void createReplacesNoLink();
    void targets_data();
    void targets();
    void sources_data();
    void sources();
    void foreignLog();
    void foreignJournal_data();
    void foreignJournal();
    void superiorJournalIsNotDeleted();
    void garbageJournalIsKept();
    void journalThatComesAndGoes();
    void walFormIsTakenBack();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList beside() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    }
    QString filled(QString sentence, const QString& file) const
    {
        return sentence.replace(u"%2"_s, path(u"gone"_s)).replace(u"%1"_s, file);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHostilePaths::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                      : QByteArray();
}

static void fill(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static void link(const QString& from, const QString& to)
{
    QCOMPARE(::symlink(QFile::encodeName(to).constData(), QFile::encodeName(from).constData()), 0);
}

static void makeSocket(const QString& path)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    QCOMPARE(::bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    ::close(descriptor);
}

static QString sentenceOf(const std::function<void()>& action)
{
    try {
        action();
        return u"(nothing refused)"_s;
    } catch (const StoreError& error) {
        return error.sentence();
    }
}

using Prepare = std::function<void(const QString&)>;
Q_DECLARE_METATYPE(Prepare)

void TestHostilePaths::refused_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& sentence, const Prepare& prepare) {
        QTest::newRow(name) << prepare << sentence;
    };
    const QString device
        = u"“%1” is a device or a pipe, not an ordinary file, so it was not opened. Choose a file whose name ends with .gemba."_s;
    row("link to nowhere",
        u"“%1” is a link to “%2”, and there is no such file. Choose the project file itself."_s,
        [](const QString& path) { link(path, QFileInfo(path).absolutePath() + u"/gone"_s); });
    row("link to itself",
        u"“%1” is a link that leads back to itself, so there is no file to open. Choose the project file itself."_s,
        [](const QString& path) { link(path, path); });
    row("two links in a circle",
        u"“%1” is a link that leads back to itself, so there is no file to open. Choose the project file itself."_s,
        [](const QString& path) {
            link(path, path + u"2"_s);
            link(path + u"2"_s, path);
        });
    row("/dev/zero by a link", device, [](const QString& path) { link(path, u"/dev/zero"_s); });
    row("pipe", device,
        [](const QString& path) { QCOMPARE(::mkfifo(qUtf8Printable(path), 0600), 0); });
    row("pipe by a link", device, [](const QString& path) {
        QCOMPARE(::mkfifo(qUtf8Printable(path + u"2"_s), 0600), 0);
        link(path, path + u"2"_s);
    });
    row("folder", u"“%1” is a folder, not a project. Choose a file whose name ends with .gemba."_s,
        [](const QString& path) { QVERIFY(QDir().mkdir(path)); });
    row("socket",
        u"“%1” is a socket that programs talk through, not an ordinary file, so it was not opened. Choose a file whose name ends with .gemba."_s,
        makeSocket);
    row("empty",
        u"“%1” is empty: there is no project in it. Take the file from a backup, or start a new project under another name."_s,
        [](const QString& path) { fill(path, {}); });
    row("nothing", u"There is no file “%1”. Check the name or choose another file."_s,
        [](const QString&) {});
}

void TestHostilePaths::refused()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, sentence);
    const QString file = path(u"50 %2.gemba"_s);
    prepare(file);
    const QStringList before = beside();
    QElapsedTimer time;
    time.start();
    for (const Access access : { Access::ReadWrite, Access::ReadOnly })
        QCOMPARE(sentenceOf([&] { ProjectStore::open(file, access); }), filled(sentence, file));
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(beside(), before);
    // Names that no file can have.
    QCOMPARE(sentenceOf([] { ProjectStore::open({}); }),
        u"There is no file “”. Check the name or choose another file."_s);
    QVERIFY(sentenceOf([&] {
        ProjectStore::open(path(QString(300, u'가')));
    }).contains(u"longer than this disk allows"_s));
}

/// As an ordinary user: the one who owns a machine may read everything.
void TestHostilePaths::noPermission()
{
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    const auto check = [&] {
        QProcess gemba;
        if (::geteuid() == 0)
            gemba.setChildProcessModifier([] {
                if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                    ::_exit(99);
            });
        gemba.setWorkingDirectory(u"/"_s);
        gemba.start(QStringLiteral(GEMBA_PROGRAM), { u"check"_s, file, u"--language"_s, u"en"_s });
        gemba.waitForFinished();
        return QString::fromUtf8(gemba.readAllStandardError()).trimmed().section(u'\n', -1);
    };
    QCOMPARE(::chmod(qUtf8Printable(m_folder->path()), 0755), 0);
    QCOMPARE(::chmod(qUtf8Printable(file), 0), 0);
    const QString said = check();
    QCOMPARE(::chmod(qUtf8Printable(m_folder->path()), 0), 0);
    const QString outside = check();
    QCOMPARE(::chmod(qUtf8Printable(m_folder->path()), 0700), 0);
    if (said.isEmpty())
        QSKIP("the program cannot be started by another user from here");
    QCOMPARE(said,
        u"You have no permission to read “%1”. Ask its owner for it, or choose another file."_s.arg(
            file));
    QCOMPARE(outside,
        u"You have no permission to enter the folder of “%1”. Ask its owner for it, or choose another file."_s
            .arg(file));
}

void TestHostilePaths::hardLinkMayBeRead()
{
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    QCOMPARE(::link(qUtf8Printable(file), qUtf8Printable(path(u"other.gemba"_s))), 0);
    const QByteArray before = bytesOf(file);
    try {
        ProjectStore::open(file);
        QFAIL("opened for editing");
    } catch (const StoreError& error) {
        QCOMPARE(error.sentence(),
            u"“%1” has 2 names on this disk (hard links), and an interrupted save could not be undone under the other ones, so it was not opened for editing. Open it read-only, or make a copy and edit that."_s
                .arg(file));
        QVERIFY(error.mayOpenReadOnly());
    }
    const auto store = ProjectStore::open(file, Access::ReadOnly);
    QVERIFY(store->written() == sample());
    store->saveCopy(path(u"copy.gemba"_s));
    QVERIFY(ProjectStore::open(path(u"copy.gemba"_s))->written() == sample());
    QCOMPARE(bytesOf(file), before);
}

void TestHostilePaths::linkLeadsToTheFileItself()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    ProjectStore::create(path(u"real/plan.gemba"_s), sample());
    link(path(u"a.gemba"_s), path(u"real/plan.gemba"_s));
    link(path(u"b.gemba"_s), u"a.gemba"_s);
    link(path(u"folder"_s), u"real"_s);
    auto store = ProjectStore::open(path(u"b.gemba"_s));
    QCOMPARE(store->path(), path(u"real/plan.gemba"_s));
    for (const QString& name :
        { u"a.gemba"_s, u"b.gemba"_s, u"folder/plan.gemba"_s, u"real/plan.gemba"_s })
        QVERIFY(sentenceOf([&] {
            ProjectStore::open(path(name));
        }).contains(u"is being edited in another window (process "_s));
    QVERIFY(QFile::exists(path(u"real/.plan.gemba.lock"_s)));
    store.reset();
    QVERIFY(QFileInfo(path(u"b.gemba"_s)).isSymLink());
    QCOMPARE(QDir(path(u"real"_s)).entryList(QDir::Files | QDir::Hidden),
        QStringList { u"plan.gemba"_s });
}

void TestHostilePaths::createReplacesNoLink()
{
    link(path(u"plan.gemba"_s), path(u"elsewhere.gemba"_s));
    QCOMPARE(sentenceOf([&] { ProjectStore::create(path(u"plan.gemba"_s), sample()); }),
        u"“%1” exists already and was left as it is. Choose another name."_s.arg(
            path(u"plan.gemba"_s)));
    QVERIFY(!QFile::exists(path(u"elsewhere.gemba"_s)));
}

void TestHostilePaths::targets_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& sentence, const Prepare& prepare) {
        QTest::newRow(name) << prepare << sentence;
    };
    const QString link
        = u"“%1” was not written: it is a link to “%2”, which was left as it is. Choose that file itself or another name."_s;
    row("link to a file", link, [](const QString& path) {
        const QString other = QFileInfo(path).absolutePath() + u"/gone"_s;
        fill(other, "kept");
        ::link(path, other);
    });
    row("link to nowhere", link,
        [](const QString& path) { ::link(path, QFileInfo(path).absolutePath() + u"/gone"_s); });
    row("folder", u"“%1” was not written: there is a folder of this name. Choose another name."_s,
        [](const QString& path) { QVERIFY(QDir().mkdir(path)); });
    row("pipe",
        u"“%1” was not written: it is a device or a pipe, not an ordinary file. Choose another name."_s,
        [](const QString& path) { QCOMPARE(::mkfifo(qUtf8Printable(path), 0600), 0); });
}

void TestHostilePaths::targets()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, sentence);
    const auto store = ProjectStore::create(path(u"plan.gemba"_s), sample());
    prepare(path(u"out"_s));
    const QStringList before = beside();
    QCOMPARE(sentenceOf([&] { writeChecked(path(u"out"_s), "text"); }),
        filled(sentence, path(u"out"_s)));
    QCOMPARE(
        sentenceOf([&] { store->saveCopy(path(u"out"_s)); }), filled(sentence, path(u"out"_s)));
    QCOMPARE(beside(), before);
    if (QFile::exists(path(u"gone"_s)))
        QCOMPARE(bytesOf(path(u"gone"_s)), "kept");
}

void TestHostilePaths::sources_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& sentence, const Prepare& prepare) {
        QTest::newRow(name) << prepare << sentence;
    };
    const QString device
        = u"“%1” is a folder, a device or a pipe, not an ordinary file, so nothing was read. Choose another file."_s;
    row("/dev/zero", device, [](const QString& path) { link(path, u"/dev/zero"_s); });
    row("pipe", device,
        [](const QString& path) { QCOMPARE(::mkfifo(qUtf8Printable(path), 0600), 0); });
    row("folder", device, [](const QString& path) { QVERIFY(QDir().mkdir(path)); });
    row("project", u"“%1” is a Gemba project and is opened, not imported. Nothing was changed."_s,
        [](const QString& path) { ProjectStore::create(path, sample()); });
    row("too large",
        u"“%1” is too large: it has 1.50 GiB, at most 1.00 GiB are read. Nothing was imported."_s,
        [](const QString& path) {
            fill(path, "{");
            QVERIFY(QFile::resize(path, qint64(3) << 29)); // takes no room on the disk
        });
    row("nothing", u"“%1” could not be read: No such file or directory. Choose another file."_s,
        [](const QString&) {});
}

/// Files to be imported. The project that is open here must not be read with plain functions: it
/// would lose its lock.
void TestHostilePaths::sources()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, sentence);
    prepare(path(u"in"_s));
    QCOMPARE(sentenceOf([&] { readChecked(path(u"in"_s), maxJsonBytes); }),
        filled(sentence, path(u"in"_s)));
    if (qstrcmp(QTest::currentDataTag(), "project") != 0)
        return;
    const auto open = ProjectStore::open(path(u"in"_s));
    for (const auto& action : std::initializer_list<std::function<void()>> {
             [&] { readChecked(path(u"in"_s), maxJsonBytes); },
             [&] { refuseProject(path(u"in"_s)); }, [&] { writeChecked(path(u"in"_s), "%PDF"); } })
        QVERIFY(sentenceOf(action).contains(u"is a Gemba project"_s));
    QProcess other; // still locked for others
    other.start(QStringLiteral(GEMBA_PROGRAM), { u"new"_s, u"--force"_s, path(u"in"_s) });
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 1);
}

static QString besideSentence(const QString& file, const QString& ending)
{
    return ending == u"-wal"_s
        ? u"“%1” was not opened: beside it lies “%1-wal”, changes of another program in a form that Gemba does not write. Nothing was changed. Close the file in that program, or move “%1-wal” away."_s
              .arg(file)
        : u"“%1” was not opened: beside it lies “%1-journal”, which is not the rest of an interrupted save of this file. Nothing was changed. Move “%1-journal” away and open the project again."_s
              .arg(file);
}

static void run(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(qUtf8Printable(path), &handle), SQLITE_OK);
    char* message = nullptr;
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(handle);
}

/// A write-ahead log that SQLite would take for the newest pages of the project.
void TestHostilePaths::foreignLog()
{
    ProjectStore::create(path(u"other.gemba"_s), sample());
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(qUtf8Printable(path(u"other.gemba"_s)), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(
                 handle, "PRAGMA journal_mode = WAL; DELETE FROM step", nullptr, nullptr, nullptr),
        SQLITE_OK);
    const QByteArray log = bytesOf(path(u"other.gemba-wal"_s));
    QVERIFY(log.size() > 4096);
    sqlite3_close(handle);
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    const QByteArray before = bytesOf(file);
    fill(file + u"-wal"_s, log);
    for (const Access access : { Access::ReadWrite, Access::ReadOnly })
        QCOMPARE(
            sentenceOf([&] { ProjectStore::open(file, access); }), besideSentence(file, u"-wal"_s));
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(bytesOf(file + u"-wal"_s), log);
    QVERIFY(!QFile::exists(file + u"-shm"_s));
    QVERIFY(QFile::remove(file + u"-wal"_s));
    QVERIFY(ProjectStore::open(file)->written() == sample());
}

/// The rest of a save that never ended, of a project called `name`.
static QByteArray hotJournal(
    const QString& name, const Project& project, const QByteArray& change, bool complete)
{
    ProjectStore::create(name, project);
    sqlite3* handle = nullptr;
    sqlite3_open(qUtf8Printable(name), &handle);
    sqlite3_exec(
        handle, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN", nullptr, nullptr, nullptr);
    sqlite3_exec(handle, change.constData(), nullptr, nullptr, nullptr);
    if (complete) // the moment before COMMIT: page 1 is in the journal, too
        sqlite3_exec(handle, "PRAGMA user_version = 1", nullptr, nullptr, nullptr);
    sqlite3_db_cacheflush(handle);
    const QByteArray journal = bytesOf(name + u"-journal"_s);
    sqlite3_close(handle);
    return journal;
}

void TestHostilePaths::foreignJournal_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("complete");
    QTest::newRow("spilled") << QByteArray(
        "UPDATE team SET name = hex(randomblob(5000)); DELETE FROM step")
                             << false;
    QTest::newRow("with the first page") << QByteArray("UPDATE team SET name = 'x'") << true;
}

void TestHostilePaths::foreignJournal()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, complete);
    Project other;
    for (int i = 0; i < 300; ++i)
        other.teams.append(Team { QUuid::createUuid(), u"a team of another project"_s });
    const QByteArray journal = hotJournal(path(u"other.gemba"_s), other, change, complete);
    QVERIFY(journal.size() > 4096);
    QVERIFY(journal.at(0) != '\0');
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    const QByteArray before = bytesOf(file);
    fill(file + u"-journal"_s, journal);
    for (const Access access : { Access::ReadWrite, Access::ReadOnly })
        QCOMPARE(sentenceOf([&] { ProjectStore::open(file, access); }),
            besideSentence(file, u"-journal"_s));
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(bytesOf(file + u"-journal"_s), journal);
    // Nor is it applied when something is to be written there.
    const auto source = ProjectStore::open(path(u"other.gemba"_s));
    QCOMPARE(sentenceOf([&] { source->saveCopy(file); }), besideSentence(file, u"-journal"_s));
    QCOMPARE(bytesOf(file), before);
    QVERIFY(QFile::remove(file + u"-journal"_s));
    QVERIFY(ProjectStore::open(file)->written() == sample());
}

/// SQLite deletes the file that a journal names as its superior once no journal names it back:
/// a project with such a journal beside it could delete any file of the user's.
void TestHostilePaths::superiorJournalIsNotDeleted()
{
    const QString file = path(u"plan.gemba"_s);
    const QString victim = path(u"diary.txt"_s);
    QByteArray journal
        = hotJournal(file, sample(), "UPDATE team SET name = hex(randomblob(5000))", false);
    fill(victim, "dear diary");
    // fileformat2.html and pager.c: lock-byte page, name, length, checksum, magic.
    const QByteArray name = victim.toUtf8();
    quint32 sum = 0;
    for (const char c : name)
        sum += quint32(static_cast<signed char>(c));
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    journal.resize((journal.size() + 511) / 512 * 512);
    journal += number(0x40000000 / 4096 + 1) + name + number(quint32(name.size())) + number(sum)
        + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    const QByteArray before = bytesOf(file);
    fill(file + u"-journal"_s, journal);
    for (const Access access : { Access::ReadWrite, Access::ReadOnly })
        QCOMPARE(sentenceOf([&] { ProjectStore::open(file, access); }),
            besideSentence(file, u"-journal"_s));
    QCOMPARE(bytesOf(victim), "dear diary");
    QCOMPARE(bytesOf(file), before);
    // What happens without that look, so that the test is known to mean something.
    run(file, "SELECT count(*) FROM team");
    QVERIFY(!QFile::exists(victim));
}

void TestHostilePaths::garbageJournalIsKept()
{
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    fill(file + u"-journal"_s, "my diary of the journey");
    QCOMPARE(sentenceOf([&] { ProjectStore::open(file); }), besideSentence(file, u"-journal"_s));
    QCOMPARE(bytesOf(file + u"-journal"_s), "my diary of the journey");
    QVERIFY(QFile::remove(file + u"-journal"_s));
    QVERIFY(QDir().mkdir(file + u"-journal"_s));
    QCOMPARE(sentenceOf([&] { ProjectStore::open(file); }), besideSentence(file, u"-journal"_s));
    QVERIFY(QDir().rmdir(file + u"-journal"_s));
    fill(file + u"-journal"_s, QByteArray(1000, '\0')); // as another program may leave it
    QVERIFY(ProjectStore::open(file)->written() == sample());
}

/// Somebody else saves all the time: their journal may go between two questions about it.
void TestHostilePaths::journalThatComesAndGoes()
{
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        QFile journal(file + u"-journal"_s);
        while (!isDone && journal.open(QIODevice::WriteOnly))
            journal.remove();
    });
    const QString nothing = u"(nothing refused)"_s;
    QString said = nothing;
    for (int i = 0; i < 50'000 && said == nothing; ++i)
        said = sentenceOf([&] { checkBeside(file); });
    isDone = true;
    writer.join();
    QCOMPARE(said, nothing);
}

/// A project that another program switched to a write-ahead log is switched back for editing.
void TestHostilePaths::walFormIsTakenBack()
{
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    run(file, "PRAGMA journal_mode = WAL");
    const QByteArray before = bytesOf(file);
    QVERIFY(ProjectStore::open(file, Access::ReadOnly)->written() == sample());
    QCOMPARE(bytesOf(file), before);
    QVERIFY(ProjectStore::open(file)->written() == sample());
    QCOMPARE(bytesOf(file).at(18), '\1');
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList { u"plan.gemba"_s });
}

GEMBA_TEST(TestHostilePaths)
#include "tst_hostilepaths.moc"
