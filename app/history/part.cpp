// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/part.h"
#include "app/history/changewords.h"
#include "app/history/mergerows.h"
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
/// Lists that people share, and the fields that say whether two rows are the same thing.
struct SharedList {
    QString table;
    QStringList fields; ///< The name first.
};
} // namespace

static const QList<SharedList>& sharedLists()
{
    static const QList<SharedList> all {
        { u"work_calendar"_s, { u"name"_s, u"zone"_s } },
        { u"team"_s, { u"name"_s } },
        { u"service"_s, { u"name"_s } },
        { u"measure"_s, { u"name"_s, u"unit"_s } },
        { u"phase"_s, { u"name"_s } },
        { u"org_criterion"_s, { u"name"_s, u"number"_s } },
    };
    return all;
}

/// What rows of the same name have in common; empty where the row has no name.
static QString nameKey(const SharedList& list, const QJsonObject& cells)
{
    QStringList parts;
    for (const QString& field : list.fields) {
        const QJsonValue value = cells.value(field);
        parts.append(value.isString() ? value.toString().simplified().toCaseFolded()
                                      : QString::number(value.toInteger()));
    }
    // A standard criterion has a number and no name of its own.
    const bool named = !parts.first().isEmpty() || (parts.size() > 1 && parts.at(1).toInt() > 0);
    return named ? parts.join(u'\n') : QString();
}

namespace {
/// Adding one project to another, table by table.
class Adding {
public:
    Adding(const Project& mine, const Project& theirs)
        : m_mine(mine)
        , m_rows(tablesOf({ mine, {} }))
        , m_theirs(tablesOf({ theirs, {} }))
    {
    }
    Part run(bool joinNames);

private:
    void join(const SharedList& list);
    void addRows(const Table& table);
    QJsonObject renamed(const QString& table, const QJsonObject& cells) const;

    const Project& m_mine;
    MergeTables m_rows;
    MergeTables m_theirs;
    QHash<RowKey, QString> m_ids; ///< The id here of a row there, where it is another one.
    QSet<RowKey> m_joined;
    bool m_joinsTwins = false; ///< What is here word for word is not added again.
    Part m_part;
};
} // namespace

void Adding::join(const SharedList& list)
{
    QHash<QString, QString> here;
    const MergeTable mine = m_rows.value(list.table);
    for (const QString& id : mine.ids)
        if (const QString key = nameKey(list, mine.rows.value(id).cells);
            !key.isEmpty() && !here.contains(key))
            here.insert(key, id);
    const MergeTable theirs = m_theirs.value(list.table);
    for (const QString& id : theirs.ids) {
        const QJsonObject cells = theirs.rows.value(id).cells;
        const auto same = here.constFind(nameKey(list, cells));
        if (same == here.constEnd())
            continue;
        m_ids.insert({ list.table, id }, *same);
        m_joined.insert({ list.table, id });
        m_part.joined.append({ list.table, rowName(list.table, *same, m_mine, m_mine) });
    }
}

/// The fields with references to the ids that rows have here.
QJsonObject Adding::renamed(const QString& table, const QJsonObject& cells) const
{
    QJsonObject result = cells;
    for (const Table::ColumnName& column : referencesOf(table)) {
        const RowKey named = referredTo(cells, column);
        if (const auto other = m_ids.constFind(named); other != m_ids.constEnd())
            result.insert(column.name, *other);
    }
    return result;
}

static QByteArray bytesOf(const QJsonObject& cells)
{
    return QJsonDocument(cells).toJson(QJsonDocument::Compact);
}

void Adding::addRows(const Table& table)
{
    MergeTable& rows = m_rows[table.name()];
    QMultiHash<QByteArray, QString> same;
    if (m_joinsTwins)
        for (const QString& id : std::as_const(rows.ids))
            same.insert(bytesOf(rows.rows.value(id).cells), id);
    const MergeTable theirs = m_theirs.value(table.name());
    for (const QString& id : theirs.ids) {
        const RowKey key { table.name(), id };
        if (m_joined.contains(key))
            continue;
        const MergeRow row { renamed(table.name(), theirs.rows.value(id).cells), 0 };
        if (const auto twin = same.find(bytesOf(row.cells)); twin != same.end()) {
            m_ids.insert(key, *twin); // what belongs to it finds the one here
            same.erase(twin);
            continue;
        }
        const QString newId = m_ids.value(key, id);
        rows.ids.append(newId);
        rows.rows.insert(newId, row);
    }
}

Part Adding::run(bool joinNames)
{
    for (auto table = m_theirs.cbegin(); table != m_theirs.cend(); ++table)
        for (const QString& id : table->ids)
            if (findRow(m_rows, { table.key(), id }))
                m_ids.insert(
                    { table.key(), id }, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_joinsTwins = joinNames;
    if (joinNames)
        for (const SharedList& list : sharedLists())
            join(list);
    for (const auto& table : projectTables().all())
        if (table->isList())
            addRows(*table);
    m_part.project = projectOf(m_rows);
    return m_part;
}

Part addPart(const Project& mine, const Project& theirs, bool joinNames)
{
    return Adding(mine, theirs).run(joinNames);
}
