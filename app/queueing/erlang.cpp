// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/erlang.h"
#include "app/queueing/queueload.h"

std::optional<double> erlangB(int servers, double load)
{
    if (servers < 0 || servers > mostServers || !(load >= 0 && load <= 1e24))
        return std::nullopt;
    double b = 1;
    for (int k = 1; k <= servers && b > 0; ++k)
        b = load * b / (k + load * b);
    return b;
}

std::optional<double> erlangC(int servers, double load)
{
    if (servers < 1 || !(load < servers))
        return std::nullopt;
    const std::optional<double> b = erlangB(servers, load);
    if (!b)
        return std::nullopt;
    return servers * *b / (servers - load * (1 - *b));
}
