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

namespace {
/// What some scripts make of an empty file.
struct Made {
    Objects objects = {};
    QByteArray definitions = {}; ///< The same in one go: a step to a column takes long.
};
} // namespace

static Made madeBy(const QByteArrayList& scripts)
{
    static QMutex mutex;
    static QHash<QByteArray, Made> known;
    const QMutexLocker locker(&mutex);
    const auto found = known.constFind(scripts.join());
    if (found != known.constEnd())
        return *found;
    SqlConnection sql({}, SqlConnection::Mode::Memory);
    Transaction transaction(sql);
    for (const QByteArray& script : scripts)
        sql.execute(script);
    transaction.commit();
    Made made { .objects = objectsOf(sql) };
    Statement select(
        sql.handle(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    while (select.step())
        made.definitions += select.text(0).toUtf8() + ";\n";
    known.insert(scripts.join(), made);
    return made;
}

void bringUpToDate(
    SqlConnection& sql, const QByteArrayList& scripts, const std::function<void()>& finish)
{
    qint64 version = sql.integer("PRAGMA user_version");
    if (version >= scripts.size())
        return;
    Transaction transaction(sql);
    sql.execute("PRAGMA defer_foreign_keys = ON");
    if (version == 0)
        sql.execute(madeBy(scripts).definitions);
    else
        for (; version < scripts.size(); ++version)
            sql.execute(scripts.at(version));
    sql.execute("PRAGMA user_version = " + QByteArray::number(scripts.size()));
    sql.execute("PRAGMA application_id = " + QByteArray::number(projectApplicationId));
    if (finish)
        finish();
    transaction.commit();
}

SchemaDifference compareSchema(SqlConnection& sql, qint64 version, const QByteArrayList& scripts)
{
    const Objects expected = madeBy(scripts.first(version)).objects;
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
