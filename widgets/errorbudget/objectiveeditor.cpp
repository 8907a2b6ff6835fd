// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/objectiveeditor.h"
#include "app/language/format.h"
#include "widgets/durationedit.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

static constexpr qint64 mostEvents = 1'000'000'000'000;

ObjectiveEditor::ObjectiveEditor(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_form(new QGridLayout)
    , m_service(new QComboBox(this))
    , m_serviceName(new QLineEdit(this))
    , m_team(new QComboBox(this))
    , m_indicator(new QLineEdit(this))
    , m_target(new PpmEdit(this))
    , m_allowed(new QLabel(this))
    , m_window(new QSpinBox(this))
    , m_method(new QComboBox(this))
    , m_events(new MilliEdit(this))
    , m_steadyTime(new DurationEdit(this))
    , m_steadyEvents(new MilliEdit(this))
    , m_remove(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_allowed->setTextFormat(Qt::PlainText);
    m_allowed->setWordWrap(true);
    m_allowed->setObjectName(u"allowed"_s);
    m_service->setObjectName(u"service"_s);
    m_serviceName->setObjectName(u"serviceName"_s);
    m_team->setObjectName(u"team"_s);
    m_indicator->setObjectName(u"indicator"_s);
    m_target->setObjectName(u"target"_s);
    m_window->setObjectName(u"window"_s);
    m_method->setObjectName(u"method"_s);
    m_events->setObjectName(u"events"_s);
    m_steadyTime->setObjectName(u"steadyTime"_s);
    m_steadyEvents->setObjectName(u"steadyEvents"_s);
    m_target->setOptional(false);
    m_window->setRange(1, 366);
    for (MilliEdit* edit : { m_events, m_steadyEvents }) {
        edit->setDecimals(0);
        edit->setRange(0, mostEvents * 1000);
    }
    for (QComboBox* combo : { m_service, m_team, m_method }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    for (QWidget* field : std::initializer_list<QWidget*> { m_service, m_team, m_method, m_window })
        field->installEventFilter(this);
    for (int i = 0; i < 3; ++i)
        m_method->addItem({});
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(0);
    m_form->setColumnStretch(0, 1);
    m_form->setColumnStretch(1, 1);
    addField(m_service, 0);
    addField(m_serviceName, 1);
    addField(m_team, 2);
    addField(m_indicator, 3);
    addField(m_target, 4, 0, 1);
    addField(m_window, 4, 1, 1);
    m_form->addWidget(m_allowed, 10, 0, 1, 2);
    addField(m_method, 6);
    addField(m_events, 7, 0, 1);
    addField(m_steadyTime, 8);
    addField(m_steadyEvents, 7, 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connectFields();
    retranslate();
    restyle();
}

void ObjectiveEditor::addField(QWidget* field, int row, int column, int span)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    label->setContentsMargins(0, row == 0 ? 0 : 8, 0, 2);
    m_labels.append(label);
    m_form->addWidget(label, row * 2, column, 1, span);
    m_form->addWidget(field, row * 2 + 1, column, 1, span);
}

void ObjectiveEditor::connectFields()
{
    connect(m_service, &QComboBox::activated, this, &ObjectiveEditor::pickService);
    connect(m_serviceName, &QLineEdit::textEdited, this, &ObjectiveEditor::nameService);
    connect(m_team, &QComboBox::activated, this, &ObjectiveEditor::pickTeam);
    connect(m_indicator, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("Name the indicator"), "indicator",
            [&text](Objective& objective) { objective.indicator = text; });
    });
    connect(m_target, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        if (ppm)
            change(tr("Change the target"), "target",
                [ppm](Objective& objective) { objective.targetPpm = *ppm; });
    });
    connect(m_window, &QSpinBox::valueChanged, this, [this](int days) {
        change(tr("Change the window"), "window",
            [days](Objective& objective) { objective.window = std::chrono::days(days); });
    });
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        change(tr("Change how the budget is counted"), "",
            [index](Objective& objective) { objective.method = BudgetingMethod(index); });
    });
    connect(m_events, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        change(tr("Change the events of a window"), "events", [milli](Objective& objective) {
            objective.eventsPerWindow = milli ? std::optional(*milli / 1000) : std::nullopt;
        });
    });
    connect(m_steadyEvents, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        change(tr("Change the steady loss"), "steady",
            [milli](Objective& objective) { objective.steadyLoss = milli.value_or(0) / 1000; });
    });
    connect(m_steadyTime, &DurationEdit::durationEdited, this,
        [this](std::optional<std::chrono::seconds> duration) {
            change(tr("Change the steady loss"), "steady", [duration](Objective& objective) {
                objective.steadyLoss = duration.value_or(std::chrono::seconds(0)).count();
            });
        });
    connect(m_remove, &QPushButton::clicked, this, &ObjectiveEditor::removeRequested);
}

