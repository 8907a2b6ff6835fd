// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/kataedit.h"
#include <QWidget>

class ChartView;
class InlineDate;
class InlineText;
class MeasurementTable;
class QPushButton;
class QStackedWidget;
class SheetButton;
class SheetChip;
class SheetText;

/// The current condition: when it was grasped, what was seen, the run chart with its verdict, and
/// the table behind the chart.
class CurrentSection : public QWidget {
    Q_OBJECT
public:
    explicit CurrentSection(const KataEdit& edit, QWidget* parent = nullptr);
    void showBoard(const Project& project, const KataBoard& board, QDate today);
    void retranslate();
    /// Chart or table; T does the same.
    void toggleTable();
    /// Makes the chart anew for the theme and font at hand.
    void restyle();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void showChart();

    KataEdit m_edit;
    Project m_project = {};
    KataBoard m_board = {};
    QDate m_today = {};
    SheetText* m_title;
    SheetText* m_measure;
    SheetChip* m_verdict;
    SheetButton* m_toggle;
    InlineDate* m_date;
    InlineText* m_observations;
    QStackedWidget* m_stack;
    ChartView* m_chart;
    QWidget* m_invitation;
    SheetText* m_inviting;
    QPushButton* m_measureButton;
    MeasurementTable* m_table;
};
