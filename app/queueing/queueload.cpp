// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/queueload.h"

static constexpr double smallest = 1e-12;
static constexpr double largest = 1e12;
static constexpr double mostVariability = 1e6;

// Written so that NaN fails every comparison.
bool isUsable(double quantity)
{
    return quantity == 0 || (quantity >= smallest && quantity <= largest);
}

bool isUsable(const QueueLoad& load)
{
    return isUsable(load.arrivals) && isUsable(load.processTime) && load.servers >= 1
        && load.servers <= mostServers;
}

bool isUsable(const Variability& variability)
{
    return variability.arrivals >= 0 && variability.arrivals <= mostVariability
        && variability.service >= 0 && variability.service <= mostVariability;
}

double offeredLoad(const QueueLoad& load) { return load.arrivals * load.processTime; }

double utilisation(const QueueLoad& load) { return offeredLoad(load) / load.servers; }

bool isStable(const QueueLoad& load) { return isUsable(load) && utilisation(load) < 1 - 1e-12; }

QueueMeans meansFromWait(const QueueLoad& load, double wq, std::optional<double> pWait)
{
    const double w = wq + load.processTime;
    return { .rho = utilisation(load),
        .pWait = pWait,
        .wq = wq,
        .w = w,
        .lq = load.arrivals * wq,
        .l = load.arrivals * w };
}
