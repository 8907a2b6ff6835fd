// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/mismatchbutton.h"
#include "app/valuestream/streamwords.h"
#include "widgets/theme/theme.h"
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

MismatchButton::MismatchButton(int kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] { change((m_strength + 1) % 4); });
    retranslate();
}

void MismatchButton::retranslate()
{
    setText(mismatchName(m_kind));
    setAccessibleName(tr("%1 mismatch").arg(mismatchName(m_kind)));
    setAccessibleDescription(mismatchStrength(m_strength));
    setToolTip(tr("%1 mismatch: %2").arg(mismatchName(m_kind), mismatchStrength(m_strength)));
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    update();
}

void MismatchButton::setStrength(int strength)
{
    m_strength = qBound(0, strength, 3);
    retranslate();
}

void MismatchButton::change(int strength)
{
    setStrength(strength);
    emit strengthEdited(m_kind, m_strength);
}

QSize MismatchButton::sizeHint() const
{
    const QFontMetrics metrics(Type::bold(font()));
    return QSize(metrics.horizontalAdvance(text()) + 32, std::max(32, metrics.height() + 12));
}

void MismatchButton::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Right || event->key() == Qt::Key_Plus ? 1
        : event->key() == Qt::Key_Left || event->key() == Qt::Key_Minus          ? -1
                                                                                 : 0;
    if (by != 0)
        change(qBound(0, m_strength + by, 3));
    else
        QAbstractButton::keyPressEvent(event);
}

/// Name, and the strength as bars beside it, so that it is not told by colour alone.
void MismatchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const bool on = m_strength > 0;
    painter.setPen(QPen(hasFocus() ? theme.accent
            : on                   ? theme.warningTint
                                   : theme.line,
        hasFocus() ? 2 : 1));
    painter.setBrush(on ? theme.warningTint : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setFont(on ? Type::bold(font()) : Type::body(font()));
    painter.setPen(on ? theme.warningText : theme.muted);
    painter.drawText(rect().adjusted(8, 0, -18, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(i < m_strength ? theme.warningText : theme.line);
        const double height = 5 + 3 * i;
        painter.drawRect(
            QRectF(width() - 18 + i * 4, this->height() / 2.0 + 6 - height, 3, height));
    }
}
