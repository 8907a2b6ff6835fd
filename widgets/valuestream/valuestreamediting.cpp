// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a stream in the panel: capture, move, connect, remove, and the stream's
// own menu.
#include "app/interchange/drawio.h"
#include "app/interchange/flowtext.h"
#include "app/interchange/streamcsv.h"
#include "app/project/checkedfile.h"
#include "app/streamflow/simulatedlog.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamtemplates.h"
#include "app/valuestream/streamwords.h"
#include "widgets/prompts.h"
#include "widgets/valuestream/calibrationdialog.h"
#include "widgets/valuestream/flowlessonsdialog.h"
#include "widgets/valuestream/logcomparisondialog.h"
#include "widgets/valuestream/mappicture.h"
#include "widgets/valuestream/queuepricedialog.h"
#include "widgets/valuestream/selfservicedialog.h"
#include "widgets/valuestream/silodialog.h"
#include "widgets/valuestream/simulatedlogexport.h"
#include "widgets/valuestream/stepcapture.h"
#include "widgets/valuestream/stepclipboard.h"
#include "widgets/valuestream/steptable.h"
#include "widgets/valuestream/streaminspector.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/valuestream/valuestreamscene.h"
#include "widgets/valuestream/wallphotolayer.h"
#include "widgets/valuestream/whatifdialog.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>
#include <cmath>

using namespace Qt::StringLiterals;

static QString menuText(QString text) { return text.replace(u'&', u"&&"_s); }

QStringList ValueStreamPanel::teamNames() const
{
    QStringList names;
    for (const Team& team : document().project().teams)
        names.append(team.name);
    return names;
}

QString ValueStreamPanel::teamName(const QUuid& teamId) const
{
    const Team* team = findById(document().project().teams, teamId);
    return team ? team->name : QString();
}

// Streams

void ValueStreamPanel::newStream()
{
    QUuid added;
    document().edit(tr("New value stream"),
        [&](Project& project) { added = addStream(project, tr("New value stream")); });
    m_stream = added;
    m_selected = {};
    showStream(document().project());
    emit sideChanged();
}

void ValueStreamPanel::startRename()
{
    m_rename->setText(m_map.stream.name);
    m_pickerPlace->setCurrentWidget(m_rename);
    m_rename->selectAll();
    m_rename->setFocus(Qt::OtherFocusReason);
}

void ValueStreamPanel::finishRename()
{
    if (m_pickerPlace->currentWidget() != m_rename)
        return;
    m_pickerPlace->setCurrentWidget(m_picker);
    const QString name = m_rename->text().simplified();
    if (name.isEmpty())
        return;
    document().edit(tr("Rename value stream"), [&](Project& project) {
        if (ValueStream* stream = findById(project.valueStreams, m_stream))
            stream->name = name;
    });
}

void ValueStreamPanel::openWhatIf()
{
    auto* dialog = new WhatIfDialog(document(), m_stream, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhatIfDialog::pickRequested, this, [this, dialog](const QUuid& step) {
        dialog->close();
        select(step);
    });
    dialog->open();
}

