// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/sessions.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include "app/project/schema.h"
#include "app/project/storesql.h"
#include "tests/torture/results.h"
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

static QUuid id(quint32 kind, quint32 number)
{
    return QUuid(number, ushort(kind), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}

Project smallProject(quint32 seed)
{
    QRandomGenerator random(seed);
    Project project;
    project.info = { u"결제 계획 %1"_s.arg(seed), u"Payments"_s, u"결제·주문"_s, u"0"_s };
    for (quint32 i = 0; i < 4; ++i)
        project.teams.append({ id(1, i), u"Team %1"_s.arg(i), int(random.bounded(3, 12)) });
    project.measures = { { id(2, 0), u"Lead time"_s, u"일"_s, 2500 } };
    for (quint32 i = 0; i < 25; ++i)
        project.measurements.append(
            { id(3, i), id(2, 0), QDate(2026, 5, 1).addDays(i), random.bounded(1000, 9000) });
    project.valueStreams = { { id(4, 0), u"Database change"_s } };
    for (quint32 i = 0; i < 6; ++i) {
        Step step;
        step.id = id(5, i);
        step.streamId = id(4, 0);
        step.name = u"단계 %1"_s.arg(i);
        step.teamId = id(1, i % 4);
        project.steps.append(step);
    }
    KataBoard board;
    board.id = id(6, 0);
    board.focusProcess = u"Database change"_s;
    board.pattern = QString(600, u'가');
    project.kataBoards = { board };
    return project;
}

void changeSomewhere(Project& project, quint32 number)
{
    QRandomGenerator random(number * 2654435761U + 17);
    const QString text = QString::number(number);
    project.info.version = text;
    project.teams.first().name = u"Team "_s + text;
    project.steps.move(random.bounded(project.steps.size()), 0);
    project.steps.first().name = u"단계 "_s + text;
    switch (random.bounded(5)) {
    case 0: // pages are added, and freed by a later edit
        project.kataBoards.first().pattern = QString(random.bounded(1, 20'000), u'나');
        break;
    case 1:
        for (quint32 i = 0; i < 20; ++i)
            project.measurements.append(
                { id(7, number * 100 + i), id(2, 0), QDate(2026, 6, 1).addDays(i), number });
        break;
    case 2:
        project.measurements.remove(0, project.measurements.size() / 2);
        break;
    case 3: {
        Action action;
        action.id = id(8, number);
        action.title = u"Agree on "_s + text;
        project.actions.append(action);
        break;
    }
    default:
        for (Measurement& measurement : project.measurements)
            measurement.valueMilli += number;
        break;
    }
}

static void onePlan(const QString& folder, quint32 seed)
{
    ProjectStore::create(folder + u"/plan.gemba"_s, smallProject(seed));
}

static void nothing(const QString&, quint32) { }

static void planAndCopies(const QString& folder, quint32 seed)
{
    onePlan(folder, seed);
    ProjectStore::create(folder + u"/copy.gemba"_s, smallProject(seed));
    putBytes(folder + u"/plan.json"_s, projectToJson(smallProject(seed)));
}

/// Files that are there before are of the first state, too.
static void openAmongCopies(Work& work)
{
    Claims& claims = work.claims();
    claims.file(u"copy.gemba"_s).acknowledge(0);
    claims.file(u"plan.json"_s, Claim::Form::Json).acknowledge(0);
    work.open(u"plan.gemba"_s);
}

static void editing(Work& work, quint32 seed)
{
    work.open(u"plan.gemba"_s);
    for (quint32 i = 0; i < 10; ++i)
        work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + i); });
}

static void undoing(Work& work, quint32 seed)
{
    QRandomGenerator random(seed);
    work.open(u"plan.gemba"_s);
    int undone = 0;
    int done = 0;
    for (quint32 i = 0; i < 14; ++i) {
        const int dice = random.bounded(5);
        if (dice >= 3 && undone > 0)
            work.redo(), --undone, ++done;
        else if (dice >= 1 && done > 0)
            work.undo(), ++undone, --done;
        else
            work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + i); }), ++done,
                undone = 0;
    }
}

