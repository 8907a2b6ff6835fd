// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendartext.h"
#include "app/calendar/meetings.h"
#include "app/calendar/waiting.h"
#include "tests/testing.h"
#include <QDateTime>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Waiting for opening hours and for meetings.
class TestWaiting : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void forOpening_data();
    void forOpening();
    void forMeetings_data();
    void forMeetings();
    void forLimitedMeetings_data();
    void forLimitedMeetings();
    void meetingsTakePlace();
    void everyOtherWeek();
    void fullMeetings();
    void overlap();
    void handoff();
};

static Instant at(const char* iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return Instant(std::chrono::seconds(time.toSecsSinceEpoch()));
}

static BusinessTime compiled(const char* hours, const char* zone, const char* closedDays = "")
{
    return *BusinessTime::of(
        { {}, QString::fromLatin1(zone), readHours(QString::fromLatin1(hours)).values,
            readClosedDays(QString::fromLatin1(closedDays)).values, {} });
}

static bool isClose(double found, double expected)
{
    return std::abs(found - expected) <= 1e-9 * std::abs(expected);
}

// Expected: V10 of the value-stream page; the others by hand, Σ gap² / 336.
void TestWaiting::forOpening_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* name, const QString& hours, double expected) {
        QTest::newRow(name) << hours << expected;
    };
    row("V10 office", u"Mon-Fri/09:00-17:00"_s, (4.0 * 16 * 16 + 64.0 * 64) / 336); // 15.238095
    row("V10 24x5", u"24x5"_s, 48.0 * 48 / 336); // 6.857143
    row("V10 follow the sun", u"24x7"_s, 0);
    row("over the end of the week", u"Sun/20:00-04:00"_s, 160.0 * 160 / 336);
    row("lunch", u"Wed/09:00-12:00,13:00-17:00"_s, (1.0 + 160.0 * 160) / 336);
}

void TestWaiting::forOpening()
{
    QFETCH(QString, hours);
    QFETCH(double, expected);
    QVERIFY(isClose(*meanWaitForOpening(readHours(hours).values), expected));
    QVERIFY(!meanWaitForOpening({}));
}

// Expected: V11 of the value-stream page; the third by hand.
void TestWaiting::forMeetings_data()
{
    QTest::addColumn<QList<Meeting>>("meetings");
    QTest::addColumn<double>("expected");
    const Meeting wednesday { {}, 3, 14h, 1, {}, 0 };
    const Meeting sunday { {}, 7, 2h, 1, {}, 0 };
    QTest::newRow("V11 weekly") << QList<Meeting> { wednesday } << 84.0;
    QTest::newRow("V11 twice, evenly") << QList<Meeting> { wednesday, sunday } << 42.0;
    QTest::newRow("every other week")
        << QList<Meeting> { { {}, 3, 14h, 2, QDate(2026, 1, 7), 0 } } << 168.0;
    // Weekly on Mondays, on Wednesdays every other week: gaps 48, 120 and 168 h in 336.
    QTest::newRow("mixed") << QList<Meeting> { { {}, 1, 9h, 1, {}, 0 },
        { {}, 3, 9h, 2, QDate(2026, 1, 5), 0 } }
                           << (48.0 * 48 + 120.0 * 120 + 168.0 * 168) / 672;
}

void TestWaiting::forMeetings()
{
    QFETCH(QList<Meeting>, meetings);
    QFETCH(double, expected);
    QVERIFY(isClose(*meanWaitForMeetings(meetings), expected));
    QVERIFY(!meanWaitForMeetings({}));
}

// Expected: the stationary distribution of what is left over, by repeated convolution with the
// Poisson distribution (Python 3.11); one item a meeting is also T/2 + T·ρ/(2(1 − ρ)) (M/D/1).
void TestWaiting::forLimitedMeetings_data()
{
    QTest::addColumn<double>("period");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<double>("load");
    QTest::addColumn<double>("expected");
    QTest::newRow("5 a week, half full") << 168.0 << 5 << .5 << 89.149736557962;
    QTest::newRow("5 a week, 80 %") << 168.0 << 5 << .8 << 132.5620812201243;
    QTest::newRow("1 a week, 80 %") << 168.0 << 1 << .8 << 420.0;
    QTest::newRow("10 twice a week, 90 %") << 84.0 << 10 << .9 << 70.94489223204981;
    QTest::newRow("room for everybody") << 168.0 << 1000 << .01 << 84.0;
}

void TestWaiting::forLimitedMeetings()
{
    QFETCH(double, period);
    QFETCH(int, capacity);
    QFETCH(double, load);
    QFETCH(double, expected);
    const auto found = meanWaitForLimitedMeetings(period, capacity, load * capacity / period);
    QVERIFY(found);
    QVERIFY2(isClose(*found, expected), qPrintable(QString::number(*found, 'g', 15)));
    QVERIFY(!meanWaitForLimitedMeetings(period, capacity, capacity / period));
    QCOMPARE(meanWaitForLimitedMeetings(period, capacity, 0), period / 2);
}

