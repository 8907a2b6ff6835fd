// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/project/checkedfile.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

void readOptions(QCommandLineParser& parser, const QStringList& arguments)
{
    parser.addOption(
        { u"force"_s, say(QT_TRANSLATE_NOOP("Commands", "Overwrite a file that exists.")) });
    parser.addOption({ u"language"_s,
        say(QT_TRANSLATE_NOOP("Commands", "Language of the text: ko or en.")), u"ko|en"_s });
    const QCommandLineOption help = parser.addHelpOption();
    // The parser expects the program's name first: the command stands there.
    if (!parser.parse(arguments))
        throw CommandFailure { parser.errorText(), 2 };
    if (parser.isSet(help)) {
        printResult(parser.helpText());
        throw CommandFailure { {}, 0 };
    }
}

void readArguments(
    QCommandLineParser& parser, const QStringList& arguments, const QStringList& positional)
{
    readOptions(parser, arguments);
    if (parser.positionalArguments().size() != positional.size())
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                       "“gemba %1” is called like this: gemba %1 %2 [options]. "
                                       "“gemba %1 --help” lists the options."))
                                   .arg(arguments.value(0), positional.join(u' ')),
            2 };
}

void printBytes(const QByteArray& bytes)
{
    const size_t size = size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw CommandFailure { say(
            QT_TRANSLATE_NOOP("Commands", "The result could not be written to standard output.")) };
}

void printResult(const QString& text)
{
    printBytes(text.toUtf8() + (text.endsWith(u'\n') ? "" : "\n"));
}

void printMessage(const QString& text)
{
    const QByteArray bytes = text.toUtf8() + (text.endsWith(u'\n') ? "" : "\n");
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void writeResult(const QString& out, const QByteArray& bytes)
{
    if (out == u"-")
        printBytes(bytes);
    else
        writeChecked(out, bytes);
}

CommandFailure wrongValue(const QString& command, const QString& option, const QString& value)
{
    return { say(QT_TRANSLATE_NOOP(
                     "Commands", "“%3” is no value for --%2; gemba %1 --help lists them."))
                 .arg(command, option, value),
        2 };
}

void refuseOverwriting(const QCommandLineParser& parser, const QString& path)
{
    if (path != u"-" && QFileInfo::exists(path) && !parser.isSet(u"force"_s))
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                       "“%1” exists already and was left as it is. Give another "
                                       "name, or --force to overwrite it."))
                                   .arg(path) };
}
