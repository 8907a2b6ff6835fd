// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers, distributions and clocks the simulation is made of.
#include "app/simulation/distribution.h"
#include "app/simulation/flowhours.h"
#include "app/simulation/flowresult.h"
#include "tests/testing.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using D = Distribution;

class TestDistribution : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void portableFunctions();
    void normalQuantile_data();
    void normalQuantile();
    void studentQuantile_data();
    void studentQuantile();
    void numbersAreEvenAndUnrelated();
    void moments_data();
    void moments();
    void measuredValuesComeBack();
    void invalid_data();
    void invalid();
    void hoursRepeat();
    void hoursEnd();
    void sketch();
};

void TestDistribution::portableFunctions()
{
    // Against the C library, whose functions are right to about one unit in the last place.
    for (double x = 1e-16; x < 1e16; x *= 1.0007) {
        const double error = std::abs(portableLog(x) - std::log(x));
        QVERIFY2(error <= 4e-16 * (1 + std::abs(std::log(x))), qPrintable(QString::number(x)));
    }
    for (double x = -700; x < 700; x += 0.137) {
        const double right = std::exp(x);
        QVERIFY2(std::abs(portableExp(x) - right) <= 1e-15 * (1 + std::abs(x)) * right,
            qPrintable(QString::number(x)));
    }
}

void TestDistribution::normalQuantile_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    // Python 3.11, statistics.NormalDist().inv_cdf.
    QTest::newRow("0.975") << .975 << 1.9599639845400536;
    QTest::newRow("0.3") << .3 << -.5244005127080409;
    QTest::newRow("1e-3") << 1e-3 << -3.0902323061678132;
    QTest::newRow("1e-15") << 1e-15 << -7.941345326170997;
}

void TestDistribution::normalQuantile()
{
    QFETCH(double, p);
    QFETCH(double, expected);
    QVERIFY(std::abs(::normalQuantile(p) - expected) < 1e-14 * std::abs(expected) + 1e-15);
}

void TestDistribution::studentQuantile_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<int>("degrees");
    QTest::addColumn<double>("expected");
    // Published digits, checked by integrating the density with Simpson's rule.
    QTest::newRow("1") << .975 << 1 << 12.706204736;
    QTest::newRow("2") << .975 << 2 << 4.302652730;
    QTest::newRow("9") << .975 << 9 << 2.262157163;
    QTest::newRow("29") << .975 << 29 << 2.045229642;
    QTest::newRow("29 low") << .025 << 29 << -2.045229642;
    QTest::newRow("200") << .975 << 200 << 1.971896224;
    QTest::newRow("999") << .975 << 999 << 1.962341461;
}

void TestDistribution::studentQuantile()
{
    QFETCH(double, p);
    QFETCH(int, degrees);
    QFETCH(double, expected);
    QVERIFY(std::abs(::studentQuantile(p, degrees) - expected) < 1e-8);
}

void TestDistribution::numbersAreEvenAndUnrelated()
{
    // Chi-square over 100 cells, 99 degrees of freedom: 0.0001 of even numbers exceed 160.2
    // (Wilson-Hilferty).
    constexpr int cells = 100;
    constexpr int draws = 100'000;
    const std::uint64_t service = streamKey(1, 0, 7, Draw::Service);
    const std::uint64_t route = streamKey(1, 0, 7, Draw::Route);
    std::vector<int> counts(cells, 0);
    double product = 0;
    double neighbours = 0;
    double visits = 0;
    for (std::uint64_t i = 0; i < draws; ++i) {
        const std::uint64_t item = mixBits(streamKey(1, 0, 3, Draw::Item) + i * goldenStep);
        const double u = uniformAt(drawPlace(service, item, 0));
        ++counts[std::size_t(u * cells)];
        product += (u - .5) * (uniformAt(drawPlace(route, item, 0)) - .5);
        visits += (u - .5) * (uniformAt(drawPlace(service, item, 1)) - .5);
        neighbours += (u - .5) * (uniformAt(drawPlace(service, item, 0), 1) - .5);
    }
    double chi = 0;
    for (const int count : counts)
        chi += (count - draws / cells) * (count - draws / cells) / double(draws / cells);
    QVERIFY2(chi < 160.2, qPrintable(QString::number(chi)));
    // The mean product of unrelated ones has standard error 1/(12 √n).
    const double error = 1 / (12 * std::sqrt(double(draws)));
    QVERIFY(std::abs(product / draws) < 4 * error);
    QVERIFY(std::abs(visits / draws) < 4 * error);
    QVERIFY(std::abs(neighbours / draws) < 4 * error);
}

