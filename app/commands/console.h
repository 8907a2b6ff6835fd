// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCommandLineParser>
#include <QStringList>

/// What every command shares: reading its arguments, saying things, refusing to overwrite.

/// Ends the command: the sentence goes to standard error, the code is returned to the shell.
struct CommandFailure {
    QString sentence = {};
    int code = 1; ///< 1: the input is wrong or something was not done; 2: the call is wrong.
};

/// Adds --force and --language, then reads `arguments` (the command's name first). Throws
/// CommandFailure with code 2 where an option is unknown. --help prints the help to standard output
/// and throws with code 0.
void readOptions(QCommandLineParser& parser, const QStringList& arguments);

/// The same; throws also where not as many file names as `positional` were given.
void readArguments(
    QCommandLineParser& parser, const QStringList& arguments, const QStringList& positional);

/// Result text to standard output, as UTF-8, with a line end; throws when it can't be written.
void printResult(const QString& text);
void printBytes(const QByteArray& bytes);
/// A message to standard error.
void printMessage(const QString& text);

/// Writes a result to a file, or to standard output where the name is "-". Whether the file may be
/// replaced was asked before (refuseOverwriting).
void writeResult(const QString& out, const QByteArray& bytes);

/// What is said of an option's value that cannot be read.
CommandFailure wrongValue(const QString& command, const QString& option, const QString& value);

/// Throws CommandFailure when the file exists and --force was not given; "-" is none.
void refuseOverwriting(const QCommandLineParser& parser, const QString& path);
