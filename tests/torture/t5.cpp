// SPDX-License-Identifier: GPL-3.0-or-later
// T5: project files with bits flipped, cut off, with pages zeroed, swapped or doubled, and with
// somebody else's journal beside them. Nothing may be shown that is not what was saved.
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "tests/torture/moments.h"
#include "tests/torture/sessions.h"
#include "tests/torture/tests.h"
#include "tests/torture/whole.h"
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype page = 4096;
enum Counted { Refused, Harmless, Salvaged };
const QStringList countedNames { u"refused or listed"_s, u"harmless (all content as it was)"_s,
    u"of the refused opened as damaged"_s };

/// A sound file and what is in it.
struct Sound {
    QByteArray bytes = {};
    QByteArray whole = {};
    QByteArray journal = {}; ///< The rest of an interrupted save of this file.
    QByteArray wal = {};
};
using SoundFiles = QList<std::shared_ptr<const Sound>>;

using Damage = std::function<void(const QString& path, QRandomGenerator& random)>;
} // namespace

/// A plan that has been worked on, with history and raw files. An interrupted save is left beside.
static std::shared_ptr<const Sound> makeSound(quint32 seed, const Options& options)
{
    auto sound = std::make_shared<Sound>();
    const QString folder = freshFolder(options);
    const QString path = folder + u"/plan.gemba"_s;
    Shared<std::array<char, 64>> hash;
    ChildEnd end = runChild([&](ParentLine&) {
        beApplication();
        ProjectStore::create(path, smallProject(seed));
        Claims claims;
        Work work(folder, claims, true);
        sessionNamed(u"evidence"_s)->work(work, seed);
        for (quint32 i = 0; i < 6; ++i)
            work.edit([&](Project& project) { changeSomewhere(project, seed * 2000 + i); });
        work.undo();
    });
    if (end.isClean()) {
        end = runChild([&](ParentLine&) {
            beApplication();
            const QByteArray whole = wholeContent(*ProjectStore::open(path));
            std::copy(whole.begin(), whole.end(), hash->begin());
        });
    }
    if (!end.isClean())
        qFatal("no sound file could be made: %s", qPrintable(end.inWords()));
    sound->bytes = bytesOf(path);
    sound->whole = QByteArray(hash->data());
    // Killed when the journal is complete and the file half written.
    runChild([&](ParentLine&) {
        beApplication();
        MomentKiller killer(SaveMoment::FileWritten, 2);
        watchFileCalls(folder.toStdString(), killer);
        Document document(ProjectStore::open(path));
        document.edit(u"Edit"_s, [&](Project& project) { changeSomewhere(project, seed); });
    });
    sound->journal = bytesOf(path + u"-journal"_s);
    sound->wal = makeWal(folder + u"/wal.gemba"_s, sound->bytes);
    return sound;
}

