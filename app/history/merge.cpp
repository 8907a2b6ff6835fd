// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/merge.h"
#include "app/history/differences.h"
#include "app/history/mergekata.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

QString MergeConflict::key() const
{
    return column.isEmpty() ? table + u'/' + id : table + u'/' + id + u'/' + column;
}

namespace {
/// One merge in progress: first what each side removed, then rows field by field, then which rows
/// are there in the end.
class Merging {
public:
    Merging(const std::optional<Moment>& base, const Moment& mine, const Moment& theirs,
        const MergeChoices& choices);
    Merge run();

private:
    const MergeTables& side(Side which) const
    {
        return which == Side::Mine ? m_mineRows : m_theirRows;
    }
    bool removedBy(Side which, const RowKey& key) const
    {
        return findRow(m_baseRows, key) && !findRow(side(which), key);
    }
    QList<RowKey> takenAlongWith(Side remover, const RowKey& key) const;
    QList<RowKey> rootsOf(Side remover, const RowKey& key) const;
    void findNeeds(Side needing);
    void findNeeds(Side needing, const RowKey& key, const QJsonObject& cells);
    bool differs(Side which, const RowKey& key, const QJsonObject& cells) const;
    QJsonValue cellOf(Side which, const QJsonObject& cells, const QJsonObject* before,
        const Table::ColumnName& column) const;
    void mergeTable(const Table& table);
    void mergeRow(const Table& table, const QString& id);
    QJsonObject mergedCells(
        const Table& table, const RowKey& key, const MergeRow& mine, const MergeRow& theirs);
    void decideRemoval(const RowKey& key, Side remover);
    void bringBackParents();
    QJsonValue otherParent(const RowKey& key, const Table::ColumnName& column) const;
    void dropOrphans(const Table& table);

    const Project* m_base = nullptr;
    const MergeChoices& m_choices;
    Project m_mineProject;
    Project m_theirProject;
    Merge m_merge;
    MergeTables m_baseRows;
    MergeTables m_mineRows;
    MergeTables m_theirRows;
    /// The rows removed by one side, not along with another, that the other side needs: by what.
    QHash<Side, QHash<RowKey, QList<RowKey>>> m_needed;
    MergeTables m_result;
    QHash<RowKey, MergeRow> m_left; ///< Rows that are not there after their removal was chosen.
    QList<RowKey> m_kept; ///< Rows whose removal was not chosen.
};
} // namespace

Merging::Merging(const std::optional<Moment>& base, const Moment& mine, const Moment& theirs,
    const MergeChoices& choices)
    : m_base(base ? &base->project : nullptr)
    , m_choices(choices)
    , m_mineProject(mine.project)
    , m_theirProject(theirs.project)
{
    settlePredictions(m_base, m_mineProject, m_theirProject, choices, m_merge);
    if (base)
        m_baseRows = tablesOf(*base);
    m_mineRows = tablesOf({ m_mineProject, mine.positions });
    m_theirRows = tablesOf({ m_theirProject, theirs.positions });
}

/// The rows it belonged to that `remover` removed, too: it went along with them.
QList<RowKey> Merging::takenAlongWith(Side remover, const RowKey& key) const
{
    QList<RowKey> result;
    const MergeRow* before = findRow(m_baseRows, key);
    if (!before)
        return result;
    for (const Table::ColumnName& column : referencesOf(key.first)) {
        const RowKey parent = referredTo(before->cells, column);
        if (column.orphan == Orphan::Removed && removedBy(remover, parent))
            result.append(parent);
    }
    return result;
}

/// The rows somebody removed by hand when this one went.
QList<RowKey> Merging::rootsOf(Side remover, const RowKey& key) const
{
    const QList<RowKey> parents = takenAlongWith(remover, key);
    if (parents.isEmpty())
        return { key };
    QList<RowKey> roots;
    for (const RowKey& parent : parents)
        for (const RowKey& root : rootsOf(remover, parent))
            if (!roots.contains(root))
                roots.append(root);
    return roots;
}

/// The side's value of a field. A reference that was cleared because the side removed the row it
/// named counts as unchanged: it follows from the removal.
QJsonValue Merging::cellOf(Side which, const QJsonObject& cells, const QJsonObject* before,
    const Table::ColumnName& column) const
{
    QJsonValue value = cells.value(column.name);
    if (before && value.isNull() && !column.parent.isEmpty()
        && removedBy(which, referredTo(*before, column)))
        return before->value(column.name);
    return value;
}

