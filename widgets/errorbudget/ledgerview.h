// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include "app/project/document.h"
#include "widgets/rowsmodel.h"
#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

/// The ledger of one objective: its incidents, latest first, edited where they stand. Those
/// outside the window are muted.
class LedgerView : public QWidget {
    Q_OBJECT
public:
    enum Column { Date, What, Lost, Share, Change, ColumnCount };

    explicit LedgerView(Document& document, QWidget* parent = nullptr);
    void showView(const ObjectiveView& view, QDate today);
    void retranslate();
    void select(const QUuid& lossId);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<RowsColumn<BudgetLoss>> columns();
    void addIncident();
    void removeSelected();
    void fitHeight();
    void restyle();

    Document& m_document;
    ObjectiveView m_view = {};
    QDate m_today = {};
    QLabel* m_title;
    QLabel* m_caption;
    QToolButton* m_add;
    QToolButton* m_remove;
    QTableView* m_table;
    RowsModel<BudgetLoss>* m_model;
    bool m_restyling = false;
};
