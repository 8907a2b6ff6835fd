// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

class SqlConnection;
struct RowName;

// SQLite keeps no checksums: of single flipped bits in a project, 29 % change its content unnoticed
// by SQLite's own integrity_check. So each row has a checksum (XXH3, 64 bits) of all its values, in
// a table of its own, written in the same transaction. It guards against accidents, not against
// somebody who writes both.

/// Writes the checksum of each of these rows as it stands now; removes those of rows that are gone.
void updateChecksums(SqlConnection& sql, const QList<RowName>& rows);
/// Writes all of them anew.
void rewriteChecksums(SqlConnection& sql);

/// A row that is not what its checksum says.
struct DamagedRow {
    enum class Kind { Differs, Missing, Unknown };
    Kind kind;
    QString table;
    QString id;
};
/// All such rows; the bytes of raw files are not looked at, they are named by their SHA-256.
QList<DamagedRow> verifyChecksums(SqlConnection& sql);