void ObjectiveEditor::change(
    const QString& text, const char* field, const std::function<void(Objective&)>& change)
{
    const QUuid id = m_view.objective.id;
    const QString key = *field == 0
        ? QString()
        : u"objective/%1/%2"_s.arg(id.toString(QUuid::WithoutBraces), QLatin1String(field));
    m_document.edit(
        text,
        [&](Project& project) {
            if (Objective* objective = findById(project.objectives, id))
                change(*objective);
        },
        key);
}

void ObjectiveEditor::pickService(int index)
{
    const QUuid id = m_view.objective.id;
    if (index < m_services.size()) {
        change(tr("Choose the service"), "",
            [this, index](Objective& objective) { objective.serviceId = m_services.at(index).id; });
        return;
    }
    const Service service { .id = QUuid::createUuid(), .name = tr("New service") };
    m_document.edit(tr("Add a service"), [&](Project& project) {
        project.services.append(service);
        if (Objective* objective = findById(project.objectives, id))
            objective->serviceId = service.id;
    });
    m_serviceName->setFocus(Qt::OtherFocusReason);
    m_serviceName->selectAll();
}

void ObjectiveEditor::nameService(const QString& name)
{
    const QUuid id = m_view.objective.serviceId;
    m_document.edit(
        tr("Rename the service"),
        [&](Project& project) {
            if (Service* service = findById(project.services, id))
                service->name = name;
        },
        u"service/%1/name"_s.arg(id.toString(QUuid::WithoutBraces)));
}

void ObjectiveEditor::pickTeam(int index)
{
    const QUuid id = m_view.objective.serviceId;
    const QUuid team = index > 0 ? m_teams.value(index - 1).id : QUuid();
    m_document.edit(tr("Choose who owns the service"), [&](Project& project) {
        if (Service* service = findById(project.services, id))
            service->teamId = team;
    });
}

void ObjectiveEditor::showLists(const Project& project)
{
    const QSignalBlocker services(m_service);
    const QSignalBlocker teams(m_team);
    m_services = project.services;
    m_service->clear();
    int current = -1;
    const Service* chosen = nullptr;
    for (const Service& service : project.services) {
        if (service.id == m_view.objective.serviceId) {
            current = m_service->count();
            chosen = &service;
        }
        m_service->addItem(service.name.isEmpty() ? u"?"_s : service.name);
    }
    m_service->addItem(tr("New service…"));
    m_service->setCurrentIndex(current);
    m_teams = project.teams;
    m_team->clear();
    m_team->addItem(tr("Nobody yet"));
    for (const Team& team : project.teams) {
        m_team->addItem(team.name);
        if (chosen && team.id == chosen->teamId)
            m_team->setCurrentIndex(m_team->count() - 1);
    }
    const QString name = chosen ? chosen->name : QString();
    if (m_serviceName->text() != name)
        m_serviceName->setText(name);
    m_serviceName->setEnabled(chosen);
    m_team->setEnabled(chosen);
}

