// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/handoffhistory.h"
#include <QUuid>
#include <QWidget>

class Document;
class FigureView;
class QLabel;
class Worker;

/// How the number of a stream's handoffs came down: a run chart over the days the file remembers,
/// which is read beside the window, and a sentence.
class HandoffTrend : public QWidget {
    Q_OBJECT
public:
    HandoffTrend(Document& document, const QUuid& stream, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void readPast();
    void showTrend();

    Document& m_document;
    QUuid m_stream;
    QList<HandoffCount> m_past = {}; ///< Of what was saved when it was read.
    QLabel* m_title;
    FigureView* m_chart;
    QLabel* m_sentence;
    Worker* m_worker;
};
