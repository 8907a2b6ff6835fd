// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "app/streamflow/queueprice.h"
#include <QDialog>
#include <array>

class AnswerLines;
class ChartView;
class DurationEdit;
class MilliEdit;
class PpmEdit;
class QGridLayout;
class QLabel;
class QListWidget;
class Segmented;
class ValueEdit;
class Worker;

/// What the queue in front of each step costs, where on the curve of use and delay it stands, the
/// wait by three readings, and how many people would be cheapest.
class QueuePriceDialog : public QDialog {
    Q_OBJECT
public:
    /// `step`: the queue to begin with; null: the dearest.
    QueuePriceDialog(
        Document& document, const QUuid& stream, const QUuid& step, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Cost { CycleTime, Risk, Variable, Overhead, Quality, Motivation, costs };
    struct Row {
        QLabel* figure = nullptr;
        QLabel* how = nullptr;
    };

    void addRow(QGridLayout& grid, Cost cost, const QString& name, ValueEdit* input);
    QWidget* makeBatchRow();
    void connectInputs();
    void editStep(const QString& text, const std::function<void(Step&)>& change);
    void showStream(); ///< Everything anew, after a change.
    void showQueue(); ///< The one that is picked.
    void showCosts(const QueuePrice& price, const Step& step);
    void showReadings(const QueuePrice& price, const Step& step);
    void showStaffing(const QueuePrice& price);
    void showChart(const QueuePrice& price, const Step& step);
    void simulateWaits();
    QUuid picked() const;
    QString money(double amount) const;
    QString days(double days) const;

    Document& m_document;
    QUuid m_stream;
    QUuid m_wanted; ///< The queue to show.
    StreamMap m_map = {};
    QList<QueuePrice> m_prices = {};
    QHash<QUuid, FlowEstimate> m_simulated = {}; ///< Mean wait by step, seconds.
    QListWidget* m_queues;
    AnswerLines* m_answer;
    std::array<Row, costs> m_rows = {};
    MilliEdit* m_delayCost;
    PpmEdit* m_change;
    MilliEdit* m_overhead;
    PpmEdit* m_reopen;
    MilliEdit* m_pulse;
    QLabel* m_readings;
    QLabel* m_unit;
    Segmented* m_kind; ///< Of the chart.
    ChartView* m_chart;
    QWidget* m_batchRow;
    DurationEdit* m_setup;
    MilliEdit* m_batch;
    MilliEdit* m_personCost;
    QLabel* m_staffing;
    Worker* m_worker;
};
