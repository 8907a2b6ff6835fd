// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueload.h"

/// M/M/c: random arrivals, exponential process times, one line for c people, first come first
/// served.
///
///     Wq = Pw / (cμ − λ),  Pw by Erlang C
///
/// Exact. Nothing where the load is not usable or ρ >= 1. Source: Erlang 1917; Kleinrock, "Queueing
/// Systems" 1 (1975), 3.5.
std::optional<QueueMeans> multiServer(const QueueLoad& load);

/// P(Wq > t) = Pw·e^{−dt}, d = cμ − λ, of M/M/c. Nothing for t < 0 or where multiServer() has none.
std::optional<double> waitLongerThan(const QueueLoad& load, double t);

/// P(W > t) = e^{−μt}·[1 + Pw·(1 − e^{−(d−μ)t})·μ/(d − μ)], d = cμ − λ, with the limit 1 + Pw·μt at
/// d = μ, of M/M/c.
std::optional<double> leadTimeLongerThan(const QueueLoad& load, double t);

/// The wait that a share `p` of the items does not exceed: ln(Pw/(1 − p))/d, 0 where p <= 1 − Pw.
/// Nothing unless 0 <= p < 1.
std::optional<double> waitQuantile(const QueueLoad& load, double p);

/// The wait and work that a share `p` of the items does not exceed: where leadTimeLongerThan()
/// falls to 1 − p.
std::optional<double> leadTimeQuantile(const QueueLoad& load, double p);
