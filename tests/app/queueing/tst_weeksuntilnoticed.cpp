// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/weeksuntilnoticed.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

/// How long until a change shows.
class TestWeeksUntilNoticed : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void longPast_data();
    void longPast();
    void shortPast_data();
    void shortPast();
    void never();
    void refused();
};

// (1.959964 + 0.841621)² = 7.848879 values for a change of one standard deviation.
void TestWeeksUntilNoticed::longPast_data()
{
    QTest::addColumn<double>("change");
    QTest::addColumn<int>("weeks");
    QTest::newRow("two deviations") << 4.0 << 2;
    QTest::newRow("one") << 2.0 << 8;
    QTest::newRow("one, down") << -2.0 << 8;
    QTest::newRow("a half") << 1.0 << 32;
    QTest::newRow("a fifth") << 0.4 << 197;
    QTest::newRow("large") << 100.0 << 1;
}

void TestWeeksUntilNoticed::longPast()
{
    QFETCH(double, change);
    QFETCH(int, weeks);
    QCOMPARE(weeksUntilNoticed({ 2, change, {} }), std::optional(weeks));
}

// The first number of weeks at which the power of the two-sample t test, by numerical integration
// of the noncentral t distribution, is 80 %. The formula may differ by a week.
void TestWeeksUntilNoticed::shortPast_data()
{
    QTest::addColumn<double>("change");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("formula");
    QTest::newRow("Cohen .5: 64 a side") << 0.5 << 64 << 64 << 64;
    QTest::newRow("Cohen .8: 26 a side") << 0.8 << 26 << 26 << 25; // power .7995
    QTest::newRow("1.2, 12 before") << 1.2 << 12 << 12 << 12;
    QTest::newRow("1, 26 before") << 1.0 << 26 << 13 << 13;
    QTest::newRow("1, a year before") << 1.0 << 52 << 10 << 10;
    QTest::newRow("1, 12 before") << 1.0 << 12 << 27 << 27;
    QTest::newRow("2, 4 before") << 2.0 << 4 << 7 << 7;
    QTest::newRow("1.5, 8 before") << 1.5 << 8 << 9 << 8; // power .7965
}

void TestWeeksUntilNoticed::shortPast()
{
    QFETCH(double, change);
    QFETCH(int, before);
    QFETCH(int, weeks);
    QFETCH(int, formula);
    const auto answer = weeksUntilNoticed({ 1, change, before });
    QCOMPARE(answer, std::optional(formula));
    QVERIFY(std::abs(*answer - weeks) <= 1);
}

/// With four weeks before, even for ever after cannot show half a deviation.
void TestWeeksUntilNoticed::never()
{
    QVERIFY(!weeksUntilNoticed({ 1, 0.5, 4 }));
    QVERIFY(!weeksUntilNoticed({ 1, 0.001, {} })); // 150,000 years of weeks
    QCOMPARE(weeksUntilNoticed({ 0, 0.5, {} }), std::optional(1)); // nothing varies
}

void TestWeeksUntilNoticed::refused()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!weeksUntilNoticed({ 1, 0, {} }));
    QVERIFY(!weeksUntilNoticed({ -1, 1, {} }));
    QVERIFY(!weeksUntilNoticed({ nan, 1, {} }));
    QVERIFY(!weeksUntilNoticed({ 1, nan, {} }));
    QVERIFY(!weeksUntilNoticed({ 1, 1, 1 }));
}

GEMBA_TEST(TestWeeksUntilNoticed)
#include "tst_weeksuntilnoticed.moc"
