// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"

class AnswerHeader;
class EmptyState;
class QBoxLayout;
class QLabel;
class QStackedLayout;
class ToilInspector;
class ToilScoring;
class ToilTaskTable;
class ToilTeamsView;

/// How much of each team's time is toil, against the limit, and which tasks it is made of.
class ToilPanel : public Panel {
    Q_OBJECT
public:
    explicit ToilPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~ToilPanel() override;

    Subject subject() const override { return Subject::Toil; }
    void showProject(const Project& project) override;
    void retranslate() override;
    Summary summary() const override;
    QWidget* inspector() override;
    /// A team or a task.
    void reveal(const QUuid& objectId) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void showTeam(const QUuid& teamId); ///< Chosen by the user.
    void showAll(const Project& project);
    void showTask();
    void addTeam();
    void restyle();

    Project m_shown = {}; ///< What is on screen, to see whether a change concerns this panel.
    bool m_showing = false;
    QUuid m_team = {};
    QStackedLayout* m_pages;
    QBoxLayout* m_upper = nullptr; ///< Stacks and scoring.
    EmptyState* m_empty;
    AnswerHeader* m_answer;
    QLabel* m_teamsTitle;
    QLabel* m_teamsCaption;
    ToilTeamsView* m_teams;
    ToilScoring* m_scoring;
    ToilTaskTable* m_tasks;
    std::unique_ptr<ToilInspector> m_inspector;
    bool m_restyling = false;
};
