// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/multiserver.h"
#include "app/queueing/overload.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

/// Too much work: how fast it piles up, when it is gone again, and people in parts.
class TestOverload : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void growth();
    void reaching();
    void draining();
    void people();
    void interrupts();
    void refused();
};

void TestOverload::growth()
{
    CLOSE(backlogGrowth({ 12, 0.25, 2 }), 4); // 12 come, 8 go
    CLOSE(backlogGrowth({ 6, 0.25, 2 }), -2);
    QCOMPARE(backlogGrowth({ 8, 0.25, 2 }), std::optional(0.0));
    QVERIFY(!backlogGrowth({ 8, 0, 2 }));
    QVERIFY(!backlogGrowth({ -8, 1, 2 }));
}

void TestOverload::reaching()
{
    const QueueLoad load { 12, 0.25, 2 };
    CLOSE(timeUntilBacklog(load, 0, 100), 25);
    CLOSE(timeUntilBacklog(load, 60, 100), 10);
    QCOMPARE(timeUntilBacklog(load, 100, 100), std::optional(0.0));
    QVERIFY(!timeUntilBacklog(load, 100, 60)); // grows away from it
    QVERIFY(!timeUntilBacklog({ 8, 0.25, 2 }, 0, 100)); // stays
    QVERIFY(!timeUntilBacklog({ 6, 0.25, 2 }, 0, 100)); // shrinks
}

void TestOverload::draining()
{
    CLOSE(drainTime({ 12, 0.25, 4 }, 100), 25); // two more people: 16 go
    QCOMPARE(drainTime({ 12, 0.25, 4 }, 0), std::optional(0.0));
    QVERIFY(!drainTime({ 12, 0.25, 2 }, 100));
    QVERIFY(!drainTime({ 12, 0.25, 3 }, 100));
}

// Section 2.7: 2.5 people at lambda 2 are 3 slowed by 3/2.5: Wq 1.294382, W 2.494382.
void TestOverload::people()
{
    const auto load = staffedLoad({ 2, 1, 2.5, 0 });
    QVERIFY(load);
    QCOMPARE(load->servers, 3);
    CLOSE(load->processTime, 1.2);
    CLOSE(utilisation(*load), 0.8);
    CLOSE(multiServer(*load)->wq, 1.29438202247191);
    CLOSE(multiServer(*load)->w, 2.49438202247191);
    const QueueLoad whole { 2, 1, 3 };
    QVERIFY(staffedLoad({ 2, 1, 3, 0 }) == whole);
    QCOMPARE(staffedLoad({ 2, 1, 0.5, 0 })->servers, 1);
    CLOSE(staffedLoad({ 2, 1, 0.5, 0 })->processTime, 2);
}

// PT' = PT/(1 − f)
void TestOverload::interrupts()
{
    CLOSE(staffedLoad({ 0.6, 1, 1, 0.2 })->processTime, 1.25);
    CLOSE(utilisation(*staffedLoad({ 2, 1, 2.5, 0.2 })), 1);
}

void TestOverload::refused()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double count : { 0.0, -1.0, nan, 1e-9, 1e9 })
        QVERIFY(!staffedLoad({ 1, 1, count, 0 }));
    for (const double share : { -0.1, 1.0, nan })
        QVERIFY(!staffedLoad({ 1, 1, 1, share }));
    QVERIFY(!staffedLoad({ nan, 1, 1, 0 }));
    QVERIFY(!staffedLoad({ 1, nan, 1, 0 }));
    for (const double backlog : { -1.0, nan, 1e300 }) {
        QVERIFY(!drainTime({ 1, 0.5, 1 }, backlog));
        QVERIFY(!timeUntilBacklog({ 3, 0.5, 1 }, 0, backlog));
    }
}

GEMBA_TEST(TestOverload)
#include "tst_overload.moc"
