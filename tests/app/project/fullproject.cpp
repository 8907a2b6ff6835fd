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
    project.calendars = { { id(70), u"Seoul office"_s, u"Asia/Seoul"_s, u"Mon-Fri/10:00-19:00"_s,
        u"2026-12-25"_s, u"2026-12-20..2027-01-04"_s } };
    project.teams = { { id(1), u"네트워크 팀"_s, 7, 1900, 401, 402, id(70), 150'000 },
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
        180000s, 950'000, 8'000, { Origin::Measured, 40, 6'000, 11'000, u"13-19 Nov"_s }, 1'440,
        25'000, u"만원"_s, id(70), id(11), { 300'000, QPointF(-3, 4.5), 250 }, true } };
    project.steps
        = { { id(31), id(30), u"Review"_s, id(1), 900s, 23400s, 750'000, 20, 4, 12,
                QPointF(12.5, -40.25), 2100, 50001s, 1801s, StepKind::Inventory, 600s, 2,
                { ShapeKind::Triangular, 500, 300s, 900s, 1500s }, 5, 120s, 7, u"Wed/14:00"_s, 6,
                30, 604800s, 2, Preemption::Resample, Split::Xor, 3, u"Ask them"_s, Muda::Type1,
                u"Regulation"_s, { 12, 80'000, 10'000, 2, u"Price lists change"_s },
                { Origin::Measured, 20, 600, 1200, u"13-19 Nov period=x"_s },
                { Origin::Estimated, {}, 7200, {}, {} },
                { Origin::Guess, {}, 580'000, 920'000, u"n=3 low="_s },
                { Origin::Unsaid, {}, 2, 6, {} }, { Origin::Estimated, 3, {}, {}, {} } },
              { id(32), id(30), u"Unknown"_s, {}, {}, {}, {}, {}, 2, {}, {}, 0, {}, {} } };
    project.handoffs = { { id(33), id(30), id(31), id(32), true, 250'000, Channel::Automation, 1, 2,
        3, 1, 640, 13, 3600s, 7200s, BadInput::Clarify, 300'000, 900s, u"No roll-back"_s,
        u"Two ways"_s, u"Copied by hand"_s, u"One for ten"_s, Flow::ElectronicInformation, 6'500,
        HandoffDecision::TicketAsLastResort, u"Law"_s } };
    project.futureChanges = { { id(34), id(30), ChangeKind::RemoveStep, id(31), id(33), id(1),
        id(2), id(70), ChangedValue::Interrupts, 250'000, false, u"After the audit"_s } };
    project.mapNotes = { { id(35), id(30), id(31), id(33), QPointF(1, 2), NoteKind::ParkingLot,
        u"대기열이 길다"_s, Waste::UnusedTalent, u"DBA"_s, QDate(2026, 12, 4), 5, true, id(34) } };
    project.siloRatings = { { id(36), id(1), id(2), 1, 2, 3, u"Other goals"_s } };
    project.requestTypes = { { id(37), u"Open a port"_s, id(30), id(33), Rung::Form,
        Rung::DefineAndRunIt, u"Network"_s, u"Anybody"_s, u"Security"_s,
        { true, true, true, true, true, true, true, true }, 120, 350'000, 1440, 25 } };
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
