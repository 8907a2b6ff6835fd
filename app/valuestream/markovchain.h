// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

// Items that go from step to step by chance: an absorbing Markov chain. Source: Kemeny & Snell,
// "Finite Markov Chains" (1960).

/// Where an item may go from a step and with which chance; what is missing to 1 leaves the stream.
struct Transition {
    int to = 0;
    double chance = 0;
};
using Routing = std::vector<std::vector<Transition>>;

/// Expected visits to each step, v = (I − Pᵀ)⁻¹ e, for routing rows `transitions` and arrivals
/// `entry`. Nothing where a step that can be reached has no way out: no item ever completes.
std::optional<std::vector<double>> expectedVisits(
    const Routing& transitions, const std::vector<double>& entry);

/// Mean and standard deviation of the whole time.
struct TotalTime {
    double mean = 0;
    double deviation = 0;
};

/// The time of an item from entry to leaving where each visit to step i takes exactly times[i]:
///
///     m = (I − P)⁻¹ t,  m₂ = (I − P)⁻¹ (t² + 2 t ∘ P m),  sd = √(e·m₂ − (e·m)²)
///
/// In the unit of the times. Nothing where no item ever completes.
std::optional<TotalTime> totalTime(
    const Routing& transitions, const std::vector<double>& entry, const std::vector<double>& times);

/// The mean of the longest of several independent exponential times with these means, by inclusion
/// and exclusion: always more than the largest mean. n equal ones have the harmonic number Hn times
/// their mean. 0 for none, and for more than twenty, which nobody runs in parallel.
double expectedMaximum(const std::vector<double>& means);
