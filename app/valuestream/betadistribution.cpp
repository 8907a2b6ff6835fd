// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/betadistribution.h"
#include <algorithm>
#include <cmath>

static double awayFromZero(double value) { return std::abs(value) < 1e-300 ? 1e-300 : value; }

/// The continued fraction by Lentz's method.
static double fraction(double a, double b, double x)
{
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double result = d;
    const auto step = [&](double term) {
        d = 1 / awayFromZero(1 + term * d);
        c = awayFromZero(1 + term / c);
        result *= c * d;
        return std::abs(c * d - 1);
    };
    // It takes about √max(a, b) terms; a million judged items need fewer than these.
    for (int m = 1; m < 20'000; ++m) {
        step(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
        if (step(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))) < 1e-15)
            break;
    }
    return result;
}

double betaProbability(double a, double b, double x)
{
    if (!(x > 0))
        return 0;
    if (!(x < 1))
        return 1;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b)
        + a * std::log(x) + b * std::log1p(-x));
    // The fraction converges quickly on this side of the mean only.
    return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a
                                     : 1 - front * fraction(b, a, 1 - x) / b;
}

double betaQuantile(double a, double b, double probability)
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (betaProbability(a, b, middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}
