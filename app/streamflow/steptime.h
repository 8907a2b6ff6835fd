// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/distribution.h"
#include "app/valuestream/timeshape.h"

/// How the time of a step varies around its mean (seconds). The limits of a uniform or triangular
/// time give its shape and are stretched to the mean. Without variation, or at mean 0, fixed; an
/// empirical time, whose values are not at hand, is lognormal.
///
/// A batch of `items` is the sum of so many such times that vary independently: `items` times the
/// mean, 1/√items of the variation, as a gamma time (for exponential items that is exact: Erlang).
Distribution stepTime(const TimeShape& shape, double mean, int items = 1);

/// Times between arrivals of that mean (seconds) and squared variation ca²: 0 by the clock, below 1
/// gamma, 1 at random (exponential), above 1 hyperexponential.
Distribution arrivalTime(double mean, double squaredVariation);
