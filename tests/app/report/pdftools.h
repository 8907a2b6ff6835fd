// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

/// Runs one of poppler's or qpdf's programs and returns its output; nothing where it failed.
inline std::optional<QString> toolOutput(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline bool haveTool(const char* program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// The text of one page (from 1), or of all (0), with white space as single spaces: lines end
/// wherever the page is full.
inline QString pdfText(const QString& path, int page = 0)
{
    QStringList arguments;
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    arguments << QStringLiteral("-layout") << path << QStringLiteral("-");
    const auto text = toolOutput(QStringLiteral("pdftotext"), arguments);
    return text ? text->simplified() : QString();
}
