// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/changerow.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/futuremarks.h"
#include "widgets/wrappedtext.h"
#include <QCheckBox>
#include <QFontInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

// The bar

ChangeBar::ChangeBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(8);
}

void ChangeBar::setShares(std::optional<double> before, std::optional<double> after)
{
    if (m_before == before && m_after == after)
        return;
    m_before = before;
    m_after = after;
    update();
}

void ChangeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const auto fill = [&](double from, double to, const QColor& color) {
        const double left = std::clamp(from, 0.0, 1.0) * width();
        const double right = std::clamp(to, 0.0, 1.0) * width();
        painter.fillRect(QRectF(left, 0, right - left, height()), color);
    };
    fill(0, 1, theme.grid);
    if (!m_after)
        return;
    if (!m_before) {
        fill(0, *m_after, theme.series[4]); // the current state
        return;
    }
    fill(0, std::min(*m_before, *m_after), theme.series[0]);
    fill(*m_after, *m_before, theme.good);
    if (*m_after > *m_before)
        fill(*m_before, *m_after, theme.bad);
}

// The row

ChangeRow::ChangeRow(QWidget* parent)
    : QWidget(parent)
    , m_check(new QCheckBox(this))
    , m_place(new QWidget(this))
    , m_title(new WrappedText(this))
    , m_detail(new WrappedText(this))
    , m_effect(new WrappedText(this))
    , m_value(new QLabel(this))
    , m_second(new QLabel(this))
    , m_bar(new ChangeBar(this))
{
    setFocusPolicy(Qt::StrongFocus);
    for (QLabel* label : { m_value, m_second }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(2, 4, 2, 6);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_check, 0, 0, Qt::AlignTop);
    layout->addWidget(m_place, 0, 1, Qt::AlignTop);
    layout->addWidget(m_title, 0, 2);
    layout->addWidget(m_value, 0, 3);
    layout->addWidget(m_detail, 1, 2);
    layout->addWidget(m_second, 1, 3);
    layout->addWidget(m_effect, 2, 2, 1, 2);
    layout->addWidget(m_bar, 3, 0, 1, 4);
    layout->setRowMinimumHeight(3, 10);
    m_effect->hide();
    m_effect->setObjectName(u"effect"_s);
    m_value->setObjectName(u"figure"_s);
    m_check->hide(); // the current state has no tick
    m_place->hide();
    connect(m_check, &QCheckBox::clicked, this, &ChangeRow::switched);
    restyle();
}

void ChangeRow::showChange(int number, const FutureChange& change, const QString& title,
    const QString& detail, bool hasProblem)
{
    m_id = change.id;
    m_number = number;
    m_on = change.on;
    m_problem = hasProblem;
    m_check->setVisible(number > 0);
    m_place->setVisible(number > 0);
    setFocusPolicy(number > 0 ? Qt::StrongFocus : Qt::NoFocus);
    {
        const QSignalBlocker blocker(m_check);
        m_check->setChecked(change.on);
    }
    m_check->setAccessibleName(tr("Change %1 is made: %2").arg(number).arg(title));
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setToolTip(change.note.isEmpty() ? QString() : plainToolTip(change.note));
    nameIt();
    restyle();
}

void ChangeRow::showFigure(const ChangeFigure& figure, std::optional<double> before, bool isStale)
{
    m_value->setText(figure.value);
    m_second->setText(figure.second);
    m_effect->setText(figure.effect);
    m_effect->setVisible(!figure.effect.isEmpty());
    const QString tip = figure.tip.isEmpty() ? QString() : plainToolTip(figure.tip);
    m_value->setToolTip(tip);
    m_second->setToolTip(tip);
    m_value->setAccessibleDescription(figure.tip);
    m_bar->setShares(before, figure.share);
    setAccessibleDescription(
        figure.effect.isEmpty() ? figure.tip : figure.effect + u'\n' + figure.tip);
    nameIt();
    if (m_stale != isStale) {
        m_stale = isStale;
        restyle();
    }
}

void ChangeRow::nameIt()
{
    if (m_number == 0) {
        setAccessibleName(m_title->text() + u", "_s + m_value->text());
        return;
    }
    setAccessibleName(
        tr("Change %1: %2, %3; then %4")
            .arg(QString::number(m_number), m_title->text(), m_detail->text(), m_value->text()));
}

QWidget* ChangeRow::tick() const { return m_check; }

void ChangeRow::setOpen(bool open)
{
    m_open = open;
    update();
}

void ChangeRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const MapLook look { Theme::of(this), font() };
    if (m_open)
        painter.fillRect(rect(), look.theme.accentTint);
    if (hasFocus()) {
        painter.setPen(QPen(look.theme.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    if (m_number == 0)
        return;
    const double zoom = QFontInfo(font()).pixelSize() / 14.0;
    painter.translate(QRectF(m_place->geometry()).center());
    painter.scale(zoom, zoom);
    paintChangeNumber(painter, look, {}, m_number, m_on && !m_problem);
}

void ChangeRow::mousePressEvent(QMouseEvent* event)
{
    if (m_number == 0)
        return;
    setFocus(Qt::MouseFocusReason);
    emit openRequested();
    event->accept();
}

void ChangeRow::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Up ? -1 : 1;
        if (alt)
            emit moveRequested(direction);
        else
            emit walkRequested(direction);
        return;
    }
    case Qt::Key_Space:
        emit switched(!m_on);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit openRequested();
        return;
    case Qt::Key_Escape:
        emit closeRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChangeRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChangeRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChangeRow::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QColor text = m_on ? theme.text : theme.muted;
    m_title->setFont(m_number == 0 ? Type::bold(font()) : Type::body(font()));
    m_title->setColors(text, text);
    const QColor detail = m_problem && m_on ? theme.warningText : theme.muted;
    m_detail->setFont(Type::caption(font()));
    m_detail->setColors(detail, detail);
    const QColor effect = m_stale ? theme.muted : text;
    m_effect->setFont(Type::caption(font()));
    m_effect->setColors(effect, effect);
    QPalette value = palette();
    value.setColor(QPalette::WindowText, m_stale ? theme.muted : text);
    m_value->setFont(Type::bold(font()));
    m_value->setPalette(value);
    value.setColor(QPalette::WindowText, theme.muted);
    m_second->setFont(Type::caption(font()));
    m_second->setPalette(value);
    const int size = qRound(22 * QFontInfo(font()).pixelSize() / 14.0);
    m_place->setFixedSize(size, size);
    for (WrappedText* words : { m_title, m_detail, m_effect })
        words->setMinimumWidth(fontMetrics().averageCharWidth() * 6);
    m_restyling = false;
    update();
}

void ChangeRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && m_bar
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
