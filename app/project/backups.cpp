// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/backups.h"
#include "app/project/projectstore.h"
#include "app/project/storecopy.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>

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
        // "2026-11-20T120000Z", then a blank and whose it is
        const QString time = file.completeBaseName().section(u' ', 0, 0);
        QDateTime madeAt = QDateTime::fromString(time, nameFormat);
        if (!madeAt.isValid())
            continue;
        madeAt.setTimeSpec(Qt::UTC);
        result.append({ file.absoluteFilePath(), madeAt, file.size(),
            file.completeBaseName().section(u' ', 1) });
    }
    return result;
}

QString copyKey(const QString& path)
{
    const QString itself = QFileInfo(path).canonicalFilePath();
    const QByteArray name
        = (itself.isEmpty() ? QFileInfo(path).absoluteFilePath() : itself).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16));
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
    Backup backup { {}, QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC), 0,
        copyKey(path) };
    backup.path = u"%1/%2 %3.gemba"_s.arg(place, backup.madeAt.toString(nameFormat), backup.copy);
    // Beside its place under a name of its own until it has been read back whole.
    UnfinishedFile unfinished(backup.path);
    try {
        copyProjectFile(path, unfinished.path());
        ProjectStore::open(unfinished.path(), ProjectStore::Access::ReadOnly);
    } catch (const StoreError& error) {
        throw unfinished.named(error);
    }
    unfinished.finish(true); // flushed before older ones go
    backup.bytes = QFileInfo(backup.path).size();
    QList<Backup> same = backupsOf(projectId, folder);
    same.removeIf([&backup](const Backup& other) { return other.copy != backup.copy; });
    for (const Backup& old : superfluous(same, now))
        QFile::remove(old.path);
    return backup;
}
