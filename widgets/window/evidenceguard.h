// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <atomic>
#include <thread>

class ProjectFiles;

/// Verifies the raw files of a project beside the window once it is open: they may be large, and
/// nothing but deriving figures anew depends on them.
class EvidenceGuard : public QObject {
    Q_OBJECT
public:
    explicit EvidenceGuard(ProjectFiles& files, QObject* parent = nullptr);
    ~EvidenceGuard() override;

signals:
    /// All that the open project has were looked at; a sentence for each that is damaged.
    void verified(const QStringList& damaged);

private:
    void start();
    void stop();

    ProjectFiles& m_files;
    std::thread m_thread;
    std::atomic<bool> m_stopped { false };
    int m_round = 0; ///< Tells what was found in a project that is no longer open.
};
