// SPDX-License-Identifier: GPL-3.0-or-later
// The value-stream panel's other two modes: the future state, and both states side by side.
#include "app/streamflow/simulatedsummary.h"
#include "app/valuestream/valuestreamsummary.h"
#include "widgets/answerheader.h"
#include "widgets/segmented.h"
#include "widgets/valuestream/changelist.h"
#include "widgets/valuestream/futurepane.h"
#include "widgets/valuestream/futuresimulator.h"
#include "widgets/valuestream/simulatedfigures.h"
#include "widgets/valuestream/simulatedleads.h"
#include "widgets/valuestream/streaminspector.h"
#include "widgets/valuestream/valuestreampanel.h"
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

bool ValueStreamPanel::isFuture() const { return m_modes->current() > 0; }

void ValueStreamPanel::makeModes()
{
    m_modes->setObjectName(u"streamModes"_s);
    connect(m_modes, &Segmented::picked, this, [this] { setMode(m_modes->current()); });
    auto* cycle = new QShortcut(Qt::Key_C, this);
    cycle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cycle, &QShortcut::activated, this, [this] {
        if (!m_modes->isHidden())
            setMode((m_modes->current() + 1) % 3);
    });
    connect(m_future, &FuturePane::partPicked, this, &ValueStreamPanel::select);
    connect(m_future, &FuturePane::menuRequested, this, &ValueStreamPanel::openFutureMenu);
    connect(m_simulator, &FutureSimulator::changed, this, [this] {
        if (!isFuture())
            return;
        showSimulated();
        if (m_simulator->isCurrent())
            emit sideChanged();
    });
    connect(m_future->leads(), &SimulatedLeads::stopRequested, m_simulator, &FutureSimulator::stop);
    connect(m_future->leads(), &SimulatedLeads::beginRequested, m_simulator,
        &FutureSimulator::beginAgain);
    connect(m_inspector->changes(), &ChangeList::changeAdded, this, [this] {
        if (!isFuture())
            setMode(2); // where one sees what it does
    });
}

void ValueStreamPanel::nameModes()
{
    m_modes->setTexts({ tr("Current"), tr("Future"), tr("Side by side") });
    m_modes->setToolTip(tr("Which state is shown (C: the next one)"));
    m_future->retranslate();
}

void ValueStreamPanel::setMode(int mode)
{
    m_modes->setCurrent(mode);
    showStream(document().project());
    setTableShown(false);
    emit sideChanged();
}

/// After the map was shown: the future state in its place where it is asked for.
void ValueStreamPanel::showFuture(const Project& project)
{
    if (!isFuture()) {
        m_simulator->stop();
        return;
    }
    m_effects = futureEffects(m_map, project.teams, changesOf(project, m_stream));
    m_future->showStates(project, m_map, m_effects,
        m_modes->current() == 1 ? FuturePane::Mode::Future : FuturePane::Mode::Compare);
    m_simulator->simulate(project, m_stream);
    showSimulated();
}

/// The figures of the list and the answer: simulated where that is known, until then those of the
/// static metrics.
void ValueStreamPanel::showSimulated()
{
    const DayLength day = m_map.stream.dayLength;
    const FutureSimulation* found = m_simulator->result(m_stream);
    std::optional<ChangeFigures> figures = found ? simulatedFigures(*found, day) : std::nullopt;
    if (figures)
        figures->isStale = !m_simulator->isCurrent();
    m_inspector->changes()->showFigures(figures ? *figures : staticFigures(m_effects, day));
    m_future->leads()->showSimulation(*m_simulator, m_stream, day);
    const Project& project = document().project();
    m_summary
        = futureSummary(project, m_map, m_effects, valueStreamSummary(project, today(), m_stream),
            found && m_simulator->isCurrent() ? simulatedTimes(*found, m_simulator->run())
                                              : std::nullopt);
    m_answer->showAnswer(m_summary.answer);
}

/// The inspector of what is selected, or the list of changes.
void ValueStreamPanel::showInspector()
{
    if (!isFuture()) {
        m_inspector->showSelection(m_stream, m_selected);
        return;
    }
    m_inspector->changes()->showChanges(document().project(), m_map, m_effects, m_selected);
    m_inspector->showChanges();
}

bool ValueStreamPanel::isPart(const QUuid& id) const
{
    const auto has = [&](const StreamMap& map) {
        return findById(map.steps, id) || findById(map.handoffs, id);
    };
    return has(m_map) || findById(notesOf(document().project(), m_stream), id)
        || (isFuture() && has(m_effects.future.map));
}

void ValueStreamPanel::openFutureMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_inspector->changes()->fillMenu(*menu, m_map, m_selected);
    if (m_modes->current() == 1) {
        menu->addSeparator();
        menu->addAction(tr("Fit the map"), m_future, &FuturePane::fit);
    }
    menu->popup(globalPosition);
}

void ValueStreamPanel::addPlans(QMenu& menu)
{
    m_inspector->changes()->fillMenu(*menu.addMenu(tr("Plan a change")), m_map, m_selected);
}
