// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/worker.h"
#include <QElapsedTimer>

Worker::~Worker()
{
    for (const std::shared_ptr<Job>& job : m_jobs)
        job->cancelled = true;
    for (const std::shared_ptr<Job>& job : m_jobs)
        job->thread.join();
}

void Worker::start(Work work)
{
    const bool wasRunning = isRunning();
    if (m_current)
        m_current->cancelled = true;
    forgetEnded();
    auto job = std::make_shared<Job>();
    m_current = job;
    m_jobs.push_back(job);
    job->thread = std::thread([this, job, work = std::move(work)] {
        QElapsedTimer sinceTold;
        sinceTold.start();
        const Progress progress = [&](double share) {
            if (job->cancelled)
                return false;
            if (sinceTold.elapsed() >= 50) {
                sinceTold.restart();
                QMetaObject::invokeMethod(this, [this, job, share] {
                    if (m_current == job)
                        emit progressed(share);
                });
            }
            return true;
        };
        Then then = work(progress);
        QMetaObject::invokeMethod(
            this, [this, job, then = std::move(then)] { finish(job, then); }, Qt::QueuedConnection);
        job->over = true;
    });
    if (!wasRunning)
        emit runningChanged(true);
}

void Worker::cancel()
{
    if (!m_current)
        return;
    m_current->cancelled = true;
    m_current.reset();
    emit runningChanged(false);
}

void Worker::finish(const std::shared_ptr<Job>& job, const Then& then)
{
    if (m_current != job)
        return;
    m_current.reset();
    if (then)
        then();
    if (!m_current)
        emit runningChanged(false);
}

void Worker::forgetEnded()
{
    std::erase_if(m_jobs, [](const std::shared_ptr<Job>& job) {
        if (!job->over)
            return false;
        job->thread.join();
        return true;
    });
}
