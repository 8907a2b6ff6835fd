// SPDX-License-Identifier: GPL-3.0-or-later
// The C library's functions that change files, defined by the program itself: a symbol of the
// program wins over the library's, also for the calls that libsqlite3 and libQt6Core make.
#include "tests/torture/calls.h"
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

using Kind = FileCall::Kind;

static std::string watchedFolder;
static FileCallListener* currentListener = nullptr;
static std::recursive_mutex oneCallAtATime; // the window may write settings from another thread

/// The path behind each descriptor of a watched file; empty for all others.
static std::array<std::string, 4096> openPaths;

void watchFileCalls(const std::string& folder, FileCallListener& listener)
{
    watchedFolder = folder;
    currentListener = &listener;
}

void stopWatchingFileCalls() { currentListener = nullptr; }

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Open:
        return "open";
    case Kind::Close:
        return "close";
    case Kind::Write:
        return "write";
    case Kind::Truncate:
        return "truncate";
    case Kind::Sync:
        return "sync";
    case Kind::SyncFolder:
        return "sync folder";
    case Kind::Create:
        return "create";
    case Kind::Remove:
        return "remove";
    case Kind::Rename:
        return "rename";
    case Kind::Link:
        return "link";
    }
    return "?";
}

/// The C library's own function of that name.
template <typename Function> static Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

static ssize_t realWrite(int descriptor, const void* bytes, size_t size)
{
    static const auto function = real<ssize_t (*)(int, const void*, size_t)>("write");
    return function(descriptor, bytes, size);
}

static ssize_t realPwrite(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static const auto function = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return function(descriptor, bytes, size, offset);
}

void writeUnheard(int descriptor, const char* bytes, size_t size, off64_t offset)
{
    realPwrite(descriptor, bytes, size, offset);
}

static bool isWatched(const char* path)
{
    return currentListener && path
        && std::strncmp(path, watchedFolder.c_str(), watchedFolder.size()) == 0
        && (path[watchedFolder.size()] == '/' || path[watchedFolder.size()] == '\0');
}

static bool isWatched(int descriptor)
{
    return currentListener && descriptor >= 0 && size_t(descriptor) < openPaths.size()
        && !openPaths[size_t(descriptor)].empty();
}

/// Tells the listener, makes the call unless it is to fail, tells the listener again.
template <typename Function> static auto heard(FileCall call, const Function& make)
{
    const std::lock_guard lock(oneCallAtATime);
    using Result = decltype(make(call));
    if (const int error = currentListener->before(call)) {
        errno = error;
        return Result(-1);
    }
    const Result result = make(call);
    const int error = errno;
    if (result >= 0 && currentListener)
        currentListener->after(call);
    errno = error;
    return result;
}

