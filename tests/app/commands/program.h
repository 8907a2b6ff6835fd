// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QStringList>

/// What a call of the program came to; code -1 where it did not end.
struct ProgramOutcome {
    int code = -1;
    QByteArray out = {};
    QString said = {}; ///< On standard error, without the line's end.
};

struct ProgramCall {
    QString folder = {}; ///< Where it works.
    QByteArray input = {};
    QString locale = QStringLiteral("C.UTF-8");
    QString sourceDate = {}; ///< SOURCE_DATE_EPOCH, if any.
};

/// Runs the program as a script would, without a display.
inline ProgramOutcome runProgram(const QStringList& arguments, const ProgramCall& call)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), call.folder);
    for (const QString& name : { QStringLiteral("LC_ALL"), QStringLiteral("LANG") })
        environment.insert(name, call.locale);
    if (!call.sourceDate.isEmpty())
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), call.sourceDate);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(call.folder);
    process.start(QStringLiteral(GEMBA_PROGRAM), arguments);
    process.write(call.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()).trimmed() };
}
