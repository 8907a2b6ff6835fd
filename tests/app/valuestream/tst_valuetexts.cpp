// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/valuestream/provenance.h"
#include "app/valuestream/silopairs.h"
#include "app/valuestream/timeshape.h"
#include "app/valuestream/valuestream.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Small values of a stream: where numbers come from, how times vary, how far teams are apart.
class TestValueTexts : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void provenances_data();
    void provenances();
    void shapes_data();
    void shapes();
    void refusals_data();
    void refusals();
    void judgedItemsAreTheProvenances();
    void silos();
};

void TestValueTexts::provenances_data()
{
    QTest::addColumn<Provenance>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Provenance() << QString();
    QTest::newRow("measured") << Provenance { Origin::Measured, 20, 580'000, 920'000,
        u"13-19 Nov"_s } << u"measured n=20 low=580000 high=920000 period=13-19 Nov"_s;
    QTest::newRow("a guess") << Provenance { .origin = Origin::Guess } << u"guess"_s;
    QTest::newRow("only limits") << Provenance { .low = 0 } << u"unsaid low=0"_s;
    QTest::newRow("period full of marks")
        << Provenance { .origin = Origin::Estimated, .period = u" n=3 period= \nlow=x 🙂"_s }
        << u"estimated period= n=3 period= \nlow=x 🙂"_s;
}

void TestValueTexts::provenances()
{
    QFETCH(Provenance, value);
    QTEST(provenanceText(value), "text");
    QCOMPARE(provenanceFromText(provenanceText(value)), std::optional(value));
}

// Squared coefficients of variation: Law, "Simulation Modeling and Analysis", table 6.3.
void TestValueTexts::shapes_data()
{
    QTest::addColumn<TimeShape>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("variation");
    const auto row = [](const char* name, const TimeShape& shape, const QString& text,
                         double variation) { QTest::newRow(name) << shape << text << variation; };
    row("exponential", {}, u"exponential"_s, 1);
    row("fixed", { ShapeKind::Fixed }, u"fixed"_s, 0);
    TimeShape shape { .distribution = ShapeKind::Uniform, .minimum = 0s, .maximum = 60s };
    QTest::newRow("uniform") << shape << u"uniform min=0 max=60"_s << 1.0 / 3;
    shape = { ShapeKind::Triangular, 1000, 0s, 30s, 60s }; // variance (b − a)²/24
    row("triangular", shape, u"triangular min=0 mode=30 max=60"_s, 1.0 / 6);
    row("Erlang 4", { ShapeKind::Erlang, 500 }, u"erlang cv=500"_s, 0.25);
    row("Erlang takes whole phases", { ShapeKind::Erlang, 600 }, u"erlang cv=600"_s, 1.0 / 3);
    row("lognormal", { ShapeKind::Lognormal, 2000 }, u"lognormal cv=2000"_s, 4);
    row("uniform without limits", { ShapeKind::Uniform, 500 }, u"uniform cv=500"_s, 0.25);
}

void TestValueTexts::shapes()
{
    QFETCH(TimeShape, value);
    QFETCH(double, variation);
    QTEST(timeShapeText(value), "text");
    QCOMPARE(timeShapeFromText(timeShapeText(value)), std::optional(value));
    QVERIFY(std::abs(squaredVariation(value) - variation) < 1e-12);
}

void TestValueTexts::refusals_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "soon", "measured n=x", "measured n=-1", "measured n=99999999999",
             "measured n=1 n=2", "measured cv=3", "measured  n=1", "measured n=01", "measured n",
             " ", "lognormal cv=-1", "lognormal cv=9999999999", "lognormal min=1.5",
             "fixed period=x", "triangular min=99999999999999999999" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestValueTexts::refusals()
{
    QFETCH(QString, text);
    QVERIFY(!provenanceFromText(text));
    QVERIFY(!timeShapeFromText(text));
}

/// The n of %C&A was there before provenances were: it stays one number.
void TestValueTexts::judgedItemsAreTheProvenances()
{
    Step step;
    setProvenance(step, StepNumber::CompleteAccurate, { Origin::Measured, 20, {}, {}, u"Nov"_s });
    QCOMPARE(step.judgedItems, std::optional(20));
    QVERIFY(!step.completeAccurateProvenance.items);
    QCOMPARE(provenanceOf(step, StepNumber::CompleteAccurate).items, std::optional(20));
    setProvenance(step, StepNumber::Queue, { .origin = Origin::Guess });
    QCOMPARE(step.queueProvenance.origin, Origin::Guess);
    QCOMPARE(provenanceOf(step, StepNumber::People), Provenance());
}

void TestValueTexts::silos()
{
    const auto id = [](int number) { return QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); };
    Project p;
    for (int i = 1; i <= 3; ++i) {
        p.teams.append({ .id = id(i) });
        p.steps.append({ .id = id(10 + i), .teamId = id(i) });
    }
    p.siloRatings = { { id(21), id(1), id(2), 1, 1, 1 }, { id(22), id(3), id(2), 3, 3, 0 },
        { id(23), id(2), id(1), 0, 3, 0 }, { id(24), id(1), id(1), 3, 3, 3 } };
    p.handoffs = { { .id = id(31),
                       .fromStepId = id(12),
                       .toStepId = id(13),
                       .informationMismatch = 2,
                       .capacityMismatch = 3 },
        { .id = id(32), .fromStepId = id(13), .toStepId = id(12) },
        { .id = id(33), .fromStepId = id(13), .toStepId = id(12), .sendBack = true } };
    const QList<SiloPair> pairs = siloPairs(p);
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs.at(0).index, 6.0 / 9);
    QCOMPARE(pairs.at(0).handoffs, 2);
    QCOMPARE(pairs.at(0).mismatches, 5);
    QCOMPARE(pairs.at(1).index, 3.0 / 9); // the later rating of the same two
    QCOMPARE(siloIndexOf(pairs, id(2)), std::optional(0.5));
    QVERIFY(!siloIndexOf(pairs, id(9)));
}

Q_DECLARE_METATYPE(Provenance)
Q_DECLARE_METATYPE(TimeShape)
GEMBA_TEST(TestValueTexts)
#include "tst_valuetexts.moc"
