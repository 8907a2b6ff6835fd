// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valueedit.h"

/// A field for a number kept in thousandths of its unit (setUnit); with 0 decimals a field for
/// whole numbers, still kept in thousandths.
class MilliEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit MilliEdit(QWidget* parent = nullptr)
        : ValueEdit(parent)
    {
    }
    void setDecimals(int decimals) { m_decimals = qBound(0, decimals, 3); }
    void setRange(qint64 lowestMilli, qint64 highestMilli);
    void setMilli(std::optional<qint64> milli);
    std::optional<qint64> milli() const { return m_milli; }

signals:
    void milliEdited(std::optional<qint64> milli); ///< Only by the user.

protected:
    bool take(const QString& text) override;
    bool canRead(const QString& text) const override;
    QString shownText() const override;
    QString help() const override;

private:
    std::optional<qint64> read(const QString& text) const;
    int m_decimals = 3;
    qint64 m_lowest = 0;
    qint64 m_highest = 1'000'000'000'000;
    std::optional<qint64> m_milli = {};
};
