// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/projectcommands.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

int newCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Commands", "Makes a new project.")));
    parser.addOption({ u"sample"_s,
        say(QT_TRANSLATE_NOOP(
            "Commands", "Fill it with the example of a company in its sixteenth week.")) });
    readArguments(parser, arguments, { u"FILE"_s });
    const QString path = parser.positionalArguments().constFirst();
    refuseOverwriting(parser, path);
    const Project project = parser.isSet(u"sample"_s)
        ? sampleProject(QLocale().language(), QDate::currentDate())
        : Project();
    if (!QFile::exists(path)) {
        ProjectStore::create(path, project);
        return 0;
    }
    // Overwriting goes through the open file, so that neither its lock nor its soundness is passed
    // over.
    EditNote note;
    note.label = say(QT_TRANSLATE_NOOP("Commands", "Begin anew"));
    ProjectStore::open(path)->write(project, note);
    return 0;
}
