// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/storedcalendar.h"
#include "app/project/project.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The texts of calendars and slots that stand in a project.
class TestStoredCalendar : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void calendars_data();
    void calendars();
    void slotTexts_data();
    void slotTexts();
    void sampleIsReadable();
};

void TestStoredCalendar::calendars_data()
{
    QTest::addColumn<StoredCalendar>("stored");
    QTest::addColumn<QString>("problem");
    QTest::newRow("new") << StoredCalendar {} << QString();
    QTest::newRow("Seoul") << StoredCalendar { .zone = u"Asia/Seoul"_s,
        .hours = u"Mon-Fri/09:00-12:00,13:00-18:00"_s,
        .holidays = u"12-25 Christmas"_s,
        .freezes = u"2026-12-21/2027-01-03"_s }
                           << QString();
    QTest::newRow("no zone") << StoredCalendar { .zone = u"Mars/Base"_s } << u"“Mars/Base”"_s;
    QTest::newRow("no hours") << StoredCalendar { .hours = u"sometimes"_s } << u"sometimes"_s;
    QTest::newRow("no day") << StoredCalendar { .holidays = u"13-45"_s } << u"13-45"_s;
    QTest::newRow("no freeze") << StoredCalendar { .freezes = u"soon"_s } << u"soon"_s;
}

void TestStoredCalendar::calendars()
{
    QFETCH(StoredCalendar, stored);
    QFETCH(QString, problem);
    const ReadCalendar read = readCalendar(stored);
    QCOMPARE(read.calendar.has_value(), problem.isEmpty());
    QVERIFY2(read.problem.contains(problem), qPrintable(read.problem));
    QCOMPARE(read.problem.isEmpty(), problem.isEmpty());
}

void TestStoredCalendar::slotTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("daysAndMinutes");
    QTest::addColumn<bool>("readable");
    using Slots = QList<int>;
    QTest::newRow("any time") << QString() << Slots {} << true;
    QTest::newRow("Wednesday") << u"Wed/14:00"_s << Slots { 3, 840 } << true;
    QTest::newRow("twice a week") << u"Tue,Thu/14:00"_s << Slots { 2, 840, 4, 840 } << true;
    QTest::newRow("twice a day") << u"Fri/9:00, 15:30; Mon/10:00"_s
                                 << Slots { 5, 540, 5, 930, 1, 600 } << true;
    QTest::newRow("Korean") << u"수/14:00"_s << Slots { 3, 840 } << true;
    for (const char* text :
        { "Wed", "14:00", "Wed/", "Wed/25:00", "Wed/14:00-15:00", "/14:00", "x/1" })
        QTest::newRow(text) << QString::fromLatin1(text) << Slots {} << false;
}

void TestStoredCalendar::slotTexts()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, daysAndMinutes);
    QFETCH(bool, readable);
    const auto read = readSlots(text, 25);
    QCOMPARE(read.isRead(), readable);
    QList<int> found;
    for (const Meeting& meeting : read.values) {
        found << meeting.day << int(meeting.at.count());
        QCOMPARE(meeting.capacity, 25);
    }
    QCOMPARE(found, daysAndMinutes);
}

void TestStoredCalendar::sampleIsReadable()
{
    for (const auto language : { QLocale::Korean, QLocale::English }) {
        const Project sample = sampleProject(language, QDate(2026, 11, 20));
        QVERIFY(sample.calendars.size() >= 2);
        for (const StoredCalendar& calendar : sample.calendars)
            QCOMPARE(readCalendar(calendar).problem, QString());
        for (const Step& step : sample.steps)
            QCOMPARE(readSlots(step.slotTimes).problem, QString());
    }
}

Q_DECLARE_METATYPE(StoredCalendar)
GEMBA_TEST(TestStoredCalendar)
#include "tst_storedcalendar.moc"
