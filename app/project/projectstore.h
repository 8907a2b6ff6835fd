// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include "app/history/rowchange.h"
#include "app/project/project.h"
#include "app/project/storeerror.h"
#include <QString>
#include <functional>
#include <memory>
#include <optional>

/// One project file: open, create, write what differs, copy. All SQL of the program is behind it.
/// It belongs to the thread that opened it. While it is open nobody may read the file with plain
/// file functions: closing such a handle would drop SQLite's lock.
class ProjectStore {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Both throw StoreError. Opening verifies the whole file (schema, pages, ranges, references)
    /// and takes the lock for editing; where error.mayOpenReadOnly() the same file may still be
    /// opened ReadOnly, which shows what was last written. Creating never overwrites a file.
    static std::unique_ptr<ProjectStore> open(
        const QString& path, Access access = Access::ReadWrite);
    static std::unique_ptr<ProjectStore> create(const QString& path, const Project& project = {});
    /// What is sound in a damaged file, read-only and in memory; damages() lists what is not. The
    /// file itself is left as it is: saveCopy() writes what is sound into a new one. Throws
    /// StoreError where nothing can be read.
    static std::unique_ptr<ProjectStore> openDamaged(const QString& path);
    ~ProjectStore();

    QString path() const;
    bool isReadOnly() const;
    /// What was in the file when it was opened or last written.
    const Project& written() const;
    /// Writes the difference between `project` and written() in one transaction, with a step of the
    /// history. Throws StoreError and leaves the file as it was; the next call writes all that is
    /// missing.
    void write(const Project& project, const EditNote& note = {});
    /// False after a write that failed: the file may hold what was being written all the same.
    bool isSettled() const;
    /// Finds out what the file holds, so that written() is true again. Throws StoreError while that
    /// cannot be found out.
    void settle();

    /// Takes the last step back, or does it again, in one transaction and as a step of the history;
    /// written() follows from the file. False where there is no such step. Throws StoreError.
    bool undo(const EditNote& note = {});
    bool redo(const EditNote& note = {});
    /// The steps these would take, last one first to go; kept after closing, crashing and on
    /// another machine.
    const UndoState& undoState() const;
    std::optional<HistoryStep> step(qint64 number) const;

    /// All steps that are kept, oldest first.
    QList<HistoryStep> history() const;
    /// The moment the file shows now: the last step's id.
    QUuid head() const;
    /// What a step changed, row by row. Throws StoreError.
    QList<RowChange> changesOf(qint64 step) const;
    /// The project as it was after a step, rebuilt in memory. Throws StoreError.
    Moment at(const QUuid& step) const;

    /// Named moments, oldest first.
    QList<Version> versions() const;
    /// Gives the moment after `step` a name, or another one. Throws StoreError.
    void nameVersion(const QUuid& step, const QString& name, bool automatic = false);
    void forgetVersion(const QUuid& step);
    /// Names the file as a whole, the same in all its copies: the first step's id it was made with.
    QUuid projectId() const;

    /// What is damaged, a sentence each; not empty only for a file that was opened with
    /// openDamaged().
    QStringList damages() const;

    /// Stores bytes once, compressed, under their SHA-256 (returned as 64 hexadecimal digits).
    /// They stay for good: an undone import can be redone. Throws StoreError.
    QString addEvidence(const QByteArray& bytes);
    bool hasEvidence(const QString& sha256) const;
    /// Throws StoreError where the bytes are not there or are not what they were.
    QByteArray evidence(const QString& sha256) const;

    /// A complete copy at `path` made with SQLite's backup while this file stays open. `progress`
    /// is called with 0-1 and cancels by returning false: nothing is written then, and it returns
    /// false. Throws StoreError.
    bool saveCopy(const QString& path, const std::function<bool(double)>& progress = {}) const;
    /// False where the file is gone or its disk cannot be read; true while somebody is in the way.
    bool canBeRead() const;

private:
    ProjectStore();
    void load();
    void loadSteps();
    void thin();
    void takeStep(const HistoryStep& step, const QString& mergeKey);
    void writeEdit(const EditNote& note, const QByteArray& changeset);
    void inTransaction(const std::function<void()>& action);
    bool take(HistoryStep::Kind kind, const EditNote& note);
    void begin();
    void recogniseFile();
    void commit();
    void rollBack();

    struct Private;
    std::unique_ptr<Private> d;
};
