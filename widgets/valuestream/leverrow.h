// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/levers.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

/// One lever of a stream: what is moved, at which step, and how far.
class LeverRow : public QWidget {
    Q_OBJECT
public:
    LeverRow(LeverKind kind, QWidget* parent = nullptr);

    /// The steps to choose from and the lever as it is now; keeps its place and position where they
    /// still exist. Hidden where the stream has no such lever.
    void showMap(const StreamMap& map, const StreamMetrics& metrics);
    void reset();
    bool isMoved() const { return m_lever && position() != 0; }
    int position() const;
    const std::optional<Lever>& lever() const { return m_lever; }
    /// What it does: "People at Review schema: 2 → 3".
    QString words() const;

signals:
    void moved();

private:
    void showLever();
    void showWords();
    QString valueText(double value) const;

    LeverKind m_kind;
    StreamMap m_map = {};
    std::optional<Lever> m_lever = {};
    QLabel* m_name;
    QComboBox* m_step;
    QSlider* m_slider;
    QLabel* m_value;
};
