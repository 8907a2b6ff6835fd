// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/changeset.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include <zstd.h>
// The session extension's declarations are behind these.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

using namespace Qt::StringLiterals;

static void check(int code)
{
    if (code != SQLITE_OK)
        throw SqlError(code, QString::fromUtf8(sqlite3_errstr(code)));
}

/// Takes over what SQLite allocated.
static QByteArray taken(void* bytes, int size)
{
    QByteArray result(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

/// SQLite reads changesets through pointers that are not const.
static void* data(const QByteArray& bytes) { return const_cast<char*>(bytes.constData()); }

Recording::Recording(SqlConnection& sql)
{
    check(sqlite3session_create(sql.handle(), "main", &m_session));
    for (const auto& table : projectTables().all()) {
        const int code = sqlite3session_attach(m_session, table->name().toUtf8().constData());
        if (code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            check(code);
        }
    }
}

Recording::~Recording() { sqlite3session_delete(m_session); }

QByteArray Recording::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes));
    return taken(bytes, size);
}

QByteArray inverted(const QByteArray& changeset)
{
    if (changeset.isEmpty())
        return {};
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3changeset_invert(int(changeset.size()), data(changeset), &size, &bytes));
    return taken(bytes, size);
}

QByteArray joined(const QList<QByteArray>& changesets)
{
    sqlite3_changegroup* group = nullptr;
    check(sqlite3changegroup_new(&group));
    int code = SQLITE_OK;
    for (const QByteArray& changeset : changesets) {
        if (code == SQLITE_OK && !changeset.isEmpty())
            code = sqlite3changegroup_add(group, int(changeset.size()), data(changeset));
    }
    int size = 0;
    void* bytes = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(group, &size, &bytes);
    sqlite3changegroup_delete(group);
    check(code);
    return taken(bytes, size);
}

void applyChangeset(SqlConnection& sql, const QByteArray& changeset)
{
    if (changeset.isEmpty())
        return;
    const auto ours = [](void*, const char* table) {
        return projectTables().find(QString::fromUtf8(table)) ? 1 : 0;
    };
    const auto abort = [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; };
    check(sqlite3changeset_apply(
        sql.handle(), int(changeset.size()), data(changeset), ours, abort, nullptr));
}

/// SQLite answers with nothing where memory runs out while it makes a text ready.
static QString textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    if (!text)
        check(SQLITE_NOMEM);
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

