// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendartext.h"
#include "tests/testing.h"
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCalendarText : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void hours_data();
    void hours();
    void refusedHours_data();
    void refusedHours();
    void writingIsTheInverse();
    void closedDays();
    void freezes();
};

static QList<OpeningRange> range(
    QList<int> days, std::chrono::minutes from, std::chrono::minutes until)
{
    QList<OpeningRange> hours;
    for (const int day : days)
        hours.append({ day, from, until });
    return hours;
}

void TestCalendarText::hours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<OpeningRange>>("expected");
    QTest::addColumn<QString>("written");
    const QList<int> workdays { 1, 2, 3, 4, 5 };
    const auto row = [](const char* name, const QString& text, const QList<OpeningRange>& expected,
                         const QString& written) {
        QTest::newRow(name) << text << sortedHours(expected) << written;
    };
    const QString office = u"Mon-Fri/09:00-17:00"_s;
    row("office", office, range(workdays, 9h, 17h), office);
    row("short times, spaces", u" mon - fri / 9-17 "_s, range(workdays, 9h, 17h), office);
    row("full names, dashes", u"Monday–Friday/9:00–17:00"_s, range(workdays, 9h, 17h), office);
    row("Korean", u"월-금/09:00~17:00"_s, range(workdays, 9h, 17h), office);
    row("Korean in full", u"월요일-금요일/09:00-17:00"_s, range(workdays, 9h, 17h), office);
    row("평일", u"평일/09:00-17:00"_s, range(workdays, 9h, 17h), office);
    row("주말", u"주말/10:00-12:00"_s, range({ 6, 7 }, 10h, 12h), u"Sat,Sun/10:00-12:00"_s);
    row("매일", u"매일/00:00-24:00"_s, hours24x7(), u"24x7"_s);
    row("lunch and a short Friday", u"Mon-Thu/09:00-12:00,13:00-18:00;Fri/09:00-15:00"_s,
        range({ 1, 2, 3, 4 }, 9h, 12h) + range({ 1, 2, 3, 4 }, 13h, 18h) + range({ 5 }, 9h, 15h),
        u"Mon-Thu/09:00-12:00,13:00-18:00;Fri/09:00-15:00"_s);
    row("single days", u"Fri,Mon,Wed/09:30-10:15"_s, range({ 1, 3, 5 }, 570min, 615min),
        u"Mon,Wed,Fri/09:30-10:15"_s);
    row("over midnight", u"Fri-Sat/22:00-06:00"_s, range({ 5, 6 }, 22h, 30h),
        u"Fri,Sat/22:00-06:00"_s);
    row("over the end of the week", u"Sat-Mon/10:00-11:00"_s, range({ 6, 7, 1 }, 10h, 11h),
        u"Mon,Sat,Sun/10:00-11:00"_s);
    row("24x7", u"24x7"_s, hours24x7(), u"24x7"_s);
    row("24/7", u"24/7"_s, hours24x7(), u"24x7"_s);
    row("24×5", u"24×5"_s, hours24x5(), u"24x5"_s);
    row("closed", u"closed"_s, {}, u"closed"_s);
    row("휴무", u"휴무"_s, {}, u"closed"_s);
    row("last semicolon", office + u';', range(workdays, 9h, 17h), office);
}

void TestCalendarText::hours()
{
    QFETCH(QString, text);
    const auto read = readHours(text);
    QCOMPARE(read.problem, QString());
    QTEST(read.values, "expected");
    QTEST(writeHours(read.values), "written");
}

