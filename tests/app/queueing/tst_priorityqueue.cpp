// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/generalqueue.h"
#include "app/queueing/priorityqueue.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

using Classes = std::vector<PriorityClass>;
static constexpr PriorityRule finish = PriorityRule::FinishFirst;
static constexpr PriorityRule interrupt = PriorityRule::InterruptAndResume;

/// Incidents before planned work.
class TestPriorityQueue : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void nonPreemptive();
    void preemptive();
    void oneClass();
    void conservation();
    void overload();
    void refused();
};

// Q23: lambda .2 and .6, exponential; simulated 1.9996 +- .0018 and 5.990 +- .022.
void TestPriorityQueue::nonPreemptive()
{
    const auto all = priorityQueue({ { 0.2, 1 }, { 0.6, 1 } }, finish);
    QCOMPARE(all.size(), size_t(2));
    CLOSE(all[0]->wq, 1);
    CLOSE(all[1]->wq, 5);
    CLOSE(all[0]->w, 2);
    CLOSE(all[1]->w, 6);
    CLOSE(all[1]->l, 3.6);
}

// Q28: planned work alone 2.5, with 20 % incidents 6.25.
void TestPriorityQueue::preemptive()
{
    const auto all = priorityQueue({ { 0.2, 1 }, { 0.6, 1 } }, interrupt);
    QCOMPARE(all.size(), size_t(2));
    CLOSE(all[0]->w, 1.25);
    CLOSE(all[1]->w, 6.25);
    CLOSE(all[1]->wq, 5.25);
    CLOSE(priorityQueue({ { 0, 1 }, { 0.6, 1 } }, interrupt)[1]->w, 2.5);
}

void TestPriorityQueue::oneClass()
{
    const double wq = pollaczekKhinchine({ 0.4, 2, 1 }, 3)->wq;
    CLOSE(priorityQueue({ { 0.4, 2, 3 } }, finish)[0]->wq, wq);
    CLOSE(priorityQueue({ { 0.4, 2, 3 } }, interrupt)[0]->wq, wq);
    QVERIFY(priorityQueue({}, finish).empty());
}

/// Who goes first changes who waits, not how much waiting there is: Σ ρ_k·Wq_k is that of one line
/// (Kleinrock's conservation law). With equal exponential work the same holds with interruptions.
void TestPriorityQueue::conservation()
{
    const Classes classes { { 0.1, 2, 0.5 }, { 0.3, 0.5, 3 }, { 0.2, 1.5, 1 }, { 0.05, 3, 0 } };
    double rho = 0;
    double rest = 0;
    for (const PriorityClass& c : classes) {
        rho += c.arrivals * c.processTime;
        rest += c.arrivals * c.processTime * c.processTime * (1 + c.serviceVariability) / 2;
    }
    const auto all = priorityQueue(classes, finish);
    double waiting = 0;
    for (size_t i = 0; i < classes.size(); ++i)
        waiting += classes[i].arrivals * classes[i].processTime * all[i]->wq;
    CLOSE(waiting, rho * rest / (1 - rho));

    double items = 0;
    for (const auto& c : priorityQueue({ { 0.3, 1 }, { 0.2, 1 }, { 0.3, 1 } }, interrupt))
        items += c->l;
    CLOSE(items, 4); // M/M/1 at .8
}

/// The planned work never ends, and an incident meets a planned item at work whenever no other
/// incident is there: W0 = .2·1 + .8·1.
void TestPriorityQueue::overload()
{
    const auto polite = priorityQueue({ { 0.2, 1 }, { 0.9, 1 }, { 0.1, 50 } }, finish);
    QCOMPARE(polite.size(), size_t(3));
    CLOSE(polite[0]->wq, 1 / 0.8);
    QVERIFY(!polite[1]);
    QVERIFY(!polite[2]);
    const auto urgent = priorityQueue({ { 0.2, 1 }, { 0.8, 1 } }, interrupt);
    CLOSE(urgent[0]->w, 1.25);
    QVERIFY(!urgent[1]);
    QVERIFY(!priorityQueue({ { 1, 1 } }, finish)[0]);
}

void TestPriorityQueue::refused()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const PriorityClass& bad : { PriorityClass { -1, 1 }, PriorityClass { 0.1, -1 },
             PriorityClass { 0.1, nan }, PriorityClass { 0.1, 1, nan },
             PriorityClass { 0.1, 1, -1 }, PriorityClass { 1e300, 1 } }) {
        QVERIFY(priorityQueue({ { 0.2, 1 }, bad }, finish).empty());
        QVERIFY(priorityQueue({ bad, { 0.2, 1 } }, interrupt).empty());
    }
}

GEMBA_TEST(TestPriorityQueue)
#include "tst_priorityqueue.moc"
