// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/samplewriter.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The example's value stream: a database change, from the request to the answer.

QString SampleWriter::week() const
{
    return date(2026, 11, 13).toString(Qt::ISODate) + u" – "_s
        + date(2026, 11, 19).toString(Qt::ISODate);
}

void SampleWriter::writeValueStream()
{
    m_project.valueStreams = { {
        .id = id(u"stream"_s),
        .name = text(u"데이터베이스 변경"_s, u"Database change"_s),
        .dayLength = 480min,
        .source = text(u"티켓 로그 40건, %1 – %2"_s, u"Ticket log, 40 items, %1 – %2"_s)
                      .arg(date(2026, 11, 13).toString(Qt::ISODate),
                          date(2026, 11, 19).toString(Qt::ISODate)),
        .demandMilli = 8'000,
        .demandProvenance = { .origin = Origin::Measured, .items = 40, .period = week() },
        .costOfDelayMilli = 250'000'000,
        .currency = text(u"원"_s, u"KRW"_s),
        .calendarId = id(u"calendar/office"_s),
    } };
    const auto step
        = [this](int number, const QString& name, const QString& team, std::chrono::minutes work,
              std::chrono::minutes wait, int percent, std::optional<int> queue) {
              m_project.steps.append({ .id = id(u"step/%1"_s.arg(number)),
                  .streamId = id(u"stream"_s),
                  .name = name,
                  .teamId = id(team),
                  .processTime = work,
                  .leadTime = wait + work,
                  .completeAccuratePpm = percent * 10'000,
                  .judgedItems = 20,
                  .people = findById(m_project.teams, id(team))->people,
                  .queue = queue });
          };
    step(1, text(u"요청 작성"_s, u"Write request"_s), u"orders"_s, 15min, 15min, 70, {});
    step(2, text(u"티켓 접수"_s, u"Take ticket"_s), u"desk"_s, 5min, 145min, 90, 2);
    step(3, text(u"스키마 검토"_s, u"Review schema"_s), u"dba"_s, 20min, 370min, 80, 6);
    step(4, text(u"변경 승인"_s, u"Approve change"_s), u"change"_s, 10min, 290min, 95, 5);
    step(5, text(u"스테이징 적용"_s, u"Apply to staging"_s), u"dba"_s, 15min, 105min, 90, 2);
    step(6, text(u"방화벽 개방"_s, u"Open firewall"_s), u"network"_s, 10min, 230min, 85, 4);
    step(7, text(u"연동 시험"_s, u"Test together"_s), u"orders"_s, 25min, 35min, 90, 1);
    step(8, text(u"운영 반영"_s, u"Apply to live"_s), u"dba"_s, 15min, 120min, 95, 2);
    step(9, text(u"확인·종료"_s, u"Check, close"_s), u"orders"_s, 5min, 10min, 100, {});
    writeHandoffs();
    writeFlow();
    writeMismatches();
    writePlans();
    writeSilos();
}

void SampleWriter::writeHandoffs()
{
    const auto handoff = [this](int from, Channel channel, int information, int process,
                             int tooling, int capacity) {
        m_project.handoffs.append({ .id = id(u"handoff/%1"_s.arg(from)),
            .streamId = id(u"stream"_s),
            .fromStepId = id(u"step/%1"_s.arg(from)),
            .toStepId = id(u"step/%1"_s.arg(from + 1)),
            .channel = channel,
            .informationMismatch = information,
            .processMismatch = process,
            .toolingMismatch = tooling,
            .capacityMismatch = capacity });
    };
    handoff(1, Channel::Ticket, 2, 0, 0, 0);
    handoff(2, Channel::Ticket, 2, 1, 0, 0);
    handoff(3, Channel::Meeting, 0, 2, 0, 2);
    handoff(4, Channel::Mail, 0, 0, 0, 0);
    handoff(5, Channel::Ticket, 1, 0, 2, 2);
    handoff(6, Channel::Chat, 0, 0, 1, 0);
    handoff(7, Channel::Ticket, 0, 1, 0, 0);
    handoff(8, Channel::Chat, 0, 0, 0, 0);
    m_project.handoffs.append({ .id = id(u"handoff/back"_s),
        .streamId = id(u"stream"_s),
        .fromStepId = id(u"step/3"_s),
        .toStepId = id(u"step/1"_s),
        .sendBack = true,
        .sharePpm = 200'000,
        .channel = Channel::Ticket,
        .informationMismatch = 2 });
}

