// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QVariant>
#include <stdexcept>

struct sqlite3;
struct sqlite3_stmt;

// The SQLite below ProjectStore. Nothing outside app/project uses this.

/// What SQLite said. `table` and `id` are set where a row was being written or read.
class SqlError : public std::runtime_error {
public:
    SqlError(int code, const QString& message)
        : std::runtime_error(message.toStdString())
        , m_code(code)
        , m_message(message)
    {
    }
    int code() const { return m_code & 0xff; }
    int extendedCode() const { return m_code; }
    const QString& message() const { return m_message; }

    QString table = {};
    QString id = {};

private:
    int m_code;
    QString m_message;
};

/// One prepared statement; parameters and columns count from 1 and 0, as in SQLite.
class Statement {
public:
    Statement(sqlite3* handle, const QByteArray& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bindNull(int parameter);
    void bind(int parameter, qint64 value);
    void bind(int parameter, const QString& value);
    void bindText(int parameter, const QByteArray& utf8);
    void bindBlob(int parameter, const QByteArray& bytes);

    /// The value another statement has in a column of its row.
    void bindColumn(int parameter, const Statement& from, int column);

    /// True while there is a row.
    bool step();
    void reset();
    /// Binds nothing further: one step that gives no row, then reset.
    void execute();

    int columns() const;
    /// SQLITE_INTEGER, SQLITE_TEXT …
    int type(int column) const;
    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isText(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Of text and blobs, valid until the next step.
    QByteArrayView bytes(int column) const;

private:
    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

/// One hardened connection to a project file: nothing in the file's schema can run code, other
/// files can't be attached, no query runs for ever, and what is committed survives a power cut.
/// An authorizer would add nothing: all SQL is the program's own, and the schema is compared word
/// for word before the first row is read.
class SqlConnection {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Create,
        Memory,
        Immutable, ///< Ignores locks and journals: for looking before opening.
    };

    /// Throws SqlError. Except with Create the file must exist; it is never made by accident.
    /// Create is for a file in the making only: it is neither flushed nor safe from interruption.
    SqlConnection(const QString& path, Mode mode);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    sqlite3* handle() const { return m_handle; }
    /// Runs one statement or several separated by semicolons.
    void execute(const QByteArray& sql);
    qint64 integer(const QByteArray& sql) const;
    QString text(const QByteArray& sql) const;
    /// A write lock is held, from BEGIN IMMEDIATE to COMMIT or ROLLBACK.
    bool inTransaction() const;
    bool isReadOnly() const;
    /// Waits up to about ten seconds for others to finish a save, looking every millisecond.
    void waitPatiently();
    void setBusyTimeout(int milliseconds);

private:
    void harden(Mode mode);
    void limitWork();

    /// How far the running statement has come, in instructions of SQLite's machine.
    struct Work {
        sqlite3* handle = nullptr;
        qint64 done = 0;
    };

    QString m_name;
    sqlite3* m_handle = nullptr;
    Work m_work = {};
};

/// A transaction that rolls back unless committed.
class Transaction {
public:
    explicit Transaction(SqlConnection& connection)
        : m_connection(connection)
    {
        m_connection.execute("BEGIN IMMEDIATE");
    }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    SqlConnection& m_connection;
    bool m_committed = false;
};
