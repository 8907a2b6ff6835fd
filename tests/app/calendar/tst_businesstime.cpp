// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/businesstime.h"
#include "app/calendar/calendartext.h"
#include "tests/testing.h"
#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBusinessTime : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void ends_data();
    void ends();
    void endsAndBetweenAgree();
    void openAsTheClockShows();
    void neverOpen();
    void limits();
    void openingsAndClosings();
    void freezes();
    void intervals();
    void clocks();
};

static Instant at(const char* iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return Instant(std::chrono::seconds(time.toSecsSinceEpoch()));
}

static WorkCalendar calendar(const char* hours, const char* zone = "UTC",
    const char* closedDays = "", const char* freezes = "")
{
    return { u"Team"_s, QString::fromLatin1(zone), readHours(QString::fromUtf8(hours)).values,
        readClosedDays(QString::fromLatin1(closedDays)).values,
        readFreezes(QString::fromLatin1(freezes)).values };
}

static BusinessTime compiled(const char* hours, const char* zone = "UTC",
    const char* closedDays = "", const char* freezes = "")
{
    return *BusinessTime::of(calendar(hours, zone, closedDays, freezes));
}

// Expected: V09 of the value-stream page; all rows by Python 3.11's zoneinfo, walking minute by
// minute and counting those at which the zone's clock shows an opening hour.
void TestBusinessTime::ends_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("workHours");
    QTest::addColumn<QByteArray>("hours");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("closedDays");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<double>("elapsedHours");
    const auto row = [](const char* name, const QByteArray& start, int work,
                         const QByteArray& hours, const QByteArray& zone,
                         const QByteArray& closedDays, const QByteArray& end, double elapsed) {
        QTest::newRow(name) << start << work << hours << zone << closedDays << end << elapsed;
    };
    row("V09 Friday afternoon over the start of DST", "2026-03-27T16:30:00+01:00", 2,
        "Mon-Fri/09:00-17:00", "Europe/Berlin", "", "2026-03-30T10:30:00+02:00", 65.0);
    row("V09 a week earlier, without DST", "2026-03-20T16:30:00+01:00", 2, "Mon-Fri/09:00-17:00",
        "Europe/Berlin", "", "2026-03-23T10:30:00+01:00", 66.0);
    row("V09 Friday noon", "2026-03-27T12:00:00+01:00", 8, "Mon-Fri/09:00-17:00", "Europe/Berlin",
        "", "2026-03-30T12:00:00+02:00", 71.0);
    row("V09 Saturday", "2026-03-28T12:00:00+01:00", 1, "Mon-Fri/09:00-17:00", "Europe/Berlin", "",
        "2026-03-30T10:00:00+02:00", 45.0);
    row("V09 a whole week", "2026-06-01T09:00:00+02:00", 40, "Mon-Fri/09:00-17:00", "Europe/Berlin",
        "", "2026-06-05T17:00:00+02:00", 104.0);
    row("Berlin, night the clocks go ahead", "2026-03-28T20:00:00+01:00", 10, "Sat-Sun/20:00-06:00",
        "Europe/Berlin", "", "2026-03-29T21:00:00+02:00", 24.0);
    row("Berlin, night the clocks go back", "2026-10-24T20:00:00+02:00", 10, "Sat-Sun/20:00-06:00",
        "Europe/Berlin", "", "2026-10-25T05:00:00+01:00", 10.0);
    row("Berlin, an hour that comes twice", "2026-10-25T00:00:00+02:00", 2, "Sun/02:00-03:00",
        "Europe/Berlin", "", "2026-10-25T03:00:00+01:00", 4.0);
    row("Berlin, an hour that does not come", "2026-03-29T00:00:00+01:00", 1, "Sun/02:00-03:00",
        "Europe/Berlin", "", "2026-04-05T03:00:00+02:00", 170.0);
    row("Seoul, no DST", "2026-03-27T16:30:00+09:00", 2, "Mon-Fri/09:00-18:00", "Asia/Seoul", "",
        "2026-03-30T09:30:00+09:00", 65.0);
    row("Seoul, lunch and closed Friday afternoon", "2026-11-20T11:30:00+09:00", 12,
        "Mon-Thu/09:00-12:00,13:00-18:00;Fri/09:00-15:00", "Asia/Seoul", "",
        "2026-11-24T09:30:00+09:00", 94.0);
    row("Seoul had DST in 1988", "1988-05-07T20:00:00+09:00", 8, "Sat/20:00-05:00", "Asia/Seoul",
        "", "1988-05-08T05:00:00+10:00", 8.0);
    row("New York, ahead, around the clock", "2026-03-06T12:00:00-05:00", 24, "24x5",
        "America/New_York", "", "2026-03-09T12:00:00-04:00", 71.0);
    row("New York, back", "2026-10-30T12:00:00-04:00", 72, "24x7", "America/New_York", "",
        "2026-11-02T11:00:00-05:00", 72.0);
    row("New York, back, Sunday shift", "2026-10-31T23:00:00-04:00", 5, "Sun/00:00-04:00",
        "America/New_York", "", "2026-11-01T04:00:00-05:00", 6.0);
    row("Lord Howe, back by half an hour", "2026-04-05T00:00:00+11:00", 3, "Sun/01:00-04:00",
        "Australia/Lord_Howe", "", "2026-04-05T03:30:00+10:30", 4.0);
    row("Lord Howe, ahead by half an hour", "2026-10-04T00:00:00+10:30", 3, "Sun/01:00-04:00",
        "Australia/Lord_Howe", "", "2026-10-11T01:30:00+11:00", 169.0);
    row("Apia has no 30 December 2011", "2011-12-29T16:00:00-10:00", 9, "Mon-Fri/09:00-17:00",
        "Pacific/Apia", "", "2012-01-02T17:00:00+14:00", 73.0);
    row("Apia, around the clock", "2011-12-29T12:00:00-10:00", 24, "24x7", "Pacific/Apia", "",
        "2011-12-31T12:00:00+14:00", 24.0);
    row("closed days", "2026-12-23T16:00:00+09:00", 10, "Mon-Fri/09:00-17:00", "Asia/Seoul",
        "2026-12-24;12-25;01-01", "2026-12-29T10:00:00+09:00", 138.0);
}

