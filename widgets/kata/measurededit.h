// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valueedit.h"

/// A field for a number kept in thousandths of a unit that people named themselves; where that is
/// a unit of time, durations ("6시간 10분", "2:30") are read too.
class MeasuredEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit MeasuredEdit(QWidget* parent = nullptr)
        : ValueEdit(parent)
    {
    }
    void setMilli(std::optional<qint64> milli, const QString& unit);
    std::optional<qint64> milli() const { return m_milli; }

signals:
    void milliEdited(std::optional<qint64> milli); ///< Only by the user.

protected:
    bool take(const QString& text) override;
    bool canRead(const QString& text) const override;
    QString shownText() const override;
    QString help() const override;

private:
    std::optional<qint64> m_milli = {};
    QString m_measuredUnit = {};
};
