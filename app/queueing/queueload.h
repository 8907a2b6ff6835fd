// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

/// What comes to a queue and who works on it. Times and rates share one unit of time, whichever.
struct QueueLoad {
    double arrivals = 0; ///< λ, items per unit of time.
    double processTime = 0; ///< PT = 1/μ, time one person works on one item.
    int servers = 1; ///< c, people who each work on one item at a time.

    bool operator==(const QueueLoad&) const = default;
};

/// How unevenly items come and how much their work differs: squared coefficients of variation,
/// (standard deviation / mean)². 1 is the exponential distribution, 0 is no variation.
struct Variability {
    double arrivals = 1; ///< ca², of the times between arrivals.
    double service = 1; ///< cs², of the process times.

    bool operator==(const Variability&) const = default;
};

/// The long-run means of a queue. Little's law holds by construction: Lq = λ·Wq, L = λ·W.
struct QueueMeans {
    double rho = 0; ///< Utilisation, λ·PT/c.
    /// Share of the items that wait at all; nothing where the formula gives means only.
    std::optional<double> pWait = {};
    double wq = 0; ///< Mean wait before the work begins.
    double w = 0; ///< Mean wait and work.
    double lq = 0; ///< Mean number of waiting items.
    double l = 0; ///< Mean number of items, waiting or in work.
};

/// The largest number of servers that is calculated with.
inline constexpr int mostServers = 1'000'000;

/// Whether a rate, time or cost can be calculated with: 0, or from 1e-12 to 1e12. Everything beyond
/// is a slip of the pen, and products of what is inside cannot overflow.
bool isUsable(double quantity);
/// Whether all of a load is usable and it has 1 to `mostServers` servers.
bool isUsable(const QueueLoad& load);
/// Whether both are from 0 to 1e6.
bool isUsable(const Variability& variability);

/// The work that arrives per unit of time, a = λ·PT (erlangs: how many are busy on average).
double offeredLoad(const QueueLoad& load);
/// ρ = a/c; 1 and more is overload.
double utilisation(const QueueLoad& load);
/// Usable and ρ < 1, by more than the rounding of the inputs (1e-12): only then the queue has
/// long-run means.
bool isStable(const QueueLoad& load);

/// All means from the mean wait: W = Wq + PT, Lq = λ·Wq, L = λ·W (Little 1961).
QueueMeans meansFromWait(const QueueLoad& load, double wq, std::optional<double> pWait = {});
