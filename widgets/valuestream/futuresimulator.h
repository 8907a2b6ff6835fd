// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/streamflow/futuresimulation.h"
#include <QObject>
#include <memory>

class QTimer;
class Worker;

/// Simulates a stream and its changes beside the window, a moment after the last edit. What was
/// found before stays until the new result is there. The run is the one of `gemba simulate`, so
/// that both say the same.
class FutureSimulator : public QObject {
    Q_OBJECT
public:
    explicit FutureSimulator(QObject* parent = nullptr);
    ~FutureSimulator() override;

    /// Begins anew where what is simulated has changed since.
    void simulate(const Project& project, const QUuid& streamId);
    void stop(); ///< Until the next edit, or until it is begun again.
    void beginAgain();
    bool isRunning() const;
    /// How much is done, 0–1.
    double progress() const { return m_progress; }
    /// Of that stream; null: not known yet. With other ticks and amounts where it is not current,
    /// but always with these changes in this order.
    const FutureSimulation* result(const QUuid& streamId) const;
    /// The result is that of the latest edit.
    bool isCurrent() const { return m_result && m_found == m_wanted; }
    const StreamRun& run() const { return m_run; }

signals:
    void changed(); ///< There is a result, or it is further, or what there is grew old.

private:
    /// What is simulated: a stream and the parts of the project it takes.
    struct Input {
        QUuid stream = {};
        Project part = {};

        bool operator==(const Input&) const = default;
    };
    void start();

    StreamRun m_run = {};
    Input m_wanted = {};
    Input m_found = {};
    std::shared_ptr<const FutureSimulation> m_result = {};
    double m_progress = 0;
    QTimer* m_delay;
    Worker* m_worker;
};
