// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/durationedit.h"

void DurationEdit::setDay(DayLength day)
{
    m_day = day;
    refresh();
}

void DurationEdit::setDuration(std::optional<std::chrono::seconds> duration)
{
    m_duration = duration;
    refresh();
}

bool DurationEdit::take(const QString& text)
{
    const auto duration = text.isEmpty() ? std::nullopt : parseDuration(text, m_day);
    if (duration == m_duration)
        return false;
    m_duration = duration;
    emit durationEdited(duration);
    return true;
}

bool DurationEdit::canRead(const QString& text) const
{
    return parseDuration(text, m_day).has_value();
}

QString DurationEdit::shownText() const
{
    return m_duration ? formatDuration(m_duration, m_day) : QString();
}

QString DurationEdit::help() const
{
    return tr("This cannot be read as a duration. Write it as 45 min, 2 h 30 min or 1.5 d; a "
              "number alone is minutes.");
}
