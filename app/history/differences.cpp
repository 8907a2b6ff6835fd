// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/differences.h"
#include "app/project/table.h"

using namespace Qt::StringLiterals;

namespace {
/// The rows of one table with their fields, in the order of the list.
struct Rows {
    QStringList ids = {};
    QHash<QString, QJsonObject> fields = {};
};
} // namespace

static Rows rowsOf(const Table& table, const Moment& moment)
{
    Rows rows;
    const QJsonValue json = table.toJson(moment.project);
    if (!table.isList()) {
        rows.ids.append(u"1"_s);
        rows.fields.insert(u"1"_s, json.toObject());
        return rows;
    }
    const QList<qint64> positions = moment.positions.value(table.name());
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonObject object = array.at(i).toObject();
        const QString id = object.take(u"id"_s).toString();
        object.insert(u"position"_s, positions.value(i));
        rows.ids.append(id);
        rows.fields.insert(id, object);
    }
    return rows;
}

/// The fields in which they differ; an empty object stands for a row that is not there.
static QList<CellChange> cellsOf(
    const Table& table, const QJsonObject& before, const QJsonObject& after)
{
    QList<CellChange> cells;
    QStringList names;
    if (table.isList())
        names.append(u"position"_s);
    for (const Table::ColumnName& column : table.columns())
        names.append(column.name);
    for (const QString& name : names)
        if (before.value(name) != after.value(name))
            cells.append({ name, before.value(name), after.value(name) });
    return cells;
}

QList<RowChange> differences(const Moment& before, const Moment& after)
{
    using Kind = RowChange::Kind;
    QList<RowChange> result;
    for (const auto& table : projectTables().all()) {
        const Rows was = rowsOf(*table, before);
        const Rows is = rowsOf(*table, after);
        for (const QString& id : was.ids)
            if (!is.fields.contains(id))
                result.append({ Kind::Removed, table->name(), id,
                    cellsOf(*table, was.fields.value(id), {}) });
        for (const QString& id : is.ids) {
            const bool added = !was.fields.contains(id);
            const QList<CellChange> cells
                = cellsOf(*table, was.fields.value(id), is.fields.value(id));
            if (added || !cells.isEmpty())
                result.append({ added ? Kind::Added : Kind::Changed, table->name(), id, cells });
        }
    }
    return result;
}
