// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueload.h"

// Queues whose arrivals or process times are not exponential. All give nothing where the load or
// the variability is not usable or ρ >= 1; the approximations leave pWait open.

/// M/G/1, exact:
///
///     Wq = λ·PT²·(1 + cs²) / (2·(1 − ρ))
///
/// One server only. Source: Pollaczek 1930, Khinchine 1932.
std::optional<QueueMeans> pollaczekKhinchine(const QueueLoad& load, double serviceVariability);

/// D/M/1, arrivals like clockwork, exponential process times, exact:
///
///     σ = e^{−μ(1−σ)D},  Wq = σ/(μ(1 − σ)),  D = 1/λ; σ is also the share that waits
///
/// One server only. Source: GI/M/1 in Kleinrock, "Queueing Systems" 1 (1975), 6.4.
std::optional<QueueMeans> regularArrivals(const QueueLoad& load);

/// G/G/1, an upper bound that is close under heavy load:
///
///     Wq ≈ ρ/(1 − ρ)·(ca² + cs²)/2·PT
///
/// One server only. Source: Kingman, Proc. Cambridge Phil. Soc. 57 (1961).
std::optional<QueueMeans> kingman(const QueueLoad& load, const Variability& variability);

/// G/G/c: Wq ≈ Wq(M/M/c)·(ca² + cs²)/2. Here pWait is that of M/M/c. Source: Allen, "Probability,
/// Statistics, and Queueing Theory" (1990), after Lee and Longton 1959.
std::optional<QueueMeans> allenCunneen(const QueueLoad& load, const Variability& variability);

/// G/G/c without Erlang's formula:
///
///     Wq ≈ (ca² + cs²)/2·ρ^{√(2(c+1))−1}/(c·(1 − ρ))·PT
///
/// Source: Sakasegawa, Ann. Inst. Statist. Math. 29 (1977).
std::optional<QueueMeans> sakasegawa(const QueueLoad& load, const Variability& variability);

/// What allenCunneen() is multiplied by in whitt(); c servers, ρ in (0, 1):
///
///     γ = min{0.24, (1 − ρ)(c − 1)(√(4 + 5c) − 2)/(16cρ)}
///     φ₁ = 1 + γ,  φ₂ = 1 − 4γ,  φ₃ = φ₂·e^{−2(1−ρ)/(3ρ)},  φ₄ = min{1, (φ₁ + φ₃)/2}
///     ψ = φ₄^{2(1−c²)} for c² = (ca² + cs²)/2 < 1, else 1
///     φ = 4(ca² − cs²)/(4ca² − 3cs²)·φ₁ + cs²/(4ca² − 3cs²)·ψ          for ca² >= cs²
///     φ = (cs² − ca²)/(2ca² + 2cs²)·φ₃ + (cs² + 3ca²)/(2ca² + 2cs²)·ψ  for ca² <= cs²
///
/// Source: Whitt, "Approximations for the GI/G/m queue", Production and Operations Management 2
/// (1993), eqs. 2.16-2.25.
double whittCorrection(double rho, const Variability& variability, int servers);

/// G/G/c: Wq ≈ φ·Wq(M/M/c)·(ca² + cs²)/2, the best of these approximations.
std::optional<QueueMeans> whitt(const QueueLoad& load, const Variability& variability);
