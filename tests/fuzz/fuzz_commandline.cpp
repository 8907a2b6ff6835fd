// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/fuzz/fuzzing.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static QString folder()
{
    static const QTemporaryDir folder(
        (QFileInfo::exists(u"/dev/shm"_s) ? u"/dev/shm"_s : QDir::tempPath()) + u"/fuzz-XXXXXX"_s);
    return folder.path();
}

static void fill(const QString& name, const QByteArray& bytes)
{
    QFile file(folder() + u'/' + name);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "prepared");
}

/// A folder with something to work on: a project, a log, a JSON value.
static void prepareFolder()
{
    for (const QString& name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder() + u'/' + name);
    static const QByteArray project = [] {
        const QString path = folder() + u"/p"_s;
        ProjectStore::create(path, sampleProject(QLocale::English, QDate(2026, 11, 20)));
        QFile file(path);
        promise(file.open(QIODevice::ReadOnly), "prepared");
        return file.readAll();
    }();
    fill(u"p"_s, project);
    fill(u"l"_s, "case,activity,time\n1,a,2026-01-01 10:00\n1,b,2026-01-02 10:00\n");
    fill(u"j"_s, "{\"format\":\"gemba-project\",\"form\":2}");
}

/// The arguments, one a line. Names with a slash could reach out of the folder.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    startQt();
    if (size > 4096)
        return 0;
    const QString text = QString::fromUtf8(bytesOf(data, size));
    if (text.contains(u'/') || text.contains(u'\0'))
        return 0;
    const QStringList arguments = text.split(u'\n');
    if (arguments.size() > 20 || !isCommand(arguments.first()))
        return 0;
    prepareFolder();
    QDir::setCurrent(folder());
    const int code = runCommand(arguments);
    promise(code >= 0 && code <= 2, "0 done, 1 not done, 2 called wrongly");
    return 0;
}
