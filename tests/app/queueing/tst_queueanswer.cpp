// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/queueanswer.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

/// One question, the right formula.
class TestQueueAnswer : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void chooses_data();
    void chooses();
    void overload();
    void parts();
    void refused_data();
    void refused();
    void neverNan();
};

void TestQueueAnswer::chooses_data()
{
    QTest::addColumn<QueueInput>("input");
    QTest::addColumn<QString>("method");
    QTest::addColumn<double>("wq");
    const auto row = [](const char* name, const QueueInput& input, const char* method, double wq) {
        QTest::newRow(name) << input << QString::fromLatin1(method) << wq;
    };
    row("Q06", { .arrivals = 2.5, .processTime = 1, .people = 3 }, "M/M/c", 1.404494382022472);
    row("Q12", { .arrivals = 0.8, .processTime = 1, .variability = { 1, 0 } },
        "Pollaczek-Khinchine", 2);
    row("Q16", { .arrivals = 0.8, .processTime = 1, .variability = { 0, 1 } }, "D/M/1",
        1.692730839919897);
    row("Q18w", { .arrivals = 1.6, .processTime = 1, .people = 2, .variability = { 0.5, 2 } },
        "Whitt 1993", 2.08916251488003);
    row("Q19w", { .arrivals = 2.5, .processTime = 1, .people = 3, .variability = { 1, 4 } },
        "Whitt 1993", 3.307259626179179);
    row("Q21", { .arrivals = 3, .processTime = 0.25, .people = 2, .capacity = 3 }, "M/M/c/K",
        9.0 / 520);
    row("Q24", { .arrivals = 2.5, .processTime = 1, .people = 3, .patience = 2 }, "Erlang A",
        0.2609935549402784);
    row("Q24 overload", { .arrivals = 4, .processTime = 1, .people = 3, .patience = 2 }, "Erlang A",
        0.6135934513300785);
    row("both", { .arrivals = 4, .processTime = 1, .people = 3, .capacity = 6, .patience = 2 },
        "M/M/c/K+M", 0.3594317806408986);
}

void TestQueueAnswer::chooses()
{
    QFETCH(QueueInput, input);
    QFETCH(QString, method);
    QFETCH(double, wq);
    const QueueAnswer answer = queueAnswer(input);
    QVERIFY(!answer.problem);
    QCOMPARE(queueMethodName(answer.method), method);
    CLOSE(answer.wq, wq, 1e-11);
    QCOMPARE(answer.approximate, answer.method == QueueMethod::Whitt);
    QCOMPARE(answer.pWait.has_value(), answer.method != QueueMethod::Whitt);
    QCOMPARE(answer.loss.has_value(), input.capacity.has_value());
    QCOMPARE(answer.abandon.has_value(), input.patience.has_value());
    QVERIFY(!answer.growth);
    QVERIFY(answer.rho && answer.w && answer.lq && answer.l);
}

void TestQueueAnswer::overload()
{
    for (const Variability& variability :
        { Variability {}, Variability { 0, 1 }, Variability { 3, 3 } }) {
        const QueueAnswer answer = queueAnswer(
            { .arrivals = 12, .processTime = 0.25, .people = 2, .variability = variability });
        QVERIFY(!answer.problem);
        QCOMPARE(answer.method, QueueMethod::Growth);
        CLOSE(answer.growth, 4);
        CLOSE(answer.rho, 1.5);
        QVERIFY(!answer.pWait && !answer.wq && !answer.w && !answer.lq && !answer.l);
    }
    const QueueAnswer edge = queueAnswer({ .arrivals = 8, .processTime = 0.25, .people = 2 });
    QCOMPARE(edge.method, QueueMethod::Growth);
    QCOMPARE(edge.growth, std::optional(0.0));
}

// Section 2.7.
void TestQueueAnswer::parts()
{
    const QueueAnswer answer = queueAnswer({ .arrivals = 2, .processTime = 1, .people = 2.5 });
    QVERIFY(answer.approximate);
    QCOMPARE(answer.method, QueueMethod::MultiServer);
    CLOSE(answer.w, 2.49438202247191);
    const QueueAnswer interrupted
        = queueAnswer({ .arrivals = 0.6, .processTime = 1, .interruptShare = 0.2 });
    QVERIFY(interrupted.approximate);
    CLOSE(interrupted.w, 5); // M/M/1 with PT 1.25 at ρ .75
    const QueueAnswer growing = queueAnswer({ .arrivals = 3, .processTime = 1, .people = 2.5 });
    CLOSE(growing.growth, 0.5);
}

