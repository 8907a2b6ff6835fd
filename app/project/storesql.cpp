// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storesql.h"
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

static SqlError lastError(sqlite3* handle)
{
    return SqlError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Statement::Statement(sqlite3* handle, const QByteArray& sql)
    : m_handle(handle)
{
    if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &m_statement, nullptr)
        != SQLITE_OK)
        throw lastError(handle);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

static void check(sqlite3* handle, int code)
{
    if (code != SQLITE_OK)
        throw lastError(handle);
}

void Statement::bindNull(int parameter)
{
    check(m_handle, sqlite3_bind_null(m_statement, parameter));
}

void Statement::bind(int parameter, qint64 value)
{
    check(m_handle, sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bind(int parameter, const QString& value) { bindText(parameter, value.toUtf8()); }

void Statement::bindText(int parameter, const QByteArray& utf8)
{
    check(m_handle,
        sqlite3_bind_text64(m_statement, parameter, utf8.isNull() ? "" : utf8.constData(),
            sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBlob(int parameter, const QByteArray& bytes)
{
    check(m_handle,
        sqlite3_bind_blob64(m_statement, parameter, bytes.isNull() ? "" : bytes.constData(),
            sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bindColumn(int parameter, const Statement& from, int column)
{
    check(m_handle,
        sqlite3_bind_value(m_statement, parameter, sqlite3_column_value(from.m_statement, column)));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const SqlError error = lastError(m_handle);
        sqlite3_reset(m_statement);
        throw error;
    }
    return false;
}

void Statement::reset() { sqlite3_reset(m_statement); }

void Statement::execute()
{
    step();
    reset();
}

int Statement::columns() const { return sqlite3_column_count(m_statement); }
int Statement::type(int column) const { return sqlite3_column_type(m_statement, column); }

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}
bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

/// SQLite answers with nothing where memory runs out while it makes a value ready, as it does for
/// one that is empty.
static void checkMemory(sqlite3* handle, const void* value)
{
    if (!value && sqlite3_errcode(handle) == SQLITE_NOMEM)
        throw lastError(handle);
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    checkMemory(m_handle, bytes);
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const { return bytes(column).toByteArray(); }

QByteArrayView Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    checkMemory(m_handle, bytes);
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
}

/// SQLite reads names as URIs where that is switched on, so a file really called "file:a?mode=rw"
/// is only reached by an address that we encode ourselves.
static QString address(const QString& path, SqlConnection::Mode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/"));
    switch (mode) {
    case SqlConnection::Mode::ReadWrite:
        return u"file:"_s + encoded + u"?mode=rw"_s;
    case SqlConnection::Mode::ReadOnly:
        return u"file:"_s + encoded + u"?mode=ro"_s;
    case SqlConnection::Mode::Immutable:
        return u"file:"_s + encoded + u"?mode=ro&immutable=1"_s;
    case SqlConnection::Mode::Create:
        return u"file:"_s + encoded + u"?mode=rwc"_s;
    case SqlConnection::Mode::Memory:
        break;
    }
    return u"file::memory:"_s;
}

SqlConnection::SqlConnection(const QString& path, Mode mode)
{
    static std::atomic<int> count = 0;
    m_name = u"gemba-project-%1"_s.arg(++count);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(address(path, mode));
    database.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s
                                                      : u"QSQLITE_OPEN_URI"_s);
    try {
        if (!database.open()) {
            const QSqlError error = database.lastError();
            throw SqlError(error.nativeErrorCode().toInt(), error.driverText());
        }
        const QVariant handle = database.driver()->handle();
        if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
            throw SqlError(SQLITE_MISUSE, u"Qt's SQLite driver gives no handle"_s);
        m_handle = *static_cast<sqlite3* const*>(handle.constData());
        harden(mode);
        // Two different SQLites on one handle would be undefined behaviour: there must be one.
        if (text("SELECT sqlite_source_id()") != QLatin1StringView(sqlite3_sourceid()))
            throw SqlError(SQLITE_MISUSE, u"Qt's SQLite driver brings a SQLite of its own"_s);
    } catch (...) {
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

SqlConnection::~SqlConnection() { QSqlDatabase::removeDatabase(m_name); }

/// As much as the program's own statements and the largest evidence need. VACUUM INTO would need
/// ATTACHED = 1; copies are made by the backup interface.
static void limitSizes(sqlite3* handle)
{
    static constexpr struct {
        int limit;
        int value;
    } limits[] = {
        { SQLITE_LIMIT_LENGTH, 512 << 20 },
        { SQLITE_LIMIT_SQL_LENGTH, 100'000 },
        { SQLITE_LIMIT_COLUMN, 200 },
        { SQLITE_LIMIT_EXPR_DEPTH, 100 },
        { SQLITE_LIMIT_COMPOUND_SELECT, 20 },
        { SQLITE_LIMIT_FUNCTION_ARG, 20 },
        { SQLITE_LIMIT_ATTACHED, 0 },
        { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000 },
        { SQLITE_LIMIT_VARIABLE_NUMBER, 400 },
        { SQLITE_LIMIT_TRIGGER_DEPTH, 1 },
        { SQLITE_LIMIT_WORKER_THREADS, 0 },
    };
    for (const auto& each : limits)
        sqlite3_limit(handle, each.limit, each.value);
}

/// A few kilobytes can be arranged so that SQLite walks over the same pages practically for ever
/// (twenty levels that all lead to the same page below), before integrity_check gets to see them.
/// Honest work is bounded by the size of the file: at most about ten instructions a byte.
void SqlConnection::limitWork()
{
    static constexpr int step = 100'000;
    static constexpr qint64 always = 4'000'000; // a few hundredths of a second
    static constexpr qint64 perByte = 50;
    m_work.handle = m_handle;
    const auto tooMuch = [](void* context) {
        auto* work = static_cast<Work*>(context);
        work->done += step;
        if (work->done <= always)
            return 0;
        sqlite3_file* file = nullptr;
        sqlite3_int64 size = 0;
        sqlite3_file_control(work->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
        if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
            return 0;
        return work->done > always + perByte * size ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, step, tooMuch, &m_work);
    const auto begin = [](unsigned, void* context, void*, void*) {
        static_cast<Work*>(context)->done = 0;
        return 0;
    };
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, begin, &m_work);
}

void SqlConnection::harden(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    limitSizes(m_handle);
    execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
            "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;"
            "PRAGMA ignore_check_constraints = OFF; PRAGMA recursive_triggers = OFF;"
            "PRAGMA writable_schema = OFF");
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        execute("PRAGMA query_only = ON");
    if (mode != Mode::Memory && mode != Mode::Create)
        limitWork();
    // A file in the making gets its name once it is complete and flushed: nothing to undo before.
    if (mode == Mode::Create)
        execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    // EXTRA also flushes the folder after the journal's removal: with FULL, an acknowledged edit
    // can be rolled back after a power cut.
    if (mode == Mode::ReadWrite)
        execute("PRAGMA synchronous = EXTRA");
}

void SqlConnection::execute(const QByteArray& sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw lastError(m_handle);
}

qint64 SqlConnection::integer(const QByteArray& sql) const
{
    Statement statement(m_handle, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString SqlConnection::text(const QByteArray& sql) const
{
    Statement statement(m_handle, sql);
    return statement.step() ? statement.text(0) : QString();
}

bool SqlConnection::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

bool SqlConnection::isReadOnly() const { return sqlite3_db_readonly(m_handle, "main") == 1; }

void SqlConnection::waitPatiently()
{
    // SQLite's own waiting looks every 100 ms in the end, and can miss the moments between the
    // saves of somebody who writes all the time.
    const auto wait = [](void*, int waited) { return waited < 10'000 ? sqlite3_sleep(1) > 0 : 0; };
    sqlite3_busy_handler(m_handle, wait, nullptr);
}

void SqlConnection::setBusyTimeout(int milliseconds)
{
    sqlite3_busy_timeout(m_handle, milliseconds);
}

Transaction::~Transaction()
{
    if (!m_committed && m_connection.inTransaction()) {
        try {
            m_connection.execute("ROLLBACK");
        } catch (const SqlError&) {
            // SQLite has rolled back by itself, or does when the file is closed.
        }
    }
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_committed = true;
}
