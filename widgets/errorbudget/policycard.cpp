// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/policycard.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

static constexpr int iconSize = 16;

PolicyCard::PolicyCard(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrappedText(this))
    , m_caption(new WrappedText(this))
    , m_edit(new QToolButton(this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_trigger(new QComboBox(m_fields))
    , m_threshold(new PpmEdit(m_fields))
    , m_action(new QLineEdit(m_fields))
    , m_owner(new QLineEdit(m_fields))
    , m_up(new QToolButton(m_fields))
    , m_down(new QToolButton(m_fields))
    , m_remove(new QToolButton(m_fields))
{
    m_icon->setTextFormat(Qt::PlainText);
    m_icon->setFixedWidth(iconSize);
    m_edit->setCheckable(true);
    m_edit->setAutoRaise(true);
    m_edit->setObjectName(u"edit"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_caption);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    top->addWidget(m_edit, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_fields);
    buildFields();
    connectFields();
    m_fields->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    restyle();
}

void PolicyCard::buildFields()
{
    m_trigger->setObjectName(u"trigger"_s);
    m_threshold->setObjectName(u"threshold"_s);
    m_action->setObjectName(u"action"_s);
    m_owner->setObjectName(u"owner"_s);
    m_up->setObjectName(u"up"_s);
    m_down->setObjectName(u"down"_s);
    m_remove->setObjectName(u"remove"_s);
    m_threshold->setOptional(false);
    m_trigger->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trigger->setMinimumContentsLength(12);
    m_trigger->installEventFilter(this);
    for (int i = 0; i < 3; ++i)
        m_trigger->addItem({});
    auto* when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(m_trigger, 1);
    when->addWidget(m_threshold);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QToolButton* button : { m_up, m_down, m_remove }) {
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_form->setContentsMargins(iconSize + 12, 0, 8, 4);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(new QLabel(m_fields), when);
    m_form->addRow(new QLabel(m_fields), m_action);
    m_form->addRow(new QLabel(m_fields), m_owner);
    m_form->addRow(QString(), buttons);
    QWidget* const buddies[] = { m_trigger, m_action, m_owner };
    for (int row = 0; row < 3; ++row) {
        auto* label = static_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(buddies[row]);
    }
}

void PolicyCard::connectFields()
{
    connect(m_edit, &QToolButton::clicked, this, [this](bool open) {
        setOpen(open);
        emit opened(open);
    });
    connect(m_trigger, &QComboBox::activated, this, [this](int index) {
        offer({}, [index](PolicyRule& rule) { rule.trigger = PolicyTrigger(index); });
    });
    connect(m_threshold, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        if (ppm)
            offer(u"threshold"_s, [ppm](PolicyRule& rule) { rule.thresholdPpm = *ppm; });
    });
    connect(m_action, &QLineEdit::textEdited, this, [this](const QString& text) {
        offer(u"action"_s, [&text](PolicyRule& rule) { rule.action = text; });
    });
    connect(m_owner, &QLineEdit::textEdited, this, [this](const QString& text) {
        offer(u"owner"_s, [&text](PolicyRule& rule) { rule.owner = text; });
    });
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &PolicyCard::removeRequested);
}

void PolicyCard::offer(const QString& field, const std::function<void(PolicyRule&)>& change)
{
    PolicyRule after = m_content.rule;
    change(after);
    emit changed(after, field);
}

void PolicyCard::showContent(const Content& content)
{
    if (content == m_content)
        return;
    m_content = content;
    const QSignalBlocker trigger(m_trigger);
    m_trigger->setCurrentIndex(int(content.rule.trigger));
    m_threshold->setPpm(content.rule.thresholdPpm);
    if (m_action->text() != content.rule.action)
        m_action->setText(content.rule.action);
    if (m_owner->text() != content.rule.owner)
        m_owner->setText(content.rule.owner);
    m_up->setEnabled(!content.first);
    m_down->setEnabled(!content.last);
    m_text->setText(content.text);
    m_caption->setText(content.caption);
    m_caption->setVisible(!content.caption.isEmpty());
    setAccessibleName(content.text + u' ' + content.caption);
    restyle();
    updateGeometry();
}

bool PolicyCard::isOpen() const { return m_edit->isChecked(); }

