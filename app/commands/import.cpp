// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exchange.h"
#include "app/commands/projectcommands.h"
#include "app/project/checkedfile.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include "app/project/storecopy.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

static QByteArray readJson(const QString& path)
{
    if (path != u"-")
        return readChecked(path, maxJsonBytes);
    QFile input;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly))
        bytes = readAtMost(input, maxJsonBytes + 1);
    if (bytes.isEmpty() || bytes.size() > maxJsonBytes)
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                       "Standard input holds nothing, or more than is read (%1)."))
                                   .arg(sizeInWords(maxJsonBytes)) };
    return bytes;
}

static void storeInto(const QString& path, const JsonProject& json, const QString& name)
{
    const auto fill = [&](ProjectStore& store) {
        for (const QByteArray& bytes : json.evidence)
            store.addEvidence(bytes);
        EditNote note;
        note.label = say(QT_TRANSLATE_NOOP("Commands", "Import %1")).arg(name);
        store.write(json.project, note);
    };
    if (QFile::exists(path)) {
        const auto store = ProjectStore::open(path);
        store->nameVersion(store->head(),
            say(QT_TRANSLATE_NOOP("Commands", "Before importing %1")).arg(name), true);
        return fill(*store);
    }
    // A new one gets its name when all is in it.
    checkPlaceForFile(path);
    UnfinishedFile unfinished(path);
    try {
        fill(*ProjectStore::create(unfinished.path()));
    } catch (const StoreError& error) {
        throw unfinished.named(error);
    }
    unfinished.finish(false);
}

int importCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Commands",
        "Puts a JSON value written by gemba export into a project, or adds value streams from a "
        "table of steps (.csv, .tsv) or a drawing (.drawio, .xml) to it; whole or not at all.")));
    parser.addOption({ u"into"_s,
        say(QT_TRANSLATE_NOOP("Commands",
            "The project; made where there is none. A JSON value replaces one that is there only "
            "with --force, value streams are added to it.")),
        u"FILE"_s });
    parser.addOption({ u"name"_s,
        say(QT_TRANSLATE_NOOP("Commands", "Name of the value stream (else the file's).")),
        u"NAME"_s });
    readArguments(parser, arguments, { u"IN"_s });
    const QString into = parser.value(u"into"_s);
    if (into.isEmpty())
        throw CommandFailure {
            say(QT_TRANSLATE_NOOP("Commands", "Say which project to fill: --into FILE.")), 2
        };
    const QString in = parser.positionalArguments().constFirst();
    if (isStreamFile(in))
        return importStreamFile(in, into, parser.value(u"name"_s));
    refuseOverwriting(parser, into);
    try {
        storeInto(into, projectFromJson(readJson(in)), QFileInfo(in).fileName());
    } catch (const StoreError& error) {
        throw CommandFailure { u"%1: %2"_s.arg(in, error.sentence()) };
    }
    return 0;
}
