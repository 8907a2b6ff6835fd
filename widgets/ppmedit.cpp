// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ppmedit.h"
#include "app/language/format.h"

using namespace Qt::StringLiterals;

PpmEdit::PpmEdit(QWidget* parent)
    : ValueEdit(parent)
{
    setUnit(u"%"_s);
}

void PpmEdit::setRange(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

void PpmEdit::setPpm(std::optional<int> ppm)
{
    m_ppm = ppm;
    refresh();
}

std::optional<int> PpmEdit::read(const QString& text) const
{
    const auto value = parseDecimal(text, 4, u"%"_s);
    if (!value || *value < m_lowest || *value > m_highest)
        return std::nullopt;
    return int(*value);
}

bool PpmEdit::take(const QString& text)
{
    const auto ppm = read(text);
    if (ppm == m_ppm)
        return false;
    m_ppm = ppm;
    emit ppmEdited(ppm);
    return true;
}

bool PpmEdit::canRead(const QString& text) const { return read(text).has_value(); }

QString PpmEdit::shownText() const
{
    // formatPpm ends in a no-break space and the sign; the field shows the sign as its unit.
    return m_ppm ? formatPpm(*m_ppm).chopped(2) : QString();
}

QString PpmEdit::help() const
{
    return tr("Write a percentage from %1 to %2 with at most four decimals.")
        .arg(formatPpm(m_lowest), formatPpm(m_highest));
}
