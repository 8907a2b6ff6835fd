// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/moments.h"
#include <csignal>
#include <string_view>
#include <unistd.h>

using Kind = FileCall::Kind;

const QList<SaveMoment>& allMoments()
{
    static const QList<SaveMoment> all { SaveMoment::LockMade, SaveMoment::JournalMade,
        SaveMoment::JournalWritten, SaveMoment::JournalFlushed, SaveMoment::FolderFlushed,
        SaveMoment::FileWritten, SaveMoment::FileFlushed, SaveMoment::JournalRemoved,
        SaveMoment::CopyMade, SaveMoment::CopyWritten, SaveMoment::CopyFlushed,
        SaveMoment::CopyInPlace, SaveMoment::SettingsInPlace };
    return all;
}

const char* nameOf(SaveMoment moment)
{
    switch (moment) {
    case SaveMoment::None:
        return "none";
    case SaveMoment::LockMade:
        return "lock-made";
    case SaveMoment::JournalMade:
        return "journal-made";
    case SaveMoment::JournalWritten:
        return "journal-written";
    case SaveMoment::JournalFlushed:
        return "journal-flushed";
    case SaveMoment::FolderFlushed:
        return "folder-flushed";
    case SaveMoment::FileWritten:
        return "file-written";
    case SaveMoment::FileFlushed:
        return "file-flushed";
    case SaveMoment::JournalRemoved:
        return "journal-removed";
    case SaveMoment::CopyMade:
        return "copy-made";
    case SaveMoment::CopyWritten:
        return "copy-written";
    case SaveMoment::CopyFlushed:
        return "copy-flushed";
    case SaveMoment::CopyInPlace:
        return "copy-in-place";
    case SaveMoment::SettingsInPlace:
        return "settings-in-place";
    }
    return "?";
}

static bool isJournal(std::string_view path)
{
    return path.size() > 8 && path.substr(path.size() - 8) == "-journal";
}

/// A project file while it is open, not one in the making.
static bool isProject(std::string_view path)
{
    return path.size() > 6 && path.substr(path.size() - 6) == ".gemba";
}

static bool isCopy(std::string_view path) { return path.find("/.gemba-") != path.npos; }

SaveMoment momentAfter(const FileCall& call)
{
    const bool journal = isJournal(call.path);
    const bool copy = isCopy(call.path);
    const bool project = !copy && isProject(call.path);
    switch (call.kind) {
    case Kind::Create:
        return journal                     ? SaveMoment::JournalMade
            : copy                         ? SaveMoment::CopyMade
            : call.path.ends_with(".lock") ? SaveMoment::LockMade
                                           : SaveMoment::None;
    case Kind::Write:
        return journal ? SaveMoment::JournalWritten
            : copy     ? SaveMoment::CopyWritten
            : project  ? SaveMoment::FileWritten
                       : SaveMoment::None;
    case Kind::Sync:
        return journal ? SaveMoment::JournalFlushed
            : copy     ? SaveMoment::CopyFlushed
            : project  ? SaveMoment::FileFlushed
                       : SaveMoment::None;
    case Kind::SyncFolder:
        return SaveMoment::FolderFlushed;
    case Kind::Remove:
        return journal ? SaveMoment::JournalRemoved : SaveMoment::None;
    case Kind::Rename:
        return copy                                   ? SaveMoment::CopyInPlace
            : call.newPath.ends_with("settings.json") ? SaveMoment::SettingsInPlace
                                                      : SaveMoment::None;
    default:
        return SaveMoment::None;
    }
}

int MomentKiller::before(FileCall& call)
{
    if (saving && call.kind == Kind::Create && isJournal(call.path))
        saving();
    return 0;
}

void MomentKiller::after(const FileCall& call)
{
    if (m_moment == SaveMoment::None || momentAfter(call) != m_moment || --m_times > 0)
        return;
    ::kill(::getpid(), SIGKILL);
}
