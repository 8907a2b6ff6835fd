// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/rowchange.h"
#include <QByteArray>

class SqlConnection;
struct sqlite3_session;

// What a transaction changed, as SQLite's session extension writes it down: for each row the values
// before and after. It can be undone, joined with others and applied to a copy.

/// Records what happens to the project's tables on a connection while it lives.
class Recording {
public:
    explicit Recording(SqlConnection& sql);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// Empty where nothing was changed.
    QByteArray changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// What takes a changeset back.
QByteArray inverted(const QByteArray& changeset);
/// Several in a row as one; empty where they cancel out. Costs no more than their sum.
QByteArray joined(const QList<QByteArray>& changesets);
/// Changes the project's tables. Throws SqlError where the file is not what the changeset begins
/// with; roll back then.
void applyChangeset(SqlConnection& sql, const QByteArray& changeset);

/// The rows a changeset touches: table and id. Both throw SqlError where a row or table is not
/// ours.
struct RowName {
    QString table;
    QString id;
};
QList<RowName> rowsOf(const QByteArray& changeset);
/// The same with their fields before and after.
QList<RowChange> rowChanges(const QByteArray& changeset);

/// As it lies in the file: compressed with zstd.
QByteArray packedChangeset(const QByteArray& changeset);
/// What it unpacks to, without doing so; at most 256 MiB. Both throw SqlError where it is damaged.
qint64 unpackedSize(const QByteArray& packed);
QByteArray unpackedChangeset(const QByteArray& packed);
