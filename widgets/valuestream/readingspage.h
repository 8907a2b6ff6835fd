// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streamreadings.h"
#include "app/streamflow/whatif.h"
#include "widgets/rowsmodel.h"
#include <QWidget>

class AnswerLines;
class QTableView;

/// One map, three readings: what is stated, what the formulas say, what the simulation finds; and
/// where they do not agree, why.
class ReadingsPage : public QWidget {
    Q_OBJECT
public:
    explicit ReadingsPage(QWidget* parent = nullptr);

    /// `base` is null while the simulation runs.
    void showReadings(const FlowSubject& subject, const WhatIfBase* base);

private:
    struct Row {
        QUuid id = {}; ///< Null: the stream.
        QString name = {};
        QString stated = {};
        QString formula = {};
        QString simulated = {};
        QString why = {};
        bool holds = true; ///< The formula.

        bool operator==(const Row&) const = default;
    };
    QString time(const StreamMap& map, std::optional<double> seconds) const;
    QString estimate(const StreamMap& map, const std::optional<FlowEstimate>& found) const;
    Row rowOf(const StreamMap& map, const StepReading& step) const;

    AnswerLines* m_answer;
    QTableView* m_table;
    RowsModel<Row>* m_model;
};
