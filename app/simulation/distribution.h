// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/portablemath.h"
#include "app/simulation/randomstream.h"
#include <cstdint>
#include <vector>

/// How a time (seconds) varies from item to item.
struct Distribution {
    enum class Kind {
        Fixed, ///< a: the time
        Uniform, ///< a: smallest, b: largest
        Triangular, ///< a: smallest, b: most frequent, c: largest
        Exponential, ///< a: mean
        Erlang, ///< a: mean, b: number of phases (whole, ≥ 1)
        Gamma, ///< a: mean, b: coefficient of variation
        Lognormal, ///< a: mean, b: coefficient of variation
        Hyperexponential, ///< a: first mean, b: second mean, c: chance of the first
        Empirical ///< values: as measured, each equally likely
    };

    Kind kind = Kind::Fixed;
    double a = 0;
    double b = 0;
    double c = 0;
    std::vector<double> values = {}; ///< Seconds; Empirical only.

    bool operator==(const Distribution&) const = default;

    static Distribution fixed(double time);
    static Distribution uniform(double smallest, double largest);
    static Distribution triangular(double smallest, double mostFrequent, double largest);
    static Distribution exponential(double mean);
    static Distribution erlang(double mean, int phases);
    static Distribution gamma(double mean, double variation);
    static Distribution lognormal(double mean, double variation);
    /// With balanced means, p₁·m₁ = p₂·m₂, for a squared coefficient of variation ≥ 1:
    /// p₁ = (1 + √((cv² − 1)/(cv² + 1)))/2. Source: Whitt, "Approximating a point process", Oper.
    /// Res. 30 (1982).
    static Distribution hyperexponential(double mean, double squaredVariation);
    static Distribution empirical(std::vector<double> measured);
};

/// Whether its numbers describe times: finite, not negative, in order, shapes above 0, at least one
/// measured value.
bool isValid(const Distribution& distribution);
/// Expected value in seconds of a valid distribution.
double meanOf(const Distribution& distribution);
/// The same shape with all times multiplied.
Distribution scaled(const Distribution& distribution, double factor);

/// A distribution made ready for drawing. Inverse functions of one uniform number where there are
/// any, so that a larger number always gives a longer time and common random numbers keep their
/// effect; gamma by rejection with numbers of its own place (Marsaglia & Tsang, ACM TOMS 26, 2000).
struct Sampler {
    Distribution::Kind kind = Distribution::Kind::Fixed;
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    const double* values = nullptr; ///< Sorted; belongs to the compiled model.
    std::uint64_t count = 0; ///< Values, or phases.
};

/// `sorted` must live as long as the sampler; it is filled for Empirical only.
Sampler samplerOf(const Distribution& distribution, std::vector<double>& sorted);
/// What is neither fixed nor exponential.
double sampleOther(const Sampler& sampler, std::uint64_t place);

/// The time at a place of a random stream, seconds.
inline double sample(const Sampler& sampler, std::uint64_t place)
{
    if (sampler.kind == Distribution::Kind::Exponential)
        return -sampler.a * portableLog(uniformAt(place));
    if (sampler.kind == Distribution::Kind::Fixed)
        return sampler.a;
    return sampleOther(sampler, place);
}
