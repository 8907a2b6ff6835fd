// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valueedit.h"

/// A field for a share, entered as percent with up to four decimals, kept as parts per million.
class PpmEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit PpmEdit(QWidget* parent = nullptr);
    void setRange(int lowest, int highest);
    void setPpm(std::optional<int> ppm);
    std::optional<int> ppm() const { return m_ppm; }

signals:
    void ppmEdited(std::optional<int> ppm); ///< Only by the user.

protected:
    bool take(const QString& text) override;
    bool canRead(const QString& text) const override;
    QString shownText() const override;
    QString help() const override;

private:
    std::optional<int> read(const QString& text) const;
    int m_lowest = 0;
    int m_highest = 1'000'000;
    std::optional<int> m_ppm = {};
};
