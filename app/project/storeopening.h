// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <memory>

class SqlConnection;

// What a project file goes through before it is read.

/// A file that crashed in mid-save cannot be read until the save is undone, which a read-only
/// connection can't do.
void undoInterruptedSave(const QString& path);

/// Every row against its checksum, and a history that can be worked with. Throws StoreError or
/// ValueError.
void checkContent(SqlConnection& sql, const QString& path);

/// Brings a file of an earlier form to the newest one: a copy in memory, which takes the place of
/// `sql`, where it is only read; else the file itself, after a copy of it as it was has been put
/// beside it ("plan.form1.gemba"). No transaction is open afterwards.
void takeNewForm(
    std::unique_ptr<SqlConnection>& sql, const QString& path, qint64 version, bool readOnly);
