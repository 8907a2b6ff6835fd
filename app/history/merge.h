// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include "app/history/mergerows.h"
#include "app/history/rowchange.h"
#include <QHash>
#include <QJsonValue>
#include <optional>

/// One of two copies of a project that are merged.
enum class Side { Mine, Theirs };

inline Side otherSide(Side side) { return side == Side::Mine ? Side::Theirs : Side::Mine; }

/// A place where both copies changed the same thing in different ways, so that somebody has to say
/// which holds.
struct MergeConflict {
    enum class Kind {
        Cell, ///< One field has two new values.
        Removed, ///< One copy removed a row that the other changed, added to or referred to.
        Prediction, ///< Both locked a prediction, but not the same; values are objects of fields.
        CurrentObstacle, ///< Each made another obstacle the board's current one; values are ids.
    };

    Kind kind = Kind::Cell;
    QString table = {};
    QString id = {};
    QString column = {}; ///< Empty for a removed row.
    /// Undefined where the row was not there; for a removed row the object of its fields.
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue mine = QJsonValue::Undefined;
    QJsonValue theirs = QJsonValue::Undefined;
    Side removedBy = Side::Mine; ///< Of a removed row.
    QList<RowKey> because = {}; ///< The rows by which the other side still needs a removed row.
    Side chosen = Side::Mine;

    /// "toil_task/<id>/each_min": the same for the same project whichever side is called mine.
    QString key() const;
};

/// A change that a locked prediction has overridden: it was locked in `winner`.
struct LockedWin {
    QString experimentId = {};
    Side winner = Side::Mine;

    bool operator==(const LockedWin&) const = default;
};

/// What somebody has said to conflicts, by MergeConflict::key().
struct MergeChoices {
    QHash<QString, Side> single = {};
    Side otherwise = Side::Mine;

    Side of(const QString& key) const { return single.value(key, otherwise); }
};

/// What becomes of two copies when the choices are made.
struct Merge {
    Project project = {};
    QList<MergeConflict> conflicts = {}; ///< The same whatever the choices are.
    QList<LockedWin> lockedWins = {};
};

/// Merges two copies of a project, field by field. `base` is the latest moment both know; without
/// it a row that only one has was added, and every field that differs is a conflict. What only one
/// side did is done. A removed row that the other side needs is a conflict; kept, it brings back
/// what was removed with it and what it belongs to; removed, its dependants follow the table
/// descriptions. The order of rows is never a question. A prediction that one side locked wins
/// over changes of the other. Both directions give the same project for the same choices.
Merge mergeProjects(const std::optional<Moment>& base, const Moment& mine, const Moment& theirs,
    const MergeChoices& choices = {});

/// What a merge changes in `before`, without places in lists.
QList<RowChange> mergedChanges(const Project& before, const Project& after);