void PolicyCard::setOpen(bool open)
{
    m_edit->setChecked(open);
    m_fields->setVisible(open);
    updateGeometry();
}

void PolicyCard::focusAction() { m_action->setFocus(Qt::OtherFocusReason); }

void PolicyCard::focusMove(int by)
{
    QToolButton* wanted = by < 0 ? m_up : m_down;
    QToolButton* other = by < 0 ? m_down : m_up;
    (wanted->isEnabled() ? wanted : other)->setFocus(Qt::OtherFocusReason);
}

State PolicyCard::state() const
{
    if (!m_content.inForce)
        return State::Unknown;
    switch (m_content.rule.trigger) {
    case PolicyTrigger::BudgetLeftAbove:
        return State::Good;
    case PolicyTrigger::BudgetLeftAtMost:
        return m_content.rule.thresholdPpm == 0 ? State::Bad : State::Warning;
    case PolicyTrigger::IncidentShareAtLeast:
        break;
    }
    return State::Warning;
}

void PolicyCard::restyle()
{
    const QScopedValueRollback restyling(m_restyling, true);
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    const State now = state();
    const bool loud = m_content.governing && now != State::Good;
    m_text->setFont(loud ? Type::bold(base) : Type::body(base));
    m_text->setColors(loud ? theme.textOf(now) : theme.text, theme.text);
    m_caption->setFont(Type::caption(base));
    m_caption->setColors(loud ? theme.text : theme.muted, theme.text);
    const bool share = m_content.rule.trigger == PolicyTrigger::IncidentShareAtLeast;
    const QString icon = share                                     ? u"flag"_s
        : m_content.rule.trigger == PolicyTrigger::BudgetLeftAbove ? stateIconName(State::Good)
                                                                   : stateIconName(State::Bad);
    m_icon->setPixmap(symbolicPixmap(icon, now == State::Unknown ? theme.muted : theme.mark(now),
        iconSize, devicePixelRatioF()));
    m_icon->setFixedHeight(QFontMetrics(base).height());
    const std::pair<QToolButton*, QString> buttons[] = { { m_edit, u"edit"_s },
        { m_up, u"arrow-up"_s }, { m_down, u"arrow-down"_s }, { m_remove, u"delete"_s } };
    for (const auto& [button, name] : buttons) {
        button->setIcon(symbolicIcon(name, theme.muted));
        button->setMinimumSize(32, 32);
    }
    for (int row = 0; row < 3; ++row)
        m_form->itemAt(row, QFormLayout::LabelRole)->widget()->setFont(Type::caption(base));
    m_threshold->setFixedWidth(QFontMetrics(base).horizontalAdvance(u"100.0000 %"_s) + 32);
    update();
}

void PolicyCard::retranslate()
{
    m_trigger->setItemText(0, tr("Budget left is above"));
    m_trigger->setItemText(1, tr("Budget left is at most"));
    m_trigger->setItemText(2, tr("One incident takes at least"));
    const QString names[] = { tr("When"), tr("What is done"), tr("Who") };
    for (int row = 0; row < 3; ++row)
        static_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())
            ->setText(names[row]);
    m_trigger->setAccessibleName(names[0]);
    m_action->setAccessibleName(names[1]);
    m_owner->setAccessibleName(names[2]);
    m_threshold->setAccessibleName(tr("Share of the budget"));
    m_action->setPlaceholderText(tr("e.g. stop releases except fixes"));
    m_owner->setPlaceholderText(tr("a team or role"));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_edit, tr("Edit this rule"));
    name(m_up, tr("Move up"));
    name(m_down, tr("Move down"));
    name(m_remove, tr("Remove this rule"));
}

void PolicyCard::paintEvent(QPaintEvent*)
{
    if (!m_content.governing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme& theme = Theme::of(this);
    painter.setBrush(theme.tintOf(state()));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setClipRect(QRect(0, 0, 3, height()));
    painter.setBrush(theme.mark(state()));
    painter.drawRoundedRect(QRect(0, 0, 12, height()), 6, 6);
}

void PolicyCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !isOpen())
        m_edit->click();
}

bool PolicyCard::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling past a field must not change it.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PolicyCard::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
    QWidget::changeEvent(event);
}
