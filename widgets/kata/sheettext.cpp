// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/sheettext.h"
#include "widgets/chip.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QEvent>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

static bool isHangul(QChar c) { return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3; }

/// Korean lines break between words in careful typesetting; Qt breaks between any two syllables,
/// unless an invisible word joiner stands there.
static QString keptWords(const QString& text)
{
    QString kept;
    kept.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        kept += c == u'\n' ? QChar(QChar::LineSeparator) : c;
        if (i + 1 < text.size() && (isHangul(c) || isHangul(text.at(i + 1))) && !c.isSpace()
            && !text.at(i + 1).isSpace())
            kept += QChar(0x2060);
    }
    return kept;
}

/// Draws the lines as they were broken, but without the joiners: on paper they would ask for a
/// second font and stay in the copied text.
static void drawWithoutJoiners(QPainter& painter, const QTextLayout& layout)
{
    static constexpr QChar joiner(0x2060);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int end = line.textStart() + line.textLength();
        QList<QTextLayout::FormatRange> formats = layout.formats();
        QString text;
        int boldFrom = -1;
        for (int at = line.textStart(); at < end; ++at) {
            if (boldFrom < 0 && !formats.isEmpty() && at >= formats.first().start)
                boldFrom = int(text.size());
            const QChar c = layout.text().at(at);
            if (c != joiner && c != QChar(QChar::LineSeparator))
                text += c;
        }
        QTextLayout plain(text, layout.font());
        if (boldFrom >= 0) {
            formats.first().start = boldFrom;
            formats.first().length = int(text.size()) - boldFrom;
            plain.setFormats(formats);
        }
        QTextOption option = layout.textOption();
        option.setWrapMode(QTextOption::NoWrap);
        plain.setTextOption(option);
        plain.beginLayout();
        QTextLine whole = plain.createLine();
        whole.setLineWidth(line.width());
        plain.endLayout();
        whole.draw(&painter, line.position());
    }
}

SheetText::SheetText(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetText::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    describe();
    updateGeometry();
    update();
}

void SheetText::describe() { setAccessibleName(m_text); }

void SheetText::setLook(Size size, Tone tone)
{
    if (size == m_size && tone == m_tone)
        return;
    m_size = size;
    m_tone = tone;
    updateGeometry();
    update();
}

void SheetText::setStrikeOut(bool strikeOut)
{
    m_strikeOut = strikeOut;
    update();
}

void SheetText::setBoldEnd(const QString& end)
{
    m_boldEnd = end;
    update();
}

void SheetText::setIcon(const QString& icon)
{
    if (icon == m_icon)
        return;
    m_icon = icon;
    updateGeometry();
    update();
}

void SheetText::setWrapping(bool wraps)
{
    m_wraps = wraps;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    policy.setVerticalPolicy(wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void SheetText::setAlignment(Qt::Alignment alignment) { m_alignment = alignment; }

QFont SheetText::textFont() const
{
    const QFont base = this->font();
    QFont font = Type::body(base);
    switch (m_size) {
    case Size::Caption:
        font = Type::caption(base);
        break;
    case Size::CaptionBold:
        font = Type::bold(Type::caption(base));
        break;
    case Size::Bold:
        font = Type::bold(base);
        break;
    case Size::Headline:
        font = Type::headline(base);
        break;
    case Size::Body:
        break;
    }
    font.setStrikeOut(m_strikeOut);
    return font;
}

int SheetText::lineHeight() const
{
    const QFontMetricsF metrics(textFont());
    const double leading = m_size == Size::Headline ? 1.2 : 1.45;
    return int(std::ceil(
        std::max(metrics.height(), metrics.capHeight() / .71 * leading))); // .71: caps of an em
}

int SheetText::iconRoom() const { return m_icon.isEmpty() ? 0 : 18; }

int SheetText::layOut(QTextLayout& layout, int width) const
{
    QTextOption option;
    option.setWrapMode(m_wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setAlignment(m_alignment);
    layout.setTextOption(option);
    const QString bold = keptWords(m_boldEnd);
    if (!bold.isEmpty() && layout.text().endsWith(bold)) {
        QTextLayout::FormatRange range;
        range.start = int(layout.text().size() - bold.size());
        range.length = int(bold.size());
        range.format.setFontWeight(QFont::Bold);
        layout.setFormats({ range });
    }
    const int height = lineHeight();
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - iconRoom()));
        line.setPosition(QPointF(iconRoom(), y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return std::max(y, height);
}

QSize SheetText::sizeHint() const
{
    const QFontMetricsF metrics(textFont());
    double width = 0;
    const QStringList lines = shownText().split(u'\n');
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return { int(std::ceil(width)) + 1 + iconRoom(), lineHeight() * int(lines.size()) };
}

QSize SheetText::minimumSizeHint() const
{
    const int few = QFontMetrics(textFont()).averageCharWidth() * 5;
    return { std::min(few, sizeHint().width()) + iconRoom(), lineHeight() };
}

int SheetText::heightForWidth(int width) const
{
    QTextLayout layout(keptWords(shownText()), textFont());
    return layOut(layout, width);
}

static QColor colorOf(SheetText::Tone tone, const Theme& theme)
{
    switch (tone) {
    case SheetText::Tone::Muted:
        return theme.muted;
    case SheetText::Tone::Accent:
        return theme.accent;
    case SheetText::Tone::Good:
        return theme.goodText;
    case SheetText::Tone::Warning:
        return theme.warningText;
    case SheetText::Tone::Bad:
        return theme.badText;
    case SheetText::Tone::Text:
        break;
    }
    return theme.text;
}

void SheetText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor color = colorOf(shownTone(), Theme::of(this));
    QString text = shownText();
    if (m_wraps)
        text = keptWords(text);
    else
        text = QFontMetrics(textFont())
                   .elidedText(text.replace(u'\n', u' '), Qt::ElideRight, width() - iconRoom() + 1);
    QTextLayout layout(text, textFont());
    layOut(layout, width());
    if (!m_icon.isEmpty() && !text.isEmpty())
        paintSymbol(painter, m_icon, color, QRectF(0, (lineHeight() - 14) / 2.0, 14, 14));
    painter.setPen(color);
    drawWithoutJoiners(painter, layout);
}

void SheetText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    else if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

SheetChip::SheetChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SheetChip::showState(State state, const QString& text, const QString& icon)
{
    m_state = state;
    m_text = text;
    m_icon = icon;
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize SheetChip::sizeHint() const
{
    const QFontMetrics metrics(Type::caption(font()));
    return { 34 + metrics.horizontalAdvance(m_text), std::max(24, metrics.height() + 4) };
}

void SheetChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown
        = QFontMetrics(Type::caption(font())).elidedText(m_text, Qt::ElideRight, width() - 31);
    paintChip(painter, QPoint(0, 0), m_state, shown, m_icon, Theme::of(this), font());
}

SheetButton::SheetButton(const QString& icon, QWidget* parent)
    : QToolButton(parent)
    , m_icon(icon)
{
    setAutoRaise(true);
    setMinimumSize(32, 32);
    setIconSize(QSize(16, 16));
    setFocusPolicy(Qt::StrongFocus);
    restyle();
}

void SheetButton::setName(const QString& name)
{
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
}

void SheetButton::restyle() { setIcon(symbolicIcon(m_icon, Theme::of(this).muted)); }

void SheetButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QToolButton::changeEvent(event);
}
