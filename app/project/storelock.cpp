// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storelock.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

static QString advicePath(const QString& path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.absolutePath() + u"/."_s + file.fileName() + u".lock"_s;
}

EditLock::EditLock(const QString& path)
    : m_advice(advicePath(path))
{
    m_advice.setStaleLockTime(0); // stale only once the process that made it is gone
    m_advised = m_advice.tryLock(0);
}

void EditLock::take(SqlConnection& sql, const QString& path)
{
    // Where the advice says that somebody is there, a free lock may be the moment between their
    // COMMIT and BEGIN: look again before believing it.
    const int looks = m_advised || m_advice.error() != QLockFile::LockFailedError ? 1 : 5;
    sql.setBusyTimeout(0);
    try {
        for (int look = 1; look <= looks; ++look) {
            sql.execute("BEGIN IMMEDIATE");
            if (look < looks) {
                sql.execute("ROLLBACK");
                QThread::msleep(20);
            }
        }
    } catch (const SqlError& error) {
        if (error.code() == SQLITE_BUSY)
            throw isLocked(path, holder());
        throw;
    }
    sql.setBusyTimeout(2000);
}

QString EditLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_advice.getLockInfo(&process, &host, &program))
        return {};
    return QCoreApplication::translate("ProjectFile", "process %1 on %2").arg(process).arg(host);
}
