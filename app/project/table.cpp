// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/table.h"
#include "app/errorbudget/errorbudgetrows.h"
#include "app/kata/katarows.h"
#include "app/orgmodel/orgmodelrows.h"
#include "app/project/projectrows.h"
#include "app/project/schema.h"
#include "app/toil/toilrows.h"
#include "app/valuestream/valuestreamrows.h"
#include <QCoreApplication>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

const Tables& projectTables()
{
    static const Tables all = [] {
        Tables tables;
        addProjectTables(tables);
        addKataTables(tables);
        addValueStreamTables(tables);
        addErrorBudgetTables(tables);
        addToilTables(tables);
        addOrgModelTables(tables);
        return tables;
    }();
    return all;
}

const Table* Tables::find(const QString& name) const
{
    for (const auto& table : m_tables)
        if (table->name() == name)
            return table.get();
    return nullptr;
}

void checkRules(const Project& project)
{
    SqlConnection sql({}, SqlConnection::Mode::Memory);
    bringUpToDate(sql);
    Positions positions;
    Transaction transaction(sql);
    for (const auto& table : projectTables().all())
        table->write(sql, nullptr, project, positions);
    transaction.commit();
}

static QByteArray insertInto(const QString& table, const QStringList& columns)
{
    QStringList marks(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s
        .arg(table, columns.join(u", "_s), marks.join(u", "_s))
        .toUtf8();
}

QByteArray insertSql(const QString& table, const QStringList& columns)
{
    return insertInto(table, columns);
}

/// "ON CONFLICT … DO UPDATE", never REPLACE, which deletes the row first.
QByteArray upsertSql(const QString& table, const QStringList& columns)
{
    QStringList sets;
    for (const QString& column : columns.mid(1))
        sets.append(u"%1 = excluded.%1"_s.arg(column));
    return insertInto(table, columns)
        + u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(columns.first(), sets.join(u", "_s)).toUtf8();
}

/// Parameters stand in the order of the columns, the key first.
QByteArray updateSql(const QString& table, const QStringList& columns)
{
    QStringList sets;
    for (qsizetype i = 1; i < columns.size(); ++i)
        sets.append(u"%1 = ?%2"_s.arg(columns.at(i)).arg(i + 1));
    return u"UPDATE %1 SET %2 WHERE %3 = ?1"_s.arg(table, sets.join(u", "_s), columns.first())
        .toUtf8();
}

QByteArray selectSql(const QString& table, const QStringList& columns, const QString& rest)
{
    return u"SELECT %1 FROM %2 %3"_s.arg(columns.join(u", "_s), table, rest).toUtf8();
}

void updateOne(SqlConnection& sql, Statement& statement)
{
    statement.execute();
    if (sqlite3_changes(sql.handle()) != 1)
        throw SqlError(SQLITE_NOTFOUND, u"the row is not in the file"_s);
}

static QString say(const char* text) { return QCoreApplication::translate("ProjectValues", text); }

ValueError unknownField(const QString& name)
{
    return {
        say(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not a field this version knows")).arg(name)
    };
}

ValueError notAnObject()
{
    return { say(QT_TRANSLATE_NOOP("ProjectValues", "this is not an object in { }")) };
}

ValueError notAList()
{
    return { say(QT_TRANSLATE_NOOP("ProjectValues", "this is not a list in [ ]")) };
}

ValueError noRow(const QString& table)
{
    ValueError error { say(QT_TRANSLATE_NOOP("ProjectValues", "the row is missing")) };
    error.table = table;
    return error;
}

ValueError noId() { return { say(QT_TRANSLATE_NOOP("ProjectValues", "the row has no id")) }; }

ValueError doubleId(const QUuid& id)
{
    return { say(QT_TRANSLATE_NOOP("ProjectValues", "the id %1 occurs twice"))
                 .arg(id.toString(QUuid::WithoutBraces)) };
}

ValueError missingRow(const QUuid& id, const QString& parent)
{
    return { say(QT_TRANSLATE_NOOP("ProjectValues", "there is no %1 with the id %2"))
                 .arg(parent, id.isNull() ? u"null"_s : id.toString(QUuid::WithoutBraces)) };
}
