// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLockFile>
#include <QString>

class SqlConnection;

/// Who edits a project. The truth is SQLite's RESERVED lock, held from opening to closing by a
/// transaction that is begun again right after each COMMIT: others may read the file at any time,
/// nobody else can write. The small file beside it, ".<name>.lock", only says who that is and keeps
/// a second window from slipping in between COMMIT and BEGIN.
class EditLock {
public:
    explicit EditLock(const QString& path);

    /// Takes SQLite's lock on a fresh connection. Throws StoreError where somebody else has it.
    void take(SqlConnection& sql, const QString& path);

private:
    QString holder() const;

    QLockFile m_advice;
    bool m_advised = false;
};
