// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/process.h"
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

QString ChildEnd::inWords() const
{
    if (hung)
        return u"hung"_s;
    if (signal != 0)
        return u"died of %1"_s.arg(QString::fromLatin1(strsignal(signal)));
    return u"exit code %1"_s.arg(exitCode);
}

void ParentLine::waitForLook()
{
    char byte = '?';
    if (::send(m_socket, &byte, 1, MSG_NOSIGNAL) != 1 || ::recv(m_socket, &byte, 1, 0) != 1)
        ::_exit(3); // the parent is gone
}

/// A child never outlives its parent, and leaves no core file.
static void becomeChild()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGABRT, SIG_DFL);
}

[[noreturn]] static void endChild(const std::function<void()>& body)
{
    try {
        body();
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "unexpected: %s\n", exception.what());
        ::_exit(4);
    }
    ::_exit(0); // no static destructors: they are the parent's
}

static ChildEnd endOf(int status)
{
    ChildEnd end;
    if (WIFEXITED(status))
        end.exitCode = WEXITSTATUS(status);
    else if (WIFSIGNALED(status))
        end.signal = WTERMSIG(status);
    return end;
}

ChildEnd runChild(const std::function<void(ParentLine&)>& body, int timeLimitMs,
    const std::function<void()>& look)
{
    int sockets[2] = {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        qFatal("socketpair: %s", std::strerror(errno));
    std::fflush(nullptr);
    const pid_t process = ::fork();
    if (process < 0)
        qFatal("fork: %s", std::strerror(errno));
    if (process == 0) {
        becomeChild();
        ::close(sockets[0]);
        ParentLine line(sockets[1]);
        endChild([&] { body(line); });
    }
    ::close(sockets[1]);
    bool hung = false;
    for (;;) {
        pollfd descriptor { sockets[0], POLLIN, 0 };
        const int ready = ::poll(&descriptor, 1, timeLimitMs);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready == 0) {
            hung = true;
            ::kill(process, SIGKILL);
            break;
        }
        char byte = 0;
        if (::recv(sockets[0], &byte, 1, 0) != 1)
            break; // the child has ended
        if (look)
            look();
        ::send(sockets[0], &byte, 1, MSG_NOSIGNAL);
    }
    ::close(sockets[0]);
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) { }
    ChildEnd end = endOf(status);
    end.hung = hung;
    return end;
}

int startChild(const std::function<void()>& body)
{
    std::fflush(nullptr);
    const pid_t process = ::fork();
    if (process < 0)
        qFatal("fork: %s", std::strerror(errno));
    if (process == 0) {
        becomeChild();
        endChild(body);
    }
    return process;
}

ChildEnd waitForChild(int process, int timeLimitMs)
{
    bool hung = false;
    const int descriptor = int(::syscall(SYS_pidfd_open, process, 0));
    if (descriptor >= 0) {
        pollfd ended { descriptor, POLLIN, 0 };
        int ready = 0;
        while ((ready = ::poll(&ended, 1, timeLimitMs)) < 0 && errno == EINTR) { }
        if (ready == 0) {
            hung = true;
            ::kill(process, SIGKILL);
        }
        ::close(descriptor);
    }
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) { }
    ChildEnd end = endOf(status);
    end.hung = hung;
    return end;
}
