// SPDX-License-Identifier: GPL-3.0-or-later
// How long the program takes from its start to a stable window with the example, and how much
// private memory it has then. Starts the real program, offscreen, warm.
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/// Private_Clean + Private_Dirty of a process in MiB (Linux); 0 where the system does not say.
static double privateMemory(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kib = 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
            kib += line.mid(15).simplified().split(' ').first().toDouble();
    return kib / 1024;
}

static void print(const char* what, QList<double> values, const char* unit)
{
    std::sort(values.begin(), values.end());
    std::printf(
        "{\"what\":\"%s\",\"n\":%d,\"median\":%.2f,\"min\":%.2f,\"max\":%.2f,\"unit\":\"%s\"}\n",
        what, int(values.size()), values.at(values.size() / 2), values.first(), values.last(),
        unit);
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runs = arguments.size() > 1 ? std::max(1, arguments.at(1).toInt()) : 15;
    const QString program = QCoreApplication::applicationDirPath() + u"/../gemba"_s;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"example.gemba"_s);
    ProjectStore::create(path, sampleProject(QLocale::Korean, QDate(2026, 11, 20))).reset();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"GEMBA_ANNOUNCE_START"_s, u"1"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    QList<double> times;
    QList<double> memory;
    for (int run = 0; run <= runs; ++run) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, { path });
        while (!process.canReadLine() && process.state() != QProcess::NotRunning
            && timer.elapsed() < 20'000)
            process.waitForReadyRead(1000);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (!process.canReadLine()) {
            std::fprintf(stderr, "%s did not say that its window stands\n", qPrintable(program));
            return 1;
        }
        if (run > 0) { // the first start warms the caches
            times.append(ms);
            memory.append(privateMemory(process.processId()));
        }
        process.kill();
        process.waitForFinished();
    }
    print("start to stable window with the example", times, "ms");
    print("private memory of the window with the example", memory, "MiB");
    return 0;
}
