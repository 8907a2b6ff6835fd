// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/overload.h"
#include <cmath>

std::optional<double> backlogGrowth(const QueueLoad& load)
{
    if (!isUsable(load) || load.processTime == 0)
        return std::nullopt;
    return load.arrivals - load.servers / load.processTime;
}

std::optional<double> timeUntilBacklog(const QueueLoad& load, double now, double then)
{
    const std::optional<double> growth = backlogGrowth(load);
    if (!growth || !isUsable(now) || !isUsable(then))
        return std::nullopt;
    if (now == then)
        return 0.0;
    const double time = (then - now) / *growth;
    return time > 0 && std::isfinite(time) ? std::optional(time) : std::nullopt;
}

std::optional<double> drainTime(const QueueLoad& load, double backlog)
{
    return timeUntilBacklog(load, backlog, 0);
}

std::optional<QueueLoad> staffedLoad(const StaffedTeam& team)
{
    const double people = team.people;
    const double interrupted = team.interruptShare;
    if (!(people >= 0.001 && people <= mostServers) || !(interrupted >= 0 && interrupted <= 0.999))
        return std::nullopt;
    const double servers = std::ceil(people);
    const QueueLoad load { team.arrivals, team.processTime * servers / people / (1 - interrupted),
        int(servers) };
    if (!isUsable(team.processTime) || !isUsable(load))
        return std::nullopt;
    return load;
}
