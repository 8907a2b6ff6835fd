// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/torture/calls.h"
#include <QList>
#include <QString>
#include <array>
#include <atomic>

/// What goes wrong at a call.
enum class Fault {
    Kill, ///< The process ends before the call.
    TornKill, ///< The write gets half way, then the process ends.
    FullOnce, ///< ENOSPC, once.
    FullForEver, ///< The first write comes half way, then ENOSPC until disarmed.
    FailsOnce, ///< EIO, once.
    FailsForEver, ///< EIO until disarmed.
    SyncFails, ///< Writes work, flushing fails with EIO until disarmed.
};
const QList<Fault>& allFaults();
const char* nameOf(Fault fault);
bool endsProcess(Fault fault);
/// Whether that can go wrong at such a call.
bool applies(Fault fault, FileCall::Kind kind);

/// Exit code of a child that a fault ended.
inline constexpr int killedExitCode = 77;

/// Which calls a session makes, in shared memory.
struct CallLog {
    std::array<FileCall::Kind, 40'000> kinds = {};
    int count = 0;
};

/// Writes down the calls and lets all of them happen.
class CallCounter : public FileCallListener {
public:
    explicit CallCounter(CallLog& log)
        : m_log(log)
    {
    }
    int before(FileCall& call) override;

private:
    CallLog& m_log;
};

/// Makes the n-th call go wrong.
class FaultInjector : public FileCallListener {
public:
    FaultInjector(Fault fault, int at)
        : m_fault(fault)
        , m_at(at)
    {
    }
    int before(FileCall& call) override;
    /// Calls that failed so far.
    int fired() const { return m_fired; }
    void disarm() { m_isArmed = false; }

private:
    int failWrite(FileCall& call);

    Fault m_fault;
    int m_at;
    std::atomic<int> m_calls = 0;
    std::atomic<int> m_fired = 0;
    std::atomic<bool> m_isArmed = true;
};
