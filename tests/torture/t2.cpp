// SPDX-License-Identifier: GPL-3.0-or-later
// T2: the power goes after each call of a session; what was not flushed is there or not, by chance.
#include "tests/torture/judging.h"
#include "tests/torture/recorder.h"
#include "tests/torture/sessions.h"
#include "tests/torture/tests.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
struct Film {
    QMap<QByteArray, QByteArray> before = {};
    QList<CallRecording::Entry> entries = {};
};
constexpr std::array<const char*, 4> luckNames { "nothing", "entries", "some", "most" };
} // namespace

static std::shared_ptr<const Film> record(
    const Session& session, quint32 seed, Recorder::Loses loses, const Options& options)
{
    auto film = std::make_shared<Film>();
    const QString folder = freshFolder(options);
    ChildEnd end = runChild([&](ParentLine&) {
        beApplication();
        session.prepare(folder, seed);
    });
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        film->before[name.toUtf8()] = bytesOf(folder + u'/' + name);
    CallRecording recording;
    if (end.isClean()) {
        end = runChild([&](ParentLine&) {
            beApplication();
            Claims claims;
            Work work(folder, claims, true);
            Recorder recorder(recording, folder, loses);
            work.claimed = [&] { recorder.claim(claims); };
            watchFileCalls(folder.toStdString(), recorder);
            session.work(work, seed);
            stopWatchingFileCalls();
        });
    }
    if (!end.isClean())
        qFatal("session %s fails without any fault: %s", session.name, qPrintable(end.inWords()));
    film->entries = recording.entries();
    return film;
}

/// The claims that hold at a moment know the hashes of states that come later, too: the edit whose
/// save is under way has not been acknowledged, but its state may be on the disk.
static Claims claimsAt(const Film& film, qsizetype moment)
{
    Claims claims;
    Claims last;
    const auto read = [](const CallRecording::Entry& entry, Claims& into) {
        std::memcpy(static_cast<void*>(&into), entry.bytes.constData(), sizeof into);
    };
    for (qsizetype i = 0; i < film.entries.size(); ++i) {
        if (film.entries.at(i).isClaims && i < moment)
            read(film.entries.at(i), claims);
    }
    for (qsizetype i = film.entries.size() - 1; i >= 0; --i) {
        if (film.entries.at(i).isClaims) {
            read(film.entries.at(i), last);
            break;
        }
    }
    claims.states = last.states;
    claims.stateCount = last.stateCount;
    return claims;
}

static void runPoint(const Film& film, qsizetype moment, Disk::Luck luck, quint32 seed,
    const Options& options, Judge& judge)
{
    Disk disk(film.before);
    for (qsizetype i = 0; i < moment; ++i)
        if (!film.entries.at(i).isClaims)
            disk.apply(film.entries.at(i));
    const QString folder = freshFolder(options);
    const QMap<QByteArray, QByteArray> files = disk.afterPowerCut(luck, seed);
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString path = folder + u'/' + QString::fromUtf8(it.key());
        QDir().mkpath(QFileInfo(path).absolutePath());
        putBytes(path, it.value());
    }
    judgeFolder(folder, claimsAt(film, moment), judge, Bad::Lost);
}

static QList<Point> pointsOf(
    const Session& session, quint32 seed, Recorder::Loses loses, const Options& options)
{
    const std::shared_ptr<const Film> film = record(session, seed, loses, options);
    QList<Point> points;
    bool promises = false;
    for (qsizetype moment = 0; moment <= film->entries.size(); ++moment) {
        // Between two claims nothing has happened to the disk; before the first, nothing at all.
        promises = promises || (moment > 0 && film->entries.at(moment - 1).isClaims);
        if (!promises || (moment < film->entries.size() && film->entries.at(moment).isClaims))
            continue;
        for (size_t luck = 0; luck < luckNames.size(); ++luck) {
            const QString name = u"%1/%2/%3/%4"_s.arg(QLatin1StringView(session.name))
                                     .arg(seed)
                                     .arg(moment)
                                     .arg(QLatin1StringView(luckNames[luck]));
            const quint32 chance = quint32(moment) * 4 + quint32(luck) + seed * 1'000'003;
            points.append({ name, [film, moment, luck, chance, options](Judge& judge) {
                               runPoint(*film, moment, Disk::Luck(luck), chance, options, judge);
                           } });
        }
    }
    return session.isLong ? evenly(points, options.nightly ? 400 : 12) : points;
}

static Result run(const QString& what, int wanted, Recorder::Loses loses, const Options& options)
{
    QList<Point> points;
    for (quint32 seed = options.seed; points.size() < wanted; ++seed)
        for (const Session& session : sessions())
            if (!session.isLong || seed == options.seed)
                points.append(pointsOf(session, seed, loses, options));
    if (!options.nightly && options.only.isEmpty())
        points = evenly(points, wanted);
    return runPoints(u"T2"_s, what, points, options, {}, beApplication);
}

/// A test of the test: on a disk that only pretends to flush, the same sessions must lose
/// something.
static Result prove(const QString& what, Recorder::Loses loses, const Options& options)
{
    Options small = options;
    small.nightly = false;
    Result result = run(what, options.nightly ? 2'000 : 150, loses, small);
    const int found = result.bad[size_t(Bad::Lost)] + result.bad[size_t(Bad::Torn)]
        + result.bad[size_t(Bad::Corrupt)];
    result.remarks
        = { u"found, as it must: %1 lost, %2 corrupt, %3 torn"_s.arg(result.bad[size_t(Bad::Lost)])
                  .arg(result.bad[size_t(Bad::Corrupt)])
                  .arg(result.bad[size_t(Bad::Torn)]) };
    result.bad = {};
    result.failures.clear();
    if (found == 0) {
        result.bad[size_t(Bad::Wrong)] = 1;
        result.failures.append(u"prove: the simulation does not find losses"_s);
    }
    return result;
}

QList<Result> runT2(const Options& options)
{
    using Loses = Recorder::Loses;
    const int wanted = options.points > 0 ? options.points : options.nightly ? 40'000 : 2'000;
    QList<Result> results;
    if (!options.prove)
        results.append(run(u"power goes after each call"_s, wanted, Loses::Nothing, options));
    if (options.only.isEmpty()) {
        results.append(
            prove(u"the same where folders are not flushed"_s, Loses::FolderSyncs, options));
        results.append(prove(u"the same where nothing is flushed"_s, Loses::AllSyncs, options));
    }
    return results;
}
