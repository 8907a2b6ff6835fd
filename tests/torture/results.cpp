// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/results.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <unistd.h>

using namespace Qt::StringLiterals;

const char* nameOf(Bad bad)
{
    static constexpr std::array<const char*, badCount> names { "corrupt", "torn", "lost",
        "no error", "stuck", "crashed", "silent", "touched", "wrong" };
    return names[size_t(bad)];
}

void Judge::bad(Bad what, const QString& why)
{
    ++m_notes.bad[size_t(what)];
    const int place = m_notes.failures++;
    const QByteArray text = m_point.toUtf8() + ": " + nameOf(what) + ": " + why.toUtf8();
    if (place < int(std::size(m_notes.failure)))
        std::strncpy(m_notes.failure[place], text.constData(), sizeof(m_notes.failure[0]) - 1);
    tell(QString::fromUtf8(text));
}

void Judge::tell(const QString& text) const
{
    if (!m_talks)
        return;
    std::printf("  %s\n", qPrintable(text));
    std::fflush(stdout);
}

bool Result::isGood() const { return std::accumulate(bad.begin(), bad.end(), 0) == 0; }

static QByteArray cell(const QByteArray& text, int width)
{
    return text.rightJustified(width) + ' ';
}

void printTable(const QList<Result>& results)
{
    constexpr int whatWidth = 36;
    QByteArray head = QByteArray("test ") + QByteArray("what").leftJustified(whatWidth)
        + cell("points", 8) + cell("seconds", 8);
    for (int i = 0; i < badCount; ++i)
        head += cell(nameOf(Bad(i)), 8);
    std::printf("\n%s\n", head.constData());
    for (const Result& result : results) {
        QByteArray line = result.test.toUtf8().leftJustified(5)
            + result.what.toUtf8().leftJustified(whatWidth)
            + cell(QByteArray::number(result.points), 8)
            + cell(QByteArray::number(result.seconds, 'f', 1), 8);
        for (const int bad : result.bad)
            line += cell(QByteArray::number(bad), 8);
        if (!result.skipped.isEmpty())
            line += " skipped: " + result.skipped.toUtf8();
        std::printf("%s\n", line.trimmed().constData());
        for (const QString& remark : result.remarks)
            std::printf("     %s\n", qPrintable(remark));
    }
    std::fflush(stdout);
}

static Notes& notesOfRun()
{
    static Shared<Notes> notes;
    return *notes;
}

/// One worker's life: takes the next point until there is none.
static void work(const QList<Point>& points, Notes& notes, std::atomic<int>& current, bool talks)
{
    for (;;) {
        const int next = notes.next++;
        if (next >= points.size())
            return;
        current = next;
        Judge judge(notes, points.at(next).name, talks);
        points.at(next).run(judge);
        ++notes.done;
    }
}

Result runPoints(const QString& test, const QString& what, const QList<Point>& points,
    const Options& options, const QStringList& countedNames, const std::function<void()>& start)
{
    QElapsedTimer timer;
    timer.start();
    QList<Point> chosen;
    for (const Point& point : points)
        if (options.only.isEmpty() || point.name == options.only)
            chosen.append(point);
    Notes& notes = notesOfRun();
    new (&notes) Notes;
    struct Current {
        std::array<std::atomic<int>, 64> point = {};
    };
    Shared<Current> current;
    const int jobs = qBound(1, int(qMin(qsizetype(options.jobs), chosen.size())), 64);
    QList<int> workers;
    const auto startWorker = [&](int job) {
        current->point[size_t(job)] = -1;
        return startChild([&] {
            if (start)
                start();
            work(chosen, notes, current->point[size_t(job)], !options.only.isEmpty());
        });
    };
    for (int job = 0; job < jobs; ++job)
        workers.append(startWorker(job));
    for (int job = 0; job < jobs; ++job) {
        for (;;) {
            const ChildEnd end = waitForChild(workers.at(job), -1);
            const int point = current->point[size_t(job)];
            if (end.isClean())
                break;
            const QString name = point >= 0 ? chosen.at(point).name : u"start"_s;
            Judge(notes, name, !options.only.isEmpty()).bad(Bad::Crashed, end.inWords());
            if (point < 0)
                break;
            ++notes.done;
            workers[job] = startWorker(job);
        }
    }
    Result result { .test = test, .what = what, .points = notes.done };
    result.seconds = double(timer.elapsed()) / 1000;
    for (int i = 0; i < badCount; ++i)
        result.bad[size_t(i)] = notes.bad[size_t(i)];
    for (qsizetype i = 0; i < countedNames.size(); ++i)
        if (notes.counted[size_t(i)] > 0)
            result.remarks.append(
                QString::number(notes.counted[size_t(i)]) + u' ' + countedNames.at(i));
    if (!result.remarks.isEmpty())
        result.remarks = { result.remarks.join(u", "_s) };
    const int told = qMin(int(notes.failures), int(std::size(notes.failure)));
    for (int i = 0; i < told; ++i)
        result.failures.append(QString::fromUtf8(notes.failure[i]));
    if (!options.only.isEmpty() && chosen.isEmpty())
        result.skipped = u"no point is called "_s + options.only;
    return result;
}

QString freshFolder(const Options& options)
{
    const QString folder = options.folder + u"/w"_s + QString::number(::getpid());
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    return folder;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QFileInfoList entries = QDir(from).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else
            putBytes(to + u'/' + entry.fileName(), bytesOf(entry.filePath()));
    }
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}
