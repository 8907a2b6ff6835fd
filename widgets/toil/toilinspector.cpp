// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toil/toilinspector.h"
#include "app/language/format.h"
#include "app/toil/toilsummary.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Hours are shown with one decimal; a minute count that is no multiple of six is rounded on screen
/// only.
static std::optional<qint64> milliHours(std::optional<int> minutes)
{
    if (!minutes)
        return std::nullopt;
    return qRound64(*minutes * 1000.0 / 60);
}

static std::optional<int> minutesFrom(std::optional<qint64> milliHours)
{
    if (!milliHours)
        return std::nullopt;
    return int(qRound64(double(*milliHours) * 60 / 1000));
}

ToilInspector::ToilInspector(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_teamTitle(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_teams(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_people(new QSpinBox(this))
    , m_hours(new MilliEdit(this))
    , m_toil(new MilliEdit(this))
    , m_operations(new MilliEdit(this))
    , m_capacity(new QLabel(this))
    , m_limitTitle(new QLabel(this))
    , m_limit(new PpmEdit(this))
    , m_action(new QPlainTextEdit(this))
    , m_owner(new QLineEdit(this))
{
    for (QLabel* label : { m_teamTitle, m_capacity, m_limitTitle })
        label->setTextFormat(Qt::PlainText);
    m_capacity->setWordWrap(true);
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setObjectName(u"addTeam"_s);
    m_teams->setObjectName(u"teams"_s);
    m_teams->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_teamTitle, 1);
    heading->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_teams);
    const auto addForm = [this, layout](void (ToilInspector::*fill)(QFormLayout*)) {
        auto* form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setVerticalSpacing(8);
        form->setHorizontalSpacing(8);
        (this->*fill)(form);
        layout->addLayout(form);
    };
    addForm(&ToilInspector::addTeamFields);
    layout->addWidget(m_capacity);
    layout->addSpacing(16);
    layout->addWidget(m_limitTitle);
    addForm(&ToilInspector::addLimitFields);
    connect(m_add, &QToolButton::clicked, this, &ToilInspector::addRequested);
    connect(m_teams, &QComboBox::activated, this,
        [this](int index) { emit teamPicked(m_teams->itemData(index).toUuid()); });
    retranslate();
    restyle();
}

void ToilInspector::addField(QFormLayout* form, QWidget* field, const char* name)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    label->setForegroundRole(QPalette::PlaceholderText);
    field->setObjectName(QString::fromLatin1(name));
    m_labels.append(label);
    if (qobject_cast<QSpinBox*>(field) || qobject_cast<ValueEdit*>(field)) {
        form->addRow(label, field);
    } else { // words need the width
        form->addRow(label);
        form->addRow(field);
    }
}

void ToilInspector::addTeamFields(QFormLayout* form)
{
    m_people->setRange(0, 9999);
    m_people->setAlignment(Qt::AlignRight);
    for (MilliEdit* edit : { m_hours, m_toil, m_operations }) {
        edit->setDecimals(1);
        edit->setRange(0, 1'000'000'000);
        edit->setAlignment(Qt::AlignRight);
    }
    m_hours->setOptional(false);
    m_hours->setRange(0, 168'000);
    const std::initializer_list<std::pair<QWidget*, const char*>> fields
        = { { m_name, "teamName" }, { m_people, "teamPeople" }, { m_hours, "teamHours" },
              { m_toil, "teamToil" }, { m_operations, "teamOperations" } };
    for (const auto& [field, name] : fields)
        addField(form, field, name);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        editTeam(u"name"_s, [&text](Team& team) { team.name = text; });
    });
    connect(m_people, &QSpinBox::valueChanged, this, [this](int people) {
        editTeam(u"people"_s, [people](Team& team) { team.people = people; });
    });
    connect(m_hours, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        if (milli)
            editTeam(
                u"hours"_s, [&](Team& team) { team.weeklyMinutesPerPerson = *minutesFrom(milli); });
    });
    connect(m_toil, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        editTeam(u"toil"_s, [&](Team& team) { team.loggedToilMinutes = minutesFrom(milli); });
    });
    connect(m_operations, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        editTeam(u"operations"_s,
            [&](Team& team) { team.loggedOperationsMinutes = minutesFrom(milli); });
    });
}

