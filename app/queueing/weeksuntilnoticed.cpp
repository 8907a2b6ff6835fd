// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/weeksuntilnoticed.h"
#include "app/queueing/queueload.h"
#include <cmath>

static constexpr double confidence = 1.959963984540054; // quantile of the normal at 97.5 %
static constexpr double power = 0.8416212335729143; // at 80 %
static constexpr int thousandYears = 52'000;

/// How much n weeks after m weeks say: as many as that many after a long past.
static double worth(double n, std::optional<int> weeksBefore)
{
    if (!weeksBefore)
        return n;
    const double m = *weeksBefore;
    return n * m / (n + m) * (1 - confidence * confidence / (2 * (n + m)));
}

std::optional<int> weeksUntilNoticed(const WeeklyFigure& figure)
{
    const double change = std::abs(figure.change);
    if (!isUsable(figure.standardDeviation) || !isUsable(change) || change == 0
        || (figure.weeksBefore && *figure.weeksBefore < 2))
        return std::nullopt;
    const double needed = std::pow((confidence + power) * figure.standardDeviation / change, 2);
    for (int weeks = 1; weeks <= thousandYears; ++weeks)
        if (worth(weeks, figure.weeksBefore) >= needed)
            return weeks;
    return std::nullopt;
}
