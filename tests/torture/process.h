// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <sys/mman.h>
#include <type_traits>

// Processes of our own making: every attempt of a torture happens in a child, so that a crash, a
// hang or the kill itself costs one point and nothing else.

/// One value in memory that children share with their parent.
template <typename T> class Shared {
    static_assert(std::is_trivially_destructible_v<T>);

public:
    Shared()
        : m_value(new (::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)) T)
    {
    }
    ~Shared() { ::munmap(m_value, sizeof(T)); }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    T* operator->() const { return m_value; }
    T& operator*() const { return *m_value; }

private:
    T* m_value;
};

/// How a child ended.
struct ChildEnd {
    int exitCode = -1; ///< -1 where a signal ended it.
    int signal = 0;
    bool hung = false; ///< Killed by us after the time limit.
    bool isClean() const { return exitCode == 0; }
    QString inWords() const;
};

/// The child's end of a line to its parent.
class ParentLine {
public:
    explicit ParentLine(int socket)
        : m_socket(socket)
    {
    }
    /// Waits until the parent has looked at the files.
    void waitForLook();

private:
    int m_socket;
};

/// Runs `body` in a forked child, which exits with 0 when it returns. Calls `look` in this process
/// each time the child waits for it. Nothing else may run in this process: no thread, no open
/// project.
ChildEnd runChild(const std::function<void(ParentLine&)>& body, int timeLimitMs = 20'000,
    const std::function<void()>& look = {});

/// Starts a program or child that runs by itself; waitForChild() ends it.
int startChild(const std::function<void()>& body);
ChildEnd waitForChild(int process, int timeLimitMs);
