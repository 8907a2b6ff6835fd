// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/merge.h"

class OtherCopy;

/// A conflict as people read it.
struct ConflictWords {
    QString thing = {}; ///< "Team “Operations”".
    QString field = {}; ///< "people"; for a removed row "removed or kept".
    QString before = {}; ///< Empty for a removed row.
    QString mine = {};
    QString theirs = {};

    /// "Team “Operations”: people".
    QString title() const;
};

ConflictWords conflictWords(const MergeConflict& conflict, const OtherCopy& other);
/// "Experiment “Pair up”: the prediction locked in the other copy stays."
QString lockedWinWords(const LockedWin& win, const OtherCopy& other);
