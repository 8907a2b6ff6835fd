// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/project/formerfile.h"
#include "app/project/schema.h"
#include "app/project/storesql.h"
#include "app/project/table.h"

using namespace Qt::StringLiterals;

static QStringList columnsOf(SqlConnection& sql, const QString& table)
{
    QStringList names;
    Statement info(sql.handle(), "PRAGMA table_info(" + table.toUtf8() + ')');
    while (info.step())
        names.append(info.text(1));
    return names;
}

Project asInForm(const Project& project, int form)
{
    SqlConnection former({}, SqlConnection::Mode::Memory);
    bringUpToDate(former, schemaScripts().first(form));
    Project result;
    for (const auto& table : projectTables().all()) {
        const QStringList columns = columnsOf(former, table->name());
        const auto known = [&](const QJsonObject& row) {
            QJsonObject kept;
            for (auto field = row.begin(); field != row.end(); ++field)
                if (columns.contains(field.key()))
                    kept.insert(field.key(), field.value());
            return kept;
        };
        const QJsonValue json = table->toJson(project);
        if (!table->isList()) {
            table->fromJson(known(json.toObject()), result);
            continue;
        }
        QJsonArray rows;
        const QJsonArray all = columns.isEmpty() ? QJsonArray() : json.toArray();
        for (const QJsonValue& row : all)
            rows.append(known(row.toObject()));
        table->fromJson(rows, result);
    }
    return result;
}

void writeInForm(const QString& path, const Project& project, int form)
{
    SqlConnection now({}, SqlConnection::Mode::Memory);
    bringUpToDate(now);
    Positions positions;
    for (const auto& table : projectTables().all())
        table->write(now, nullptr, project, positions);
    SqlConnection former(path, SqlConnection::Mode::Create);
    bringUpToDate(former, schemaScripts().first(form));
    Transaction transaction(former);
    former.execute("PRAGMA defer_foreign_keys = ON");
    for (const auto& table : projectTables().all()) {
        const QStringList columns = columnsOf(former, table->name());
        if (columns.isEmpty())
            continue;
        Statement select(now.handle(), selectSql(table->name(), columns));
        Statement insert(former.handle(), insertSql(table->name(), columns));
        while (select.step()) {
            for (int i = 0; i < select.columns(); ++i)
                insert.bindColumn(i + 1, select, i);
            insert.execute();
        }
    }
    transaction.commit();
}