void TestBusinessTime::ends()
{
    QFETCH(QByteArray, start);
    QFETCH(int, workHours);
    QFETCH(QByteArray, hours);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, closedDays);
    QFETCH(QByteArray, end);
    QFETCH(double, elapsedHours);
    const BusinessTime time = compiled(hours, zone, closedDays);
    const auto found = time.businessEnd(at(start), std::chrono::hours(workHours));
    QVERIFY(found);
    const QDateTime shown
        = QDateTime::fromSecsSinceEpoch(found->time_since_epoch().count(), QTimeZone(zone));
    QCOMPARE(shown.toOffsetFromUtc(shown.offsetFromUtc()).toString(Qt::ISODate).toLatin1(), end);
    QCOMPARE(double((*found - at(start)).count()) / 3600, elapsedHours);
    QCOMPARE(time.businessBetween(at(start), *found),
        std::chrono::seconds(std::chrono::hours(workHours)));
}

/// A random calendar of a random zone, times in quarters of an hour.
static WorkCalendar randomCalendar(QRandomGenerator& random)
{
    static const QStringList zones { u"Asia/Seoul"_s, u"Europe/Berlin"_s, u"America/New_York"_s,
        u"Australia/Lord_Howe"_s, u"Pacific/Apia"_s, u"Asia/Kathmandu"_s, u"America/Sao_Paulo"_s,
        u"Africa/Casablanca"_s, u"UTC"_s };
    WorkCalendar calendar;
    calendar.zone = zones.at(random.bounded(int(zones.size())));
    for (int day = 1; day <= 7; ++day) {
        for (int n = random.bounded(0, 3); n > 0; --n) { // they may overlap
            const auto from = std::chrono::minutes(15 * random.bounded(0, 96));
            calendar.hours.append(
                { day, from, from + std::chrono::minutes(15 * random.bounded(1, 60)) });
        }
    }
    calendar.hours.append({ 2, 9h, 10h }); // never without any
    for (int n = random.bounded(0, 6); n > 0; --n)
        calendar.closedDays.append(
            { QDate(2011, 1, 1).addDays(random.bounded(0, 366)), random.bounded(2) == 0, {} });
    for (int n = random.bounded(0, 3); n > 0; --n) {
        const CivilTime from { std::chrono::sys_days(2011y / 1 / 1).time_since_epoch()
            + 15min * random.bounded(0, 35000) };
        calendar.freezes.append({ from, from + 15min * random.bounded(1, 900), {} });
    }
    return calendar;
}

