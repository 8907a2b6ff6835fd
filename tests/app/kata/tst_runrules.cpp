// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/runrules.h"
#include "app/project/shared.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// Median, runs, trends and limits of a run chart.
class TestRunRules : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void median_data();
    void median();
    void pointsOfMeasure();
    void rules_data();
    void rules();
    void limits();
    void limitsNeedVariationAndLength();
};

static QList<RunPoint> weekly(const QList<qint64>& values)
{
    QList<RunPoint> points;
    for (const qint64 value : values)
        points.append({ QDate(2026, 8, 31).addDays(7 * points.size()), value });
    return points;
}

void TestRunRules::median_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("expected"); // -1: none
    QTest::newRow("none") << QList<double>() << -1.0;
    QTest::newRow("odd") << QList<double> { 5, 1, 3 } << 3.0;
    // The design's kata screen: centre 3.95 days.
    QTest::newRow("even") << QList<double> { 3900, 4200, 3700, 4000, 4300, 3800, 4100, 3600 }
                          << 3950.0;
}

void TestRunRules::median()
{
    QFETCH(QList<double>, values);
    QTEST(medianOf(values).value_or(-1), "expected");
}

void TestRunRules::pointsOfMeasure()
{
    const QUuid mine = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    const QDate day(2026, 11, 2);
    const QList<Measurement> measurements { { QUuid::createUuid(), mine, day.addDays(7), 2 },
        { QUuid::createUuid(), other, day, 9 }, { QUuid::createUuid(), mine, day, 1 },
        { QUuid::createUuid(), mine, day.addDays(7), 3 } };
    QCOMPARE(runPoints(measurements, mine),
        (QList<RunPoint> { { day, 1 }, { day.addDays(7), 2 }, { day.addDays(7), 3 } }));
}

// Expected: the design's kata screen (five below 3.95, one more until a verdict), and the rules'
// wording in Perla et al. (2011) counted by hand.
void TestRunRules::rules_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<int>("run");
    QTest::addColumn<int>("trend");
    QTest::addColumn<int>("toVerdict");
    const QList<qint64> eight { 3900, 4200, 3700, 4000, 4300, 3800, 4100, 3600 };
    QTest::newRow("none") << QList<qint64>() << 0 << 0 << 6;
    QTest::newRow("no centre below eight") << QList<qint64> { 5, 4, 3, 2, 1 } << 0 << -5 << 6;
    QTest::newRow("the design's twelve weeks")
        << eight + QList<qint64> { 3700, 3400, 3300, 3000 } << -5 << -4 << 1;
    QTest::newRow("one more: shift and trend")
        << eight + QList<qint64> { 3700, 3400, 3300, 3000, 2900 } << -6 << -5 << 0;
    QTest::newRow("a point on the median is skipped")
        << eight + QList<qint64> { 3700, 3950, 3300 } << -3 << -2 << 3;
    QTest::newRow("ends on the median") << eight + QList<qint64> { 3700, 3950 } << -2 << 3 << 4;
    QTest::newRow("above") << eight + QList<qint64> { 4000, 4100 } << 2 << 3 << 4;
    QTest::newRow("equal values end a trend")
        << eight + QList<qint64> { 3500, 3500, 3400 } << -4 << -2 << 2;
    QTest::newRow("all alike") << QList<qint64>(9, 7) << 0 << 0 << 6;
}

void TestRunRules::rules()
{
    QFETCH(QList<qint64>, values);
    const RunChart chart = runChart(weekly(values));
    QTEST(chart.run, "run");
    QTEST(chart.trend, "trend");
    QTEST(chart.pointsToVerdict(), "toVerdict");
    QCOMPARE(chart.isShift(), chart.pointsToVerdict() == 0);
    QCOMPARE(chart.isTrend(), qAbs(chart.trend) >= 5);
    QCOMPARE(chart.medianMilli.has_value(), values.size() >= 8);
}

// Expected: shared research notes §2.9, worked by hand from Wheeler's constants.
void TestRunRules::limits()
{
    const auto limits = naturalLimits({ 12, 10, 14, 11, 13, 9, 15, 12 });
    QVERIFY(limits.has_value());
    QCOMPARE(limits->mean, 12.0);
    QVERIFY(qAbs(limits->movingRange - 3.4286) < 0.00005);
    QVERIFY(qAbs(limits->low - 2.88) < 0.00005);
    QVERIFY(qAbs(limits->high - 21.12) < 0.00005);
    QVERIFY(qAbs(limits->rangeHigh - 11.2046) < 0.00005);
}

void TestRunRules::limitsNeedVariationAndLength()
{
    QVERIFY(!naturalLimits({ 1, 2, 3, 4, 5, 6, 7 }));
    const auto flat = naturalLimits(QList<double>(8, 5));
    QCOMPARE(flat->low, 5.0);
    QCOMPARE(flat->high, 5.0);
}

GEMBA_TEST(TestRunRules)
#include "tst_runrules.moc"
