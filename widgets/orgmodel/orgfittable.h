// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/orgmodel/orgmodel.h"
#include "widgets/rowsmodel.h"
#include <QWidget>

class Document;
class QLabel;
class QTableView;
class QToolButton;
struct Project;

/// One line of the fit table: a criterion at one of its levels.
struct OrgFitRow {
    QUuid id = {}; ///< Derived from the criterion's id and the level.
    OrgCriterion criterion = {};
    int level = 0;

    bool operator==(const OrgFitRow&) const = default;
};

/// The fit values behind the ranking: for each criterion and level how well each model fits, 0 to
/// 4, with the reason. All of it a judgement, so all of it can be changed; criteria come and go
/// here.
class OrgFitTable : public QWidget {
    Q_OBJECT
public:
    explicit OrgFitTable(Document& document, QWidget* parent = nullptr);
    void showProject(const Project& project);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RowsColumn<OrgFitRow> nameColumn() const;
    RowsColumn<OrgFitRow> levelColumn() const;
    RowsColumn<OrgFitRow> fitColumn(OrgModel model) const;
    RowsColumn<OrgFitRow> reasonColumn() const;
    QList<RowsColumn<OrgFitRow>> columns() const;
    void addCriterion();
    void removeCriterion();
    void layOutColumns();
    void restyle();

    Document& m_document;
    QLabel* m_title;
    QLabel* m_caption;
    QToolButton* m_add;
    QToolButton* m_remove;
    QTableView* m_view;
    RowsModel<OrgFitRow>* m_model;
    bool m_restyling = false;
};
