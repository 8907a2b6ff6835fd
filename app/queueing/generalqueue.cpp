// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/generalqueue.h"
#include "app/queueing/multiserver.h"
#include <algorithm>
#include <cmath>

static bool isCalculable(const QueueLoad& load, const Variability& variability)
{
    return isStable(load) && isUsable(variability);
}

static double meanVariability(const Variability& variability)
{
    return (variability.arrivals + variability.service) / 2;
}

std::optional<QueueMeans> pollaczekKhinchine(const QueueLoad& load, double serviceVariability)
{
    if (!isCalculable(load, { 1, serviceVariability }) || load.servers != 1)
        return std::nullopt;
    const double rho = utilisation(load);
    return meansFromWait(
        load, rho * load.processTime * (1 + serviceVariability) / (2 * (1 - rho)), rho);
}

/// δ = 1 − σ, the root above 0 of δ = 1 − e^{−δ/ρ}. The difference is convex and not negative at 1:
/// from there Newton's steps only fall towards the root.
static double unblockedShare(double rho)
{
    double delta = 1;
    for (int i = 0; i < 200; ++i) {
        const double value = delta + std::expm1(-delta / rho);
        const double slope = 1 - std::exp(-delta / rho) / rho;
        if (!(slope > 0))
            break;
        const double next = delta - value / slope;
        if (!(next < delta))
            break;
        delta = next;
    }
    return delta;
}

std::optional<QueueMeans> regularArrivals(const QueueLoad& load)
{
    if (!isStable(load) || load.servers != 1)
        return std::nullopt;
    const double rho = utilisation(load);
    if (rho == 0)
        return meansFromWait(load, 0, 0);
    const double free = unblockedShare(rho);
    const double sigma = std::exp(-free / rho);
    return meansFromWait(load, sigma * load.processTime / free, sigma);
}

std::optional<QueueMeans> kingman(const QueueLoad& load, const Variability& variability)
{
    if (!isCalculable(load, variability) || load.servers != 1)
        return std::nullopt;
    const double rho = utilisation(load);
    return meansFromWait(load, rho / (1 - rho) * meanVariability(variability) * load.processTime);
}

std::optional<QueueMeans> allenCunneen(const QueueLoad& load, const Variability& variability)
{
    const std::optional<QueueMeans> exponential = multiServer(load);
    if (!exponential || !isUsable(variability))
        return std::nullopt;
    return meansFromWait(load, exponential->wq * meanVariability(variability), exponential->pWait);
}

std::optional<QueueMeans> sakasegawa(const QueueLoad& load, const Variability& variability)
{
    if (!isCalculable(load, variability))
        return std::nullopt;
    const double rho = utilisation(load);
    const double c = load.servers;
    const double crowding = std::pow(rho, std::sqrt(2 * (c + 1)) - 1) / (c * (1 - rho));
    return meansFromWait(load, meanVariability(variability) * crowding * load.processTime);
}

double whittCorrection(double rho, const Variability& variability, int servers)
{
    const double ca = variability.arrivals;
    const double cs = variability.service;
    if (!(rho > 0) || ca + cs == 0) // nothing waits, whatever it is multiplied by
        return 1;
    const double c = servers;
    const double gamma
        = std::min(0.24, (1 - rho) * (c - 1) * (std::sqrt(4 + 5 * c) - 2) / (16 * c * rho));
    const double phi1 = 1 + gamma;
    const double phi3 = (1 - 4 * gamma) * std::exp(-2 * (1 - rho) / (3 * rho));
    const double phi4 = std::min(1.0, (phi1 + phi3) / 2);
    const double mean = meanVariability(variability);
    const double psi = mean >= 1 ? 1 : std::pow(phi4, 2 * (1 - mean));
    if (ca >= cs)
        return (4 * (ca - cs) * phi1 + cs * psi) / (4 * ca - 3 * cs);
    return ((cs - ca) * phi3 + (cs + 3 * ca) * psi) / (2 * ca + 2 * cs);
}

std::optional<QueueMeans> whitt(const QueueLoad& load, const Variability& variability)
{
    const std::optional<QueueMeans> uncorrected = allenCunneen(load, variability);
    if (!uncorrected)
        return std::nullopt;
    const double phi = whittCorrection(utilisation(load), variability, load.servers);
    return meansFromWait(load, phi * uncorrected->wq);
}
