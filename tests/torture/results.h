// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/torture/process.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <atomic>
#include <functional>

/// What must not happen. Each has a column in the table and must be zero.
enum class Bad {
    Corrupt, ///< A file cannot be opened or is not sound.
    Torn, ///< It holds a state that never was.
    Lost, ///< An acknowledged edit, copy or raw file is gone.
    NoError, ///< Something failed and nobody was told.
    Stuck, ///< It goes on failing after the cause is gone, or hangs.
    Crashed, ///< The program died of something else than the test.
    Silent, ///< A damaged file was shown as if nothing were wrong.
    Touched, ///< A file changed that had to stay as it is.
    Wrong, ///< Two writers, a wrong sentence, a wrong exit code.
};
inline constexpr int badCount = 9;
const char* nameOf(Bad bad);

/// How the tests are to be run.
struct Options {
    quint32 seed = 1;
    int points = 0; ///< 0: the size for every commit.
    bool nightly = false;
    int jobs = 2;
    QString only = {}; ///< One point by its name, with everything told.
    bool prove = false;
    QString folder = {}; ///< Where the files under torture lie: in memory where possible.
};

/// What a worker writes into while it judges one point. In shared memory: it survives a crash.
struct Notes {
    std::array<std::atomic<int>, badCount> bad = {};
    std::array<std::atomic<int>, 12> counted = {}; ///< What else a test counts, see countedNames.
    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    std::atomic<int> failures = 0;
    char failure[64][600] = {};
};

/// Where a point says what is wrong with it.
class Judge {
public:
    Judge(Notes& notes, const QString& point, bool talks)
        : m_notes(notes)
        , m_point(point)
        , m_talks(talks)
    {
    }
    void bad(Bad what, const QString& why);
    void count(int what, int by = 1) { m_notes.counted[size_t(what)] += by; }
    /// Told only where one point alone is run.
    void tell(const QString& text) const;

private:
    Notes& m_notes;
    QString m_point;
    bool m_talks;
};

/// One row of the table.
struct Result {
    QString test;
    QString what;
    int points = 0;
    double seconds = 0;
    std::array<int, badCount> bad = {};
    QStringList remarks = {}; ///< "1,204 errors shown"
    QStringList failures = {};
    QString skipped = {}; ///< Why nothing was done.
    bool isGood() const;
};

void printTable(const QList<Result>& results);

/// Something to be tried: its name says how to try it again.
struct Point {
    QString name;
    std::function<void(Judge&)> run; ///< In a worker process; may fork.
};

/// Runs all points (or the one that options.only names) in options.jobs processes. A worker that
/// dies or hangs is replaced, and the point counted as crashed or stuck. `start` runs once in each
/// new worker.
Result runPoints(const QString& test, const QString& what, const QList<Point>& points,
    const Options& options, const QStringList& countedNames = {},
    const std::function<void()>& start = {});

/// `points` of `all`, evenly spread; all of them where there are no more.
template <typename T> QList<T> evenly(const QList<T>& all, int points)
{
    if (points <= 0 || points >= all.size())
        return all;
    QList<T> some;
    for (int i = 0; i < points; ++i)
        some.append(all.at(qsizetype(i) * all.size() / points));
    return some;
}

/// An empty folder of this worker.
QString freshFolder(const Options& options);
void copyFolder(const QString& from, const QString& to);
QByteArray bytesOf(const QString& path);
void putBytes(const QString& path, const QByteArray& bytes);
