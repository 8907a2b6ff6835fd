// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/pastedpoints.h"
#include "app/kata/measured.h"
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QDate readDate(const QString& text)
{
    static const QRegularExpression numeric(
        u"^(\\d{4})\\s*[-/.년]\\s*(\\d{1,2})\\s*[-/.월]\\s*(\\d{1,2})\\s*[.일]?$"_s);
    const QString trimmed = text.simplified();
    const auto match = numeric.match(trimmed);
    if (match.hasMatch())
        return QDate(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return QLocale(QLocale::English).toDate(trimmed, u"d MMM yyyy"_s);
}

PastedPoints readPastedPoints(const QString& text, const QString& unit)
{
    // A date, then whatever separates, then the value.
    static const QRegularExpression pair(
        u"^\\s*\"?(\\d{4}\\s*[-/.년]\\s*\\d{1,2}\\s*[-/.월]\\s*\\d{1,2}\\s*[.일]?|"
        "\\d{1,2} [A-Za-z]{3} \\d{4})\"?[\\s;,]+\"?(.+?)\"?\\s*$"_s);
    static const QRegularExpression lineEnd(u"\\r\\n|\\r|\\n"_s);
    PastedPoints result;
    const QStringList lines = text.split(lineEnd);
    bool first = true;
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto match = pair.match(line);
        const QDate date = readDate(match.captured(1));
        const auto value = parseMeasured(match.captured(2), unit);
        if (match.hasMatch() && date.isValid() && value)
            result.points.append({ date, *value });
        else if (!first || match.hasMatch())
            ++result.unreadable;
        first = false;
    }
    return result;
}
