// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/quantilesketch.h"
#include <algorithm>

void QuantileSketch::addToNewBand(std::int64_t band, std::uint64_t count)
{
    if (m_bands.empty())
        m_firstBand = band;
    if (band < m_firstBand) {
        m_bands.insert(m_bands.begin(), std::size_t(m_firstBand - band), 0);
        m_firstBand = band;
    }
    const auto at = std::size_t(band - m_firstBand);
    if (at >= m_bands.size())
        m_bands.resize(at + 1, 0);
    m_bands[at] += count;
}

void QuantileSketch::spill()
{
    m_isExact = false;
    for (const double value : m_values)
        count(value);
    m_values = {};
}

void QuantileSketch::merge(const QuantileSketch& other)
{
    if (m_isExact && other.m_isExact && m_count + other.m_count <= m_exactLimit) {
        m_count += other.m_count;
        m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
        return;
    }
    if (m_isExact)
        spill();
    m_count += other.m_count;
    m_zeros += other.m_zeros;
    for (const double value : other.m_values)
        count(value);
    for (std::size_t i = 0; i < other.m_bands.size(); ++i)
        if (other.m_bands[i] > 0)
            addToNewBand(other.m_firstBand + std::int64_t(i), other.m_bands[i]);
}

void QuantileSketch::clear()
{
    m_isExact = true;
    m_count = 0;
    m_zeros = 0;
    m_values.clear();
    m_bands = {};
}

/// The value of a rank counted from 0, as if those of a band lay evenly in it.
double QuantileSketch::valueAt(double rank) const
{
    double before = double(m_zeros);
    if (rank < before)
        return 0;
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        const auto here = double(m_bands[i]);
        if (rank < before + here || i + 1 == m_bands.size()) {
            const auto startOf = [this](std::int64_t band) {
                return std::bit_cast<double>(std::uint64_t(band) << (52 - m_bits));
            };
            const std::int64_t band = m_firstBand + std::int64_t(i);
            const double low = startOf(band);
            return low + (startOf(band + 1) - low) * std::min(1.0, (rank - before + 0.5) / here);
        }
        before += here;
    }
    return 0;
}

std::optional<double> QuantileSketch::quantile(double p) const
{
    if (m_count == 0)
        return {};
    const double rank = p * double(m_count - 1);
    if (!m_isExact)
        return valueAt(rank);
    std::vector<double> values = m_values;
    const auto lower = std::ptrdiff_t(rank);
    std::nth_element(values.begin(), values.begin() + lower, values.end());
    const double low = values[std::size_t(lower)];
    if (std::size_t(lower) + 1 == values.size())
        return low;
    const double high = *std::min_element(values.begin() + lower + 1, values.end());
    return low + (high - low) * (rank - double(lower));
}

std::vector<double> QuantileSketch::percentiles() const
{
    std::vector<double> result;
    std::vector<double> values = m_values;
    std::sort(values.begin(), values.end());
    for (int percent = 1; percent <= 99 && m_count > 0; ++percent) {
        const double rank = percent / 100.0 * double(m_count - 1);
        if (!m_isExact) {
            result.push_back(valueAt(rank));
            continue;
        }
        const auto lower = std::size_t(rank);
        const double low = values[lower];
        const double high = values[std::min(lower + 1, values.size() - 1)];
        result.push_back(low + (high - low) * (rank - double(lower)));
    }
    return result;
}
