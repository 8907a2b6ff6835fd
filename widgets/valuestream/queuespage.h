// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/weeklyqueues.h"
#include "app/streamflow/whatif.h"
#include <QWidget>
#include <memory>

class AnswerLines;
class ChartView;
class QLabel;

/// How long the queues are, week by week of the simulated present: where they grow, and what a
/// freeze leaves behind.
class QueuesPage : public QWidget {
    Q_OBJECT
public:
    explicit QueuesPage(QWidget* parent = nullptr);

    /// Null: not there yet.
    void showBase(std::shared_ptr<const WhatIfBase> base);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showQueues();
    void showChart(const QList<WeeklyQueue>& queues);
    QString nameOf(const QUuid& stepId) const;

    std::shared_ptr<const WhatIfBase> m_base;
    AnswerLines* m_answer;
    QLabel* m_unit;
    ChartView* m_chart;
};