void TestWaiting::meetingsTakePlace()
{
    const BusinessTime seoul = compiled("Mon-Fri/09:00-18:00", "Asia/Seoul", "2026-11-25");
    const QList<Meeting> board { { u"CAB"_s, 3, 14h, 1, {}, 0 } };
    // The meeting itself still counts; the next one falls on a closed day.
    QCOMPARE(nextSlot(seoul, board, at("2026-11-18T14:00:00+09:00"))->at,
        at("2026-11-18T14:00:00+09:00"));
    QCOMPARE(nextSlot(seoul, board, at("2026-11-18T14:00:01+09:00"))->at,
        at("2026-12-02T14:00:00+09:00"));
    QVERIFY(!nextSlot(seoul, {}, at("2026-11-18T14:00:01+09:00")));

    // Weekly by the clock of the room: 167 h over the night in which the clocks go ahead.
    const BusinessTime berlin = compiled("24x7", "Europe/Berlin");
    const auto found = slotsBetween(
        berlin, board, at("2026-03-25T00:00:00+01:00"), at("2026-04-02T00:00:00+02:00"));
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[1].at - found[0].at, std::chrono::seconds(167h));
    // At an hour that does not come: when the clocks have jumped.
    const QList<Meeting> night { { {}, 7, 150min, 1, {}, 0 } };
    QCOMPARE(nextSlot(berlin, night, at("2026-03-27T00:00:00+01:00"))->at,
        at("2026-03-29T03:30:00+02:00"));
    // A week without a Friday.
    const QList<Meeting> friday { { {}, 5, 14h, 1, {}, 0 } };
    QCOMPARE(
        nextSlot(compiled("24x7", "Pacific/Apia"), friday, at("2011-12-29T00:00:00-10:00"))->at,
        at("2012-01-06T14:00:00+14:00"));
}

void TestWaiting::everyOtherWeek()
{
    const BusinessTime utc = compiled("24x7", "UTC");
    for (const QDate& week : { QDate(2026, 11, 16), QDate(2026, 11, 22), QDate(1969, 12, 29) }) {
        const QList<Meeting> board { { {}, 3, 14h, 2, week, 0 } };
        QCOMPARE(nextSlot(utc, board, at("2026-11-16T00:00:00Z"))->at, at("2026-11-18T14:00:00Z"));
        QCOMPARE(nextSlot(utc, board, at("2026-11-19T00:00:00Z"))->at, at("2026-12-02T14:00:00Z"));
        QCOMPARE(nextSlot(utc, board, at("1960-01-01T00:00:00Z"))->at, at("1960-01-13T14:00:00Z"));
    }
}

void TestWaiting::fullMeetings()
{
    const BusinessTime utc = compiled("24x7", "UTC");
    const QList<Meeting> board { { {}, 3, 14h, 1, {}, 3 } };
    const Instant monday = at("2026-11-16T09:00:00Z");
    QCOMPARE(nextSlot(utc, board, monday, 2)->at, at("2026-11-18T14:00:00Z"));
    QCOMPARE(nextSlot(utc, board, monday, 3)->at, at("2026-11-25T14:00:00Z"));
    QCOMPARE(nextSlot(utc, board, monday, 30)->at, at("2027-01-27T14:00:00Z"));
    QVERIFY(!nextSlot(utc, board, monday, 100'000)); // not in this and the next century
}

// Expected by hand: Seoul is at UTC+9, Berlin at +1 and in summer +2.
void TestWaiting::overlap()
{
    const BusinessTime seoul = compiled("Mon-Fri/09:00-18:00", "Asia/Seoul");
    const BusinessTime berlin = compiled("Mon-Fri/09:00-17:00", "Europe/Berlin");
    const auto ofWeek = [&](const char* monday) {
        return sharedTime(seoul, berlin, at(monday), at(monday) + 168h);
    };
    QCOMPARE(ofWeek("2026-01-12T00:00:00Z"), std::chrono::seconds(5h));
    QCOMPARE(ofWeek("2026-07-13T00:00:00Z"), std::chrono::seconds(10h));
    // 30 of the 52 weeks from Monday, 5 January have summer time: 30 March to 23 October are 30
    // weeks.
    const Instant january = at("2026-01-05T00:00:00Z");
    QVERIFY(isClose(overlapHoursAWeek(seoul, berlin, january), (22 * 5.0 + 30 * 10.0) / 52));
    QCOMPARE(overlapHoursAWeek(seoul, berlin, january), overlapHoursAWeek(berlin, seoul, january));
    QVERIFY(isClose(overlapHoursAWeek(seoul, seoul, january), 45));
}

// Expected by hand: of 0-8 and 14-22 o'clock each item waits 10 h one way and 6 h back, on Fridays
// 48 h more.
void TestWaiting::handoff()
{
    const Instant monday = at("2026-01-05T00:00:00Z");
    const BusinessTime early = compiled("Mon-Fri/00:00-08:00", "UTC");
    const BusinessTime late = compiled("Mon-Fri/14:00-22:00", "UTC");
    QVERIFY(isClose(*meanHandoffWait(early, late, monday), 10));
    QVERIFY(isClose(*meanHandoffWait(late, early, monday), 6 + 48.0 / 5));
    QCOMPARE(*meanHandoffWait(early, early, monday), 0.0);
    QVERIFY(!meanHandoffWait(early, compiled("closed", "UTC"), monday));
    QVERIFY(!meanHandoffWait(compiled("closed", "UTC"), early, monday));
    // From around the clock it is the wait of V10.
    QVERIFY(isClose(*meanHandoffWait(compiled("24x7", "UTC"),
                        compiled("Mon-Fri/09:00-17:00", "UTC"), monday + 9h),
        5120.0 / 336));
}

GEMBA_TEST(TestWaiting)
#include "tst_waiting.moc"
