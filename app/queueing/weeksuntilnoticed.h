// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

/// A figure that is told once a week, and a change of it that one would like to see.
struct WeeklyFigure {
    double standardDeviation = 0; ///< Of the weekly values; of a mean over k items a week: sd/√k.
    double change = 0; ///< How much its mean changes, up or down.
    /// Weeks of values from before the change; nothing: so many that their mean and spread are
    /// known.
    std::optional<int> weeksBefore = {};
};

/// After how many whole weeks a change is seen with 95 % confidence (two-sided) in 80 % of cases,
/// where the weeks vary independently. With z = 1.959964, z' = 0.841621, n weeks after and m
/// before:
///
///     n·m/(n + m)·(1 − z²/(2(n + m))) >= (z + z')²·(sd/change)²
///
/// which for a long past is n >= ((z + z')·sd/change)² (NIST/SEMATECH e-Handbook, 7.2.2.2) and for
/// m = n Student's test as Guenther approximates it, The American Statistician 35 (1981): the 64 a
/// side for half a standard deviation of Cohen, "Statistical Power Analysis" (1988), table 2.4.1.
///
/// 1 where nothing varies. Nothing where there is no change, an input is not usable or fewer than
/// two weeks before, and where it never is: what came before is too short to compare with, or it
/// would take a thousand years.
std::optional<int> weeksUntilNoticed(const WeeklyFigure& figure);
