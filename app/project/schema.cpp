// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/schema.h"
#include "app/project/storesql.h"
#include <QFile>
#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

const QByteArrayList& schemaScripts()
{
    static const QByteArrayList scripts = [] {
        QByteArrayList result;
        for (;;) {
            QFile file(u":/schema/%1.sql"_s.arg(int(result.size()) + 1, 3, 10, QChar(u'0')));
            if (!file.open(QIODevice::ReadOnly))
                return result;
            result.append(file.readAll());
        }
    }();
    return scripts;
}

void bringUpToDate(
    SqlConnection& sql, const QByteArrayList& scripts, const std::function<void()>& finish)
{
    qint64 version = sql.integer("PRAGMA user_version");
    if (version >= scripts.size())
        return;
    Transaction transaction(sql);
    sql.execute("PRAGMA defer_foreign_keys = ON");
    for (; version < scripts.size(); ++version)
        sql.execute(scripts.at(version));
    sql.execute("PRAGMA user_version = " + QByteArray::number(version));
    sql.execute("PRAGMA application_id = " + QByteArray::number(projectApplicationId));
    if (finish)
        finish();
    transaction.commit();
}

/// Every object of a schema with its definition, e.g. "table “team”" -> "CREATE TABLE team (…".
using Objects = QHash<QString, QString>;

static Objects objectsOf(SqlConnection& sql)
{
    Objects result;
    Statement select(sql.handle(), "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (select.step())
        result.insert(u"%1 “%2”"_s.arg(select.text(0), select.text(1)),
            select.text(2) + u'\n' + select.text(3));
    return result;
}

static Objects expectedObjects(const QByteArrayList& scripts)
{
    static QMutex mutex;
    static QHash<QByteArray, Objects> known;
    const QMutexLocker locker(&mutex);
    Objects& objects = known[scripts.join()];
    if (objects.isEmpty()) {
        SqlConnection sql({}, SqlConnection::Mode::Memory);
        bringUpToDate(sql, scripts);
        objects = objectsOf(sql);
    }
    return objects;
}

SchemaDifference compareSchema(SqlConnection& sql, qint64 version, const QByteArrayList& scripts)
{
    const Objects expected = expectedObjects(scripts.first(version));
    const Objects found = objectsOf(sql);
    SchemaDifference result;
    for (auto it = found.begin(); it != found.end(); ++it)
        if (expected.value(it.key(), QString()) != it.value())
            result.foreign.append(it.key());
    for (auto it = expected.begin(); it != expected.end(); ++it)
        if (!found.contains(it.key()))
            result.missing.append(it.key());
    result.foreign.sort();
    result.missing.sort();
    return result;
}
