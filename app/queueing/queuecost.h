// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueload.h"
#include <vector>

/// One point of the curve that shows why full use is expensive.
struct DelayPoint {
    double rho = 0;
    double delay = 0; ///< Wq/PT: the wait in process times.
};

/// Mean wait in process times at one utilisation, by M/M/c and whitt(): ρ/(1 − ρ) for one server
/// and variability 1. Nothing unless 0 <= ρ < 1 and all is usable. Source: Reinertsen, "The
/// Principles of Product Development Flow" (2009), Q3.
std::optional<double> delayAt(double rho, int servers, const Variability& variability = {});

/// `count` points evenly from 0 to `mostRho`, ends included. Empty where delayAt() has nothing.
std::vector<DelayPoint> delayCurve(
    int servers, const Variability& variability, double mostRho, int count);

/// Several equal teams, each with its own line, against all of them behind one.
struct Pooling {
    QueueMeans apart = {}; ///< Of one team.
    QueueMeans together = {};
};

/// Nothing where one team is overloaded, teams < 1 or the pool has too many servers. Source:
/// Reinertsen 2009, after Smith and Whitt, Bell System Technical Journal 60 (1981): never worse for
/// like work.
std::optional<Pooling> pooling(const QueueLoad& oneTeam, int teams);

/// What people and waiting cost per unit of time with a number of people.
struct StaffingPoint {
    int people = 0;
    double rho = 0;
    double peopleCost = 0; ///< people × cost of one.
    double delayCost = 0; ///< L × cost of delay.
    double cost() const { return peopleCost + delayCost; }
};

struct StaffingCost {
    double arrivals = 0;
    double processTime = 0;
    Variability variability = {};
    double personCost = 0; ///< Of one person per unit of time, above 0.
    double delayCost = 0; ///< Of one item in the system per unit of time.
};

/// The cost of each number of people, from the fewest that can cope to four beyond the cheapest,
/// and which is the cheapest (the fewest people of equals).
struct StaffingCurve {
    std::vector<StaffingPoint> points = {};
    size_t best = 0; ///< Its place in `points`.
};

/// Nothing where an input is not usable, people cost nothing, or more than ten thousand people
/// would be needed. The search ends where the people alone cost more than the cheapest so far.
std::optional<StaffingCurve> staffingCurve(const StaffingCost& cost);

/// The cost of batches, for a fixed cost `transaction` (F) of each batch, `demand` (N) items per
/// unit of time and a cost `holding` (H) of an item that waits for one unit of time.
struct BatchCost {
    double transaction = 0;
    double demand = 0;
    double holding = 0;
};

/// F·N/Q + H·Q/2, per unit of time. Nothing where an input is not usable or the size is not above
/// 0.
std::optional<double> batchCost(const BatchCost& cost, double size);

/// Q* = √(2FN/H), the size with the least cost, √(2FNH); twice or half of it costs a quarter more.
/// Nothing where an input is not usable or holding costs nothing. 0 where a batch costs nothing.
/// Source: Harris 1913; Reinertsen 2009, B11-B12.
std::optional<double> bestBatch(const BatchCost& cost);
