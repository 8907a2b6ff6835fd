// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/backups.h"
#include "app/project/checkedfile.h"
#include "app/project/projectstore.h"
#include "app/project/storecopy.h"
#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static const QString nameFormat = u"yyyy-MM-dd'T'HHmmss'Z'"_s;

QString standardBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s;
}

static QString folderOf(const QUuid& projectId, const QString& folder)
{
    return folder + u'/' + projectId.toString(QUuid::WithoutBraces);
}

static QList<Backup> backupsIn(const QString& folder)
{
    QList<Backup> result;
    const QFileInfoList files
        = QDir(folder).entryInfoList({ u"*.gemba"_s }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        QDateTime madeAt = QDateTime::fromString(file.completeBaseName(), nameFormat);
        if (!madeAt.isValid())
            continue;
        madeAt.setTimeSpec(Qt::UTC);
        result.append({ file.absoluteFilePath(), madeAt, file.size() });
    }
    return result;
}

QList<Backup> backupsOf(const QUuid& projectId, const QString& folder)
{
    return backupsIn(folderOf(projectId, folder));
}

QList<Backup> latestBackups(const QString& folder)
{
    QList<Backup> result;
    for (const QFileInfo& project : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const QList<Backup> backups = backupsIn(project.absoluteFilePath()); !backups.isEmpty())
            result.append(backups.first());
    std::sort(result.begin(), result.end(),
        [](const Backup& a, const Backup& b) { return a.madeAt > b.madeAt; });
    return result;
}

QList<Backup> superfluous(const QList<Backup>& backups, const QDateTime& now)
{
    struct Generation {
        qint64 seconds; ///< Of each stretch this long the newest is kept …
        qint64 count; ///< … for as many stretches before this one.
    };
    constexpr qint64 hour = 3600;
    constexpr Generation generations[] { { hour, 24 }, { 24 * hour, 7 }, { 7 * 24 * hour, 4 } };
    QList<Backup> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(),
        [](const Backup& a, const Backup& b) { return a.madeAt > b.madeAt; });
    QSet<QString> kept;
    if (!newestFirst.isEmpty())
        kept.insert(newestFirst.first().path);
    for (const Generation& generation : generations) {
        QSet<qint64> taken;
        for (const Backup& backup : newestFirst) {
            // By the calendar: counted back from now, what has just become the oldest hour would
            // push out the day before it, every hour again.
            const qint64 stretch = backup.madeAt.toSecsSinceEpoch() / generation.seconds;
            const qint64 back = now.toSecsSinceEpoch() / generation.seconds - stretch;
            if (back > generation.count || taken.contains(stretch))
                continue;
            taken.insert(stretch);
            kept.insert(backup.path);
        }
    }
    newestFirst.removeIf([&](const Backup& backup) { return kept.contains(backup.path); });
    return newestFirst;
}

Backup makeBackup(
    const QString& path, const QUuid& projectId, const QString& folder, const QDateTime& now)
{
    const QString place = folderOf(projectId, folder);
    if (!QDir().mkpath(place))
        throw StoreError(QCoreApplication::translate(
            "Backups", "The folder “%1” for backups cannot be made. Check its permissions.")
                             .arg(QDir::toNativeSeparators(place)));
    // Beside its place under another name until it has been read back whole.
    const QString unverified = place + u"/unverified"_s;
    QFile::remove(unverified);
    copyProjectFile(path, unverified);
    try {
        ProjectStore::open(unverified, ProjectStore::Access::ReadOnly);
    } catch (const StoreError&) {
        QFile::remove(unverified);
        throw;
    }
    Backup backup { place + u'/' + now.toUTC().toString(nameFormat) + u".gemba"_s, now.toUTC(), 0 };
    backup.madeAt = QDateTime::fromSecsSinceEpoch(backup.madeAt.toSecsSinceEpoch(), Qt::UTC);
    QFile::remove(backup.path); // of the same second
    if (!QFile::rename(unverified, backup.path)) {
        QFile::remove(unverified);
        throw StoreError(QCoreApplication::translate(
            "Backups", "The backup “%1” could not be written. Check the permissions of its folder.")
                             .arg(QDir::toNativeSeparators(backup.path)));
    }
    syncFolder(place); // before older ones go
    backup.bytes = QFileInfo(backup.path).size();
    for (const Backup& old : superfluous(backupsOf(projectId, folder), now))
        QFile::remove(old.path);
    return backup;
}
