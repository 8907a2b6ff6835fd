// SPDX-License-Identifier: GPL-3.0-or-later
// T1: each call of a session that changes a file goes wrong in each way it can.
#include "app/project/storeerror.h"
#include "tests/torture/faults.h"
#include "tests/torture/judging.h"
#include "tests/torture/sessions.h"
#include "tests/torture/tests.h"
#include <QDir>
#include <QFile>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

enum Counted { Killed, ErrorsShown, NotReached, LeftBehind };
static const QStringList countedNames { u"killed"_s, u"errors shown"_s, u"not reached"_s,
    u"unfinished files left behind by kills"_s };

/// What the child and its parent both see.
struct Sitting {
    Claims claims = {};
    CallLog calls = {};
    int fired = 0; ///< Calls that have failed in all.
    bool silent = false; ///< In the last step a call failed and nobody was told.
    bool isOver = false;
    char trouble[400] = {};
};

/// A session once without faults: which states it passes and which calls it makes.
static std::shared_ptr<const Sitting> reference(
    const Session& session, quint32 seed, const Options& options)
{
    Shared<Sitting> sitting;
    const QString folder = freshFolder(options);
    const ChildEnd prepared = runChild([&](ParentLine&) {
        beApplication();
        session.prepare(folder, seed);
    });
    const QString files
        = options.folder + u"/%1-%2"_s.arg(QLatin1StringView(session.name)).arg(seed);
    copyFolder(folder, files);
    const ChildEnd end = runChild([&](ParentLine&) {
        beApplication();
        CallCounter counter(sitting->calls);
        Work work(folder, sitting->claims, true);
        watchFileCalls(folder.toStdString(), counter);
        session.work(work, seed);
    });
    if (!prepared.isClean() || !end.isClean())
        qFatal("session %s fails without any fault: %s", session.name, qPrintable(end.inWords()));
    return std::make_shared<const Sitting>(*sitting);
}

/// The session with a fault, in the child. After each step in which a call failed the parent looks
/// at the files as they lie there; after the second the cause goes away.
static void sit(const Session& session, quint32 seed, const QString& folder, Sitting& sitting,
    FaultInjector& injector, ParentLine& line, bool talks)
{
    sitting.claims.fileCount = 0;
    Work work(folder, sitting.claims, false);
    work.hasFailed = [&] { return injector.fired() > 0; };
    int firedBefore = 0;
    int steps = 0;
    work.stepped = [&](bool told) {
        sitting.fired = injector.fired();
        if (talks)
            std::printf(
                "    %d calls have failed, told: %s\n", sitting.fired, qPrintable(work.lastTold()));
        if (sitting.fired == 0)
            return;
        sitting.silent = sitting.fired > firedBefore && !told;
        firedBefore = sitting.fired;
        if (++steps <= 2)
            line.waitForLook();
        if (steps >= 2)
            injector.disarm();
        if (steps > 2 && told)
            qstrncpy(sitting.trouble, qPrintable(work.lastTold()), sizeof(sitting.trouble));
    };
    watchFileCalls(folder.toStdString(), injector);
    try {
        session.work(work, seed);
        injector.disarm();
        if (!work.catchUp())
            qstrncpy(sitting.trouble, qPrintable(work.lastTold()), sizeof(sitting.trouble));
        sitting.isOver = true;
    } catch (const StoreError& error) {
        qstrncpy(sitting.trouble, qPrintable(error.sentence()), sizeof(sitting.trouble));
    }
}

static void runPoint(const Session& session, quint32 seed, const Sitting& known, Fault fault,
    int at, const Options& options, Judge& judge)
{
    static Shared<Sitting> sitting; // of this worker
    *sitting = known;
    sitting->calls.count = 0;
    const QString folder = freshFolder(options);
    copyFolder(options.folder + u"/%1-%2"_s.arg(QLatin1StringView(session.name)).arg(seed), folder);
    const QString crashed = folder + u".crashed"_s;
    const auto look = [&] {
        copyFolder(folder, crashed);
        for (const QString& name :
            QDir(crashed).entryList({ u"*.lock"_s }, QDir::Files | QDir::Hidden))
            QFile::remove(crashed + u'/' + name); // whoever made it is gone after a crash
        judgeFolder(
            crashed, sitting->claims, judge, sitting->silent ? Bad::NoError : Bad::Lost, false);
        QDir(crashed).removeRecursively();
    };
    const ChildEnd end = runChild(
        [&](ParentLine& line) {
            FaultInjector injector(fault, at);
            sit(session, seed, folder, *sitting, injector, line, !options.only.isEmpty());
            std::fflush(stdout);
        },
        20'000, look);
    if (endsProcess(fault) ? end.exitCode != killedExitCode && !end.isClean() : !end.isClean())
        judge.bad(end.hung ? Bad::Stuck : Bad::Crashed, u"at work: "_s + end.inWords());
    if (end.isClean() && sitting->trouble[0])
        judge.bad(Bad::Stuck, QString::fromUtf8(sitting->trouble));
    if (end.exitCode == killedExitCode) {
        judge.count(Killed);
        judge.count(LeftBehind, leftOvers(folder, sitting->claims));
    } else if (sitting->fired > 0) {
        judge.count(ErrorsShown);
    } else {
        judge.count(NotReached);
    }
    judgeFolder(folder, sitting->claims, judge, Bad::Lost);
}

static QList<Point> pointsOf(const Session& session, quint32 seed, const Options& options)
{
    const std::shared_ptr<const Sitting> known = reference(session, seed, options);
    QList<Point> points;
    for (const Fault fault : allFaults()) {
        for (int at = 0; at < known->calls.count; ++at) {
            if (!applies(fault, known->calls.kinds[size_t(at)]))
                continue;
            const QString name = u"%1/%2/%3/%4"_s.arg(QLatin1StringView(session.name))
                                     .arg(seed)
                                     .arg(QLatin1StringView(nameOf(fault)))
                                     .arg(at);
            points.append({ name, [&session, seed, known, fault, at, options](Judge& judge) {
                               runPoint(session, seed, *known, fault, at, options, judge);
                           } });
        }
    }
    return session.isLong ? evenly(points, options.nightly ? 400 : 12) : points;
}

Result runT1(const Options& options)
{
    const int wanted = options.points > 0 ? options.points : options.nightly ? 50'000 : 2'000;
    QList<Point> points;
    // Every call of every session; for more points, sessions of further seeds.
    for (quint32 seed = options.seed; points.size() < wanted; ++seed)
        for (const Session& session : sessions())
            if (!session.isLong || seed == options.seed)
                points.append(pointsOf(session, seed, options));
    if (!options.nightly && options.only.isEmpty())
        points = evenly(points, wanted);
    return runPoints(
        u"T1"_s, u"each call goes wrong, 7 ways"_s, points, options, countedNames, beApplication);
}
