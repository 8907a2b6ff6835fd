// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/changeeditor.h"
#include "app/project/document.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include "widgets/durationedit.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

static QComboBox* narrowCombo(QWidget* parent, const QString& name)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    return combo;
}

ChangeEditor::ChangeEditor(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_value(narrowCombo(this, u"changeValue"_s))
    , m_target(narrowCombo(this, u"changeTarget"_s))
    , m_other(narrowCombo(this, u"changeOther"_s))
    , m_time(new DurationEdit(this))
    , m_share(new PpmEdit(this))
    , m_count(new MilliEdit(this))
    , m_note(new QLineEdit(this))
    , m_valueLabel(new QLabel(this))
    , m_targetLabel(new QLabel(this))
    , m_otherLabel(new QLabel(this))
    , m_amountLabel(new QLabel(this))
    , m_noteLabel(new QLabel(this))
{
    m_time->setObjectName(u"changeTime"_s);
    m_share->setObjectName(u"changeShare"_s);
    m_count->setObjectName(u"changeCount"_s);
    m_note->setObjectName(u"changeNote"_s);
    for (int i = 0; i <= int(ChangedValue::Interrupts); ++i)
        m_value->addItem(QString(), i);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 4, 4, 12);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    const auto addRow = [&](QLabel* label, QWidget* field) {
        const int row = layout->rowCount();
        label->setBuddy(field);
        layout->addWidget(label, row, 0);
        layout->addWidget(field, row, 1);
    };
    addRow(m_targetLabel, m_target);
    addRow(m_valueLabel, m_value);
    addRow(m_otherLabel, m_other);
    addRow(m_amountLabel, m_time);
    layout->addWidget(m_share, layout->rowCount() - 1, 1);
    layout->addWidget(m_count, layout->rowCount() - 1, 1);
    addRow(m_noteLabel, m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addStretch(1);
    m_up = addButton(buttons, u"changeUp"_s, u"arrow-up"_s);
    m_down = addButton(buttons, u"changeDown"_s, u"arrow-down"_s);
    m_remove = addButton(buttons, u"changeRemove"_s, u"delete"_s);
    layout->addLayout(buttons, layout->rowCount(), 0, 1, 2);
    connect(m_value, &QComboBox::activated, this, [this](int index) {
        edit(tr("Change what is set"), {}, [index](FutureChange& change) {
            change.value = ChangedValue(index);
            change.amount.reset(); // in another unit it would say something else
        });
    });
    connect(m_target, &QComboBox::activated, this,
        [this](int index) { chooseTarget(m_target->itemData(index).toUuid()); });
    connect(m_other, &QComboBox::activated, this,
        [this](int index) { chooseOther(m_other->itemData(index).toUuid()); });
    connect(m_time, &DurationEdit::durationEdited, this,
        [this](std::optional<std::chrono::seconds> time) {
            setAmount(time ? std::optional<qint64>(time->count()) : std::nullopt);
        });
    connect(m_share, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        setAmount(ppm ? std::optional<qint64>(*ppm) : std::nullopt);
    });
    connect(m_count, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        const bool whole = amountUnit(m_change) == AmountUnit::Count;
        setAmount(milli && whole ? std::optional<qint64>(*milli / 1000) : milli);
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(tr("Change the reason"), u"note"_s, [&](FutureChange& change) { change.note = text; });
    });
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ChangeEditor::removeRequested);
    restyle();
}

QToolButton* ChangeEditor::addButton(QLayout* layout, const QString& name, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("icon-name", icon);
    button->setMinimumSize(32, 32);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button);
    return button;
}

void ChangeEditor::edit(
    const QString& text, const QString& field, const std::function<void(FutureChange&)>& change)
{
    const QUuid id = m_change.id;
    m_document.edit(
        text,
        [&](Project& project) {
            if (FutureChange* found = findById(project.futureChanges, id))
                change(*found);
        },
        field.isEmpty() ? QString() : u"valuestream/%1/%2"_s.arg(id.toString(), field));
}

void ChangeEditor::setAmount(std::optional<qint64> amount)
{
    edit(tr("Change the amount"), {}, [&](FutureChange& change) { change.amount = amount; });
}

void ChangeEditor::chooseTarget(const QUuid& target)
{
    edit(tr("Change the target"), {}, [&](FutureChange& change) {
        const Project& project = m_document.project();
        const bool isHandoff = findById(project.handoffs, target);
        const bool isTeam = findById(project.teams, target);
        change.handoffId = isHandoff ? target : QUuid();
        change.teamId = isTeam ? target : QUuid();
        change.stepId = isHandoff || isTeam ? QUuid() : target;
    });
}

void ChangeEditor::chooseOther(const QUuid& other)
{
    edit(tr("Change the target"), {}, [&](FutureChange& change) {
        if (change.kind == ChangeKind::MergeTeams)
            change.otherTeamId = other;
        else
            change.calendarId = other;
    });
}

/// The steps, handoffs or teams that the kind of change can be made to.
void ChangeEditor::fillTargets(
    const Project& project, const StreamMap& map, const FutureChange& change)
{
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    const ChangeTarget target = targetOf(change);
    const bool either = change.kind == ChangeKind::SelfService;
    const bool orTeam = change.kind == ChangeKind::AddPerson;
    if (change.kind == ChangeKind::ChangeCalendar)
        m_target->addItem(map.stream.name, QUuid());
    if (target == ChangeTarget::Step || either || orTeam)
        for (const Step& step : map.steps)
            if (isProcess(step))
                m_target->addItem(stepName(step), step.id);
    if (target == ChangeTarget::Handoff || either)
        for (const Handoff& handoff : map.handoffs) {
            const Step* from = findById(map.steps, handoff.fromStepId);
            const Step* to = findById(map.steps, handoff.toStepId);
            if (from && to && carriesItems(handoff) && !(either && handoff.sendBack))
                m_target->addItem(stepName(*from) + u" → "_s + stepName(*to), handoff.id);
        }
    if (target == ChangeTarget::Team || orTeam || change.kind == ChangeKind::ChangeCalendar)
        for (const Team& team : project.teams)
            m_target->addItem(team.name, team.id);
    const QUuid id = !change.stepId.isNull() ? change.stepId
        : !change.handoffId.isNull()         ? change.handoffId
                                             : change.teamId;
    m_target->setCurrentIndex(m_target->findData(id));
}

