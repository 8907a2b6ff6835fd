// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/torture/calls.h"
#include <QList>
#include <functional>

/// The moments of a save, of a copy and of the settings at which a program may be killed.
enum class SaveMoment {
    None,
    LockMade,
    JournalMade,
    JournalWritten,
    JournalFlushed,
    FolderFlushed, ///< The journal's name is safe, or its removal.
    FileWritten,
    FileFlushed,
    JournalRemoved,
    CopyMade,
    CopyWritten,
    CopyFlushed,
    CopyInPlace,
    SettingsInPlace,
};
const QList<SaveMoment>& allMoments();
const char* nameOf(SaveMoment moment);
SaveMoment momentAfter(const FileCall& call);

/// Kills the process at the n-th time of one of them.
class MomentKiller : public FileCallListener {
public:
    MomentKiller(SaveMoment moment, int times)
        : m_moment(moment)
        , m_times(times)
    {
    }
    int before(FileCall& call) override;
    void after(const FileCall& call) override;

    /// Called when a journal is about to be made: the value in memory is the one to be saved.
    std::function<void()> saving = {};

private:
    SaveMoment m_moment;
    int m_times;
};
