// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "widgets/valueedit.h"

/// A field for a duration, written as people write it: "15분", "2 h 30 min", "1.5h"; a bare number
/// is minutes.
class DurationEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit DurationEdit(QWidget* parent = nullptr)
        : ValueEdit(parent)
    {
    }
    void setDay(DayLength day);
    void setDuration(std::optional<std::chrono::seconds> duration);
    std::optional<std::chrono::seconds> duration() const { return m_duration; }

signals:
    void durationEdited(std::optional<std::chrono::seconds> duration); ///< Only by the user.

protected:
    bool take(const QString& text) override;
    bool canRead(const QString& text) const override;
    QString shownText() const override;
    QString help() const override;

private:
    DayLength m_day = calendarDay;
    std::optional<std::chrono::seconds> m_duration = {};
};
