// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/faults.h"
#include <cerrno>
#include <unistd.h>

using Kind = FileCall::Kind;

const QList<Fault>& allFaults()
{
    static const QList<Fault> all { Fault::Kill, Fault::TornKill, Fault::FullOnce,
        Fault::FullForEver, Fault::FailsOnce, Fault::FailsForEver, Fault::SyncFails };
    return all;
}

const char* nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Kill:
        return "kill";
    case Fault::TornKill:
        return "torn-kill";
    case Fault::FullOnce:
        return "full-once";
    case Fault::FullForEver:
        return "full";
    case Fault::FailsOnce:
        return "eio-once";
    case Fault::FailsForEver:
        return "eio";
    case Fault::SyncFails:
        return "sync-fails";
    }
    return "?";
}

bool endsProcess(Fault fault) { return fault == Fault::Kill || fault == Fault::TornKill; }

static bool isSync(Kind kind) { return kind == Kind::Sync || kind == Kind::SyncFolder; }

static bool needsSpace(Kind kind)
{
    return kind == Kind::Write || kind == Kind::Create || kind == Kind::Rename || kind == Kind::Link
        || kind == Kind::Truncate;
}

bool applies(Fault fault, Kind kind)
{
    switch (fault) {
    case Fault::TornKill:
        return kind == Kind::Write;
    case Fault::FullOnce:
    case Fault::FullForEver:
        return needsSpace(kind);
    case Fault::SyncFails:
        return isSync(kind);
    default:
        return true;
    }
}

int CallCounter::before(FileCall& call)
{
    if (m_log.count < int(m_log.kinds.size()))
        m_log.kinds[size_t(m_log.count++)] = call.kind;
    return 0;
}

/// A disk that gets full takes a part of the write before it refuses.
int FaultInjector::failWrite(FileCall& call)
{
    if (m_fired == 1 && call.size > 1024) {
        call.size = call.size / 2 / 512 * 512;
        return 0;
    }
    return ENOSPC;
}

int FaultInjector::before(FileCall& call)
{
    const int number = m_calls++;
    if (!m_isArmed || number < m_at)
        return 0;
    if (number > m_at && (m_fault == Fault::FullOnce || m_fault == Fault::FailsOnce))
        return 0;
    if (m_fault == Fault::TornKill)
        writeUnheard(call.descriptor, call.bytes, call.size / 2, call.offset);
    if (endsProcess(m_fault))
        ::_exit(killedExitCode);
    if (!applies(m_fault, call.kind))
        return 0;
    ++m_fired;
    if (m_fault == Fault::FullForEver && call.kind == Kind::Write)
        return failWrite(call);
    return m_fault == Fault::FullOnce || m_fault == Fault::FullForEver ? ENOSPC : EIO;
}
