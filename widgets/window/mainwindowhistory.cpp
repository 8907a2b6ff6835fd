// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, the activity log and old moments in the window.
#include "widgets/history/historypanel.h"
#include "widgets/window/banner.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/momentcommands.h"
#include "widgets/window/projectfiles.h"
#include "widgets/window/sidebar.h"
#include "widgets/window/sideview.h"
#include "widgets/window/topbar.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::connectHistory()
{
    using A = WindowActions;
    const auto on
        = [this](A::Id id, auto run) { connect((*m_actions)[id], &QAction::triggered, this, run); };
    on(A::ActivityLog, &MainWindow::showHistory);
    on(A::NameMoment, [this] {
        showHistory();
        m_history->nameNow();
    });
    on(A::CompareMoments, [this] {
        showHistory();
        m_history->compare();
    });
    connect(m_sidebar, &Sidebar::historyPicked, this, &MainWindow::showHistory);
    connect(&m_files, &ProjectFiles::shownAboutToChange, this, &MainWindow::removePanels);
    connect(&m_files, &ProjectFiles::shownChanged, this, &MainWindow::showDocument);
    // What edits the project while an old moment is shown (an import, a merge) should be seen.
    connect(&m_files.document(), &Document::changed, &m_files, &ProjectFiles::backToNow);
}

HistoryPanel* MainWindow::historyPanel()
{
    if (m_history)
        return m_history;
    m_history = new HistoryPanel({ m_files.document(), m_prompts, m_now }, m_settings, m_stack);
    m_stack->addWidget(m_history);
    connect(m_history, &HistoryPanel::placeRequested, this,
        [this](Subject subject, const QUuid& objectId) {
            m_moments->backToNow(); // the place is the one that can be edited
            showPanel(subject, objectId);
        });
    // Both take the log away for the panels as they were, or are now; not while it is speaking.
    connect(m_history, &HistoryPanel::lookRequested, m_moments, &MomentCommands::lookAt,
        Qt::QueuedConnection);
    connect(m_history, &HistoryPanel::restoreRequested, m_moments, &MomentCommands::restore,
        Qt::QueuedConnection);
    return m_history;
}

void MainWindow::showHistory()
{
    HistoryPanel* history = historyPanel();
    m_historyShown = true;
    m_side->hide();
    m_side->clear();
    m_stack->setCurrentWidget(history);
    m_sidebar->setHistoryCurrent();
    (*m_actions)[WindowActions::ActivityLog]->setChecked(true);
    (*m_actions)[WindowActions::RightSide]->setChecked(false);
    history->showHistory();
}

bool MainWindow::showMomentState()
{
    const ShownMoment* moment = m_files.shownMoment();
    if (!moment)
        return false;
    m_topBar->showSaveState(State::Warning, tr("An old moment"), {});
    QList<Banner::Button> buttons { { tr("Back to now"), [this] { m_moments->backToNow(); } } };
    if (!m_files.document().isReadOnly())
        buttons.append({ tr("Restore this moment"),
            [this, step = moment->step] { m_moments->restore(step); } });
    m_banner->showMessage(State::Warning, m_moments->bannerText(), buttons);
    return true;
}

void MainWindow::updateUndoTexts()
{
    const Document& document = m_files.document();
    QAction* undo = (*m_actions)[WindowActions::Undo];
    QAction* redo = (*m_actions)[WindowActions::Redo];
    const bool now = !m_files.shownMoment(); // else nobody would see what it does
    undo->setEnabled(now && document.canUndo());
    redo->setEnabled(now && document.canRedo());
    // What people typed may be part of a step's name; & would become a mnemonic.
    const auto named = [](const QString& with, QString step, const QString& without) {
        return step.isEmpty() ? without : with.arg(step.replace(u'&', u"&&"_s));
    };
    undo->setText(named(tr("&Undo: %1"), document.undoText(), tr("&Undo")));
    redo->setText(named(tr("&Redo: %1"), document.redoText(), tr("&Redo")));
}
