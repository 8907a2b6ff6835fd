// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/storeerror.h"
#include <QDateTime>
#include <QList>
#include <QUuid>

/// A complete, verified copy of a project, made by the program in its own folder.
struct Backup {
    QString path = {};
    QDateTime madeAt = {}; ///< UTC, to the second; in the file's name.
    qint64 bytes = 0;
    QString copy = {}; ///< See copyKey(); empty where an earlier version did not say.

    bool operator==(const Backup&) const = default;
};

/// Where the program keeps backups: in its data folder, a folder for each project.
QString standardBackupFolder();

/// Tells copies of one project from each other, which have its id in common: a hash of the path,
/// links followed.
QString copyKey(const QString& path);

/// The backups of one project and all its copies, newest first; what is not named like one is left
/// out.
QList<Backup> backupsOf(const QUuid& projectId, const QString& folder);
/// The newest backup of every project, newest first.
QList<Backup> latestBackups(const QString& folder);

/// A backup is made once this long after the one before, while the project is being edited.
inline constexpr qint64 secondsBetweenBackups = 3600;

/// Those that need not be kept: of the last 24 hours the newest of each hour is kept, of the last 7
/// days the newest of each day, of the last 4 weeks the newest of each week (UTC; the current one
/// not counted); what is older goes, but never the newest of all.
QList<Backup> superfluous(const QList<Backup>& backups, const QDateTime& now);

/// Copies the project at `path` while it is open, verifies the copy whole, gives it its place, and
/// removes superfluous ones of the same path, none of another copy. May run in any thread. Throws
/// StoreError; a backup that is not sound is never left behind.
Backup makeBackup(
    const QString& path, const QUuid& projectId, const QString& folder, const QDateTime& now);
