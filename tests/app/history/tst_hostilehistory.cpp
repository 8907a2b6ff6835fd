// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/changeset.h"
#include "app/project/contentchecksum.h"
#include "app/project/document.h"
#include "app/project/sample.h"
#include "app/project/storehistory.h"
#include "app/project/storesql.h"
#include "tests/filesizelimit.h"
#include "tests/testing.h"
#include <QTemporaryDir>
#include <QTest>
#include <zstd.h>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

/// Histories, places and raw files that somebody wrote to do harm, with checksums that fit; and
/// what becomes of a long history that cannot be thinned.
class TestHostileHistory : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refused_data();
    void refused();
    void salvageBeginsAnew();
    void strangeStep_data();
    void strangeStep();
    void longHistoryDoesNotHideDamage();
    void longHistoryOnAFullDisk();
    void hugeStepsStaySteps();
    void hugeRawFile();
    void lastPlaces();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

static void tamper(const QString& path, const QByteArray& sql)
{
    SqlConnection connection(path, SqlConnection::Mode::ReadWrite);
    connection.execute("PRAGMA ignore_check_constraints = ON");
    Transaction transaction(connection);
    connection.execute(sql);
    rewriteChecksums(connection);
    transaction.commit();
}

static QString refusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const StoreError& error) {
        return error.sentence();
    }
    return u"not refused"_s;
}

void TestHostileHistory::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

/// A project with two steps.
static void make(const QString& path)
{
    Document document(ProjectStore::create(path, sample()));
    for (int i = 0; i < 2; ++i)
        document.edit(u"Set people"_s, [i](Project& p) { p.teams[0].people = 50 + i; });
}

void TestHostileHistory::refused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& sql, const QString& what) {
        QTest::newRow(name) << sql << what;
    };
    row("no history", "DELETE FROM history", u"has no beginning"_s);
    row("no beginning", "DELETE FROM history WHERE number = 1", u"has no beginning"_s);
    row("two beginnings", "UPDATE history SET kind = 'begin'", u"has no beginning"_s);
    row("no identity", "DELETE FROM project_identity", u"project_identity"_s);
    row("identity that is none", "UPDATE project_identity SET project_id = hex(zeroblob(18))",
        u"project_identity"_s);
    row("last number", "UPDATE history SET number = 9223372036854775807 WHERE number = 3",
        u"table history, row 9223372036854775807"_s);
    row("first number", "UPDATE history SET number = -9223372036854775808 WHERE number = 1",
        u"table history, row -9223372036854775808"_s);
    row("step without a name", "UPDATE history SET id = hex(zeroblob(18)) WHERE number = 3",
        u"table history, row 3"_s);
    row("two steps of one name",
        "UPDATE history SET id = (SELECT id FROM history WHERE number = 2)",
        u"table history, row 2"_s);
    row("last place",
        "UPDATE team SET position = 9223372036854775807 WHERE position = (SELECT "
        "max(position) FROM team)",
        u"field position"_s);
    row("first place",
        "UPDATE team SET position = -9223372036854775808 WHERE position = (SELECT "
        "min(position) FROM team)",
        u"field position"_s);
}

void TestHostileHistory::refused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, what);
    make(path(u"a"_s));
    tamper(path(u"a"_s), sql);
    for (const Access access : { Access::ReadOnly, Access::ReadWrite }) {
        const QString said = refusal([&] {
            Document document(ProjectStore::open(path(u"a"_s), access));
            document.edit(u"Set people"_s, [](Project& p) { p.teams[0].people = 60; });
        });
        QVERIFY2(said.contains(u"is damaged and was not opened"_s) && said.contains(what),
            qPrintable(said));
    }
    // What is in it can be had all the same.
    ProjectStore::openDamaged(path(u"a"_s))->saveCopy(path(u"b"_s));
    Document document(ProjectStore::open(path(u"b"_s)));
    QCOMPARE(document.project().teams.first().people, 51);
    QCOMPARE(document.project().teams.size(), sample().teams.size());
    document.edit(u"Set people"_s, [](Project& p) { p.teams[0].people = 60; });
    QCOMPARE(document.saveError(), QString());
}

