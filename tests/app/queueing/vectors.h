// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <algorithm>
#include <cmath>
#include <optional>

// Comparing with what other programs and papers say. "Exact" values in these tests were summed
// directly from the definitions with 40 digits, not by the recursions of the program.

/// Relative difference from an exact value within rounding.
inline bool isClose(double actual, double exact, double tolerance = 1e-12)
{
    return std::abs(actual - exact) <= tolerance * std::max(std::abs(exact), 1e-300);
}

inline bool isClose(const std::optional<double>& actual, double exact, double tolerance = 1e-12)
{
    return actual && isClose(*actual, exact, tolerance);
}

/// Whether `actual` rounds to what was printed: within half a unit of its last place.
inline bool rounds(double actual, const QString& printed)
{
    const qsizetype point = printed.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : printed.size() - point - 1;
    const double half = 0.5 * std::pow(10.0, -double(decimals));
    return std::abs(actual - printed.toDouble()) <= half * (1 + 1e-6);
}

inline QByteArray told(const std::optional<double>& value)
{
    return value ? QByteArray::number(*value, 'g', 17) : QByteArray("nothing");
}

#define CLOSE(actual, ...) QVERIFY2(isClose(actual, __VA_ARGS__), told(actual).constData())
