// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/schema.h"
#include "app/project/storesql.h"
#include "tests/testing.h"
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Mode = SqlConnection::Mode;

/// Every defence of a connection, set and read back.
class TestStoreSql : public QObject {
    Q_OBJECT
private slots:
    void init();
    void pragmas_data();
    void pragmas();
    void switches_data();
    void switches();
    void limits_data();
    void limits();
    void refused_data();
    void refused();
    void readersCannotWrite();
    void anEditIsFlushed();
    void runawayIsStopped();
    void longWorkIsNot();
    void shortMemoryIsNoEmptyValue();

private:
    QString path() const { return m_folder.filePath(u"plan.gemba"_s); }
    QTemporaryDir m_folder;
};

void TestStoreSql::init()
{
    QTest::failOnWarning(anyWarning());
    if (!QFile::exists(path()))
        ProjectStore::create(path());
}

static const QList<Mode> modes { Mode::ReadWrite, Mode::ReadOnly, Mode::Immutable, Mode::Memory };

void TestStoreSql::pragmas_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* pragma, qint64 value) {
        QTest::newRow(pragma) << QByteArray("PRAGMA ") + pragma << value;
    };
    row("trusted_schema", 0);
    row("cell_size_check", 1);
    row("mmap_size", 0);
    row("temp_store", 2);
    row("secure_delete", 1);
    row("foreign_keys", 1);
    row("ignore_check_constraints", 0);
    row("recursive_triggers", 0);
    row("writable_schema", 0);
}

void TestStoreSql::pragmas()
{
    QFETCH(QByteArray, pragma);
    QFETCH(qint64, value);
    for (const Mode mode : modes) {
        SqlConnection sql(path(), mode);
        if (mode == Mode::Memory && pragma.endsWith("mmap_size"))
            continue; // a database in memory has none to say
        QCOMPARE(sql.integer(pragma), value);
    }
}

void TestStoreSql::switches_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("value");
    QTest::newRow("defensive") << SQLITE_DBCONFIG_DEFENSIVE << 1;
    QTest::newRow("triggers") << SQLITE_DBCONFIG_ENABLE_TRIGGER << 0;
    QTest::newRow("views") << SQLITE_DBCONFIG_ENABLE_VIEW << 0;
    QTest::newRow("tokenizer") << SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER << 0;
    QTest::newRow("extensions") << SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION << 0;
    QTest::newRow("quoted strings in DDL") << SQLITE_DBCONFIG_DQS_DDL << 0;
    QTest::newRow("quoted strings in DML") << SQLITE_DBCONFIG_DQS_DML << 0;
    QTest::newRow("trusted schema") << SQLITE_DBCONFIG_TRUSTED_SCHEMA << 0;
    QTest::newRow("writable schema") << SQLITE_DBCONFIG_WRITABLE_SCHEMA << 0;
    QTest::newRow("foreign keys") << SQLITE_DBCONFIG_ENABLE_FKEY << 1;
}

void TestStoreSql::switches()
{
    QFETCH(int, what);
    QFETCH(int, value);
    for (const Mode mode : modes) {
        const SqlConnection sql(path(), mode);
        int found = -1;
        QCOMPARE(sqlite3_db_config(sql.handle(), what, -1, &found), SQLITE_OK);
        QCOMPARE(found, value);
    }
}

void TestStoreSql::limits_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("value");
    QTest::newRow("length") << SQLITE_LIMIT_LENGTH << 536870912;
    QTest::newRow("SQL length") << SQLITE_LIMIT_SQL_LENGTH << 100000;
    QTest::newRow("columns") << SQLITE_LIMIT_COLUMN << 200;
    QTest::newRow("expression depth") << SQLITE_LIMIT_EXPR_DEPTH << 100;
    QTest::newRow("compound select") << SQLITE_LIMIT_COMPOUND_SELECT << 20;
    QTest::newRow("arguments") << SQLITE_LIMIT_FUNCTION_ARG << 20;
    QTest::newRow("attached") << SQLITE_LIMIT_ATTACHED << 0;
    QTest::newRow("patterns") << SQLITE_LIMIT_LIKE_PATTERN_LENGTH << 1000;
    QTest::newRow("variables") << SQLITE_LIMIT_VARIABLE_NUMBER << 400;
    QTest::newRow("trigger depth") << SQLITE_LIMIT_TRIGGER_DEPTH << 1;
    QTest::newRow("threads") << SQLITE_LIMIT_WORKER_THREADS << 0;
}

void TestStoreSql::limits()
{
    QFETCH(int, what);
    QFETCH(int, value);
    for (const Mode mode : modes)
        QCOMPARE(sqlite3_limit(SqlConnection(path(), mode).handle(), what, -1), value);
}

