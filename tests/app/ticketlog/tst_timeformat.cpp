// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/timeformat.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeFormat : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void reads_data();
    void reads();
    void agreesWithQt();
    void zones();
    void guesses_data();
    void guesses();
    void names();
};

// Expected: the time as QDateTime takes it apart, in UTC; empty where it is no such time.
void TestTimeFormat::reads_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& format, const QString& text, const QString& expected) {
        QTest::newRow(qPrintable(format + u": "_s + text)) << format << text << expected;
    };
    row(u"iso"_s, u"2026-11-20T09:05:07"_s, u"2026-11-20T09:05:07.000Z"_s);
    row(u"iso"_s, u"2026-11-20T09:05:07Z"_s, u"2026-11-20T09:05:07.000Z"_s);
    row(u"iso"_s, u"2026-11-20T09:05:07.25+09:00"_s, u"2026-11-20T00:05:07.250Z"_s);
    row(u"iso"_s, u"2026-11-20T09:05:07.123456-0330"_s, u"2026-11-20T12:35:07.123Z"_s);
    row(u"iso"_s, u"2026-11-20 09:05"_s, u"2026-11-20T09:05:00.000Z"_s);
    row(u"iso"_s, u"2026/11/20 9:05 PM"_s, u"2026-11-20T21:05:00.000Z"_s);
    row(u"iso"_s, u"2026-11-20"_s, u"2026-11-20T00:00:00.000Z"_s);
    row(u"iso"_s, u"20261120"_s, u"2026-11-20T00:00:00.000Z"_s);
    row(u"iso"_s, u"20261120090507"_s, u"2026-11-20T09:05:07.000Z"_s);
    row(u"iso"_s, u"20261120T090507Z"_s, u"2026-11-20T09:05:07.000Z"_s);
    row(u"iso"_s, u"2026. 11. 20. 오전 9:05"_s, u"2026-11-20T09:05:00.000Z"_s);
    row(u"iso"_s, u"2026. 1. 2. 오후 12:05:09"_s, u"2026-01-02T12:05:09.000Z"_s);
    row(u"iso"_s, u"2026-11-20 오전 12:05"_s, u"2026-11-20T00:05:00.000Z"_s);
    row(u"iso"_s, u"2026년 1월 2일 15시 4분"_s, u"2026-01-02T15:04:00.000Z"_s);
    row(u"iso"_s, u"2026-11-20 24:00"_s, u"2026-11-21T00:00:00.000Z"_s);
    row(u"iso"_s, u"2026-11-20 09:05 KST"_s, u"2026-11-20T00:05:00.000Z"_s);
    row(u"day-first"_s, u"29-02-2016 01:16"_s, u"2016-02-29T01:16:00.000Z"_s);
    row(u"day-first"_s, u"1.2.2026 7:08:09"_s, u"2026-02-01T07:08:09.000Z"_s);
    row(u"day-first"_s, u"20-Nov-2026 15:04"_s, u"2026-11-20T15:04:00.000Z"_s);
    row(u"day-first"_s, u"05/06/26 11:00 pm"_s, u"2026-06-05T23:00:00.000Z"_s);
    row(u"month-first"_s, u"2/29/2016 1:16:30 PM"_s, u"2016-02-29T13:16:30.000Z"_s);
    row(u"month-first"_s, u"Nov 20, 2026 3:04 PM"_s, u"2026-11-20T15:04:00.000Z"_s);
    row(u"month-first"_s, u"Fri, November 20 2026 3:04 a.m."_s, u"2026-11-20T03:04:00.000Z"_s);
    row(u"epoch"_s, u"1795165507"_s, u"2026-11-20T09:05:07.000Z"_s);
    row(u"epoch"_s, u"1795165507.5"_s, u"2026-11-20T09:05:07.500Z"_s);
    row(u"epoch-ms"_s, u"1795165507250"_s, u"2026-11-20T09:05:07.250Z"_s);
    row(u"dd.MM.yyyy HH:mm"_s, u"20.11.2026 09:05"_s, u"2026-11-20T09:05:00.000Z"_s);
    row(u"yyyyMMdd-HHmmss"_s, u"20261120-090507"_s, u"2026-11-20T09:05:07.000Z"_s);
    row(u"d. MMM yyyy 'um' h:mm AP"_s, u"5. Nov 2026 um 3:04 PM"_s, u"2026-11-05T15:04:00.000Z"_s);
    // What is no time in the format:
    row(u"iso"_s, u"2026-02-29 09:05"_s, u""_s);
    row(u"iso"_s, u"2026-13-01 09:05"_s, u""_s);
    row(u"iso"_s, u"2026-11-20 25:05"_s, u""_s);
    row(u"iso"_s, u"2026-11-20 09:65"_s, u""_s);
    row(u"iso"_s, u"2026-11-20 13:05 PM"_s, u""_s);
    row(u"iso"_s, u"2026-11-20 09:05 or so"_s, u""_s);
    row(u"iso"_s, u"20-11-2026 09:05"_s, u""_s);
    row(u"iso"_s, u"soon"_s, u""_s);
    row(u"iso"_s, u""_s, u""_s);
    row(u"iso"_s, u"3.14"_s, u""_s);
    row(u"day-first"_s, u"02/29/2016 01:16"_s, u""_s);
    row(u"day-first"_s, u"2016-02-29 01:16"_s, u""_s);
    row(u"month-first"_s, u"29/02/2016 01:16"_s, u""_s);
    row(u"epoch"_s, u"12"_s, u""_s);
    row(u"epoch-ms"_s, u"1795165507"_s, u""_s);
    row(u"dd.MM.yyyy HH:mm"_s, u"20.11.2026"_s, u""_s);
}

