// SPDX-License-Identifier: GPL-3.0-or-later
// T3: the real window is killed while somebody works in it, at any time or at a named moment of a
// save. The next start shows the last acknowledged edit and asks nothing.
#include "app/project/backups.h"
#include "app/project/sample.h"
#include "tests/torture/claims.h"
#include "tests/torture/moments.h"
#include "tests/torture/randomuser.h"
#include "tests/torture/tests.h"
#include "widgets/settings.h"
#include "widgets/window/appearance.h"
#include "widgets/window/backupkeeper.h"
#include "widgets/window/evidenceguard.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/projectfiles.h"
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <csignal>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
enum Counted { Killed, NotReached, Edits, Copies, AfterSave };
const QStringList countedNames { u"killed"_s, u"ended before their moment"_s,
    u"edits acknowledged"_s, u"copies made"_s, u"showed the edit that was being saved"_s };

/// What the window told before it died.
struct Told {
    std::atomic<int> isReady = 0;
    std::atomic<int> edits = 0; ///< Acknowledged; their states lie in `states`, round and round.
    std::array<StateHash, 256> states = {};
    StateHash attempted = {};
    std::atomic<int> undoCount = 0; ///< Steps that could be undone after that.
    char trouble[400] = {};

    const StateHash& state(int edit) const { return states[size_t(edit) % states.size()]; }
};
} // namespace

