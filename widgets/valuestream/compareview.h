// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/valuestream/futureeffect.h"
#include <QHash>
#include <QWidget>
#include <array>

class QLabel;
class StateStrip;
struct Project;

/// The four figures of one state, one below the other.
class StateFigures : public QWidget {
    Q_OBJECT
public:
    explicit StateFigures(QWidget* parent = nullptr);
    /// `before`: the state these are compared with; null: none.
    void showFigures(const StreamMetrics& metrics, DayLength day, const StreamMetrics* before);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    std::array<QLabel*, 4> m_captions = {};
    std::array<QLabel*, 4> m_values = {};
    bool m_compared = false;
    bool m_restyling = false;
};

/// Current and future state of a stream one above the other: the same step at the same place,
/// zoomed and scrolled together.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    void showStates(const Project& project, const StreamMap& current, const FutureEffects& effects);
    void pick(const QUuid& stepId);
    void retranslate();
    StateStrip* currentStrip() const { return m_rows.at(0).strip; }
    StateStrip* futureStrip() const { return m_rows.at(1).strip; }

signals:
    void stepPicked(const QUuid& stepId);
    void menuRequested(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* title = nullptr;
        QLabel* caption = nullptr;
        StateStrip* strip = nullptr;
        StateFigures* figures = nullptr;
    };
    void restyle();

    std::array<Row, 2> m_rows = {};
    bool m_restyling = false;
};
