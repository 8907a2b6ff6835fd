// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/milliedit.h"
#include "app/language/format.h"

void MilliEdit::setRange(qint64 lowestMilli, qint64 highestMilli)
{
    m_lowest = lowestMilli;
    m_highest = highestMilli;
}

void MilliEdit::setMilli(std::optional<qint64> milli)
{
    m_milli = milli;
    refresh();
}

std::optional<qint64> MilliEdit::read(const QString& text) const
{
    auto value = parseDecimal(text, m_decimals);
    if (!value)
        return std::nullopt;
    for (int i = m_decimals; i < 3; ++i)
        *value *= 10;
    if (*value < m_lowest || *value > m_highest)
        return std::nullopt;
    return value;
}

bool MilliEdit::take(const QString& text)
{
    const auto milli = read(text);
    if (milli == m_milli)
        return false;
    m_milli = milli;
    emit milliEdited(milli);
    return true;
}

bool MilliEdit::canRead(const QString& text) const { return read(text).has_value(); }

QString MilliEdit::shownText() const { return m_milli ? formatMilli(*m_milli) : QString(); }

QString MilliEdit::help() const
{
    return m_decimals == 0
        ? tr("Write a whole number from %1 to %2.")
              .arg(formatMilli(m_lowest), formatMilli(m_highest))
        : tr("Write a number from %1 to %2.").arg(formatMilli(m_lowest), formatMilli(m_highest));
}
