// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/project/tablepositions.h"
#include <QDateTime>
#include <QSet>

/// One step of a project's history. Nothing is ever taken back silently: undoing is a step, too.
struct HistoryStep {
    enum class Kind {
        Begin, ///< The project as it was made, or as the oldest step that is still kept left it.
        Edit,
        Undo,
        Redo,
    };

    qint64 number = 0; ///< Counts up within the file.
    QUuid id = {}; ///< Names the moment after this step, the same in every copy of the file.
    Kind kind = Kind::Edit;
    qint64 target = 0; ///< The step that was undone or redone; 0 for others.
    QString label = {}; ///< What the menu called it, in the language of that day.
    QDateTime madeAt = {}; ///< UTC.
    QString author = {}; ///< A role or name the user chose to give; may be empty.
    QString workshop = {}; ///< The workshop it belongs to; may be empty.
    /// The other copy's moment that a merge took over, or the own one that was restored.
    QUuid merged = {};
    int joined = 1; ///< How many steps it stands for; old ones are joined day by day.
    qint64 bytes = 0; ///< What it takes in the file, compressed.

    bool operator==(const HistoryStep&) const = default;
};

/// A moment that got a name: by somebody, or by the program before an import, a merge or a
/// migration.
struct Version {
    QUuid step = {}; ///< HistoryStep::id
    QString name = {};
    QDateTime madeAt = {}; ///< UTC.
    bool automatic = false;

    bool operator==(const Version&) const = default;
};

/// A project as it was at some step.
struct Moment {
    Project project = {};
    Positions positions = {};
};

/// What goes into the history with an edit.
struct EditNote {
    QString label = {};
    QString mergeKey = {}; ///< Edits of one non-empty key that follow each other become one step.
    QString author = {};
    QString workshop = {};
    QUuid merged = {}; ///< Set by a merge and by restoring.
};

/// Numbers of the steps that Undo would take back, next one last; and those Redo would do again.
struct UndoState {
    QList<qint64> undo = {};
    QList<qint64> redo = {};
};

/// What one more step makes of it.
void advance(UndoState& state, const HistoryStep& step);
/// What can be undone and redone after these steps, oldest first. An undo or redo whose target has
/// been joined with others counts as an edit of its own: every step can be taken back by itself.
UndoState undoState(const QList<HistoryStep>& steps);

/// The steps that were undone and not done again.
QSet<qint64> undoneSteps(const QList<HistoryStep>& steps);
