// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

/// Does one piece of work at a time beside the window. A newer piece supersedes the one before:
/// that is told to stop and what it found is forgotten.
class Worker : public QObject {
    Q_OBJECT
public:
    /// Done in the window's thread when the work is over.
    using Then = std::function<void()>;
    /// Runs in a thread of its own, asks the progress now and then whether to go on.
    using Progress = std::function<bool(double share)>;
    using Work = std::function<Then(const Progress& progress)>;

    explicit Worker(QObject* parent = nullptr)
        : QObject(parent)
    {
    }
    /// Waits for the threads, which stop within a tenth of a second.
    ~Worker() override;

    void start(Work work);
    void cancel();
    bool isRunning() const { return m_current != nullptr; }

signals:
    void progressed(double share); ///< At most twenty times a second.
    void runningChanged(bool running);

private:
    struct Job {
        std::atomic<bool> cancelled { false };
        std::atomic<bool> over { false };
        std::thread thread;
    };
    void finish(const std::shared_ptr<Job>& job, const Then& then);
    void forgetEnded();

    std::shared_ptr<Job> m_current;
    std::vector<std::shared_ptr<Job>> m_jobs;
};