/// Everything the program keeps lies below the folder.
static void liveIn(const QString& folder)
{
    for (const char* name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(name, (folder + u"/home"_s).toUtf8());
    QDir().mkpath(folder + u"/home"_s);
    QCoreApplication::setOrganizationName(u"gemba"_s);
    QCoreApplication::setApplicationName(u"gemba"_s);
}

static Project planOf(quint32 seed)
{
    return sampleProject(seed % 2 ? QLocale::English : QLocale::Korean, QDate(2026, 11, 20));
}

/// The program as main() starts it, with somebody who works in it for so many actions.
static void workInWindow(const QString& folder, quint32 seed, MomentKiller& killer, Told& told)
{
    watchFileCalls(folder.toStdString(), killer);
    liveIn(folder);
    static int argc = 1;
    static char name[] = "gemba";
    static char* argv[] = { name, nullptr };
    QApplication application(argc, argv);
    Settings settings(Settings::standardPath());
    Appearance appearance(settings);
    appearance.apply();
    CopyPrompts prompts;
    prompts.copyPath = folder + u"/copy.gemba"_s;
    ProjectFiles files(settings, ProjectFiles::standardUntitledFolder());
    if (seed % 3 == 0)
        files.openUntitled(planOf(seed));
    else
        files.open(folder + u"/plan.gemba"_s);
    Document& document = files.document();
    const auto acknowledge = [&] {
        if (!document.saveError().isEmpty()) {
            qstrncpy(told.trouble, qPrintable(document.saveError()), sizeof told.trouble);
            return;
        }
        told.undoCount = int(document.undoCount());
        told.states[size_t(told.edits + 1) % told.states.size()] = hashOf(document.project());
        ++told.edits;
    };
    acknowledge();
    killer.saving = [&] { told.attempted = hashOf(document.project()); };
    MainWindow window(
        files, appearance, prompts, settings, [] { return QDateTime::currentDateTime(); });
    const BackupKeeper backups(
        files, standardBackupFolder(), [] { return QDateTime::currentDateTime(); });
    const EvidenceGuard evidence(files);
    QObject::connect(&document, &Document::changed, &window, acknowledge);
    window.resize(1280, 720);
    window.show();
    RandomUser user(window, seed);
    told.isReady = 1;
    for (int i = 0; i < 120; ++i) {
        user.act();
        if (!prompts.told.isEmpty() && told.trouble[0] == '\0')
            qstrncpy(told.trouble, qPrintable(prompts.told), sizeof told.trouble);
    }
    killer.saving = {};
    stopWatchingFileCalls();
}

static bool isKnown(const Told& told, const StateHash& hash)
{
    return std::find(told.states.begin(), told.states.end(), hash) != told.states.end();
}

/// An undo or redo was being saved: what is shown follows from the file only then.
static bool isOneStepAfter(const ProjectStore& store, const Told& told)
{
    const QList<HistoryStep> steps = store.history();
    return steps.size() > 1
        && hashOf(store.at(steps.at(steps.size() - 2).id).project) == told.state(told.edits);
}

/// The next start.
static void startAgain(const QString& folder, quint32 seed, const Told& told, Judge& judge)
{
    liveIn(folder);
    beApplication();
    Settings settings(Settings::standardPath());
    if (!settings.problem().isEmpty())
        judge.bad(Bad::Corrupt, settings.problem());
    ProjectFiles files(settings, ProjectFiles::standardUntitledFolder());
    QString notOpened;
    if (seed % 3 == 0)
        files.openLast(&notOpened);
    else
        files.openOrUntitled(folder + u"/plan.gemba"_s, &notOpened);
    if (!notOpened.isEmpty())
        judge.bad(Bad::Corrupt, u"not opened: "_s + notOpened);
    if (told.edits == 0)
        return;
    const StateHash found = hashOf(files.document().project());
    if (found == told.state(told.edits)) {
        if (files.document().undoCount() != told.undoCount)
            judge.bad(Bad::Lost,
                u"%1 steps can be undone, it were %2"_s.arg(files.document().undoCount())
                    .arg(told.undoCount.load()));
        return;
    }
    if (found == told.attempted || isOneStepAfter(files.document().store(), told))
        judge.count(AfterSave);
    else
        judge.bad(isKnown(told, found) ? Bad::Lost : Bad::Torn,
            u"not the state of edit %1, nor the next"_s.arg(told.edits.load()));
    files.document().edit(u"Edit"_s, [](Project& project) { project.info.scope += u'+'; });
    if (!files.document().saveError().isEmpty())
        judge.bad(Bad::Stuck, files.document().saveError());
}

static void lookAtCopy(const QString& path, const Told& told, Judge& judge)
{
    if (!QFile::exists(path))
        return;
    judge.count(Copies);
    try {
        if (!isKnown(told, hashOf(ProjectStore::open(path)->written())))
            judge.bad(Bad::Torn, u"the copy holds a state that never was"_s);
    } catch (const StoreError& error) {
        judge.bad(Bad::Corrupt, u"the copy: "_s + error.sentence());
    }
}

static void pause(int milliseconds)
{
    const timespec time { milliseconds / 1000, long(milliseconds % 1000) * 1'000'000 };
    ::nanosleep(&time, nullptr);
}

static void runPoint(
    SaveMoment moment, quint32 seed, const QString& plan, const Options& options, Judge& judge)
{
    const QString folder = freshFolder(options);
    putBytes(folder + u"/plan.gemba"_s, bytesOf(plan));
    Shared<Told> told;
    QRandomGenerator random(seed);
    const int times = moment == SaveMoment::LockMade ? 1 : random.bounded(1, 8);
    const int process = startChild([&] {
        MomentKiller killer(moment, times);
        workInWindow(folder, seed, killer, *told);
    });
    if (moment == SaveMoment::None) {
        QElapsedTimer timer;
        timer.start();
        while (!told->isReady && timer.elapsed() < 10'000)
            pause(2);
        pause(random.bounded(400));
        ::kill(process, SIGKILL);
    }
    const ChildEnd end = waitForChild(process, 30'000);
    judge.count(end.signal == SIGKILL ? Killed : NotReached);
    judge.count(Edits, told->edits);
    judge.tell(u"%1 after %2 edits"_s.arg(end.inWords()).arg(told->edits.load()));
    if (end.hung)
        judge.bad(Bad::Stuck, u"the window hung"_s);
    else if (end.signal != SIGKILL && !end.isClean())
        judge.bad(Bad::Crashed, end.inWords());
    if (told->trouble[0])
        judge.bad(Bad::Wrong, QString::fromUtf8(told->trouble));
    const ChildEnd again = runChild([&](ParentLine&) {
        startAgain(folder, seed, *told, judge);
        lookAtCopy(folder + u"/copy.gemba"_s, *told, judge);
    });
    if (!again.isClean())
        judge.bad(again.hung ? Bad::Stuck : Bad::Crashed, u"starting again: "_s + again.inWords());
}

Result runT3(const Options& options)
{
    const int wanted = options.points > 0 ? options.points : options.nightly ? 1'000 : 50;
    const QString plan = options.folder + u"/sample.gemba"_s;
    runChild([&](ParentLine&) {
        beApplication();
        ProjectStore::create(plan, planOf(1));
    });
    // Every second time at any moment, else at the named ones in turn.
    QList<Point> points;
    for (int i = 0; i < wanted; ++i) {
        const SaveMoment moment
            = i % 2 ? allMoments().at(i / 2 % allMoments().size()) : SaveMoment::None;
        const quint32 seed = options.seed * 100'000 + quint32(i);
        points.append({ u"%1/%2"_s.arg(QLatin1StringView(nameOf(moment))).arg(i),
            [=, &options](Judge& judge) { runPoint(moment, seed, plan, options, judge); } });
    }
    return runPoints(u"T3"_s, u"the window is killed, 13 moments"_s, points, options, countedNames);
}
