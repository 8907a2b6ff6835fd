// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

// Logarithm, exponential and normal quantile out of +, -, *, / and square root alone. Those are
// rounded the same way on every machine, which the functions of the C library are not: so the same
// seed gives the same numbers everywhere.

namespace PortableMath {

inline constexpr double ln2 = 0.69314718055994530942;
inline constexpr std::size_t logRows = 128;

struct LogRow {
    double inverse = 1; ///< 1 / middle of the row
    double log = 0; ///< ln of the middle
};

/// ln(c) = 2 artanh((c − 1) / (c + 1)) for c in [1, 2).
constexpr double seriesLog(double c)
{
    const double s = (c - 1) / (c + 1);
    double power = s;
    double sum = 0;
    for (int k = 1; k <= 43; k += 2, power *= s * s)
        sum += power / k;
    return 2 * sum;
}

constexpr std::array<LogRow, logRows> makeLogTable()
{
    std::array<LogRow, logRows> table {};
    for (std::size_t i = 0; i < logRows; ++i) {
        const double middle = 1 + (double(i) + 0.5) / double(logRows);
        table[i] = { 1 / middle, seriesLog(middle) };
    }
    return table;
}
inline constexpr std::array<LogRow, logRows> logTable = makeLogTable();

} // namespace PortableMath

/// Natural logarithm for finite x ≥ 2.3e-308, with an absolute error below 4e-16 · (1 + |ln x|).
/// Method: x = 2^e · c · (1 + r) with c the middle of one of 128 rows and |r| ≤ 1/256.
inline double portableLog(double x)
{
    using namespace PortableMath;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    const auto exponent = double(std::int64_t(bits >> 52) - 1023);
    const LogRow& row = logTable[(bits >> 45) & (logRows - 1)];
    const auto mantissa
        = std::bit_cast<double>((bits & 0x000f'ffff'ffff'ffffU) | 0x3ff0'0000'0000'0000U);
    const double r = mantissa * row.inverse - 1;
    const double r2 = r * r;
    const double low = (1 - r * 0.5) + r2 * (1.0 / 3 - r * 0.25);
    const double high = (0.2 - r * (1.0 / 6)) + r2 * (1.0 / 7);
    return exponent * ln2 + (row.log + r * (low + r2 * r2 * high));
}

/// e^x; 0 below -708 and infinity above 709. Relative error below 1e-15 · (1 + |x|).
double portableExp(double x);

/// The x with Φ(x) = p for 0 < p < 1, relative error about 1e-16.
/// Source: Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
double normalQuantile(double p);
