// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/project/project.h"
#include "app/project/storeerror.h"
#include <QCoreApplication>
#include <array>
#if __has_include("app/commands/discover.h")
#include "app/commands/discover.h" // int discoverCommand(const QStringList &)
#endif
#if __has_include("app/commands/report.h")
#include "app/commands/report.h" // int reportCommand(const QStringList &, const FiguresOf &)
#endif

using namespace Qt::StringLiterals;

struct Command {
    QString name;
    std::function<int(const QStringList&, const FiguresOf&)> run;
};

static int version(const QStringList&, const FiguresOf&)
{
    printResult(u"gemba " GEMBA_VERSION ""_s);
    return 0;
}

static const QList<Command>& commands()
{
    static const QList<Command> all
    {
#if __has_include("app/commands/discover.h")
        { u"discover"_s,
            [](const QStringList& a, const FiguresOf&) { return discoverCommand(a); } },
#endif
#if __has_include("app/commands/report.h")
            { u"report"_s, reportCommand },
#endif
            { u"--version"_s, version },
    };
    return all;
}

bool isCommand(const QString& firstArgument)
{
    return std::any_of(commands().begin(), commands().end(),
        [&](const Command& command) { return command.name == firstArgument; });
}

int runCommand(const QStringList& arguments, const FiguresOf& figures)
{
    try {
        for (const Command& command : commands())
            if (command.name == arguments.value(0))
                return command.run(arguments, figures);
    } catch (const CommandFailure& failure) {
        if (!failure.sentence.isEmpty())
            printMessage(failure.sentence);
        return failure.code;
    } catch (const StoreError& error) {
        printMessage(error.sentence());
        return 1;
    }
    return 2;
}
