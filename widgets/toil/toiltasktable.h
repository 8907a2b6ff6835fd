// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/toil/toil.h"
#include "widgets/rowsmodel.h"
#include <QWidget>

class Document;
class ElidedText;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;
struct Project;

/// The tasks of one team, largest hours × score first, edited where they are shown.
class ToilTaskTable : public QWidget {
    Q_OBJECT
public:
    explicit ToilTaskTable(Document& document, QWidget* parent = nullptr);

    void showTasks(const Project& project, const QUuid& teamId);
    void retranslate();
    QUuid currentTask() const;
    /// Selects a task; false where the shown team has no such task.
    bool setCurrentTask(const QUuid& taskId);
    /// Adds a task to the shown team and opens its name for typing.
    void addTask();
    void removeTask();

signals:
    void currentChanged(const QUuid& taskId);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static RowsColumn<ToilTask> nameColumn();
    RowsColumn<ToilTask> causeColumn() const;
    QList<RowsColumn<ToilTask>> columns() const;
    double barLength(const ToilTask& task) const; ///< 0-1, of the longest in the table.
    void restyle();
    void layOutColumns();

    Document& m_document;
    QUuid m_team = {};
    QLabel* m_title;
    ElidedText* m_caption;
    QToolButton* m_add;
    QToolButton* m_remove;
    QTableView* m_view;
    RowsModel<ToilTask>* m_model;
    QSortFilterProxyModel* m_ranked;
    QLabel* m_empty;
    bool m_restyling = false;
};
