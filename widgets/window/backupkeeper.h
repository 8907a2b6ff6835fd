// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QObject>
#include <functional>
#include <thread>

class ProjectFiles;

/// Makes a backup of the open project once an hour while it is edited, beside the window.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    BackupKeeper(ProjectFiles& files, const QString& folder, std::function<QDateTime()> now,
        QObject* parent = nullptr);
    /// Waits for a backup that is being made.
    ~BackupKeeper() override;

    const QString& folder() const { return m_folder; }

signals:
    void made(const QString& path);
    void failed(const QString& sentence);

private:
    void follow();
    void edited();
    void start();

    ProjectFiles& m_files;
    QString m_folder;
    std::function<QDateTime()> m_now;
    QDateTime m_last; ///< Null while it is not known for the project that is open.
    std::thread m_thread;
    bool m_working = false;
};
