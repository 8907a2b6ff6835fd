// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/generalqueue.h"
#include "app/queueing/multiserver.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

/// Queues that are not exponential; rows named after the vectors of the domain page.
class TestGeneralQueue : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void vectors_data();
    void vectors();
    void exact_data();
    void exact();
    void agreeWhereExponential_data();
    void agreeWhereExponential();
    void regularArrivalsAtTheEnds();
    void whittIsContinuous();
    void noVariation();
    void refused();
};

static std::optional<QueueMeans> answer(
    const QString& formula, const QueueLoad& load, const Variability& variability)
{
    if (formula == u"P-K")
        return pollaczekKhinchine(load, variability.service);
    if (formula == u"D/M/1")
        return regularArrivals(load);
    if (formula == u"Kingman")
        return kingman(load, variability);
    if (formula == u"Allen-Cunneen")
        return allenCunneen(load, variability);
    if (formula == u"Sakasegawa")
        return sakasegawa(load, variability);
    return whitt(load, variability);
}

void TestGeneralQueue::vectors_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("ca2");
    QTest::addColumn<double>("cs2");
    QTest::addColumn<QStringList>("printed"); // rho, pWait or -, Wq, W, Lq, L
    const auto row = [](const char* name, const QString& formula, double arrivals, int servers,
                         double ca2, double cs2, const char* printed) {
        QTest::newRow(name) << formula << arrivals << servers << ca2 << cs2
                            << QString::fromLatin1(printed).split(u' ');
    };
    row("Q12", u"P-K"_s, 0.8, 1, 1, 0, ".8 .8 2 3 1.6 2.4");
    row("Q13", u"P-K"_s, 0.8, 1, 1, 0.5, ".8 .8 3 4 2.4 3.2");
    row("Q16", u"D/M/1"_s, 0.8, 1, 0, 1,
        ".8 .628629796 1.69273084 2.69273084 1.35418467 2.15418467");
    row("Q17", u"Kingman"_s, 0.8, 1, 0, 1, ".8 - 2 3 1.6 2.4");
    row("Q17 Whitt", u"Whitt"_s, 0.8, 1, 0, 1, ".8 - 1.7697 2.7697 1.4158 2.2158");
    row("Q18", u"Allen-Cunneen"_s, 1.6, 2, 0.5, 2,
        ".8 .711111111 2.22222222 3.22222222 3.55555556 5.15555556");
    row("Q18w", u"Whitt"_s, 1.6, 2, 0.5, 2, ".8 - 2.08916251 3.08916251 3.34266002 4.94266002");
    row("Q19", u"Allen-Cunneen"_s, 2.5, 3, 1, 4,
        ".833333333 .702247191 3.51123596 4.51123596 8.77808989 11.2780899");
    row("Q19w", u"Whitt"_s, 2.5, 3, 1, 4,
        ".833333333 - 3.30725963 4.30725963 8.26814907 10.7681491");
    row("Q20", u"Sakasegawa"_s, 2.5, 3, 1, 4,
        ".833333333 - 3.582555 4.582555 8.9563875 11.4563875");
    row("Q30 second server", u"Kingman"_s, 0.8, 1, 0.36, 1, ".8 - 2.72 3.72 2.176 2.976");
}

void TestGeneralQueue::vectors()
{
    QFETCH(QString, formula);
    QFETCH(double, arrivals);
    QFETCH(int, servers);
    QFETCH(double, ca2);
    QFETCH(double, cs2);
    QFETCH(QStringList, printed);
    const auto means = answer(formula, { arrivals, 1, servers }, { ca2, cs2 });
    QVERIFY(means);
    QCOMPARE(means->pWait.has_value(), printed.at(1) != u"-");
    const QList<double> all { means->rho, means->pWait.value_or(0), means->wq, means->w, means->lq,
        means->l };
    for (int i = 0; i < 6; ++i)
        if (printed.at(i) != u"-")
            QVERIFY2(rounds(all.at(i), printed.at(i)), told(all.at(i)).constData());
}

// Computed with 40 digits from the papers' equations, σ of D/M/1 by Lambert's W.
void TestGeneralQueue::exact_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("ca2");
    QTest::addColumn<double>("cs2");
    QTest::addColumn<double>("wq");
    QTest::newRow("Q16") << u"D/M/1"_s << 0.8 << 1 << 0.0 << 1.0 << 1.692730839919897;
    QTest::newRow("D/M/1 .5") << u"D/M/1"_s << 0.5 << 1 << 0.0 << 1.0 << 0.2550009749159753;
    QTest::newRow("D/M/1 .01") << u"D/M/1"_s << 0.01 << 1 << 0.0 << 1.0 << 3.720075976020836e-44;
    QTest::newRow("Q17 Whitt") << u"Whitt"_s << 0.8 << 1 << 0.0 << 1.0 << 1.769722587335921;
    QTest::newRow("Q18w") << u"Whitt"_s << 1.6 << 2 << 0.5 << 2.0 << 2.08916251488003;
    QTest::newRow("Q19w") << u"Whitt"_s << 2.5 << 3 << 1.0 << 4.0 << 3.307259626179179;
    QTest::newRow("ca2 > cs2") << u"Whitt"_s << 2.5 << 3 << 2.0 << 0.5 << 1.787474326700798;
    QTest::newRow("both below 1") << u"Whitt"_s << 2.5 << 3 << 0.5 << 0.25 << 0.5236410595000351;
    QTest::newRow("Q20") << u"Sakasegawa"_s << 2.5 << 3 << 1.0 << 4.0 << 3.582554998410066;
}

