// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/checkedfile.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>
#include <cerrno>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("CheckedFile", text); }

QString sizeInWords(qint64 bytes) { return QLocale().formattedDataSize(bytes); }

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

/// The sentence for a file that could not be written, with the missing space where that is it.
static StoreError writeError(const QString& path, qint64 size, int systemError, const QString& why)
{
    const QString name = QDir::toNativeSeparators(path);
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const qint64 free = storage.isValid() ? storage.bytesAvailable() : -1;
    if (systemError == ENOSPC || systemError == EDQUOT || (free >= 0 && free < size))
        return StoreError(say(QT_TRANSLATE_NOOP("CheckedFile",
                                  "“%1” was not written: the disk is full. It needs %2 and %3 are "
                                  "free. Free some space or choose another folder."))
                              .arg(name, sizeInWords(size), sizeInWords(qMax(free, qint64(0)))),
            StoreError::Kind::DiskFull);
    return StoreError(say(QT_TRANSLATE_NOOP("CheckedFile",
                              "“%1” was not written: %2. Choose another folder or file name."))
                          .arg(name, why));
}

#ifdef Q_OS_UNIX
static bool flushedToDisk(int descriptor) { return ::fsync(descriptor) == 0; }
#else
static bool flushedToDisk(int) { return true; }
#endif

void writeChecked(const QString& path, const QByteArray& bytes)
{
    int systemError = 0;
    QString why;
    {
        errno = 0;
        QSaveFile file(path);
        // flush() and fsync before commit(): commit() itself overlooks a failing last write.
        const bool complete = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && file.flush() && flushedToDisk(file.handle());
        if (complete && file.commit() && QFileInfo(path).size() == bytes.size()) {
            syncFolder(QFileInfo(path).absolutePath());
            return;
        }
        systemError = errno;
        why = file.error() == QFileDevice::NoError ? qt_error_string(systemError)
                                                   : file.errorString();
        file.cancelWriting();
    } // the unfinished file is gone here, so that the free space named below is true
    throw writeError(path, bytes.size(), systemError, why);
}
