// SPDX-License-Identifier: GPL-3.0-or-later
// T8: two processes work on one file, each as it likes. One of them may write, the other is told
// who does and reads whole states.
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "tests/torture/sessions.h"
#include "tests/torture/tests.h"
#include <QDir>
#include <QRandomGenerator>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
enum Counted { Edits, ToldLocked, Reads, Copies };
const QStringList countedNames { u"edits"_s, u"told that somebody else edits"_s,
    u"whole states read"_s, u"copies made"_s };

/// What both processes know of each other.
struct Meeting {
    std::atomic<int> writers = 0;
    std::atomic<int> writerProcess = 0;
    std::atomic<int> attempted = 0; ///< Number that the last begun edit writes everywhere.
    std::atomic<int> acknowledged = 0;
};

/// One of the two.
class Somebody {
public:
    Somebody(const QString& folder, Meeting& meeting, Judge& judge, quint32 seed)
        : m_path(folder + u"/plan.gemba"_s)
        , m_copy(folder + u"/copy%1.gemba"_s.arg(seed))
        , m_meeting(meeting)
        , m_judge(judge)
        , m_random(seed)
    {
    }

    void act(int times)
    {
        for (int i = 0; i < times; ++i) {
            const int dice = m_random.bounded(10);
            if (dice < 4)
                write();
            else if (dice < 8)
                read();
            else
                copy();
        }
    }

private:
    void write()
    {
        std::unique_ptr<ProjectStore> store;
        try {
            store = ProjectStore::open(m_path);
        } catch (const StoreError& error) {
            return toldLocked(error);
        }
        if (++m_meeting.writers != 1)
            m_judge.bad(Bad::Wrong, u"two processes may edit the file at the same time"_s);
        m_meeting.writerProcess = ::getpid();
        const int known = store->written().info.version.toInt();
        if (known != m_meeting.acknowledged)
            m_judge.bad(Bad::Lost,
                u"opened with edit %1 after %2 was acknowledged"_s.arg(known).arg(
                    m_meeting.acknowledged.load()));
        Document document(std::move(store));
        for (int i = m_random.bounded(4); i >= 0; --i)
            edit(document);
        m_meeting.writerProcess = 0;
        --m_meeting.writers;
    }

    void edit(Document& document)
    {
        const int number = m_meeting.acknowledged + 1;
        m_meeting.attempted = number;
        document.edit(u"Edit"_s, [&](Project& project) {
            const QString text = QString::number(number);
            project.info.version = text;
            for (Team& team : project.teams)
                team.name = text;
            for (Measurement& measurement : project.measurements)
                measurement.valueMilli = number;
        });
        if (document.saveError().isEmpty()) {
            m_meeting.acknowledged = number;
            m_judge.count(Edits);
        } else {
            m_judge.bad(Bad::Stuck, document.saveError());
        }
    }

    void toldLocked(const StoreError& error)
    {
        m_judge.count(ToldLocked);
        if (error.kind() != StoreError::Kind::Locked || !error.mayOpenReadOnly()
            || !error.sentence().contains(QDir::toNativeSeparators(m_path))
            || !error.sentence().contains(u"read-only"_s))
            m_judge.bad(Bad::Wrong, u"told: "_s + error.sentence());
    }

    void judgeState(const ProjectStore& store, int acknowledgedBefore, const QString& what)
    {
        const Project& project = store.written();
        const int number = project.info.version.toInt();
        bool whole = true;
        for (const Team& team : project.teams)
            whole = whole && team.name == project.info.version;
        for (const Measurement& measurement : project.measurements)
            whole = whole && measurement.valueMilli == number;
        if (!whole)
            m_judge.bad(Bad::Torn, u"%1 shows parts of two edits"_s.arg(what));
        if (number < acknowledgedBefore || number > m_meeting.attempted)
            m_judge.bad(Bad::Lost,
                u"%1 shows edit %2, acknowledged was %3"_s.arg(what).arg(number).arg(
                    acknowledgedBefore));
    }

    void read()
    {
        const int before = m_meeting.acknowledged;
        try {
            judgeState(*ProjectStore::open(m_path, ProjectStore::Access::ReadOnly), before,
                u"the reader"_s);
            m_judge.count(Reads);
        } catch (const StoreError& error) {
            m_judge.bad(Bad::Stuck, u"not read: "_s + error.sentence());
        }
    }

    void copy()
    {
        const int before = m_meeting.acknowledged;
        try {
            ProjectStore::open(m_path, ProjectStore::Access::ReadOnly)->saveCopy(m_copy);
            judgeState(
                *ProjectStore::open(m_copy, ProjectStore::Access::ReadOnly), before, u"the copy"_s);
            m_judge.count(Copies);
        } catch (const StoreError& error) {
            m_judge.bad(Bad::Stuck, u"not copied: "_s + error.sentence());
        }
    }

    QString m_path;
    QString m_copy;
    Meeting& m_meeting;
    Judge& m_judge;
    QRandomGenerator m_random;
};
} // namespace

Result runT8(const Options& options)
{
    const int steps = options.points > 0 ? options.points : options.nightly ? 10'000 : 300;
    constexpr int atATime = 50;
    QList<Point> points;
    for (int i = 0; i < (steps + 2 * atATime - 1) / (2 * atATime); ++i) {
        const quint32 seed = options.seed * 10'000 + quint32(i) * 2;
        points.append({ u"meeting/%1"_s.arg(i), [=, &options](Judge& judge) {
                           const QString folder = freshFolder(options);
                           Shared<Meeting> meeting;
                           runChild([&](ParentLine&) {
                               Project project = smallProject(seed);
                               for (Team& team : project.teams)
                                   team.name = u"0"_s;
                               for (Measurement& measurement : project.measurements)
                                   measurement.valueMilli = 0;
                               ProjectStore::create(folder + u"/plan.gemba"_s, project);
                           });
                           QList<int> processes;
                           for (const quint32 which : { 0U, 1U })
                               processes.append(startChild([&] {
                                   Somebody(folder, *meeting, judge, seed + which).act(atATime);
                               }));
                           for (const int process : processes) {
                               const ChildEnd end = waitForChild(process, 60'000);
                               if (!end.isClean())
                                   judge.bad(end.hung ? Bad::Stuck : Bad::Crashed, end.inWords());
                           }
                       } });
    }
    Options alone = options;
    alone.jobs = 1; // each point is two processes already
    Result result = runPoints(
        u"T8"_s, u"two processes, one file"_s, points, alone, countedNames, beApplication);
    result.points *= 2 * atATime;
    return result;
}
