// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueload.h"

// Answers where there is no long run: the queue as a fluid.

/// How fast the backlog grows, λ − cμ, items per unit of time; below 0 it is how fast a backlog
/// shrinks. Nothing where the load is not usable or takes no time.
std::optional<double> backlogGrowth(const QueueLoad& load);

/// When a backlog of `now` items becomes `then`: (then − now)/growth. 0 where it is already there;
/// nothing where it never gets there or a number of items is not usable.
std::optional<double> timeUntilBacklog(const QueueLoad& load, double now, double then);

/// When a backlog is worked off under a load, mostly one after a change: B/(cμ − λ). Nothing where
/// it does not shrink.
std::optional<double> drainTime(const QueueLoad& load, double backlog);

/// A team that is not there full time, as a queue.
struct StaffedTeam {
    double arrivals = 0;
    double processTime = 0; ///< Of one undisturbed person.
    double people = 1; ///< Full-time equivalents, e.g. 2.5.
    double interruptShare = 0; ///< f, of their time goes elsewhere, 0 to below 1.
};

/// The load with whole servers and the same utilisation:
///
///     c = ⌈FTE⌉,  PT' = PT·c/FTE/(1 − f)
///
/// Approximate unless FTE is whole and f = 0: who is there on Mondays and Tuesdays only makes items
/// wait longer than who is there every morning. Nothing where an input is not usable, with fewer
/// than 0.001 people, and for f outside [0, 0.999].
std::optional<QueueLoad> staffedLoad(const StaffedTeam& team);