void TestQueueAnswer::refused_data()
{
    QTest::addColumn<QueueInput>("input");
    QTest::addColumn<int>("problem");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const auto row = [](const char* name, QueueProblem problem, const QueueInput& input) {
        QTest::newRow(name) << input << int(problem);
    };
    row("negative rate", QueueProblem::Arrivals, { .arrivals = -1, .processTime = 1 });
    row("NaN rate", QueueProblem::Arrivals, { .arrivals = nan, .processTime = 1 });
    row("huge rate", QueueProblem::Arrivals, { .arrivals = 1e300, .processTime = 1 });
    row("tiny rate", QueueProblem::Arrivals, { .arrivals = 1e-300, .processTime = 1 });
    row("negative time", QueueProblem::ProcessTime, { .arrivals = 1, .processTime = -1 });
    row("infinite time", QueueProblem::ProcessTime, { .arrivals = 1, .processTime = infinite });
    row("nobody", QueueProblem::People, { .arrivals = 1, .processTime = 1, .people = 0 });
    row("NaN people", QueueProblem::People, { .arrivals = 1, .processTime = 1, .people = nan });
    row("two million", QueueProblem::People, { .arrivals = 1, .processTime = 1, .people = 2e6 });
    row("all interrupted", QueueProblem::InterruptShare,
        { .arrivals = 1, .processTime = 1, .interruptShare = 1 });
    row("negative ca2", QueueProblem::Variability,
        { .arrivals = 1, .processTime = 1, .variability = { -1, 1 } });
    row("NaN cs2", QueueProblem::Variability,
        { .arrivals = 1, .processTime = 1, .variability = { 1, nan } });
    row("no room at all", QueueProblem::Capacity,
        { .arrivals = 1, .processTime = 1, .capacity = 0 });
    row("room for fewer", QueueProblem::CapacityBelowPeople,
        { .arrivals = 1, .processTime = 1, .people = 2.5, .capacity = 2 });
    row("no patience", QueueProblem::Patience, { .arrivals = 1, .processTime = 1, .patience = 0 });
    row("capacity, not exponential", QueueProblem::NeedsExponential,
        { .arrivals = 1, .processTime = 1, .variability = { 1, 0 }, .capacity = 3 });
    row("endless line", QueueProblem::TooManyStates,
        { .arrivals = 1e12, .processTime = 1, .patience = 1e12 });
}

void TestQueueAnswer::refused()
{
    QFETCH(QueueInput, input);
    QFETCH(int, problem);
    const QueueAnswer answer = queueAnswer(input);
    QVERIFY(answer.problem);
    QCOMPARE(int(*answer.problem), problem);
    QVERIFY(queueProblemSentence(*answer.problem).endsWith(u'.'));
    QVERIFY(!answer.wq && !answer.growth);
}

/// Whatever is entered: finite numbers, probabilities between 0 and 1, or a reason.
void TestQueueAnswer::neverNan()
{
    QRandomGenerator random(4);
    const auto value = [&] {
        static const QList<double> edges { 0, -0.0, 1, 1e-12, 1e12, 1e-13, 1e13, 1e308, 5e-324, -1,
            std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN() };
        return random.bounded(4) == 0 ? edges.at(random.bounded(int(edges.size())))
                                      : std::pow(10, random.bounded(8.0) - 4);
    };
    int answered = 0;
    for (int i = 0; i < 4'000; ++i) {
        QueueInput input { .arrivals = value(), .processTime = value(), .people = 1 };
        input.people = random.bounded(3) ? 1 + random.bounded(20) : value();
        if (random.bounded(3) == 0)
            input.variability = { value(), value() };
        if (random.bounded(4) == 0)
            input.capacity = random.bounded(60) - 2;
        if (random.bounded(6) == 0)
            input.patience = value();
        const QueueAnswer answer = queueAnswer(input);
        answered += answer.wq ? 1 : 0;
        QVERIFY(answer.problem || answer.wq || answer.growth);
        for (const auto& number : { answer.rho, answer.pWait, answer.wq, answer.w, answer.lq,
                 answer.l, answer.loss, answer.abandon, answer.growth })
            QVERIFY(!number || (std::isfinite(*number) && *number >= 0));
        for (const auto& share : { answer.pWait, answer.loss, answer.abandon })
            QVERIFY(!share || *share <= 1 + 1e-9);
    }
    QVERIFY(answered > 400);
}

GEMBA_TEST(TestQueueAnswer)
#include "tst_queueanswer.moc"