void ChangeEditor::showAmount(const StreamMap& map, const FutureChange& change)
{
    const AmountUnit unit = amountUnit(change);
    m_amountLabel->setVisible(unit != AmountUnit::Nothing);
    m_time->setVisible(unit == AmountUnit::Seconds);
    m_share->setVisible(unit == AmountUnit::Ppm);
    m_count->setVisible(unit == AmountUnit::Count || unit == AmountUnit::Milli);
    m_time->setDay(map.stream.dayLength);
    if (unit == AmountUnit::Seconds) {
        m_time->setDuration(
            change.amount ? std::optional<std::chrono::seconds>(*change.amount) : std::nullopt);
        m_amountLabel->setBuddy(m_time);
    } else if (unit == AmountUnit::Ppm) {
        m_share->setPpm(change.amount ? std::optional<int>(int(*change.amount)) : std::nullopt);
        m_amountLabel->setBuddy(m_share);
    } else if (unit != AmountUnit::Nothing) {
        const qint64 factor = unit == AmountUnit::Count ? 1000 : 1;
        m_count->setDecimals(unit == AmountUnit::Count ? 0 : 3);
        m_count->setMilli(
            change.amount ? std::optional<qint64>(*change.amount * factor) : std::nullopt);
        m_amountLabel->setBuddy(m_count);
    }
    m_amountLabel->setText(change.kind == ChangeKind::SelfService ? tr("Still need people")
            : change.kind == ChangeKind::Automate                 ? tr("Takes then")
                                                                  : tr("Amount"));
    for (QWidget* field : std::initializer_list<QWidget*> { m_time, m_share, m_count })
        field->setAccessibleName(m_amountLabel->text());
}

void ChangeEditor::showChange(
    const Project& project, const StreamMap& map, const FutureChange& change)
{
    const bool another = m_change.id != change.id;
    m_change = change;
    fillTargets(project, map, change);
    const bool noTarget
        = change.kind == ChangeKind::SetValue && change.value == ChangedValue::Demand;
    m_target->setVisible(!noTarget);
    m_targetLabel->setVisible(!noTarget);
    const bool sets = change.kind == ChangeKind::SetValue;
    m_value->setVisible(sets);
    m_valueLabel->setVisible(sets);
    m_value->setCurrentIndex(int(change.value));
    const bool merges = change.kind == ChangeKind::MergeTeams;
    const bool hours = change.kind == ChangeKind::ChangeCalendar;
    m_other->setVisible(merges || hours);
    m_otherLabel->setVisible(merges || hours);
    {
        const QSignalBlocker blocker(m_other);
        m_other->clear();
        if (hours) {
            m_other->addItem(tr("around the clock"), QUuid());
            for (const StoredCalendar& calendar : project.calendars)
                m_other->addItem(calendar.name, calendar.id);
            m_other->setCurrentIndex(m_other->findData(change.calendarId));
        } else {
            for (const Team& team : project.teams)
                m_other->addItem(team.name, team.id);
            m_other->setCurrentIndex(m_other->findData(change.otherTeamId));
        }
    }
    m_otherLabel->setText(merges ? tr("Into") : tr("Hours"));
    m_other->setAccessibleName(m_otherLabel->text());
    showAmount(map, change);
    if (another || m_note->text() != change.note)
        m_note->setText(change.note);
}

QList<QWidget*> ChangeEditor::fields() const
{
    return { m_target, m_value, m_other, m_time, m_share, m_count, m_note, m_up, m_down, m_remove };
}

void ChangeEditor::focusFirst()
{
    const QList<QWidget*> all = fields();
    for (QWidget* field : all)
        if (!field->isHidden()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void ChangeEditor::retranslate()
{
    m_targetLabel->setText(tr("Target"));
    m_target->setAccessibleName(tr("Target"));
    m_valueLabel->setText(tr("Sets"));
    m_value->setAccessibleName(tr("Sets"));
    for (int i = 0; i < m_value->count(); ++i)
        m_value->setItemText(i, changedValueName(ChangedValue(i)));
    for (QWidget* field : std::initializer_list<QWidget*> { m_time, m_share, m_count })
        field->setAccessibleName(tr("Amount")); // until a change says more exactly of what
    m_noteLabel->setText(tr("Why"));
    m_note->setAccessibleName(tr("Why"));
    m_up->setToolTip(tr("Earlier (Alt+Up)"));
    m_up->setAccessibleName(tr("Earlier"));
    m_down->setToolTip(tr("Later (Alt+Down)"));
    m_down->setAccessibleName(tr("Later"));
    m_remove->setToolTip(tr("Delete change (Del)"));
    m_remove->setAccessibleName(tr("Delete change"));
}

void ChangeEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChangeEditor::restyle()
{
    m_restyling = true;
    for (QToolButton* button : { m_up, m_down, m_remove })
        button->setIcon(
            symbolicIcon(button->property("icon-name").toString(), Theme::of(this).text));
    for (QLabel* label :
        { m_valueLabel, m_targetLabel, m_otherLabel, m_amountLabel, m_noteLabel }) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(Type::caption(font()));
    }
    m_restyling = false;
}

void ChangeEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && m_remove
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
