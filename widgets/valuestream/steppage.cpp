// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamwords.h"
#include "widgets/durationedit.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/valuestream/inspectorpage.h"
#include "widgets/valuestream/morefields.h"
#include "widgets/valuestream/sourcebutton.h"
#include "widgets/valuestream/stepnumber.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

StepPage::StepPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_name(new QLineEdit)
    , m_team(new QComboBox)
    , m_processTime(new DurationEdit)
    , m_leadTime(new DurationEdit)
    , m_quality(new PpmEdit)
    , m_judged(new MilliEdit)
    , m_people(new MilliEdit)
    , m_queue(new MilliEdit)
    , m_interval(caption())
    , m_received(new HandoffFields(document, this))
    , m_more(new StepMore(document, this))
    , m_connect(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_team->setEditable(true);
    m_team->setInsertPolicy(QComboBox::NoInsert);
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_team->setMinimumContentsLength(6);
    for (MilliEdit* edit : { m_judged, m_people, m_queue }) {
        edit->setDecimals(0);
        edit->setRange(0, 1'000'000'000);
    }
    m_people->setOptional(false);
    addFields();
    addWide(m_interval);
    addWide(m_received);
    addWide(m_more);
    addWide(m_connect);
    addWide(m_remove);
    m_connect->setMenu(new QMenu(m_connect));
    m_name->setObjectName(u"stepName"_s);
    m_team->setObjectName(u"stepTeam"_s);
    m_processTime->setObjectName(u"processTime"_s);
    m_leadTime->setObjectName(u"leadTime"_s);
    m_quality->setObjectName(u"completeAccurate"_s);
    m_queue->setObjectName(u"queue"_s);
    m_remove->setProperty("danger", true);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(tr("Rename step"), u"name"_s, [&](Step& step) { step.name = text; });
    });
    connect(m_team, &QComboBox::activated, this, [this] { setTeam(); });
    connect(m_team->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_team->lineEdit()->isModified()) // not when the focus only passes
            setTeam();
    });
    connect(m_processTime, &DurationEdit::durationEdited, this, [this](auto time) {
        edit(tr("Change process time"), {}, [&](Step& step) { step.processTime = time; });
    });
    connect(m_leadTime, &DurationEdit::durationEdited, this, [this](auto time) {
        edit(tr("Change lead time"), {}, [&](Step& step) { step.leadTime = time; });
    });
    connect(m_quality, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        edit(tr("Change %C&A"), {}, [&](Step& step) { step.completeAccuratePpm = ppm; });
    });
    const auto whole = [](std::optional<qint64> milli) {
        return milli ? std::optional<int>(int(*milli / 1000)) : std::nullopt;
    };
    connect(m_judged, &MilliEdit::milliEdited, this, [this, whole](std::optional<qint64> milli) {
        edit(tr("Change judged items"), {}, [&](Step& step) { step.judgedItems = whole(milli); });
    });
    connect(m_people, &MilliEdit::milliEdited, this, [this, whole](std::optional<qint64> milli) {
        edit(tr("Change people"), {}, [&](Step& step) { step.people = whole(milli).value_or(1); });
    });
    connect(m_queue, &MilliEdit::milliEdited, this, [this, whole](std::optional<qint64> milli) {
        edit(tr("Change queue"), {}, [&](Step& step) { step.queue = whole(milli); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        this->document().edit(
            tr("Remove step"), [id = m_id](Project& project) { removeStep(project, id); });
    });
}

/// The numbers have where they come from beside them.
void StepPage::addFields()
{
    const auto source = [this](StepNumber number) {
        m_sources.append(new SourceButton(document(), number, nullptr));
        return m_sources.last();
    };
    const std::pair<QWidget*, QWidget*> rows[] = { { m_name, nullptr }, { m_team, nullptr },
        { m_processTime, source(StepNumber::ProcessTime) },
        { m_leadTime, source(StepNumber::LeadTime) },
        { m_quality, source(StepNumber::CompleteAccurate) }, { m_judged, nullptr },
        { m_people, source(StepNumber::People) }, { m_queue, source(StepNumber::Queue) } };
    for (const auto& [field, beside] : rows)
        m_labels.append(addRow(field, beside));
}

void StepPage::edit(
    const QString& text, const QString& field, const std::function<void(Step&)>& change)
{
    const QString key
        = field.isEmpty() ? QString() : u"valuestream/%1/%2"_s.arg(m_id.toString(), field);
    document().edit(
        text,
        [&](Project& project) {
            if (Step* step = findById(project.steps, m_id))
                change(*step);
        },
        key);
}

void StepPage::setTeam()
{
    const QString name = m_team->currentText().simplified();
    m_team->lineEdit()->setModified(false);
    document().edit(tr("Change team"), [this, name](Project& project) {
        const QUuid team = teamNamed(project, name);
        if (Step* step = findById(project.steps, m_id))
            step->teamId = team;
    });
}

void StepPage::retranslate()
{
    const QStringList names { tr("Step"), tr("Team"), tr("Process time"), tr("Lead time"),
        tr("%C&&A"), tr("Items judged"), tr("People"), tr("Queue in front") };
    const QList<QWidget*> fields { m_name, m_team, m_processTime, m_leadTime, m_quality, m_judged,
        m_people, m_queue };
    for (qsizetype i = 0; i < names.size(); ++i)
        setLabel(m_labels.at(i), names.at(i), fields.at(i));
    m_quality->setAccessibleName(tr("%C&A"));
    m_quality->setToolTip(
        tr("Of 100 items, how many can the next step use as they are? Ask the next step."));
    m_people->setUnit(tr("people", "unit behind a number"));
    m_queue->setUnit(tr("items", "unit behind a number"));
    m_judged->setUnit(tr("items", "unit behind a number"));
    m_connect->setText(tr("Lead to another step"));
    m_remove->setText(tr("Remove step"));
    m_received->retranslate();
    m_more->retranslate();
}

void StepPage::fillMenu(const StreamMap& map, const Step& step)
{
    QMenu* menu = m_connect->menu();
    menu->clear();
    QMenu* forward = menu->addMenu(tr("Hand over to"));
    QMenu* back = menu->addMenu(tr("Send back to"));
    for (const Step& other : map.steps) {
        QString name = stepName(other);
        name.replace(u'&', u"&&"_s);
        for (const bool sendBack : { false, true }) {
            if (!sendBack && other.id == step.id)
                continue;
            QAction* action = (sendBack ? back : forward)->addAction(name);
            connect(
                action, &QAction::triggered, this, [this, from = step.id, to = other.id, sendBack] {
                    QUuid added;
                    document().edit(
                        sendBack ? tr("Add send-back") : tr("Add handoff"), [&](Project& project) {
                            added = connectSteps(project, from, to, sendBack);
                        });
                    emit selectRequested(added);
                });
        }
    }
}

void StepPage::showStep(const Project& project, const StreamMap& map, const Step& step)
{
    const bool another = m_id != step.id;
    m_id = step.id;
    const DayLength day = map.stream.dayLength;
    qsizetype number = 1;
    while (map.steps.at(number - 1).id != step.id)
        ++number;
    setTitle(QString::number(number) + u' ' + stepName(step),
        step.count > 0 ? tr("Selected step, %n time(s) in the log", nullptr, step.count)
                       : tr("Selected step"));
    if (another || m_name->text() != step.name)
        m_name->setText(step.name);
    if (!m_name->hasFocus())
        m_name->setCursorPosition(0);
    {
        const QSignalBlocker blocker(m_team);
        m_team->clear();
        for (const Team& team : project.teams)
            m_team->addItem(team.name, team.id);
        m_team->setCurrentIndex(m_team->findData(step.teamId));
        if (step.teamId.isNull())
            m_team->setEditText({});
        m_team->lineEdit()->setPlaceholderText(tr("No team yet"));
    }
    m_processTime->setDay(day);
    m_leadTime->setDay(day);
    m_processTime->setDuration(step.processTime);
    m_leadTime->setDuration(step.leadTime);
    m_quality->setPpm(step.completeAccuratePpm);
    const auto milli = [](std::optional<int> value) {
        return value ? std::optional<qint64>(qint64(*value) * 1000) : std::nullopt;
    };
    m_judged->setMilli(milli(step.judgedItems));
    m_people->setMilli(milli(step.people));
    m_queue->setMilli(milli(step.queue));
    for (SourceButton* button : std::as_const(m_sources))
        button->showStep(step, day);
    m_more->showStep(step, day);
    m_more->setVisible(!map.isDiscovered());
    for (QWidget* field : std::initializer_list<QWidget*> {
             m_processTime, m_leadTime, m_quality, m_judged, m_people, m_queue })
        field->setEnabled(isProcess(step));
    m_leadTime->setEnabled(hasStepNumber(step, StepNumber::LeadTime));
    m_queue->setEnabled(hasStepNumber(step, StepNumber::Queue));
    QString interval;
    if (step.completeAccuratePpm && step.judgedItems)
        if (const auto range
            = wilsonInterval(double(*step.completeAccuratePpm) / 1e6, *step.judgedItems))
            interval = tr("%C&A between %1 and %2, judged by the next step on %n item(s)", nullptr,
                *step.judgedItems)
                           .arg(formatPercent(range->low), formatPercent(range->high));
    m_interval->setText(interval);
    m_interval->setVisible(!interval.isEmpty());
    const Handoff* received = nullptr;
    for (const Handoff& handoff : map.handoffs)
        if (handoff.toStepId == step.id && !handoff.sendBack && !received)
            received = &handoff;
    m_received->setVisible(received && !map.isDiscovered());
    if (received)
        m_received->showHandoff(*received);
    fillMenu(map, step);
}
