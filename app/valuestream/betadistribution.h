// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The chance that a beta-distributed share is at most x: the regularised incomplete beta function
/// Ix(a, b), for a, b > 0. By its continued fraction, to about 1e-12. Source: Press et al.,
/// "Numerical Recipes" (2007), §6.4.
double betaProbability(double a, double b, double x);

/// The share below which a beta-distributed one is with this chance, by bisection.
double betaQuantile(double a, double b, double probability);
