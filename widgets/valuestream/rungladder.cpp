// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/rungladder.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/theme/theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <algorithm>

using namespace Qt::StringLiterals;

enum Place { NowRail, Name, WantedRail, Whose };

/// The highest rung stands in the row below the headings.
static int rowOf(Rung rung) { return rungCount - int(rung); }

RungLadder::RungLadder(QWidget* parent)
    : QWidget(parent)
    , m_now(new QButtonGroup(this))
    , m_wanted(new QButtonGroup(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(Whose, 1);
    const auto caption = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        return label;
    };
    m_captions = { caption(tr("Now")), caption(tr("Wanted")),
        caption(tr("Whoever needs it does it")), caption(tr("A team does it, and it queues")) };
    grid->addWidget(m_captions[0], 0, NowRail, Qt::AlignHCenter);
    grid->addWidget(m_captions[1], 0, WantedRail, Qt::AlignHCenter);
    grid->addWidget(m_captions[2], rowOf(Rung::DefineAndRunIt), Whose, 2, 1);
    grid->addWidget(m_captions[3], rowOf(Rung::Interface), Whose, 3, 1);
    for (QLabel* whose : { m_captions[2], m_captions[3] })
        whose->setWordWrap(true);
    const auto button
        = [this](QButtonGroup* group, Rung rung, const QString& name, const QString& object) {
              auto* radio = new QRadioButton(this);
              radio->setAccessibleName(name);
              radio->setObjectName(object.arg(int(rung)));
              radio->setToolTip(name);
              group->addButton(radio, int(rung));
              return radio;
          };
    for (int i = rungCount - 1; i >= 0; --i) {
        const Rung rung = Rung(i);
        auto* name = new QLabel(rungName(rung), this);
        name->setTextFormat(Qt::PlainText);
        name->setAlignment(Qt::AlignCenter);
        name->setContentsMargins(8, 4, 8, 4);
        m_names.at(std::size_t(i)) = name;
        const int row = rowOf(rung);
        grid->setRowMinimumHeight(row, 32);
        grid->setRowStretch(row, 1);
        grid->addWidget(button(m_now, rung, tr("Now: %1").arg(rungName(rung)), u"now%1"_s), row,
            NowRail, Qt::AlignCenter);
        grid->addWidget(name, row, Name, Qt::AlignCenter);
        grid->addWidget(button(m_wanted, rung, tr("Wanted: %1").arg(rungName(rung)), u"wanted%1"_s),
            row, WantedRail, Qt::AlignCenter);
    }
    for (QButtonGroup* group : { m_now, m_wanted })
        for (int i = rungCount - 1; i > 0; --i)
            setTabOrder(group->button(i), group->button(i - 1));
    setTabOrder(m_now->button(0), m_wanted->button(rungCount - 1));
    connect(m_now, &QButtonGroup::idClicked, this, [this](int id) { emit nowEdited(Rung(id)); });
    connect(
        m_wanted, &QButtonGroup::idClicked, this, [this](int id) { emit wantedEdited(Rung(id)); });
    restyle();
}

void RungLadder::setRungs(Rung now, Rung wanted)
{
    m_now->button(int(now))->setChecked(true);
    m_wanted->button(int(wanted))->setChecked(true);
    restyle();
    update();
}

int RungLadder::middleOf(Rung rung) const
{
    return m_names.at(std::size_t(rung))->geometry().center().y();
}

void RungLadder::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const int left = m_now->button(0)->geometry().center().x();
    const int right = m_wanted->button(0)->geometry().center().x();
    const Rung now = Rung(std::max(0, m_now->checkedId()));
    const Rung wanted = Rung(std::max(0, m_wanted->checkedId()));
    if (wanted > now) { // the climb
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawRect(
            QRect(QPoint(left, middleOf(wanted)), QPoint(right, middleOf(now))).normalized());
    }
    const int top = middleOf(Rung::DefineAndRunIt) - 14;
    const int bottom = middleOf(Rung::Ticket) + 14;
    for (int i = 0; i < rungCount; ++i) { // around the name that stands on it
        const bool end = Rung(i) == now || Rung(i) == wanted;
        const QRect name = m_names.at(std::size_t(i))->geometry();
        const int y = middleOf(Rung(i));
        painter.setPen(QPen(end ? theme.accent : theme.muted, end ? 3 : 1));
        painter.drawLine(left, y, name.left(), y);
        painter.drawLine(name.right(), y, right, y);
    }
    painter.setPen(QPen(theme.muted, 2));
    painter.drawLine(left, top, left, bottom);
    painter.drawLine(right, top, right, bottom);
    // Between those who wait for a team and those who do not.
    const int border = (middleOf(Rung::Interface) + middleOf(Rung::RunIt)) / 2;
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.drawLine(0, border, width(), border);
    // The buttons stand on the rails.
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().window());
    for (const QButtonGroup* group : { m_now, m_wanted })
        for (const QAbstractButton* button : group->buttons())
            painter.drawEllipse(QRectF(button->geometry()).center(), 8, 8);
}

void RungLadder::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    for (QLabel* caption : m_captions) {
        caption->setFont(Type::caption(base));
        caption->setPalette(muted);
    }
    for (int i = 0; i < rungCount; ++i) {
        const bool end = i == m_now->checkedId() || i == m_wanted->checkedId();
        m_names.at(std::size_t(i))->setFont(end ? Type::bold(base) : Type::body(base));
    }
    m_restyling = false;
}

void RungLadder::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
