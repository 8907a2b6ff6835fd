// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reporttext.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

QString printableText(const QString& text, QList<qsizetype>* glued)
{
    QString plain = text;
    plain.replace(u"\u207B\u00B9"_s, u"^-1"_s); // raised signs the font lacks
    plain.replace(QChar(0x1D40), u"^T"_s);
    QString result;
    result.reserve(plain.size());
    for (const QChar c : std::as_const(plain)) {
        switch (c.unicode()) {
        case u'\r':
            continue;
        case u'\n':
        case 0x2029:
            result += QChar(QChar::LineSeparator);
            continue;
        case 0x00A0:
        case 0x2009:
        case 0x202F:
            // A plain space in the text layer, so that a search in the PDF finds "3 h".
            if (glued)
                glued->append(result.size());
            result += u' ';
            continue;
        case 0x2212: // not in the font
        case 0x2013: // shares its glyph with the soft hyphen, which readers would copy instead
            result += u'-';
            continue;
        case 0x2028:
            result += c;
            continue;
        case QChar::ObjectReplacementCharacter:
        case 0xFEFF:
            result += u' ';
            continue;
        default:
            result += c.category() == QChar::Other_Control ? u' ' : c;
        }
    }
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    return result;
}

static bool isHangul(QChar c) { return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3; }

ReportText::ReportText(
    const QString& text, const TextStyle& style, double width, const BoldRange& bold)
    : m_style(style)
    , m_width(width)
    , m_bold(bold)
{
    QList<qsizetype> glued;
    m_text = printableText(text, &glued);
    QTextLayout layout(m_text, m_style.font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    applyBold(layout, 0);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        const qsizetype start = line.textStart();
        const qsizetype end = start + line.textLength();
        const qsizetype better = wordBreak(start, end, glued);
        if (better != end)
            line.setNumColumns(int(better - start), m_width);
        m_lines.append({ start, line.textLength(), line.naturalTextWidth() });
    }
    layout.endLayout();
}

/// Where the line that begins at `start` should end instead of at `end`, the place Qt found.
qsizetype ReportText::wordBreak(qsizetype start, qsizetype end, const QList<qsizetype>& glued) const
{
    if (end >= m_text.size() || end <= start || m_text.at(end - 1) == QChar::LineSeparator)
        return end;
    const auto mayEndAfter
        = [&](qsizetype i) { return m_text.at(i) == u' ' && !glued.contains(i); };
    if (mayEndAfter(end - 1))
        return end;
    const bool splitsWord
        = m_text.at(end - 1) == u' ' || isHangul(m_text.at(end - 1)) || isHangul(m_text.at(end));
    if (!splitsWord)
        return end; // after a hyphen or between Han characters: as good as a space
    for (qsizetype i = end - 1; i > start; --i)
        if (mayEndAfter(i))
            return i + 1;
    return end; // one word longer than the line
}

void ReportText::applyBold(QTextLayout& layout, qsizetype from) const
{
    if (m_bold.length <= 0)
        return;
    QTextLayout::FormatRange range;
    const qsizetype start = std::max<qsizetype>(m_bold.start - from, 0);
    const qsizetype end
        = std::min<qsizetype>(m_bold.start + m_bold.length - from, layout.text().size());
    if (end <= start)
        return;
    range.start = int(start);
    range.length = int(end - start);
    QFont font = m_style.font;
    font.setBold(true);
    range.format.setFont(font);
    if (m_bold.color.isValid())
        range.format.setForeground(m_bold.color);
    layout.setFormats({ range });
}

void ReportText::paintLine(
    QPainter& painter, qsizetype line, const QPointF& topLeft, bool right) const
{
    const Line& part = m_lines.at(line);
    QString text = m_text.mid(part.start, part.length);
    while (!text.isEmpty() && (text.back() == u' ' || text.back() == QChar::LineSeparator))
        text.chop(1);
    QTextLayout layout(text, m_style.font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    applyBold(layout, part.start);
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    if (drawn.isValid())
        drawn.setLineWidth(1e6);
    layout.endLayout();
    if (!drawn.isValid())
        return;
    const QFontMetricsF metrics(m_style.font);
    const double ascent = metrics.ascent();
    const double baseline
        = topLeft.y() + (m_style.lineHeight - ascent - metrics.descent()) / 2 + ascent;
    const double x = right ? topLeft.x() + m_width - drawn.naturalTextWidth() : topLeft.x();
    painter.setPen(m_style.color);
    drawn.draw(&painter, QPointF(x, baseline - drawn.ascent()));
}

double ReportText::naturalWidth() const
{
    double width = 0;
    for (const Line& line : m_lines)
        width = std::max(width, line.width);
    return width;
}
