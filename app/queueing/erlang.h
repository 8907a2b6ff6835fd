// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

/// Erlang B: the share of items that find all `servers` busy where nothing may wait, for an offered
/// load of `load` erlangs. By the recursion that cannot overflow:
///
///     B₀ = 1,  B_k = a·B_{k−1} / (k + a·B_{k−1})
///
/// Nothing for servers < 0 or a load that is no usable quantity. Source: Erlang 1917; Jagerman
/// 1974.
std::optional<double> erlangB(int servers, double load);

/// Erlang C: the share of items that wait in M/M/c,
///
///     Pw = c·B / (c − a·(1 − B))
///
/// Nothing without servers and for load >= servers, where everything waits, for ever longer.
std::optional<double> erlangC(int servers, double load);
