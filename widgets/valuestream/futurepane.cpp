// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/futurepane.h"
#include "app/project/project.h"
#include "widgets/valuestream/compareview.h"
#include "widgets/valuestream/simulatedleads.h"
#include "widgets/valuestream/statestrip.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

FuturePane::FuturePane(QWidget* parent)
    : QWidget(parent)
    , m_scene(new ValueStreamScene(this))
    , m_view(new StreamView(m_scene, this))
    , m_compare(new CompareView(this))
    , m_leads(new SimulatedLeads(this))
{
    m_view->setObjectName(u"futureView"_s);
    m_scene->setReadOnly(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view, 100);
    layout->addWidget(m_compare);
    layout->addWidget(m_leads, 50);
    layout->addStretch(1);
    connect(m_scene, &ValueStreamScene::pickedByUser, this, &FuturePane::partPicked);
    connect(m_scene, &ValueStreamScene::menuRequested, this,
        [this](const QUuid&, const QPoint& at) { emit menuRequested(at); });
    connect(m_view, &StreamView::menuRequested, this, &FuturePane::menuRequested);
    connect(m_view, &StreamView::stepPicked, this, [this](const QUuid& id) {
        emit partPicked(id);
        m_view->bringIntoView(id);
    });
    connect(m_view, &StreamView::resized, this, &FuturePane::showScene);
    connect(m_compare, &CompareView::stepPicked, this, &FuturePane::partPicked);
    connect(m_compare, &CompareView::menuRequested, this, &FuturePane::menuRequested);
    restyle();
    retranslate();
}

void FuturePane::showStates(
    const Project& project, const StreamMap& current, const FutureEffects& effects, Mode mode)
{
    m_view->setVisible(mode == Mode::Future);
    m_compare->setVisible(mode == Mode::Compare);
    setFocusProxy(mode == Mode::Future ? static_cast<QWidget*>(m_view) : m_compare->futureStrip());
    if (mode == Mode::Compare) {
        m_compare->showStates(project, current, effects);
        return;
    }
    m_map = withGhosts(current, effects);
    m_metrics = effects.after();
    m_teams.clear();
    for (const Team& team : project.teams + effects.future.teams)
        m_teams.insert(team.id, team.name);
    m_scene->setMarks(stepMarks(alignedSteps(current, effects)));
    showScene();
}

void FuturePane::showScene()
{
    if (m_map.stream.id.isNull())
        return;
    m_scene->showMap(m_map, m_metrics, m_teams, m_view->sceneWidth() - ladderTotalsWidth);
    m_view->refit();
}

void FuturePane::pick(const QUuid& id)
{
    m_scene->pick(id);
    m_view->announce();
    m_compare->pick(id);
}

void FuturePane::fit() { m_view->fit(); }

void FuturePane::retranslate()
{
    m_view->retranslate();
    m_view->setAccessibleName(tr("Map of the future state"));
    m_compare->retranslate();
    m_leads->retranslate();
}

void FuturePane::restyle()
{
    m_restyling = true;
    m_scene->setLook({ Theme::of(this), font() });
    m_restyling = false;
}

void FuturePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && m_compare
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        restyle();
        showScene();
    }
}
