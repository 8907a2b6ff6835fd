// SPDX-License-Identifier: GPL-3.0-or-later
// T4: a disk that is really full: a small tmpfs of our own, filled up but for so many pages.
#include "app/project/document.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include "app/project/schema.h"
#include "tests/torture/claims.h"
#include "tests/torture/judging.h"
#include "tests/torture/sessions.h"
#include "tests/torture/tests.h"
#include "widgets/settings.h"
#include "widgets/window/projectfiles.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
enum Counted { Done, Told };
const QStringList countedNames { u"done"_s, u"errors told"_s };
constexpr qint64 page = 4096;
constexpr qint64 diskSize = 8 << 20;

/// A small disk of this process's own; gone with it at the latest.
class SmallDisk {
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        // In a view of the file systems of this process's own: the disk goes when the process goes.
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
            m_problem = QString::fromLocal8Bit(std::strerror(errno));
            return;
        }
        const bool isThere
            = ::mount("tmpfs", folder.toUtf8().constData(), "tmpfs", MS_NOSUID | MS_NODEV,
                  QByteArray("size=" + QByteArray::number(diskSize)).constData())
            == 0;
        if (!isThere)
            m_problem = QString::fromLocal8Bit(std::strerror(errno));
    }
    QString problem() const { return m_problem; }
    qint64 free() const
    {
        struct statvfs status = {};
        ::statvfs(m_folder.toUtf8().constData(), &status);
        return qint64(status.f_bavail) * qint64(status.f_frsize);
    }
    /// Leaves `bytes` free.
    void fillUpTo(qint64 bytes) const
    {
        const int file
            = ::open(ballast().toUtf8().constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        ::posix_fallocate(file, 0, free() - bytes);
        ::close(file);
    }
    void empty() const { QFile::remove(ballast()); }

private:
    QString ballast() const { return m_folder + u"/.ballast"_s; }

    QString m_folder;
    QString m_problem = {};
};

/// Something that needs space. Returns what was told, or nothing where it was done.
struct Job {
    const char* name;
    std::function<QString(const QString& folder)> run;
    /// What must be whole afterwards, the old or the new.
    std::function<void(const QString& folder, bool done, Judge& judge)> look;
    bool namesSpace = true; ///< The sentence says how much is missing or free.
    int steps = 40; ///< Of 4 KiB, until it surely succeeds.
};
} // namespace

/// Runs the real program; its message where it fails.
static QString program(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(GEMBA_PROGRAM), arguments);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return u"(the program died)"_s;
    const QString told = QString::fromUtf8(process.readAll()).trimmed();
    if (process.exitCode() == 0)
        return {};
    return told.isEmpty() ? u"(exit code %1 and no word)"_s.arg(process.exitCode()) : told;
}

static QString told(const std::function<void()>& action)
{
    try {
        action();
        return {};
    } catch (const StoreError& error) {
        return error.sentence();
    }
}

