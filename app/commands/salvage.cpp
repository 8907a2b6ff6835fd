// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/projectcommands.h"
#include "app/project/projectstore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

int salvageCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Commands",
        "Writes what is sound in a damaged project into a new one and lists what is not.")));
    parser.addOption({ u"to"_s,
        say(QT_TRANSLATE_NOOP("Commands", "The new project; replaced with --force.")), u"NEW"_s });
    readArguments(parser, arguments, { u"FILE"_s });
    const QString to = parser.value(u"to"_s);
    if (to.isEmpty())
        throw CommandFailure {
            say(QT_TRANSLATE_NOOP("Commands", "Say where to write what is sound: --to NEW.")), 2
        };
    refuseOverwriting(parser, to);
    const auto store = ProjectStore::openDamaged(parser.positionalArguments().constFirst());
    store->saveCopy(to);
    for (const QString& damage : store->damages())
        printResult(damage);
    if (store->damages().isEmpty())
        printResult(say(QT_TRANSLATE_NOOP("Commands", "Nothing is damaged.")));
    return 0;
}
