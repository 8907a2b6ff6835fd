// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/merge.h"

// What merging has to know of the kata: a locked prediction is one thing, and a board has one
// current obstacle.

/// Gives each prediction that is locked on one side, or chosen where both locked different ones, to
/// both sides, so that nothing is left to merge. Lists the conflicts and what a lock has
/// overridden.
void settlePredictions(
    const Project* base, Project& mine, Project& theirs, const MergeChoices& choices, Merge& merge);

/// The boards for which each side chose another current obstacle.
QList<MergeConflict> obstacleConflicts(
    const Project* base, const Project& mine, const Project& theirs, const MergeChoices& choices);
/// Leaves one current obstacle to each board: the chosen one where there was a conflict.
void settleObstacles(const QList<MergeConflict>& conflicts, const Project& mine,
    const Project& theirs, Project& merged);
