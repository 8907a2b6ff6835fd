// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QList>
#include <QString>

/// One field of a row before and after; undefined where the row was not there. Values stand as in
/// the project's JSON value, except that true and false may be 1 and 0, and a point a text, where
/// they were read from a recorded step. "position" is the row's place in its list.
struct CellChange {
    QString column = {};
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;

    bool operator==(const CellChange&) const = default;
};

/// One row of a table that differs between two moments of a project.
struct RowChange {
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString table = {}; ///< As in the file: "toil_task".
    QString id = {}; ///< The row's UUID without braces, or "1" where there is only one row.
    QList<CellChange> cells = {}; ///< All fields of a row added or removed, else those that differ.

    bool operator==(const RowChange&) const = default;
};
