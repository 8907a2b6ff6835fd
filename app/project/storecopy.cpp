// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storecopy.h"
#include "app/project/checkedfile.h"
#include "app/project/storeglance.h"
#include "app/project/storepath.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QUuid>
#include <filesystem>
#include <sqlite3.h>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

bool copyDatabase(
    SqlConnection& from, SqlConnection& to, const std::function<bool(double)>& progress)
{
    constexpr int pagesAtATime = 1024;
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        throw SqlError(
            sqlite3_extended_errcode(to.handle()), QString::fromUtf8(sqlite3_errmsg(to.handle())));
    int code = SQLITE_OK;
    int waits = 0;
    bool wanted = true;
    while (wanted && code != SQLITE_DONE) {
        code = sqlite3_backup_step(backup, pagesAtATime);
        if (code == SQLITE_BUSY && ++waits < 100) {
            sqlite3_sleep(20); // the file is being written at this moment
            continue;
        }
        if (code != SQLITE_OK && code != SQLITE_DONE)
            break;
        const int pages = sqlite3_backup_pagecount(backup);
        const int left = sqlite3_backup_remaining(backup);
        wanted = !progress || progress(pages > 0 ? 1.0 - double(left) / pages : 1.0);
    }
    const bool complete = code == SQLITE_DONE;
    const int finished = sqlite3_backup_finish(backup);
    if (wanted && !complete)
        throw SqlError(code, QString::fromUtf8(sqlite3_errstr(code)));
    if (finished != SQLITE_OK)
        throw SqlError(finished, QString::fromUtf8(sqlite3_errstr(finished)));
    return complete && wanted;
}

/// What a program that was ended in the middle of writing left in `folder`: nobody writes one file
/// for an hour.
static void removeAbandoned(const QString& folder)
{
    static const QRegularExpression unfinished(u"^\\.gemba-[0-9a-f]{32}(-journal)?$"_s);
    const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QFileInfoList files = QDir(folder).entryInfoList(
        { u".gemba-*"_s }, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : files)
        if (unfinished.match(file.fileName()).hasMatch() && file.lastModified() < hourAgo)
            QFile::remove(file.filePath());
}

UnfinishedFile::UnfinishedFile(const QString& finalPath)
    : m_finalPath(QFileInfo(finalPath).absoluteFilePath())
    , m_path(QFileInfo(finalPath).absolutePath() + u"/.gemba-"_s
          + QUuid::createUuid().toString(QUuid::Id128))
{
    removeAbandoned(QFileInfo(finalPath).absolutePath());
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

StoreError UnfinishedFile::named(const StoreError& error) const
{
    QString sentence = error.sentence();
    sentence.replace(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(m_finalPath));
    return StoreError(sentence, error.kind());
}

static bool flushFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && flushed;
#else
    Q_UNUSED(path)
    return true;
#endif
}

void UnfinishedFile::finish(bool overwrite)
{
    if (!flushFile(m_path))
        throw copyingFailed(m_finalPath, qt_error_string());
    if (overwrite) {
        std::error_code error;
        std::filesystem::rename(std::filesystem::path(m_path.toStdU16String()),
            std::filesystem::path(m_finalPath.toStdU16String()), error);
        if (error)
            throw copyingFailed(m_finalPath, QString::fromLocal8Bit(error.message()));
    } else if (!QFile::rename(m_path, m_finalPath)) {
        throw hasEntry(m_finalPath) ? existsAlready(m_finalPath)
                                    : copyingFailed(m_finalPath, qt_error_string());
    }
    m_path.clear();
    syncFolder(QFileInfo(m_finalPath).absolutePath());
}

void checkPlaceForFile(const QString& path)
{
    checkTarget(path);
    const QFileInfo file(path);
    if (file.exists() && file.size() > 0) {
        checkBeside(file.canonicalFilePath());
        try {
            SqlConnection sql(path, SqlConnection::Mode::ReadWrite);
            sql.setBusyTimeout(0);
            const Transaction locked(sql); // undoes an interrupted save, too
        } catch (const SqlError& error) {
            if (error.code() == SQLITE_BUSY)
                throw isLocked(path, {});
            // Anything else: not a database, so nobody has it open as a project.
        }
    }
    if (QFileInfo::exists(path + u"-journal"_s))
        throw hasForeignJournal(path);
}

void refuseOntoItself(const QString& from, const QString& to)
{
    if (QFileInfo::exists(to)
        && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        throw copyingFailed(
            to, QCoreApplication::translate("ProjectFile", "it is the project itself"));
}

static StoreError copyIsNotWritten(const SqlError& error, const QString& to, qint64 size)
{
    if (error.code() != SQLITE_FULL)
        return copyingFailed(to, error.message());
    const QStorageInfo storage(QFileInfo(to).absolutePath());
    return StoreError(
        QCoreApplication::translate("ProjectFile",
            "The copy “%1” was not written: the disk is full. It needs %2 and %3 are free. Free "
            "some space or choose another folder.")
            .arg(to, sizeInWords(size), sizeInWords(storage.bytesAvailable())),
        StoreError::Kind::DiskFull);
}

bool copyProjectTo(
    SqlConnection& source, const QString& to, const std::function<bool(double)>& progress)
{
    checkPlaceForFile(to);
    UnfinishedFile unfinished(to);
    try {
        SqlConnection copy(unfinished.path(), SqlConnection::Mode::Create);
        if (!copyDatabase(source, copy, progress))
            return false; // cancelled
        const QString found = copy.text("PRAGMA quick_check(1)");
        if (found != u"ok")
            throw copyingFailed(to, found);
    } catch (const SqlError& error) {
        throw copyIsNotWritten(
            error, to, source.integer("PRAGMA page_count") * source.integer("PRAGMA page_size"));
    }
    unfinished.finish(true);
    return true;
}

bool copyProjectFile(
    const QString& from, const QString& to, const std::function<bool(double)>& progress)
{
    refuseOntoItself(from, to);
    try {
        SqlConnection source(from, SqlConnection::Mode::ReadOnly);
        return copyProjectTo(source, to, progress);
    } catch (const SqlError& error) {
        throw copyIsNotWritten(error, to, QFileInfo(from).size());
    }
}
