// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toil/toilpanel.h"
#include "app/toil/toilsummary.h"
#include "widgets/answerheader.h"
#include "widgets/emptystate.h"
#include "widgets/theme/theme.h"
#include "widgets/toil/toilinspector.h"
#include "widgets/toil/toilscoring.h"
#include "widgets/toil/toiltasktable.h"
#include "widgets/toil/toilteamsview.h"
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ToilPanel::ToilPanel(const PanelContext& context, QWidget* parent)
    : Panel(context, parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new EmptyState(u"toil"_s, this))
    , m_answer(new AnswerHeader(this))
    , m_teamsTitle(new QLabel(this))
    , m_teamsCaption(new QLabel(this))
    , m_teams(new ToilTeamsView(this))
    , m_scoring(new ToilScoring(document(), this))
    , m_tasks(new ToilTaskTable(document(), this))
    , m_inspector(std::make_unique<ToilInspector>(document()))
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_empty);

    connect(m_empty, &EmptyState::primaryClicked, this, &ToilPanel::addTeam);
    connect(m_teams, &ToilTeamsView::picked, this, &ToilPanel::showTeam);
    connect(m_tasks, &ToilTaskTable::currentChanged, this, &ToilPanel::showTask);
    connect(m_inspector.get(), &ToilInspector::teamPicked, this, &ToilPanel::showTeam);
    connect(m_inspector.get(), &ToilInspector::addRequested, this, &ToilPanel::addTeam);
    retranslate();
    restyle();
}

ToilPanel::~ToilPanel() = default;

QWidget* ToilPanel::makeContent()
{
    for (QLabel* label : { m_teamsTitle, m_teamsCaption })
        label->setTextFormat(Qt::PlainText);
    auto* stacks = new QVBoxLayout;
    stacks->setSpacing(0);
    stacks->addWidget(m_teamsTitle);
    stacks->addWidget(m_teamsCaption);
    stacks->addSpacing(8);
    stacks->addWidget(m_teams, 1);
    m_upper = new QBoxLayout(QBoxLayout::LeftToRight);
    m_upper->setSpacing(24);
    m_upper->addLayout(stacks, 6);
    m_upper->addWidget(m_scoring, 5);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_answer);
    layout->addLayout(m_upper);
    layout->addWidget(m_tasks);
    layout->addStretch(1);
    return content;
}

/// Whether both would look the same here.
static bool looksAlike(const Project& a, const Project& b)
{
    return a.teams == b.teams && a.toilPolicy == b.toilPolicy && a.toilTasks == b.toilTasks;
}

void ToilPanel::showProject(const Project& project)
{
    if (m_showing && looksAlike(project, m_shown))
        return;
    m_showing = true;
    m_shown = project;
    if (!findById(project.teams, m_team))
        m_team = defaultToilTeam(project);
    showAll(project);
}

void ToilPanel::showAll(const Project& project)
{
    m_answer->showAnswer(summary().answer);
    m_teamsTitle->setText(toilTeamsTitle(project));
    m_teams->showTeams(project, m_team);
    m_tasks->showTasks(project, m_team);
    m_inspector->showTeam(project, m_team);
    showTask();
    m_pages->setCurrentIndex(project.teams.isEmpty() ? 1 : 0);
}

void ToilPanel::showTask() { m_scoring->showTask(m_shown, m_tasks->currentTask()); }

void ToilPanel::showTeam(const QUuid& teamId)
{
    if (teamId == m_team || !findById(m_shown.teams, teamId))
        return;
    m_team = teamId;
    showAll(m_shown);
    emit sideChanged();
}

void ToilPanel::addTeam()
{
    const Team team { .id = QUuid::createUuid() };
    m_team = team.id;
    document().edit(tr("Add team"), [&team](Project& project) { project.teams.append(team); });
    m_inspector->editName();
    emit sideChanged();
}

Summary ToilPanel::summary() const { return toilSummary(m_shown, today(), m_team); }

QWidget* ToilPanel::inspector() { return m_shown.teams.isEmpty() ? nullptr : m_inspector.get(); }

void ToilPanel::reveal(const QUuid& objectId)
{
    if (const ToilTask* task = findById(m_shown.toilTasks, objectId)) {
        showTeam(task->teamId);
        m_tasks->setCurrentTask(objectId);
        m_tasks->setFocus();
    } else {
        showTeam(objectId);
    }
}

void ToilPanel::retranslate()
{
    m_teamsCaption->setText(tr("How each team's time divides, %"));
    m_empty->setTexts(tr("How much of the time is toil?"),
        tr("Enter one team with its people and hours, then the work that keeps coming back. The "
           "share of toil and the limit follow from that."),
        tr("Add a team"));
    m_scoring->retranslate();
    m_tasks->retranslate();
    m_inspector->retranslate();
    if (m_showing)
        showAll(m_shown);
}

void ToilPanel::restyle()
{
    m_restyling = true;
    const QFont base = QApplication::font();
    m_teamsTitle->setFont(Type::bold(base));
    m_teamsCaption->setFont(Type::caption(base));
    m_teamsCaption->setForegroundRole(QPalette::PlaceholderText);
    m_teams->setMinimumHeight(m_teams->sizeHint().height());
    if (m_showing)
        m_teams->showTeams(m_shown, m_team);
    m_restyling = false;
}

void ToilPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    // Large text or a narrow window: one below the other.
    m_upper->setDirection(width() < 32 * QFontMetrics(QApplication::font()).height()
            ? QBoxLayout::TopToBottom
            : QBoxLayout::LeftToRight);
}

void ToilPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