/// The work done until its end is the work, and no earlier moment has it done.
void TestBusinessTime::endsAndBetweenAgree()
{
    QRandomGenerator random(411);
    for (int i = 0; i < 300; ++i) {
        const auto time = BusinessTime::of(randomCalendar(random));
        QVERIFY(time);
        for (int n = 0; n < 20; ++n) {
            const Instant start = at("2010-01-01T00:00:00Z")
                + std::chrono::seconds(random.bounded(0, 3 * 366 * 86400));
            const auto work
                = std::chrono::seconds(std::llround(std::exp(random.generateDouble() * 18)));
            const auto end = time->businessEnd(start, work);
            QVERIFY(end);
            QCOMPARE(time->businessBetween(start, *end), work);
            QCOMPARE(time->businessBetween(*end, start), -work);
            QVERIFY(time->isOpen(*end - 1s));
            QVERIFY(*end - start >= work);
        }
    }
}

/// Every quarter of an hour of a year around the turns of its clocks, asked from Qt one by one.
void TestBusinessTime::openAsTheClockShows()
{
    QRandomGenerator random(412);
    for (int i = 0; i < 40; ++i) {
        const WorkCalendar calendar = randomCalendar(random);
        const BusinessTime time = *BusinessTime::of(calendar);
        const QTimeZone zone(calendar.zone.toLatin1());
        const Instant from = at("2011-01-01T00:00:00Z") + 15min * random.bounded(0, 33000);
        std::chrono::seconds counted = 0s;
        for (int quarter = 0; quarter < 2000; ++quarter) {
            const Instant moment = from + 15min * quarter;
            const QDateTime shown
                = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), zone);
            const auto minute = std::chrono::minutes(shown.time().msecsSinceStartOfDay() / 60000);
            bool open = false;
            for (const OpeningRange& range : calendar.hours) {
                const int yesterday = (shown.date().dayOfWeek() + 5) % 7 + 1;
                open |= range.day == shown.date().dayOfWeek() && minute >= range.from
                    && minute < range.until;
                open |= range.day == yesterday && minute + 24h < range.until;
            }
            for (const ClosedDay& closed : calendar.closedDays)
                open &= closed.yearly ? closed.date.month() != shown.date().month()
                        || closed.date.day() != shown.date().day()
                                      : closed.date != shown.date();
            const CivilTime civil { std::chrono::seconds(
                moment.time_since_epoch().count() + shown.offsetFromUtc()) };
            for (const Freeze& freeze : calendar.freezes)
                open &= civil < freeze.from || civil >= freeze.until;
            QCOMPARE(time.isOpen(moment), open);
            QCOMPARE(time.businessBetween(from, moment), counted);
            counted += open ? 15min : 0min;
        }
    }
}

void TestBusinessTime::neverOpen()
{
    const Instant start = at("2026-11-20T12:00:00Z");
    const BusinessTime closed = compiled("closed", "Asia/Seoul");
    QVERIFY(!closed.businessEnd(start, 1s));
    QVERIFY(!closed.nextOpening(start));
    QCOMPARE(closed.nextClosing(start), start);
    QCOMPARE(closed.businessBetween(start, start + 8766h), 0s);
    QVERIFY(closed.openIntervals(start, 8766h).empty());

    // Open on one day of the week, and each of those is closed.
    WorkCalendar leap = calendar("24x7");
    for (int day = 0; day < 366; ++day)
        leap.closedDays.append({ QDate(2000, 1, 1).addDays(day), true, {} });
    QVERIFY(!BusinessTime::of(leap)->nextOpening(start));

    const BusinessTime always = compiled("24x7", "Europe/Berlin");
    QVERIFY(!always.nextClosing(start));
    QCOMPARE(always.openIntervals(start, 1000h), std::vector<OpenInterval>({ { 0, 3'600'000 } }));
}

