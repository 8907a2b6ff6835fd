// SPDX-License-Identifier: GPL-3.0-or-later
// Discovery of logs that the program writes itself: 262,000 XES events of 13,000 cases, packed, and
// one million CSV rows (with times year first and day first, which asks for the whole column).
// Goals: 600 ms and 300 MB, 1,500 ms and 400 MB. Each run is a process of its own, so that its peak
// memory is its own.
#include "app/ticketlog/discovery.h"
#include <QDateTime>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

static constexpr int runs = 7;

struct Measured {
    double ms = 0;
    double processorMs = 0; ///< What it would take with a core of its own.
    double megabytes = 0;
    qint64 events = 0;
};

/// Runs `work` in a child and returns what it measured.
static Measured inChild(const std::function<Measured()>& work)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        std::exit(1);
    const pid_t child = fork();
    if (child == 0) {
        Measured measured = work();
        rusage usage {};
        getrusage(RUSAGE_SELF, &usage);
        measured.megabytes = double(usage.ru_maxrss) / 1024;
        for (const timeval& time : { usage.ru_utime, usage.ru_stime })
            measured.processorMs += double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
        const bool written = write(ends[1], &measured, sizeof measured) == ssize_t(sizeof measured);
        _exit(written ? 0 : 1);
    }
    Measured measured;
    const bool read = ::read(ends[0], &measured, sizeof measured) == ssize_t(sizeof measured);
    close(ends[0]);
    close(ends[1]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!read || status != 0) {
        std::fprintf(stderr, "a run failed\n");
        std::exit(1);
    }
    return measured;
}

static const char* const activities[] = { "Register request", "Check completeness", "Assign",
    "Work on it", "Wait for customer", "Wait for approval", "Approve", "Apply change",
    "Verify in production", "Reject", "Resolve", "Close" };