static Project bigger()
{
    Project project = smallProject(1);
    for (quint32 i = 0; i < 200; ++i)
        changeSomewhere(project, i);
    project.kataBoards.first().pattern = QString(40'000, u'다');
    return project;
}

/// The old project or the new one, sound, and nothing else.
static void lookAtProject(
    const QString& path, const Project& before, const Project& after, bool done, Judge& judge)
{
    try {
        const Project found = ProjectStore::open(path)->written();
        if (done && found != after)
            judge.bad(Bad::NoError, u"%1: said to be done, but is not"_s.arg(path));
        else if (found != before && found != after)
            judge.bad(Bad::Torn, path);
    } catch (const StoreError& error) {
        judge.bad(Bad::Corrupt, error.sentence());
    }
}

static void lookAtBytes(const QString& path, const QByteArray& before,
    const std::function<bool(const QByteArray&)>& isNew, bool done, Judge& judge)
{
    const QByteArray found = bytesOf(path);
    if (done && !isNew(found))
        judge.bad(Bad::NoError, u"%1: said to be written, but is not"_s.arg(path));
    else if (!done && found != before && !isNew(found))
        judge.bad(Bad::Torn, u"%1: %2 bytes of something"_s.arg(path).arg(found.size()));
}

static QList<Job> jobs()
{
    const Project before = smallProject(1);
    const Project after = bigger();
    const QByteArray oldBytes = "what was there before";
    QList<Job> list;
    list.append({ "edit",
        [after](const QString& folder) {
            Document document(ProjectStore::open(folder + u"/plan.gemba"_s));
            document.edit(u"Edit"_s, [&](Project& project) { project = after; });
            return document.saveError();
        },
        [=](const QString& folder, bool done, Judge& judge) {
            lookAtProject(folder + u"/plan.gemba"_s, before, after, done, judge);
        },
        true, 80 });
    list.append({ "save a copy",
        [](const QString& folder) {
            return told([&] {
                ProjectStore::open(folder + u"/plan.gemba"_s, ProjectStore::Access::ReadOnly)
                    ->saveCopy(folder + u"/copy.gemba"_s);
            });
        },
        [=](const QString& folder, bool done, Judge& judge) {
            lookAtProject(folder + u"/plan.gemba"_s, before, before, false, judge);
            lookAtProject(folder + u"/copy.gemba"_s, smallProject(2), before, done, judge);
        } });
    list.append({ "new project",
        [after](const QString& folder) {
            return told([&] { ProjectStore::create(folder + u"/new.gemba"_s, after); });
        },
        [=](const QString& folder, bool done, Judge& judge) {
            if (done || QFile::exists(folder + u"/new.gemba"_s))
                lookAtProject(folder + u"/new.gemba"_s, after, after, done, judge);
        },
        true, 80 });
    if (schemaScripts().size() > 1)
        list.append({ "migration",
            [](const QString& folder) {
                return told([&] { ProjectStore::open(folder + u"/form1.gemba"_s); });
            },
            [=](const QString& folder, bool, Judge& judge) {
                try {
                    if (ProjectStore::open(folder + u"/form1.gemba"_s)->written().teams.size()
                        != 40)
                        judge.bad(Bad::Lost, u"teams are missing after the migration"_s);
                } catch (const StoreError& error) {
                    judge.bad(Bad::Corrupt, error.sentence());
                }
            },
            true, 80 });
    list.append({ "export as JSON",
        [](const QString& folder) {
            return program({ u"export"_s, folder + u"/plan.gemba"_s, u"--json"_s,
                folder + u"/plan.json"_s, u"--force"_s });
        },
        [=](const QString& folder, bool done, Judge& judge) {
            lookAtBytes(
                folder + u"/plan.json"_s, oldBytes,
                [&](const QByteArray& bytes) { return bytes == projectToJson(before); }, done,
                judge);
        },
        true, 12 });
    list.append({ "report as PDF",
        [](const QString& folder) {
            return program({ u"report"_s, folder + u"/plan.gemba"_s, u"--pdf"_s,
                folder + u"/plan.pdf"_s, u"--force"_s });
        },
        [=](const QString& folder, bool done, Judge& judge) {
            lookAtBytes(
                folder + u"/plan.pdf"_s, oldBytes,
                [&](const QByteArray& bytes) {
                    return bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF");
                },
                done, judge);
        },
        true, 60 });
    list.append({ "import from the command line",
        [](const QString& folder) {
            return program({ u"import"_s, folder + u"/in.json"_s, u"--into"_s,
                folder + u"/plan.gemba"_s, u"--force"_s });
        },
        [=](const QString& folder, bool done, Judge& judge) {
            lookAtProject(folder + u"/plan.gemba"_s, before, after, done, judge);
        },
        true, 80 });
    list.append({ "settings",
        [](const QString& folder) {
            Settings settings(folder + u"/settings.json"_s);
            ProjectFiles files(settings, folder + u"/untitled"_s);
            const QString problem = told([&] { files.open(folder + u"/plan.gemba"_s); });
            settings.setValue(u"geometry"_s, QByteArray(6'000, 'g'));
            return settings.problem().isEmpty() ? problem : settings.problem();
        },
        [=](const QString& folder, bool, Judge& judge) {
            const Settings settings(folder + u"/settings.json"_s);
            if (settings.value(u"kept"_s).toString() != u"for years")
                judge.bad(Bad::Lost, u"the settings are gone"_s);
        },
        false, 12 });
    return list;
}

static void layOut(const QString& folder)
{
    for (const QString& name : { u"/plan.gemba"_s, u"/copy.gemba"_s })
        ProjectStore::create(folder + name, smallProject(name == u"/copy.gemba" ? 2 : 1));
    if (schemaScripts().size() > 1)
        writeFormOne(folder + u"/form1.gemba"_s);
    for (const QString& name : { u"/plan.json"_s, u"/plan.pdf"_s })
        putBytes(folder + name, "what was there before");
    putBytes(folder + u"/in.json"_s, projectToJson(bigger()));
    Settings(folder + u"/settings.json"_s).setValue(u"kept"_s, u"for years"_s);
}

static bool namesFileAndSpace(const QString& told, const QString& folder, bool namesSpace)
{
    return !namesSpace
        || (told.contains(folder)
            && (told.contains(u"disk is full"_s) || told.contains(u"space on the disk"_s))
            && (told.contains(u"kB"_s) || told.contains(u"byte"_s) || told.contains(u"KiB"_s)
                || told.contains(u"MB"_s) || told.contains(u"MiB"_s)));
}

static void runPoint(const Job& job, int pages, const QString& filled, const SmallDisk& disk,
    const QString& folder, Judge& judge)
{
    for (const QString& name :
        QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot))
        QFile::remove(folder + u'/' + name);
    QDir(folder + u"/untitled"_s).removeRecursively();
    copyFolder(filled, folder);
    disk.fillUpTo(pages * page);
    Shared<std::array<char, 500>> message;
    ChildEnd end = runChild([&](ParentLine&) {
        qstrncpy(message->data(), job.run(folder).toUtf8().constData(), message->size());
    });
    const QString told = QString::fromUtf8(message->data());
    disk.empty();
    judge.count(told.isEmpty() ? Done : Told);
    judge.tell(u"%1 pages free: %2"_s.arg(pages).arg(told));
    if (!end.isClean())
        judge.bad(end.hung ? Bad::Stuck : Bad::Crashed, end.inWords());
    else if (!told.isEmpty() && !namesFileAndSpace(told, folder, job.namesSpace))
        judge.bad(Bad::Wrong, u"the sentence names no file or no space: "_s + told);
    if (told.isEmpty() && pages == 0 && job.namesSpace)
        judge.bad(Bad::Wrong, u"done on a full disk: the test is wrong"_s);
    end = runChild([&](ParentLine&) { job.look(folder, told.isEmpty() && end.isClean(), judge); });
    if (!end.isClean())
        judge.bad(Bad::Crashed, u"looking: "_s + end.inWords());
}

Result runT4(const Options& options)
{
    Result none { .test = u"T4"_s, .what = u"full disk (tmpfs)"_s };
    const QString filled = options.folder + u"/filled"_s;
    QDir().mkpath(filled);
    const ChildEnd made = runChild([&](ParentLine&) {
        beApplication();
        const SmallDisk disk(options.folder + u"/trial"_s);
        if (!disk.problem().isEmpty()) {
            std::fprintf(
                stderr, "T4: a tmpfs cannot be mounted here: %s\n", qPrintable(disk.problem()));
            ::_exit(9);
        }
        layOut(filled);
    });
    if (!made.isClean()) {
        none.skipped = u"a tmpfs cannot be mounted here (root may)"_s;
        return none;
    }
    const QList<Job> all = jobs();
    const int wanted = options.points > 0 ? options.points : options.nightly ? 2'500 : 200;
    int steps = 0;
    for (const Job& job : all)
        steps += job.steps;
    QList<Point> points;
    for (const Job& job : all) {
        QList<Point> mine;
        for (int pages = 0; pages < job.steps; ++pages)
            mine.append({ u"%1/%2"_s.arg(QLatin1StringView(job.name)).arg(pages),
                [=, &options](Judge& judge) {
                    const QString folder
                        = options.folder + u"/disk"_s + QString::number(::getpid());
                    static const SmallDisk disk(folder);
                    runPoint(job, pages, filled, disk, folder, judge);
                } });
        points.append(options.only.isEmpty() ? evenly(mine, wanted * job.steps / steps) : mine);
    }
    const Result result = runPoints(
        u"T4"_s, u"full disk (tmpfs), 4 KiB steps"_s, points, options, countedNames, beApplication);
    return result;
}
