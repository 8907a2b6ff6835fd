// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

/// One kind of work in a line with priorities.
struct PriorityClass {
    double arrivals = 0; ///< λ_k, items per unit of time, Poisson.
    double processTime = 0; ///< E[S_k].
    double serviceVariability = 1; ///< cs² of its process times.
};

/// What an item of one kind meets.
struct PriorityMeans {
    double wq
        = 0; ///< Time in the system without its own work; pre-emptive: interruptions included.
    double w = 0;
    double lq = 0; ///< λ_k·Wq_k.
    double l = 0; ///< λ_k·W_k.
};

/// What happens when more important work comes while other work is being done.
enum class PriorityRule {
    FinishFirst, ///< The work at hand is finished first.
    InterruptAndResume ///< It is put aside at once and later continued where it was.
};

/// M/G/1 with priorities, `classes` from the most to the least important. With ρ_i = λ_i·E[S_i] and
/// σ_k = ρ_1 + … + ρ_k:
///
///     not pre-emptive:  Wq_k = W0 / ((1 − σ_{k−1})·(1 − σ_k)),  W0 = Σ λ_i·E[S_i²]/2 over all i
///     resume:           W_k = E[S_k]/(1 − σ_{k−1}) + Σ_{i<=k} λ_i·E[S_i²]/2 / ((1 − σ_{k−1})·(1 −
///     σ_k))
///
/// Exact. A class with σ_k >= 1 waits for ever and has nothing; those above it keep their answer.
/// Without pre-emption the first overloaded class then takes what time the others leave, so in W0
/// it counts with 1 − σ_{k−1} in place of its own ρ_k and those below it not at all. Empty where an
/// input is not usable.
///
/// Sources: Cobham, Operations Research 2 (1954); Kleinrock, "Queueing Systems" 2 (1976), 3.6;
/// Jaiswal, "Priority Queues" (1968).
std::vector<std::optional<PriorityMeans>> priorityQueue(
    const std::vector<PriorityClass>& classes, PriorityRule rule);
