// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/distribution.h"
#include <algorithm>
#include <cmath>
#include <utility>

using Kind = Distribution::Kind;

/// More phases than this are drawn as a gamma, whose cost does not grow with them.
static constexpr double mostProductPhases = 12;

Distribution Distribution::fixed(double time) { return { Kind::Fixed, time, 0, 0, {} }; }

Distribution Distribution::uniform(double smallest, double largest)
{
    return { Kind::Uniform, smallest, largest, 0, {} };
}

Distribution Distribution::triangular(double smallest, double mostFrequent, double largest)
{
    return { Kind::Triangular, smallest, mostFrequent, largest, {} };
}

Distribution Distribution::exponential(double mean)
{
    return { Kind::Exponential, mean, 0, 0, {} };
}

Distribution Distribution::erlang(double mean, int phases)
{
    return { Kind::Erlang, mean, double(phases), 0, {} };
}

Distribution Distribution::gamma(double mean, double variation)
{
    return { Kind::Gamma, mean, variation, 0, {} };
}

Distribution Distribution::lognormal(double mean, double variation)
{
    return { Kind::Lognormal, mean, variation, 0, {} };
}

Distribution Distribution::hyperexponential(double mean, double squaredVariation)
{
    const double first = (1 + std::sqrt((squaredVariation - 1) / (squaredVariation + 1))) / 2;
    return { Kind::Hyperexponential, mean / (2 * first), mean / (2 * (1 - first)), first, {} };
}

Distribution Distribution::empirical(std::vector<double> measured)
{
    return { Kind::Empirical, 0, 0, 0, std::move(measured) };
}

bool isValid(const Distribution& d)
{
    const auto isTime = [](double time) { return std::isfinite(time) && time >= 0; };
    switch (d.kind) {
    case Kind::Fixed:
    case Kind::Exponential:
        return isTime(d.a);
    case Kind::Uniform:
        return isTime(d.a) && isTime(d.b) && d.a <= d.b;
    case Kind::Triangular:
        return isTime(d.a) && isTime(d.b) && isTime(d.c) && d.a <= d.b && d.b <= d.c;
    case Kind::Erlang:
        return isTime(d.a) && d.b >= 1 && d.b <= 1e6 && d.b == std::floor(d.b);
    case Kind::Gamma:
    case Kind::Lognormal:
        return isTime(d.a) && isTime(d.b) && d.b <= 1000;
    case Kind::Hyperexponential:
        return isTime(d.a) && isTime(d.b) && d.c >= 0 && d.c <= 1;
    case Kind::Empirical:
        return !d.values.empty() && std::all_of(d.values.begin(), d.values.end(), isTime);
    }
    return false;
}

double meanOf(const Distribution& d)
{
    switch (d.kind) {
    case Kind::Uniform:
        return (d.a + d.b) / 2;
    case Kind::Triangular:
        return (d.a + d.b + d.c) / 3;
    case Kind::Hyperexponential:
        return d.c * d.a + (1 - d.c) * d.b;
    case Kind::Empirical: {
        double sum = 0;
        for (const double value : d.values)
            sum += value;
        return sum / double(d.values.size());
    }
    default:
        return d.a;
    }
}

Distribution scaled(const Distribution& distribution, double factor)
{
    Distribution result = distribution;
    result.a *= factor;
    if (result.kind == Kind::Uniform || result.kind == Kind::Triangular
        || result.kind == Kind::Hyperexponential)
        result.b *= factor;
    if (result.kind == Kind::Triangular)
        result.c *= factor;
    for (double& value : result.values)
        value *= factor;
    return result;
}

/// A gamma of shape k and scale θ: a = k′ − 1/3 of Marsaglia & Tsang, b = 1/√(9a), c = θ, d = 1/k
/// where k < 1 (then k′ = k + 1), else 0.
static Sampler gammaSampler(double shape, double mean)
{
    const double raised = shape < 1 ? shape + 1 : shape;
    Sampler sampler;
    sampler.kind = Kind::Gamma;
    sampler.a = raised - 1.0 / 3;
    sampler.b = 1 / std::sqrt(9 * sampler.a);
    sampler.c = mean / shape;
    sampler.d = shape < 1 ? 1 / shape : 0;
    return sampler;
}

Sampler samplerOf(const Distribution& d, std::vector<double>& sorted)
{
    Sampler sampler { d.kind, d.a, d.b, d.c, 0, nullptr, 0 };
    switch (d.kind) {
    case Kind::Uniform:
        sampler.b = d.b - d.a;
        break;
    case Kind::Triangular:
        sampler.d = d.c > d.a ? (d.b - d.a) / (d.c - d.a) : 0;
        break;
    case Kind::Erlang:
        if (d.b > mostProductPhases)
            return gammaSampler(d.b, d.a);
        sampler.a = d.a / d.b;
        sampler.count = std::uint64_t(d.b);
        break;
    case Kind::Gamma:
        if (d.a > 0 && d.b > 0)
            return gammaSampler(1 / (d.b * d.b), d.a);
        sampler.kind = Kind::Fixed;
        break;
    case Kind::Lognormal: {
        if (d.a <= 0 || d.b <= 0) {
            sampler.kind = Kind::Fixed;
            break;
        }
        const double variance = portableLog(1 + d.b * d.b);
        sampler.a = portableLog(d.a) - variance / 2;
        sampler.b = std::sqrt(variance);
        break;
    }
    case Kind::Empirical:
        sorted = d.values;
        std::sort(sorted.begin(), sorted.end());
        sampler.values = sorted.data();
        sampler.count = sorted.size();
        break;
    default:
        break;
    }
    return sampler;
}

static double sampleGamma(const Sampler& s, std::uint64_t place)
{
    const double boost = s.d > 0 ? portableExp(portableLog(uniformAt(place, 0)) * s.d) : 1;
    for (std::uint64_t n = 1;; n += 2) {
        const double x = normalQuantile(uniformAt(place, n));
        const double root = 1 + s.b * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        if (portableLog(uniformAt(place, n + 1)) < x * x / 2 + s.a * (1 - v + portableLog(v)))
            return s.c * s.a * v * boost;
    }
}

double sampleOther(const Sampler& s, std::uint64_t place)
{
    switch (s.kind) {
    case Kind::Uniform:
        return s.a + s.b * uniformAt(place);
    case Kind::Triangular: {
        const double u = uniformAt(place);
        const double width = s.c - s.a;
        return u < s.d ? s.a + std::sqrt(u * width * (s.b - s.a))
                       : s.c - std::sqrt((1 - u) * width * (s.c - s.b));
    }
    case Kind::Erlang: {
        double product = 1;
        for (std::uint64_t n = 0; n < s.count; ++n)
            product *= uniformAt(place, n);
        return -s.a * portableLog(product);
    }
    case Kind::Gamma:
        return sampleGamma(s, place);
    case Kind::Lognormal:
        return portableExp(s.a + s.b * normalQuantile(uniformAt(place)));
    case Kind::Hyperexponential:
        return -(uniformAt(place, 1) < s.c ? s.a : s.b) * portableLog(uniformAt(place));
    case Kind::Empirical:
        return s.values[std::min(s.count - 1, std::uint64_t(uniformAt(place) * double(s.count)))];
    case Kind::Fixed:
    case Kind::Exponential:
        break;
    }
    return sample(s, place);
}
