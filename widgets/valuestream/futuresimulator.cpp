// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/futuresimulator.h"
#include "widgets/watchedsimulation.h"
#include "widgets/worker.h"
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <memory>

using namespace std::chrono_literals;

FutureSimulator::FutureSimulator(QObject* parent)
    : QObject(parent)
    , m_delay(new QTimer(this))
    , m_worker(new Worker(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(250ms);
    connect(m_delay, &QTimer::timeout, this, &FutureSimulator::start);
    connect(m_worker, &Worker::progressed, this, [this](double share) {
        m_progress = share;
        emit changed();
    });
}

FutureSimulator::~FutureSimulator() = default;

void FutureSimulator::simulate(const Project& project, const QUuid& streamId)
{
    Input input { streamId, simulatedPart(project) };
    if (input == m_wanted)
        return;
    m_wanted = std::move(input);
    beginAgain();
}

void FutureSimulator::beginAgain()
{
    m_worker->cancel();
    m_progress = 0;
    m_delay->start();
    emit changed();
}

void FutureSimulator::stop()
{
    if (!isRunning())
        return;
    m_delay->stop();
    m_worker->cancel();
    emit changed();
}

bool FutureSimulator::isRunning() const { return m_delay->isActive() || m_worker->isRunning(); }

static bool sameChanges(const QList<FutureChange>& a, const QList<FutureChange>& b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const FutureChange& x, const FutureChange& y) { return x.id == y.id; });
}

const FutureSimulation* FutureSimulator::result(const QUuid& streamId) const
{
    const bool fits = m_result && m_found.stream == streamId
        && sameChanges(changesOf(m_found.part, streamId), changesOf(m_wanted.part, streamId));
    return fits ? m_result.get() : nullptr;
}

void FutureSimulator::start()
{
    m_worker->start(
        [this, input = m_wanted, run = m_run](const Worker::Progress& progress) -> Worker::Then {
            const auto found = std::make_shared<const FutureSimulation>(
                watchedSimulation(progress, [&input, &run](SimulationProgress* told) {
                    return simulateFuture(input.part, input.stream, run, told);
                }));
            return [this, input, found] {
                if (found->isCancelled)
                    return;
                m_found = input;
                m_result = found;
                // The worker is free only after this.
                QMetaObject::invokeMethod(this, &FutureSimulator::changed, Qt::QueuedConnection);
            };
        });
    emit changed();
}
