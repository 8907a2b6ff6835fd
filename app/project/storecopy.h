// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/storeerror.h"
#include <QString>
#include <functional>

class SqlConnection;

/// Copies one database into another with SQLite's backup, some pages at a time. `progress` gets
/// 0-1 and stops it by returning false. True when complete.
bool copyDatabase(
    SqlConnection& from, SqlConnection& to, const std::function<bool(double)>& progress = {});

/// A new file's name until it is complete: in the same folder, so that it can be renamed. What has
/// not been renamed is removed again, by a later one where the program was ended before that.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const QString& finalPath);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    QString path() const { return m_path; }
    /// The same about the file under the name it will have.
    StoreError named(const StoreError& error) const;
    /// Flushes the file and puts it in its place, over a file that is there if that is wanted.
    /// Throws StoreError.
    void finish(bool overwrite);

private:
    QString m_finalPath;
    QString m_path;
};

/// Throws StoreError where `path` is a project that somebody has open, or where the rest of an
/// interrupted save lies beside it: SQLite would take it for part of a new file there.
void checkPlaceForFile(const QString& path);

/// Throws StoreError where `to` is the project at `from` itself, perhaps by way of a link: the copy
/// would take the place of the only original.
void refuseOntoItself(const QString& from, const QString& to);

/// Writes a complete copy of what a connection reads to `to`; see ProjectStore::saveCopy().
bool copyProjectTo(
    SqlConnection& source, const QString& to, const std::function<bool(double)>& progress = {});

/// Writes a complete copy of the project file at `from` to `to`; see ProjectStore::saveCopy().
bool copyProjectFile(
    const QString& from, const QString& to, const std::function<bool(double)>& progress = {});
