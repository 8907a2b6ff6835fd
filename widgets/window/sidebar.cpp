// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/sidebar.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "widgets/theme/theme.h"
#include "widgets/window/panels.h"
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

SidebarButton::SidebarButton(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setCompleteness(double completeness)
{
    // The pie shows quarters: finer steps would promise more than the figure means.
    m_completeness = std::clamp(std::round(completeness * 4) / 4, 0.0, 1.0);
    if (completeness > 0 && m_completeness == 0)
        m_completeness = .25;
    if (completeness < 1 && m_completeness == 1)
        m_completeness = .75;
    describe();
    update();
}

void SidebarButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void SidebarButton::describe()
{
    setToolTip(m_collapsed ? text() : QString());
    setAccessibleName(text());
    if (m_station)
        setAccessibleDescription(tr("%1 complete").arg(formatPercent(m_completeness)));
}

QSize SidebarButton::sizeHint() const
{
    return { 100, std::max(40, QFontMetrics(QApplication::font()).height() + 16) };
}

void SidebarButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accentTint : theme.grid);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (isChecked())
        painter.fillRect(QRectF(0, height() / 2.0 - 12, 3, 24), theme.accent);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor color = isChecked() ? theme.accent : theme.text;
    painter.drawPixmap(m_collapsed ? (width() - 20) / 2 : 12, (height() - 20) / 2,
        symbolicPixmap(m_icon, isChecked() ? theme.accent : theme.muted, 20, devicePixelRatioF()));
    if (m_collapsed)
        return;
    const QFont font
        = isChecked() ? Type::bold(QApplication::font()) : Type::body(QApplication::font());
    painter.setFont(font);
    painter.setPen(color);
    const QRect word(44, 0, width() - 44 - (m_station ? 32 : 8), height());
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, word.width()));
    if (!m_station)
        return;
    const QRectF pie(width() - 12 - 12, height() / 2.0 - 6, 12, 12);
    const QColor mark = isChecked() ? theme.accent : theme.muted;
    painter.setPen(QPen(mark, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(pie.adjusted(.75, .75, -.75, -.75));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    if (m_completeness >= 1)
        painter.drawEllipse(pie);
    else if (m_completeness > 0)
        painter.drawPie(
            pie.adjusted(1, 1, -1, -1), 90 * 16, -int(std::lround(m_completeness * 360 * 16)));
}

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_history(new SidebarButton(QStringLiteral("clock"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 8);
    layout->setSpacing(0);
    for (const Subject subject : journey) {
        auto* button = new SidebarButton(subjectKey(subject), this);
        m_buttons.insert(subject, button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, subject] { emit picked(subject); });
    }
    layout->addStretch();
    m_history->setStation(false);
    layout->addWidget(m_history);
    connect(m_history, &QAbstractButton::clicked, this, &Sidebar::historyPicked);
    setCollapsed(false);
    retranslate();
}

void Sidebar::setCurrent(Subject subject) { m_buttons.value(subject)->setChecked(true); }

void Sidebar::setHistoryCurrent() { m_history->setChecked(true); }

void Sidebar::setCompleteness(Subject subject, double completeness)
{
    m_buttons.value(subject)->setCompleteness(completeness);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    // Wide enough for the longest word at any text size, 200 at the usual one.
    setFixedWidth(collapsed ? 56 : 200 + std::max(0, qRound((textZoom() - 1) * 110)));
    for (SidebarButton* button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    m_history->setCollapsed(collapsed);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Journey"));
    for (const Subject subject : journey) {
        // The longest name does not fit beside the pie.
        m_buttons.value(subject)->setText(
            subject == Subject::OrgModel ? tr("Organisation") : subjectName(subject));
        m_buttons.value(subject)->setCollapsed(m_collapsed);
    }
    m_history->setText(tr("Activity log"));
    m_history->setCollapsed(m_collapsed);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(width() - 1, 0, 1, height(), theme.line);
    painter.fillRect(16, m_history->y() - 5, width() - 32, 1, theme.line);
}

void Sidebar::keyPressEvent(QKeyEvent* event)
{
    // Up and down walk through the journey.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    const int count = int(std::size(journey));
    if (m_history->hasFocus() && step < 0) {
        m_buttons.value(journey[count - 1])->setFocus();
        emit picked(journey[count - 1]);
        return;
    }
    for (int i = 0; i < count; ++i)
        if (m_buttons.value(journey[i])->hasFocus()) {
            if (i + step == count) {
                m_history->setFocus();
                emit historyPicked();
                return;
            }
            const int next = std::max(i + step, 0);
            m_buttons.value(journey[next])->setFocus();
            emit picked(journey[next]);
            return;
        }
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        setCollapsed(m_collapsed);
    QWidget::changeEvent(event);
}
