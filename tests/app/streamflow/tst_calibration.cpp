// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/streamflow/calibration.h"
#include "app/streamflow/workingcalendar.h"
#include "app/ticketlog/discovery.h"
#include "app/valuestream/streamedits.h"
#include "tests/testing.h"
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCalibration : public QObject {
    Q_OBJECT
private slots:
    void init();
    void byName();
    void times();
    void shares();
    void oneWayAndAnd();
    void tooFew();
    void demandInWorkingTime();
    void assumedHours();
    void outsideOfHours();
    void applied();
    void helpDesk();

private:
    Step& step(const QString& name);
    void add(const QString& name);
    Handoff& connectSteps(const QString& from, const QString& to, bool sendBack = false);
    QList<CalibratedNumber> numbers(
        const QByteArray& csv, Centre centre = Centre::Median, const LogClock& clock = {});
    StreamMap map() const { return streamMap(m_project, m_stream); }

    Project m_project;
    QUuid m_stream;
};

void TestCalibration::init()
{
    QTest::failOnWarning(anyWarning());
    m_project = {};
    m_stream = QUuid::createUuid();
    m_project.valueStreams = { { .id = m_stream, .name = u"Requests"_s, .dayLength = 1440min } };
}

void TestCalibration::add(const QString& name)
{
    m_project.steps.append({ .id = QUuid::createUuid(), .streamId = m_stream, .name = name });
}

Step& TestCalibration::step(const QString& name)
{
    for (Step& found : m_project.steps)
        if (found.name == name)
            return found;
    qFatal("No such step.");
}

Handoff& TestCalibration::connectSteps(const QString& from, const QString& to, bool sendBack)
{
    m_project.handoffs.append({ .id = QUuid::createUuid(),
        .streamId = m_stream,
        .fromStepId = step(from).id,
        .toStepId = step(to).id,
        .sendBack = sendBack });
    return m_project.handoffs.last();
}

static std::optional<LogTimes> timesOf(const QByteArray& csv, const LogClock& clock = {})
{
    LogFile file;
    file.name = u"log.csv"_s;
    file.raw = csv;
    const LogReading reading = inspectLog(file);
    const ReadLog read = readLog(file, reading);
    return read.problem ? std::nullopt : logTimes(read.log, StepsOf::Activity, clock);
}

QList<CalibratedNumber> TestCalibration::numbers(
    const QByteArray& csv, Centre centre, const LogClock& clock)
{
    const auto found = timesOf(csv, clock);
    return found ? calibrate(map(), *found, matchByName(map(), *found), centre)
                 : QList<CalibratedNumber>();
}

static std::optional<CalibratedNumber> pick(
    const QList<CalibratedNumber>& numbers, CalibratedKind kind, const QUuid& id)
{
    for (const CalibratedNumber& number : numbers)
        if (number.kind == kind && number.id == id)
            return number;
    return std::nullopt;
}

void TestCalibration::byName()
{
    add(u"work"_s);
    add(u"Work"_s);
    add(u"Nothing"_s);
    const auto times = timesOf("id,state,time\n1,Open,2026-01-01\n1, WORK ,2026-01-02\n");
    QVERIFY(times);
    const ActivityOfStep found = matchByName(map(), *times);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.value(step(u"work"_s).id), 1); // the first step of the name
}

// Five tickets a day apart; work takes 1, 2, 3, 4, 10 h after a wait of 1 h. By hand.
static const QByteArray worked = "id,state,begin,time\n"
                                 "1,Open,2026-01-01 09:00,2026-01-01 09:00\n"
                                 "1,Work,2026-01-01 10:00,2026-01-01 11:00\n"
                                 "2,Open,2026-01-02 09:00,2026-01-02 09:00\n"
                                 "2,Work,2026-01-02 10:00,2026-01-02 12:00\n"
                                 "3,Open,2026-01-03 09:00,2026-01-03 09:00\n"
                                 "3,Work,2026-01-03 10:00,2026-01-03 13:00\n"
                                 "4,Open,2026-01-04 09:00,2026-01-04 09:00\n"
                                 "4,Work,2026-01-04 10:00,2026-01-04 14:00\n"
                                 "5,Open,2026-01-05 09:00,2026-01-05 09:00\n"
                                 "5,Work,2026-01-05 10:00,2026-01-05 20:00\n";

static std::optional<LogTimes> workedTimes()
{
    LogFile file;
    file.name = u"log.csv"_s;
    file.raw = worked;
    LogReading reading = inspectLog(file);
    reading.setColumn(LogRole::Start, 2);
    reading.setColumn(LogRole::Time, 3);
    return logTimes(readLog(file, reading).log, StepsOf::Activity);
}