void ToilInspector::addLimitFields(QFormLayout* form)
{
    m_limit->setRange(10'000, 1'000'000);
    m_limit->setOptional(false);
    m_limit->setAlignment(Qt::AlignRight);
    m_action->setTabChangesFocus(true);
    const std::initializer_list<std::pair<QWidget*, const char*>> fields
        = { { m_limit, "limit" }, { m_action, "agreedAction" }, { m_owner, "owner" } };
    for (const auto& [field, name] : fields)
        addField(form, field, name);
    connect(m_limit, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        if (ppm)
            editPolicy(u"limit"_s, [&](ToilPolicy& policy) { policy.limitPpm = *ppm; });
    });
    connect(m_action, &QPlainTextEdit::textChanged, this, [this] {
        editPolicy(u"action"_s,
            [this](ToilPolicy& policy) { policy.agreedAction = m_action->toPlainText(); });
    });
    connect(m_owner, &QLineEdit::textEdited, this, [this](const QString& text) {
        editPolicy(u"owner"_s, [&text](ToilPolicy& policy) { policy.owner = text; });
    });
}

void ToilInspector::editTeam(const QString& field, const std::function<void(Team&)>& change)
{
    m_document.edit(
        tr("Change team"),
        [this, &change](Project& project) {
            if (Team* team = findById(project.teams, m_team))
                change(*team);
        },
        u"team/%1/%2"_s.arg(m_team.toString(), field));
}

void ToilInspector::editPolicy(const QString& field, const std::function<void(ToilPolicy&)>& change)
{
    m_document.edit(
        tr("Change toil limit"), [&change](Project& project) { change(project.toilPolicy); },
        u"toil/policy/"_s + field);
}

/// Leaves the cursor where it is while the text is the same already.
template <typename Edit, typename Get>
static void showText(Edit* edit, const QString& text, Get get)
{
    const QSignalBlocker blocker(edit);
    if (get() != text) {
        if constexpr (std::is_same_v<Edit, QPlainTextEdit>)
            edit->setPlainText(text);
        else
            edit->setText(text);
    }
}

void ToilInspector::showTeam(const Project& project, const QUuid& teamId)
{
    m_team = teamId;
    const Team* team = findById(project.teams, teamId);
    {
        const QSignalBlocker blocker(m_teams);
        m_teams->clear();
        for (const Team& each : project.teams)
            m_teams->addItem(toilTeamName(project, each.id), each.id);
        m_teams->setCurrentIndex(m_teams->findData(teamId));
    }
    const std::initializer_list<QWidget*> fields
        = { m_name, m_people, m_hours, m_toil, m_operations };
    for (QWidget* field : fields)
        field->setEnabled(team);
    const Team shown = team ? *team : Team {};
    showText(m_name, shown.name, [this] { return m_name->text(); });
    {
        const QSignalBlocker blocker(m_people);
        m_people->setValue(shown.people);
    }
    m_hours->setMilli(milliHours(shown.weeklyMinutesPerPerson));
    m_toil->setMilli(milliHours(shown.loggedToilMinutes));
    m_operations->setMilli(milliHours(shown.loggedOperationsMinutes));
    m_capacity->setText(
        team ? tr("Capacity %1 a week").arg(hoursText(capacityHours(shown))) : QString());
    m_limit->setPpm(project.toilPolicy.limitPpm);
    showText(m_action, project.toilPolicy.agreedAction, [this] { return m_action->toPlainText(); });
    showText(m_owner, project.toilPolicy.owner, [this] { return m_owner->text(); });
}

void ToilInspector::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ToilInspector::retranslate()
{
    m_teamTitle->setText(tr("Team"));
    m_add->setText(tr("Team"));
    m_add->setAccessibleName(tr("Add team"));
    m_add->setToolTip(tr("Add team"));
    m_teams->setAccessibleName(tr("Team shown"));
    m_limitTitle->setText(tr("Toil limit"));
    const QStringList texts { tr("Name"), tr("People"), tr("Hours a person"), tr("Logged toil"),
        tr("Logged other"), tr("Limit"), tr("When exceeded"), tr("Owner") };
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(texts.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(texts.at(i));
    }
    for (MilliEdit* edit : { m_hours, m_toil, m_operations })
        edit->setUnit(tr("h/week"));
    m_hours->setToolTip(tr("Net of leave, training and meetings"));
    m_toil->setToolTip(tr("Whole team; empty: nobody logged it, the tasks count"));
    m_operations->setToolTip(tr("Operations that are not toil, whole team"));
    m_limit->setUnit(u"%"_s);
    m_action->setPlaceholderText(tr("What happens then"));
    m_owner->setPlaceholderText(tr("Team or role"));
}

void ToilInspector::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_teamTitle->setFont(Type::bold(base));
    m_limitTitle->setFont(Type::bold(base));
    m_capacity->setFont(Type::caption(base));
    m_capacity->setForegroundRole(QPalette::PlaceholderText);
    m_action->setFixedHeight(QFontMetrics(base).lineSpacing() * 3 + 16);
    QPalette accent;
    accent.setColor(QPalette::ButtonText, theme.accent);
    m_add->setPalette(accent);
    m_add->setIcon(symbolicIcon(u"plus"_s, theme.accent));
    m_restyling = false;
}

void ToilInspector::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
