// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/valuestreampanel.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamwords.h"
#include "app/valuestream/valuestreamsummary.h"
#include "widgets/answerheader.h"
#include "widgets/emptystate.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/changelist.h"
#include "widgets/valuestream/futurepane.h"
#include "widgets/valuestream/futuresimulator.h"
#include "widgets/valuestream/maplegend.h"
#include "widgets/valuestream/pathslider.h"
#include "widgets/valuestream/scalebars.h"
#include "widgets/valuestream/stepcapture.h"
#include "widgets/valuestream/stepgrid.h"
#include "widgets/valuestream/steptable.h"
#include "widgets/valuestream/streaminspector.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreamscene.h"
#include "widgets/valuestream/wallphotolayer.h"
#include "widgets/wrappedtext.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

ValueStreamPanel::ValueStreamPanel(const PanelContext& context, QWidget* parent)
    : Panel(context, parent)
    , m_pages(new QStackedLayout(this))
    , m_inspector(std::make_unique<StreamInspector>(context.document))
{
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(makeEmptyPage());
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    m_pages->addWidget(scroll);
    makeActions();
    connectMap();
    makeModes();
    connect(m_inspector.get(), &StreamInspector::selectRequested, this, &ValueStreamPanel::select);
    restyle();
    retranslate();
}

ValueStreamPanel::~ValueStreamPanel() = default;

QWidget* ValueStreamPanel::makeEmptyPage()
{
    auto* page = new QWidget(this);
    m_empty = new EmptyState(u"valuestream"_s, page);
    m_template = new LinkButton(LinkButton::Look::Accent, page);
    m_template->setObjectName(u"startFromTemplate"_s);
    m_example = new LinkButton(LinkButton::Look::Accent, page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 48);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addWidget(m_template, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_example, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_empty, &EmptyState::primaryClicked, this, &ValueStreamPanel::importRequested);
    connect(m_empty, &EmptyState::secondaryClicked, this, [this] {
        newStream();
        startCapture();
    });
    connect(m_template, &LinkButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillTemplates(*menu);
        menu->popup(m_template->mapToGlobal(QPoint(0, m_template->height() + 2)));
    });
    connect(m_example, &LinkButton::clicked, this, &ValueStreamPanel::exampleRequested);
    return page;
}