void TestTimeFormat::reads()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    const std::optional<TimeFormat> known = timeFormatFromName(format);
    QVERIFY(known);
    TimeReader reader(*known, QTimeZone::utc());
    const std::string utf8 = text.toStdString();
    const std::optional<qint64> time = reader.read(utf8);
    QTEST(time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs)
               : QString(),
        "expected");
}

// Expected: QDateTime, over every day of 20 years.
void TestTimeFormat::agreesWithQt()
{
    TimeReader reader({}, QTimeZone::utc());
    for (QDate day(2010, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const QDateTime time(day, QTime(day.day() % 24, 59, 58), Qt::UTC);
        const std::string text = time.toString(u"yyyy-MM-dd HH:mm:ss"_s).toStdString();
        QCOMPARE(reader.read(text), time.toMSecsSinceEpoch());
    }
}

void TestTimeFormat::zones()
{
    const auto utcOf = [](const QString& zone, std::string_view text) {
        TimeReader reader({}, timeZoneFromName(zone).value());
        const qint64 first = reader.read(text).value();
        return reader.read(text).value() == first ? // the second answer comes from memory
            QDateTime::fromMSecsSinceEpoch(first, Qt::UTC).toString(Qt::ISODate)
                                                  : u"?"_s;
    };
    QCOMPARE(utcOf(u"Asia/Seoul"_s, "2026-11-20 09:00"), u"2026-11-20T00:00:00Z"_s);
    QCOMPARE(utcOf(u"+09:00"_s, "2026-11-20 09:00"), u"2026-11-20T00:00:00Z"_s);
    // Summer time; the offset changes at 2026-03-29 01:00 UTC.
    QCOMPARE(utcOf(u"Europe/Berlin"_s, "2026-03-29 01:59"), u"2026-03-29T00:59:00Z"_s);
    QCOMPARE(utcOf(u"Europe/Berlin"_s, "2026-03-29 03:00"), u"2026-03-29T01:00:00Z"_s);
    QVERIFY(!timeZoneFromName(u"Mars/Olympus"_s));
    QVERIFY(!timeZoneFromName(u"Mars"_s));
    TimeReader reader({}, QTimeZone::utc());
    reader.read("2026-11-20T09:00+09:00");
    QVERIFY(!reader.sawLocalTime());
    reader.read("2026-11-20T09:00");
    QVERIFY(reader.sawLocalTime());
}

void TestTimeFormat::guesses_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("format"); // empty: none
    QTest::addColumn<bool>("ambiguous");
    const auto row
        = [](const char* name, const QStringList& values, const QString& format,
              bool ambiguous = false) { QTest::newRow(name) << values << format << ambiguous; };
    row("one value decides: day first", { u"01-02-2016 10:00"_s, u"13-02-2016 10:00"_s },
        u"day-first"_s);
    row("one value decides: month first", { u"01/02/2016 10:00"_s, u"02/13/2016 10:00"_s },
        u"month-first"_s);
    row("open", { u"01/02/2016 10:00"_s, u"03/02/2016 10:00"_s }, u"day-first"_s, true);
    row("open, but the same either way", { u"01/01/2016 10:00"_s, u"02/02/2016 10:00"_s },
        u"day-first"_s);
    row("month by name", { u"1-Feb-2016 10:00"_s, u"2-Mar-2016"_s }, u"day-first"_s);
    row("year first", { u"2016-01-02"_s, u"2016-02-01"_s }, u"year-first"_s);
    row("seconds", { u"1795165507"_s }, u"epoch"_s);
    row("milliseconds", { u"1795165507000"_s }, u"epoch-ms"_s);
    row("no times", { u"New"_s, u"Closed"_s }, u""_s);
    row("numbers", { u"12"_s, u"13"_s }, u""_s);
    row("nothing", {}, u""_s);
}

void TestTimeFormat::guesses()
{
    QFETCH(QStringList, values);
    TimeGuess guess;
    for (const QString& value : values)
        guess.add(value.toStdString());
    QTEST(guess.order() ? timeFormatName({ *guess.order(), {} }) : QString(), "format");
    QTEST(guess.isAmbiguous(), "ambiguous");
}

void TestTimeFormat::names()
{
    for (const TimeOrder order : { TimeOrder::YearFirst, TimeOrder::DayFirst, TimeOrder::MonthFirst,
             TimeOrder::EpochSeconds, TimeOrder::EpochMilliseconds }) {
        const TimeFormat format { order, {} };
        QCOMPARE(timeFormatFromName(timeFormatName(format)), format);
    }
    QVERIFY(!timeFormatFromName(u"whatever"_s));
}

GEMBA_TEST(TestTimeFormat)
#include "tst_timeformat.moc"
