// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/multiserver.h"
#include "app/queueing/queuecost.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

/// What queues cost; section 2.9 and Q31, Q32 of the domain page.
class TestQueueCost : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void delays_data();
    void delays();
    void curve();
    void pools();
    void poolingIsNeverWorse();
    void staffing();
    void staffingSearchesFarEnough();
    void staffingRefused();
    void batches();
};

void TestQueueCost::delays_data()
{
    QTest::addColumn<double>("rho");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("three");
    const auto row = [](double rho, const char* one, const char* three) {
        QTest::addRow("%g", rho) << rho << QString::fromLatin1(one) << QString::fromLatin1(three);
    };
    row(0.5, "1", ".158");
    row(0.6, "1.5", ".296");
    row(0.7, "2.33", ".547");
    row(0.8, "4", "1.079");
    row(0.85, "5.67", "1.623");
    row(0.9, "9", "2.724");
    row(0.95, "19", "6.047");
    row(0.98, "49", "16.041");
}

void TestQueueCost::delays()
{
    QFETCH(double, rho);
    QFETCH(QString, one);
    QFETCH(QString, three);
    CLOSE(delayAt(rho, 1), rho / (1 - rho));
    QVERIFY(rounds(*delayAt(rho, 1), one));
    QVERIFY(rounds(*delayAt(rho, 3), three));
}

void TestQueueCost::curve()
{
    const auto points = delayCurve(3, {}, 0.98, 50);
    QCOMPARE(points.size(), size_t(50));
    QCOMPARE(points.front().rho, 0.0);
    QCOMPARE(points.front().delay, 0.0);
    QCOMPARE(points.back().rho, 0.98);
    CLOSE(points.back().delay, 16.0408580648093);
    for (size_t i = 1; i < points.size(); ++i)
        QVERIFY(points[i].delay > points[i - 1].delay);
    QCOMPARE(delayCurve(1, {}, 0.8, 1).front().rho, 0.8);
    QVERIFY(delayCurve(1, {}, 1, 10).empty());
    QVERIFY(delayCurve(0, {}, 0.8, 10).empty());
    QVERIFY(delayCurve(1, { -1, 1 }, 0.8, 10).empty());
    QVERIFY(delayCurve(1, {}, 0.8, 0).empty());
    QVERIFY(!delayAt(std::numeric_limits<double>::quiet_NaN(), 1));
    QVERIFY(!delayAt(-0.1, 1));
}

// Three teams at .8: 4 -> 1.0787.
void TestQueueCost::pools()
{
    const auto pool = pooling({ 0.8, 1, 1 }, 3);
    QVERIFY(pool);
    CLOSE(pool->apart.wq, 4);
    QVERIFY(rounds(pool->together.wq, u"1.0787"_s));
    QVERIFY(!pooling({ 1, 1, 1 }, 3));
    QVERIFY(!pooling({ 0.8, 1, 1 }, 0));
    QVERIFY(!pooling({ 0.8, 1, 1000 }, 1001));
}

void TestQueueCost::poolingIsNeverWorse()
{
    for (const double rho : { 0.01, 0.3, 0.8, 0.99 }) {
        for (const int servers : { 1, 2, 7, 40 }) {
            double before = std::numeric_limits<double>::infinity();
            for (int teams = 1; teams <= 8; ++teams) {
                const auto pool = pooling({ rho * servers, 1, servers }, teams);
                QVERIFY(pool);
                QVERIFY(pool->together.wq <= before);
                QVERIFY(pool->together.wq <= pool->apart.wq * (1 + 1e-12));
                before = pool->together.wq;
            }
        }
    }
}

// Q31: person 1, delay .5 an item, Q06's load; c = 3..7.
void TestQueueCost::staffing()
{
    const auto curve = staffingCurve({ 2.5, 1, {}, 1, 0.5 });
    QVERIFY(curve);
    const QStringList printed { u"6.0056"_s, u"5.5165"_s, u"6.3152"_s, u"7.2669"_s, u"8.2543"_s };
    const QList<double> exact { 6.00561797752809, 5.5165472534971, 6.315185648727576,
        7.266944575783734, 8.254289854824174 };
    QCOMPARE(curve->points.size(), size_t(6)); // to four beyond the best
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(curve->points[i].people, 3 + i);
        CLOSE(curve->points[i].cost(), exact.at(i));
        QVERIFY(rounds(curve->points[i].cost(), printed.at(i)));
    }
    QCOMPARE(curve->points[curve->best].people, 4);
    CLOSE(curve->points[curve->best].rho, 0.625);
}

/// Against trying every number of people.
void TestQueueCost::staffingSearchesFarEnough()
{
    for (const double delayCost : { 0.0, 0.01, 1.0, 100.0, 1e6 }) {
        for (const double load : { 0.0, 0.4, 5.0, 37.3 }) {
            const auto curve = staffingCurve({ load, 1, {}, 1, delayCost });
            QVERIFY(curve);
            double least = std::numeric_limits<double>::infinity();
            int best = 0;
            for (int people = 1; people < 150; ++people) {
                const auto means = multiServer({ load, 1, people });
                const double cost = means ? people + delayCost * means->lq : least;
                if (cost < least) {
                    least = cost;
                    best = people;
                }
            }
            QCOMPARE(curve->points[curve->best].people, best);
            QCOMPARE(curve->points.size(), curve->best + 5);
        }
    }
}

void TestQueueCost::staffingRefused()
{
    QVERIFY(!staffingCurve({ 2.5, 1, {}, 0, 0.5 })); // for nothing one takes everybody
    QVERIFY(!staffingCurve({ 2.5, 1, {}, -1, 0.5 }));
    QVERIFY(!staffingCurve({ 2.5, 1, { -1, 1 }, 1, 0.5 }));
    QVERIFY(!staffingCurve({ 2.5, 1, {}, 1, std::numeric_limits<double>::quiet_NaN() }));
    QVERIFY(!staffingCurve({ 1e12, 1e12, {}, 1, 0.5 }));
    QVERIFY(!staffingCurve({ 9999.5, 1, {}, 1, 0.5 }));
}

// Q32: F 100, N 10 a day, H 2.
void TestQueueCost::batches()
{
    const BatchCost cost { 100, 10, 2 };
    CLOSE(bestBatch(cost), std::sqrt(1000.0));
    QVERIFY(rounds(*bestBatch(cost), u"31.6228"_s));
    CLOSE(batchCost(cost, *bestBatch(cost)), std::sqrt(4000.0));
    QVERIFY(rounds(*batchCost(cost, *bestBatch(cost)), u"63.2456"_s));
    QVERIFY(rounds(*batchCost(cost, *bestBatch(cost) * 2), u"79.0569"_s));
    QVERIFY(rounds(*batchCost(cost, *bestBatch(cost) / 2), u"79.0569"_s));
    QCOMPARE(bestBatch({ 0, 10, 2 }), std::optional(0.0));
    QVERIFY(!bestBatch({ 100, 10, 0 }));
    QVERIFY(!bestBatch({ 100, -10, 2 }));
    QVERIFY(!batchCost(cost, 0));
    QVERIFY(!batchCost(cost, -1));
    QVERIFY(!batchCost({ std::numeric_limits<double>::infinity(), 10, 2 }, 5));
}

GEMBA_TEST(TestQueueCost)
#include "tst_queuecost.moc"
