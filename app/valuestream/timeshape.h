// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>
#include <optional>

/// How the process times of single items lie around their mean.
enum class ShapeKind {
    Fixed,
    Uniform,
    Triangular,
    Exponential,
    Erlang,
    Gamma,
    Lognormal,
    Empirical ///< As in the evidence the stream was discovered in.
};

/// The shape of a process time; its mean is the process time itself.
struct TimeShape {
    ShapeKind distribution = ShapeKind::Exponential;
    int cvMilli = 1000; ///< Coefficient of variation, sd / mean, in thousandths.
    /// Of a uniform or triangular time, instead of the coefficient of variation.
    std::optional<std::chrono::seconds> minimum = {};
    std::optional<std::chrono::seconds> mode = {};
    std::optional<std::chrono::seconds> maximum = {};

    bool operator==(const TimeShape&) const = default;
};

/// Squared coefficient of variation cs², sd² / mean²:
///
///     fixed 0, exponential 1, uniform (b − a)² / 3(a + b)²,
///     triangular ½(a² + b² + c² − ab − ac − bc) / (a + b + c)²,
///     Erlang 1/k with the whole k nearest to 1/cv², else cv²
///
/// A uniform time without limits, or a triangular one without all three, goes by its coefficient of
/// variation. Source: Law, "Simulation Modeling and Analysis" (2015), ch. 6.
double squaredVariation(const TimeShape& shape);
/// The phases of an Erlang time, at least 1.
int erlangPhases(const TimeShape& shape);

/// "lognormal cv=1200", "triangular min=600 mode=900 max=3600"; times in seconds.
QString timeShapeText(const TimeShape& shape);
/// The way back; nothing where the text is not one.
std::optional<TimeShape> timeShapeFromText(const QString& text);
