// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"
#include "widgets/rowsmodel.h"
#include <QList>

class QLabel;
class QPushButton;
class QTableView;

/// The tables behind the overview's pictures: measures with their values, phases, actions.
class OverviewTables : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTables(const PanelContext& context, QWidget* parent = nullptr);
    void showProject(const Project& project);
    void retranslate();
    void revealAction(const QUuid& id);

private:
    /// A heading, a table over one list, and buttons to add and remove rows.
    struct Block {
        QLabel* heading;
        QPushButton* add;
        QPushButton* remove;
        QTableView* view;
    };
    Block makeBlock(QAbstractTableModel* model, class QVBoxLayout* column);
    /// `list` is the member of Project that the table edits; `text` names the undo step.
    template <typename T>
    void connectTable(RowsModel<T>* model, const Block& block, QList<T> Project::*list,
        const QString& key, const std::function<T()>& make);
    void makeMeasures(QVBoxLayout* column);
    void makeMeasurements(QVBoxLayout* column);
    void makePhases(QVBoxLayout* column);
    void makeActions(QVBoxLayout* column);
    QUuid shownMeasure() const;
    void showMeasurements();

    PanelContext m_context;
    RowsModel<Measure>* m_measures = nullptr;
    RowsModel<Measurement>* m_measurements = nullptr;
    RowsModel<Phase>* m_phases = nullptr;
    RowsModel<Action>* m_actions = nullptr;
    Block m_measureBlock = {};
    Block m_measurementBlock = {};
    Block m_phaseBlock = {};
    Block m_actionBlock = {};
};
