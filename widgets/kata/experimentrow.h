// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/inlinefield.h"
#include "widgets/kata/kataedit.h"

class MeasuredEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;
class RowNumber;

/// Five columns of one width in the heading and in every row: number, step, prediction, result,
/// what was learned.
void layOutExperimentColumns(QGridLayout* grid);

/// One experiment: what we do, what we expect (locked before the result can be typed), what
/// happened, what we learned.
class ExperimentRow : public QWidget {
    Q_OBJECT
public:
    using Now = std::function<QDateTime()>;

    ExperimentRow(const KataEdit& edit, const Now& now, const QUuid& id, QWidget* parent);
    QUuid id() const { return m_experiment.id; }
    void showExperiment(
        const Project& project, const Experiment& experiment, int number, bool open);
    void retranslate();
    void openStep();
    /// Less room above and below, where the sheet is low.
    void setCompact(bool compact);
    /// Puts its fields behind `before` in the tab order; returns the last of them.
    QWidget* followInTabOrder(QWidget* before);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    using Change = std::function<void(Experiment&)>;

    void makeCells();
    void connectCells();
    void change(const QString& text, QStringView field, const Change& change);
    void makePredictionForm(QWidget* form);
    void fillPredictionForm();
    void makeResultForm(QWidget* form);
    void showPrediction();
    void showResult();
    void showMenu(const QPoint& globalPosition);
    void lock();
    void remove(const QString& mergeKey);

    KataEdit m_edit;
    Now m_now;
    Experiment m_experiment = {};
    QList<Obstacle> m_obstacles = {};
    bool m_open = false;
    bool m_fresh = false; ///< Just added: goes again if its step stays empty.
    RowNumber* m_number;
    InlineText* m_step;
    InlineDate* m_date;
    InlineForm* m_prediction;
    SheetText* m_range;
    SheetText* m_locked;
    QPushButton* m_lock;
    InlineForm* m_result;
    class SheetChip* m_verdict;
    SheetText* m_resultNote;
    InlineDate* m_check;
    InlineText* m_learned;
    QPointer<QLineEdit> m_metricEdit;
    QPointer<QLineEdit> m_unitEdit;
    QPointer<MeasuredEdit> m_fromEdit;
    QPointer<MeasuredEdit> m_predictedEdit;
    QPointer<MeasuredEdit> m_lowEdit;
    QPointer<MeasuredEdit> m_highEdit;
    QPointer<MeasuredEdit> m_resultEdit;
};
