// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QString>
#include <QStringList>
#include <functional>

class SqlConnection;

/// "GEMB", four bytes at offset 68 of every project file.
inline constexpr int projectApplicationId = 0x47454D42;

/// The steps that lead from an empty file to the newest form, resources/schema/001.sql, 002.sql …
/// A file's user_version says how many of them it has taken. They make tables and columns, no rows.
const QByteArrayList& schemaScripts();

/// Takes the steps that are missing, of which an empty file takes all at once, and `finish` after
/// the last one, all in one transaction.
void bringUpToDate(SqlConnection& sql, const QByteArrayList& scripts = schemaScripts(),
    const std::function<void()>& finish = {});

/// What in the file's schema is not exactly what the first `version` scripts make: foreign objects
/// ("trigger “x”"), changed and missing ones.
struct SchemaDifference {
    QStringList foreign = {};
    QStringList missing = {};
    bool isEmpty() const { return foreign.isEmpty() && missing.isEmpty(); }
};
SchemaDifference compareSchema(
    SqlConnection& sql, qint64 version, const QByteArrayList& scripts = schemaScripts());
