// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/kata/kata.h"
#include "widgets/kata/inlinefield.h"

class QComboBox;
class QLineEdit;
class MeasuredEdit;

/// A metric of the target condition: its goal as a big number, where it stands below. Opens into
/// its fields.
class MetricField : public InlineForm {
    Q_OBJECT
public:
    explicit MetricField(QWidget* parent = nullptr);
    /// `measuredNow` replaces the typed value: it comes from the run chart.
    void showMetric(
        const Metric& metric, std::optional<qint64> measuredNow, int decimals, const QString& kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

signals:
    void edited(const Metric& metric, const QString& field);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeForm(QWidget* form);
    void fillForm();

    Metric m_metric = {};
    std::optional<qint64> m_measured = {};
    int m_decimals = 0;
    QString m_kind = {};
    QPointer<QLineEdit> m_name;
    QPointer<QLineEdit> m_unit;
    QPointer<MeasuredEdit> m_goal;
    QPointer<MeasuredEdit> m_now;
    QPointer<QComboBox> m_direction;
};
