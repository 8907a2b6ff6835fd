// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/multiserver.h"
#include "app/queueing/erlang.h"
#include <algorithm>
#include <cmath>

std::optional<QueueMeans> multiServer(const QueueLoad& load)
{
    if (!isStable(load))
        return std::nullopt;
    const double a = offeredLoad(load);
    const std::optional<double> pWait = erlangC(load.servers, a);
    if (!pWait)
        return std::nullopt;
    return meansFromWait(load, *pWait * load.processTime / (load.servers - a), pWait);
}

/// d = cμ − λ; the process time must not be 0.
static double spareRate(const QueueLoad& load)
{
    return (load.servers - offeredLoad(load)) / load.processTime;
}

std::optional<double> waitLongerThan(const QueueLoad& load, double t)
{
    const std::optional<QueueMeans> means = multiServer(load);
    if (!means || !(t >= 0))
        return std::nullopt;
    if (load.processTime == 0)
        return 0.0;
    return *means->pWait * std::exp(-spareRate(load) * t);
}

/// (1 − e^{−x})/x, 1 at 0.
static double meanOfDecay(double x) { return x == 0 ? 1 : -std::expm1(-x) / x; }

/// Both exponentials are kept falling, so that no large factor meets a small one: with s = min(d,
/// μ)
///
///     P(W > t) = e^{−μt} + Pw·μt·e^{−st}·(1 − e^{−|d−μ|t})/(|d−μ|t)
static double leadTimeTail(const QueueLoad& load, double pWait, double t)
{
    const double mu = 1 / load.processTime;
    const double d = spareRate(load);
    const double decay = std::exp(-std::min(d, mu) * t);
    if (decay == 0)
        return 0;
    return std::min(
        1.0, std::exp(-mu * t) + pWait * mu * t * decay * meanOfDecay(std::abs(d - mu) * t));
}

std::optional<double> leadTimeLongerThan(const QueueLoad& load, double t)
{
    const std::optional<QueueMeans> means = multiServer(load);
    if (!means || !(t >= 0))
        return std::nullopt;
    if (load.processTime == 0)
        return 0.0;
    return leadTimeTail(load, *means->pWait, t);
}

static bool isQuantile(double p) { return p >= 0 && p < 1; }

std::optional<double> waitQuantile(const QueueLoad& load, double p)
{
    const std::optional<QueueMeans> means = multiServer(load);
    if (!means || !isQuantile(p))
        return std::nullopt;
    if (load.processTime == 0 || p <= 1 - *means->pWait)
        return 0.0;
    return std::log(*means->pWait / (1 - p)) / spareRate(load);
}

std::optional<double> leadTimeQuantile(const QueueLoad& load, double p)
{
    const std::optional<QueueMeans> means = multiServer(load);
    if (!means || !isQuantile(p))
        return std::nullopt;
    if (load.processTime == 0 || p == 0)
        return 0.0;
    double low = 0;
    double high = means->w;
    while (leadTimeTail(load, *means->pWait, high) > 1 - p) {
        low = high;
        high *= 2;
    }
    // The tail falls steadily: halve until no number lies between.
    while (true) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return high;
        (leadTimeTail(load, *means->pWait, middle) > 1 - p ? low : high) = middle;
    }
}
