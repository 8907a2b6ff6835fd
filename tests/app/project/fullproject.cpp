// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/project/fullproject.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QUuid id(int number)
{
    return QUuid::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

static void addShared(Project& project)
{
    project.info = { u"제목 “title”"_s, u"Organisation <b>&amp;"_s, u"범위"_s, u"1.2"_s };
    project.teams = { { id(1), u"네트워크 팀"_s, 7, 1900, 401, 402 },
        { id(2), u"Second\nline 🙂"_s, 3, 1200, {}, {} } };
    project.services = { { id(3), u"Payments API"_s, id(1) }, { id(4), u"Nobody's"_s, {} } };
    project.actions = { { id(5), u"Agree"_s, u"CTO"_s, Subject::OrgModel,
                            QDateTime(QDate(2026, 12, 1), QTime(14, 30, 15, 250)), true },
        { id(6), u"Later"_s, u"Someone"_s, Subject::Report, {}, false } };
    project.measures = { { id(7), u"Lead time"_s, u"일"_s, -2500, false, true } };
    project.measurements = { { id(8), id(7), QDate(2026, 11, 19), -123456789012345 },
        { id(9), id(7), QDate(2026, 11, 20), 42 } };
    project.phases = { { id(10), u"Remove handoffs"_s, QDate(2026, 8, 3), QDate(2026, 12, 31) } };
    project.evidence = { { id(11), QString(64, u'a'), u"tickets.csv"_s, 123456,
        QDateTime(QDate(2026, 11, 20), QTime(1, 2, 3, 4), Qt::UTC), u"{\"zone\":\"UTC\"}"_s } };
}

static void addKata(Project& project)
{
    project.kataBoards = { { id(20), u"Database change"_s, u"Learner"_s, u"Coach"_s, u"Two days"_s,
        QDate(2027, 3, 31), QDate(2026, 11, 2), u"Seen"_s, id(7), QDate(2026, 12, 18),
        { u"Lead time"_s, u"d"_s, 3000, 2000, false }, { u"Wait"_s, u"h"_s, 6500, 2500, false },
        u"Pull"_s } };
    project.obstacles = { { id(21), id(20), u"Queue"_s, QDate(2026, 11, 3),
        ObstacleState::Dissolved, u"Note"_s } };
    project.experiments = { { id(22), id(20), id(21), u"Pair"_s, QDate(2026, 11, 16),
        u"검토 대기"_s, u"h"_s, 6500, 4000, 3500, 4500, QDateTime(QDate(2026, 11, 16), QTime(9, 1)),
        QDateTime(QDate(2026, 11, 23), QTime(9, 2)), 4100, u"Result"_s, u"Learned"_s } };
}

static void addValueStream(Project& project)
{
    project.valueStreams = { { id(30), u"DB change"_s, 1440min, u"Tickets"_s, id(11), 2107, 93600s,
        180000s, 950'000 } };
    project.steps = { { id(31), id(30), u"Review"_s, id(1), 900s, 23400s, 750'000, 20, 4, 12,
                          QPointF(12.5, -40.25), 2100, 50001s, 1801s },
        { id(32), id(30), u"Unknown"_s, {}, {}, {}, {}, {}, 2, {}, {}, 0, {}, {} } };
    project.handoffs = { { id(33), id(30), id(31), id(32), true, 250'000, Channel::Automation, 1, 2,
        3, 1, 640, 13, 3600s, 7200s } };
}

static void addErrorBudgets(Project& project)
{
    project.objectives = { { id(40), id(3), u"Latency under 300 ms"_s, 995'000,
        std::chrono::days(30), BudgetingMethod::RatioTimeslices, 9'000'000'000, 77 } };
    project.budgetLosses = { { id(41), id(40), QDate(2026, 11, 11), u"Failover"_s, 1980, true } };
    project.policyRules
        = { { id(42), PolicyTrigger::IncidentShareAtLeast, 200'000, u"Postmortem"_s, u"Owner"_s } };
}

static void addToil(Project& project)
{
    project.toilPolicy = { 450'000, u"Stop the line"_s, u"Director"_s };
    project.toilTasks
        = { { id(50), id(1), u"Firewall rule"_s, id(2), 12'500, 25, 15, 1, 2, 1, 2, 1, 2 } };
}

static void addOrgModel(Project& project)
{
    project.orgContext = { u"Payments"_s, 5, 2, false, true, true, QDate(2027, 1, 15) };
    project.orgCriteria = { { id(60), 4, u"Own"_s, 70, 2, u"12.4"_s,
        { { { 4, 4, 2, 1, 1, 3 }, { 2, 3, 3, 2, 3, 2 }, { 0, 1, 4, 3, 3, 0 } } }, u"Reason"_s } };
}

Project fullProject()
{
    Project project;
    addShared(project);
    addKata(project);
    addValueStream(project);
    addErrorBudgets(project);
    addToil(project);
    addOrgModel(project);
    return project;
}
