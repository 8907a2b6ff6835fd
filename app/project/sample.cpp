// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "app/project/samplewriter.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QUuid SampleWriter::id(const QString& key)
{
    static const QUuid sample(u"{6c1b7a3e-2f64-4d0a-9a52-0d5c8e7f4b19}"_s);
    return QUuid::createUuidV5(sample, key);
}

Project sampleProject(QLocale::Language language, QDate today)
{
    return SampleWriter(language, today).write();
}

Project SampleWriter::write()
{
    writeShared();
    writeMeasures();
    writeKata();
    writeExperiments();
    writeValueStream();
    writeErrorBudgets();
    writeToil();
    writeOrgModel();
    return m_project;
}

void SampleWriter::writeShared()
{
    Project& p = m_project;
    p.info = { .title = text(u"결제 플랫폼 SRE 전환"_s, u"Payments platform, SRE transition"_s),
        .organisation = text(u"새온페이"_s, u"Saeon Pay"_s),
        .scope = text(u"결제·주문·검색"_s, u"Payments, orders, search"_s),
        .version = u"1"_s };
    p.calendars = {
        { id(u"calendar/office"_s), text(u"본사 근무 시간"_s, u"Head office"_s), u"Asia/Seoul"_s,
            u"Mon-Fri/09:00-12:00,13:00-18:00"_s,
            text(u"12-25 성탄절; 01-01 신정"_s, u"12-25 Christmas; 01-01 New Year"_s),
            u"%1/%2 %3"_s.arg(date(2026, 12, 21).toString(Qt::ISODate),
                date(2027, 1, 3).toString(Qt::ISODate),
                text(u"연말 동결"_s, u"year-end freeze"_s)) },
        { id(u"calendar/network"_s), text(u"네트워크 팀 교대"_s, u"Network shift"_s),
            u"Asia/Seoul"_s, u"Mon-Fri/13:00-22:00"_s,
            text(u"12-25 성탄절"_s, u"12-25 Christmas"_s), {} },
    };
    p.teams = {
        { .id = id(u"payments"_s),
            .name = text(u"결제 플랫폼 팀"_s, u"Payments platform team"_s),
            .people = 7,
            .loggedToilMinutes = 130 * 60,
            .loggedOperationsMinutes = 27 * 60 },
        { .id = id(u"dba"_s),
            .name = text(u"DBA 팀"_s, u"DBA team"_s),
            .people = 5,
            .loggedToilMinutes = 88 * 60,
            .loggedOperationsMinutes = 32 * 60 },
        { .id = id(u"network"_s),
            .name = text(u"네트워크 팀"_s, u"Network team"_s),
            .people = 6,
            .loggedToilMinutes = 90 * 60,
            .loggedOperationsMinutes = 54 * 60 },
        { .id = id(u"orders"_s),
            .name = text(u"주문 서비스 팀"_s, u"Orders service team"_s),
            .people = 8,
            .loggedToilMinutes = 97 * 60,
            .loggedOperationsMinutes = 44 * 60 },
        { .id = id(u"search"_s),
            .name = text(u"검색 팀"_s, u"Search team"_s),
            .people = 6,
            .loggedToilMinutes = 60 * 60,
            .loggedOperationsMinutes = 36 * 60 },
        { .id = id(u"desk"_s), .name = text(u"요청 창구"_s, u"Request desk"_s), .people = 3 },
        { .id = id(u"change"_s),
            .name = text(u"변경 관리"_s, u"Change management"_s),
            .people = 4 },
    };
    for (Team& team : p.teams)
        team.calendarId = id(u"calendar/office"_s);
    findById(p.teams, id(u"network"_s))->calendarId = id(u"calendar/network"_s);
    findById(p.teams, id(u"network"_s))->interruptPpm = 300'000;
    findById(p.teams, id(u"dba"_s))->interruptPpm = 200'000;
    p.services = {
        { id(u"service/payments"_s), text(u"결제 API"_s, u"Payments API"_s), id(u"payments"_s) },
        { id(u"service/orders"_s), text(u"주문 API"_s, u"Orders API"_s), id(u"orders"_s) },
        { id(u"service/search"_s), text(u"검색 API"_s, u"Search API"_s), id(u"search"_s) },
    };
    p.actions = {
        { id(u"action/1"_s),
            text(u"실험 3 결과 확인: 검토 대기가 3시간으로 줄었는지 대기열에서 직접 본다"_s,
                u"Check experiment 3: go to the queue and see whether the review wait fell to 3 hours"_s),
            text(u"주문 서비스 팀, DBA 팀"_s, u"Orders service team, DBA team"_s), Subject::Kata,
            time(11, 23, 16, 0), false },
        { id(u"action/2"_s),
            text(u"11월 장애 포스트모템: 최우선(P0) 조치 1건 이상 확정"_s,
                u"Postmortem of the firewall incident: agree at least one P0 action"_s),
            text(u"결제 플랫폼 팀, 네트워크 팀"_s, u"Payments platform team, network team"_s),
            Subject::ErrorBudget, time(11, 25, 10, 0), false },
        { id(u"action/3"_s),
            text(u"노동 분류 워크숍 90분: 먼저 없앨 작업 세 가지 선택"_s,
                u"Toil workshop, 90 minutes: choose the three tasks to remove first"_s),
            text(u"결제 플랫폼 팀, DBA 팀"_s, u"Payments platform team, DBA team"_s), Subject::Toil,
            time(11, 27, 14, 0), false },
        { id(u"action/4"_s),
            text(u"스키마 변경 장애 포스트모템"_s, u"Postmortem of the schema-change incident"_s),
            text(u"결제 플랫폼 팀, DBA 팀"_s, u"Payments platform team, DBA team"_s),
            Subject::ErrorBudget, time(11, 12, 10, 0), true },
    };
    p.phases = {
        { id(u"phase/1"_s), text(u"방향 합의"_s, u"Agree direction"_s), date(2026, 8, 3),
            date(2026, 8, 31) },
        { id(u"phase/2"_s), text(u"현재 상태 파악"_s, u"Grasp current state"_s), date(2026, 8, 31),
            date(2026, 10, 1) },
        { id(u"phase/3"_s), text(u"핸드오프 제거"_s, u"Remove handoffs"_s), date(2026, 10, 1),
            date(2027, 1, 1) },
        { id(u"phase/4"_s), text(u"셀프서비스 전환"_s, u"Turn to self-service"_s), date(2027, 1, 1),
            date(2027, 5, 1) },
        { id(u"phase/5"_s), text(u"확산"_s, u"Spread"_s), date(2027, 5, 1), date(2027, 7, 1) },
    };
}

