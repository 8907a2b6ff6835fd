// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exchange.h"
#include "app/commands/console.h"
#include "app/commands/namedstreams.h"
#include "app/interchange/drawio.h"
#include "app/interchange/flowtext.h"
#include "app/interchange/streamcsv.h"
#include "app/interchange/streamimport.h"
#include "app/project/checkedfile.h"
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "app/project/storecopy.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

void addExportOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"format"_s,
        say(QT_TRANSLATE_NOOP("Commands",
            "Writes a value stream for another program instead: csv (a row a step), drawio, dot "
            "(Graphviz) or mermaid.")),
        u"csv|drawio|dot|mermaid"_s });
    parser.addOption({ u"out"_s,
        say(QT_TRANSLATE_NOOP(
            "Commands", "With --format: the file to write, or - for standard output.")),
        u"OUT"_s });
    parser.addOption({ u"stream"_s,
        say(QT_TRANSLATE_NOOP("Commands",
            "With --format: which value stream; a drawing holds all of them without it.")),
        u"NAME"_s });
}

static QByteArray written(const Project& project, const QString& format, const QString& name)
{
    if (format == u"drawio")
        return writeDrawio({ namedStreams(project, name), project.teams });
    const StreamMap map = namedStream(project, name);
    if (format == u"csv")
        return writeStreamCsv(map, project.teams);
    return format == u"dot" ? writeDot(map, project.teams) : writeMermaid(map, project.teams);
}

int exportStreams(const QCommandLineParser& parser)
{
    const QString format = parser.value(u"format"_s);
    if (!QStringList { u"csv"_s, u"drawio"_s, u"dot"_s, u"mermaid"_s }.contains(format))
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                       "There is no format “%1”. Give csv, drawio, dot or "
                                       "mermaid."))
                                   .arg(format),
            2 };
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                   "Say where to write it: --out OUT, or --out - for standard "
                                   "output.")),
            2 };
    refuseOverwriting(parser, out);
    const auto store = ProjectStore::open(
        parser.positionalArguments().constFirst(), ProjectStore::Access::ReadOnly);
    const QByteArray bytes = written(store->written(), format, parser.value(u"stream"_s));
    writeResult(out, bytes);
    return 0;
}

bool isStreamFile(const QString& path)
{
    return QStringList { u"csv"_s, u"tsv"_s, u"drawio"_s, u"xml"_s }.contains(
        QFileInfo(path).suffix().toLower());
}

static ReadStreams readFor(const Project& project, const QString& path, const QByteArray& bytes)
{
    ReadStreams read = readStreamFile(QFileInfo(path).fileName(), bytes, project);
    if (!read.isRead()) {
        QStringList sentences;
        for (const QString& problem : std::as_const(read.problems))
            sentences.append(u"%1: %2"_s.arg(path, problem));
        throw CommandFailure { sentences.join(u'\n') };
    }
    for (const QString& note : std::as_const(read.notes))
        printMessage(u"%1: %2"_s.arg(path, note));
    return read;
}

static void nameStream(ReadStreams& read, const QString& name)
{
    if (name.isEmpty())
        return;
    if (read.found.maps.size() != 1)
        throw CommandFailure { say(QT_TRANSLATE_NOOP(
            "Commands", "The file holds several value streams, so --name cannot name them.")) };
    read.found.maps.first().stream.name = name;
}

/// What the edit is called in the history.
static QString editName(const QString& path)
{
    return say(QT_TRANSLATE_NOOP("Commands", "Import %1")).arg(QFileInfo(path).fileName());
}

static QString intoExisting(
    const QString& path, const QString& into, const QByteArray& bytes, const QString& name)
{
    Document document(ProjectStore::open(into));
    ReadStreams read = readFor(document.project(), path, bytes);
    nameStream(read, name);
    QString words = importInWords(document.project(), read.found);
    document.nameMoment(
        say(QT_TRANSLATE_NOOP("Commands", "Before importing %1")).arg(QFileInfo(path).fileName()),
        true);
    document.edit(editName(path), [&](Project& project) { importStreams(project, read.found); });
    if (!document.saveError().isEmpty())
        throw CommandFailure { document.saveError() };
    return words;
}

static QString intoNew(
    const QString& path, const QString& into, const QByteArray& bytes, const QString& name)
{
    Project project;
    ReadStreams read = readFor(project, path, bytes);
    nameStream(read, name);
    QString words = importInWords(project, read.found);
    importStreams(project, read.found);
    checkPlaceForFile(into);
    UnfinishedFile unfinished(into);
    try {
        EditNote note;
        note.label = editName(path);
        ProjectStore::create(unfinished.path())->write(project, note);
    } catch (const StoreError& error) {
        throw unfinished.named(error);
    }
    unfinished.finish(false);
    return words;
}

int importStreamFile(const QString& path, const QString& into, const QString& name)
{
    const QByteArray bytes = readChecked(path, maxStreamBytes);
    printResult(QFileInfo::exists(into) ? intoExisting(path, into, bytes, name)
                                        : intoNew(path, into, bytes, name));
    return 0;
}
