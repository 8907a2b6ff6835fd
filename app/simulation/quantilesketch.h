// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// Quantiles of any number of times in bounded memory. Up to `exactLimit` values are kept and the
/// quantiles are exact; after that they are counted in bands whose width is 2^-bits of their value
/// (10 bits: 0.1 %), and a quantile lies within its band. Times below a microsecond count as zero.
/// The result does not depend on the order of the values.
class QuantileSketch {
public:
    QuantileSketch(std::size_t exactLimit, int bits)
        : m_exactLimit(exactLimit)
        , m_bits(bits)
    {
    }

    void add(double value)
    {
        ++m_count;
        if (m_isExact) {
            m_values.push_back(value);
            if (m_values.size() > m_exactLimit)
                spill();
        } else {
            count(value);
        }
    }

    void merge(const QuantileSketch& other);
    void clear();

    std::uint64_t count() const { return m_count; }
    bool isExact() const { return m_isExact; }
    /// For p from 0 to 1, interpolated linearly between neighbours (Hyndman & Fan's type 7);
    /// nothing without values.
    std::optional<double> quantile(double p) const;
    /// The quantiles at 1 to 99 %, with one sorting; empty without values.
    std::vector<double> percentiles() const;

private:
    void count(double value)
    {
        if (value < 1e-6) {
            ++m_zeros;
            return;
        }
        const auto band = std::int64_t(std::bit_cast<std::uint64_t>(value) >> (52 - m_bits));
        const std::int64_t at = band - m_firstBand;
        if (at >= 0 && at < std::int64_t(m_bands.size()))
            ++m_bands[std::size_t(at)];
        else
            addToNewBand(band, 1);
    }
    void addToNewBand(std::int64_t band, std::uint64_t count);
    void spill();
    double valueAt(double rank) const;

    std::size_t m_exactLimit = 0;
    int m_bits = 10;
    bool m_isExact = true;
    std::uint64_t m_count = 0;
    std::vector<double> m_values;
    std::uint64_t m_zeros = 0;
    std::int64_t m_firstBand = 0;
    std::vector<std::uint64_t> m_bands;
};
