// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QGuiApplication>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// Every fuzz_*.cpp defines this one function. libFuzzer calls it with what it makes up
// (tests/fuzz/run), replay.cpp with the files of the corpora (./test).
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

/// Qt is started once, before the first input.
inline void startQt()
{
    if (QCoreApplication::instance())
        return;
    static int count = 1;
    static char name[] = "fuzz";
    static char* arguments[] = { name, nullptr };
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Never destroyed: at exit parts of Qt are gone already.
    static const auto* const application = new QGuiApplication(count, arguments);
    Q_UNUSED(application)
}

/// What must hold whatever the input; a broken promise is as bad as a crash.
inline void promise(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t* data, size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}
