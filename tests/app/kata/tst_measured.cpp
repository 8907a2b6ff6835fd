// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/measured.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// Numbers with people's own units.
class TestMeasured : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void writes_data();
    void writes();
    void ranges();
    void reads_data();
    void reads();
};

// Expected: the texts of the design's kata screen.
void TestMeasured::writes_data()
{
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, qint64 milli, const QString& unit, int decimals,
                         const QString& expected) {
        QTest::newRow(name) << milli << unit << decimals << expected;
    };
    row("days", 3000, u"일"_s, 1, u"3.0일"_s);
    row("median", 3950, u"일"_s, 1, u"3.95일"_s);
    row("percent", 20'000, u"%"_s, 0, u"20\u00A0%"_s);
    row("hours and minutes", 6167, u"시간"_s, 0, u"6시간 10분"_s);
    row("whole hours", 3000, u"시간"_s, 0, u"3시간"_s);
    row("many hours", 30'500, u"시간"_s, 0, u"30시간 30분"_s);
    row("unit from the left", 2000, u"d"_s, 0, u"2\u00A0d"_s);
    row("no unit", 1500, QString(), 0, u"1.5"_s);
}

void TestMeasured::writes()
{
    QFETCH(qint64, milli);
    QFETCH(QString, unit);
    QFETCH(int, decimals);
    QTEST(formatMeasured(milli, unit, decimals, QLocale(QLocale::Korean)), "expected");
}

void TestMeasured::ranges()
{
    const QLocale ko(QLocale::Korean);
    QCOMPARE(formatMeasuredRange(3000, 5000, u"시간"_s, ko), u"3–5시간"_s);
    QCOMPARE(formatMeasuredRange(17'000, 23'000, u"%"_s, ko), u"17–23\u00A0%"_s);
    QCOMPARE(formatMeasuredRange(2500, 5000, u"시간"_s, ko), u"2시간 30분 – 5시간"_s);
    QCOMPARE(formatMeasuredRange({}, 5000, u"시간"_s, ko), u"≤ 5시간"_s);
    QCOMPARE(formatMeasuredRange({}, {}, u"시간"_s, ko), QString());
    QCOMPARE(formatMeasured(std::nullopt, u"%"_s), u"?"_s);
}

void TestMeasured::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("expected"); // -1: cannot be read
    const auto row = [](const char* name, const QString& text, const QString& unit,
                         qint64 expected) { QTest::newRow(name) << text << unit << expected; };
    row("number", u"3.95"_s, u"일"_s, 3950);
    row("comma", u"3,5"_s, u"일"_s, 3500);
    row("thousands", u"1,234.5"_s, u"건"_s, 1'234'500);
    row("with its unit", u"3.0일"_s, u"일"_s, 3000);
    row("percent", u"20 %"_s, u"%"_s, 20'000);
    row("hours and minutes", u"6시간 10분"_s, u"시간"_s, 6167);
    row("clock", u"2:30"_s, u"h"_s, 2500);
    row("another unit of time", u"4시간"_s, u"일"_s, 500);
    row("minutes", u"1시간 30분"_s, u"분"_s, 90'000);
    row("not a duration", u"6시간"_s, u"%"_s, -1);
    row("nothing", u" "_s, u"%"_s, -1);
    row("nonsense", u"soon"_s, u"h"_s, -1);
    row("too large", u"99999999999999999999"_s, u"h"_s, -1);
}

void TestMeasured::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QTEST(parseMeasured(text, unit).value_or(-1), "expected");
}

GEMBA_TEST(TestMeasured)
#include "tst_measured.moc"