void SampleWriter::writeMeasures()
{
    const auto add = [this](const QString& key, const QString& name, const QString& unit,
                         qint64 targetMilli, bool lowerIsBetter, bool isLimit,
                         const QList<qint64>& weeklyMilli) {
        m_project.measures.append({ id(key), name, unit, targetMilli, lowerIsBetter, isLimit });
        for (qsizetype week = 0; week < weeklyMilli.size(); ++week)
            m_project.measurements.append({ id(key + u'/' + QString::number(week)), id(key),
                date(2026, 8, 31).addDays(7 * week), weeklyMilli.at(week) });
    };
    add(u"measure/toil"_s, text(u"노동 비율"_s, u"Share of toil"_s), u"%"_s, 50'000, true, true,
        { 49'000, 50'000, 51'000, 52'000, 53'000, 53'000, 54'000, 55'000, 56'000, 57'000, 57'000,
            58'000 });
    add(u"measure/lead"_s, text(u"DB 변경 리드 타임"_s, u"DB change lead time"_s),
        text(u"일"_s, u"d"_s), 1'000, true, false,
        { 3'900, 4'200, 3'700, 4'000, 4'300, 3'800, 4'100, 3'600, 3'700, 3'400, 3'300, 3'000 });
    add(u"measure/recovery"_s, text(u"서비스 복구 시간"_s, u"Time to restore"_s),
        text(u"분"_s, u"min"_s), 45'000, true, false,
        { 62'000, 58'000, 65'000, 54'000, 57'000, 49'000, 52'000, 46'000, 48'000, 43'000, 41'000,
            38'000 });
    add(u"measure/slo"_s, text(u"예산 안의 SLO"_s, u"SLOs in budget"_s), text(u"개"_s, u"SLOs"_s),
        5'000, false, false,
        { 5'000, 5'000, 4'000, 5'000, 5'000, 5'000, 5'000, 5'000, 5'000, 5'000, 4'000, 4'000 });
}

void SampleWriter::writeKata()
{
    const QDate challengeDate = date(2027, 6, 30);
    m_project.kataBoards = { {
        .id = id(u"board"_s),
        .focusProcess = text(u"데이터베이스 변경"_s, u"Database change"_s),
        .learner = text(u"주문 서비스 팀"_s, u"Orders service team"_s),
        .coach = text(u"결제 플랫폼 팀"_s, u"Payments platform team"_s),
        .challenge
        = text(u"%1까지 데이터베이스 변경의 85 %가 요청한 지 8업무시간 안에 운영에 반영되어, "
               "결제·주문·검색이 고객의 요구에 당일 답한다."_s,
            u"By %1, 85 % of database changes are live within 8 business hours of the request, so "
            u"that "
            "payments, orders and search answer customers the same day."_s)
              .arg(m_korean ? challengeDate.toString(Qt::ISODate)
                            : QLocale(QLocale::English).toString(challengeDate, u"d MMM yyyy"_s)),
        .challengeDate = challengeDate,
        .currentDate = date(2026, 11, 16),
        .currentObservations
        = text(u"티켓 로그 주 40건 안팎. 스키마 검토 앞에 6건이 기다린다. 오전 회차의 "
               "60 %가 결재 회의와 겹친다."_s,
            u"About 40 tickets a week. Six wait in front of the schema review. 60 % of the morning "
            u"slot "
            "collides with the approval meeting."_s),
        .measureId = id(u"measure/lead"_s),
        .targetDate = date(2026, 12, 11),
        .outcome
        = { text(u"리드 타임"_s, u"Lead time"_s), text(u"일"_s, u"d"_s), 3'000, 2'000, true },
        .process = { text(u"DBA 검토 대기"_s, u"DBA review wait"_s), text(u"시간"_s, u"h"_s), 6'167,
            3'000, true },
        .pattern
        = text(u"표준 변경은 기다리지 않고 지나간다.\nDBA 팀은 위험한 변경만, 요청한 날에 본다."_s,
            u"Standard changes pass without waiting.\nThe DBA team sees only risky changes, on the "
            u"day they "
            "are asked for."_s),
    } };
    const auto obstacle = [this](int number, const QString& what, QDate found, ObstacleState state,
                              const QString& note = {}) {
        m_project.obstacles.append(
            { id(u"obstacle/%1"_s.arg(number)), id(u"board"_s), what, found, state, note });
    };
    obstacle(1,
        text(u"DBA 팀 검토가 결재 회의와 겹친다"_s,
            u"DBA reviews collide with the approval meeting"_s),
        date(2026, 11, 9), ObstacleState::Current);
    obstacle(2,
        text(u"승인 회의가 주 2회만 열린다"_s, u"The approval meeting is held only twice a week"_s),
        date(2026, 10, 19), ObstacleState::Parked);
    obstacle(3,
        text(u"방화벽 개방이 별도 티켓으로 돈다"_s,
            u"Firewall openings travel as tickets of their own"_s),
        date(2026, 10, 19), ObstacleState::Parked);
    obstacle(4,
        text(u"스테이징과 운영의 권한이 다르다"_s,
            u"Staging and production differ in permissions"_s),
        date(2026, 11, 3), ObstacleState::Parked);
    obstacle(5,
        text(u"반려 사유가 요청서에 남지 않는다"_s,
            u"Reasons for rejection are not kept in the request"_s),
        date(2026, 10, 19), ObstacleState::Dissolved,
        text(u"실험 1에서 사라짐"_s, u"Dissolved by experiment 1"_s));
}

void SampleWriter::writeExperiments()
{
    const QString wait = text(u"검토 대기"_s, u"Review wait"_s);
    const QString hours = text(u"시간"_s, u"h"_s);
    m_project.experiments = {
        { .id = id(u"experiment/1"_s),
            .boardId = id(u"board"_s),
            .obstacleId = id(u"obstacle/5"_s),
            .step = text(u"요청 서식에 필수 항목 다섯 개 추가"_s,
                u"Add five required fields to the request form"_s),
            .date = date(2026, 11, 2),
            .metric = text(u"반려율"_s, u"Rejections"_s),
            .unit = u"%"_s,
            .fromMilli = 30'000,
            .predictedMilli = 20'000,
            .lowMilli = 17'000,
            .highMilli = 23'000,
            .lockedAt = time(11, 2, 9, 20),
            .checkAt = time(11, 6, 16, 0),
            .resultMilli = 20'000,
            .learned = text(u"빠진 정보의 절반은 되돌리기 계획이었다"_s,
                u"Half of what was missing was the roll-back plan"_s) },
        { .id = id(u"experiment/2"_s),
            .boardId = id(u"board"_s),
            .obstacleId = id(u"obstacle/1"_s),
            .step = text(u"검토 시각을 하루 두 번(10시, 15시)으로 고정"_s,
                u"Fix two review slots a day (10:00 and 15:00)"_s),
            .date = date(2026, 11, 9),
            .metric = wait,
            .unit = hours,
            .fromMilli = 8'000,
            .predictedMilli = 4'000,
            .lowMilli = 3'000,
            .highMilli = 5'000,
            .lockedAt = time(11, 9, 9, 5),
            .checkAt = time(11, 13, 16, 0),
            .resultMilli = 6'167,
            .learned = text(u"오전 회차의 60 %가 결재 회의와 겹쳤다"_s,
                u"60 % of the morning slots collided with the approval meeting"_s) },
        { .id = id(u"experiment/3"_s),
            .boardId = id(u"board"_s),
            .obstacleId = id(u"obstacle/1"_s),
            .step = text(u"표준 변경(인덱스 추가)은 자동 검사만으로 통과"_s,
                u"Standard changes (adding an index) pass on the automatic check alone"_s),
            .date = date(2026, 11, 16),
            .metric = wait,
            .unit = hours,
            .fromMilli = 6'167,
            .predictedMilli = 3'000,
            .lowMilli = 2'000,
            .highMilli = 4'000,
            .lockedAt = time(11, 16, 9, 12),
            .checkAt = time(11, 23, 16, 0) },
    };
}

void SampleWriter::writeErrorBudgets()
{
    const QString availability = text(u"가용성"_s, u"Availability"_s);
    const auto latency = [this](int milliseconds) {
        return text(u"지연 %1 ms 미만"_s, u"Latency under %1 ms"_s).arg(milliseconds);
    };
    using enum BudgetingMethod;
    const QUuid payments = id(u"service/payments"_s);
    const QUuid orders = id(u"service/orders"_s);
    m_project.objectives = {
        { id(u"slo/1"_s), payments, availability, 999'000, std::chrono::days(28), Timeslices, {},
            400 },
        { id(u"slo/2"_s), payments, latency(300), 990'000, std::chrono::days(28), Occurrences,
            2'400'000, 9'600 },
        { id(u"slo/3"_s), orders, availability, 999'000, std::chrono::days(28), Timeslices, {},
            319 },
        { id(u"slo/4"_s), orders, latency(400), 990'000, std::chrono::days(28), Occurrences,
            1'800'000, 5'220 },
        { id(u"slo/5"_s), id(u"service/search"_s), availability, 995'000, std::chrono::days(28),
            Timeslices, {}, 1'098 },
    };
    const auto loss = [this](int number, const QString& slo, QDate when, const QString& label,
                          qint64 amount, bool byChange) {
        m_project.budgetLosses.append(
            { id(u"loss/%1"_s.arg(number)), id(slo), when, label, amount, byChange });
    };
    const QString schema = text(u"스키마 변경"_s, u"Schema change"_s);
    loss(1, u"slo/1"_s, date(2026, 10, 28), text(u"카드망 응답 지연"_s, u"Card network timeout"_s),
        250, false);
    loss(2, u"slo/1"_s, date(2026, 11, 5), schema, 1'275, true);
    loss(3, u"slo/1"_s, date(2026, 11, 13), text(u"방화벽 규칙"_s, u"Firewall rule"_s), 880, true);
    loss(4, u"slo/2"_s, date(2026, 11, 5), schema, 3'840, true);
    loss(5, u"slo/3"_s, date(2026, 11, 2), text(u"재고 잠금 경합"_s, u"Stock lock contention"_s),
        600, false);
    loss(6, u"slo/5"_s, date(2026, 11, 8), text(u"색인 재구축 지연"_s, u"Slow index rebuild"_s),
        1'200, true);

    m_project.policyRules = {
        { id(u"policy/1"_s), PolicyTrigger::BudgetLeftAbove, 0,
            text(u"평소대로 배포한다"_s, u"release as usual"_s),
            text(u"개발 팀이 결정하고 SRE가 조언"_s, u"Development decides; SRE advises"_s) },
        { id(u"policy/2"_s), PolicyTrigger::BudgetLeftAtMost, 0,
            text(u"서비스가 SLO로 돌아올 때까지 최우선(P0) 수정과 보안 외의 배포를 멈춘다"_s,
                u"stop all releases except P0 fixes and security, until the service is back in its SLO"_s),
            text(u"결제 플랫폼 팀, 제품 책임자"_s, u"Payments platform team, product owner"_s) },
        { id(u"policy/3"_s), PolicyTrigger::IncidentShareAtLeast, 200'000,
            text(u"최우선(P0) 조치가 하나 이상 있는 포스트모템을 쓴다"_s,
                u"write a postmortem with at least one P0 action"_s),
            text(u"장애를 맡은 팀"_s, u"The team that handled the incident"_s) },
    };
}

void SampleWriter::writeToil()
{
    m_project.toilPolicy = { .limitPpm = 500'000,
        .agreedAction = text(u"온콜 일부를 개발 팀에 돌려보낸다"_s,
            u"Hand part of the on-call load back to development"_s),
        .owner = text(u"결제 플랫폼 팀 리더"_s, u"Lead of the payments platform team"_s) };
    const auto task = [this](int number, const QString& name, const QString& cause,
                          int timesPerWeek, int minutes, const std::array<int, 6>& attributes) {
        m_project.toilTasks.append({ .id = id(u"toil/%1"_s.arg(number)),
            .teamId = id(u"payments"_s),
            .name = name,
            .causeTeamId = cause.isEmpty() ? QUuid() : id(cause),
            .timesPerWeekMilli = timesPerWeek * 1000,
            .minutesEach = minutes,
            .manual = attributes[0],
            .repetitive = attributes[1],
            .automatable = attributes[2],
            .tactical = attributes[3],
            .withoutEnduringValue = attributes[4],
            .growsWithService = attributes[5] });
    };
    task(1, text(u"배포 수동 확인·승인"_s, u"Check and approve releases by hand"_s), u"orders"_s,
        64, 25, { 2, 2, 2, 1, 2, 2 });
    task(2, text(u"알림 분류와 반복 재시작"_s, u"Sort alerts, restart again and again"_s),
        u"payments"_s, 120, 12, { 1, 2, 2, 2, 2, 2 });
    task(3, text(u"접근 권한·계정 요청"_s, u"Access and account requests"_s), {}, 55, 20,
        { 2, 2, 2, 1, 1, 2 });
    task(4, text(u"DB 변경 일정 조율"_s, u"Schedule database changes"_s), u"dba"_s, 40, 25,
        { 2, 1, 1, 2, 2, 1 });
    task(5, text(u"방화벽 개방 추적"_s, u"Chase firewall openings"_s), u"network"_s, 30, 28,
        { 2, 2, 1, 2, 2, 1 });
    task(6, text(u"정산 배치 수동 재처리"_s, u"Rerun settlement batches by hand"_s), u"payments"_s,
        14, 50, { 2, 2, 2, 2, 2, 0 });
    task(7, text(u"용량 증설"_s, u"Add capacity"_s), u"payments"_s, 6, 90, { 2, 1, 2, 1, 1, 2 });
    task(8, text(u"인증서 교체"_s, u"Replace certificates"_s), u"payments"_s, 8, 40,
        { 2, 2, 2, 1, 2, 2 });
}

void SampleWriter::writeOrgModel()
{
    m_project.orgContext
        = { .group = text(u"결제·주문·검색 묶음"_s, u"Payments, orders and search"_s),
              .sreCount = 5,
              .sites = 1,
              .pagerAroundTheClock = true,
              .executiveSigns = false,
              .engineeringBudget = true,
              .reviewDate = date(2027, 6, 30) };
    constexpr std::array swings { 90, 50, 40, 60, 50, 70, 30, 60, 100, 60 };
    constexpr std::array levels { 2, 2, 1, 0, 1, 1, 0, 1, 2, 1 };
    const QStringList present { text(u"12.4개"_s, u"12.4"_s), u"74 %"_s,
        text(u"열에 4"_s, u"4 in 10"_s), text(u"아니요"_s, u"no"_s), text(u"5명"_s, u"5"_s),
        u"40 %"_s, text(u"없음"_s, u"no"_s), text(u"혼합"_s, u"mixed"_s),
        text(u"엄격"_s, u"strict"_s), text(u"중간"_s, u"middle"_s) };
    m_project.orgCriteria = standardCriteria();
    for (qsizetype i = 0; i < m_project.orgCriteria.size(); ++i) {
        OrgCriterion& criterion = m_project.orgCriteria[i];
        criterion.swing = swings.at(size_t(i));
        criterion.level = levels.at(size_t(i));
        criterion.present = present.at(i);
    }
}
