// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/orgmodel/orgmodel.h"
#include <QWidget>
#include <optional>

class ElidedText;
class QLabel;
class QLineEdit;
class QSlider;
class Segmented;

/// One criterion: its weight as a slider, its level, and what was found. Says what the user wants
/// by signals.
class OrgCriterionRow : public QWidget {
    Q_OBJECT
public:
    explicit OrgCriterionRow(QWidget* parent = nullptr);
    /// `weight` is the normalised one; nothing where no criterion has a weight.
    void showCriterion(const OrgCriterion& criterion, std::optional<double> weight);
    void showWeight(std::optional<double> weight);
    /// What the level's buttons need; the panel gives all rows the same, so that sliders align.
    int levelWidth() const;
    void setLevelWidth(int width);
    QUuid id() const { return m_id; }

signals:
    void swingPreviewed(int swing); ///< While the slider is dragged.
    void swingPicked(int swing); ///< By letting the slider go.
    void swingStepped(int swing); ///< By a key or a click beside the knob.
    void levelPicked(int level);
    void presentEdited(const QString& present);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();

    QUuid m_id = {};
    ElidedText* m_name;
    QLineEdit* m_present;
    QLabel* m_weight;
    QSlider* m_swing;
    Segmented* m_level;
    bool m_restyling = false;
};
