// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/project/storeerror.h"
#include <QString>
#include <functional>
#include <memory>

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
    ~ProjectStore();

    QString path() const;
    bool isReadOnly() const;
    /// What was in the file when it was opened or last written.
    const Project& written() const;
    /// Writes the difference between `project` and written() in one transaction. Throws StoreError
    /// and leaves the file as it was; the next call writes all that is missing.
    void write(const Project& project);

    /// Stores bytes once, compressed, under their SHA-256 (returned as 64 hexadecimal digits).
    /// They stay for good: an undone import can be redone. Throws StoreError.
    QString addEvidence(const QByteArray& bytes);
    bool hasEvidence(const QString& sha256) const;
    /// Throws StoreError where the bytes are not there or are not what they were.
    QByteArray evidence(const QString& sha256) const;

    /// A complete copy at `path` made with SQLite's backup while this file stays open. `progress`
    /// is called with 0-1 and cancels by returning false: nothing is written then. Throws
    /// StoreError.
    void saveCopy(const QString& path, const std::function<bool(double)>& progress = {}) const;

private:
    ProjectStore();
    void load();
    void begin();
    void commit();
    void rollBack();

    struct Private;
    std::unique_ptr<Private> d;
};
