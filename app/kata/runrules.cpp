// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/runrules.h"
#include "app/project/shared.h"
#include <algorithm>
#include <cmath>

QList<RunPoint> runPoints(const QList<Measurement>& measurements, const QUuid& measureId)
{
    QList<RunPoint> points;
    for (const Measurement& measurement : measurements)
        if (measurement.measureId == measureId)
            points.append({ measurement.date, measurement.valueMilli });
    std::stable_sort(points.begin(), points.end(),
        [](const RunPoint& a, const RunPoint& b) { return a.date < b.date; });
    return points;
}

int RunChart::pointsToVerdict() const { return std::max(0, shiftLength - std::abs(run)); }

/// +1 above, -1 below, 0 on it.
static int sideOf(double value, double centre)
{
    return value > centre ? 1 : value < centre ? -1 : 0;
}

/// Length of the run at the end, negative below the centre.
static int lastRun(const QList<RunPoint>& points, double centre)
{
    int run = 0;
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        const int side = sideOf(double(point->valueMilli), centre);
        if (side * run < 0)
            break;
        run += side; // a point on the median adds nothing and breaks nothing
    }
    return run;
}

static int lastTrend(const QList<RunPoint>& points)
{
    int trend = 0;
    for (qsizetype i = points.size() - 1; i > 0; --i) {
        const int step
            = sideOf(double(points.at(i).valueMilli), double(points.at(i - 1).valueMilli));
        if (step == 0 || step * trend < 0)
            break;
        trend += trend == 0 ? 2 * step : step;
    }
    return trend;
}

RunChart runChart(const QList<RunPoint>& points)
{
    RunChart chart;
    chart.points = points;
    chart.trend = lastTrend(points);
    if (points.size() < baselineLength)
        return chart;
    QList<double> baseline;
    for (const RunPoint& point : points.first(baselineLength))
        baseline.append(double(point.valueMilli));
    chart.medianMilli = medianOf(baseline);
    chart.run = lastRun(points, *chart.medianMilli);
    return chart;
}

std::optional<double> medianOf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

std::optional<NaturalLimits> naturalLimits(const QList<double>& values)
{
    if (values.size() < baselineLength)
        return std::nullopt;
    NaturalLimits limits;
    double ranges = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        limits.mean += values.at(i);
        if (i > 0)
            ranges += std::abs(values.at(i) - values.at(i - 1));
    }
    limits.mean /= double(values.size());
    limits.movingRange = ranges / double(values.size() - 1);
    limits.low = limits.mean - 2.66 * limits.movingRange;
    limits.high = limits.mean + 2.66 * limits.movingRange;
    limits.rangeHigh = 3.268 * limits.movingRange;
    return limits;
}