namespace {
/// Walks over the rows of a changeset.
class Reader {
public:
    explicit Reader(const QByteArray& changeset)
    {
        check(sqlite3changeset_start(&m_iterator, int(changeset.size()), data(changeset)));
    }
    ~Reader() { sqlite3changeset_finalize(m_iterator); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    bool next()
    {
        const int code = sqlite3changeset_next(m_iterator);
        if (code == SQLITE_DONE)
            return false;
        if (code != SQLITE_ROW)
            check(code == SQLITE_OK ? SQLITE_CORRUPT : code);
        const char* name = nullptr;
        check(sqlite3changeset_op(m_iterator, &name, &m_columns, &m_operation, nullptr));
        m_table = QString::fromUtf8(name);
        checkRow();
        return true;
    }

    const QString& table() const { return m_table; }
    int operation() const { return m_operation; }
    int columns() const { return m_columns; }
    sqlite3_value* before(int column) const
    {
        sqlite3_value* value = nullptr;
        if (m_operation != SQLITE_INSERT)
            check(sqlite3changeset_old(m_iterator, column, &value));
        return value;
    }
    sqlite3_value* after(int column) const
    {
        sqlite3_value* value = nullptr;
        if (m_operation != SQLITE_DELETE)
            check(sqlite3changeset_new(m_iterator, column, &value));
        return value;
    }
    /// The key is the first column of each of our tables.
    QString id() const { return textOf(m_operation == SQLITE_INSERT ? after(0) : before(0)); }

private:
    /// A changeset is part of the file, and what is not ours in it could lead anywhere.
    void checkRow() const
    {
        const Table* table = projectTables().find(m_table);
        if (!table)
            throw SqlError(SQLITE_CORRUPT, u"a step changes the unknown table "_s + m_table);
        unsigned char* keys = nullptr;
        int columns = 0;
        check(sqlite3changeset_pk(m_iterator, &keys, &columns));
        sqlite3_value* key = m_operation == SQLITE_INSERT ? after(0) : before(0);
        if (columns < 1 || keys[0] == 0 || !key
            || sqlite3_value_type(key) != (table->isList() ? SQLITE_TEXT : SQLITE_INTEGER))
            throw SqlError(
                SQLITE_CORRUPT, u"a step changes a row without a key in table "_s + m_table);
    }

    sqlite3_changeset_iter* m_iterator = nullptr;
    QString m_table = {};
    int m_columns = 0;
    int m_operation = 0;
};
} // namespace

QList<RowName> rowsOf(const QByteArray& changeset)
{
    QList<RowName> result;
    if (changeset.isEmpty())
        return result;
    Reader reader(changeset);
    while (reader.next())
        result.append({ reader.table(), reader.id() });
    return result;
}

static QJsonValue jsonOf(sqlite3_value* value)
{
    if (!value)
        return QJsonValue::Undefined;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QJsonValue(qint64(sqlite3_value_int64(value)));
    case SQLITE_TEXT:
        return textOf(value);
    default: // our tables hold whole numbers and text only
        return QJsonValue::Null;
    }
}

static QStringList columnNames(const QString& table)
{
    const Table* description = projectTables().find(table);
    QStringList names { u"id"_s };
    if (description->isList())
        names.append(u"position"_s);
    for (const Table::ColumnName& column : description->columns())
        names.append(column.name);
    return names;
}

QList<RowChange> rowChanges(const QByteArray& changeset)
{
    QList<RowChange> result;
    if (changeset.isEmpty())
        return result;
    Reader reader(changeset);
    while (reader.next()) {
        const QStringList names = columnNames(reader.table());
        const auto kind = reader.operation() == SQLITE_INSERT ? RowChange::Kind::Added
            : reader.operation() == SQLITE_DELETE             ? RowChange::Kind::Removed
                                                              : RowChange::Kind::Changed;
        RowChange change { kind, reader.table(), reader.id(), {} };
        for (int i = 1; i < std::min(reader.columns(), int(names.size())); ++i) {
            sqlite3_value* before = reader.before(i);
            sqlite3_value* after = reader.after(i);
            if (before || after) // an update holds the fields it changes only
                change.cells.append({ names.at(i), jsonOf(before), jsonOf(after) });
        }
        result.append(change);
    }
    return result;
}

QByteArray packedChangeset(const QByteArray& changeset)
{
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(changeset.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(
        result.data(), size_t(result.size()), changeset.constData(), size_t(changeset.size()), 1);
    if (ZSTD_isError(size))
        throw SqlError(SQLITE_NOMEM, QString::fromLatin1(ZSTD_getErrorName(size)));
    result.truncate(qsizetype(size));
    return result;
}

qint64 unpackedSize(const QByteArray& packed)
{
    constexpr quint64 most = 256 << 20; // what a step may unpack to
    if (packed.isEmpty())
        return 0;
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size > most) // or unknown, or an error: both are huge numbers
        throw SqlError(SQLITE_CORRUPT, u"a recorded step is damaged"_s);
    return qint64(size);
}

QByteArray unpackedChangeset(const QByteArray& packed)
{
    const qint64 size = unpackedSize(packed);
    if (packed.isEmpty())
        return {};
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    const size_t unpacked = ZSTD_decompress(
        result.data(), size_t(result.size()), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(unpacked) || unpacked != size_t(size))
        throw SqlError(SQLITE_CORRUPT, u"a recorded step is damaged"_s);
    return result;
}
