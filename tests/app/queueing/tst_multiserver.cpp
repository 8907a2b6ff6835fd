// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/erlang.h"
#include "app/queueing/multiserver.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

/// M/M/c against textbooks, GNU Octave's queueing package and exact sums.
class TestMultiServer : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void vectors_data();
    void vectors();
    void exact_data();
    void exact();
    void erlang();
    void tails_data();
    void tails();
    void quantiles_data();
    void quantiles();
    void tailsNearTheLimit();
    void nothingToDo();
    void refused_data();
    void refused();
    void littlesLaw();
};

// The printed table of the domain page.
void TestMultiServer::vectors_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<double>("processTime");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QStringList>("printed"); // rho, pWait, Wq, W, Lq, L
    const auto row = [](const char* name, double arrivals, double processTime, int servers,
                         const char* printed) {
        QTest::newRow(name) << arrivals << processTime << servers
                            << QString::fromLatin1(printed).split(u' ');
    };
    row("Q01", 0.5, 1, 1, ".5 .5 1 2 .5 1");
    row("Q02", 0.8, 1, 1, ".8 .8 4 5 3.2 4");
    row("Q03", 0.95, 1, 1, ".95 .95 19 20 18.05 19");
    row("Q04", 5, 0.125, 1, ".625 .625 .208333333 .333333333 1.04166667 1.66666667");
    row("Q05", 1.6, 1, 2, ".8 .711111111 1.77777778 2.77777778 2.84444444 4.44444444");
    row("Q06", 2.5, 1, 3, ".833333333 .702247191 1.40449438 2.40449438 3.51123596 6.01123596");
    row("Q09", 1, 2.5, 3, ".833333333 .702247191 3.51123596 6.01123596 3.51123596 6.01123596");
    row("Q10", 9, 1, 10, ".9 .668731524 .668731524 1.66873152 6.01858372 15.0185837");
    row("M/M/210", 200, 1, 210, ".952 .375614824 .0375614824 1.03756148 7.51229648 207.512296");
    row("2.7: 2.5 people as 3", 2, 1.2, 3, ".8 .647191 1.294382 2.494382 2.588764 4.988764");
}

void TestMultiServer::vectors()
{
    QFETCH(double, arrivals);
    QFETCH(double, processTime);
    QFETCH(int, servers);
    QFETCH(QStringList, printed);
    const auto means = multiServer({ arrivals, processTime, servers });
    QVERIFY(means);
    const QList<double> all { means->rho, *means->pWait, means->wq, means->w, means->lq, means->l };
    for (int i = 0; i < 6; ++i)
        QVERIFY2(rounds(all.at(i), printed.at(i)), told(all.at(i)).constData());
}

void TestMultiServer::exact_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("pWait");
    QTest::addColumn<double>("l");
    QTest::newRow("Q05 32/45, 40/9") << 1.6 << 2 << 32.0 / 45 << 40.0 / 9;
    QTest::newRow("Q06 125/178, 535/89") << 2.5 << 3 << 125.0 / 178 << 535.0 / 89;
    QTest::newRow("Q10") << 9.0 << 10 << 0.668731524107697 << 15.01858371696927;
    QTest::newRow("M/M/210") << 200.0 << 210 << 0.3756148239750332 << 207.5122964795007;
}

void TestMultiServer::exact()
{
    QFETCH(double, arrivals);
    QFETCH(int, servers);
    QFETCH(double, pWait);
    QFETCH(double, l);
    const auto means = multiServer({ arrivals, 1, servers });
    QVERIFY(means);
    CLOSE(means->pWait, pWait);
    CLOSE(means->l, l);
}

