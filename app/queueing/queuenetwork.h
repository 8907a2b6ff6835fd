// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueload.h"
#include "app/valuestream/streammetrics.h"
#include <vector>

/// One station of a network of queues.
struct NetworkNode {
    double arrivals = 0; ///< γ, from outside, per unit of time.
    double processTime = 0; ///< PT = 1/μ.
    int servers = 1;
    Variability variability = {}; ///< Of the arrivals from outside and of the process times.
};

/// What a network of queues does in the long run.
struct NetworkAnswer {
    std::vector<double> arrivals = {}; ///< λ_j at each node, from outside and from other nodes.
    std::vector<double> rho = {};
    std::vector<std::optional<QueueMeans>> nodes = {}; ///< Nothing where overloaded.
    std::optional<double> l = {}; ///< Items in the network; nothing where a node is overloaded.
    /// ca² of all that comes to each node; 1 in a Jackson network.
    std::vector<double> arrivalVariability = {};
    /// From outside to outside, L/Σγ; nothing also where nothing comes.
    std::optional<double> w = {};
};

/// Jackson network: Poisson arrivals from outside, exponential process times, random routing; the
/// nodes' variability is taken as 1.
///
///     λ_j = γ_j + Σ_i λ_i·P_ij,  each node then as M/M/c on its own
///
/// Exact where it is open. `routing` has one row a node; what is missing to 1 leaves. Nothing where
/// an input is not usable, a share is not from 0 to 1, a row is more than 1, or an item could never
/// leave. Source: Jackson, Operations Research 5 (1957).
std::optional<NetworkAnswer> jacksonNetwork(
    const std::vector<NetworkNode>& nodes, const std::vector<std::vector<Transition>>& routing);

// How variability travels between queues: the Queueing Network Analyzer, Whitt, Bell System
// Technical Journal 62 (1983). Approximations.

/// cd² = 1 + (1 − ρ²)·(ca² − 1) + ρ²·(cs² − 1)/√c of the times between departures (eq. 39).
double departureVariability(double rho, const Variability& variability, int servers);

/// Of the part `share` of a flow: p·c² + 1 − p (eq. 36).
double splitVariability(double share, double variability);

/// One of several flows that come together.
struct QueueFlow {
    double rate = 0;
    double variability = 1;
};

/// Of several flows together at a station of utilisation `rho`, with p_i = rate_i/Σ rate:
///
///     ca² = w·Σ p_i·c_i² + 1 − w,  w = 1/(1 + 4(1 − ρ)²·(v − 1)),  v = 1/Σ p_i²
///
/// (eqs. 29 and 33). 1 where nothing flows.
double mergedVariability(const std::vector<QueueFlow>& flows, double rho);

/// The same network with the nodes' variability: ca² of each node is merged from what comes from
/// outside and from the split departures of the others, until it no longer changes; each node then
/// as allenCunneen(). Approximate: for M/D/1 at .8 before an exponential server at .8 the second
/// wait is 9 % too short. Nothing where jacksonNetwork() has nothing or a variability is not
/// usable.
std::optional<NetworkAnswer> generalNetwork(
    const std::vector<NetworkNode>& nodes, const std::vector<std::vector<Transition>>& routing);