static FileCall onDescriptor(Kind kind, int descriptor)
{
    return { .kind = kind, .path = openPaths[size_t(descriptor)], .descriptor = descriptor };
}

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    if (!isWatched(descriptor))
        return realWrite(descriptor, bytes, size);
    FileCall call = onDescriptor(Kind::Write, descriptor);
    call.bytes = static_cast<const char*>(bytes);
    call.size = size;
    call.offset = ::lseek64(descriptor, 0, SEEK_CUR);
    return heard(call, [&](const FileCall& c) { return realWrite(descriptor, bytes, c.size); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    if (!isWatched(descriptor))
        return realPwrite(descriptor, bytes, size, offset);
    FileCall call = onDescriptor(Kind::Write, descriptor);
    call.bytes = static_cast<const char*>(bytes);
    call.size = size;
    call.offset = offset;
    return heard(
        call, [&](const FileCall& c) { return realPwrite(descriptor, bytes, c.size, offset); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    return pwrite64(descriptor, bytes, size, offset);
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    static const auto function = real<int (*)(int, off64_t)>("ftruncate64");
    if (!isWatched(descriptor))
        return function(descriptor, length);
    FileCall call = onDescriptor(Kind::Truncate, descriptor);
    call.size = size_t(length);
    return heard(call, [&](const FileCall&) { return function(descriptor, length); });
}

int ftruncate(int descriptor, off_t length) noexcept { return ftruncate64(descriptor, length); }

static int synced(int descriptor, int (*function)(int))
{
    if (!isWatched(descriptor))
        return function(descriptor);
    struct stat64 status = {};
    const bool isFolder = ::fstat64(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    return heard(onDescriptor(isFolder ? Kind::SyncFolder : Kind::Sync, descriptor),
        [&](const FileCall&) { return function(descriptor); });
}

int fsync(int descriptor)
{
    static const auto function = real<int (*)(int)>("fsync");
    return synced(descriptor, function);
}

int fdatasync(int descriptor)
{
    static const auto function = real<int (*)(int)>("fdatasync");
    return synced(descriptor, function);
}

static int opened(const char* path, int flags, mode_t mode)
{
    static const auto function = real<int (*)(const char*, int, ...)>("open64");
    if (!isWatched(path))
        return function(path, flags, mode);
    const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
    const bool creates = isNameless || ((flags & O_CREAT) && ::access(path, F_OK) != 0);
    const std::lock_guard lock(oneCallAtATime);
    FileCall call { .kind = creates ? Kind::Create : Kind::Open, .path = path };
    if (creates) {
        if (const int error = currentListener->before(call)) {
            errno = error;
            return -1;
        }
    }
    call.descriptor = function(path, flags, mode);
    if (call.descriptor < 0 || size_t(call.descriptor) >= openPaths.size())
        return call.descriptor;
    if (isNameless) // gets its name by linkat() from /proc/self/fd
        call.path += "/#" + std::to_string(call.descriptor);
    openPaths[size_t(call.descriptor)] = call.path;
    currentListener->after(call);
    if (!creates && (flags & O_TRUNC) && (flags & O_ACCMODE) != O_RDONLY) {
        call.kind = Kind::Truncate;
        currentListener->before(call);
        currentListener->after(call);
    }
    return call.descriptor;
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return opened(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return opened(path, flags, mode);
}

int close(int descriptor)
{
    static const auto function = real<int (*)(int)>("close");
    if (descriptor >= 0 && size_t(descriptor) < openPaths.size()
        && !openPaths[size_t(descriptor)].empty()) {
        const std::lock_guard lock(oneCallAtATime);
        if (currentListener)
            currentListener->after(onDescriptor(Kind::Close, descriptor));
        openPaths[size_t(descriptor)].clear();
    }
    return function(descriptor);
}

int unlink(const char* path) noexcept
{
    static const auto function = real<int (*)(const char*)>("unlink");
    if (!isWatched(path) || ::access(path, F_OK) != 0)
        return function(path);
    return heard(FileCall { .kind = Kind::Remove, .path = path },
        [&](const FileCall&) { return function(path); });
}

int rename(const char* from, const char* to) noexcept
{
    static const auto function = real<int (*)(const char*, const char*)>("rename");
    if (!isWatched(from))
        return function(from, to);
    return heard(FileCall { .kind = Kind::Rename, .path = from, .newPath = to },
        [&](const FileCall&) { return function(from, to); });
}

int renameat2(
    int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    static const auto function
        = real<int (*)(int, const char*, int, const char*, unsigned int)>("renameat2");
    if (!isWatched(from) || ((flags & RENAME_NOREPLACE) && ::access(to, F_OK) == 0))
        return function(fromFolder, from, toFolder, to, flags);
    return heard(FileCall { .kind = Kind::Rename, .path = from, .newPath = to },
        [&](const FileCall&) { return function(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to) noexcept
{
    static const auto function = real<int (*)(const char*, const char*)>("link");
    if (!isWatched(from) || ::access(to, F_OK) == 0)
        return function(from, to);
    return heard(FileCall { .kind = Kind::Link, .path = from, .newPath = to },
        [&](const FileCall&) { return function(from, to); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto function = real<int (*)(int, const char*, int, const char*, int)>("linkat");
    int descriptor = -1;
    if (!isWatched(to) || ::access(to, F_OK) == 0
        || std::sscanf(from, "/proc/self/fd/%d", &descriptor) != 1 || !isWatched(descriptor))
        return function(fromFolder, from, toFolder, to, flags);
    FileCall call = onDescriptor(Kind::Link, descriptor);
    call.newPath = to;
    return heard(
        call, [&](const FileCall&) { return function(fromFolder, from, toFolder, to, flags); });
}

/// QFile::copy() goes on with read() and write() then, which are heard.
ssize_t sendfile64(int to, int from, off64_t* offset, size_t count) noexcept
{
    static const auto function = real<ssize_t (*)(int, int, off64_t*, size_t)>("sendfile64");
    if (!isWatched(to))
        return function(to, from, offset, count);
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile(int to, int from, off_t* offset, size_t count) noexcept
{
    return sendfile64(to, from, offset, count);
}
}
