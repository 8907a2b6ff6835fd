// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <optional>

struct Measurement;
class QUuid;

/// One measured value in time order.
struct RunPoint {
    QDate date = {};
    qint64 valueMilli = 0;

    bool operator==(const RunPoint&) const = default;
};

/// The points of a measure, oldest first; points of one day keep their order.
QList<RunPoint> runPoints(const QList<Measurement>& measurements, const QUuid& measureId);

/// How many points the baseline takes, and how many in a row mean something.
inline constexpr int baselineLength = 8;
inline constexpr int shiftLength = 6;
inline constexpr int trendLength = 5;

/// What the points say. The centre is the median of the baseline: the first eight points, kept
/// until somebody decides on another one, so that an improvement does not move the line it is
/// judged by. Fewer points have no centre yet.
///
/// Rules (Perla, Provost, Murray, "The run chart", BMJ Quality & Safety 20 (2011), 46-51):
/// shift: six or more points in a row on one side of the median, points on it skipped;
/// trend: five or more points in a row, each above (or each below) the one before; equal values
/// end it.
struct RunChart {
    QList<RunPoint> points = {};
    std::optional<double> medianMilli = {};
    /// Points in a row on one side at the end, negative below the median; 0 without a centre.
    int run = 0;
    /// Points in a row at the end that went the same way, negative downwards. One step up makes 2.
    int trend = 0;

    bool isShift() const { return run >= shiftLength || run <= -shiftLength; }
    bool isTrend() const { return trend >= trendLength || trend <= -trendLength; }
    /// Points still missing until a run becomes a shift.
    int pointsToVerdict() const;
    bool operator==(const RunChart&) const = default;
};
RunChart runChart(const QList<RunPoint>& points);

/// The middle value, for an even count the mean of the two in the middle. Nothing without values.
std::optional<double> medianOf(QList<double> values);

/// Limits of natural variation of single values (XmR chart):
///
///     MR = mean |x[i] - x[i-1]|,  limits = mean ± 2.66·MR,  upper range limit = 3.268·MR
///
/// Source: Wheeler, "Understanding Variation" (1993), ch. 3. Nothing below eight values. With
/// MR = 0 the limits fall on the mean: the measure is too coarse to show variation.
struct NaturalLimits {
    double mean = 0;
    double movingRange = 0;
    double low = 0;
    double high = 0;
    double rangeHigh = 0;
};
std::optional<NaturalLimits> naturalLimits(const QList<double>& values);