static void importing(Work& work, quint32 seed)
{
    work.open(u"plan.gemba"_s);
    work.edit([&](Project& project) {
        for (quint32 i = 0; i < 10'000; ++i)
            project.measurements.append(
                { id(9, i), id(2, 0), QDate(2020, 1, 1).addDays(i / 10), qint64(seed) * 1000 + i });
    });
    work.undo();
    work.redo();
}

static void savingAs(Work& work, quint32 seed)
{
    openAmongCopies(work);
    work.edit([&](Project& project) { changeSomewhere(project, seed * 1000); });
    work.moveTo(u"moved.gemba"_s);
    work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + 1); });
    work.saveCopy(u"copy.gemba"_s);
    work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + 2); });
    work.moveTo(u"copy.gemba"_s);
    work.undo();
    work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + 3); });
}

static void backingUp(Work& work, quint32 seed)
{
    work.open(u"plan.gemba"_s);
    for (quint32 i = 0; i < 4; ++i) {
        work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + i); });
        work.backUp(QTime(
            9 + int(i) / 2, 10 + int(i))); // every second one takes the place of the one before
    }
}

static void exporting(Work& work, quint32 seed)
{
    openAmongCopies(work);
    for (quint32 i = 0; i < 4; ++i) {
        work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + i); });
        work.exportJson(i % 2 ? u"plan.json"_s : u"new.json"_s);
    }
}

static void keepingEvidence(Work& work, quint32 seed)
{
    QRandomGenerator random(seed);
    work.open(u"plan.gemba"_s);
    for (quint32 i = 0; i < 4; ++i) {
        QByteArray bytes(random.bounded(100, 30'000), Qt::Uninitialized);
        for (char& byte : bytes)
            byte = char(random.bounded(256)); // does not shrink when compressed
        work.addEvidence(bytes, i);
        work.edit([&](Project& project) { changeSomewhere(project, seed * 1000 + i); });
    }
}

static void creating(Work& work, quint32 seed)
{
    work.create(u"plan.gemba"_s, smallProject(seed));
    work.edit([&](Project& project) { changeSomewhere(project, seed * 1000); });
}

static void formOne(const QString& folder, quint32) { writeFormOne(folder + u"/plan.gemba"_s); }

static void migrating(Work& work, quint32 seed)
{
    work.open(u"plan.gemba"_s);
    for (quint32 i = 0; i < 2; ++i)
        work.edit([&](Project& project) { project.info.version = QString::number(seed + i); });
    work.undo();
}

const QList<Session>& sessions()
{
    static const QList<Session> all = [] {
        QList<Session> list {
            { "edit", onePlan, editing },
            { "undo", onePlan, undoing },
            { "save-as", planAndCopies, savingAs },
            { "backup", onePlan, backingUp },
            { "export", planAndCopies, exporting },
            { "evidence", onePlan, keepingEvidence },
            { "create", nothing, creating },
            { "import", onePlan, importing, true },
        };
        if (schemaScripts().size() > 1)
            list.append({ "migrate", formOne, migrating });
        return list;
    }();
    return all;
}

const Session* sessionNamed(const QString& name)
{
    for (const Session& session : sessions())
        if (name == QLatin1StringView(session.name))
            return &session;
    return nullptr;
}

void writeFormOne(const QString& path)
{
    SqlConnection sql(path, SqlConnection::Mode::Create);
    bringUpToDate(sql, schemaScripts().first(1));
    sql.execute("INSERT INTO project_info (id, title, organisation, scope, version)"
                " VALUES (1, '결제 계획', 'Payments', '결제', '0.1');"
                "INSERT INTO toil_policy SELECT 1, 500000, 'Stop', 'CTO';"
                "INSERT INTO org_context (id, service_group, sre_count, sites,"
                " pager_around_the_clock, executive_signs, engineering_budget, review_date)"
                " VALUES (1, 'Payments', 6, 1, 0, 1, 1, '2026-12-01')");
    for (int i = 0; i < 40; ++i)
        sql.execute(
            QByteArray("INSERT INTO team (id, position, name, people,"
                       " weekly_per_person_min) VALUES ('00000001-0000-4000-8000-0000000000")
            + QByteArray::number(10 + i) + "', " + QByteArray::number(i * 1024) + ", 'Team "
            + QByteArray::number(i) + "', 5, 1920)");
}
