// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/backupkeeper.h"
#include "app/project/backups.h"
#include "widgets/window/projectfiles.h"

BackupKeeper::BackupKeeper(
    ProjectFiles& files, const QString& folder, std::function<QDateTime()> now, QObject* parent)
    : QObject(parent)
    , m_files(files)
    , m_folder(folder)
    , m_now(std::move(now))
{
    connect(&m_files, &ProjectFiles::documentOpened, this, &BackupKeeper::follow);
    follow();
}

BackupKeeper::~BackupKeeper()
{
    if (m_thread.joinable())
        m_thread.join();
}

void BackupKeeper::follow()
{
    m_last = {};
    connect(
        &m_files.document(), &Document::changed, this, &BackupKeeper::edited, Qt::UniqueConnection);
}

void BackupKeeper::edited()
{
    const Document& document = m_files.document();
    if (m_working || document.isReadOnly() || !document.saveError().isEmpty())
        return;
    if (!m_last.isValid()) {
        QList<Backup> backups = backupsOf(document.store().projectId(), m_folder);
        backups.removeIf(
            [own = copyKey(m_files.path())](const Backup& backup) { return backup.copy != own; });
        m_last = backups.isEmpty() ? QDateTime::fromSecsSinceEpoch(0) : backups.first().madeAt;
    }
    if (qAbs(m_last.secsTo(m_now())) >= secondsBetweenBackups)
        start();
}

void BackupKeeper::start()
{
    if (m_thread.joinable())
        m_thread.join();
    m_working = true;
    m_last = m_now();
    const QString path = m_files.path();
    const QUuid id = m_files.document().store().projectId();
    m_thread = std::thread([this, path, id, folder = m_folder, now = m_last] {
        QString place;
        QString sentence;
        try {
            place = makeBackup(path, id, folder, now).path;
        } catch (const StoreError& error) {
            sentence = error.sentence();
        } catch (const std::exception& error) {
            sentence = QString::fromLocal8Bit(error.what());
        }
        QMetaObject::invokeMethod(this, [this, place, sentence] {
            m_working = false;
            if (place.isEmpty())
                emit failed(sentence);
            else
                emit made(place);
        });
    });
}
