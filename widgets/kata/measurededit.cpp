// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/measurededit.h"
#include "app/kata/measured.h"

void MeasuredEdit::setMilli(std::optional<qint64> milli, const QString& unit)
{
    m_milli = milli;
    m_measuredUnit = unit;
    setUnit(unit);
    refresh();
}

bool MeasuredEdit::take(const QString& text)
{
    const auto milli = parseMeasured(text, m_measuredUnit);
    if (milli == m_milli)
        return false;
    m_milli = milli;
    emit milliEdited(milli);
    return true;
}

bool MeasuredEdit::canRead(const QString& text) const
{
    return parseMeasured(text, m_measuredUnit).has_value();
}

QString MeasuredEdit::shownText() const
{
    if (!m_milli)
        return {};
    // With its unit where the number alone would say less: 6.167 h are "6 h 10 min".
    const QString full = formatMeasured(*m_milli, m_measuredUnit);
    const QString number = formatMeasuredNumber(*m_milli);
    return full.startsWith(number) ? number : full;
}

QString MeasuredEdit::help() const
{
    return m_measuredUnit.isEmpty()
        ? tr("Write a number, like 12 or 3.5.")
        : tr("Write a number in %1, like 12 or 3.5.").arg(m_measuredUnit);
}