void TestBusinessTime::limits()
{
    QVERIFY(!BusinessTime::of(calendar("24x7", "Europe/Atlantis")));
    QVERIFY(!BusinessTime::of(calendar("24x7", "")));
    const BusinessTime office = compiled("Mon-Fri/09:00-17:00", "Europe/Berlin");
    const Instant monday = at("2026-06-01T09:00:00+02:00");
    QVERIFY(!office.businessEnd(monday, -1s));
    QCOMPARE(office.businessEnd(monday - 5h, 0s), monday - 5h);
    // 52 weeks of 40 h over a hundred years; the 22nd century has one change of clocks a half-year
    // too.
    QCOMPARE(*office.businessEnd(monday, 40h * 5200), at("2126-01-25T17:00:00+01:00"));
    QVERIFY(!office.businessEnd(monday, 40h * 52 * 300));
    QVERIFY(!office.businessEnd(monday, std::chrono::seconds::max()));
    QCOMPARE(
        office.businessBetween(Instant(std::chrono::seconds(-99'999'999'999)), ZoneOffsets::first),
        0s);
    QVERIFY(!office.nextOpening(ZoneOffsets::last));
}

void TestBusinessTime::openingsAndClosings()
{
    const BusinessTime office = compiled("Mon-Fri/09:00-12:00,13:00-17:00", "Asia/Seoul");
    const Instant saturday = at("2026-11-21T12:00:00+09:00");
    QCOMPARE(office.nextOpening(saturday), at("2026-11-23T09:00:00+09:00"));
    QCOMPARE(office.nextClosing(saturday), saturday);
    const Instant monday = at("2026-11-23T10:00:00+09:00");
    QCOMPARE(office.nextOpening(monday), monday);
    QCOMPARE(office.nextClosing(monday), at("2026-11-23T12:00:00+09:00"));
    QCOMPARE(office.nextOpening(at("2026-11-23T12:00:00+09:00")), at("2026-11-23T13:00:00+09:00"));
    QVERIFY(!office.isOpen(at("2026-11-23T17:00:00+09:00")));
    QVERIFY(office.isOpen(at("2026-11-23T16:59:59+09:00")));
    QCOMPARE(office.weeklyTime(), std::chrono::seconds(35h));
}

void TestBusinessTime::freezes()
{
    const BusinessTime office = compiled(
        "Mon-Fri/09:00-17:00", "Asia/Seoul", "2026-12-21", "2026-12-18 15:00/2026-12-22 10:00");
    const Instant friday = at("2026-12-18T14:00:00+09:00");
    QCOMPARE(office.businessEnd(friday, 2h), at("2026-12-22T11:00:00+09:00"));
    QVERIFY(office.isExcepted(at("2026-12-20T00:00:00+09:00")));
    QVERIFY(!office.isExcepted(at("2026-12-22T10:00:00+09:00")));
}

void TestBusinessTime::intervals()
{
    const BusinessTime office = compiled("Mon-Fri/09:00-12:00,13:00-17:00", "Europe/Berlin");
    // From the middle of an opening to the middle of one, over the start of DST on Sunday.
    const Instant from = at("2026-03-27T16:00:00+01:00");
    QCOMPARE(office.openIntervals(from, 69h),
        std::vector<OpenInterval>(
            { { 0, 3600 }, { 64 * 3600, 67 * 3600 }, { 68 * 3600, 69 * 3600 } }));
    // Friday 22:00-06:00 meets Saturday 00:00-08:00: one opening.
    QCOMPARE(
        compiled("Fri/22:00-06:00;Sat/00:00-08:00").openIntervals(at("2026-11-20T00:00:00Z"), 168h),
        std::vector<OpenInterval>({ { 22 * 3600, 32 * 3600 } }));
    QVERIFY(office.openIntervals(from, 0s).empty());
    // A year's intervals add up to the time between.
    double sum = 0;
    for (const OpenInterval& interval : office.openIntervals(from, 8766h))
        sum += interval.to - interval.from;
    QCOMPARE(sum, double(office.businessBetween(from, from + 8766h).count()));
}

// Expected: RFC 5545, 3.3.5, for times that are skipped or come twice.
void TestBusinessTime::clocks()
{
    const auto berlin = ZoneOffsets::of(u"Europe/Berlin"_s);
    const auto civil = [](int month, int day, std::chrono::minutes time) {
        return CivilTime(std::chrono::local_days(2026y / month / day).time_since_epoch() + time);
    };
    QCOMPARE(berlin->instant(civil(3, 29, 150min)), at("2026-03-29T03:30:00+02:00"));
    QCOMPARE(berlin->instant(civil(10, 25, 150min)), at("2026-10-25T02:30:00+02:00"));
    QCOMPARE(berlin->instant(civil(7, 1, 12h)), at("2026-07-01T12:00:00+02:00"));
    QCOMPARE(berlin->civil(at("2026-07-01T12:00:00+02:00")), civil(7, 1, 12h));
    const auto apia = ZoneOffsets::of(u"Pacific/Apia"_s);
    QVERIFY(!apia->instant(
        CivilTime(std::chrono::local_days(2011y / 12 / 30).time_since_epoch() + 14h)));
    QVERIFY(apia->instant(CivilTime(std::chrono::local_days(2011y / 12 / 31).time_since_epoch())));
}

GEMBA_TEST(TestBusinessTime)
#include "tst_businesstime.moc"
