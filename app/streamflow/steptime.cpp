// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/steptime.h"
#include <cmath>

static double seconds(const std::optional<std::chrono::seconds>& time)
{
    return double(time->count());
}

static Distribution ofOneItem(const TimeShape& shape, double mean)
{
    const double cv = double(shape.cvMilli) / 1000;
    const bool isLimited = shape.minimum && shape.maximum;
    Distribution result;
    switch (shape.distribution) {
    case ShapeKind::Uniform:
        if (isLimited)
            result = Distribution::uniform(seconds(shape.minimum), seconds(shape.maximum));
        else // from mean·(1 − √3·cv); not below 0
            result = Distribution::uniform(
                std::max(0.0, 1 - std::sqrt(3.0) * cv), 2 - std::max(0.0, 1 - std::sqrt(3.0) * cv));
        break;
    case ShapeKind::Triangular:
        if (isLimited && shape.mode)
            result = Distribution::triangular(
                seconds(shape.minimum), seconds(shape.mode), seconds(shape.maximum));
        else
            return Distribution::gamma(mean, cv);
        break;
    case ShapeKind::Exponential:
        return Distribution::exponential(mean);
    case ShapeKind::Erlang:
        return Distribution::erlang(mean, erlangPhases(shape));
    case ShapeKind::Gamma:
        return Distribution::gamma(mean, cv);
    case ShapeKind::Lognormal:
    case ShapeKind::Empirical:
        return Distribution::lognormal(mean, cv);
    case ShapeKind::Fixed:
        return Distribution::fixed(mean);
    }
    return isValid(result) && meanOf(result) > 0 ? scaled(result, mean / meanOf(result))
                                                 : Distribution::fixed(mean);
}

Distribution stepTime(const TimeShape& shape, double mean, int items)
{
    const double squared = squaredVariation(shape);
    if (mean <= 0 || squared <= 0)
        return Distribution::fixed(std::max(0.0, mean) * items);
    if (items > 1)
        return Distribution::gamma(mean * items, std::sqrt(squared / items));
    return ofOneItem(shape, mean);
}

Distribution arrivalTime(double mean, double squaredVariation)
{
    if (squaredVariation <= 0)
        return Distribution::fixed(mean);
    if (squaredVariation == 1)
        return Distribution::exponential(mean);
    return squaredVariation < 1 ? Distribution::gamma(mean, std::sqrt(squaredVariation))
                                : Distribution::hyperexponential(mean, squaredVariation);
}
