// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/labeltext.h"
#include <QStringList>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

/// The character of "amp", "#38" or "#x26"; nothing where it is none.
static QString referenced(const QString& name)
{
    static constexpr std::array<std::pair<const char*, char16_t>, 6> names { { { "amp", u'&' },
        { "lt", u'<' }, { "gt", u'>' }, { "quot", u'"' }, { "apos", u'\'' }, { "nbsp", u' ' } } };
    for (const auto& [word, character] : names)
        if (name == QLatin1StringView(word))
            return QString(QChar(character));
    if (!name.startsWith(u'#'))
        return {};
    const bool hex = name.startsWith(u"#x", Qt::CaseInsensitive);
    bool isNumber = false;
    const char32_t code = name.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    if (!isNumber || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return QString::fromUcs4(&code, 1);
}

/// The letters of a tag's name, with the slash of a closing one.
static QString tagName(const QString& html, qsizetype at)
{
    qsizetype end = at;
    while (
        end < html.size() && (html.at(end) == u'/' ? end == at : html.at(end).isLetterOrNumber()))
        ++end;
    return html.mid(at, end - at).toLower();
}

QString textOfHtml(const QString& whole)
{
    static constexpr qsizetype longest = 20'000;
    const QString html = whole.left(longest);
    static const QStringList breaks { u"br"_s, u"/p"_s, u"/div"_s, u"div"_s, u"p"_s, u"/li"_s,
        u"/tr"_s, u"/h1"_s, u"/h2"_s, u"/h3"_s, u"hr"_s };
    const qsizetype lastEnd = html.lastIndexOf(u'>');
    QString text;
    for (qsizetype at = 0; at < html.size(); ++at) {
        const QChar c = html.at(at);
        if (c == u'<') {
            const QString name = tagName(html, at + 1);
            qsizetype end = at > lastEnd ? -1 : html.indexOf(u'>', at);
            if (name.isEmpty() || end < 0) {
                text += c; // "a < b"
                continue;
            }
            if (name == u"style" || name == u"script") {
                const qsizetype closing = html.indexOf(u"</"_s + name, end, Qt::CaseInsensitive);
                end = closing < 0 ? html.size() : html.indexOf(u'>', closing);
                end = end < 0 ? html.size() : end;
            } else if (breaks.contains(name)) {
                text += u'\n';
            }
            at = end;
        } else if (c == u'&') {
            static constexpr qsizetype longestName = 10;
            const qsizetype inName = QStringView(html).mid(at, longestName).indexOf(u';');
            const qsizetype end = at + inName;
            const QString character
                = inName > 0 ? referenced(html.mid(at + 1, end - at - 1)) : QString();
            text += character.isEmpty() ? QString(c) : character;
            if (!character.isEmpty())
                at = end;
        } else {
            text += c;
        }
    }
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString simple = line.simplified(); !simple.isEmpty())
            lines.append(simple);
    return lines.join(u'\n');
}

QString oneLine(const QString& text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.isSpace() || c.unicode() < 0x20 || c.unicode() == 0x7F ? QChar(u' ') : c;
    return clean.simplified();
}
