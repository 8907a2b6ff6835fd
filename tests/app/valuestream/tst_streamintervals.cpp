// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/betadistribution.h"
#include "app/valuestream/streamintervals.h"
#include "tests/app/valuestream/streambuilder.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How sure totals are. Expected values were computed by a separate program (Python) from the
/// formulas of the papers named in the header.
class TestStreamIntervals : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void betaDistribution();
    void oneStep();
    void referenceStream();
    void enteredIntervals();
    void nothingKnown();
    void allPerfect();
    void manyItems();
    void leadTime();
    void leadTimeOfAlternatives();
};

static bool near(double a, double b, double within) { return std::abs(a - b) < within; }

/// With whole numbers it is a binomial tail: Ix(a, b) = P(Bin(a + b − 1, x) ≥ a).
void TestStreamIntervals::betaDistribution()
{
    QVERIFY(near(betaProbability(4, 6, 0.3), 0.270340902, 1e-9));
    QVERIFY(near(betaProbability(17, 5, 0.5809339588164717), 0.025, 1e-9));
    QCOMPARE(betaProbability(1, 1, 0.37), 0.37); // uniform
    QVERIFY(near(betaQuantile(17, 5, 0.025), 0.5809339588, 1e-9));
    QVERIFY(near(betaQuantile(17, 5, 0.975), 0.9178241244, 1e-9));
    QCOMPARE(betaProbability(2, 3, 0), 0.0);
    QCOMPARE(betaProbability(2, 3, 1), 1.0);
}

/// 16 of 20 is 58-92 %, on its own and as a product of one.
void TestStreamIntervals::oneStep()
{
    StreamBuilder b;
    b.step(10, 60, 80);
    b.map.steps[0].judgedItems = 20;
    const auto own = completeAccurateInterval(b.map.steps.at(0));
    QVERIFY(near(own->low, 0.583983, 1e-6) && near(own->high, 0.919342, 1e-6)); // Wilson
    const auto rolled = rolledInterval(b.map);
    QVERIFY(near(rolled->low, 0.580934, 1e-6) && near(rolled->high, 0.917824, 1e-6));
    QCOMPARE(rolled->known, 1);
    QCOMPARE(rolled->without, 0);
}

/// V01 with twenty items judged at every step.
void TestStreamIntervals::referenceStream()
{
    StreamBuilder b;
    for (const int percent : { 80, 90, 95, 85, 90, 95, 90 })
        b.step(10, 60, percent);
    for (Step& step : b.map.steps)
        step.judgedItems = 20;
    const auto rolled = rolledInterval(b.map);
    QVERIFY(near(rolled->low, 0.275129188, 1e-8));
    QVERIFY(near(rolled->high, 0.620872958, 1e-8));
}

void TestStreamIntervals::enteredIntervals()
{
    StreamBuilder b;
    b.step(10, 60, 80).step(10, 60, 50).step(10, 60, 100).step(10, 60);
    Provenance said { .origin = Origin::Estimated, .low = 700'000, .high = 900'000 };
    setProvenance(b.map.steps[0], StepNumber::CompleteAccurate, said);
    const auto own = completeAccurateInterval(b.map.steps.at(0));
    QVERIFY(near(own->low, 0.7, 1e-12) && near(own->high, 0.9, 1e-12));
    const auto rolled = rolledInterval(b.map);
    QCOMPARE(rolled->known, 1);
    QCOMPARE(rolled->without, 2); // the fourth is unknown altogether
    QVERIFY(rolled->low > 0.34 && rolled->low < 0.36); // about half of what was said
    QVERIFY(rolled->high > 0.44 && rolled->high < 0.46);
}

void TestStreamIntervals::nothingKnown()
{
    StreamBuilder b;
    QVERIFY(!rolledInterval(b.map));
    b.step(10, 60, 80).step(10, 60);
    QVERIFY(!rolledInterval(b.map));
    QVERIFY(!completeAccurateInterval(b.map.steps.at(0)));
    QVERIFY(!leadTimeInterval(b.map, streamMetrics(b.map)));
}

/// Ten of ten at three steps is not certainty.
void TestStreamIntervals::allPerfect()
{
    StreamBuilder b;
    b.step(1, 1, 100).step(1, 1, 100).step(1, 1, 100);
    for (Step& step : b.map.steps)
        step.judgedItems = 10;
    const auto rolled = rolledInterval(b.map);
    QVERIFY(near(rolled->low, 0.707846430, 1e-8));
    QCOMPARE(rolled->high, 1.0); // never without the value itself
}

void TestStreamIntervals::manyItems()
{
    StreamBuilder b;
    b.step(1, 1, 50).step(1, 1, 0);
    b.map.steps[0].judgedItems = 1'000'000;
    QVERIFY(near(rolledInterval(b.map)->high, 0, 1e-12)); // one step is never right
    b.map.steps[1].completeAccuratePpm = 1'000'000;
    const auto rolled = rolledInterval(b.map);
    QVERIFY(near(rolled->low, 0.5 - 0.00098, 1e-5)); // ± 1.96 √(p(1−p)/n)
    QVERIFY(near(rolled->high, 0.5 + 0.00098, 1e-5));
}

/// 60 (50-90) + 120 (100-150) + 30: 210 − √(10² + 20²) … 210 + √(30² + 30²).
void TestStreamIntervals::leadTime()
{
    StreamBuilder b;
    b.step(1, 60).step(1, 120).step(1, 30).chain();
    b.map.steps[0].leadTimeProvenance = { .low = 50 * 60, .high = 90 * 60 };
    b.map.steps[1].leadTimeProvenance = { .low = 100 * 60, .high = 150 * 60 };
    const auto interval = leadTimeInterval(b.map, streamMetrics(b.map));
    QVERIFY(near(interval->low / 60, 187.639320225, 1e-8));
    QVERIFY(near(interval->high / 60, 252.426406871, 1e-8));
    QCOMPARE(interval->known, 2);
    QCOMPARE(interval->without, 1);
}

/// V04 with 40 (20-60) for the alternative of 35 %: 44 ± 7.
void TestStreamIntervals::leadTimeOfAlternatives()
{
    StreamBuilder b;
    b.step(1, 10).step(1, 40).step(1, 20);
    b.connect(0, 1, 350'000).connect(0, 2, 650'000).connect(1, 2);
    b.map.steps[1].leadTimeProvenance = { .low = 20 * 60, .high = 60 * 60 };
    const auto interval = leadTimeInterval(b.map, streamMetrics(b.map));
    QVERIFY(near(interval->low / 60, 37, 1e-9) && near(interval->high / 60, 51, 1e-9));
}

GEMBA_TEST(TestStreamIntervals)
#include "tst_streamintervals.moc"
