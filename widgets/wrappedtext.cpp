// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappedtext.h"
#include "widgets/theme/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

WrappedText::WrappedText(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedText::setText(const QString& text, const QStringList& keys)
{
    if (text == m_text && keys == m_keys)
        return;
    m_text = text;
    m_keys = keys;
    setAccessibleName(text);
    updateGeometry();
    placeTrailing();
    update();
}

void WrappedText::setColors(const QColor& text, const QColor& key)
{
    m_color = text;
    m_keyColor = key;
    update();
}

void WrappedText::setTrailing(QWidget* trailing)
{
    m_trailing = trailing;
    trailing->setParent(this);
    trailing->installEventFilter(this);
    installEventFilter(this); // which is asked to lay out what has another text now
    placeTrailing();
}

qreal breakLines(QTextLayout& layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({ 0, height });
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// A number and its percent sign stay on one line.
static QString unbroken(QString text)
{
    return text.replace(QStringLiteral(" %"), QStringLiteral("\u00A0%"));
}

int WrappedText::layOut(QTextLayout& layout, int width, QPoint* trailingAt) const
{
    if (m_text.isEmpty() && (!m_trailing || m_trailing->isHidden()))
        return 0; // an empty layout would still make one line
    qreal y = breakLines(layout, width);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    qreal lastWidth = last.naturalTextWidth();
    qreal lastTop = last.y();
    if (m_trailing && !m_trailing->isHidden()) {
        const QSize size = m_trailing->sizeHint();
        const int gap = m_text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(u' ');
        if (m_text.isEmpty())
            lastWidth = lastTop = y = 0;
        if (lastWidth + gap + size.width() <= width || m_text.isEmpty()) {
            y = std::max(y, lastTop + size.height());
            if (trailingAt)
                *trailingAt = QPoint(int(std::ceil(lastWidth)) + gap, int(lastTop));
        } else {
            if (trailingAt)
                *trailingAt = QPoint(0, int(std::ceil(y)));
            y += size.height();
        }
    }
    return int(std::ceil(y));
}

void WrappedText::placeTrailing()
{
    if (!m_trailing)
        return;
    QTextLayout layout(unbroken(m_text), font());
    QPoint at;
    layOut(layout, width(), &at);
    m_trailing->setGeometry(QRect(at, m_trailing->sizeHint()));
}

QSize WrappedText::sizeHint() const
{
    QTextLayout layout(unbroken(m_text), font());
    int width = fontMetrics().horizontalAdvance(m_text) + 2;
    if (m_trailing && !m_trailing->isHidden())
        width += m_trailing->sizeHint().width() + fontMetrics().horizontalAdvance(u' ');
    return { width, layOut(layout, width) };
}

QSize WrappedText::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 12;
    return { m_text.isEmpty() ? 0 : width, m_text.isEmpty() ? 0 : fontMetrics().height() };
}

int WrappedText::heightForWidth(int width) const
{
    QTextLayout layout(unbroken(m_text), font());
    return layOut(layout, width);
}

/// Where `key` stands in `text` from `from` on; a number not as part of another one. -1: nowhere.
static qsizetype placeOf(const QString& key, const QString& text, qsizetype from)
{
    const auto isDigit
        = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isDigit(); };
    qsizetype at = key.isEmpty() ? -1 : text.indexOf(key, from);
    while (at >= 0
        && ((isDigit(at) && isDigit(at - 1))
            || (isDigit(at + key.size() - 1) && isDigit(at + key.size()))))
        at = text.indexOf(key, at + 1);
    return at;
}

void WrappedText::paintEvent(QPaintEvent*)
{
    QTextLayout layout(unbroken(m_text), font());
    layOut(layout, width());
    QList<QTextLayout::FormatRange> formats;
    qsizetype from = 0;
    for (const QString& key : m_keys) {
        const qsizetype at = placeOf(key, m_text, from);
        if (at < 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(at);
        range.length = int(key.size());
        range.format.setForeground(m_keyColor);
        formats.append(range);
        from = at + key.size();
    }
    QPainter painter(this);
    painter.setPen(m_color.isValid() ? m_color : palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(0, 0), formats);
}

void WrappedText::resizeEvent(QResizeEvent*) { placeTrailing(); }

void WrappedText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        placeTrailing();
    }
    QWidget::changeEvent(event);
}

bool WrappedText::eventFilter(QObject* watched, QEvent* event)
{
    const bool changed = watched == m_trailing
        && (event->type() == QEvent::FontChange || event->type() == QEvent::ShowToParent
            || event->type() == QEvent::HideToParent);
    if (changed || (watched == this && event->type() == QEvent::LayoutRequest)) {
        updateGeometry();
        placeTrailing();
    }
    return QWidget::eventFilter(watched, event);
}

QString plainToolTip(QString text)
{
    // A word joiner behind "<" makes it no tag and cannot be seen.
    return text.replace(u'<', QString(u'<') + QChar(0x2060));
}

ElidedText::ElidedText(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedText::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedText::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() };
}

QSize ElidedText::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4),
        fontMetrics().height() };
}

void ElidedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    const QString tip = shown == m_text ? QString() : plainToolTip(m_text);
    if (toolTip() != tip)
        setToolTip(tip);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// In a row of texts as much as the underline takes below, so that it stands level with them; none
/// in running text.
static int spaceAbove(LinkButton::Look look) { return look == LinkButton::Look::Accent ? 4 : 0; }

LinkButton::LinkButton(Look look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 2,
        fontMetrics().height() + 5 + spaceAbove(m_look) };
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const bool lively = underMouse() || hasFocus();
    painter.setPen(m_look == Look::Accent || lively ? theme.accent : theme.muted);
    const QRect line(1, spaceAbove(m_look), width() - 2, fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
    if (m_look == Look::Dotted || lively) {
        QPen pen(painter.pen().color(), 1);
        if (m_look == Look::Dotted)
            pen.setDashPattern({ 1, 2 });
        painter.setPen(pen);
        const int y = line.top() + fontMetrics().ascent() + 4;
        painter.drawLine(1, y, width() - 1, y);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 3, 3);
    }
}

void LinkButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent*) { update(); }
void LinkButton::leaveEvent(QEvent*) { update(); }
