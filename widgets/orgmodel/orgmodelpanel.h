// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"

class AnswerHeader;
class ChartView;
class EmptyState;
class OrgCriterionRow;
class OrgFitTable;
class OrgModelInspector;
class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

/// Which organisation model fits a service group: weights and levels at the left, the ranking with
/// its reasons beside.
class OrgModelPanel : public Panel {
    Q_OBJECT
public:
    explicit OrgModelPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~OrgModelPanel() override;

    Subject subject() const override { return Subject::OrgModel; }
    void showProject(const Project& project) override;
    void retranslate() override;
    Summary summary() const override;
    QWidget* inspector() override;
    /// A criterion.
    void reveal(const QUuid& objectId) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    QBoxLayout* makeCriteria();
    QBoxLayout* makeRanking();
    void showAll(const Project& project);
    void showRanking(const Project& project); ///< What a dragged weight changes.
    void showCriteria(const Project& project);
    void addRow();
    void previewSwing(const QUuid& criterionId, int swing);
    void editCriterion(const QString& text, const QUuid& criterionId, const QString& field,
        const std::function<void(OrgCriterion&)>& change);
    void addStandardCriteria();
    void restyle();

    Project m_shown = {}; ///< What is on screen, to see whether a change concerns this panel.
    bool m_showing = false;
    QStackedLayout* m_pages;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr; ///< Criteria and ranking.
    EmptyState* m_empty;
    AnswerHeader* m_answer;
    QLabel* m_criteriaTitle;
    QLabel* m_criteriaCaption;
    QBoxLayout* m_rowsLayout = nullptr;
    QList<OrgCriterionRow*> m_rows = {};
    QLabel* m_rankingTitle;
    QLabel* m_rankingCaption;
    ChartView* m_ranking;
    QLabel* m_reasonsTitle;
    QLabel* m_reasonsCaption;
    ChartView* m_reasons;
    QPushButton* m_showFit;
    OrgFitTable* m_fit;
    std::unique_ptr<OrgModelInspector> m_inspector;
    bool m_restyling = false;
};