QWidget* ValueStreamPanel::makeContent()
{
    auto* content = new QWidget;
    m_answer = new AnswerHeader(content);
    m_pictures = new QStackedWidget(content);
    m_scene = new ValueStreamScene(this);
    m_view = new StreamView(m_scene, m_pictures);
    m_grid = new StepGrid(document(), m_pictures);
    m_table = m_grid->table();
    m_pictures->addWidget(m_view);
    m_pictures->addWidget(m_grid);
    m_modes = new Segmented(content);
    m_modes->setTexts({ QString(), QString(), QString() });
    m_future = new FuturePane(m_pictures);
    m_simulator = new FutureSimulator(this);
    m_pictures->addWidget(m_future);
    m_legend = new MapLegend(content);
    m_slider = new PathSlider(content);
    m_bars = new ScaleBars(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addWidget(m_answer);
    layout->addSpacing(8);
    layout->addWidget(m_modes, 0, Qt::AlignRight);
    layout->addSpacing(8);
    layout->addWidget(m_pictures, 100);
    layout->addSpacing(8);
    layout->addWidget(m_slider);
    layout->addWidget(m_legend);
    layout->addSpacing(16);
    layout->addWidget(m_bars);
    layout->addStretch(1); // what the map does not need
    return content;
}

QToolButton* ValueStreamPanel::addTool(const QString& name, const QString& icon)
{
    auto* button = new QToolButton(m_answer);
    button->setObjectName(name);
    button->setMinimumSize(32, 32);
    button->setFocusPolicy(Qt::StrongFocus);
    m_tools.append({ button, icon });
    m_answer->addAction(button);
    return button;
}

void ValueStreamPanel::makeActions()
{
    m_pickerPlace = new QStackedWidget(m_answer);
    m_picker = new QComboBox(m_pickerPlace);
    m_picker->setObjectName(u"streamPicker"_s);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(12);
    m_rename = new QLineEdit(m_pickerPlace);
    m_rename->setObjectName(u"streamRename"_s);
    m_pickerPlace->addWidget(m_picker);
    m_pickerPlace->addWidget(m_rename);
    m_pickerPlace->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_answer->addAction(m_pickerPlace);
    m_more = addTool(u"streamMenu"_s, u"more"_s);
    m_menu = new QMenu(m_more);
    m_add = addTool(u"addStep"_s, u"plus"_s);
    m_whatIf = addTool(u"whatIf"_s, u"levers"_s);
    m_fit = addTool(u"fitMap"_s, u"zoom-fit"_s);
    m_tableButton = addTool(u"showTable"_s, u"table"_s);
    m_tableButton->setCheckable(true);

    connect(m_picker, &QComboBox::activated, this, [this](int index) {
        m_stream = m_picker->itemData(index).toUuid();
        m_selected = {};
        showStream(document().project());
        emit sideChanged();
    });
    connect(m_rename, &QLineEdit::editingFinished, this, &ValueStreamPanel::finishRename);
    connect(m_menu, &QMenu::aboutToShow, this, &ValueStreamPanel::fillStreamMenu);
    connect(m_more, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    connect(m_add, &QToolButton::clicked, this, &ValueStreamPanel::startCapture);
    connect(m_whatIf, &QToolButton::clicked, this, &ValueStreamPanel::openWhatIf);
    connect(m_fit, &QToolButton::clicked, m_view, &StreamView::fit);
    connect(m_fit, &QToolButton::clicked, m_future, &FuturePane::fit);
    connect(m_tableButton, &QToolButton::clicked, this, &ValueStreamPanel::setTableShown);
    auto* toggle = new QShortcut(Qt::Key_T, this);
    toggle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, [this] { setTableShown(!isTableShown()); });
}

void ValueStreamPanel::connectMap()
{
    connect(m_scene, &ValueStreamScene::pickedByUser, this, &ValueStreamPanel::select);
    connect(m_scene, &ValueStreamScene::selectedByUser, this, &ValueStreamPanel::selectAll);
    connect(m_scene, &ValueStreamScene::stepsDropped, this, &ValueStreamPanel::dropSteps);
    connect(m_scene, &ValueStreamScene::menuRequested, this,
        [this](const QUuid&, const QPoint& at) { openMapMenu(at); });
    connect(m_view, &StreamView::resized, this, &ValueStreamPanel::showScene);
    connect(m_view, &StreamView::fullHeightChanged, this, &ValueStreamPanel::limitHeight);
    connect(m_view, &StreamView::stepPicked, this, [this](const QUuid& id) {
        select(id);
        m_view->bringIntoView(id);
    });
    connect(m_view, &StreamView::selectionRequested, this, &ValueStreamPanel::selectAll);
    connect(m_view, &StreamView::copyRequested, this, &ValueStreamPanel::copySelected);
    connect(m_view, &StreamView::cutRequested, this, [this] {
        copySelected();
        removeSelected();
    });
    connect(m_view, &StreamView::pasteRequested, this, &ValueStreamPanel::pasteCopied);
    connect(m_view, &StreamView::editRequested, this, &ValueStreamPanel::startEdit);
    connect(m_view, &StreamView::addRequested, this, &ValueStreamPanel::startCapture);
    connect(m_view, &StreamView::removeRequested, this, &ValueStreamPanel::removeSelected);
    connect(m_view, &StreamView::moveRequested, this, &ValueStreamPanel::moveSelected);
    connect(m_view, &StreamView::menuRequested, this, &ValueStreamPanel::openMapMenu);
    connect(m_view->capture(), &StepCapture::committed, this, &ValueStreamPanel::takeCaptured);
    connectNotes();
    m_photo = new WallPhotoLayer(context(), *m_scene, this);
    connect(m_photo, &WallPhotoLayer::layerChanged, this, &ValueStreamPanel::showScene);
    connect(m_table, &StepTable::stepPicked, this, &ValueStreamPanel::select);
    connect(m_table, &StepTable::addRequested, this, &ValueStreamPanel::startCapture);
    connect(m_table, &StepTable::removeRequested, this, &ValueStreamPanel::removeSelected);
    connect(m_table, &StepTable::moveRequested, this, &ValueStreamPanel::moveSelected);
    connect(m_table, &StepTable::leaveRequested, this, [this] { setTableShown(false); });
    connect(m_slider, &PathSlider::visiblePathsEdited, this, [this](int ppm) {
        document().edit(
            tr("Hide rare paths"),
            [&](Project& project) {
                if (ValueStream* stream = findById(project.valueStreams, m_stream))
                    stream->visiblePathPpm = ppm;
            },
            u"valuestream/%1/paths"_s.arg(m_stream.toString()));
    });
}

// Showing

void ValueStreamPanel::showProject(const Project& project)
{
    const bool same = project.valueStreams == m_shown.valueStreams && project.steps == m_shown.steps
        && project.handoffs == m_shown.handoffs && project.teams == m_shown.teams
        && project.mapNotes == m_shown.mapNotes && project.futureChanges == m_shown.futureChanges
        && project.calendars == m_shown.calendars;
    if (same && m_pages->currentIndex() >= 0 && !m_summary.answer.text.isEmpty())
        return;
    showStream(project);
}

void ValueStreamPanel::showStream(const Project& project)
{
    m_shown = project;
    if (!findById(project.valueStreams, m_stream)) {
        m_stream = project.valueStreams.isEmpty() ? QUuid() : project.valueStreams.first().id;
        m_selected = {};
    }
    m_pages->setCurrentIndex(project.valueStreams.isEmpty() ? 0 : 1);
    m_summary = valueStreamSummary(project, today(), m_stream);
    m_map = streamMap(project, m_stream);
    const bool mayChange = !m_map.steps.isEmpty() && !m_map.isDiscovered();
    m_modes->setVisible(mayChange);
    if (!mayChange && isFuture()) {
        m_modes->setCurrent(0);
        showPicture(isTableShown());
    }
    showFuture(project);
    if (!isPart(m_selected))
        m_selected = {};
    showInspector();
    if (project.valueStreams.isEmpty())
        return;
    m_answer->showAnswer(m_summary.answer);
    m_answer->setExplainable(!m_summary.explanations.isEmpty());
    showPicker(project);
    m_slider->setVisible(m_map.isDiscovered());
    if (m_map.isDiscovered())
        m_slider->showMap(m_map);
    m_legend->showMap(m_map, notesOf(project, m_stream));
    const StreamMetrics metrics = streamMetrics(m_map);
    m_bars->showMetrics(m_map, metrics);
    m_view->setLeastFit(m_map.isDiscovered() ? 0.5 : 0.7);
    showScene();
    m_grid->showMap(project, m_map, metrics);
    m_table->select(m_selected);
}

void ValueStreamPanel::showScene()
{
    if (m_map.stream.id.isNull())
        return;
    QHash<QUuid, QString> teams;
    for (const Team& team : std::as_const(m_shown.teams))
        teams.insert(team.id, team.name);
    const StreamMap part = visiblePart(m_map);
    if (m_scene->picked() != m_selected)
        m_scene->pick(m_selected);
    m_photo->showStream(m_map.stream);
    m_scene->setNotes(notesOf(m_shown, m_stream));
    m_scene->showMap(part, streamMetrics(part), teams, m_view->sceneWidth() - ladderTotalsWidth);
    m_view->refit();
}

void ValueStreamPanel::showPicker(const Project& project)
{
    const QSignalBlocker blocker(m_picker);
    m_picker->clear();
    for (const ValueStream& stream : project.valueStreams)
        m_picker->addItem(stream.name, stream.id);
    m_picker->setCurrentIndex(m_picker->findData(m_stream));
}

void ValueStreamPanel::select(const QUuid& id)
{
    m_selected = id;
    m_scene->pick(id);
    m_table->select(id);
    m_future->pick(id);
    showInspector();
    m_view->announce();
    emit sideChanged();
}

void ValueStreamPanel::selectAll(const QList<QUuid>& steps, const QUuid& picked)
{
    select(picked);
    if (steps.size() > 1)
        m_scene->pickAll(steps, picked);
}

void ValueStreamPanel::setTableShown(bool shown)
{
    showPicture(shown);
    m_pictures->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ValueStreamPanel::showPicture(bool table)
{
    QWidget* map = isFuture() ? static_cast<QWidget*>(m_future) : m_view;
    m_pictures->setCurrentWidget(table ? static_cast<QWidget*>(m_grid) : map);
    m_tableButton->setChecked(table);
    m_legend->setVisible(!table && !isFuture());
    m_bars->setVisible(!isFuture());
    limitHeight();
}

bool ValueStreamPanel::isTableShown() const { return m_pictures->currentWidget() == m_grid; }

/// The map is as high as it is, so that the legend stands right below it; a table takes all.
void ValueStreamPanel::limitHeight()
{
    m_pictures->setMaximumHeight(
        m_pictures->currentWidget() == m_view ? m_view->maximumHeight() : QWIDGETSIZE_MAX);
}

QWidget* ValueStreamPanel::inspector() { return m_inspector.get(); }

void ValueStreamPanel::reveal(const QUuid& objectId)
{
    const Project& project = document().project();
    QUuid stream = objectId;
    if (const FutureChange* change = findById(project.futureChanges, objectId)) {
        m_stream = change->streamId;
        m_selected = {};
        setMode(2);
        m_inspector->changes()->open(objectId);
        return;
    }
    if (const Step* step = findById(project.steps, objectId))
        stream = step->streamId;
    else if (const Handoff* handoff = findById(project.handoffs, objectId))
        stream = handoff->streamId;
    else if (const MapNote* note = findById(project.mapNotes, objectId))
        stream = note->streamId;
    if (!findById(project.valueStreams, stream))
        return;
    m_stream = stream;
    m_selected = {};
    showStream(project);
    select(stream == objectId ? QUuid() : objectId);
    m_view->bringIntoView(objectId);
}

void ValueStreamPanel::retranslate()
{
    m_empty->setTexts(tr("How long does one item take, and where does it wait?"),
        tr("Import the log of your ticket system and the map draws itself, or write down the steps "
           "one by one: what is done, who does it, Enter."),
        tr("Import ticket log…"), tr("Write the first step"));
    m_template->setText(tr("Start from a template"));
    m_example->setText(tr("See the example"));
    m_picker->setAccessibleName(tr("Value stream"));
    m_rename->setAccessibleName(tr("Name of the value stream"));
    m_more->setToolTip(tr("New, rename, duplicate, delete"));
    m_more->setAccessibleName(tr("Value-stream menu"));
    m_add->setToolTip(tr("Add a step (Ins)"));
    m_add->setAccessibleName(tr("Add a step"));
    m_whatIf->setToolTip(tr("What if… (levers, readings, queues over time)"));
    m_whatIf->setAccessibleName(tr("What if…"));
    m_fit->setToolTip(tr("Fit the map into the window (0)"));
    m_fit->setAccessibleName(tr("Fit the map"));
    m_tableButton->setToolTip(tr("Show as a table (T)"));
    m_tableButton->setAccessibleName(tr("Show as a table"));
    nameModes();
    m_view->retranslate();
    m_grid->retranslate();
    m_slider->retranslate();
    m_inspector->retranslate();
    if (!m_summary.answer.text.isEmpty())
        showStream(document().project());
}

void ValueStreamPanel::restyle()
{
    if (!m_scene || !m_tableButton)
        return;
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    for (const auto& [button, icon] : std::as_const(m_tools))
        button->setIcon(symbolicIcon(icon, theme.text));
    m_scene->setLook({ theme, font() });
    m_restyling = false;
}

void ValueStreamPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        restyle();
        if (m_scene)
            showScene();
    }
}
