// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/flowresult.h"
#include <QtGlobal>
#include <algorithm>
#include <cmath>

/// Within four standard errors, as the domain page asks of simulated values.
inline bool isNear(const std::optional<FlowEstimate>& estimate, double expected)
{
    if (!estimate)
        return false;
    const double allowed = std::max(4 * estimate->standardError(), 1e-9 * expected);
    if (std::abs(estimate->mean - expected) <= allowed)
        return true;
    qInfo("%.9g, expected %.9g ± %.3g", estimate->mean, expected, allowed);
    return false;
}
