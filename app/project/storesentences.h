// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/storeerror.h"

#include <QList>

class SqlError;
class SqlConnection;
struct DamagedRow;
struct ValueError;

// What can go wrong with a project file, in words.

/// Throws unless it is a project file of a form this version knows; returns that form's number.
qint64 checkIdentity(SqlConnection& sql, const QString& path);
/// Throws unless schema, pages, values and references are sound.
void checkSoundness(SqlConnection& sql, const QString& path, qint64 version);

/// "Toil task, row 1f…: not what was saved".
QString damageSentence(const DamagedRow& row);
StoreError contentIsDamaged(const QList<DamagedRow>& rows, const QString& path);
StoreError historyNotRead(const SqlError& error, const QString& path);
StoreError openingFailed(const SqlError& error, const QString& path);
StoreError valueIsWrong(const ValueError& error, const QString& path);
StoreError savingFailed(const SqlError& error, const QString& path);
StoreError valueNotSaved(const ValueError& error, const QString& path);
StoreError creatingFailed(const SqlError& error, const QString& path);
StoreError changedByOthers(const QString& path);
StoreError evidenceIsMissing(const QString& sha256, const QString& path);
StoreError evidenceIsDamaged(const QString& sha256, const QString& path);
StoreError isLocked(const QString& path, const QString& holder);
StoreError isNotWritable(const QString& path);
StoreError existsAlready(const QString& path);
StoreError hasForeignJournal(const QString& path);
/// `ending`: "-wal" or "-journal".
StoreError liesBeside(const QString& path, const QString& ending);
StoreError copyingFailed(const QString& path, const QString& why);
