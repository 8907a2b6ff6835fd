// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <QTableView>

class Document;
class QMenu;
template <typename T> class RowsModel;
template <typename T> class RowsColumn;

/// The map as a table, for entering and checking: a row a step in walking order. Tab goes from
/// field to field along the walk, Enter commits and goes down; an empty field is unknown, shown as
/// "?". It is also what a screen reader reads of a map.
class StepTable : public QTableView {
    Q_OBJECT
public:
    explicit StepTable(Document& document, QWidget* parent = nullptr);
    void showMap(const Project& project, const StreamMap& map);
    void select(const QUuid& stepId);
    /// Opens the field of its name.
    void editName(const QUuid& stepId);
    void retranslate();

signals:
    void stepPicked(const QUuid& stepId);
    void addRequested();
    void removeRequested();
    void moveRequested(int direction);
    void leaveRequested(); ///< Escape: back to the map.

protected:
    bool event(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    using QTableView::edit;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// A step with the name of its team, so that the team can be typed.
    struct Row {
        QUuid id = {};
        Step step = {};
        QString team = {};
        std::chrono::minutes day { 480 };
        bool operator==(const Row&) const = default;
    };
    QList<RowsColumn<Row>> columns();
    RowsColumn<Row> numberColumn(StepNumber number);
    RowsColumn<Row> batchColumn();
    void makeModel();
    void write(const Row& after, int column);
    void clearField(const QModelIndex& index);
    void fillMenu(QMenu& menu, const QModelIndex& index);
    bool isField(const QModelIndex& index) const;

    Document& m_document;
    RowsModel<Row>* m_model;
    QStringList m_teams = {};
    bool m_showing = false;
};
