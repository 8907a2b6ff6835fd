// SPDX-License-Identifier: GPL-3.0-or-later
// T10: memory runs out, at any one allocation, for good, or at a limit. The program may say so or
// die; what is on the disk stays whole.
#include "app/commands/commands.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include "tests/torture/allocations.h"
#include "tests/torture/claims.h"
#include "tests/torture/sessions.h"
#include "tests/torture/tests.h"
#include <QFile>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
enum Counted { Done, Told, Aborted, Segfaulted };
const QStringList countedNames { u"done all the same"_s, u"errors told"_s,
    u"deaths (out of memory, uncaught)"_s, u"deaths by a null pointer"_s };

/// A command of the program and what it may leave behind.
struct Job {
    const char* name;
    QStringList arguments; ///< %1 stands for the folder.
    /// Whether that is what the command was to make of the plan.
    std::function<bool(const Project&)> isDone;
    bool makesFile = false; ///< new.gemba, which was not there before.
};

struct Prepared {
    Job job;
    QByteArray plan = {};
    StateHash before = {};
    int allocations = 0;
};

enum class Shortage { Once, ForEver, Limit };
} // namespace

static QByteArray ticketLog()
{
    QByteArray csv = "case,activity,team,time\n";
    for (int i = 0; i < 400; ++i)
        for (const char* step : { "request,DBA", "review,Architecture", "change,Operations" })
            csv += QByteArray::number(i) + ',' + step + ",2026-11-"
                + QByteArray::number(1 + i % 28).rightJustified(2, '0') + " 09:00:00\n";
    return csv;
}

static QList<Job> jobs()
{
    const Project imported = smallProject(99);
    const auto isImported = [imported](const Project& project) { return project == imported; };
    return {
        { "check", { u"check"_s, u"%1/plan.gemba"_s }, [](const Project&) { return false; } },
        { "import", { u"import"_s, u"%1/in.json"_s, u"--into"_s, u"%1/plan.gemba"_s, u"--force"_s },
            isImported },
        { "import-new", { u"import"_s, u"%1/in.json"_s, u"--into"_s, u"%1/new.gemba"_s },
            isImported, true },
        { "discover",
            { u"discover"_s, u"%1/log.csv"_s, u"--into"_s, u"%1/plan.gemba"_s, u"--time-format"_s,
                u"yyyy-MM-dd HH:mm:ss"_s },
            [](const Project& project) {
                return project.valueStreams.size() == 2 && project.evidence.size() == 1
                    && project.steps.size() == smallProject(1).steps.size() + 3;
            } },
    };
}

/// The command in the child; its exit code becomes the child's.
static void runJob(const Job& job, const QString& folder)
{
    QStringList arguments;
    for (const QString& argument : job.arguments)
        arguments.append(argument.contains(u"%1"_s) ? argument.arg(folder) : argument);
    const int code = runCommand(arguments);
    stopFailingAllocations();
    ::_exit(code);
}

static void beQuiet()
{
    const int null = ::open("/dev/null", O_WRONLY);
    ::dup2(null, STDOUT_FILENO);
    ::dup2(null, STDERR_FILENO);
}

static void layOut(const Prepared& prepared, const QString& folder)
{
    putBytes(folder + u"/plan.gemba"_s, prepared.plan);
    putBytes(folder + u"/in.json"_s, projectToJson(smallProject(99)));
    putBytes(folder + u"/log.csv"_s, ticketLog());
}

static std::shared_ptr<const Prepared> prepare(const Job& job, const Options& options)
{
    auto prepared = std::make_shared<Prepared>();
    prepared->job = job;
    const QString folder = freshFolder(options);
    Shared<std::atomic<int>> allocations;
    ChildEnd end = runChild([&](ParentLine&) {
        beApplication();
        ProjectStore::create(folder + u"/plan.gemba"_s, smallProject(1));
    });
    prepared->plan = bytesOf(folder + u"/plan.gemba"_s);
    prepared->before = hashOf(smallProject(1));
    layOut(*prepared, folder);
    if (end.isClean())
        end = runChild([&](ParentLine&) {
            beApplication();
            beQuiet();
            countAllocations();
            QStringList arguments;
            for (const QString& argument : job.arguments)
                arguments.append(argument.contains(u"%1"_s) ? argument.arg(folder) : argument);
            const int code = runCommand(arguments);
            *allocations = stopFailingAllocations();
            ::_exit(code);
        });
    if (!end.isClean())
        qFatal("%s fails with all the memory it wants: %s", job.name, qPrintable(end.inWords()));
    prepared->allocations = *allocations;
    return prepared;
}

