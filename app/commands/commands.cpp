// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/calculate.h"
#include "app/commands/console.h"
#include "app/commands/discover.h"
#include "app/commands/help.h"
#include "app/commands/projectcommands.h"
#include "app/commands/report.h"
#include "app/commands/simulate.h"
#include "app/language/language.h"
#include "app/project/storeerror.h"
#include <QCoreApplication>
#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;

struct Command {
    QString name;
    std::function<int(const QStringList&, const FiguresOf&)> run;
};

static Command plain(const QString& name, int (*run)(const QStringList&))
{
    return { name,
        [run](const QStringList& arguments, const FiguresOf&) { return run(arguments); } };
}

static int versionCommand(const QStringList&)
{
    printResult(u"gemba " GEMBA_VERSION ""_s);
    return 0;
}

static const QList<Command>& commands()
{
    static const QList<Command> all {
        plain(u"new"_s, newCommand),
        plain(u"check"_s, checkCommand),
        plain(u"salvage"_s, salvageCommand),
        { u"report"_s, reportCommand },
        plain(u"export"_s, exportCommand),
        plain(u"import"_s, importCommand),
        plain(u"merge"_s, mergeCommand),
        plain(u"discover"_s, discoverCommand),
        plain(u"simulate"_s, simulateCommand),
        plain(u"calculate"_s, calculateCommand),
        plain(u"help"_s, helpCommand),
        plain(u"--help"_s, helpCommand),
        plain(u"-h"_s, helpCommand),
        plain(u"--version"_s, versionCommand),
        plain(u"-v"_s, versionCommand),
    };
    return all;
}

bool isCommand(const QString& firstArgument)
{
    return std::any_of(commands().begin(), commands().end(),
        [&](const Command& command) { return command.name == firstArgument; });
}

/// The language is chosen before anything is said, so it is looked for ahead of the parser, which
/// knows the option, too.
static void chooseLanguage(const QStringList& arguments)
{
    QString code;
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != u"--"; ++i) {
        if (arguments.at(i) == u"--language")
            code = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(u"--language="))
            code = arguments.at(i).section(u'=', 1);
        else
            continue;
        if (code != u"ko" && code != u"en")
            throw CommandFailure { QCoreApplication::translate(
                                       "Commands", "There is no language “%1”. Give ko or en.")
                                       .arg(code),
                2 };
    }
    installLanguage(languageFromCode(code).value_or(systemLanguage()));
}

int runCommand(const QStringList& arguments, const FiguresOf& figures)
{
    try {
        chooseLanguage(arguments);
        for (const Command& command : commands())
            if (command.name == arguments.value(0))
                return command.run(arguments, figures);
        throw CommandFailure { QCoreApplication::translate(
                                   "Commands", "There is no command “%1”. Try: gemba help.")
                                   .arg(arguments.value(0)),
            2 };
    } catch (const CommandFailure& failure) {
        if (!failure.sentence.isEmpty())
            printMessage(failure.sentence);
        return failure.code;
    } catch (const StoreError& error) {
        printMessage(error.sentence());
        return 1;
    } catch (const std::bad_alloc&) {
        std::fputs("gemba: there is not enough memory for that.\n", stderr);
        return 1;
    }
}
