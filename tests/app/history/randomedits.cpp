// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/history/randomedits.h"
#include "app/history/mergerows.h"
#include "app/kata/lockedpredictions.h"
#include "app/project/references.h"
#include "app/project/table.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

static QJsonValue otherText(const QString& kind, const QString& was, QRandomGenerator& random)
{
    if (kind.contains(u" | "_s))
        return kind.split(u" | "_s).at(random.bounded(kind.split(u" | "_s).size()));
    if (kind == u"date")
        return QDate(2026, 1, 1).addDays(random.bounded(400)).toString(Qt::ISODate);
    if (kind == u"time")
        return QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC)
            .addSecs(random.bounded(400 * 86400))
            .toLocalTime()
            .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
            .toString(Qt::ISODateWithMs);
    return kind == u"text" ? QJsonValue(u"text %1"_s.arg(random.bounded(1000))) : QJsonValue(was);
}

/// Another value of a field, such as the schema allows.
static QJsonValue otherValue(const MergeTables& tables, const Table::ColumnName& column,
    const QJsonValue& was, QRandomGenerator& random)
{
    if (column.name == u"sha256"_s)
        return was;
    if (!column.parent.isEmpty()) {
        const QStringList ids = tables.value(column.parent).ids;
        if (column.orphan == Orphan::Unlinked && (ids.isEmpty() || random.bounded(4) == 0))
            return QJsonValue::Null;
        return ids.isEmpty() ? was : QJsonValue(ids.at(random.bounded(ids.size())));
    }
    if (column.nullable && random.bounded(6) == 0)
        return QJsonValue::Null;
    if (column.jsonType == u"integer") {
        const qint64 value = was.toInteger();
        return value <= 1 ? value + 1 : value - 1;
    }
    if (column.jsonType == u"true or false")
        return !was.toBool();
    if (column.jsonType == u"[x, y]")
        return QJsonArray { random.bounded(1000) / 8.0, random.bounded(1000) / 8.0 };
    return otherText(column.jsonType, was.toString(), random);
}

static void changeCell(
    MergeTables& tables, const Table& table, const QString& id, QRandomGenerator& random)
{
    const QList<Table::ColumnName> columns = table.columns();
    const Table::ColumnName& column = columns.at(random.bounded(columns.size()));
    QJsonObject& cells = tables[table.name()].rows[id].cells;
    cells.insert(column.name, otherValue(tables, column, cells.value(column.name), random));
}

static void addCopy(MergeTable& rows, qsizetype from, QRandomGenerator& random)
{
    quint32 words[4];
    random.fillRange(words);
    const QString id = QUuid(words[0], ushort(words[1]), ushort(words[1] >> 16), uchar(words[2]),
        uchar(words[2] >> 8), uchar(words[2] >> 16), uchar(words[2] >> 24), uchar(words[3]),
        uchar(words[3] >> 8), uchar(words[3] >> 16), uchar(words[3] >> 24))
                           .toString(QUuid::WithoutBraces);
    rows.rows.insert(id, rows.rows.value(rows.ids.at(from)));
    rows.ids.insert(random.bounded(rows.ids.size() + 1), id);
}

/// What the panels keep: a board has one current obstacle, a locked prediction stays.
static void keepRules(const Project& before, Project& after)
{
    QSet<QUuid> boards;
    for (Obstacle& obstacle : after.obstacles)
        if (obstacle.state == ObstacleState::Current) {
            if (boards.contains(obstacle.boardId))
                obstacle.state = ObstacleState::Parked;
            boards.insert(obstacle.boardId);
        }
    for (Experiment& experiment : after.experiments) {
        const Experiment* was = findById(before.experiments, experiment.id);
        if (was && !predictionMayBeChanged(*was))
            copyPrediction(*was, experiment);
    }
}

Project editedAtRandom(const Project& project, QRandomGenerator& random, int count)
{
    MergeTables tables = tablesOf({ project, {} });
    const MergeTables before = tables;
    for (int edit = 0; edit < count; ++edit) {
        const auto& all = projectTables().all();
        const Table& table = *all.at(size_t(random.bounded(int(all.size()))));
        MergeTable& rows = tables[table.name()];
        if (rows.ids.isEmpty())
            continue;
        const qsizetype at = random.bounded(rows.ids.size());
        const QString id = rows.ids.at(at);
        const int what = table.isList() ? random.bounded(10) : 9;
        if (what < 2)
            addCopy(rows, at, random);
        else if (what < 4 && before.value(table.name()).rows.contains(id))
            rows.ids.removeAt(at);
        else if (what < 5)
            rows.ids.move(at, random.bounded(rows.ids.size()));
        else
            changeCell(tables, table, id, random);
    }
    const Project raw = projectOf(tables);
    Project after = raw;
    forgetRemovedRows(project, after);
    forgetRemovedRows(raw, after); // what hung on new rows that went at once
    keepRules(project, after);
    return after;
}

Moment momentAfter(const Moment& before, const Project& after)
{
    Moment result { after, {} };
    for (const auto& table : projectTables().all()) {
        if (!table->isList())
            continue;
        const auto idsOf = [&](const Project& project) {
            QStringList ids;
            const QJsonArray rows = table->toJson(project).toArray();
            for (const QJsonValue& row : rows)
                ids.append(row.toObject().value(u"id"_s).toString());
            return ids;
        };
        const QStringList was = idsOf(before.project);
        QList<qint64> places = before.positions.value(table->name());
        for (qsizetype i = places.size(); i < was.size(); ++i)
            places.append((i + 1) * positionStep);
        QList<qsizetype> sources;
        const QStringList now = idsOf(after);
        for (const QString& id : now)
            sources.append(was.indexOf(id));
        result.positions.insert(table->name(), positionsAfter(places, 0, 0, sources));
    }
    return result;
}
