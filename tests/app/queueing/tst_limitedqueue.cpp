// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/limitedqueue.h"
#include "app/queueing/multiserver.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

/// Room for so many, and patience for so long. Exact values from sums of the whole distribution
/// with 40 digits.
class TestLimitedQueue : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void printed();
    void exact_data();
    void exact();
    void balance_data();
    void balance();
    void muchRoomIsNoLimit();
    void large();
    void nothingToDo();
    void refused();
};

// Q21: simmer's vignette 06 and Octave; Q24: formula and simulation.
void TestLimitedQueue::printed()
{
    const auto room = limitedQueue({ .load = { 3, 0.25, 2 }, .capacity = 3 });
    QVERIFY(room);
    QVERIFY(rounds(room->loss, u".0493601463"_s));
    QVERIFY(rounds(room->pWait, u".138461538"_s));
    QVERIFY(rounds(room->wq, u".0173076923"_s));
    QVERIFY(rounds(room->w, u".267307692"_s));
    QVERIFY(rounds(room->lq, u".0493601463"_s));
    QVERIFY(rounds(room->l, u".762340037"_s));
    const auto patience = limitedQueue({ .load = { 2.5, 1, 3 }, .patience = 2 });
    QVERIFY(patience);
    QVERIFY(rounds(patience->pBusy, u".507968281"_s));
    QVERIFY(rounds(patience->abandon, u".130496777"_s));
    QVERIFY(rounds(patience->lq, u".652483887"_s));
    const auto overload = limitedQueue({ .load = { 4, 1, 3 }, .patience = 2 });
    QVERIFY(overload);
    QVERIFY(rounds(overload->pBusy, u".844556330"_s));
    QVERIFY(rounds(overload->abandon, u".306796726"_s));
    QVERIFY(rounds(overload->lq, u"2.45437381"_s));
}

void TestLimitedQueue::exact_data()
{
    QTest::addColumn<LimitedQueue>("queue");
    QTest::addColumn<QList<double>>("exact"); // pBusy pWait wq w lq l loss abandon utilisation
    const auto row = [](const char* name, const LimitedQueue& queue, const QList<double>& exact) {
        QTest::newRow(name) << queue << exact;
    };
    row("Q21", { .load = { 3, 0.25, 2 }, .capacity = 3 },
        { 99.0 / 547, 9.0 / 65, 9.0 / 520, 139.0 / 520, 27.0 / 547, 417.0 / 547, 27.0 / 547, 0,
            195.0 / 547 });
    row("Q24", { .load = { 2.5, 1, 3 }, .patience = 2 },
        { 0.5079682807326579, 0.5079682807326579, 0.2609935549402784, 1.130496777470139,
            0.652483887350696, 2.826241943675348, 0, 0.1304967774701392, 0.724586018774884 });
    row("Q24 overload", { .load = { 4, 1, 3 }, .patience = 2 },
        { 0.84455632975884, 0.84455632975884, 0.6135934513300785, 1.306796725665039,
            2.454373805320314, 5.227186902660157, 0, 0.3067967256650392, 0.9242710324466144 });
    row("M/M/1/10 at rho 1", { .load = { 1, 1, 1 }, .capacity = 10 },
        { 10.0 / 11, 0.9, 4.5, 5.5, 45.0 / 11, 5, 1.0 / 11, 0, 10.0 / 11 });
    row("M/M/3/20 at rho 2", { .load = { 6, 1, 3 }, .capacity = 20 },
        { 0.9999973509015889, 0.9999947017970021, 5.333348309587141, 6.333348309587141,
            16.00002627905624, 19.00002278224634, 0.5000005828016505, 0, 0.9999988343966991 });
    row("both", { .load = { 4, 1, 3 }, .capacity = 6, .patience = 2 },
        { 0.7792254470302812, 0.7294350842418236, 0.3594317806408986, 1.179715890320449,
            1.173151226525294, 3.85048072603109, 0.1840237218078893, 0.1466439033156618,
            0.8924431665019319 });
    row("no room to wait: Erlang B", { .load = { 3, 1, 5 }, .capacity = 5 },
        { 0.110054347826087, 0, 0, 1, 0, 3 * (1 - 0.110054347826087), 0.110054347826087, 0,
            0.6 * (1 - 0.110054347826087) });
    row("nearly idle", { .load = { 0.1, 1, 3 }, .patience = 2 },
        { 0.0001552250583985557, 0.0001552250583985557, 4.531561688016053e-5, 1.00002265780844,
            4.531561688016053e-6, 0.100002265780844, 0, 2.265780844008027e-5, 0.033332578073052 });
}

