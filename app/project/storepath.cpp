// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storepath.h"
#include "app/project/storeerror.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

/// See storesentences.cpp: all at once, because a file may well be called "50 %2".
template <typename... Texts>
static StoreError refusal(Kind kind, const char* text, const QString& path, const Texts&... texts)
{
    return StoreError(QCoreApplication::translate("ProjectFile", text)
                          .arg(QDir::toNativeSeparators(path), texts...),
        kind);
}

/// What the file system says of the file behind a name.
struct Place {
    int error = 0; ///< errno where it cannot be reached.
    bool isSocket = false;
    quint64 names = 1; ///< Hard links.
};

static Place placeOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return { errno };
    return { 0, S_ISSOCK(found.st_mode), quint64(found.st_nlink) };
#else
    return { QFileInfo::exists(path) ? 0 : ENOENT };
#endif
}

static StoreError unreachable(const QString& path, const QFileInfo& file, int error)
{
    if (error == ELOOP)
        return refusal(Kind::Missing,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” is a link that leads back to itself, so there is no file to open. Choose the "
                "project file itself."),
            path);
    if (error == EACCES)
        return refusal(Kind::Other,
            QT_TRANSLATE_NOOP("ProjectFile",
                "You have no permission to enter the folder of “%1”. Ask its owner for it, or "
                "choose another file."),
            path);
    if (error == ENAMETOOLONG)
        return refusal(Kind::Missing,
            QT_TRANSLATE_NOOP("ProjectFile",
                "There is no file “%1”: the name is longer than this disk allows. Choose another "
                "file."),
            path.left(80) + u'…');
    if (file.isSymLink())
        return refusal(Kind::Missing,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” is a link to “%2”, and there is no such file. Choose the project file "
                "itself."),
            path, QDir::toNativeSeparators(file.symLinkTarget()));
    return refusal(Kind::Missing,
        QT_TRANSLATE_NOOP(
            "ProjectFile", "There is no file “%1”. Check the name or choose another file."),
        path);
}

static void checkReadable(const QString& path, const QFileInfo& file, bool isSocket)
{
    if (file.isDir())
        throw refusal(Kind::NotAProject,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” is a folder, not a project. Choose a file whose name ends with .gemba."),
            path);
    if (isSocket)
        throw refusal(Kind::NotAProject,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” is a socket that programs talk through, not an ordinary file, so it was not "
                "opened. Choose a file whose name ends with .gemba."),
            path);
    if (!file.isFile())
        throw refusal(Kind::NotAProject,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” is a device or a pipe, not an ordinary file, so it was not opened. Choose a "
                "file whose name ends with .gemba."),
            path);
    if (!file.isReadable())
        throw refusal(Kind::Other,
            QT_TRANSLATE_NOOP("ProjectFile",
                "You have no permission to read “%1”. Ask its owner for it, or choose another "
                "file."),
            path);
    if (file.size() == 0)
        throw refusal(Kind::NotAProject,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” is empty: there is no project in it. Take the file from a backup, or start a "
                "new project under another name."),
            path);
}

QString checkOrdinaryFile(const QString& path, bool forEditing)
{
    const QFileInfo file(path);
    const Place place = placeOf(path);
    if (path.isEmpty() || path.contains(u'\0') || place.error != 0)
        throw unreachable(path, file, place.error);
    checkReadable(path, file, place.isSocket);
    // The journal lies beside one name only: whoever opens the other one after a crash would read
    // half a save, and work on it.
    if (forEditing && place.names > 1)
        throw refusal(Kind::NotWritable,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” has %2 names on this disk (hard links), and an interrupted save could not be "
                "undone under the other ones, so it was not opened for editing. Open it read-only, "
                "or make a copy and edit that."),
            path, QString::number(place.names));
    const QString itself = file.canonicalFilePath();
    return itself.isEmpty() ? file.absoluteFilePath() : itself;
}

bool hasEntry(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

void checkTarget(const QString& path)
{
    const QFileInfo file(path);
    if (file.isSymLink())
        throw refusal(Kind::Other,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” was not written: it is a link to “%2”, which was left as it is. Choose that "
                "file itself or another name."),
            path, QDir::toNativeSeparators(file.symLinkTarget()));
    if (file.isDir())
        throw refusal(Kind::Other,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” was not written: there is a folder of this name. Choose another name."),
            path);
    if (file.exists() && !file.isFile())
        throw refusal(Kind::Other,
            QT_TRANSLATE_NOOP("ProjectFile",
                "“%1” was not written: it is a device or a pipe, not an ordinary file. Choose "
                "another name."),
            path);
}
