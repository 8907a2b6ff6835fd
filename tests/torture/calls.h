// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <sys/types.h>

/// One call by which the program changes files below the watched folder. The programs of this
/// folder define write(), unlink(), … themselves (calls.cpp), so that SQLite's and Qt's calls pass
/// through here before they reach the system.
struct FileCall {
    enum class Kind {
        Open,
        Close,
        Write,
        Truncate,
        Sync,
        SyncFolder,
        Create,
        Remove,
        Rename,
        Link
    };

    Kind kind = Kind::Write;
    std::string path = {}; ///< The file's, or the folder's for SyncFolder.
    std::string newPath = {}; ///< Rename and Link only.
    int descriptor = -1; ///< Where the call has one.
    const char* bytes = nullptr; ///< Write only.
    size_t size = 0; ///< Bytes to write, or the new length for Truncate.
    off64_t offset = 0; ///< Write only.

    /// Open and Close change nothing and are only told afterwards.
    bool changesFiles() const { return kind != Kind::Open && kind != Kind::Close; }
};

const char* nameOf(FileCall::Kind kind);

/// Hears of every call and may make it fail.
class FileCallListener {
public:
    virtual ~FileCallListener() = default;
    /// Before the call. Returns 0 to let it happen or the errno it fails with. Where `call.size` is
    /// made smaller, a write is short.
    virtual int before(FileCall& call) = 0;
    /// After it has succeeded.
    virtual void after(const FileCall& call) { static_cast<void>(call); }
};

/// Starts telling `listener` of the calls below `folder` (an absolute path), in this process only.
void watchFileCalls(const std::string& folder, FileCallListener& listener);
void stopWatchingFileCalls();

/// Writes past the listener, for a torn write.
void writeUnheard(int descriptor, const char* bytes, size_t size, off64_t offset);
