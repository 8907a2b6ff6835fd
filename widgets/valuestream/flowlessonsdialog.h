// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/flowlessons.h"
#include <QDialog>

class AnswerLines;
class ChartView;
class QLabel;
class QListWidget;
class QSlider;

/// Five models for a room: one sentence, one slider, one curve each. Needs no project.
class FlowLessonsDialog : public QDialog {
    Q_OBJECT
public:
    explicit FlowLessonsDialog(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    FlowLesson lesson() const;
    double lever() const;
    void choose(int row); ///< Puts the slider where the lesson begins.
    void show(); ///< What comes of where the slider stands.
    void showChart();

    QListWidget* m_lessons;
    AnswerLines* m_answer;
    QLabel* m_unit;
    ChartView* m_chart;
    QLabel* m_leverLabel;
    QSlider* m_slider;
    QLabel* m_formula;
};
