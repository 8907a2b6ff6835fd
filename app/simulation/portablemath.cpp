// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/portablemath.h"
#include <cmath>
#include <limits>

static constexpr std::size_t expRows = 32;

/// 2^(i/32), by the series of e^x.
static constexpr std::array<double, expRows> makeExpTable()
{
    std::array<double, expRows> table {};
    for (std::size_t i = 0; i < expRows; ++i) {
        const double x = PortableMath::ln2 * double(i) / double(expRows);
        double sum = 1;
        for (int n = 20; n >= 1; --n)
            sum = 1 + sum * x / n;
        table[i] = sum;
    }
    return table;
}

double portableExp(double x)
{
    if (x < -708)
        return 0;
    if (x > 709)
        return std::numeric_limits<double>::infinity();
    static constexpr std::array<double, expRows> table = makeExpTable();
    // ln 2 / 32 in two parts, so that k times the first is subtracted without rounding.
    constexpr double high = 6.93147180369123816490e-01 / expRows;
    constexpr double low = 1.90821492927058770002e-10 / expRows;
    const double scaled = x * (expRows / PortableMath::ln2);
    const auto k = std::int64_t(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
    const double r = (x - double(k) * high) - double(k) * low; // at most ln 2 / 64
    const double r2 = r * r;
    const double sum
        = r + r2 * ((0.5 + r * (1.0 / 6)) + r2 * ((1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720)));
    const double power = table[std::size_t(k) % expRows];
    return (power + power * sum) * std::bit_cast<double>(std::uint64_t((k >> 5) + 1023) << 52);
}

template <std::size_t N>
static double polynomial(const std::array<double, N>& highestFirst, double r)
{
    double sum = 0;
    for (const double coefficient : highestFirst)
        sum = sum * r + coefficient;
    return sum;
}

double normalQuantile(double p)
{
    using Row = std::array<double, 8>;
    static constexpr Row a { 2.5090809287301226727e+3, 3.3430575583588128105e+4,
        6.7265770927008700853e+4, 4.5921953931549871457e+4, 1.3731693765509461125e+4,
        1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0 };
    static constexpr Row b { 5.2264952788528545610e+3, 2.8729085735721942674e+4,
        3.9307895800092710610e+4, 2.1213794301586595867e+4, 5.3941960214247511077e+3,
        6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0 };
    static constexpr Row c { 7.74545014278341407640e-4, 2.27238449892691845833e-2,
        2.41780725177450611770e-1, 1.27045825245236838258e+0, 3.64784832476320460504e+0,
        5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0 };
    static constexpr Row d { 1.05075007164441684324e-9, 5.47593808499534494600e-4,
        1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1,
        1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0 };
    static constexpr Row e { 2.01033439929228813265e-7, 2.71155556874348757815e-5,
        1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1,
        1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0 };
    static constexpr Row f { 2.04426310338993978564e-15, 1.42151175831644588870e-7,
        1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2,
        1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0 };
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    const double r = std::sqrt(-portableLog(q < 0 ? p : 1 - p));
    const double x = r <= 5 ? polynomial(c, r - 1.6) / polynomial(d, r - 1.6)
                            : polynomial(e, r - 5) / polynomial(f, r - 5);
    return q < 0 ? -x : x;
}
