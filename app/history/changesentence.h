// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/rowchange.h"
#include <QStringList>
#include <QUuid>

struct Project;

// Changes as sentences. `before` and `after` are the project around the change; where only one of
// them is at hand it may stand for both.

/// What changed: "Toil task “Restart pods”".
QString changedThing(const RowChange& change, const Project& before, const Project& after);
/// A field in words on both sides; of long texts the part where they begin to differ.
struct CellWords {
    QString before = {};
    QString after = {};
};
CellWords cellWords(
    const RowChange& change, const CellChange& cell, const Project& before, const Project& after);
/// One field: "hands-on time each 20 min → 15 min".
QString cellSentence(
    const RowChange& change, const CellChange& cell, const Project& before, const Project& after);
/// All on one line: "Toil task “Restart pods”: hands-on time each 20 min → 15 min, and 2 more",
/// "Step “Review” added".
QString changeSentence(const RowChange& change, const Project& before, const Project& after);
/// The row to reveal in its panel to see what was changed: a row that panels show as an object of
/// its own, or the one it belongs to. Null where there is none.
QUuid revealedId(const RowChange& change, const Project& project);