void TestCalibration::times()
{
    add(u"Work"_s);
    step(u"Work"_s).leadTime = 7200s;
    const auto times = workedTimes();
    QVERIFY(times);
    const ActivityOfStep match = matchByName(map(), *times);
    const QUuid id = step(u"Work"_s).id;
    const auto lead = pick(calibrate(map(), *times, match), CalibratedKind::LeadTime, id);
    QVERIFY(lead);
    QCOMPARE(lead->now, std::optional<qint64>(7200));
    QCOMPARE(lead->measured, 4 * 3600);
    QCOMPARE(lead->items, 5);
    QCOMPARE(lead->low, 2 * 3600); // of five all are between the limits
    QCOMPARE(lead->high, 11 * 3600);
    const auto process = pick(calibrate(map(), *times, match), CalibratedKind::ProcessTime, id);
    QVERIFY(process);
    QVERIFY(!process->now);
    QCOMPARE(process->measured, 3 * 3600);
    QCOMPARE(process->p85, std::optional<qint64>(qint64(6.4 * 3600))); // place 3.4: 4 h + 0.4 · 6 h
    const auto mean
        = pick(calibrate(map(), *times, match, Centre::Mean), CalibratedKind::ProcessTime, id);
    QCOMPARE(mean->measured, 4 * 3600);
    // s² = (9 + 4 + 1 + 0 + 36) / 4 = 12.5 h², 1.959964 √(12.5 / 5) = 3.098975 h
    QCOMPARE(mean->low, 3244);
    QCOMPARE(mean->high, 25556);
    // Suppliers are outside.
    step(u"Work"_s).kind = StepKind::Supplier;
    QVERIFY(!pick(calibrate(map(), *times, match), CalibratedKind::LeadTime, id));
    step(u"Work"_s).kind = StepKind::Inventory;
    QVERIFY(pick(calibrate(map(), *times, match), CalibratedKind::LeadTime, id));
    QVERIFY(!pick(calibrate(map(), *times, match), CalibratedKind::ProcessTime, id));
}

/// Cases as rows of letters, an hour between the events.
static QByteArray paths(const QList<QByteArray>& cases)
{
    QByteArray csv = "id,state,time\n";
    for (int c = 0; c < cases.size(); ++c)
        for (int i = 0; i < cases.at(c).size(); ++i)
            csv += QByteArray::number(c) + ',' + cases.at(c).at(i) + ",2026-01-"
                + QByteArray::number(10 + c) + ' ' + QByteArray::number(10 + i) + ":00\n";
    return csv;
}

