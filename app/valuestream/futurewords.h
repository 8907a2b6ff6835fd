// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/futureeffect.h"

struct Project;

// What the changes of a future state are called, and what they do, in words.

/// "Remove Ticket intake", "Firewall rules: lead time 10 min". Names are those of the current
/// state.
QString changeTitle(const FutureChange& change, const Project& project);
/// What it does in half a line: "20 % → 5 %", "20 % still need DBA team", "handoffs 8 → 7"; or why
/// it does nothing. `before` is the state without it.
QString changeDetail(const FutureChange& change, const StaticEffect& effect,
    const FutureState& before, const StreamMetrics& metricsBefore);
/// Why a change was not applied, as a sentence; empty where it was, or is switched off.
QString changeProblem(ChangeResult result);
