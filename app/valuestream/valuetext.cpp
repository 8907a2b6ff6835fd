// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/valuetext.h"

using namespace Qt::StringLiterals;

std::optional<ValueText> valueTextFrom(
    const QString& text, const QStringList& names, const QString& textName)
{
    ValueText result;
    QString rest = text;
    if (!textName.isEmpty()) {
        const QString mark = u' ' + textName + u'=';
        if (const qsizetype at = rest.indexOf(mark); at >= 0) {
            result.text = rest.mid(at + mark.size());
            rest.truncate(at);
        }
    }
    const QStringList parts = rest.split(u' ');
    result.word = parts.first();
    for (const QString& part : parts.mid(1)) {
        const qsizetype at = part.indexOf(u'=');
        const QString name = part.left(at);
        bool isNumber = false;
        const qint64 number = part.mid(at + 1).toLongLong(&isNumber);
        if (at < 0 || !isNumber || !names.contains(name) || result.numbers.contains(name)
            || part.mid(at + 1) != QString::number(number))
            return std::nullopt;
        result.numbers.insert(name, number);
    }
    return result;
}

QString namedNumber(const QString& name, std::optional<qint64> number)
{
    return number ? u" %1=%2"_s.arg(name).arg(*number) : QString();
}
