// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/contentchecksum.h"
#include "app/project/changeset.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include <QSet>
#include <compare>
#include <map>
#include <sqlite3.h>
#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace {
/// A table that is guarded: its key, which comes first, and the columns that count.
struct Guarded {
    QString table;
    QString key;
    QString columns;
    bool numbered = false; ///< The key is a number.
};

/// Reads rows and gives the hash of each.
class Hashes {
public:
    Hashes(SqlConnection& sql, const Guarded& guarded, const QString& rest)
        : m_select(sql.handle(),
            u"SELECT %1 FROM %2 %3"_s.arg(guarded.columns, guarded.table, rest).toUtf8())
        , m_state(XXH3_createState())
    {
    }
    ~Hashes() { XXH3_freeState(m_state); }
    Hashes(const Hashes&) = delete;
    Hashes& operator=(const Hashes&) = delete;

    Statement& select() { return m_select; }
    /// Of the row the statement is at.
    qint64 hash() const
    {
        XXH3_64bits_reset(m_state);
        for (int i = 0; i < m_select.columns(); ++i) {
            const auto type = char(m_select.type(i));
            XXH3_64bits_update(m_state, &type, 1);
            if (type == SQLITE_INTEGER) {
                const qint64 number = m_select.integer(i);
                XXH3_64bits_update(m_state, &number, sizeof number);
            } else if (type != SQLITE_NULL) {
                const QByteArrayView bytes = m_select.bytes(i);
                const qint64 size = bytes.size();
                XXH3_64bits_update(m_state, &size, sizeof size);
                XXH3_64bits_update(m_state, bytes.data(), size_t(size));
            }
        }
        return qint64(XXH3_64bits_digest(m_state));
    }

private:
    Statement m_select;
    XXH3_state_t* m_state;
};
} // namespace

static QList<Guarded> guardedTables()
{
    QList<Guarded> result;
    for (const auto& table : projectTables().all())
        result.append({ table->name(), u"id"_s, u"*"_s, !table->isList() });
    result.append({ u"history"_s, u"number"_s, u"*"_s, true });
    result.append({ u"version"_s, u"step_id"_s, u"*"_s });
    result.append({ u"project_identity"_s, u"id"_s, u"*"_s, true });
    result.append({ u"evidence_bytes"_s, u"sha256"_s, u"sha256, size_bytes"_s });
    return result;
}

/// Those that the file has: one of an earlier form may have fewer.
static QList<Guarded> guardedTablesIn(SqlConnection& sql)
{
    QSet<QString> there;
    Statement select(sql.handle(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (select.step())
        there.insert(select.text(0));
    QList<Guarded> tables = guardedTables();
    tables.removeIf([&](const Guarded& guarded) { return !there.contains(guarded.table); });
    return tables;
}

namespace {
/// Writes the checksums of one table's rows.
class Writer {
public:
    Writer(SqlConnection& sql, const Guarded& guarded)
        : m_table(guarded.table)
        , m_row(sql, guarded, u"WHERE %1 = ?"_s.arg(guarded.key))
        , m_upsert(sql.handle(),
              "INSERT INTO row_checksum (table_name, id, hash) VALUES (?, ?, ?) "
              "ON CONFLICT (table_name, id) DO UPDATE SET hash = excluded.hash")
        , m_remove(sql.handle(), "DELETE FROM row_checksum WHERE table_name = ? AND id = ?")
    {
    }

    void write(const QString& id)
    {
        m_row.select().bind(1, id); // SQLite makes a number of it where the key is one
        if (m_row.select().step()) {
            m_upsert.bind(1, m_table);
            m_upsert.bind(2, id);
            m_upsert.bind(3, m_row.hash());
            m_upsert.execute();
        } else {
            m_remove.bind(1, m_table);
            m_remove.bind(2, id);
            m_remove.execute();
        }
        m_row.select().reset();
    }

private:
    QString m_table;
    Hashes m_row;
    Statement m_upsert;
    Statement m_remove;
};
} // namespace

void updateChecksums(SqlConnection& sql, const QList<RowName>& rows)
{
    static const QList<Guarded> tables = guardedTables();
    std::map<QString, Writer> writers;
    for (const RowName& row : rows) {
        auto writer = writers.find(row.table);
        if (writer == writers.end()) {
            for (const Guarded& guarded : tables)
                if (guarded.table == row.table)
                    writer = writers.try_emplace(row.table, sql, guarded).first;
            if (writer == writers.end())
                continue;
        }
        writer->second.write(row.id);
    }
}

void rewriteChecksums(SqlConnection& sql)
{
    sql.execute("DELETE FROM row_checksum");
    Statement insert(
        sql.handle(), "INSERT INTO row_checksum (table_name, id, hash) VALUES (?, ?, ?)");
    const QList<Guarded> tables = guardedTablesIn(sql);
    for (const Guarded& guarded : tables) {
        Hashes rows(sql, guarded, u"ORDER BY "_s + guarded.key);
        while (rows.select().step()) {
            insert.bind(1, guarded.table);
            insert.bind(2, rows.select().text(0));
            insert.bind(3, rows.hash());
            insert.execute();
        }
    }
}

/// The order of a row's key and the id of a checksum, as SQLite sorts them.
static std::strong_ordering order(const Statement& row, const Statement& sum, bool numbered)
{
    if (numbered)
        return row.integer(0) <=> sum.integer(0);
    return QByteArrayView(row.bytes(0)).compare(sum.bytes(0)) <=> 0;
}

/// Rows and checksums in step, both in the order of their keys.
static void verifyTable(SqlConnection& sql, const Guarded& guarded, QList<DamagedRow>& damaged)
{
    Hashes rows(sql, guarded, u"ORDER BY "_s + guarded.key);
    Statement sums(sql.handle(),
        QByteArray("SELECT id, hash FROM row_checksum WHERE table_name = ? ORDER BY ")
            + (guarded.numbered ? "CAST(id AS INTEGER)" : "id"));
    sums.bind(1, guarded.table);
    bool row = rows.select().step();
    bool sum = sums.step();
    while (row || sum) {
        using Ordering = std::strong_ordering;
        const Ordering rowToSum = !sum ? Ordering::less
            : !row                     ? Ordering::greater
                                       : order(rows.select(), sums, guarded.numbered);
        const bool onlyRow = std::is_lt(rowToSum);
        const bool onlySum = std::is_gt(rowToSum);
        if (onlyRow)
            damaged.append({ DamagedRow::Kind::Unknown, guarded.table, rows.select().text(0) });
        else if (onlySum)
            damaged.append({ DamagedRow::Kind::Missing, guarded.table, sums.text(0) });
        else if (rows.hash() != sums.integer(1))
            damaged.append({ DamagedRow::Kind::Differs, guarded.table, rows.select().text(0) });
        row = onlySum ? row : rows.select().step();
        sum = onlyRow ? sum : sums.step();
    }
}

QList<DamagedRow> verifyChecksums(SqlConnection& sql)
{
    QList<DamagedRow> damaged;
    const QList<Guarded> tables = guardedTablesIn(sql);
    QStringList known;
    for (const Guarded& guarded : tables) {
        verifyTable(sql, guarded, damaged);
        known.append(guarded.table);
    }
    Statement others(sql.handle(), "SELECT DISTINCT table_name FROM row_checksum");
    while (others.step())
        if (!known.contains(others.text(0)))
            damaged.append({ DamagedRow::Kind::Missing, others.text(0), {} });
    return damaged;
}
