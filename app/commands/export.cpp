// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exchange.h"
#include "app/commands/projectcommands.h"
#include "app/project/checkedfile.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

int exportCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Commands",
        "Writes the whole project as one JSON value (see gemba help json), or a value stream for "
        "another program.")));
    parser.addOption({ u"json"_s,
        say(QT_TRANSLATE_NOOP("Commands", "The file to write, or - for standard output.")),
        u"OUT"_s });
    parser.addOption({ u"with-evidence"_s,
        say(QT_TRANSLATE_NOOP("Commands", "Put the imported raw files in, too, as base64.")) });
    addExportOptions(parser);
    readArguments(parser, arguments, { u"FILE"_s });
    if (parser.isSet(u"format"_s))
        return exportStreams(parser);
    const QString out = parser.value(u"json"_s);
    if (out.isEmpty())
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                   "Say where to write the JSON value: --json OUT, or --json - for "
                                   "standard output.")),
            2 };
    refuseOverwriting(parser, out);
    const auto store = ProjectStore::open(
        parser.positionalArguments().constFirst(), ProjectStore::Access::ReadOnly);
    std::function<QByteArray(const QString&)> evidence;
    if (parser.isSet(u"with-evidence"_s))
        evidence = [&](const QString& sha256) { return store->evidence(sha256); };
    const QByteArray json = projectToJson(store->written(), evidence);
    writeResult(out, json);
    return 0;
}