void TestGeneralQueue::exact()
{
    QFETCH(QString, formula);
    QFETCH(double, arrivals);
    QFETCH(int, servers);
    QFETCH(double, ca2);
    QFETCH(double, cs2);
    QFETCH(double, wq);
    const auto means = answer(formula, { arrivals, 1, servers }, { ca2, cs2 });
    QVERIFY(means);
    CLOSE(means->wq, wq, 1e-11);
    CLOSE(means->l, arrivals * means->w); // Little
    CLOSE(means->lq, arrivals * means->wq);
}

void TestGeneralQueue::agreeWhereExponential_data()
{
    QTest::addColumn<QString>("formula");
    for (const char* formula : { "P-K", "Kingman", "Allen-Cunneen", "Sakasegawa", "Whitt" })
        QTest::newRow(formula) << QString::fromLatin1(formula);
}

/// For one server and variability 1 all of them are M/M/1.
void TestGeneralQueue::agreeWhereExponential()
{
    QFETCH(QString, formula);
    for (const double rho : { 0.1, 0.5, 0.9, 0.999 }) {
        const auto means = answer(formula, { rho, 1, 1 }, {});
        QVERIFY(means);
        CLOSE(means->wq, multiServer({ rho, 1, 1 })->wq);
    }
}

void TestGeneralQueue::regularArrivalsAtTheEnds()
{
    QCOMPARE(regularArrivals({ 0, 2, 1 })->w, 2.0);
    QCOMPARE(regularArrivals({ 2, 0, 1 })->w, 0.0);
    QCOMPARE(regularArrivals({ 1e-6, 1, 1 })->wq, 0.0);
    CLOSE(regularArrivals({ 0.99, 1, 1 })->wq, 49.16778598812941, 1e-11);
    CLOSE(regularArrivals({ 0.999999, 1, 1 })->wq, 499999.1666667778, 1e-9);
    const auto nearlyFull = regularArrivals({ 1 - 1e-11, 1, 1 }); // heavy traffic: half of M/M/1
    QVERIFY(nearlyFull);
    CLOSE(nearlyFull->wq, 5e10, 1e-3);
}

/// Its two branches meet at ca² = cs², and so do the two of ψ at 1.
void TestGeneralQueue::whittIsContinuous()
{
    for (const double equal : { 0.25, 1.0, 3.0 }) {
        const double at = whittCorrection(0.8, { equal, equal }, 4);
        CLOSE(whittCorrection(0.8, { equal, equal + 1e-9 }, 4), at, 1e-7);
        CLOSE(whittCorrection(0.8, { equal, equal - 1e-9 }, 4), at, 1e-7);
    }
    CLOSE(whittCorrection(0.8, { 1, 1 }, 4), 1);
    CLOSE(whittCorrection(1 - 1e-12, { 0.5, 2 }, 4), 1, 1e-10); // heavy traffic needs none
}

void TestGeneralQueue::noVariation()
{
    for (const auto& means : { kingman({ 0.8, 1, 1 }, { 0, 0 }), whitt({ 0.8, 1, 1 }, { 0, 0 }) }) {
        QVERIFY(means);
        QCOMPARE(means->wq, 0.0);
        QCOMPARE(means->w, 1.0);
    }
    QCOMPARE(whitt({ 2.4, 1, 3 }, { 0, 0 })->wq, 0.0);
    QCOMPARE(whitt({ 0, 1, 3 }, { 0.5, 2 })->w, 1.0);
    QCOMPARE(sakasegawa({ 0, 1, 3 }, { 0.5, 2 })->w, 1.0);
}

void TestGeneralQueue::refused()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const QString& formula :
        { u"P-K"_s, u"Kingman"_s, u"Allen-Cunneen"_s, u"Sakasegawa"_s, u"Whitt"_s }) {
        for (const double service : { -0.1, nan, 1e300 })
            QVERIFY(!answer(formula, { 0.8, 1, 1 }, { 1, service }));
        QVERIFY(!answer(formula, { 1, 1, 1 }, {}));
        QVERIFY(!answer(formula, { 0.8, 1, 0 }, {}));
        QVERIFY(!answer(formula, { nan, 1, 1 }, {}));
    }
    QVERIFY(!regularArrivals({ 1, 1, 1 }));
    for (const QString& formula : { u"P-K"_s, u"Kingman"_s, u"D/M/1"_s }) // one server's formulas
        QVERIFY(!answer(formula, { 0.8, 1, 2 }, {}));
}

GEMBA_TEST(TestGeneralQueue)
#include "tst_generalqueue.moc"