bool Merging::differs(Side which, const RowKey& key, const QJsonObject& cells) const
{
    const MergeRow* before = findRow(m_baseRows, key);
    if (!before)
        return true;
    if (before->cells == cells)
        return false;
    const QList<Table::ColumnName> columns = projectTables().find(key.first)->columns();
    return std::any_of(columns.begin(), columns.end(), [&](const Table::ColumnName& column) {
        return cellOf(which, cells, &before->cells, column) != before->cells.value(column.name);
    });
}

/// Which rows that the other side removed a changed or new row still needs.
void Merging::findNeeds(Side needing, const RowKey& key, const QJsonObject& cells)
{
    const Side remover = otherSide(needing);
    QHash<RowKey, QList<RowKey>>& needed = m_needed[remover];
    const auto need = [&](const RowKey& removed) {
        for (const RowKey& root : rootsOf(remover, removed))
            if (!needed[root].contains(key))
                needed[root].append(key);
    };
    const MergeRow* before = findRow(m_baseRows, key);
    for (const Table::ColumnName& column : referencesOf(key.first)) {
        const RowKey named = referredTo(cells, column);
        if (!removedBy(remover, named))
            continue;
        const bool isNew = !before || referredTo(before->cells, column) != named;
        if (column.orphan == Orphan::Removed || isNew)
            need(named);
    }
    if (removedBy(remover, key) && takenAlongWith(remover, key).isEmpty())
        need(key);
}

void Merging::findNeeds(Side needing)
{
    if (m_baseRows.isEmpty())
        return;
    for (const auto& table : projectTables().all()) {
        const MergeTable& rows = std::as_const(side(needing)).find(table->name()).value();
        const bool mayBeLocked = table->name() == u"experiment"_s;
        for (const QString& id : rows.ids) {
            const RowKey key { table->name(), id };
            const QJsonObject& cells = rows.rows.find(id)->cells;
            // A locked prediction goes only where somebody says so.
            const bool isLocked = mayBeLocked && !cells.value(u"locked_at"_s).isNull();
            if (table->isList() && (isLocked || differs(needing, key, cells)))
                findNeeds(needing, key, cells);
        }
    }
}

QJsonObject Merging::mergedCells(
    const Table& table, const RowKey& key, const MergeRow& mine, const MergeRow& theirs)
{
    if (mine.cells == theirs.cells)
        return mine.cells;
    const MergeRow* base = findRow(m_baseRows, key);
    const QJsonObject* beforeCells = base ? &base->cells : nullptr;
    QJsonObject cells = mine.cells;
    const QList<Table::ColumnName> columns = table.columns();
    for (const Table::ColumnName& column : columns) {
        const QJsonValue here = cellOf(Side::Mine, mine.cells, beforeCells, column);
        const QJsonValue there = cellOf(Side::Theirs, theirs.cells, beforeCells, column);
        const QJsonValue before
            = base ? base->cells.value(column.name) : QJsonValue(QJsonValue::Undefined);
        QJsonValue value = here == before ? there : here;
        if (here != there && here != before && there != before) {
            MergeConflict conflict { .table = key.first,
                .id = key.second,
                .column = column.name,
                .before = before,
                .mine = here,
                .theirs = there };
            conflict.chosen = m_choices.of(conflict.key());
            m_merge.conflicts.append(conflict);
            value = conflict.chosen == Side::Mine ? here : there;
        }
        cells.insert(column.name, value);
    }
    return cells;
}

/// What becomes of a row that only one side has and the base had.
void Merging::decideRemoval(const RowKey& key, Side remover)
{
    const MergeRow& row = *findRow(side(otherSide(remover)), key);
    const auto goes = [&] { m_left.insert(key, row); };
    const auto stays = [&] { m_result[key.first].rows.insert(key.second, row); };
    if (!takenAlongWith(remover, key).isEmpty()) {
        stays(); // goes as an orphan where what it belongs to goes
        return;
    }
    const QList<RowKey> because = m_needed[remover].value(key);
    if (because.isEmpty()) {
        goes();
        return;
    }
    MergeConflict conflict { .kind = MergeConflict::Kind::Removed,
        .table = key.first,
        .id = key.second,
        .before = findRow(m_baseRows, key)->cells,
        .removedBy = remover,
        .because = because };
    (remover == Side::Mine ? conflict.theirs : conflict.mine) = row.cells;
    conflict.chosen = m_choices.of(conflict.key());
    m_merge.conflicts.append(conflict);
    if (conflict.chosen == remover) {
        goes();
    } else {
        stays();
        m_kept.append(key);
    }
}