/// What the three numbers of the workshop do not say.
void SampleWriter::writeFlow()
{
    const auto step = [this](int number) -> Step& {
        return *findById(m_project.steps, id(u"step/%1"_s.arg(number)));
    };
    for (Step& each : m_project.steps) {
        each.processTimeShape = { .distribution = ShapeKind::Lognormal, .cvMilli = 800 };
        each.processTimeProvenance = { .origin = Origin::Estimated, .period = week() };
        each.leadTimeProvenance = { .origin = Origin::Measured, .items = 40, .period = week() };
        each.completeAccurateProvenance = { .origin = Origin::Measured, .period = week() };
        if (each.queue)
            each.queueProvenance = { .origin = Origin::Measured, .items = 5, .period = week() };
    }
    step(1).valueAddedTime = 10min;
    step(3).valueAddedTime = 10min;
    step(5).valueAddedTime = 5min;
    step(8).valueAddedTime = 10min;
    step(2).muda = Muda::Type2;
    step(2).mudaReason
        = text(u"요청서를 다시 입력할 뿐이다"_s, u"The request is only typed in again"_s);
    step(3).pain = 3;
    step(3).queueCost = { .overheadMinutes = 6,
        .reopenPpm = 100'000,
        .contextChangePpm = 20'000,
        .pulse = 2,
        .riskNote = text(u"기다리는 동안 스키마가 또 바뀐다"_s,
            u"The schema changes again while a request waits"_s) };
    step(3).processTimeProvenance.low = 900;
    step(3).processTimeProvenance.high = 1'800;
    step(4).slotTimes = u"Mon-Fri/14:00"_s;
    step(4).slotCapacity = 25;
    step(4).muda = Muda::Type1;
    step(4).mudaReason = text(u"내부 규정이 승인을 요구한다"_s, u"The internal rules ask for it"_s);
    step(4).pain = 2;
    step(6).processTimeShape = {
        .distribution = ShapeKind::Triangular, .minimum = 5min, .mode = 8min, .maximum = 17min
    };
    step(6).pain = 2;
    step(6).queueCost = { .overheadMinutes = 5, .reopenPpm = 50'000, .pulse = 2 };
    step(6).processTimeProvenance
        = { .origin = Origin::Guess, .low = 300, .high = 1'200, .period = week() };
}

/// What goes wrong from team to team, and what is to become of it.
void SampleWriter::writeMismatches()
{
    const auto handoff = [this](int number) -> Handoff& {
        return *findById(m_project.handoffs, id(u"handoff/%1"_s.arg(number)));
    };
    handoff(1).badInput = BadInput::Clarify;
    handoff(1).badInputTime = 40min;
    handoff(1).informationExample = text(u"되돌리기 계획이 없다"_s, u"No roll-back plan"_s);
    handoff(1).decision = HandoffDecision::Remove;
    handoff(2).informationExample
        = text(u"대상 테이블의 크기를 모른다"_s, u"The size of the table is not known"_s);
    handoff(2).processExample
        = text(u"창구와 DBA 팀의 서식이 다르다"_s, u"Desk and DBA team use different forms"_s);
    handoff(3).processExample = text(
        u"검토 의견이 회의록에만 남는다"_s, u"Review comments are kept in the minutes only"_s);
    handoff(3).capacityExample
        = text(u"회의 한 번에 25건까지만 본다"_s, u"A meeting sees 25 requests at most"_s);
    handoff(3).decision = HandoffDecision::KeepAndImprove;
    handoff(5).badInput = BadInput::FixInPlace;
    handoff(5).badInputTime = 10min;
    handoff(5).toolingExample
        = text(u"IP 목록을 손으로 옮겨 적는다"_s, u"The list of addresses is copied by hand"_s);
    handoff(5).capacityExample = text(
        u"오전에는 네트워크 팀에 아무도 없다"_s, u"Nobody is in the network team in the morning"_s);
    handoff(5).decision = HandoffDecision::SelfService;
    handoff(5).decisionReason
        = text(u"규칙의 80 %는 정해진 세 가지이다"_s, u"80 % of the rules are one of three"_s);
}

/// What the workshop wrote on the map and wants to change.
void SampleWriter::writePlans()
{
    const QUuid stream = id(u"stream"_s);
    m_project.futureChanges = {
        { .id = id(u"change/1"_s),
            .streamId = stream,
            .kind = ChangeKind::SelfService,
            .stepId = id(u"step/6"_s),
            .amount = 200'000,
            .note = text(u"정해진 규칙은 요청자가 직접 연다"_s,
                u"Requesters open the standard rules themselves"_s) },
        { .id = id(u"change/2"_s),
            .streamId = stream,
            .kind = ChangeKind::RemoveStep,
            .stepId = id(u"step/2"_s),
            .note = text(u"요청은 DBA 팀의 서식으로 바로 들어간다"_s,
                u"Requests go straight into the DBA team's form"_s) },
    };
    const auto note = [&](int number, NoteKind kind, int step, const QString& what, Waste waste,
                          int votes) -> MapNote& {
        m_project.mapNotes.append({ .id = id(u"note/%1"_s.arg(number)),
            .streamId = stream,
            .stepId = step > 0 ? id(u"step/%1"_s.arg(step)) : QUuid(),
            .kind = kind,
            .text = what,
            .waste = waste,
            .votes = votes });
        return m_project.mapNotes.last();
    };
    MapNote& firewall = note(1, NoteKind::Burst, 6,
        text(u"방화벽 규칙을 셀프서비스로"_s, u"Firewall rules as self-service"_s), Waste::Handoffs,
        7);
    firewall.owner = text(u"네트워크 팀"_s, u"Network team"_s);
    firewall.due = date(2026, 12, 18);
    firewall.changeId = id(u"change/1"_s);
    MapNote& review = note(2, NoteKind::Burst, 3,
        text(u"표준 변경은 자동 검사로 통과"_s, u"Standard changes pass on the automatic check"_s),
        Waste::Delays, 9);
    review.owner = text(u"DBA 팀"_s, u"DBA team"_s);
    review.due = date(2026, 12, 4);
    note(3, NoteKind::Pain, 3,
        text(u"요청한 사람도 검토하는 사람도 서로를 쫓아다닌다"_s,
            u"Those who ask and those who review chase each other"_s),
        Waste::None, 0);
    note(4, NoteKind::ParkingLot, 0,
        text(u"긴급 변경은 따로 그린다"_s, u"Emergency changes get a map of their own"_s),
        Waste::None, 0)
        .position
        = QPointF(0, -48);
}

void SampleWriter::writeSilos()
{
    const auto rating = [this](const QString& team, const QString& other, int context, int backlog,
                            int incentives, const QString& note) {
        m_project.siloRatings.append({ id(u"silo/"_s + team + u'/' + other), id(team), id(other),
            context, backlog, incentives, note });
    };
    rating(u"orders"_s, u"dba"_s, 2, 3, 2,
        text(u"주문 팀은 출시 수로, DBA 팀은 장애 수로 평가받는다"_s,
            u"Orders is judged by releases, the DBA team by incidents"_s));
    rating(u"dba"_s, u"change"_s, 1, 2, 3, {});
    rating(u"dba"_s, u"network"_s, 3, 3, 2, {});
    rating(u"orders"_s, u"network"_s, 3, 3, 3, {});
    m_project.requestTypes = { { .id = id(u"request/firewall"_s),
        .name = text(u"방화벽 포트 개방"_s, u"Open a firewall port"_s),
        .streamId = id(u"stream"_s),
        .handoffId = id(u"handoff/5"_s),
        .rungNow = Rung::Ticket,
        .rungWanted = Rung::RunIt,
        .defines = text(u"네트워크 팀"_s, u"Network team"_s),
        .runs = text(u"서비스 팀"_s, u"Service teams"_s),
        .governs = text(u"보안 팀"_s, u"Security team"_s),
        .requirements = { .lightweight = true, .commonTools = true, .accessControl = true },
        .monthlyVolume = 170,
        .adoptionPpm = 0,
        .waitMinutes = 230,
        .workMinutes = 10 } };
}