void TestMultiServer::erlang()
{
    CLOSE(erlangB(5, 3), 0.110054347826087);
    CLOSE(erlangB(1000, 950), 0.00364929368894241); // a^c/c! overflows here
    QVERIFY(rounds(*erlangB(1000, 950), u".00364929369"_s));
    QCOMPARE(erlangB(0, 3), std::optional(1.0));
    QCOMPARE(erlangB(3, 0), std::optional(0.0));
    QCOMPARE(erlangC(3, 0), std::optional(0.0));
    CLOSE(erlangC(2, 1.6), 32.0 / 45);
    CLOSE(erlangC(1, 0.8), 0.8);
    QVERIFY(!erlangC(3, 3));
    QVERIFY(!erlangC(0, 0));
    QVERIFY(!erlangB(-1, 1));
    QVERIFY(!erlangB(1, -1));
    QVERIFY(!erlangB(1, std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!erlangC(1, std::numeric_limits<double>::quiet_NaN()));
    // A million servers: blocked only as often as the square root allows, √(2/(π·10⁶)).
    CLOSE(erlangB(1'000'000, 1'000'000), 7.97e-4, 1e-2);
}

// Exact by the convolution of wait and work.
void TestMultiServer::tails_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("t");
    QTest::addColumn<double>("wait");
    QTest::addColumn<double>("leadTime");
    QTest::newRow("Q06 t=0") << 2.5 << 3 << 0.0 << 125.0 / 178 << 1.0;
    QTest::newRow("Q06 t=1") << 2.5 << 3 << 1.0 << 0.4259344520453886 << 0.7030637368753624;
    QTest::newRow("Q06 t=3") << 2.5 << 3 << 3.0 << 0.1566925281941221 << 0.2932464669360745;
    QTest::newRow("d = mu, t=1") << 2.0 << 3 << 1.0 << 0.1635019738539744 << 0.5313814150254167;
    QTest::newRow("d = mu, t=3") << 2.0 << 3 << 3.0 << 0.02212758594127286 << 0.1161698261916825;
    QTest::newRow("M/M/1 t=3") << 0.8 << 1 << 3.0 << 0.4390493088752211 << 0.5488116360940264;
    QTest::newRow("for ever") << 2.5 << 3 << 1e6 << 0.0 << 0.0;
}

void TestMultiServer::tails()
{
    QFETCH(double, arrivals);
    QFETCH(int, servers);
    QFETCH(double, t);
    QFETCH(double, wait);
    QFETCH(double, leadTime);
    CLOSE(waitLongerThan({ arrivals, 1, servers }, t), wait);
    CLOSE(leadTimeLongerThan({ arrivals, 1, servers }, t), leadTime);
    if (qstrcmp(QTest::currentDataTag(), "Q06 t=1") == 0)
        QVERIFY(rounds(*waitLongerThan({ arrivals, 1, servers }, t), u".425934452"_s));
    if (qstrcmp(QTest::currentDataTag(), "Q06 t=3") == 0)
        QVERIFY(rounds(*leadTimeLongerThan({ arrivals, 1, servers }, t), u".293246467"_s));
}

void TestMultiServer::quantiles_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("wait");
    QTest::addColumn<double>("leadTime");
    QTest::newRow("Q06 p50") << 2.5 << 3 << 0.5 << 0.6793547351403226 << 1.819099795975638;
    QTest::newRow("Q06 p85") << 2.5 << 3 << 0.85 << 3.087300343792195 << 4.409028472371202;
    QTest::newRow("Q06 p95") << 2.5 << 3 << 0.95 << 5.284524921128414 << 6.649990938095413;
    QTest::newRow("Q06 p99") << 2.5 << 3 << 0.99 << 8.503400745996615 << 9.885581314935073;
    QTest::newRow("d = mu, p50") << 2.0 << 3 << 0.5 << 0.0 << 1.087412886223167;
    QTest::newRow("d = mu, p95") << 2.0 << 3 << 0.95 << 2.184802057337662 << 4.020688160411509;
    QTest::newRow("M/M/1 p95") << 0.8 << 1 << 0.95 << 13.86294361119891 << 14.97866136776995;
    QTest::newRow("p0") << 2.5 << 3 << 0.0 << 0.0 << 0.0;
}

void TestMultiServer::quantiles()
{
    QFETCH(double, arrivals);
    QFETCH(int, servers);
    QFETCH(double, p);
    QFETCH(double, wait);
    QFETCH(double, leadTime);
    CLOSE(waitQuantile({ arrivals, 1, servers }, p), wait);
    CLOSE(leadTimeQuantile({ arrivals, 1, servers }, p), leadTime);
    if (qstrcmp(QTest::currentDataTag(), "Q06 p95") == 0)
        QVERIFY(rounds(*waitQuantile({ arrivals, 1, servers }, p), u"5.28452492"_s));
}

/// The formula divides by d − μ; close to it nothing may jump.
void TestMultiServer::tailsNearTheLimit()
{
    const double atLimit = *leadTimeLongerThan({ 2, 1, 3 }, 3);
    for (const double shift : { 1e-6, 1e-9, 1e-12, 1e-15 }) {
        CLOSE(leadTimeLongerThan({ 2 + shift, 1, 3 }, 3), atLimit, 10 * shift + 1e-14);
        CLOSE(leadTimeLongerThan({ 2 - shift, 1, 3 }, 3), atLimit, 10 * shift + 1e-14);
    }
    // Far from it, where one of the exponentials overflows.
    CLOSE(leadTimeLongerThan({ 0.999, 1, 1 }, 2000), std::exp(-2.0), 1e-9);
    CLOSE(leadTimeLongerThan({ 1, 1, 1000 }, 5), std::exp(-5.0));
}