void TestHostileHistory::salvageBeginsAnew()
{
    make(path(u"a"_s));
    tamper(path(u"a"_s), "UPDATE history SET number = 9223372036854775807 WHERE number = 3");
    const auto damaged = ProjectStore::openDamaged(path(u"a"_s));
    QVERIFY2(damaged->damages().join(u'\n').contains(u"history of changes is not taken along"_s),
        qPrintable(damaged->damages().join(u'\n')));
    QCOMPARE(damaged->history().size(), 1);
}

/// SQLite's format: 'T', columns, which of them are the key, the table's name; then for each row
/// what happened, whether indirectly, and the values (1 whole number, 3 text, 0 as it was).
static QByteArray changeset(const QByteArray& table, const QByteArray& keys, const QByteArray& row)
{
    return 'T' + QByteArray(1, char(keys.size())) + keys + table + '\0' + row;
}

void TestHostileHistory::strangeStep_data()
{
    QTest::addColumn<QByteArray>("changes");
    const QByteArray insert("\x12\0", 2);
    const QByteArray update("\x17\0", 2);
    const QByteArray text("\3\1x", 3);
    const QByteArray number("\1\0\0\0\0\0\0\0\5", 9);
    const QByteArray nothing(1, '\0');
    QTest::newRow("unknown table") << changeset("nothing", "\1"_ba, insert + text);
    QTest::newRow("table of SQLite") << changeset("sqlite_schema", "\1"_ba, insert + text);
    QTest::newRow("key elsewhere")
        << changeset("team", QByteArray("\0\1", 2), update + nothing + number + nothing + nothing);
    QTest::newRow("number as key")
        << changeset("team", QByteArray("\1\0", 2), insert + number + number);
    QTest::newRow("text as key of the one row")
        << changeset("project_info", QByteArray("\1\0", 2), insert + text + text);
    QTest::newRow("no changeset") << QByteArray("nonsense");
    QTest::newRow("cut") << changeset("team", QByteArray("\1\0", 2), insert + text).chopped(1);
}

void TestHostileHistory::strangeStep()
{
    QFETCH(QByteArray, changes);
    make(path(u"a"_s));
    QUuid before;
    {
        SqlConnection sql(path(u"a"_s), SqlConnection::Mode::ReadWrite);
        Transaction transaction(sql);
        before = readStep(sql, 2).value().id;
        writeStep(sql, readStep(sql, 3).value(), changes);
        transaction.commit();
    }
    Document document(ProjectStore::open(path(u"a"_s)));
    const ProjectStore& store = document.store();
    QVERIFY(refusal([&] { (void)store.changesOf(3); }).contains(u"history"_s));
    // A moment before it is either refused or what the file can make of it.
    refusal([&] { (void)store.at(before); });
    const Project now = document.project();
    document.undo();
    QVERIFY2(document.saveError().contains(path(u"a"_s)), qPrintable(document.saveError()));
    QVERIFY(document.project() == now);
    document.edit(u"Go on"_s, [](Project& p) { p.teams[0].people = 60; });
    QCOMPARE(document.saveError(), QString());
    document.undo();
    document.redo();
    QCOMPARE(document.saveError(), QString());
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == document.project());
}

/// More steps than a file keeps, all of one day.
static void addSteps(const QString& path, int count)
{
    SqlConnection sql(path, SqlConnection::Mode::ReadWrite);
    Transaction transaction(sql);
    const QByteArray changes = stepChangeset(sql, 2);
    const QByteArray back = inverted(stepChangeset(sql, 2));
    for (int i = 0; i < count; ++i)
        writeStep(sql, newStep(HistoryStep::Kind::Edit, 4 + i, { u"Set people"_s }),
            i % 2 == 0 ? changes : back);
    transaction.commit();
}

