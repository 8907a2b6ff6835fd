// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include "widgets/panel.h"

class AnswerHeader;
class BigNumbers;
class BudgetOutlook;
class ChartView;
class EmptyState;
class LedgerView;
class ListPane;
class ObjectiveEditor;
class PolicyView;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

/// What is promised, how much of it may fail, and what that means today: objectives at the left,
/// the shown one's budget with burn chart, policy and incidents in the middle.
class ErrorBudgetPanel : public Panel {
    Q_OBJECT
public:
    explicit ErrorBudgetPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~ErrorBudgetPanel() override;

    Subject subject() const override { return Subject::ErrorBudget; }
    void showProject(const Project& project) override;
    void retranslate() override;
    Summary summary() const override;
    QWidget* inspector() override;
    void reveal(const QUuid& objectId) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCentre();
    void connectParts();
    void showObjectives(const QList<ObjectiveView>& views);
    void showView(const Project& project, const ObjectiveView& view);
    void showChart(const ObjectiveView& view);
    void pick(const QUuid& objectiveId);
    void addObjective();
    void removeObjective(const QUuid& objectiveId);
    void refresh();
    void restyle();

    /// The lists this panel shows, shared with the project: comparing them is comparing pointers.
    struct Shown {
        QList<Objective> objectives = {};
        QList<BudgetLoss> losses = {};
        QList<PolicyRule> rules = {};
        QList<Service> services = {};
        QList<Team> teams = {};
        QDate today = {};

        bool operator==(const Shown&) const = default;
    };

    Shown m_shown = {};
    bool m_stale = true; ///< Shows everything anew, whatever m_shown says.
    QUuid m_objectiveId = {};
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    ListPane* m_list;
    QScrollArea* m_scroll;
    AnswerHeader* m_answer;
    BigNumbers* m_numbers;
    QLabel* m_chartTitle;
    QLabel* m_chartCaption;
    ChartView* m_chart;
    PolicyView* m_policy;
    LedgerView* m_ledger;
    QWidget* m_inspector;
    ObjectiveEditor* m_editor;
    BudgetOutlook* m_outlook;
    bool m_restyling = false;
};
