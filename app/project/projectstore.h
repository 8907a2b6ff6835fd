// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/project/storeerror.h"
#include <QString>
#include <functional>
#include <memory>

/// One project file: open, create, write what differs, copy. All SQL of the program is behind it.
class ProjectStore {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Both throw StoreError. Opening takes the file's lock; a file somebody else has open can
    /// still be opened ReadOnly.
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
    QString addEvidence(const QByteArray& bytes);
    QByteArray evidence(const QString& sha256) const;

    /// A complete copy at `path` made with SQLite's backup while this file stays open. `progress`
    /// is called with 0-1 and cancels by returning false. Throws StoreError.
    void saveCopy(const QString& path, const std::function<bool(double)>& progress = {}) const;

private:
    ProjectStore();
    struct Private;
    std::unique_ptr<Private> d;
};