void ObjectiveEditor::showView(const Project& project, const ObjectiveView& view)
{
    m_view = view;
    const Objective& objective = view.objective;
    showLists(project);
    if (m_indicator->text() != objective.indicator)
        m_indicator->setText(objective.indicator);
    m_target->setPpm(objective.targetPpm);
    const QSignalBlocker window(m_window);
    const QSignalBlocker method(m_method);
    m_window->setValue(int(objective.window.count()));
    m_method->setCurrentIndex(int(objective.method));
    const bool events = countsEvents(objective);
    m_events->setMilli(objective.eventsPerWindow
            ? std::optional(std::min(*objective.eventsPerWindow, mostEvents) * 1000)
            : std::nullopt);
    if (events)
        m_steadyEvents->setMilli(std::min(objective.steadyLoss, mostEvents) * 1000);
    else
        m_steadyTime->setDuration(std::chrono::seconds(objective.steadyLoss));
    for (const auto& [field, shown] : std::initializer_list<std::pair<QWidget*, bool>> {
             { m_events, events }, { m_steadyEvents, events }, { m_steadyTime, !events } }) {
        field->setVisible(shown);
        for (QLabel* label : std::as_const(m_labels))
            if (label->buddy() == field)
                label->setVisible(shown);
    }
    showAllowed();
}

void ObjectiveEditor::showAllowed()
{
    const Objective& objective = m_view.objective;
    const std::optional<qint64> allowed = allowedLoss(objective);
    m_allowed->setText(!allowed
            ? tr("Say how many events a window has: the budget is a share of them.")
            : countsEvents(objective)
            ? tr("allows %1 of %2 to fail")
                  .arg(budgetAmount(objective, *allowed),
                      QLocale().toString(objective.eventsPerWindow.value_or(0)))
            : tr("allows %1 in %n day(s)", nullptr, int(objective.window.count()))
                  .arg(budgetAmount(objective, *allowed)));
}

void ObjectiveEditor::retranslate()
{
    m_title->setText(tr("This objective"));
    const QStringList names { tr("Service"), tr("Its name"), tr("Owner"), tr("Indicator"),
        tr("Target"), tr("Window"), tr("Counted in"), tr("Events a window"),
        tr("Steady loss a window"), tr("Steady loss a window") };
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    m_serviceName->setAccessibleName(tr("Name of the service"));
    m_indicator->setPlaceholderText(tr("e.g. Latency under 300 ms"));
    m_window->setSuffix(tr(" days"));
    m_window->setToolTip(tr("The rolling window ends today. Whole weeks have the same number of "
                            "weekends: 28 days are the usual choice."));
    for (int i = 0; i < 3; ++i)
        m_method->setItemText(i, methodText(BudgetingMethod(i)));
    m_steadyTime->setToolTip(tr("What fails outside incidents, over one whole window."));
    m_steadyEvents->setToolTip(m_steadyTime->toolTip());
    m_method->setToolTip(
        tr("Good time counts seconds, good events count requests. Amounts that were "
           "entered keep their number when the unit changes."));
    m_remove->setText(tr("Remove this objective"));
    showAllowed();
}

void ObjectiveEditor::restyle()
{
    const QScopedValueRollback restyling(m_restyling, true);
    const QFont base = QApplication::font();
    m_title->setFont(Type::bold(base));
    for (QLabel* label : m_labels) {
        label->setFont(Type::caption(base));
        label->setForegroundRole(QPalette::PlaceholderText); // muted
    }
    m_allowed->setFont(Type::caption(base));
}

void ObjectiveEditor::focusFirst()
{
    m_serviceName->setFocus(Qt::OtherFocusReason);
    m_serviceName->selectAll();
}

void ObjectiveEditor::focusTarget() { m_target->setFocus(Qt::OtherFocusReason); }

void ObjectiveEditor::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
    QWidget::changeEvent(event);
}

bool ObjectiveEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling past a field must not change it.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