void TestDistribution::moments_data()
{
    QTest::addColumn<Distribution>("distribution");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    QTest::addColumn<double>("median"); // nan: has no simple one
    const double none = std::nan("");
    QTest::newRow("fixed") << D::fixed(3) << 3. << 0. << 3.;
    QTest::newRow("uniform") << D::uniform(2, 8) << 5. << 3. << 5.;
    QTest::newRow("triangular") << D::triangular(1, 2, 6) << 3. << 7. / 6 << 6 - std::sqrt(10.);
    QTest::newRow("exponential") << D::exponential(3) << 3. << 9. << 3 * std::log(2.);
    QTest::newRow("Erlang 4") << D::erlang(8, 4) << 8. << 16. << none;
    QTest::newRow("Erlang 50") << D::erlang(10, 50) << 10. << 2. << none;
    QTest::newRow("gamma 0.5") << D::gamma(4, .5) << 4. << 4. << none;
    QTest::newRow("gamma 1.5") << D::gamma(4, 1.5) << 4. << 36. << none;
    QTest::newRow("lognormal") << D::lognormal(5, 1) << 5. << 25. << 5 / std::sqrt(2.);
    QTest::newRow("hyperexponential") << D::hyperexponential(2, 3) << 2. << 12. << none;
    QTest::newRow("gamma 0") << D::gamma(4, 0) << 4. << 0. << 4.;
    QTest::newRow("lognormal 0") << D::lognormal(4, 0) << 4. << 0. << 4.;
}

void TestDistribution::moments()
{
    QFETCH(Distribution, distribution);
    QFETCH(double, mean);
    QFETCH(double, variance);
    QFETCH(double, median);
    QVERIFY(isValid(distribution));
    QVERIFY(std::abs(meanOf(distribution) - mean) < 1e-12 * mean);
    QVERIFY(std::abs(meanOf(scaled(distribution, 2.5)) - 2.5 * mean) < 1e-12 * mean);
    std::vector<double> sorted;
    const Sampler sampler = samplerOf(distribution, sorted);
    constexpr std::uint64_t draws = 100'000;
    double sum = 0;
    double squares = 0;
    double fourth = 0;
    double below = 0;
    for (std::uint64_t i = 0; i < draws; ++i) {
        const double x = sample(sampler, drawPlace(streamKey(5, 1, 2, Draw::Service), i, 0));
        QVERIFY(x >= 0);
        sum += x;
        squares += (x - mean) * (x - mean);
        fourth += std::pow(x - mean, 4);
        below += x < median ? 1 : 0;
    }
    const double error = std::sqrt(variance / draws);
    QVERIFY(std::abs(sum / draws - mean) <= 4 * error + 1e-12);
    const double varianceError
        = std::sqrt(std::max(0.0, fourth / draws - variance * variance) / draws);
    QVERIFY(std::abs(squares / draws - variance) <= 4 * varianceError + 1e-12);
    if (!std::isnan(median) && variance > 0)
        QVERIFY(std::abs(below / draws - .5) < 4 * .5 / std::sqrt(double(draws)));
}