void TestStoreSql::refused_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& statement, const QString& message) {
        QTest::newRow(name) << statement << message;
    };
    row("schema", "UPDATE sqlite_schema SET sql = ''", u"may not be modified"_s);
    row("writable schema",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '' WHERE name = 'team'",
        u"may not be modified"_s);
    row("attached file", "ATTACH ':memory:' AS other", u"too many attached databases"_s);
    row("quoted string", "SELECT \"no such column\"", u"no such column"_s);
    row("quoted string in a schema", "CREATE TABLE x (a CHECK (a <> \"b\"))", u"no such column"_s);
    row("extension", "SELECT load_extension('x')", u"not authorized"_s);
    row("tokenizer", "SELECT fts3_tokenizer('x', x'0000000000000000')", u"disabled"_s);
    row("large value", "SELECT zeroblob(600000000)", u"too big"_s);
    row("deep expression", "SELECT 1" + QByteArray("+1").repeated(150), u"too large"_s);
    row("long statement", "SELECT '" + QByteArray(200'000, 'x') + "'", u"too big"_s);
    row("unknown reference",
        "INSERT INTO service VALUES ('00000000-0000-4000-8000-000000000001', 1, 'x', "
        "'00000000-0000-4000-8000-000000000002')",
        u"FOREIGN KEY constraint failed"_s);
    row("out of range",
        "INSERT INTO team VALUES ('00000000-0000-4000-8000-000000000001', 1, 'x', -1, 0, 0, 0, "
        "NULL, 0)",
        u"CHECK constraint failed"_s);
    row("text in a number",
        "INSERT INTO team VALUES ('00000000-0000-4000-8000-000000000001', 1, 'x', 'y', 0, 0, 0, "
        "NULL, 0)",
        u"cannot store TEXT value"_s);
}

void TestStoreSql::refused()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, message);
    SqlConnection sql(path(), Mode::ReadWrite);
    try {
        sql.execute(statement);
        QFAIL("accepted");
    } catch (const SqlError& error) {
        QVERIFY2(error.message().contains(message), qPrintable(error.message()));
    }
    // Also where the journal could be switched off, which would make a kill fatal.
    sql.execute("PRAGMA journal_mode = OFF");
    QCOMPARE(sql.text("PRAGMA journal_mode"), u"delete"_s);
}

void TestStoreSql::readersCannotWrite()
{
    for (const Mode mode : { Mode::ReadOnly, Mode::Immutable }) {
        SqlConnection sql(path(), mode);
        QVERIFY(sql.isReadOnly());
        QCOMPARE(sql.integer("PRAGMA query_only"), 1);
        QVERIFY_THROWS_EXCEPTION(SqlError, sql.execute("DELETE FROM team"));
    }
    QVERIFY_THROWS_EXCEPTION(SqlError, SqlConnection(path() + u"x"_s, Mode::ReadWrite));
    QVERIFY_THROWS_EXCEPTION(SqlError, SqlConnection(path() + u"x"_s, Mode::ReadOnly));
    QVERIFY(!QFile::exists(path() + u"x"_s));
}

void TestStoreSql::anEditIsFlushed()
{
    SqlConnection sql(path(), Mode::ReadWrite);
    QCOMPARE(sql.integer("PRAGMA synchronous"), 3); // EXTRA
    QCOMPARE(sql.text("PRAGMA journal_mode"), u"delete"_s);
    QCOMPARE(sql.text("PRAGMA locking_mode"), u"normal"_s);
    QCOMPARE(sql.integer("PRAGMA application_id"), 0x47454D42);
    QCOMPARE(sql.integer("PRAGMA user_version"), schemaScripts().size());
    QCOMPARE(sql.text("SELECT sqlite_source_id()"), QLatin1StringView(sqlite3_sourceid()));
}

/// No such query can be in a file (its schema is compared first), but its pages can be arranged to
/// the same effect.
void TestStoreSql::runawayIsStopped()
{
    SqlConnection sql(path(), Mode::ReadOnly);
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 2; ++i) {
        try {
            sql.integer("WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) "
                        "SELECT count(*) FROM r");
            QFAIL("it ended");
        } catch (const SqlError& error) {
            QCOMPARE(error.code(), SQLITE_INTERRUPT);
        }
    }
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(sql.integer("SELECT count(*) FROM project_info"), 1); // it serves on
}

/// What is counted is one statement, not the life of the connection.
void TestStoreSql::longWorkIsNot()
{
    SqlConnection sql(path(), Mode::ReadOnly);
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(sql.integer(
                     "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r LIMIT 50000) "
                     "SELECT count(*) FROM r"),
            50000);
    }
}

/// SQLite answers with no value where it has no memory for one; a checksum was made of that once.
void TestStoreSql::shortMemoryIsNoEmptyValue()
{
    SqlConnection sql(QString(), Mode::Memory);
    Statement select(sql.handle(), "SELECT 123456789, 987654321"); // texts are made of them
    QVERIFY(select.step());
    sqlite3_hard_heap_limit64(sqlite3_memory_used());
    const auto unlimited = qScopeGuard([] { sqlite3_hard_heap_limit64(0); });
    QVERIFY_THROWS_EXCEPTION(SqlError, select.text(0));
    QVERIFY_THROWS_EXCEPTION(SqlError, select.bytes(1));
}

GEMBA_TEST(TestStoreSql)
#include "tst_storesql.moc"
