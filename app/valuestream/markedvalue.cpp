// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/markedvalue.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString originMark(Origin origin)
{
    switch (origin) {
    case Origin::Unsaid:
        break;
    case Origin::Measured:
        return u"="_s;
    case Origin::Estimated:
        return u"~"_s;
    case Origin::Guess:
        return u"?"_s;
    }
    return {};
}

/// Takes the mark away from the beginning, or that of a guess from the end.
static Origin takeMark(QString& text)
{
    for (const Origin origin : { Origin::Measured, Origin::Estimated, Origin::Guess }) {
        if (text.startsWith(originMark(origin))) {
            text = text.mid(1).trimmed();
            return origin;
        }
    }
    if (text.endsWith(originMark(Origin::Guess))) {
        text = text.chopped(1).trimmed();
        return Origin::Guess;
    }
    return Origin::Unsaid;
}

std::optional<MarkedValue> markedValueFrom(const QString& text)
{
    static const QRegularExpression items(
        u"(?:^|[\\s,;]+|\\))n\\s*=?\\s*(\\d{1,6})(?=[\\s,;(]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression limits(
        u"\\(\\s*([^()]+?)\\s*(?:\u2013|-|~|\\.\\.)\\s*([^()]+?)\\s*\\)\\s*$"_s);
    MarkedValue result;
    QString rest = text.simplified();
    if (rest.isEmpty() || rest == u"?")
        return result;
    if (const auto match = items.match(rest); match.hasMatch()) {
        result.items = match.captured(1).toInt();
        const bool bracket = match.captured(0).startsWith(u')');
        rest.remove(
            match.capturedStart() + (bracket ? 1 : 0), match.capturedLength() - (bracket ? 1 : 0));
        rest = rest.trimmed();
    }
    if (const auto match = limits.match(rest); match.hasMatch()) {
        result.low = match.captured(1);
        result.high = match.captured(2);
        rest = rest.left(match.capturedStart()).trimmed();
    }
    result.origin = takeMark(rest);
    result.value = rest;
    if (result.items && result.origin == Origin::Unsaid)
        result.origin = Origin::Measured;
    if (result.value.isEmpty() || (result.items && *result.items < 1))
        return std::nullopt;
    return result;
}

QString markedText(const MarkedValue& value)
{
    QString text = originMark(value.origin) + value.value;
    if (!value.low.isEmpty() && !value.high.isEmpty())
        text += u" ("_s + value.low + u" \u2013 "_s + value.high + u')';
    if (value.items)
        text += u" n="_s + QString::number(*value.items);
    return text;
}