void ValueStreamPanel::fillStreamMenu()
{
    QMenu* menu = m_menu;
    menu->clear();
    menu->addAction(tr("New value stream"), this, [this] {
        newStream();
        startRename();
    });
    fillTemplates(*menu->addMenu(tr("New from a template")));
    menu->addAction(tr("Rename"), this, &ValueStreamPanel::startRename);
    menu->addAction(tr("Duplicate"), this, [this] {
        QUuid copy;
        document().edit(tr("Duplicate value stream"), [&](Project& project) {
            copy = duplicateStream(project, m_stream, tr("%1 (copy)").arg(m_map.stream.name));
        });
        reveal(copy);
    });
    menu->addAction(tr("Delete"), this, [this] {
        document().edit(tr("Delete value stream"),
            [this](Project& project) { removeStream(project, m_stream); });
    });
    menu->addSeparator();
    menu->addAction(tr("Lay out automatically"), this, &ValueStreamPanel::layOutAutomatically)
        ->setEnabled(std::any_of(m_map.steps.cbegin(), m_map.steps.cend(),
            [](const Step& step) { return step.position.has_value(); }));
    QAction* backwards = menu->addAction(tr("Map backwards from the customer"));
    backwards->setCheckable(true);
    backwards->setChecked(m_map.stream.mappedBackwards);
    connect(backwards, &QAction::toggled, this, [this](bool on) {
        document().edit(
            on ? tr("Map backwards from the customer") : tr("Map forwards"), [&](Project& project) {
                if (ValueStream* stream = findById(project.valueStreams, m_stream))
                    stream->mappedBackwards = on;
            });
    });
    m_photo->fillMenu(*menu);
    menu->addSeparator();
    fillExportMenu(*menu->addMenu(tr("Export the map")));
    menu->addAction(tr("Import ticket log…"), this, &ValueStreamPanel::importRequested);
    menu->addAction(tr("Calibrate from a ticket log…"), this,
            [this] { calibrateFromLog(context(), m_stream, this); })
        ->setEnabled(!m_map.steps.isEmpty() && !document().isReadOnly());
    menu->addAction(tr("Compare two ticket logs…"), this,
        [this] { compareTicketLogs(context(), m_stream, this); });
    menu->addAction(tr("Import table or drawing…"), this, &ValueStreamPanel::streamImportRequested);
    menu->addSeparator();
    menu->addAction(tr("What if…"), this, &ValueStreamPanel::openWhatIf);
    menu->addAction(tr("What queues cost…"), this, [this] {
        auto* dialog = new QueuePriceDialog(document(), m_stream, m_selected, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    menu->addAction(tr("Ways to get it…"), this, [this] {
        auto* dialog = new SelfServiceDialog(document(), m_stream, m_selected, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    menu->addAction(tr("Silo map…"), this, [this] {
        auto* dialog = new SiloDialog(document(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    menu->addAction(tr("Lessons in flow…"), this, [this] {
        auto* dialog = new FlowLessonsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ValueStreamPanel::fillTemplates(QMenu& menu)
{
    for (int i = 0; i < streamTemplates; ++i)
        menu.addAction(templateName(StreamTemplate(i)), this, [this, i] {
            QUuid added;
            document().edit(tr("New from a template"),
                [&](Project& project) { added = addTemplate(project, StreamTemplate(i)); });
            reveal(added);
        });
}

void ValueStreamPanel::fillExportMenu(QMenu& menu)
{
    const auto addEntry = [&](const QString& text, const QString& ending, const auto& bytes) {
        menu.addAction(text, this, [this, text, ending, bytes] { exportMap(text, ending, bytes); })
            ->setEnabled(!m_map.steps.isEmpty());
    };
    using Bytes = QByteArray (*)(const MapSheet&);
    const auto add = [&](const QString& text, const QString& ending, Bytes bytes) {
        addEntry(text, ending, [this, bytes] {
            return bytes(mapSheet(document().project(), m_stream, today(), font()));
        });
    };
    using Written = QByteArray (*)(const StreamMap&, const QList<Team>&);
    const auto addFor = [&](const QString& text, const QString& ending, Written bytes) {
        addEntry(text, ending, [this, bytes] { return bytes(m_map, document().project().teams); });
    };
    add(tr("Picture, PNG…"), u".png"_s, sheetAsPng);
    add(tr("Drawing, SVG…"), u".svg"_s, sheetAsSvg);
    menu.addSeparator();
    add(tr("Wall, one page as PDF…"), u".pdf"_s, sheetAsPdf);
    add(tr("Wall, A3 pages to glue…"), u".pdf"_s,
        [](const MapSheet& sheet) { return sheetAsPages(sheet, QPageSize::A3); });
    add(tr("Wall, A4 pages to glue…"), u".pdf"_s,
        [](const MapSheet& sheet) { return sheetAsPages(sheet, QPageSize::A4); });
    menu.addSeparator();
    addFor(tr("Table of steps, CSV…"), u".csv"_s, writeStreamCsv);
    addFor(tr("Drawing for draw.io…"), u".drawio"_s,
        [](const StreamMap& map, const QList<Team>& teams) {
            return writeDrawio({ { map }, teams });
        });
    addFor(tr("Graph for Graphviz, DOT…"), u".dot"_s, writeDot);
    addFor(tr("Flowchart for Mermaid…"), u".mmd"_s, writeMermaid);
    menu.addSeparator();
    const auto addLog = [&](const QString& text, const QString& ending, auto bytes) {
        addEntry(text, ending, [this, bytes] {
            const auto simulation = simulatedForLog(this, document().project(), m_stream);
            if (!simulation)
                return QByteArray();
            const QString said = simulation->isDone() ? remarkOnLog(*simulation)
                                                      : simulation->problems().join(u'\n');
            if (!said.isEmpty())
                context().prompts.inform(this, tr("Simulated ticket log"), said);
            return simulation->isDone() ? bytes(*simulation) : QByteArray();
        });
    };
    addLog(tr("Simulated ticket log, CSV…"), u".csv"_s, simulatedLogCsv);
    addLog(tr("Simulated ticket log, XES…"), u".xes"_s, simulatedLogXes);
}

void ValueStreamPanel::exportMap(
    const QString& what, const QString& ending, const std::function<QByteArray()>& bytes)
{
    static const QRegularExpression bad(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString name = m_map.stream.name;
    name = name.replace(bad, u" "_s).simplified().left(80);
    const QString path = context().prompts.saveFile(this, QString(what).remove(u'…'),
        (name.isEmpty() ? tr("Value stream") : name) + ending, u'*' + ending);
    if (path.isEmpty())
        return;
    try {
        if (const QByteArray written = bytes(); !written.isEmpty()) // else it was given up
            writeChecked(path, written);
    } catch (const StoreError& error) {
        context().prompts.inform(this, tr("The map was not exported"), error.sentence());
    }
}

void ValueStreamPanel::layOutAutomatically()
{
    document().edit(tr("Lay out automatically"), [this](Project& project) {
        for (const Step& step : std::as_const(m_map.steps))
            if (step.position)
                if (Step* found = findById(project.steps, step.id))
                    found->position.reset();
    });
}

// Capture

QUuid ValueStreamPanel::afterWhich() const
{
    if (findById(m_map.steps, m_selected))
        return m_selected;
    return m_map.steps.isEmpty() ? QUuid() : m_map.steps.last().id;
}

/// Beside what is selected, or at the end of the map where the work goes on.
QUuid ValueStreamPanel::putStep(Project& project, const QString& name, const QUuid& teamId) const
{
    const QUuid selected = findById(m_map.steps, m_selected) ? m_selected : QUuid();
    return m_map.stream.mappedBackwards ? addStepBefore(project, m_stream, selected, name, teamId)
                                        : addStep(project, m_stream, selected, name, teamId);
}

void ValueStreamPanel::startCapture()
{
    if (m_map.stream.id.isNull())
        return;
    if (isTableShown()) {
        addInTable();
        return;
    }
    const bool backwards = m_map.stream.mappedBackwards;
    QUuid beside = afterWhich();
    if (backwards && beside != m_selected && !m_map.steps.isEmpty())
        beside = m_map.steps.first().id;
    const Step* step = findById(m_map.steps, beside);
    m_view->captureBeside(
        beside, backwards, step ? teamName(step->teamId) : QString(), teamNames());
}

/// The grid has its own field for the name.
void ValueStreamPanel::addInTable()
{
    QUuid added;
    document().edit(tr("Add step"), [&](Project& project) { added = putStep(project, {}, {}); });
    select(added);
    m_table->editName(added);
}

/// Names a step; says what a note says.
void ValueStreamPanel::startEdit(const QUuid& stepId)
{
    if (const Step* step = findById(m_map.steps, stepId)) {
        select(stepId);
        m_view->editStep(stepId, step->name, teamName(step->teamId), teamNames());
    } else if (m_scene->hasNote(stepId)) {
        select(stepId);
        m_inspector->editNote();
    }
}

/// A new step is followed by the next empty note, a changed one by the note of the step after it;
/// backwards, before it.
void ValueStreamPanel::takeCaptured(const QUuid& stepId, const QString& name, const QString& team)
{
    if (stepId.isNull()) {
        QUuid added;
        document().edit(tr("Add step"),
            [&](Project& project) { added = putStep(project, name, teamNamed(project, team)); });
        select(added);
        startCapture();
        return;
    }
    document().edit(tr("Rename step"), [&](Project& project) {
        const QUuid teamId = teamNamed(project, team);
        if (Step* step = findById(project.steps, stepId)) {
            step->name = name;
            step->teamId = teamId;
        }
    });
    const QList<StepBox>& steps = m_scene->layout().steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const qsizetype next = m_map.stream.mappedBackwards ? i - 1 : i + 1;
        if (steps.at(i).stepId == stepId && next >= 0 && next < steps.size()) {
            startEdit(steps.at(next).stepId);
            return;
        }
    }
    m_view->capture()->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

// Moving and removing

/// Where it stands in line with the lane's boxes and with another step's left edge, if it nearly
/// does.
static QPointF snapped(
    const StreamLayout& layout, int lane, QPointF topLeft, const QHash<QUuid, QPointF>& moved)
{
    constexpr double reach = 10;
    if (lane >= 0) {
        const double line = layout.lanes.at(lane).rect.top() + MapSize::boxTop;
        if (std::abs(topLeft.y() - line) < reach)
            topLeft.setY(line);
    }
    for (const StepBox& box : layout.steps)
        if (!moved.contains(box.stepId) && std::abs(box.rect.left() - topLeft.x()) < reach) {
            topLeft.setX(box.rect.left());
            break;
        }
    return topLeft;
}

void ValueStreamPanel::dropSteps(const QHash<QUuid, QPointF>& topLefts)
{
    const StreamLayout layout = m_scene->layout();
    document().edit(
        topLefts.size() > 1 ? tr("Move steps") : tr("Move step"), [&](Project& project) {
            for (auto drop = topLefts.cbegin(); drop != topLefts.cend(); ++drop) {
                Step* step = findById(project.steps, drop.key());
                if (!step)
                    continue;
                const int lane = laneAt(layout, drop->y() + MapSize::boxHeight / 2);
                step->position = positionFor(layout, lane, snapped(layout, lane, *drop, topLefts));
                if (lane >= 0)
                    step->teamId = layout.lanes.at(lane).teamId;
            }
        });
    showScene(); // back into its place where nothing changed
}

void ValueStreamPanel::copySelected()
{
    if (auto copied = copiedSteps(document().project(), m_map, m_scene->selection()))
        QGuiApplication::clipboard()->setMimeData(copied.release());
}

void ValueStreamPanel::pasteCopied()
{
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    const std::optional<Project> part = clipboard ? stepsOnClipboard(*clipboard) : std::nullopt;
    if (!part || m_map.stream.id.isNull())
        return;
    QList<QUuid> added;
    document().edit(part->steps.size() > 1 ? tr("Paste steps") : tr("Paste step"),
        [&](Project& project) { added = pasteSteps(project, m_stream, afterWhich(), *part); });
    if (!added.isEmpty())
        selectAll(added, added.last());
}

void ValueStreamPanel::moveSelected(int direction)
{
    document().edit(direction < 0 ? tr("Move step earlier") : tr("Move step later"),
        [&](Project& project) { moveStep(project, m_selected, direction); });
    m_view->bringIntoView(m_selected);
}

void ValueStreamPanel::removeSelected()
{
    const QUuid id = m_selected;
    const QList<QUuid> selection = m_scene->selection();
    if (selection.size() > 1) {
        document().edit(tr("Remove steps"), [&](Project& project) {
            for (const QUuid& step : selection)
                removeStep(project, step);
        });
        select({});
    } else if (findById(m_map.steps, id)) {
        const QList<StepBox> steps = m_scene->layout().steps;
        QUuid next;
        for (qsizetype i = 0; i < steps.size(); ++i)
            if (steps.at(i).stepId == id)
                next = i + 1 < steps.size() ? steps.at(i + 1).stepId
                    : i > 0                 ? steps.at(i - 1).stepId
                                            : QUuid();
        document().edit(tr("Remove step"), [&](Project& project) { removeStep(project, id); });
        select(next);
    } else if (findById(m_map.handoffs, id)) {
        document().edit(
            tr("Remove handoff"), [&](Project& project) { removeHandoff(project, id); });
        select({});
    } else if (findById(document().project().mapNotes, id)) {
        removeNote(id);
    }
}

void ValueStreamPanel::addConnections(QMenu& menu, const Step& step)
{
    QMenu* forward = menu.addMenu(tr("Hand over to"));
    QMenu* back = menu.addMenu(tr("Send back to"));
    for (const Step& other : std::as_const(m_map.steps)) {
        for (const bool sendBack : { false, true }) {
            if (!sendBack && other.id == step.id)
                continue;
            (sendBack ? back : forward)
                ->addAction(menuText(stepName(other)), this,
                    [this, from = step.id, to = other.id, sendBack] {
                        QUuid added;
                        document().edit(sendBack ? tr("Add send-back") : tr("Add handoff"),
                            [&](Project& project) {
                                added = connectSteps(project, from, to, sendBack);
                            });
                        select(added);
                    });
        }
    }
}

void ValueStreamPanel::openMapMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Step* step = findById(m_map.steps, m_selected)) {
        menu->addAction(tr("Name and team"), this, [this, id = step->id] { startEdit(id); });
        menu->addAction(m_map.stream.mappedBackwards ? tr("Add a step in front of it")
                                                     : tr("Add a step behind it"),
            this, &ValueStreamPanel::startCapture);
        addConnections(*menu, *step);
        addPlans(*menu);
        menu->addSeparator();
        menu->addAction(tr("Copy"), this, &ValueStreamPanel::copySelected);
        menu->addAction(tr("Paste behind it"), this, &ValueStreamPanel::pasteCopied);
        menu->addSeparator();
        menu->addAction(tr("Move earlier"), this, [this] { moveSelected(-1); });
        menu->addAction(tr("Move later"), this, [this] { moveSelected(1); });
        menu->addSeparator();
        menu->addAction(tr("Remove step"), this, &ValueStreamPanel::removeSelected);
    } else if (findById(m_map.handoffs, m_selected)) {
        addPlans(*menu);
        menu->addAction(tr("Remove handoff"), this, &ValueStreamPanel::removeSelected);
    } else if (m_scene->hasNote(m_selected)) {
        menu->addAction(tr("Edit note"), this, [this] { startEdit(m_selected); });
        menu->addAction(tr("Remove note"), this, &ValueStreamPanel::removeSelected);
    } else {
        menu->addAction(tr("Add a step"), this, &ValueStreamPanel::startCapture);
        menu->addAction(tr("Paste"), this, &ValueStreamPanel::pasteCopied);
        menu->addAction(tr("Lay out automatically"), this, &ValueStreamPanel::layOutAutomatically);
        menu->addAction(tr("Fit the map"), m_view, &StreamView::fit);
    }
    menu->addSeparator();
    fillNotes(*menu);
    menu->popup(globalPosition);
}
