// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueload.h"

/// M/M/c where not everything that comes is served: there is room for `capacity` items (M/M/c/K),
/// or who waits too long goes away (Erlang A), or both.
struct LimitedQueue {
    QueueLoad load = {};
    std::optional<int> capacity = {}; ///< K >= c, in the system: waiting and in work.
    std::optional<double> patience
        = {}; ///< 1/θ, mean of the exponential time an item waits at most.
};

/// The largest capacity that is calculated with.
inline constexpr int mostCapacity = 10'000'000;

/// Long-run means. Times are of the items that were let in, whether they were served or went away.
struct LimitedMeans {
    double rho = 0; ///< Offered: λ·PT/c, 1 and more is allowed.
    double utilisation = 0; ///< Share of the servers' time that is worked.
    double pBusy = 0; ///< Share of time in which all servers are busy.
    double pWait = 0; ///< Share of those let in that find all servers busy.
    double wq = 0; ///< Lq/(λ·(1 − loss)).
    double w = 0; ///< L/(λ·(1 − loss)).
    double lq = 0;
    double l = 0;
    double loss = 0; ///< Share of all arrivals that find no room.
    double abandon = 0; ///< Share of all arrivals that go away: θ·Lq/λ.
};

/// From the stationary distribution
///
///     p_n ∝ Π_{k<=n} λ / (min(k, c)·μ + (k − c)⁺·θ),  n <= K,
///
/// summed from its largest term outwards until the rest no longer matters. Overload is allowed.
/// Nothing where an input is not usable, neither limit is given, capacity < servers, patience is 0,
/// or more than twenty million states matter. Source: Palm 1957; Garnett, Mandelbaum, Reiman,
/// MSOM 4 (2002).
std::optional<LimitedMeans> limitedQueue(const LimitedQueue& queue);
