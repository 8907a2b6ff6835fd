// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/banner.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_text(new WrappedText(this))
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(52, 8, 24, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    setVisible(false);
}

void Banner::showMessage(State state, const QString& text, const QList<Button>& buttons)
{
    m_state = state;
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Button& button : buttons) {
        auto* widget = new QPushButton(button.text, this);
        connect(widget, &QPushButton::clicked, this, button.run);
        m_buttons->addWidget(widget);
    }
    restyle();
    setVisible(true);
}

QString Banner::text() const { return m_text->text(); }

void Banner::restyle()
{
    const Theme& theme = Theme::of(this);
    m_text->setColors(theme.textOf(m_state), theme.textOf(m_state));
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.tintOf(m_state));
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    painter.drawPixmap(24, (height() - 16) / 2,
        symbolicPixmap(stateIconName(m_state), theme.textOf(m_state), 16, devicePixelRatioF()));
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}
