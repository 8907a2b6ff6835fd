// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QEvent>
#include <QPainter>

static QSize chipSize(const QString& text, const QFont& base)
{
    const QFontMetrics metrics(Type::caption(base));
    return { 6 + 14 + 4 + metrics.horizontalAdvance(text) + 8, std::max(24, metrics.height() + 4) };
}

int paintChip(QPainter& painter, const QPoint& topLeft, State state, const QString& text,
    const QString& icon, const Theme& theme, const QFont& base)
{
    const QRect box(topLeft, chipSize(text, base));
    const QColor color = state == State::Unknown ? theme.accent : theme.textOf(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tintOf(state));
    painter.drawRoundedRect(box, 4, 4);
    paintSymbol(painter, icon.isEmpty() ? stateIconName(state) : icon, color,
        QRectF(box.left() + 6, box.top() + (box.height() - 14) / 2.0, 14, 14));
    painter.setFont(Type::caption(base));
    painter.setPen(color);
    painter.drawText(box.adjusted(24, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
    return box.width();
}

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(State state, const QString& text, const QString& icon)
{
    m_state = state;
    m_text = text;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(m_text, QApplication::font()); }

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, QPoint(0, (height() - sizeHint().height()) / 2), m_state, m_text, m_icon,
        Theme::of(this), QApplication::font());
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
