// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include "app/valuestream/futurechange.h"
#include "app/valuestream/valuestream.h"

/// What became of a change.
enum class ChangeResult {
    Applied,
    SwitchedOff,
    NoStep, ///< It names none, or one that is gone, maybe by a change before it.
    NoHandoff,
    NoTeam,
    SameTeam, ///< A team cannot go into itself.
    NoAmount, ///< There is nothing to set the value to.
    OutOfRange, ///< The amount is none that the value can have.
    ParallelBranches, ///< No share can be split off before branches that an item takes together.
    NoEffect ///< Everything was so already.
};

/// What one change did: ids of the steps and handoffs that came, went or are different after it.
struct ChangeOutcome {
    QUuid changeId = {};
    ChangeResult result = ChangeResult::Applied;
    QList<QUuid> removed = {};
    QList<QUuid> added = {};
    QList<QUuid> changed = {};

    bool isApplied() const { return result == ChangeResult::Applied; }
    bool operator==(const ChangeOutcome&) const = default;
};

/// A stream after its changes, with the teams as they are then.
struct FutureState {
    StreamMap map = {};
    QList<Team> teams = {};
    QList<ChangeOutcome> outcomes = {}; ///< One for each change, in their order.
};

/// Applies the changes that are on, in their order. Ids of what stays are kept, and what is added
/// gets ids that follow from the change's, so that both states align and the same changes give the
/// same future:
///
/// - RemoveStep joins what led to the step with what left it (removeStep() of streamedits.h).
/// - RemoveHandoff lets the sender's team and people do the receiving step at once: its lead time
/// is
///   its process time, nothing waits, nothing can be misunderstood. Of a send-back the loop ends.
/// - MergeTeams moves people and steps; where a whole team could work the joined one can.
/// - Automate needs nobody: the step takes `amount`, does not queue, and is reached by automation.
/// - SelfService: as Automate, by an interface, for requesters themselves. A share `amount` that
///   still needs the team comes to the step behind a new automatic one.
/// - AddPerson adds to the step and its team, or to all steps of a team.
/// - CutBatch, SetWipLimit, ChangeCalendar and SetValue set what they name; with its process time a
///   step's lead time changes by as much, for the wait stays.
///
/// Stated lead times change only where that follows from the change; what a smaller batch, more
/// people or another calendar do to them the simulation says.
FutureState applyChanges(
    const StreamMap& map, const QList<Team>& teams, const QList<FutureChange>& changes);