static void limitMemory(int megabytes)
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    const rlim_t now = rlim_t(status.readAll().split(' ').first().toLongLong()) * 4096;
    const rlim_t limit = now + (rlim_t(megabytes) << 18); // quarters of a megabyte
    const rlimit limits { limit, limit };
    ::setrlimit(RLIMIT_AS, &limits);
}

static void judgeProject(
    const QString& path, const Prepared& prepared, bool mustBeDone, Judge& judge)
{
    try {
        const std::unique_ptr<ProjectStore> store = ProjectStore::open(path);
        const bool isDone = prepared.job.isDone(store->written());
        const bool isBefore = hashOf(store->written()) == prepared.before;
        if (mustBeDone && !isDone)
            judge.bad(Bad::NoError, u"exit code 0, but nothing was done"_s);
        else if (!isDone && (!isBefore || prepared.job.makesFile))
            judge.bad(Bad::Torn, u"half done"_s);
    } catch (const StoreError& error) {
        judge.bad(Bad::Corrupt, error.sentence());
    }
}

static void runPoint(
    const Prepared& prepared, Shortage shortage, int at, const Options& options, Judge& judge)
{
    const QString folder = freshFolder(options);
    layOut(prepared, folder);
    const ChildEnd end = runChild([&](ParentLine&) {
        beQuiet();
        if (shortage == Shortage::Limit)
            limitMemory(at);
        else
            failAllocation(at, shortage == Shortage::ForEver);
        try {
            runJob(prepared.job, folder);
        } catch (const std::bad_alloc&) {
            ::_exit(99); // main() would call terminate()
        }
    });
    if (end.hung)
        judge.bad(Bad::Stuck, u"hung"_s);
    else if (end.exitCode == 0)
        judge.count(Done);
    else if (end.exitCode == 1 || end.exitCode == 2)
        judge.count(Told);
    else if (end.signal == SIGSEGV || end.signal == SIGBUS)
        judge.count(Segfaulted);
    else if (end.exitCode == 99 || end.signal == SIGABRT)
        judge.count(Aborted);
    else
        judge.bad(Bad::Crashed, end.inWords());
    const QString made = folder + u"/new.gemba"_s;
    const ChildEnd look = runChild([&](ParentLine&) {
        const bool isCheck = qstrcmp(prepared.job.name, "check") == 0;
        if (!prepared.job.makesFile)
            judgeProject(folder + u"/plan.gemba"_s, prepared, end.exitCode == 0 && !isCheck, judge);
        else if (QFile::exists(made))
            judgeProject(made, prepared, end.exitCode == 0, judge);
        else if (end.exitCode == 0)
            judge.bad(Bad::NoError, u"exit code 0, but no file"_s);
    });
    if (!look.isClean())
        judge.bad(Bad::Crashed, u"looking: "_s + look.inWords());
    if (prepared.job.makesFile && bytesOf(folder + u"/plan.gemba"_s) != prepared.plan)
        judge.bad(Bad::Touched, u"plan.gemba was changed"_s);
}

static Result run(const QString& what, Shortage shortage, int count, const Options& options)
{
    static constexpr std::array<const char*, 3> names { "once", "for-ever", "limit" };
    QList<Point> points;
    const QList<Job> all = jobs();
    for (const Job& job : all) {
        const std::shared_ptr<const Prepared> prepared = prepare(job, options);
        const int places = shortage == Shortage::Limit ? count : prepared->allocations;
        QList<Point> mine;
        for (int at = 0; at < places; ++at)
            mine.append({ u"%1/%2/%3"_s.arg(QLatin1StringView(job.name),
                              QLatin1StringView(names[size_t(shortage)]), QString::number(at)),
                [=, &options](
                    Judge& judge) { runPoint(*prepared, shortage, at, options, judge); } });
        points.append(options.only.isEmpty() ? evenly(mine, count / int(all.size())) : mine);
    }
    return runPoints(u"T10"_s, what, points, options, countedNames, beApplication);
}

QList<Result> runT10(const Options& options)
{
    const int count = options.points > 0 ? options.points : options.nightly ? 5'000 : 240;
    return { run(u"one allocation fails"_s, Shortage::Once, count, options),
        run(u"all allocations from one on fail"_s, Shortage::ForEver, count / 4, options),
        run(u"memory limited (RLIMIT_AS)"_s, Shortage::Limit, count / 8, options) };
}
