// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include <QWidget>

class ChartView;
class FutureSimulator;
class QLabel;
class QProgressBar;
class QPushButton;

/// How long one item takes by the simulation, now and with the changes over each other; how far the
/// simulation is, and the way to stop it and to begin it again.
class SimulatedLeads : public QWidget {
    Q_OBJECT
public:
    explicit SimulatedLeads(QWidget* parent = nullptr);
    void showSimulation(const FutureSimulator& simulator, const QUuid& streamId, DayLength day);
    void retranslate();

signals:
    void stopRequested();
    void beginRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_caption;
    QProgressBar* m_progress;
    QPushButton* m_button;
    ChartView* m_chart;
    bool m_running = false;
    bool m_restyling = false;
};
