// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/changeset.h"
#include "app/project/contentchecksum.h"
#include "app/project/evidencebytes.h"
#include "app/project/salvage.h"
#include "app/project/schema.h"
#include "app/project/storecopy.h"
#include "app/project/storeglance.h"
#include "app/project/storehistory.h"
#include "app/project/storelock.h"
#include "app/project/storeopening.h"
#include "app/project/storepath.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
/// Where a history ends.
struct End {
    qsizetype steps = 0;
    QUuid head = {};

    bool operator==(const End&) const = default;
};
} // namespace

static End endOf(const QList<HistoryStep>& steps)
{
    return { steps.size(), steps.isEmpty() ? QUuid() : steps.constLast().id };
}

struct ProjectStore::Private {
    QString path;
    Access access = Access::ReadWrite;
    Project written;
    Positions positions;
    qint64 dataVersion = 0; ///< Changes when somebody else writes to the file.
    QList<HistoryStep> steps; ///< As readStepKinds() reads them.
    bool isUnsure = false; ///< A write failed: what the file holds has not been read since.
    End attempted; ///< Where that write would have led.
    UndoState undoState;
    QString lastKey; ///< The merge key of the last step, while another edit may join it.
    QStringList damages;
    bool isSalvaged = false; ///< What is read is a copy in memory, without the file's damage.
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

std::unique_ptr<ProjectStore> ProjectStore::open(const QString& name, Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    const QString path = checkOrdinaryFile(name, !readOnly);
    checkBeside(path);
    std::unique_ptr<ProjectStore> store(new ProjectStore);
    store->d->path = path;
    store->d->access = access;
    try {
        if (readOnly)
            undoInterruptedSave(path);
        std::unique_ptr<SqlConnection>& sql = store->d->sql;
        using Mode = SqlConnection::Mode;
        const Mode reading = readOnly && hasWriteAheadLog(path) ? Mode::Immutable : Mode::ReadOnly;
        sql = std::make_unique<SqlConnection>(path, readOnly ? reading : Mode::ReadWrite);
        sql->waitPatiently();
        const qint64 version = checkIdentity(*sql, path);
        if (!readOnly) {
            if (sql->isReadOnly() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
                throw isNotWritable(path);
            store->d->lock = std::make_unique<EditLock>(path);
            // A rollback journal keeps the project one file; DELETE is SQLite's own default.
            if (sql->text("PRAGMA journal_mode") != u"delete") {
                checkSoundness(*sql, path, version); // what is refused stays as it is
                sql->execute("PRAGMA journal_mode = DELETE");
            }
            store->d->lock->take(*sql, path);
        } else {
            sql->execute("BEGIN"); // one moment for all that is read
        }
        checkSoundness(*sql, path, version);
        if (version < schemaScripts().size()) {
            takeNewForm(sql, path, version, readOnly);
            sql->execute(readOnly ? "BEGIN" : "BEGIN IMMEDIATE");
        }
        store->load();
        // SQLite leaves CHECK constraints out of a schema it reads from a read-only file, so
        // integrity_check has not looked at them.
        if (readOnly)
            checkRules(store->written());
        checkContent(*sql, path);
        if (readOnly)
            sql->execute("COMMIT");
        else
            store->thin();
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
    loadSteps();
    d->dataVersion = d->sql->integer("PRAGMA data_version");
}

void ProjectStore::loadSteps()
{
    d->steps = readStepKinds(*d->sql);
    d->undoState = ::undoState(d->steps);
    d->lastKey.clear();
}

/// A long history gets shorter. That can wait for the next opening where it cannot be done now: the
/// disk may be full.
void ProjectStore::thin()
{
    try {
        inTransaction([this] {
            if (!thinHistory(*d->sql))
                return;
            d->attempted = endOf(readStepKinds(*d->sql));
            commit();
            loadSteps();
        });
    } catch (const StoreError&) {
        begin();
    }
}

/// After a commit: reading all steps again would take longer the longer the history is.
void ProjectStore::takeStep(const HistoryStep& step, const QString& mergeKey)
{
    d->steps.append(step);
    advance(d->undoState, step);
    d->lastKey = mergeKey;
}

std::unique_ptr<ProjectStore> ProjectStore::create(const QString& path, const Project& project)
{
    if (hasEntry(path))
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
        beginHistory(sql);
        rewriteChecksums(sql);
        transaction.commit();
    } catch (const SqlError& error) {
        throw creatingFailed(error, path);
    } catch (const ValueError& error) {
        throw valueIsWrong(error, path);
    }
    unfinished.finish(false);
    return open(path);
}

std::unique_ptr<ProjectStore> ProjectStore::openDamaged(const QString& path)
{
    std::unique_ptr<ProjectStore> store(new ProjectStore);
    store->d->path = QFileInfo(path).absoluteFilePath();
    store->d->access = Access::ReadOnly;
    try {
        Salvaged salvaged = salvage(path);
        store->d->sql = std::move(salvaged.sql);
        store->d->isSalvaged = true;
        store->d->damages = salvaged.damages;
        store->load();
    } catch (const SqlError& error) {
        throw openingFailed(error, path);
    } catch (const ValueError& error) {
        throw valueIsWrong(error, path);
    }
    return store;
}

void ProjectStore::begin()
{
    if (d->sql->inTransaction())
        return;
    d->sql->execute("BEGIN IMMEDIATE");
    if (d->isUnsure)
        recogniseFile();
    else if (d->sql->integer("PRAGMA data_version") != d->dataVersion)
        throw changedByOthers(d->path);
}

/// SQLite's data_version moves after an error of our own, too. The file is still ours if it holds
/// what it held, or what was being written when the last flush failed.
void ProjectStore::recogniseFile()
{
    Project project;
    Positions positions;
    for (const auto& table : projectTables().all())
        table->read(*d->sql, project, positions);
    const End end = endOf(readStepKinds(*d->sql));
    const bool isKnown = end == endOf(d->steps);
    if (isKnown ? project != d->written : end != d->attempted)
        throw changedByOthers(d->path);
    if (!isKnown) {
        loadSteps();
        d->written = project;
        d->positions = positions;
    }
    d->dataVersion = d->sql->integer("PRAGMA data_version");
    d->isUnsure = false;
}

void ProjectStore::commit()
{
    d->sql->execute("COMMIT");
    // All is safe now; the lock is taken again at once. Should that fail, the next write tries.
    try {
        begin();
    } catch (const SqlError&) {
        d->isUnsure = true;
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

/// Runs `action` in the open transaction; whatever goes wrong leaves the file as it was.
void ProjectStore::inTransaction(const std::function<void()>& action)
{
    Q_ASSERT(!isReadOnly());
    const auto fail = [this] {
        d->isUnsure = true;
        rollBack();
    };
    try {
        begin();
        d->attempted = endOf(d->steps);
        action();
    } catch (const SqlError& error) {
        fail();
        throw savingFailed(error, d->path);
    } catch (const ValueError& error) {
        fail();
        throw valueNotSaved(error, d->path);
    } catch (...) {
        fail();
        throw;
    }
}

bool ProjectStore::isSettled() const { return !d->isUnsure; }

void ProjectStore::settle()
{
    if (d->isUnsure)
        inTransaction([] {});
}

void ProjectStore::write(const Project& project, const EditNote& note)
{
    inTransaction([&] {
        Positions positions = d->positions;
        const Recording recording(*d->sql);
        for (const auto& table : projectTables().all())
            table->write(*d->sql, &d->written, project, positions);
        const QByteArray changeset = recording.changeset();
        if (!changeset.isEmpty() || !note.merged.isNull()) {
            updateChecksums(*d->sql, rowsOf(changeset));
            writeEdit(note, changeset);
        }
        d->written = project;
        d->positions = positions;
    });
}

/// Commits what has been written, with its step of the history.
void ProjectStore::writeEdit(const EditNote& note, const QByteArray& changeset)
{
    const qint64 last = d->steps.constLast().number;
    if (note.mergeKey.isEmpty() || note.mergeKey != d->lastKey) {
        const HistoryStep step = newStep(HistoryStep::Kind::Edit, last + 1, note);
        writeStep(*d->sql, step, changeset);
        d->attempted = { d->steps.size() + 1, step.id };
        commit();
        takeStep(step, note.mergeKey);
        return;
    }
    const auto step = joinLastStep(*d->sql, last, note, changeset);
    if (step)
        d->attempted = { d->steps.size(), step->id };
    else if (d->steps.size() > 1)
        d->attempted = endOf(d->steps.first(d->steps.size() - 1));
    commit();
    if (step)
        d->steps.last() = *step;
    else
        loadSteps();
}

static QHash<QString, QStringList> idsByTable(const QList<RowName>& rows)
{
    QHash<QString, QStringList> result;
    for (const RowName& row : rows)
        result[row.table].append(row.id);
    return result;
}

/// Reading what may throw SqlError, in words.
template <typename Read> static auto reading(const QString& path, const Read& read)
{
    try {
        return read();
    } catch (const SqlError& error) {
        throw historyNotRead(error, path);
    } catch (const ValueError& error) {
        throw valueIsWrong(error, path);
    }
}

bool ProjectStore::take(HistoryStep::Kind kind, const EditNote& note)
{
    const bool undoing = kind == HistoryStep::Kind::Undo;
    const QList<qint64>& numbers = undoing ? d->undoState.undo : d->undoState.redo;
    if (numbers.isEmpty())
        return false;
    inTransaction([&] {
        const qint64 target = numbers.constLast();
        const QByteArray changeset = reading(d->path, [&] {
            const QByteArray recorded = stepChangeset(*d->sql, target);
            return undoing ? inverted(recorded) : recorded;
        });
        const QList<RowName> rows = reading(d->path, [&] { return rowsOf(changeset); });
        applyChangeset(*d->sql, changeset);
        updateChecksums(*d->sql, rows);
        HistoryStep step = newStep(kind, d->steps.constLast().number + 1, note);
        step.target = target;
        step.label = readStep(*d->sql, target).value_or(step).label;
        writeStep(*d->sql, step, changeset);
        // The value follows from the file.
        Project project = d->written;
        Positions positions = d->positions;
        const QHash<QString, QStringList> ids = idsByTable(rows);
        for (auto it = ids.begin(); it != ids.end(); ++it)
            projectTables().find(it.key())->refresh(*d->sql, it.value(), project, positions);
        d->attempted = { d->steps.size() + 1, step.id };
        commit();
        takeStep(step, {});
        d->written = project;
        d->positions = positions;
    });
    return true;
}

bool ProjectStore::undo(const EditNote& note) { return take(HistoryStep::Kind::Undo, note); }
bool ProjectStore::redo(const EditNote& note) { return take(HistoryStep::Kind::Redo, note); }

const UndoState& ProjectStore::undoState() const { return d->undoState; }

std::optional<HistoryStep> ProjectStore::step(qint64 number) const
{
    return reading(d->path, [&] { return readStep(*d->sql, number); });
}

QList<HistoryStep> ProjectStore::history() const
{
    return reading(d->path, [&] { return readSteps(*d->sql); });
}

QUuid ProjectStore::head() const { return d->steps.isEmpty() ? QUuid() : d->steps.constLast().id; }

QUuid ProjectStore::projectId() const
{
    return reading(d->path, [&] { return readProjectId(*d->sql); });
}

QList<RowChange> ProjectStore::changesOf(qint64 step) const
{
    return reading(d->path, [&] { return rowChanges(stepChangeset(*d->sql, step)); });
}

Moment ProjectStore::at(const QUuid& step) const
{
    return reading(d->path, [&] { return rebuild(*d->sql, step); });
}

QList<Version> ProjectStore::versions() const
{
    return reading(d->path, [&] { return readVersions(*d->sql); });
}

void ProjectStore::nameVersion(const QUuid& step, const QString& name, bool automatic)
{
    inTransaction([&] {
        writeVersion(*d->sql, { step, name, QDateTime::currentDateTimeUtc(), automatic });
        commit();
        d->lastKey.clear(); // the named moment stays as it is
    });
}

void ProjectStore::forgetVersion(const QUuid& step)
{
    inTransaction([&] {
        removeVersion(*d->sql, step);
        commit();
    });
}

QStringList ProjectStore::damages() const { return d->damages; }

QString ProjectStore::addEvidence(const QByteArray& bytes)
{
    QString key = sha256Of(bytes);
    inTransaction([&] {
        if (!insertEvidence(*d->sql, key, bytes))
            return;
        updateChecksums(*d->sql, { { u"evidence_bytes"_s, key } });
        commit();
    });
    return key;
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

bool ProjectStore::canBeRead() const
{
    try {
        SqlConnection sql(d->path, SqlConnection::Mode::ReadOnly);
        sql.setBusyTimeout(2000);
        return sql.text("PRAGMA quick_check(1)") == u"ok";
    } catch (const SqlError& error) {
        return error.code() == SQLITE_BUSY || error.code() == SQLITE_NOMEM; // that passes
    }
}

bool ProjectStore::saveCopy(const QString& path, const std::function<bool(double)>& progress) const
{
    refuseOntoItself(d->path, path);
    d->lastKey.clear(); // what is typed from here on is not in the copy
    if (d->isUnsure && !d->sql->inTransaction())
        undoInterruptedSave(d->path); // else it could not be read from here
    return d->isSalvaged ? copyProjectTo(*d->sql, path, progress)
                         : copyProjectFile(d->path, path, progress);
}
