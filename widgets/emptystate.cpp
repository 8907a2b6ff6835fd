// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    for (QLabel* label : { m_icon, m_title, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_primary->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryClicked);
    restyle();
}

void EmptyState::setTexts(
    const QString& title, const QString& text, const QString& primary, const QString& secondary)
{
    m_title->setText(title);
    m_text->setText(text);
    fitText();
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

void EmptyState::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_icon->setPixmap(symbolicPixmap(m_iconName, theme.muted, 48, devicePixelRatioF()));
    m_title->setFont(Type::answer(base));
    m_text->setForegroundRole(QPalette::PlaceholderText); // muted
    m_restyling = false;
    fitText();
}

void EmptyState::fitText()
{
    // A text column stays readable: at most 75 characters. A centred label does not get the height
    // its lines need by itself.
    const int most = QFontMetrics(QApplication::font()).horizontalAdvance(u'n') * 75;
    const int width = std::clamp(this->width() - 48, 160, most);
    m_text->setFixedWidth(width);
    m_text->setMinimumHeight(0); // else the height asked for is at least that
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(width))); // -1 without text
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void EmptyState::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
    QWidget::changeEvent(event);
}
