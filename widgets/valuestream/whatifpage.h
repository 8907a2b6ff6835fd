// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/levers.h"
#include "app/streamflow/whatif.h"
#include "widgets/rowsmodel.h"
#include <QWidget>
#include <array>
#include <memory>

class AnswerLines;
class ChartView;
class LeverRow;
class QLabel;
class QPushButton;
class QTableView;
class Worker;

/// Five numbers of a stream to move, and what its lead time does meanwhile: nothing is changed
/// until what was tried is kept as changes of the future state.
class WhatIfPage : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPage(QWidget* parent = nullptr);

    void showMap(const StreamMap& map);
    /// The simulated present; null: not there yet.
    void showBase(std::shared_ptr<const WhatIfBase> base);

signals:
    void keepRequested(const QList<FutureChange>& changes);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Figure {
        int id = 0;
        QString name = {};
        QString now = {};
        QString then = {};
        QString change = {};

        bool operator==(const Figure&) const = default;
    };

    QWidget* makeLevers();
    QList<FutureChange> changes() const;
    bool isMoved() const;
    void pull();
    void showResult();
    void showAnswer(const FlowResult& now, const FlowResult& then);
    void showFigures(const FlowResult& now, const FlowResult& then);
    void showChart(const FlowResult& now, const FlowResult& then);
    QString time(double seconds) const;
    QString between(const std::optional<FlowEstimate>& estimate) const;

    StreamMap m_map = {};
    std::shared_ptr<const WhatIfBase> m_base;
    std::shared_ptr<const WhatIf> m_tried; ///< Null: the levers are where they are.
    std::array<LeverRow*, leverKinds> m_levers = {};
    AnswerLines* m_answer;
    QTableView* m_table;
    RowsModel<Figure>* m_model;
    QLabel* m_unit;
    ChartView* m_chart;
    QPushButton* m_reset;
    QPushButton* m_keep;
    Worker* m_worker;
};
