// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/choicecard.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr int padding = 16;

ChoiceCard::ChoiceCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::showChoice(const QString& key, const QString& heading, const QString& value)
{
    m_heading = key + u"  "_s + heading;
    m_value = value;
    setAccessibleName(heading + u": "_s + value);
    updateGeometry();
    update();
}

QFont ChoiceCard::headingFont() const { return Type::caption(QApplication::font()); }
QFont ChoiceCard::valueFont() const { return Type::answer(QApplication::font()); }

int ChoiceCard::valueTop() const { return padding + QFontMetrics(headingFont()).height() + 8; }

int ChoiceCard::heightForWidth(int width) const
{
    QTextLayout layout(m_value, valueFont());
    return valueTop() + int(std::ceil(breakLines(layout, width - 2 * padding))) + padding;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = QFontMetrics(valueFont()).height() * 12;
    return { width, heightForWidth(width) };
}

QSize ChoiceCard::minimumSizeHint() const
{
    return { QFontMetrics(valueFont()).height() * 6, QFontMetrics(valueFont()).height() * 3 };
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked();
    const qreal line = marked || hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(marked || hasFocus() || underMouse() ? theme.accent : theme.line, line,
        hasFocus() && !marked ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(marked ? theme.accentTint : theme.surface);
    painter.drawRoundedRect(frame, 8, 8);
    painter.setFont(headingFont());
    painter.setPen(marked ? theme.text : theme.muted);
    const int headingHeight = QFontMetrics(headingFont()).height();
    const QRect heading(padding, padding, width() - 2 * padding, headingHeight);
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(headingFont())
            .elidedText(m_heading, Qt::ElideRight, heading.width() - (marked ? headingHeight : 0)));
    if (marked)
        paintSymbol(painter, stateIconName(State::Good), theme.accent,
            QRectF(heading.right() - headingHeight, heading.top(), headingHeight, headingHeight));
    QTextLayout layout(m_value, valueFont());
    breakLines(layout, width() - 2 * padding);
    painter.setPen(theme.text);
    layout.draw(&painter, QPointF(padding, valueTop()));
}

void ChoiceCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

void ChoiceCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