void Merging::mergeRow(const Table& table, const QString& id)
{
    const RowKey key { table.name(), id };
    const MergeRow* mine = findRow(m_mineRows, key);
    const MergeRow* theirs = findRow(m_theirRows, key);
    if (mine && theirs)
        m_result[table.name()].rows.insert(
            id, { mergedCells(table, key, *mine, *theirs), mine->position });
    else if (!mine && !theirs)
        return;
    else if (findRow(m_baseRows, key))
        decideRemoval(key, mine ? Side::Theirs : Side::Mine);
    else
        m_result[table.name()].rows.insert(id, mine ? *mine : *theirs);
}

void Merging::mergeTable(const Table& table)
{
    m_result[table.name()]; // it is there, even without rows
    QSet<QString> seen;
    for (const MergeTables* tables : { &m_baseRows, &m_mineRows, &m_theirRows }) {
        const QStringList ids = tables->value(table.name()).ids;
        for (const QString& id : ids) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            mergeRow(table, id);
        }
    }
}

/// A row that is kept keeps what it belongs to.
void Merging::bringBackParents()
{
    while (!m_kept.isEmpty()) {
        const RowKey key = m_kept.takeLast();
        const QJsonObject cells = m_result.value(key.first).rows.value(key.second).cells;
        for (const Table::ColumnName& column : referencesOf(key.first)) {
            const RowKey parent = referredTo(cells, column);
            const auto left = m_left.constFind(parent);
            if (column.orphan != Orphan::Removed || left == m_left.constEnd())
                continue;
            m_result[parent.first].rows.insert(parent.second, *left);
            m_left.erase(left);
            m_kept.append(parent);
        }
    }
}

/// Where a side had moved a row to what was then removed, the other side's place for it is still
/// there, or null.
QJsonValue Merging::otherParent(const RowKey& key, const Table::ColumnName& column) const
{
    if (column.orphan == Orphan::Removed)
        for (const MergeTables* tables : { &m_mineRows, &m_theirRows })
            if (const MergeRow* row = findRow(*tables, key);
                row && findRow(m_result, referredTo(row->cells, column)))
                return row->cells.value(column.name);
    return QJsonValue::Null;
}

/// Parents come before children in the list of tables, so once through it is enough.
void Merging::dropOrphans(const Table& table)
{
    MergeTable& rows = m_result[table.name()];
    const QStringList ids = rows.rows.keys();
    for (const QString& id : ids) {
        QJsonObject& cells = rows.rows[id].cells;
        for (const Table::ColumnName& column : referencesOf(table.name())) {
            const RowKey parent = referredTo(cells, column);
            if (parent.second.isEmpty() || findRow(m_result, parent))
                continue;
            const QJsonValue other = otherParent({ table.name(), id }, column);
            if (column.orphan == Orphan::Removed && other.isNull()) {
                rows.rows.remove(id);
                break;
            }
            cells.insert(column.name, other);
        }
    }
}

/// Which obstacle is the current one says what becomes of the other's state, too.
static bool answeredBy(const QList<MergeConflict>& obstacles, const MergeConflict& conflict)
{
    return conflict.table == u"obstacle"_s && conflict.column == u"state"_s
        && std::any_of(obstacles.begin(), obstacles.end(), [&](const MergeConflict& obstacle) {
               return obstacle.mine == QJsonValue(conflict.id)
                   || obstacle.theirs == QJsonValue(conflict.id);
           });
}

Merge Merging::run()
{
    findNeeds(Side::Mine);
    findNeeds(Side::Theirs);
    for (const auto& table : projectTables().all())
        mergeTable(*table);
    bringBackParents();
    for (const auto& table : projectTables().all()) {
        dropOrphans(*table);
        const QString& name = table->name();
        MergeTable& rows = m_result[name];
        rows.ids = mergedOrder(rows.rows.keys(), m_baseRows.value(name), m_mineRows.value(name),
            m_theirRows.value(name));
    }
    m_merge.project = projectOf(m_result);
    const QList<MergeConflict> obstacles
        = obstacleConflicts(m_base, m_mineProject, m_theirProject, m_choices);
    settleObstacles(obstacles, m_mineProject, m_theirProject, m_merge.project);
    m_merge.conflicts.removeIf(
        [&](const MergeConflict& conflict) { return answeredBy(obstacles, conflict); });
    m_merge.conflicts.append(obstacles);
    return m_merge;
}

Merge mergeProjects(const std::optional<Moment>& base, const Moment& mine, const Moment& theirs,
    const MergeChoices& choices)
{
    return Merging(base, mine, theirs, choices).run();
}

QList<RowChange> mergedChanges(const Project& before, const Project& after)
{
    return differences({ before, {} }, { after, {} }); // nobody has a place: none differs
}