/// Opens what lies at `path` as a person would, and judges what is shown.
static void judgeDamaged(const QString& path, const Sound& sound, Judge& judge)
{
    const QByteArray before = bytesOf(path);
    const auto opens = [&](ParentLine&) {
        try {
            const std::unique_ptr<ProjectStore> store = ProjectStore::open(path);
            if (wholeContent(*store) == sound.whole)
                judge.count(Harmless);
            else
                judge.bad(Bad::Silent, u"opened with another content and no word of it"_s);
            return;
        } catch (const StoreError& error) {
            judge.count(Refused);
            judge.tell(error.sentence());
        }
        judge.count(Salvaged, opensAsDamaged(path) ? 1 : 0);
    };
    QElapsedTimer timer;
    timer.start();
    const ChildEnd end = runChild(opens, 20'000);
    if (end.hung || timer.elapsed() > 5000)
        judge.bad(Bad::Stuck, u"took %1 ms"_s.arg(timer.elapsed()));
    else if (!end.isClean())
        judge.bad(Bad::Crashed, end.inWords());
    if (bytesOf(path) != before)
        judge.bad(Bad::Touched, u"the damaged file was changed by opening it"_s);
}

static Damage damageOf(const QString& kind, const SoundFiles& files)
{
    const auto inBytes = [](const std::function<void(QByteArray&, QRandomGenerator&)>& change) {
        return [change](const QString& path, QRandomGenerator& random) {
            QByteArray bytes = bytesOf(path);
            change(bytes, random);
            putBytes(path, bytes);
        };
    };
    const auto pageOf = [](const QByteArray& bytes, QRandomGenerator& random) {
        return random.bounded(int(bytes.size() / page)) * page;
    };
    if (kind == u"flip")
        return inBytes([](QByteArray& bytes, QRandomGenerator& random) {
            const int place = random.bounded(int(bytes.size()));
            bytes[place] = char(bytes.at(place) ^ (1 << random.bounded(8)));
        });
    if (kind == u"cut")
        return inBytes([](QByteArray& bytes, QRandomGenerator& random) {
            bytes.truncate(random.bounded(int(bytes.size())));
        });
    if (kind == u"zero")
        return inBytes([=](QByteArray& bytes, QRandomGenerator& random) {
            const qsizetype size = page >> random.bounded(4); // a page or some of its sectors
            const qsizetype place = pageOf(bytes, random) + random.bounded(int(page / size)) * size;
            bytes.replace(place, size, QByteArray(size, '\0'));
        });
    if (kind == u"swap")
        return inBytes([=](QByteArray& bytes, QRandomGenerator& random) {
            const qsizetype a = pageOf(bytes, random);
            const qsizetype b = pageOf(bytes, random);
            const QByteArray first = bytes.mid(a, page);
            bytes.replace(a, page, bytes.mid(b, page));
            bytes.replace(b, page, first);
        });
    if (kind == u"double")
        return inBytes([=](QByteArray& bytes, QRandomGenerator& random) {
            const qsizetype from = pageOf(bytes, random);
            bytes.replace(pageOf(bytes, random), page, bytes.mid(from, page));
        });
    const auto beside = [files](const QString& ending, const QByteArray Sound::*what) {
        return [=](const QString& path, QRandomGenerator& random) {
            putBytes(path + ending, (*files.at(random.bounded(int(files.size())))).*what);
        };
    };
    if (kind == u"journal")
        return beside(u"-journal"_s, &Sound::journal);
    return beside(u"-wal"_s, &Sound::wal);
}

static Result run(const QString& kind, const QString& what, int count, const SoundFiles& files,
    const Options& options)
{
    // A journal or log beside a file must be another file's.
    const bool isForeign = kind == u"journal" || kind == u"wal";
    const SoundFiles others = isForeign ? files.mid(1) : files;
    const Damage damage = damageOf(kind, others);
    QList<Point> points;
    for (int i = 0; i < count; ++i) {
        const auto& sound = isForeign ? files.first() : files.at(i % files.size());
        const quint32 seed = options.seed * 1'000'000 + quint32(i);
        points.append({ u"%1/%2"_s.arg(kind).arg(i), [=, &options](Judge& judge) {
                           const QString path = freshFolder(options) + u"/plan.gemba"_s;
                           putBytes(path, sound->bytes);
                           QRandomGenerator random(seed);
                           damage(path, random);
                           judgeDamaged(path, *sound, judge);
                       } });
    }
    return runPoints(u"T5"_s, what, points, options, countedNames, beApplication);
}

QList<Result> runT5(const Options& options)
{
    SoundFiles files;
    for (quint32 i = 0; i < (options.nightly ? 24U : 6U); ++i)
        files.append(makeSound(options.seed * 100 + i, options));
    const int flips = options.points > 0 ? options.points : options.nightly ? 20'000 : 500;
    const auto size = [&](int nightly) { return qMax(5, flips * nightly / 20'000); };
    return { run(u"flip"_s, u"one bit flipped"_s, flips, files, options),
        run(u"cut"_s, u"cut off"_s, size(4'000), files, options),
        run(u"zero"_s, u"a page or sectors zeroed"_s, size(2'000), files, options),
        run(u"swap"_s, u"two pages swapped"_s, size(2'000), files, options),
        run(u"double"_s, u"a page doubled"_s, size(2'000), files, options),
        run(u"journal"_s, u"another file's journal beside it"_s, size(200), files, options),
        run(u"wal"_s, u"another file's -wal beside it"_s, size(200), files, options) };
}
