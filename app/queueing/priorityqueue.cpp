// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/priorityqueue.h"
#include "app/queueing/queueload.h"
#include <algorithm>

static bool isUsable(const PriorityClass& c)
{
    return isUsable(c.arrivals) && isUsable(c.processTime)
        && isUsable(Variability { 1, c.serviceVariability });
}

/// E[S²]/(2·E[S]): what is on average left of the work one meets in progress.
static double meanRest(const PriorityClass& c)
{
    return c.processTime * (1 + c.serviceVariability) / 2;
}

static constexpr double full = 1 - 1e-12; // as isStable()

/// W0 of what can be met in progress: the classes before `end`, the last one as far as it fits.
static double meanRestMet(const std::vector<PriorityClass>& classes, size_t end)
{
    double sigma = 0;
    double rest = 0;
    for (size_t i = 0; i < end && sigma < full; ++i) {
        const double share = std::min(classes[i].arrivals * classes[i].processTime, 1 - sigma);
        rest += share * meanRest(classes[i]);
        sigma += share;
    }
    return rest;
}

std::vector<std::optional<PriorityMeans>> priorityQueue(
    const std::vector<PriorityClass>& classes, PriorityRule rule)
{
    if (!std::all_of(
            classes.begin(), classes.end(), [](const PriorityClass& c) { return isUsable(c); }))
        return {};
    std::vector<std::optional<PriorityMeans>> all(classes.size());
    double before = 0; // σ_{k−1}
    for (size_t k = 0; k < classes.size(); ++k) {
        const PriorityClass& c = classes[k];
        const double sigma = before + c.arrivals * c.processTime;
        if (sigma >= full)
            break;
        const bool resume = rule == PriorityRule::InterruptAndResume;
        const double rest = meanRestMet(classes, resume ? k + 1 : classes.size());
        const double wait = rest / ((1 - before) * (1 - sigma));
        const double w = wait + (resume ? c.processTime / (1 - before) : c.processTime);
        const double wq = resume ? w - c.processTime : wait;
        all[k] = PriorityMeans { .wq = wq, .w = w, .lq = c.arrivals * wq, .l = c.arrivals * w };
        before = sigma;
    }
    return all;
}
