// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streaminputs.h"
#include "app/streamflow/whatif.h"
#include "widgets/rowsmodel.h"
#include <QWidget>
#include <memory>

class AnswerLines;
class PpmEdit;
class QLabel;
class QTableView;
class Worker;

/// Which number of the map, if it were wrong, would change the answer most: what to measure next.
class TornadoPage : public QWidget {
    Q_OBJECT
public:
    explicit TornadoPage(QWidget* parent = nullptr);

    /// The simulated present; null: not there yet.
    void showBase(std::shared_ptr<const WhatIfBase> base);

signals:
    void pickRequested(const QUuid& stepId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        int id = 0; ///< The rank.
        QString name = {};
        QString interval = {};
        QString low = {};
        QString high = {};
        double from = 0; ///< The bar, as parts of the largest effect, −1 to 1.
        double to = 0;
        QUuid step = {};

        bool operator==(const Row&) const = default;
    };

    void run();
    void showResult();
    QString nameOf(const StreamInput& input) const;
    QString intervalOf(const StreamInput& input) const;
    QString time(const std::optional<FlowEstimate>& effect) const;

    std::shared_ptr<const WhatIfBase> m_base;
    QList<StreamInput> m_inputs = {};
    std::optional<Sensitivity> m_found = {};
    AnswerLines* m_answer;
    QTableView* m_table;
    RowsModel<Row>* m_model;
    PpmEdit* m_doubt;
    Worker* m_worker;
};
