// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/mergerows.h"
#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

MergeTables tablesOf(const Moment& moment)
{
    MergeTables tables;
    for (const auto& table : projectTables().all()) {
        MergeTable& into = tables[table->name()];
        const QJsonValue json = table->toJson(moment.project);
        if (!table->isList()) {
            into.ids.append(u"1"_s);
            into.rows.insert(u"1"_s, { json.toObject() });
            continue;
        }
        const QJsonArray array = json.toArray();
        const QList<qint64> positions = moment.positions.value(table->name());
        const bool known = positions.size() == array.size();
        into.ids.reserve(array.size());
        into.rows.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonObject cells = array.at(i).toObject();
            const QString id = cells.take(u"id"_s).toString();
            into.ids.append(id);
            into.rows.insert(
                id, { cells, known ? positions.at(i) : (qint64(i) + 1) * positionStep });
        }
    }
    return tables;
}

Project projectOf(const MergeTables& tables)
{
    Project project;
    for (const auto& table : projectTables().all()) {
        const MergeTable from = tables.value(table->name());
        if (!table->isList()) {
            table->fromJson(from.rows.value(u"1"_s).cells, project);
            continue;
        }
        QJsonArray array;
        for (const QString& id : from.ids) {
            QJsonObject object = from.rows.value(id).cells;
            object.insert(u"id"_s, id);
            array.append(object);
        }
        table->fromJson(array, project);
    }
    return project;
}

const MergeRow* findRow(const MergeTables& tables, const RowKey& key)
{
    const auto table = tables.constFind(key.first);
    if (table == tables.constEnd())
        return nullptr;
    const auto row = table->rows.constFind(key.second);
    return row == table->rows.constEnd() ? nullptr : &*row;
}

QList<Table::ColumnName> referencesOf(const QString& table)
{
    static const QHash<QString, QList<Table::ColumnName>> all = [] {
        QHash<QString, QList<Table::ColumnName>> result;
        for (const auto& described : projectTables().all()) {
            const QList<Table::ColumnName> columns = described->columns();
            for (const Table::ColumnName& column : columns)
                if (!column.parent.isEmpty())
                    result[described->name()].append(column);
        }
        return result;
    }();
    return all.value(table);
}

RowKey referredTo(const QJsonObject& cells, const Table::ColumnName& column)
{
    return { column.parent, cells.value(column.name).toString() };
}

/// Where a row stands that both sides had, or one side and the base.
static qint64 mergedPosition(const MergeRow* base, const MergeRow* mine, const MergeRow* theirs)
{
    if (!mine || !theirs)
        return mine ? mine->position : theirs ? theirs->position : 0;
    if (base && mine->position == base->position)
        return theirs->position;
    if (base && theirs->position == base->position)
        return mine->position;
    return std::min(mine->position, theirs->position);
}

static const MergeRow* rowIn(const MergeTable& table, const QString& id)
{
    const auto row = table.rows.constFind(id);
    return row == table.rows.constEnd() ? nullptr : &*row;
}

namespace {
/// Rows that one side put behind a row, in its order.
using Runs = QHash<QString, QList<QStringList>>;
} // namespace

/// Collects the side's rows that are in `fresh`, by the row of the skeleton before them.
static void addRuns(
    const MergeTable& side, const QSet<QString>& skeleton, const QSet<QString>& fresh, Runs& runs)
{
    QString anchor;
    QHash<QString, QStringList> found;
    for (const QString& id : side.ids) {
        if (skeleton.contains(id))
            anchor = id;
        else if (fresh.contains(id))
            found[anchor].append(id);
    }
    for (auto run = found.begin(); run != found.end(); ++run)
        runs[run.key()].append(run.value());
}

QStringList mergedOrder(const QStringList& ids, const MergeTable& base, const MergeTable& mine,
    const MergeTable& theirs)
{
    QList<std::pair<qint64, QString>> skeleton;
    QSet<QString> known;
    QSet<QString> fresh;
    for (const QString& id : ids) {
        const MergeRow* before = rowIn(base, id);
        const MergeRow* here = rowIn(mine, id);
        const MergeRow* there = rowIn(theirs, id);
        if (before || (here && there)) {
            skeleton.append({ mergedPosition(before, here, there), id });
            known.insert(id);
        } else {
            fresh.insert(id);
        }
    }
    std::sort(skeleton.begin(), skeleton.end());
    Runs runs;
    addRuns(mine, known, fresh, runs);
    addRuns(theirs, known, fresh, runs);
    QStringList result;
    result.reserve(ids.size());
    const auto appendRuns = [&](const QString& anchor) {
        QList<QStringList> behind = runs.value(anchor);
        std::sort(behind.begin(), behind.end()); // by the first id, so that no side is special
        for (const QStringList& run : behind)
            result.append(run);
    };
    appendRuns({});
    for (const auto& [position, id] : skeleton) {
        result.append(id);
        appendRuns(id);
    }
    return result;
}
