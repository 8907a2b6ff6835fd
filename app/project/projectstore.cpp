// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/evidencebytes.h"
#include "app/project/schema.h"
#include "app/project/storecopy.h"
#include "app/project/storelock.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

struct ProjectStore::Private {
    QString path;
    Access access = Access::ReadWrite;
    Project written;
    Positions positions;
    qint64 dataVersion = 0; ///< Changes when somebody else writes to the file.
    // The connection goes first, so that the advice file outlives the lock it speaks of.
    std::unique_ptr<EditLock> lock;
    std::unique_ptr<SqlConnection> sql;
};

ProjectStore::ProjectStore()
    : d(std::make_unique<Private>())
{
}

ProjectStore::~ProjectStore()
{
    if (d->sql)
        rollBack();
}

QString ProjectStore::path() const { return d->path; }
bool ProjectStore::isReadOnly() const { return d->access == Access::ReadOnly; }
const Project& ProjectStore::written() const { return d->written; }

/// A file that crashed in mid-save cannot be read until the save is undone, which a read-only
/// connection can't do.
static void undoInterruptedSave(const QString& path)
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

/// The file as it stood before a newer form is written into it, beside it: "plan.form1.gemba".
static void copyAside(const QString& path, qint64 version)
{
    const QFileInfo file(path);
    copyProjectFile(path,
        file.absolutePath() + u'/' + file.completeBaseName() + u".form"_s + QString::number(version)
            + u'.' + file.suffix());
}

std::unique_ptr<ProjectStore> ProjectStore::open(const QString& path, Access access)
{
    checkOrdinaryFile(path);
    const bool readOnly = access == Access::ReadOnly;
    std::unique_ptr<ProjectStore> store(new ProjectStore);
    store->d->path = QFileInfo(path).absoluteFilePath();
    store->d->access = access;
    try {
        if (readOnly)
            undoInterruptedSave(path);
        std::unique_ptr<SqlConnection>& sql = store->d->sql;
        sql = std::make_unique<SqlConnection>(
            path, readOnly ? SqlConnection::Mode::ReadOnly : SqlConnection::Mode::ReadWrite);
        sql->waitPatiently();
        const qint64 version = checkIdentity(*sql, path);
        if (!readOnly) {
            if (sql->isReadOnly() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
                throw isNotWritable(path);
            store->d->lock = std::make_unique<EditLock>(path);
            // A rollback journal keeps the project one file; DELETE is SQLite's own default.
            if (sql->text("PRAGMA journal_mode") != u"delete")
                sql->execute("PRAGMA journal_mode = DELETE");
            store->d->lock->take(*sql, path);
        } else {
            sql->execute("BEGIN"); // one moment for all that is read
        }
        checkSoundness(*sql, path, version);
        if (version < schemaScripts().size()) {
            sql->execute("ROLLBACK");
            if (readOnly) {
                auto memory
                    = std::make_unique<SqlConnection>(QString(), SqlConnection::Mode::Memory);
                copyDatabase(*sql, *memory);
                sql = std::move(memory);
            } else {
                copyAside(path, version);
            }
            bringUpToDate(*sql);
            sql->execute(readOnly ? "BEGIN" : "BEGIN IMMEDIATE");
        }
        store->load();
        if (readOnly) {
            sql->execute("COMMIT");
            // SQLite leaves CHECK constraints out of a schema it reads from a read-only file, so
            // integrity_check has not looked at them.
            checkRules(store->written());
        }
    } catch (const SqlError& error) {
        throw openingFailed(error, path);
    } catch (const ValueError& error) {
        throw valueIsWrong(error, path);
    }
    return store;
}

void ProjectStore::load()
{
    for (const auto& table : projectTables().all())
        table->read(*d->sql, d->written, d->positions);
    d->dataVersion = d->sql->integer("PRAGMA data_version");
}

std::unique_ptr<ProjectStore> ProjectStore::create(const QString& path, const Project& project)
{
    if (QFileInfo::exists(path))
        throw existsAlready(path);
    checkPlaceForFile(path);
    UnfinishedFile unfinished(path);
    try {
        SqlConnection sql(unfinished.path(), SqlConnection::Mode::Create);
        bringUpToDate(sql);
        Transaction transaction(sql);
        Positions positions;
        for (const auto& table : projectTables().all())
            table->write(sql, nullptr, project, positions);
        transaction.commit();
    } catch (const SqlError& error) {
        throw creatingFailed(error, path);
    } catch (const ValueError& error) {
        throw valueIsWrong(error, path);
    }
    unfinished.finish(false);
    return open(path);
}

void ProjectStore::begin()
{
    if (d->sql->inTransaction())
        return;
    d->sql->execute("BEGIN IMMEDIATE");
    if (d->sql->integer("PRAGMA data_version") != d->dataVersion)
        throw changedByOthers(d->path);
}

void ProjectStore::commit()
{
    d->sql->execute("COMMIT");
    // All is safe now; the lock is taken again at once. Should that fail, the next write tries.
    try {
        begin();
    } catch (const SqlError&) {
    } catch (const StoreError&) {
        rollBack();
    }
}

void ProjectStore::rollBack()
{
    if (!d->sql->inTransaction())
        return;
    try {
        d->sql->execute("ROLLBACK");
    } catch (const SqlError&) {
        // SQLite has rolled back already, or does when the file is next read.
    }
}

void ProjectStore::write(const Project& project)
{
    Q_ASSERT(!isReadOnly());
    try {
        begin();
        Positions positions = d->positions;
        bool differs = false;
        for (const auto& table : projectTables().all())
            differs |= table->write(*d->sql, &d->written, project, positions);
        if (differs)
            commit();
        d->written = project;
        d->positions = positions;
    } catch (const SqlError& error) {
        rollBack();
        throw savingFailed(error, d->path);
    } catch (const ValueError& error) {
        rollBack();
        throw valueNotSaved(error, d->path);
    } catch (const StoreError&) {
        rollBack();
        throw;
    }
}

QString ProjectStore::addEvidence(const QByteArray& bytes)
{
    Q_ASSERT(!isReadOnly());
    try {
        begin();
        QString key = sha256Of(bytes);
        if (insertEvidence(*d->sql, key, bytes))
            commit();
        return key;
    } catch (const SqlError& error) {
        rollBack();
        throw savingFailed(error, d->path);
    } catch (const StoreError&) {
        rollBack();
        throw;
    }
}

bool ProjectStore::hasEvidence(const QString& sha256) const
{
    try {
        return evidenceSize(*d->sql, sha256).has_value();
    } catch (const SqlError& error) {
        throw openingFailed(error, d->path);
    }
}

QByteArray ProjectStore::evidence(const QString& sha256) const
{
    try {
        const auto size = evidenceSize(*d->sql, sha256);
        if (!size)
            throw evidenceIsMissing(sha256, d->path);
        const auto bytes = readEvidence(*d->sql, sha256, *size);
        if (!bytes)
            throw evidenceIsDamaged(sha256, d->path);
        return *bytes;
    } catch (const SqlError& error) {
        throw openingFailed(error, d->path);
    }
}

void ProjectStore::saveCopy(const QString& path, const std::function<bool(double)>& progress) const
{
    copyProjectFile(d->path, path, progress);
}
