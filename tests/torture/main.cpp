// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "tests/torture/sessions.h"
#include "tests/torture/tests.h"
#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

struct Test {
    const char* name;
    QList<Result> (*run)(const Options&);
};

static const Test tests[] {
    { "t1", [](const Options& options) { return QList<Result> { runT1(options) }; } },
    { "t2", runT2 },
    { "t3", [](const Options& options) { return QList<Result> { runT3(options) }; } },
    { "t4", [](const Options& options) { return QList<Result> { runT4(options) }; } },
    { "t5", runT5 },
    { "t8", [](const Options& options) { return QList<Result> { runT8(options) }; } },
    { "t10", runT10 },
};

static constexpr const char* usage
    = "torture t1|t2|t3|t4|t5|t8|t10|all [options]\n"
      "  --nightly      the large sizes\n"
      "  --points N     so many points\n"
      "  --seed N       other sessions, other damage (1)\n"
      "  --jobs N       so many processes (as many as processors)\n"
      "  --only POINT   one point by its name, with the same seed and size: what failed is told "
      "with it\n"
      "  --keep         leaves the files where they are and says where\n"
      "  --prove        t2: shows that losses are found where the program does not flush\n";

void beApplication()
{
    static bool done = false;
    if (done)
        return;
    done = true;
    static int argc = 1;
    static char name[] = "torture";
    static char* argv[] = { name, nullptr };
    static QCoreApplication application(argc, argv);
    const QString path = QDir::tempPath() + u"/gemba-torture-%1.gemba"_s.arg(::getpid());
    ProjectStore::create(path, smallProject(0)).reset();
    QFile::remove(path);
    QThreadPool::globalInstance()->waitForDone();
}

/// Files in memory are flushed at once, and a kill leaves them as it finds them.
static QString workFolder()
{
    const QString memory = u"/dev/shm"_s;
    const bool isWritable = ::access(qPrintable(memory), W_OK) == 0;
    return (isWritable ? memory : QDir::tempPath()) + u"/gemba-torture-%1"_s.arg(::getpid());
}

static bool readArguments(int argc, char** argv, Options& options, bool& keep)
{
    for (int i = 2; i < argc; ++i) {
        const QByteArray name = argv[i];
        const auto value = [&] { return QByteArray(i + 1 < argc ? argv[++i] : ""); };
        if (name == "--nightly")
            options.nightly = true;
        else if (name == "--keep")
            keep = true;
        else if (name == "--prove")
            options.prove = true;
        else if (name == "--points")
            options.points = value().toInt();
        else if (name == "--seed")
            options.seed = value().toUInt();
        else if (name == "--jobs")
            options.jobs = value().toInt();
        else if (name == "--only")
            options.only = QString::fromUtf8(value());
        else
            return false;
    }
    return true;
}

int main(int argc, char** argv)
{
    Options options;
    bool keep = false;
    options.jobs = int(::sysconf(_SC_NPROCESSORS_ONLN));
    const QByteArray wanted = argc > 1 ? argv[1] : "";
    if (wanted.isEmpty() || !readArguments(argc, argv, options, keep)) {
        std::fputs(usage, stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    options.folder = workFolder();
    QDir().mkpath(options.folder);
    QList<Result> results;
    for (const Test& test : tests) {
        if (wanted != "all" && wanted != test.name)
            continue;
        for (const Result& result : test.run(options)) {
            results.append(result);
            const QString size
                = options.points > 0 ? u" --points %1"_s.arg(options.points) : QString();
            for (const QString& failure : result.failures)
                std::printf("%s FAIL! %s\n   again: torture %s --seed %u%s%s --only '%s'\n",
                    test.name, qPrintable(failure), test.name, options.seed,
                    options.nightly ? " --nightly" : "", qPrintable(size),
                    qPrintable(failure.section(u':', 0, 0)));
        }
    }
    if (keep)
        std::printf("The files lie in %s\n", qPrintable(options.folder));
    else
        QDir(options.folder).removeRecursively();
    if (results.isEmpty()) {
        std::fputs(usage, stderr);
        return 2;
    }
    printTable(results);
    for (const Result& result : results)
        if (!result.isGood())
            return 1;
    return 0;
}