// A is left seven times (twice in case 0, where C sends back; its repetition in case 3 is one
// visit, and what is no step lies between): five times for B, once for C, once the case ends. By
// hand.
void TestCalibration::shares()
{
    for (const QString& name : { u"A"_s, u"B"_s, u"C"_s })
        add(name);
    connectSteps(u"A"_s, u"B"_s).sharePpm = 900'000;
    connectSteps(u"A"_s, u"C"_s);
    connectSteps(u"B"_s, u"C"_s);
    connectSteps(u"C"_s, u"A"_s, true);
    const auto found = numbers(paths({ "ABCABC", "ABC", "AXBC", "AABC", "AC", "A" }));
    const StreamMap map = this->map();
    const auto share = [&](int handoff) {
        return pick(found, CalibratedKind::Share, map.handoffs.at(handoff).id);
    };
    QVERIFY(share(0) && share(1) && share(3));
    QCOMPARE(share(0)->items, 7);
    QCOMPARE(share(0)->measured, 714'286);
    QCOMPARE(share(0)->now, std::optional<qint64>(900'000));
    QCOMPARE(share(1)->measured, 142'857);
    QVERIFY(!share(1)->now);
    QVERIFY(!share(2)); // the only way on
    QCOMPARE(share(3)->items, 6);
    QCOMPARE(share(3)->measured, 166'667);
    // Wilson, 1 of 6: R prop.test(1, 6, correct = FALSE) says 0.0300534, 0.5635028
    QVERIFY(std::abs(share(3)->low - 30'053) <= 1);
    QVERIFY(std::abs(share(3)->high - 563'503) <= 1);
    // With the repetition on the map A is left eight times.
    connectSteps(u"A"_s, u"A"_s, true);
    const auto again = numbers(paths({ "ABCABC", "ABC", "AXBC", "AABC", "AC", "A" }));
    const auto self = pick(again, CalibratedKind::Share, this->map().handoffs.constLast().id);
    QVERIFY(self);
    QCOMPARE(self->items, 8);
    QCOMPARE(self->measured, 125'000);
}

void TestCalibration::oneWayAndAnd()
{
    for (const QString& name : { u"A"_s, u"B"_s, u"C"_s })
        add(name);
    connectSteps(u"A"_s, u"B"_s);
    connectSteps(u"A"_s, u"C"_s);
    const QByteArray log = paths({ "AB", "AC", "AB", "AC", "AB" });
    const auto count = [](const QList<CalibratedNumber>& all) {
        return std::count_if(all.cbegin(), all.cend(),
            [](const CalibratedNumber& n) { return n.kind == CalibratedKind::Share; });
    };
    QCOMPARE(count(numbers(log)), 0); // without shares all go to both
    step(u"A"_s).split = Split::Xor;
    QCOMPARE(count(numbers(log)), 2);
    step(u"A"_s).split = Split::And;
    QCOMPARE(count(numbers(log)), 0);
}

void TestCalibration::tooFew()
{
    for (const QString& name : { u"A"_s, u"B"_s })
        add(name);
    connectSteps(u"B"_s, u"A"_s, true);
    QVERIFY(numbers(paths({ "AB", "AB", "AB", "AB" })).isEmpty());
    QVERIFY(numbers({}).isEmpty());
    QCOMPARE(numbers(paths({ "AB", "AB", "AB", "AB", "AB" })).size(), 3);
}

// A ticket at 10:00 of each working day from Monday 5 to Friday 16 January 2026, hours 9-17: nine
// gaps of eight open hours, one a day of eight hours; by the clock nine in eleven days.
void TestCalibration::demandInWorkingTime()
{
    QByteArray csv = "id,state,time\n";
    for (const int day : { 5, 6, 7, 8, 9, 12, 13, 14, 15, 16 }) {
        const QByteArray at = QByteArray::number(day);
        csv += at + ",Open,2026-01-" + at.rightJustified(2, '0') + " 10:00\n";
        csv += at + ",Work,2026-01-" + QByteArray::number(day + 1).rightJustified(2, '0')
            + " 12:00\n";
    }
    add(u"Work"_s);
    const QUuid work = step(u"Work"_s).id;
    const auto byClock = numbers(csv);
    QCOMPARE(pick(byClock, CalibratedKind::Demand, m_stream)->measured, 818); // 9 / 11
    QCOMPARE(pick(byClock, CalibratedKind::LeadTime, work)->measured, 26 * 3600);

    m_project.valueStreams.first().dayLength = 480min;
    m_project.calendars = { { .id = QUuid::createUuid(), .name = u"Office"_s } };
    m_project.teams = { { .id = QUuid::createUuid(),
        .name = u"Operations"_s,
        .calendarId = m_project.calendars.first().id } };
    step(u"Work"_s).teamId = m_project.teams.first().id;
    const LogTimeBase base = logTimeBase(flowSubject(m_project, m_stream), u"UTC"_s);
    QCOMPARE(base.calendar, u"Office"_s);
    const auto working = numbers(csv, Centre::Median, clockOf(base));
    const auto demand = pick(working, CalibratedKind::Demand, m_stream);
    QVERIFY(demand);
    QCOMPARE(demand->measured, 1000);
    QCOMPARE(demand->low, 1000); // as regular as that
    QCOMPARE(demand->items, 10);
    QCOMPARE(pick(working, CalibratedKind::LeadTime, work)->measured, 10 * 3600); // 7 h + 3 h
}

void TestCalibration::assumedHours()
{
    m_project.valueStreams.first().dayLength = 480min;
    const LogTimeBase base = logTimeBase(flowSubject(m_project, m_stream), u"Asia/Seoul"_s);
    QVERIFY(base.working && base.calendar.isEmpty());
    QCOMPARE(base.working->weeklyTime(), 40h);
    // Monday 5 January 2026, 09:00 in Seoul.
    const auto clock = clockOf(base);
    const qint64 nine = QDateTime(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(clock(nine + 3'600'000) - clock(nine), 3'600'000);
    QCOMPARE(clock(nine) - clock(nine - 3'600'000), 0);
    m_project.valueStreams.first().dayLength = 1440min;
    QVERIFY(!logTimeBase(flowSubject(m_project, m_stream), u"UTC"_s).working);
}

// Friday at 8:59, 9:00, 16:59 and 17:00 in Seoul, and Saturday at 10.
void TestCalibration::outsideOfHours()
{
    m_project.valueStreams.first().dayLength = 480min;
    const LogTimeBase base = logTimeBase(flowSubject(m_project, m_stream), u"Asia/Seoul"_s);
    EventLog log;
    for (const auto& [day, minute] : { std::pair(9, 539), std::pair(9, 540), std::pair(9, 1019),
             std::pair(9, 1020), std::pair(10, 600) }) {
        const QDateTime midnight(QDate(2026, 1, day), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600);
        log.events.push_back({ .time = midnight.toMSecsSinceEpoch() + minute * 60'000 });
    }
    QCOMPARE(shareOutside(log, base), 0.6);
    QCOMPARE(shareOutside(log, {}), 0.0);
    QCOMPARE(shareOutside({}, base), 0.0);
    QVERIFY(timeBaseWords(base, 0.6).contains(u"Asia/Seoul"_s));
    QVERIFY(!timeBaseWords(base, 0.1).contains(u"Asia/Seoul"_s));
}

void TestCalibration::applied()
{
    for (const QString& name : { u"A"_s, u"B"_s })
        add(name);
    connectSteps(u"B"_s, u"A"_s, true);
    step(u"B"_s).p85LeadTime = 5s;
    const auto times = timesOf(paths({ "AB", "AB", "AB", "AB", "ABAB" }));
    QVERIFY(times);
    const auto found = calibrate(map(), *times, matchByName(map(), *times));
    const QString period = calibrationPeriod(*times, u"log.csv"_s);
    QCOMPARE(period, u"2026-01-10 – 2026-01-14 (log.csv)"_s);
    m_project.steps.removeFirst(); // gone meanwhile
    applyCalibration(m_project, found, period);
    const Step& b = step(u"B"_s);
    QCOMPARE(b.leadTime, std::optional(3600s));
    QCOMPARE(b.p85LeadTime, std::optional(3600s));
    QVERIFY(!b.p85ProcessTime);
    QCOMPARE(b.leadTimeProvenance.origin, Origin::Measured);
    QCOMPARE(b.leadTimeProvenance.items, std::optional(6));
    QCOMPARE(b.leadTimeProvenance.period, period);
    QCOMPARE(m_project.handoffs.first().sharePpm, std::optional(167'000)); // 1 of 6
    const ValueStream& stream = m_project.valueStreams.first();
    QVERIFY(stream.demandMilli);
    QCOMPARE(*stream.demandMilli, 1000);
    QCOMPARE(stream.demandProvenance.items, std::optional(5));
}

static QString sharedData()
{
    QDir folder(QStringLiteral(GEMBA_SOURCE_DIR));
    do {
        if (folder.exists(u"shared/data/expected.json"_s))
            return folder.filePath(u"shared/data"_s);
    } while (folder.cdUp());
    return {};
}

// Expected: thirty lines of Python (xml.etree, sorted lists, collections.Counter), which know
// nothing of this program.
void TestCalibration::helpDesk()
{
    const QString folder = sharedData();
    if (folder.isEmpty())
        QSKIP("The real logs are not here.");
    for (const QString& name : { u"Assign seriousness"_s, u"Take in charge ticket"_s, u"Wait"_s,
             u"Resolve ticket"_s, u"Closed"_s })
        add(name);
    connectSteps(u"Take in charge ticket"_s, u"Resolve ticket"_s).sharePpm = 1;
    connectSteps(u"Take in charge ticket"_s, u"Wait"_s).sharePpm = 1;
    connectSteps(u"Wait"_s, u"Take in charge ticket"_s, true);
    LogFile file = loadLog(folder + u"/helpdesk.xes.gz"_s);
    const LogReading reading = inspectLog(file);
    const auto times = logTimes(readLog(file, reading).log, StepsOf::Activity);
    QVERIFY(times);
    const StreamMap map = this->map();
    const ActivityOfStep match = matchByName(map, *times);
    const auto found = calibrate(map, *times, match);
    const auto resolve = pick(found, CalibratedKind::LeadTime, step(u"Resolve ticket"_s).id);
    QVERIFY(resolve);
    QCOMPARE(resolve->items, 4981);
    QCOMPARE(resolve->measured, 21213);
    QCOMPARE(resolve->low, 17527);
    QCOMPARE(resolve->high, 27536);
    QCOMPARE(resolve->p85, std::optional<qint64>(1137407));
    const auto mean = pick(
        calibrate(map, *times, match, Centre::Mean), CalibratedKind::LeadTime, step(u"Wait"_s).id);
    QCOMPARE(mean->items, 1462);
    QCOMPARE(mean->measured, 297917);
    QCOMPARE(mean->low, 272633);
    QCOMPARE(mean->high, 323201);
    const auto demand = pick(found, CalibratedKind::Demand, m_stream);
    QCOMPARE(demand->measured, 3235); // 3.2352 a day
    QCOMPARE(demand->low, 3028);
    QCOMPARE(demand->high, 3457);
    const qint64 shares[] { 742'580, 256'612, 413'947 };
    for (int i = 0; i < 3; ++i) {
        const auto share = pick(found, CalibratedKind::Share, map.handoffs.at(i).id);
        QVERIFY(share);
        QCOMPARE(share->items, i < 2 ? 4953 : 1348);
        QCOMPARE(share->measured, shares[i]);
    }
}

GEMBA_TEST(TestCalibration)
#include "tst_calibration.moc"