void TestLimitedQueue::exact()
{
    QFETCH(LimitedQueue, queue);
    QFETCH(QList<double>, exact);
    const auto m = limitedQueue(queue);
    QVERIFY(m);
    const QList<double> all { m->pBusy, m->pWait, m->wq, m->w, m->lq, m->l, m->loss, m->abandon,
        m->utilisation };
    for (int i = 0; i < all.size(); ++i)
        CLOSE(all.at(i), exact.at(i), 1e-11);
}

void TestLimitedQueue::balance_data()
{
    QTest::addColumn<LimitedQueue>("queue");
    for (const double rho : { 0.2, 0.9, 1.0, 1.5, 10.0 }) {
        for (const int servers : { 1, 4, 50 }) {
            const QueueLoad load { rho * servers, 1, servers };
            QTest::addRow("rho %g c %d, capacity", rho, servers)
                << LimitedQueue { load, servers + 7, std::nullopt };
            QTest::addRow("rho %g c %d, patience", rho, servers)
                << LimitedQueue { load, std::nullopt, 0.7 };
            QTest::addRow("rho %g c %d, both", rho, servers)
                << LimitedQueue { load, servers + 7, 30.0 };
        }
    }
}

/// Little's law, and everything that comes is lost, goes away, or is worked on.
void TestLimitedQueue::balance()
{
    QFETCH(LimitedQueue, queue);
    const auto m = limitedQueue(queue);
    QVERIFY(m);
    CLOSE(m->loss + m->abandon + m->utilisation / m->rho, 1, 1e-11);
    CLOSE(m->l, queue.load.arrivals * (1 - m->loss) * m->w, 1e-11);
    CLOSE(m->l, m->lq + m->utilisation * queue.load.servers, 1e-11);
    QVERIFY(m->pWait >= 0 && m->pWait <= 1);
}

void TestLimitedQueue::muchRoomIsNoLimit()
{
    const QueueMeans free = *multiServer({ 2.5, 1, 3 });
    const auto room = limitedQueue({ .load = { 2.5, 1, 3 }, .capacity = 1000 });
    QVERIFY(room);
    CLOSE(room->wq, free.wq, 1e-11);
    CLOSE(room->pWait, *free.pWait, 1e-11);
    // The mass of the last state, (1/6)-th of the busy ones at rho 5/6, is not cut off.
    CLOSE(room->loss, *free.pWait / 6 * std::pow(2.5 / 3, 997), 1e-9);
    const auto patience = limitedQueue({ .load = { 2.5, 1, 3 }, .patience = 1e9 });
    QVERIFY(patience);
    CLOSE(patience->wq, free.wq, 1e-6);
}

void TestLimitedQueue::large()
{
    const auto fluid = limitedQueue({ .load = { 60, 1, 50 }, .patience = 100 });
    QVERIFY(fluid); // overloaded all the time: Lq = (λ − cμ)/θ
    CLOSE(fluid->lq, 1000, 1e-9);
    CLOSE(fluid->abandon, 1.0 / 6, 1e-9);
    const auto wide = limitedQueue({ .load = { 1.2e6, 1, 1'000'000 }, .patience = 1000 });
    QVERIFY(wide);
    CLOSE(wide->lq, 2e8, 1e-6);
    const auto full = limitedQueue({ .load = { 1e12, 1e12, 2 }, .capacity = mostCapacity });
    QVERIFY(full);
    CLOSE(full->l, mostCapacity);
    CLOSE(full->loss, 1);
    QVERIFY(std::isfinite(full->w) && std::isfinite(full->wq));
}

void TestLimitedQueue::nothingToDo()
{
    for (const double processTime : { 0.0, 2.0 }) {
        const auto m = limitedQueue({ .load = { 0, processTime, 2 }, .capacity = 3 });
        QVERIFY(m);
        QCOMPARE(m->w, processTime);
        QCOMPARE(m->l, 0.0);
    }
    QCOMPARE(limitedQueue({ .load = { 3, 0, 2 }, .patience = 3 })->w, 0.0);
}

void TestLimitedQueue::refused()
{
    const QueueLoad load { 2.5, 1, 3 };
    QVERIFY(!limitedQueue({ .load = load }));
    QVERIFY(!limitedQueue({ .load = load, .capacity = 2 }));
    QVERIFY(!limitedQueue({ .load = load, .capacity = mostCapacity + 1 }));
    for (const double patience : { 0.0, -1.0, 1e300, std::numeric_limits<double>::quiet_NaN() })
        QVERIFY(!limitedQueue({ .load = load, .patience = patience }));
    QVERIFY(!limitedQueue({ .load = { -1, 1, 3 }, .capacity = 3 }));
    QVERIFY(!limitedQueue({ .load = { 1e12, 1, 1 }, .patience = 1e12 })); // 1e24 would wait
    QVERIFY(!limitedQueue({ .load = { 1e6, 1, 1 }, .patience = 1e9 }));
}

GEMBA_TEST(TestLimitedQueue)
#include "tst_limitedqueue.moc"