void TestDistribution::measuredValuesComeBack()
{
    std::vector<double> sorted;
    const Sampler sampler = samplerOf(D::empirical({ 30, 10, 20 }), sorted);
    std::vector<int> counts(3, 0);
    for (std::uint64_t i = 0; i < 30'000; ++i) {
        const double x = sample(sampler, drawPlace(1, i, 0));
        QVERIFY(x == 10 || x == 20 || x == 30);
        ++counts[std::size_t(x / 10) - 1];
    }
    for (const int count : counts) // binomial, standard deviation 82
        QVERIFY(std::abs(count - 10'000) < 330);
}

void TestDistribution::invalid_data()
{
    QTest::addColumn<Distribution>("distribution");
    QTest::newRow("negative") << D::fixed(-1);
    QTest::newRow("not a number") << D::exponential(std::nan(""));
    QTest::newRow("endless") << D::fixed(INFINITY);
    QTest::newRow("in the wrong order") << D::uniform(3, 2);
    QTest::newRow("mode outside") << D::triangular(1, 9, 6);
    QTest::newRow("no phase") << D::erlang(1, 0);
    QTest::newRow("negative variation") << D::lognormal(1, -1);
    QTest::newRow("nothing measured") << D::empirical({});
    QTest::newRow("negative measured") << D::empirical({ 1, -1 });
}

void TestDistribution::invalid()
{
    QFETCH(Distribution, distribution);
    QVERIFY(!isValid(distribution));
}

void TestDistribution::hoursRepeat()
{
    // Hours of a first week with a holiday on Tuesday, then of the second again and again.
    FlowHours hours;
    hours.horizon = 336;
    hours.repeat = 168;
    for (int day = 0; day < 14; ++day)
        if (day % 7 < 5 && day != 1)
            hours.open.push_back({ 24. * day + 9, 24. * day + 17 });
    const HoursClock clock(hours);
    HoursCursor cursor;
    QVERIFY(!clock.isOpen(8.9, cursor));
    QVERIFY(clock.isOpen(9, cursor));
    QVERIFY(!clock.isOpen(17, cursor));
    QVERIFY(!clock.isOpen(24 + 10, cursor));
    QVERIFY(clock.isOpen(168 + 24 + 10, cursor));
    QVERIFY(clock.isOpen(168 * 7 + 24 + 10, cursor));
    QVERIFY(!clock.isOpen(168 * 7 + 5 * 24 + 10, cursor));
    cursor = {};
    QCOMPARE(clock.end(10, 7, cursor), 17.); // done when it closes, not when it opens again
    QCOMPARE(clock.end(10, 8, cursor), 48. + 9 + 1);
    QCOMPARE(clock.end(168 * 3 + 4 * 24 + 16, 2, cursor), 168 * 4 + 9 + 1.);
    QCOMPARE(clock.end(168 * 3 + 9, 400, cursor), 168. * 12 + 4 * 24 + 17);
    QCOMPARE(clock.openUntil(336, cursor), 72.);
    QCOMPARE(clock.openUntil(168 * 10 + 10, cursor), 72. + 8 * 40 + 1);
    cursor = {};
    QCOMPARE(clock.openUntil(24, cursor), 8.);
}

void TestDistribution::hoursEnd()
{
    const HoursClock clock(FlowHours { { { 0, 10 }, { 10, 20 } }, 100, 0 });
    HoursCursor cursor;
    QCOMPARE(clock.end(5, 15, cursor), 20.);
    QVERIFY(std::isinf(clock.end(5, 15.5, cursor)));
    QVERIFY(!clock.isOpen(50, cursor));
    QVERIFY(!HoursClock(FlowHours { { { 0, 10 } }, 20, 20 }).isAlwaysOpen());
    QVERIFY(HoursClock(FlowHours { { { 0, 10 }, { 10, 20 } }, 20, 20 }).isAlwaysOpen());
}

void TestDistribution::sketch()
{
    QuantileSketch exact(10, 10);
    for (const double x : { 4., 1., 3., 2. })
        exact.add(x);
    QCOMPARE(exact.quantile(.5), std::optional(2.5)); // type 7
    QCOMPARE(exact.quantile(1), std::optional(4.));
    QVERIFY(!QuantileSketch(10, 10).quantile(.5));
    // In bands: within 0.1 % of the exact one, whatever the order and the parts.
    QuantileSketch all(1'000'000, 10);
    QuantileSketch bands(100, 10);
    QuantileSketch parts[2] { QuantileSketch(100, 10), QuantileSketch(100, 10) };
    for (std::uint64_t i = 0; i < 20'000; ++i) {
        const double x = 1000 * portableLog(1 + 1 / uniformAt(mixBits(i))) * (i % 5 == 0 ? 0 : 1);
        all.add(x);
        bands.add(x);
        parts[i % 2].add(x);
    }
    parts[1].merge(parts[0]);
    for (const double p : { .1, .3, .5, .85, .95, .999 }) {
        const double right = *all.quantile(p);
        QVERIFY(std::abs(*bands.quantile(p) - right) <= 2e-3 * right);
        QCOMPARE(parts[1].quantile(p), bands.quantile(p));
    }
    QVERIFY(all.isExact() && !bands.isExact());
}

GEMBA_TEST(TestDistribution)
#include "tst_distribution.moc"