void TestMultiServer::nothingToDo()
{
    const auto idle = multiServer({ 0, 3, 2 });
    QVERIFY(idle);
    QCOMPARE(idle->w, 3.0);
    QCOMPARE(idle->l, 0.0);
    CLOSE(leadTimeLongerThan({ 0, 3, 2 }, 3), std::exp(-1.0));
    const auto automatic = multiServer({ 5, 0, 1 });
    QVERIFY(automatic);
    QCOMPARE(automatic->w, 0.0);
    QCOMPARE(leadTimeLongerThan({ 5, 0, 1 }, 0), std::optional(0.0));
    QCOMPARE(waitLongerThan({ 5, 0, 1 }, 0), std::optional(0.0));
    QCOMPARE(leadTimeQuantile({ 5, 0, 1 }, 0.9), std::optional(0.0));
    QCOMPARE(waitQuantile({ 5, 0, 1 }, 0.9), std::optional(0.0));
}

void TestMultiServer::refused_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<double>("processTime");
    QTest::addColumn<int>("servers");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("rho = 1") << 3.0 << 1.0 << 3;
    QTest::newRow("rho = 1 but for rounding") << 0.1 << 29.999999999999996 << 3;
    QTest::newRow("overload") << 4.0 << 1.0 << 3;
    QTest::newRow("nobody") << 1.0 << 0.5 << 0;
    QTest::newRow("minus one") << 1.0 << 0.5 << -1;
    QTest::newRow("too many") << 1.0 << 0.5 << mostServers + 1;
    QTest::newRow("negative rate") << -1.0 << 0.5 << 1;
    QTest::newRow("negative time") << 1.0 << -0.5 << 1;
    QTest::newRow("NaN") << nan << 0.5 << 1;
    QTest::newRow("NaN time") << 1.0 << nan << 1;
    QTest::newRow("infinite") << infinite << 0.5 << 1;
    QTest::newRow("tiny times huge") << 1e300 << 1e-300 << 1;
}

void TestMultiServer::refused()
{
    QFETCH(double, arrivals);
    QFETCH(double, processTime);
    QFETCH(int, servers);
    const QueueLoad load { arrivals, processTime, servers };
    QVERIFY(!multiServer(load));
    QVERIFY(!waitLongerThan(load, 1));
    QVERIFY(!leadTimeLongerThan(load, 1));
    QVERIFY(!waitQuantile(load, 0.5));
    QVERIFY(!leadTimeQuantile(load, 0.5));
    for (const double p : { -0.1, 1.0, 2.0, std::numeric_limits<double>::quiet_NaN() }) {
        QVERIFY(!waitQuantile({ 1, 0.5, 1 }, p));
        QVERIFY(!leadTimeQuantile({ 1, 0.5, 1 }, p));
    }
    for (const double t : { -1.0, std::numeric_limits<double>::quiet_NaN() }) {
        QVERIFY(!waitLongerThan({ 1, 0.5, 1 }, t));
        QVERIFY(!leadTimeLongerThan({ 1, 0.5, 1 }, t));
    }
}

/// Mean wait and mean lead time are the areas under their tails; L counts busy and waiting.
void TestMultiServer::littlesLaw()
{
    for (const double rho : { 0.05, 0.3, 0.5, 0.8, 0.95 }) {
        for (const int servers : { 1, 2, 5, 20 }) {
            const QueueLoad load { rho * servers, 1, servers };
            const auto means = multiServer(load);
            QVERIFY(means);
            CLOSE(means->l, means->lq + offeredLoad(load));
            double waits = 0;
            double leadTimes = 0;
            const double step = 0.01;
            for (double t = step / 2; t < 60 / (1 - rho); t += step) {
                waits += step * *waitLongerThan(load, t);
                leadTimes += step * *leadTimeLongerThan(load, t);
            }
            QVERIFY2(std::abs(waits - means->wq) < 1e-3, told(waits).constData());
            QVERIFY2(std::abs(leadTimes - means->w) < 1e-3, told(leadTimes).constData());
        }
    }
}

GEMBA_TEST(TestMultiServer)
#include "tst_multiserver.moc"