void TestHostileHistory::longHistoryDoesNotHideDamage()
{
    make(path(u"a"_s));
    addSteps(path(u"a"_s), 10'000);
    SqlConnection(path(u"a"_s), SqlConnection::Mode::ReadWrite)
        .execute("UPDATE history SET label = 'Sat people' WHERE number = 1000");
    for (const Access access : { Access::ReadOnly, Access::ReadWrite }) {
        const QString said = refusal([&] { ProjectStore::open(path(u"a"_s), access); });
        QVERIFY2(
            said.contains(u"table history, row 1000 is not what was saved"_s), qPrintable(said));
    }
}

void TestHostileHistory::longHistoryOnAFullDisk()
{
    make(path(u"a"_s));
    addSteps(path(u"a"_s), 10'000);
    {
        const FileSizeLimit limit(2000); // no room for a journal
        const QString said = refusal([&] {
            const auto store = ProjectStore::open(path(u"a"_s));
            QCOMPARE(store->history().size(), 10'003);
            QVERIFY_THROWS_EXCEPTION(StoreError, ProjectStore::open(path(u"a"_s))); // it is locked
        });
        QCOMPARE(said, u"not refused"_s);
    }
    Document document(ProjectStore::open(path(u"a"_s)));
    QVERIFY(document.store().history().size() < 10'000);
    document.edit(u"Set people"_s, [](Project& p) { p.teams[0].people = 70; });
    QCOMPARE(document.saveError(), QString());
    document.undo();
    QCOMPARE(document.project().teams.first().people, 51);
}

/// Three steps of a few kilobytes that unpack to 270 MB: joining them would need all of it at once.
void TestHostileHistory::hugeStepsStaySteps()
{
    make(path(u"a"_s));
    SqlConnection sql(path(u"a"_s), SqlConnection::Mode::ReadWrite);
    Transaction transaction(sql);
    // Text of 90 MB in the name of a team; lengths are numbers of seven bits, highest first.
    const QByteArray size = QByteArray::fromHex("aaf5a700"); // 0x2a 0x75 0x27 0x00
    const QByteArray name = "\3" + size + QByteArray((((0x2a << 7 | 0x75) << 7) | 0x27) << 7, 'x');
    const QByteArray number("\1\0\0\0\0\0\0\0\5", 9);
    const QByteArray insert = changeset("team", QByteArray("\1\0\0\0\0\0\0", 7),
        QByteArray("\x12\0", 2) + "\3\x24" + QByteArray(36, 'a') + number + name + number + number
            + "\5\5");
    const QByteArray remove = inverted(insert);
    for (int i = 0; i < 3; ++i)
        writeStep(sql, newStep(HistoryStep::Kind::Edit, 4 + i, { u"Huge"_s }),
            i % 2 == 0 ? insert : remove);
    for (int i = 0; i < 6; ++i)
        writeStep(
            sql, newStep(HistoryStep::Kind::Edit, 7 + i, { u"Small"_s }), stepChangeset(sql, 2));
    QVERIFY(thinHistory(sql, { 11, 1 << 30 }));
    const QList<HistoryStep> steps = readSteps(sql);
    QCOMPARE(steps.size(), 11); // the oldest goes instead
    for (const HistoryStep& step : steps)
        QCOMPARE(step.joined, 1);
}

void TestHostileHistory::hugeRawFile()
{
    make(path(u"a"_s));
    const QString key(64, u'a');
    // A frame of zstd that says it holds a terabyte.
    const QByteArray frame = QByteArray::fromHex("28b52ffde00000000000010000010000");
    QCOMPARE(ZSTD_getFrameContentSize(frame.constData(), size_t(frame.size())), 1ULL << 40);
    tamper(path(u"a"_s),
        "INSERT INTO evidence_bytes VALUES ('" + key.toUtf8() + "', 1099511627776, x'"
            + frame.toHex() + "')");
    const auto store = ProjectStore::open(path(u"a"_s));
    QVERIFY(refusal([&] { store->evidence(key); }).contains(u"is damaged"_s));
}

/// At the very end of what is allowed there is still room for one more.
void TestHostileHistory::lastPlaces()
{
    make(path(u"a"_s));
    tamper(path(u"a"_s),
        "UPDATE team SET position = 4611686018427387904 WHERE position = (SELECT max(position) "
        "FROM team); UPDATE team SET position = -4611686018427387904 WHERE position = (SELECT "
        "min(position) FROM team)");
    Document document(ProjectStore::open(path(u"a"_s)));
    document.edit(u"Add"_s, [](Project& p) {
        for (int i = 0; i < 3; ++i) {
            p.teams.append({ QUuid::createUuid(), u"behind"_s });
            p.teams.prepend({ QUuid::createUuid(), u"before"_s });
        }
    });
    const Project with = document.project();
    document.undo();
    document.redo();
    QVERIFY(document.project() == with);
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == with);
}

GEMBA_TEST(TestHostileHistory)
#include "tst_hostilehistory.moc"
