// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamintervals.h"
#include "app/project/project.h"
#include "app/valuestream/betadistribution.h"
#include "app/valuestream/flowbalance.h"
#include <algorithm>
#include <cmath>

ShareInterval sumInterval(const std::vector<Uncertain>& numbers)
{
    double sum = 0;
    double below = 0;
    double above = 0;
    for (const Uncertain& number : numbers) {
        sum += number.value;
        below += (number.value - number.low) * (number.value - number.low);
        above += (number.high - number.value) * (number.high - number.value);
    }
    return { sum - std::sqrt(below), sum + std::sqrt(above) };
}

ShareInterval productInterval(const std::vector<UncertainShare>& shares)
{
    const auto counted = double(std::count_if(
        shares.begin(), shares.end(), [](const UncertainShare& s) { return s.items > 0; }));
    double value = 1;
    double mean = 1;
    double square = 1;
    for (const UncertainShare& share : shares) {
        double m = share.share;
        double v = share.deviation * share.deviation;
        if (share.items > 0) {
            const double good = share.share * share.items + 1;
            const double bad = (1 - share.share) * share.items + 1 / counted;
            const double all = good + bad;
            m = good / all;
            v = good * bad / (all * all * (all + 1));
        }
        value *= share.share;
        mean *= m;
        square *= m * m + v;
    }
    const double variance = square - mean * mean;
    const double most = mean * (1 - mean);
    if (!(variance > 0) || !(most > variance)) // everything is certain, or nothing is known
        return variance > 0 ? ShareInterval { 0, 1 } : ShareInterval { value, value };
    const double weight = most / variance - 1;
    const double a = mean * weight;
    const double b = (1 - mean) * weight;
    return { std::min(value, betaQuantile(a, b, 0.025)),
        std::max(value, betaQuantile(a, b, 0.975)) };
}

/// A number may not be outside of the interval that is said to hold it.
static Uncertain around(double value, double low, double high)
{
    return { value, std::min(low, value), std::max(high, value) };
}

static std::optional<ShareInterval> entered(const Provenance& provenance, double value, double unit)
{
    if (!provenance.low && !provenance.high)
        return std::nullopt;
    return ShareInterval { provenance.low ? double(*provenance.low) / unit : value,
        provenance.high ? double(*provenance.high) / unit : value };
}

std::optional<ShareInterval> completeAccurateInterval(const Step& step)
{
    if (!step.completeAccuratePpm)
        return std::nullopt;
    const double share = double(*step.completeAccuratePpm) / 1e6;
    const Provenance provenance = provenanceOf(step, StepNumber::CompleteAccurate);
    if (const auto said = entered(provenance, share, 1e6))
        return said;
    return wilsonInterval(share, provenance.items.value_or(0));
}

std::optional<TotalInterval> rolledInterval(const StreamMap& map)
{
    constexpr double widthInDeviations = 2 * 1.959963984540054;
    TotalInterval result;
    std::vector<UncertainShare> shares;
    for (const Step& step : map.steps) {
        if (!step.completeAccuratePpm || !isProcess(step))
            continue;
        UncertainShare share { .share = double(*step.completeAccuratePpm) / 1e6 };
        const Provenance provenance = provenanceOf(step, StepNumber::CompleteAccurate);
        if (const auto said = entered(provenance, share.share, 1e6))
            share.deviation = std::abs(said->high - said->low) / widthInDeviations;
        else
            share.items = provenance.items.value_or(0);
        ++(share.items > 0 || share.deviation > 0 ? result.known : result.without);
        shares.push_back(share);
    }
    if (result.known == 0)
        return std::nullopt;
    const ShareInterval interval = productInterval(shares);
    result.low = interval.low;
    result.high = interval.high;
    return result;
}

std::optional<TotalInterval> leadTimeInterval(const StreamMap& map, const StreamMetrics& metrics)
{
    TotalInterval result;
    std::vector<Uncertain> times;
    for (const QUuid& id : metrics.path) {
        const Step* step = findById(map.steps, id);
        if (!step || !step->leadTime)
            continue;
        const bool choice = metrics.rule == PathRule::WeightedChoice;
        const double weight = choice ? visitsOf(*step, metrics) : 1;
        const double time = double(step->leadTime->count());
        const auto interval = entered(step->leadTimeProvenance, time, 1);
        ++(interval ? result.known : result.without);
        Uncertain number = interval ? around(time, interval->low, interval->high)
                                    : Uncertain { time, time, time };
        times.push_back({ number.value * weight, number.low * weight, number.high * weight });
    }
    if (result.known == 0)
        return std::nullopt;
    const ShareInterval interval = sumInterval(times);
    result.low = std::max(0.0, interval.low);
    result.high = interval.high;
    return result;
}
