// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/streammetrics.h"
#include <QWidget>

class Document;
class QLabel;
class StepTable;

/// The data grid of a map: its steps as a table, below it the totals with their intervals, and how
/// to say where a number comes from.
class StepGrid : public QWidget {
    Q_OBJECT
public:
    explicit StepGrid(Document& document, QWidget* parent = nullptr);
    StepTable* table() const { return m_table; }
    void showMap(const Project& project, const StreamMap& map, const StreamMetrics& metrics);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    StepTable* m_table;
    QLabel* m_totals;
    QLabel* m_legend;
    bool m_restyling = false;
};