/// The events of some cases in order: a walk forward through the activities with some ways back.
class Walk {
public:
    void nextCase()
    {
        ++m_case;
        m_time = QDateTime(QDate(2025, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch()
            + qint64(m_random() % (400 * 86400));
        m_step = 0;
    }
    void nextEvent()
    {
        m_time += 60 + qint64(m_random() % 200'000);
        m_step = m_random() % 5 == 0 ? m_step - m_step / 2 : std::min(m_step + 1, 11);
        m_team = int(m_random() % 24);
        m_person = int(m_random() % 300);
    }
    const char* activity() const { return activities[m_step]; }
    int caseNumber() const { return m_case; }
    int team() const { return m_team; }
    int person() const { return m_person; }
    QByteArray time(const QString& format) const
    {
        return QDateTime::fromSecsSinceEpoch(m_time, Qt::UTC).toString(format).toLatin1();
    }

private:
    std::mt19937 m_random { 7 };
    int m_case = 0;
    int m_step = 0;
    int m_team = 0;
    int m_person = 0;
    qint64 m_time = 0;
};

/// Returns the unpacked size.
static qint64 writeXes(const QString& path, int events, int cases)
{
    gzFile file = gzopen(path.toLocal8Bit().constData(), "wb6");
    qint64 size = 0;
    const auto put = [&](const QByteArray& text) {
        size += text.size();
        gzwrite(file, text.constData(), unsigned(text.size()));
    };
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1849-2016\">\n");
    Walk walk;
    int written = 0;
    for (int c = 0; c < cases; ++c) {
        walk.nextCase();
        put("\t<trace>\n\t\t<string key=\"concept:name\" value=\"Case "
            + QByteArray::number(walk.caseNumber()) + "\"/>\n");
        const int until = int(qint64(events) * (c + 1) / cases);
        for (; written < until; ++written) {
            walk.nextEvent();
            put("\t\t<event>\n\t\t\t<string key=\"concept:name\" value=\""
                + QByteArray(walk.activity())
                + "\"/>\n\t\t\t<string key=\"org:resource\" value=\"Person "
                + QByteArray::number(walk.person())
                + "\"/>\n\t\t\t<string key=\"org:group\" value=\"Team "
                + QByteArray::number(walk.team())
                + "\"/>\n\t\t\t<date key=\"time:timestamp\" value=\""
                + walk.time(u"yyyy-MM-ddTHH:mm:ss.zzz"_s)
                + "+00:00\"/>\n\t\t\t<string key=\"lifecycle:transition\" value=\"complete\"/>"
                  "\n\t\t</event>\n");
        }
        put("\t</trace>\n");
    }
    put("</log>\n");
    gzclose(file);
    return size;
}

static qint64 writeCsv(const QString& path, int rows, const QString& format)
{
    FILE* file = std::fopen(path.toLocal8Bit().constData(), "wb");
    qint64 size = 0;
    const auto put = [&](const QByteArray& text) {
        size += text.size();
        std::fwrite(text.constData(), 1, size_t(text.size()), file);
    };
    put("number,state,updated_at,assignment_group,assigned_to,category,short_description\n");
    Walk walk;
    for (int row = 0; row < rows; ++row) {
        if (row % 20 == 0)
            walk.nextCase();
        walk.nextEvent();
        put("INC" + QByteArray::number(1'000'000 + walk.caseNumber()) + ',' + walk.activity() + ','
            + walk.time(format) + ",Team " + QByteArray::number(walk.team()) + ",Person "
            + QByteArray::number(walk.person())
            + (row % 3 ? ",Network,Cannot reach the service\n"
                       : ",Disk,\"Full, and \"\"slow\"\", too\"\n"));
    }
    std::fclose(file);
    return size;
}

static Measured discoverFile(const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    LogFile file = loadLog(path);
    const LogReading reading = inspectLog(file);
    const ReadLog read = readLog(file, reading);
    const std::optional<Discovery> found = discover(read.log, StepsOf::Activity);
    const QByteArray json = found ? discoveryJson(*found) : QByteArray();
    return { double(timer.nsecsElapsed()) / 1e6, 0, 0, json.isEmpty() ? 0 : found->events };
}

static void print(const char* what, std::vector<double> values, const char* unit)
{
    std::sort(values.begin(), values.end());
    std::printf("{\"what\":\"%s\",\"n\":%zu,\"median\":%.1f,\"min\":%.1f,\"max\":%.1f,"
                "\"unit\":\"%s\"}\n",
        what, values.size(), values[values.size() / 2], values.front(), values.back(), unit);
    std::fflush(stdout);
}

static void measure(const QByteArray& what, const QString& path, qint64 events)
{
    std::vector<double> times;
    std::vector<double> processor;
    std::vector<double> memory;
    for (int run = 0; run < runs; ++run) {
        const Measured measured = inChild([&path] { return discoverFile(path); });
        if (measured.events != events) {
            std::fprintf(stderr, "%lld events instead of %lld\n", (long long)measured.events,
                (long long)events);
            std::exit(1);
        }
        times.push_back(measured.ms);
        processor.push_back(measured.processorMs);
        memory.push_back(measured.megabytes);
    }
    print(("discover " + what).constData(), times, "ms");
    print(("discover " + what + ", processor time").constData(), processor, "ms");
    print(("discover " + what + ", peak memory").constData(), memory, "MB");
}

int main()
{
    const QTemporaryDir folder;
    const QString xes = folder.filePath(u"log.xes.gz"_s);
    const QString csv = folder.filePath(u"log.csv"_s);
    const QString dayFirst = folder.filePath(u"day-first.csv"_s);
    inChild([&] {
        std::fprintf(
            stderr, "%lld bytes of XES unpacked\n", (long long)writeXes(xes, 262'000, 13'000));
        std::fprintf(stderr, "%lld bytes of CSV\n",
            (long long)writeCsv(csv, 1'000'000, u"yyyy-MM-dd HH:mm:ss"_s));
        writeCsv(dayFirst, 1'000'000, u"dd-MM-yyyy HH:mm"_s);
        return Measured {};
    });
    measure("262,000 XES events, packed", xes, 262'000);
    measure("1,000,000 CSV rows", csv, 1'000'000);
    measure("1,000,000 CSV rows, day first", dayFirst, 1'000'000);
    return 0;
}
