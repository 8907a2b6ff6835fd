// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/checkedfile.h"
#include "app/project/storeglance.h"
#include "app/project/storepath.h"
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

void refuseProject(const QString& path)
{
    if (isProjectFile(path))
        throw StoreError(say(QT_TRANSLATE_NOOP("CheckedFile",
                                 "“%1” is a Gemba project and is opened, not imported. Nothing was "
                                 "changed."))
                             .arg(QDir::toNativeSeparators(path)));
}

QByteArray readAtMost(QIODevice& device, qint64 maxBytes)
{
    static constexpr qint64 step = 1 << 20;
    QByteArray bytes;
    while (bytes.size() < maxBytes) {
        const QByteArray part = device.read(qMin(step, maxBytes - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

QByteArray readChecked(const QString& path, qint64 maxBytes)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // never a pipe or /dev/zero
        throw StoreError(
            say(QT_TRANSLATE_NOOP("CheckedFile",
                    "“%1” is a folder, a device or a pipe, not an ordinary file, so nothing was "
                    "read. Choose another file."))
                .arg(name));
    refuseProject(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(say(
            QT_TRANSLATE_NOOP("CheckedFile", "“%1” could not be read: %2. Choose another file."))
                             .arg(name, file.errorString()));
    if (file.size() > maxBytes)
        throw StoreError(say(QT_TRANSLATE_NOOP("CheckedFile",
                                 "“%1” is too large: it has %2, at most %3 are read. Nothing was "
                                 "imported."))
                             .arg(name, sizeInWords(file.size()), sizeInWords(maxBytes)));
    QByteArray bytes = readAtMost(file, maxBytes);
    if (file.error() != QFileDevice::NoError)
        throw StoreError(say(
            QT_TRANSLATE_NOOP("CheckedFile", "“%1” could not be read: %2. Choose another file."))
                             .arg(name, file.errorString()));
    return bytes;
}

void writeChecked(const QString& path, const QByteArray& bytes)
{
    checkTarget(path);
    if (isProjectFile(path))
        throw StoreError(say(QT_TRANSLATE_NOOP("CheckedFile",
                                 "“%1” was not written: it is a Gemba project and was left as it "
                                 "is. Choose another name."))
                             .arg(QDir::toNativeSeparators(path)));
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
