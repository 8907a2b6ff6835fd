// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storeopening.h"
#include "app/project/contentchecksum.h"
#include "app/project/schema.h"
#include "app/project/storecopy.h"
#include "app/project/storehistory.h"
#include "app/project/storepath.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

void undoInterruptedSave(const QString& path)
{
    if (!QFileInfo::exists(path + u"-journal"_s))
        return;
    try {
        SqlConnection sql(path, SqlConnection::Mode::ReadWrite);
        sql.integer("SELECT count(*) FROM sqlite_schema");
    } catch (const SqlError&) {
        // Reading will say what is wrong.
    }
}

void checkContent(SqlConnection& sql, const QString& path)
{
    const QList<DamagedRow> damaged = verifyChecksums(sql);
    if (!damaged.isEmpty())
        throw contentIsDamaged(damaged, path);
    checkHistory(sql);
}

/// The file as it stood before a newer form is written into it, beside it and beside what is there
/// already: "plan.form1.gemba", "plan.form1 2.gemba".
static void copyAside(const QString& path, qint64 version)
{
    const QFileInfo file(path);
    const QString stem = u"%1/%2.form%3"_s.arg(
        file.absolutePath(), file.completeBaseName(), QString::number(version));
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString aside = stem + ending;
    for (int i = 2; hasEntry(aside); ++i)
        aside = stem + u' ' + QString::number(i) + ending;
    copyProjectFile(path, aside);
}

/// What the SQL of a new form cannot do: the moment before it gets a name, which is the beginning
/// where an earlier form kept no history, and every row its checksum.
static void completeNewForm(SqlConnection& sql)
{
    // Written anew, rows have their new columns: to the session extension (SQLite 3.40) those a row
    // was written without are NULL and not their default, and undoing would write that.
    for (const auto& table : projectTables().all())
        sql.execute("UPDATE " + table->name().toUtf8() + " SET id = id");
    if (sql.integer("SELECT count(*) FROM history") == 0)
        beginHistory(sql);
    writeVersion(sql,
        { readStepKinds(sql).constLast().id,
            QCoreApplication::translate("ProjectFile", "Before the file took form %1")
                .arg(schemaScripts().size()),
            QDateTime::currentDateTimeUtc(), true });
    rewriteChecksums(sql);
}

void takeNewForm(
    std::unique_ptr<SqlConnection>& sql, const QString& path, qint64 version, bool readOnly)
{
    if (version > 1)
        checkContent(*sql, path); // what the steps are about to change
    sql->execute("ROLLBACK");
    if (readOnly) {
        auto memory = std::make_unique<SqlConnection>(QString(), SqlConnection::Mode::Memory);
        copyDatabase(*sql, *memory);
        sql = std::move(memory);
    } else {
        copyAside(path, version);
    }
    bringUpToDate(*sql, schemaScripts(), [&] { completeNewForm(*sql); });
}
