// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <QTableView>

class Document;
template <typename T> class RowsModel;

/// The map as a table, for entering and checking: a row a step in the order of entry; Tab goes from
/// field to field. Unknown is an empty field, shown as "?".
class StepTable : public QTableView {
    Q_OBJECT
public:
    explicit StepTable(Document& document, QWidget* parent = nullptr);
    void showMap(const Project& project, const StreamMap& map);
    void select(const QUuid& stepId);
    void retranslate();

signals:
    void stepPicked(const QUuid& stepId);
    void addRequested();
    void removeRequested();
    void moveRequested(int direction);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A step with the name of its team, so that the team can be typed.
    struct Row {
        QUuid id = {};
        Step step = {};
        QString team = {};
        std::chrono::minutes day { 480 };
        bool operator==(const Row&) const = default;
    };
    void makeModel();
    void write(const Row& after, int column);

    Document& m_document;
    RowsModel<Row>* m_model;
    bool m_showing = false;
};