void TestCalendarText::refusedHours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QString& text, const QString& problem) {
        QTest::newRow(name) << text << problem;
    };
    row("no such day", u"Mon-Fry/09:00-17:00"_s,
        u"At character 5 of the hours (“Fry”): here a day is expected, Mon to Sun."_s);
    row("nothing", u""_s, u"The hours end too early: here a day is expected, Mon to Sun."_s);
    row("days only", u"Mon-Fri"_s,
        u"The hours end too early: behind the days a slash and the times are expected, as in Mon-Fri/09:00-17:00."_s);
    row("one time", u"Mon/9"_s,
        u"The hours end too early: behind a time a dash and the closing time are expected, as in 09:00-17:00."_s);
    row("hour 25", u"Mon/9-25"_s,
        u"At character 7 of the hours (“25”): here a time is expected, 00:00 to 24:00."_s);
    row("minute 60", u"Mon/9-12:60"_s,
        u"At character 7 of the hours (“12:60”): here a time is expected, 00:00 to 24:00."_s);
    row("long digits", u"Mon/00000000009-12"_s,
        u"At character 5 of the hours (“00000000009-12”): here a time is expected, 00:00 to 24:00."_s);
    row("overlap", u"Mon/09:00-12:00,11:00-13:00"_s,
        u"At character 17 of the hours (“11:00-13:00”): this time overlaps another one of the same day."_s);
    row("overlap of groups", u"Mon/9-12;Mon-Tue/11-13"_s,
        u"At character 18 of the hours (“11-13”): this time overlaps another one of the same day."_s);
    row("no time at all", u"Mon/9-9"_s,
        u"At character 5 of the hours (“9-9”): it closes when it opens. Around the clock is 00:00-24:00."_s);
    row("from the end of the day", u"Mon/24:00-03:00"_s,
        u"At character 5 of the hours (“24:00-03:00”): nothing opens at 24:00. Write 00:00 on the next day."_s);
    row("named twice", u"Mon-Wed,Tue/9-12"_s,
        u"At character 9 of the hours (“Tue”): the day is named twice."_s);
    row("something behind", u"Mon/9-17 x"_s,
        u"At character 10 of the hours (“x”): here the next time (,), the next days (;) or the end is expected."_s);
    row("much too long", QString(3000, u'M'), u"The hours are longer than 2,000 characters."_s);
}

void TestCalendarText::refusedHours()
{
    QFETCH(QString, text);
    const auto read = readHours(text);
    QTEST(read.problem, "problem");
    QVERIFY(read.values.isEmpty());
}

/// What is written is read as what was there, whatever the week.
void TestCalendarText::writingIsTheInverse()
{
    QRandomGenerator random(20261120);
    for (int i = 0; i < 2000; ++i) {
        QList<OpeningRange> hours;
        for (int day = 1; day <= 7; ++day) {
            int from = random.bounded(0, 700);
            for (int n = random.bounded(0, 3); n > 0; --n) {
                const int until = from + random.bounded(1, 400);
                hours.append({ day, std::chrono::minutes(from), std::chrono::minutes(until) });
                from = until + random.bounded(1, 200);
                if (from >= 1440)
                    break;
            }
        }
        hours = sortedHours(hours);
        const auto read = readHours(writeHours(hours));
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.values, hours);
    }
}

void TestCalendarText::closedDays()
{
    const auto read = readClosedDays(u"2026-02-17 설날; 12-25 Christmas\n\n02-29\r\n2026-5-1"_s);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.values,
        QList<ClosedDay>({ { QDate(2026, 2, 17), false, u"설날"_s },
            { QDate(2000, 12, 25), true, u"Christmas"_s }, { QDate(2000, 2, 29), true, {} },
            { QDate(2026, 5, 1), false, {} } }));
    QCOMPARE(
        writeClosedDays(read.values), u"2026-02-17 설날\n12-25 Christmas\n02-29\n2026-05-01"_s);
    QCOMPARE(readClosedDays(writeClosedDays(read.values)).values, read.values);
    QCOMPARE(readClosedDays(u""_s).values, QList<ClosedDay>());
    QCOMPARE(readClosedDays(u"2026-02-29"_s).problem,
        u"“2026-02-29” is no closed day. Write 2026-12-24, or 12-25 for every year, and a name behind it."_s);
    QVERIFY(!readClosedDays(u"tomorrow"_s).isRead());
}

void TestCalendarText::freezes()
{
    const auto read
        = readFreezes(u"2026-12-18 18:00/2027-01-04 08:00 year end; 2026-11-27/2026-11-30"_s);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.values.size(), 2);
    QCOMPARE(read.values.at(0).name, u"year end"_s);
    QCOMPARE(
        read.values.at(0).until - read.values.at(0).from, std::chrono::seconds(16 * 24h + 14h));
    QCOMPARE(read.values.at(1).until - read.values.at(1).from, std::chrono::seconds(4 * 24h));
    QCOMPARE(readFreezes(writeFreezes(read.values)).values, read.values);
    QCOMPARE(readFreezes(u"2027-01-04/2026-12-18"_s).problem,
        u"The freeze “2027-01-04/2026-12-18” ends before it begins."_s);
    QCOMPARE(readFreezes(u"2026-12-18"_s).problem,
        u"“2026-12-18” is no freeze. Write 2026-12-18 18:00/2027-01-04 08:00 and a name behind it."_s);
}

GEMBA_TEST(TestCalendarText)
#include "tst_calendartext.moc"
