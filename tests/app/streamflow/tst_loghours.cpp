// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendartext.h"
#include "app/project/project.h"
#include "app/streamflow/loghours.h"
#include "app/ticketlog/logreading.h"
#include "tests/testing.h"
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLogHours : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void officeHours();
    void noPattern();
    void aCalendarOfItsOwn();
    void helpDesk();
};

/// `count` events at that time of each day from Monday 5 January 2026 on the clocks of Seoul.
static void add(EventLog& log, int days, int hour, int minute, int count)
{
    for (int day = 0; day < days; ++day) {
        const QDateTime at(
            QDate(2026, 1, 5).addDays(day), QTime(hour, minute), Qt::OffsetFromUTC, 9 * 3600);
        for (int i = 0; i < count; ++i)
            log.events.push_back({ .time = at.toMSecsSinceEpoch() });
    }
}

// By hand: of 24 on each day from Monday to Friday one is at night, which is less than 5 %.
void TestLogHours::officeHours()
{
    EventLog log;
    add(log, 5, 8, 40, 5);
    add(log, 5, 12, 0, 13);
    add(log, 5, 17, 10, 5);
    add(log, 5, 23, 30, 1);
    add(log, 6, 10, 0, 1); // Saturday: one
    const auto seen = seenHours(log, u"Asia/Seoul"_s);
    QVERIFY(seen);
    QCOMPARE(writeHours(seen->hours), u"Mon-Fri/08:00-18:00"_s);
    QCOMPARE(seen->moments, 126);
    QCOMPARE(seen->share, 120.0 / 126);
    QVERIFY(!seenHours(log, u"UTC"_s)); // from 3:00 to 24:00 there
    QVERIFY(!seenHours(log, u"Mars/Olympus"_s));
}

void TestLogHours::noPattern()
{
    EventLog few;
    add(few, 5, 10, 0, 19);
    QVERIFY(!seenHours(few, u"UTC"_s)); // 95
    add(few, 5, 10, 0, 1);
    QVERIFY(seenHours(few, u"UTC"_s));
    EventLog always;
    for (int hour = 0; hour < 24; ++hour)
        add(always, 7, hour, 0, 1);
    QVERIFY(!seenHours(always, u"Asia/Seoul"_s));
    QVERIFY(!seenHours({}, u"UTC"_s));
}

void TestLogHours::aCalendarOfItsOwn()
{
    Project project;
    const QUuid office = QUuid::createUuid();
    const QUuid stream = QUuid::createUuid();
    project.calendars = { { .id = office, .name = u"Office"_s, .holidays = u"12-25 Christmas"_s } };
    project.valueStreams = { { .id = stream, .calendarId = office },
        { .id = QUuid::createUuid(), .calendarId = office } };
    const SeenHours seen { .hours = { { .day = 1, .until = std::chrono::hours(8) } },
        .zone = u"Asia/Seoul"_s };
    const QUuid given = giveHours(project, stream, seen, u"Seen"_s);
    QCOMPARE(project.calendars.size(), 2);
    QCOMPARE(project.valueStreams.at(0).calendarId, given);
    QCOMPARE(project.valueStreams.at(1).calendarId, office);
    QCOMPARE(project.calendars.at(1).hours, u"Mon/00:00-08:00"_s);
    QCOMPARE(project.calendars.at(1).zone, u"Asia/Seoul"_s);
    QCOMPARE(project.calendars.at(1).holidays, u"12-25 Christmas"_s);
    QVERIFY(giveHours(project, QUuid::createUuid(), seen, u"Seen"_s).isNull());
    QCOMPARE(project.calendars.size(), 2);
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

// Expected: ten lines of Python (zoneinfo, sorted minutes).
void TestLogHours::helpDesk()
{
    const QString folder = sharedData();
    if (folder.isEmpty())
        QSKIP("The real logs are not here.");
    LogFile file = loadLog(folder + u"/helpdesk.xes.gz"_s);
    const LogReading reading = inspectLog(file);
    const auto seen = seenHours(readLog(file, reading).log, u"Europe/Rome"_s);
    QVERIFY(seen);
    QCOMPARE(writeHours(seen->hours), u"Mon-Sat/09:00-18:00"_s);
    QCOMPARE(seen->moments, 21348);
    QVERIFY(std::abs(seen->share - 0.9491755667978264) < 1e-12);
}

GEMBA_TEST(TestLogHours)
#include "tst_loghours.moc"
