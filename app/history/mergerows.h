// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include "app/project/table.h"
#include <QHash>
#include <QJsonObject>
#include <utility>

/// One row of any table: its fields as in the JSON value, and its place.
struct MergeRow {
    QJsonObject cells = {}; ///< Without "id".
    qint64 position = 0;
};

/// The rows of one table in their order; a table of one value has the row "1".
struct MergeTable {
    QStringList ids = {};
    QHash<QString, MergeRow> rows = {};
};

/// All of a project, by the tables' names.
using MergeTables = QHash<QString, MergeTable>;

/// Table and id.
using RowKey = std::pair<QString, QString>;

MergeTables tablesOf(const Moment& moment);
/// The way back. Throws ValueError where a row is not one.
Project projectOf(const MergeTables& tables);

/// Null where there is no such row.
const MergeRow* findRow(const MergeTables& tables, const RowKey& key);

/// The columns of a table that name rows of another one.
QList<Table::ColumnName> referencesOf(const QString& table);
/// The row that `column` of these cells names; an empty id where it names none.
RowKey referredTo(const QJsonObject& cells, const Table::ColumnName& column);

/// The order of merged rows `ids`, the same whichever side is called mine: rows that were there
/// before by position, the one that a side moved them to; new rows stay behind the row they were
/// put behind, those of one side together.
QStringList mergedOrder(const QStringList& ids, const MergeTable& base, const MergeTable& mine,
    const MergeTable& theirs);
