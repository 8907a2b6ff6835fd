// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudget.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Millis = std::chrono::milliseconds;

class TestErrorBudget : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void downtime_data();
    void downtime();
    void failures_data();
    void failures();
    void windowEdges();
    void balance();
    void nothingToSpend();
    void unknownEvents();
    void departuresAndRecovery();
    void neverRecovers();
    void burnLine();
    void burnRates();
    void policy();
    void governing();
    void sinceWalksBack();
    void alerts_data();
    void alerts();
    void alertLimits();
    void exhaustion();
    void lowTraffic();
};

static const QDate today(2026, 11, 20);

/// The objective of the design's screen: 99.9 % over 28 days, 400 s steady loss.
static Objective payments()
{
    return { .id = QUuid::createUuid(),
        .targetPpm = 999'000,
        .window = std::chrono::days(28),
        .steadyLoss = 400 };
}

static BudgetLoss loss(const Objective& objective, QDate date, qint64 amount)
{
    return { .id = QUuid::createUuid(),
        .objectiveId = objective.id,
        .date = date,
        .label = u"Incident"_s,
        .amount = amount };
}

static QList<BudgetLoss> ledger(const Objective& objective)
{
    return { loss(objective, QDate(2026, 11, 13), 880), loss(objective, QDate(2026, 10, 28), 250),
        loss(objective, QDate(2026, 11, 5), 1275) };
}

static bool near(std::optional<double> value, double expected, double tolerance = 1e-9)
{
    return value && std::abs(*value - expected) <= tolerance;
}

// Expected: "Site Reliability Engineering" (2016), appendix A, for 30 and 90 days, years of 365
// days and 99.99 %; the other rows by exact decimal arithmetic, target by target.
void TestErrorBudget::downtime_data()
{
    QTest::addColumn<int>("targetPpm");
    QTest::addColumn<int>("days");
    QTest::addColumn<Millis>("expected");
    const auto row = [](int ppm, const QList<Millis>& expected) {
        const QList<int> days { 7, 28, 30, 90, 365 };
        for (qsizetype i = 0; i < days.size(); ++i)
            QTest::addRow("%d ppm of %d d", ppm, days.at(i)) << ppm << days.at(i) << expected.at(i);
    };
    constexpr auto day = 24h;
    row(900'000, { 16h + 48min, 2 * day + 19h + 12min, 3 * day, 9 * day, 36 * day + 12h });
    row(950'000, { 8h + 24min, day + 9h + 36min, day + 12h, 4 * day + 12h, 18 * day + 6h });
    row(990'000,
        { 1h + 40min + 48s, 6h + 43min + 12s, 7h + 12min, 21h + 36min, 3 * day + 15h + 36min });
    row(995'000, { 50min + 24s, 3h + 21min + 36s, 3h + 36min, 10h + 48min, day + 19h + 48min });
    row(999'000,
        { 10min + 4800ms, 40min + 19200ms, 43min + 12s, 2h + 9min + 36s, 8h + 45min + 36s });
    row(999'500, { 5min + 2400ms, 20min + 9600ms, 21min + 36s, 1h + 4min + 48s, 4h + 22min + 48s });
    row(999'900, { 1min + 480ms, 4min + 1920ms, 4min + 19200ms, 12min + 57600ms, 52min + 33600ms });
    row(999'990, { 6048ms, 24192ms, 25920ms, 1min + 17760ms, 5min + 15360ms });
    QTest::newRow("100 %") << 1'000'000 << 28 << Millis(0);
    QTest::newRow("0 %") << 0 << 366 << Millis(366 * day);
    QTest::newRow("29-day month") << 999'000 << 29 << Millis(41min + 45600ms);
    QTest::newRow("31-day month") << 999'000 << 31 << Millis(44min + 38400ms);
    QTest::newRow("no window") << 999'000 << 0 << Millis(0);
}

void TestErrorBudget::downtime()
{
    QFETCH(int, targetPpm);
    QFETCH(int, days);
    QTEST(allowedDowntime(targetPpm, std::chrono::days(days)), "expected");
}

// Expected: "The Site Reliability Workbook" (2018), ch. 2, table 2-4 and appendix B.
void TestErrorBudget::failures_data()
{
    QTest::addColumn<int>("targetPpm");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("availability 97 %") << 970'000 << qint64(3'663'253) << qint64(109'897);
    QTest::newRow("latency 90 %") << 900'000 << qint64(3'663'253) << qint64(366'325);
    QTest::newRow("latency 99 %") << 990'000 << qint64(3'663'253) << qint64(36'632);
    QTest::newRow("appendix B") << 999'000 << qint64(1'000'000) << qint64(1'000);
    QTest::newRow("beyond 64 bits if multiplied")
        << 900'000 << qint64(1'000'000'000'000'000'007) << qint64(100'000'000'000'000'000);
    QTest::newRow("less than one") << 999'000 << qint64(999) << qint64(0);
    QTest::newRow("nothing") << 999'000 << qint64(0) << qint64(0);
}

void TestErrorBudget::failures()
{
    QFETCH(int, targetPpm);
    QFETCH(qint64, total);
    QTEST(allowedFailures(targetPpm, total), "expected");
}

void TestErrorBudget::windowEdges()
{
    const Objective objective = payments();
    QVERIFY(isInWindow(objective, today, today));
    QVERIFY(isInWindow(objective, today.addDays(-27), today));
    QVERIFY(!isInWindow(objective, today.addDays(-28), today));
    QVERIFY(!isInWindow(objective, today.addDays(1), today));
    QVERIFY(!isInWindow(objective, QDate(), today));
}

// Expected: the design's screen "errorbudget" (28 Oct 250 s, 5 Nov 1,275 s, 13 Nov 880 s, steady
// 400 s of 40m19.2s) and Workbook ch. 2 for the share of an incident in events.
void TestErrorBudget::balance()
{
    const Objective objective = payments();
    const QList<BudgetLoss> losses = ledger(objective);
    const BudgetBalance balance = budgetBalance(objective, losses, today);
    QCOMPARE(balance.allowed, 2'419'200);
    QCOMPARE(balance.spent(), Millis(46min + 45s).count());
    QVERIFY(near(balance.left, -0.159, 0.0005));
    QVERIFY(balance.isSpent());
    QVERIFY(near(achieved(objective, balance), 0.99884, 0.000005));
    QVERIFY(near(incidentShare(objective, losses.at(0)), 0.36, 0.005));
    QVERIFY(near(incidentShare(objective, losses.at(1)), 0.10, 0.005));
    QVERIFY(near(incidentShare(objective, losses.at(2)), 0.53, 0.005));
    QCOMPARE(lossesInWindow(objective, losses, today).first().date, QDate(2026, 10, 28));
    QCOMPARE(budgetBalance(payments(), losses, today).incidents, 0); // another objective's

    const Objective events { .id = QUuid::createUuid(),
        .targetPpm = 970'000,
        .method = BudgetingMethod::Occurrences,
        .eventsPerWindow = 3'663'253 };
    QVERIFY(near(incidentShare(events, loss(events, today, 14'066)), 0.128, 0.0005));
    QVERIFY(near(incidentShare(events, loss(events, today, 72'000)), 0.655, 0.0005));
}

void TestErrorBudget::nothingToSpend()
{
    Objective objective = payments();
    objective.targetPpm = 1'000'000;
    objective.steadyLoss = 0;
    const BudgetBalance untouched = budgetBalance(objective, {}, today);
    QCOMPARE(untouched.allowed, 0);
    QVERIFY(!untouched.left);
    QVERIFY(!untouched.isSpent());
    const QList<BudgetLoss> losses = ledger(objective);
    const BudgetBalance missed = budgetBalance(objective, losses, today);
    QVERIFY(!missed.left);
    QVERIFY(missed.isSpent());
    QVERIFY(!incidentShare(objective, losses.first()));
    QVERIFY(!burnRate(objective, losses, today, std::chrono::days(1)));
    QVERIFY(!dayWithMoreLeft(objective, losses, today));
    QVERIFY(!maximumBurnRate(objective.targetPpm));
    QVERIFY(!shareOfOne(objective));
    QVERIFY(::burnLine(objective, losses, today).isEmpty());
    const PolicyRule rule { .id = QUuid::createUuid() };
    QVERIFY(!policyStanding({ rule }, objective, losses, today).first().inForce);
}

void TestErrorBudget::unknownEvents()
{
    Objective objective = payments();
    objective.method = BudgetingMethod::Occurrences;
    const BudgetBalance balance = budgetBalance(objective, ledger(objective), today);
    QVERIFY(!balance.allowed);
    QVERIFY(!balance.left);
    QVERIFY(!balance.isSpent());
    QVERIFY(!achieved(objective, balance));
    QVERIFY(!shareOfOne(objective));
    QCOMPARE(balance.spent(), 250 + 1275 + 880 + 400);
}

// Expected: the list "What happens next" of the design's screen.
void TestErrorBudget::departuresAndRecovery()
{
    const Objective objective = payments();
    const QList<BudgetLoss> losses = ledger(objective);
    const QList<Departure> next = departures(objective, losses, today);
    QCOMPARE(next.size(), 3);
    QCOMPARE(next.at(0).day, QDate(2026, 11, 25));
    QVERIFY(near(next.at(0).left, -0.06, 0.005));
    QVERIFY(!next.at(0).recovers);
    QCOMPARE(next.at(1).day, QDate(2026, 12, 3));
    QVERIFY(near(next.at(1).left, 0.47, 0.005));
    QVERIFY(next.at(1).recovers);
    QCOMPARE(next.at(1).leaving.first().amount, 1275);
    QCOMPARE(next.at(2).day, QDate(2026, 12, 11));
    QVERIFY(near(next.at(2).left, 0.83, 0.005));
    QVERIFY(!next.at(2).recovers);
    QCOMPARE(dayWithMoreLeft(objective, losses, today), QDate(2026, 12, 3));
    QCOMPARE(dayWithMoreLeft(objective, losses, today, 0.5), QDate(2026, 12, 11));
    QCOMPARE(dayWithMoreLeft(objective, {}, today), today);
}

void TestErrorBudget::neverRecovers()
{
    Objective objective = payments();
    objective.steadyLoss = 2420;
    QVERIFY(!dayWithMoreLeft(objective, ledger(objective), today));
    objective.steadyLoss = 2419; // 0.2 s are left
    QVERIFY(dayWithMoreLeft(objective, ledger(objective), today));
}

void TestErrorBudget::burnLine()
{
    const Objective objective = payments();
    const QList<BurnPoint> line = ::burnLine(objective, ledger(objective), today);
    QCOMPARE(line.size(), 8);
    QCOMPARE(line.first(), (BurnPoint { 0, 1 }));
    QCOMPARE(line.at(1).day, 5); // 28 Oct in a window that starts on 23 Oct
    QVERIFY(near(line.at(1).left - line.at(2).left, 250 / 2419.2));
    QCOMPARE(line.at(3).day, 13);
    QCOMPARE(line.at(5).day, 21);
    QVERIFY(line.at(5).left > 0 && line.at(6).left < 0); // spent on 13 Nov
    QCOMPARE(line.last().day, 28);
    QCOMPARE(line.last().left, *budgetBalance(objective, ledger(objective), today).left);
}

// Expected: 0.17 over the last 24 h is the design's; over the whole window it is 1 - left.
void TestErrorBudget::burnRates()
{
    const Objective objective = payments();
    const QList<BudgetLoss> losses = ledger(objective);
    QVERIFY(near(burnRate(objective, losses, today, std::chrono::days(1)), 0.17, 0.005));
    QVERIFY(near(burnRate(objective, losses, today, std::chrono::days(28)),
        1 - *budgetBalance(objective, losses, today).left));
    QVERIFY(near(burnRate(objective, losses, today, std::chrono::days(8)),
        (880 + 400 * 8 / 28.) / (2419.2 * 8 / 28)));
    QVERIFY(!burnRate(objective, losses, today, std::chrono::days(0)));
    QVERIFY(!burnRate(objective, losses, today, std::chrono::days(29)));
}

// Expected: the policy of the design's screen: frozen since 13 Nov until 3 Dec; postmortems due
// for 5 Nov (53 %) and 13 Nov (36 %).
void TestErrorBudget::policy()
{
    const Objective objective = payments();
    const QList<PolicyRule> rules {
        { .id = QUuid::createUuid(), .trigger = PolicyTrigger::BudgetLeftAbove },
        { .id = QUuid::createUuid(), .trigger = PolicyTrigger::BudgetLeftAtMost },
        { .id = QUuid::createUuid(),
            .trigger = PolicyTrigger::IncidentShareAtLeast,
            .thresholdPpm = 200'000 },
    };
    const QList<RuleStanding> standings
        = policyStanding(rules, objective, ledger(objective), today);
    QVERIFY(!standings.at(0).inForce);
    QVERIFY(!standings.at(0).since);
    QVERIFY(standings.at(1).inForce);
    QCOMPARE(standings.at(1).since, QDate(2026, 11, 13));
    QCOMPARE(standings.at(1).until, QDate(2026, 12, 3));
    QVERIFY(standings.at(2).inForce);
    QCOMPARE(standings.at(2).incidents.size(), 2);
    QCOMPARE(standings.at(2).incidents.at(0).date, QDate(2026, 11, 5));
    QCOMPARE(standings.at(2).incidents.at(1).date, QDate(2026, 11, 13));
    QCOMPARE(governingRule(rules, standings), rules.at(1).id);

    const QList<RuleStanding> before
        = policyStanding(rules, objective, ledger(objective), QDate(2026, 11, 12));
    QVERIFY(before.at(0).inForce);
    QVERIFY(!before.at(0).since); // there was always budget left
    QVERIFY(!before.at(1).inForce);
    QCOMPARE(before.at(2).incidents.size(), 1);
}

void TestErrorBudget::governing()
{
    const auto rule = [](PolicyTrigger trigger, int ppm) {
        return PolicyRule { .id = QUuid::createUuid(), .trigger = trigger, .thresholdPpm = ppm };
    };
    const QList<PolicyRule> rules { rule(PolicyTrigger::BudgetLeftAbove, 0),
        rule(PolicyTrigger::BudgetLeftAbove, 500'000), rule(PolicyTrigger::BudgetLeftAtMost, 0),
        rule(PolicyTrigger::BudgetLeftAtMost, 250'000) };
    Objective objective = payments();
    const auto governs = [&](qint64 steady) {
        objective.steadyLoss = steady;
        return rules.indexOf(*std::find_if(rules.begin(), rules.end(), [&](const PolicyRule& r) {
            return r.id == governingRule(rules, policyStanding(rules, objective, {}, today));
        }));
    };
    QCOMPARE(governs(0), 1);
    QCOMPARE(governs(1500), 0);
    QCOMPARE(governs(2000), 3);
    QCOMPARE(governs(3000), 2);
    QVERIFY(governingRule({}, {}).isNull());
}

void TestErrorBudget::sinceWalksBack()
{
    // Three incidents of 60 % each: two in the window are too many.
    Objective objective = payments();
    objective.steadyLoss = 0;
    const QList<BudgetLoss> losses { loss(objective, today.addDays(-30), 1452),
        loss(objective, today.addDays(-20), 1452), loss(objective, today.addDays(-1), 1452) };
    const QList<PolicyRule> rules { { .id = QUuid::createUuid() } };
    QCOMPARE(policyStanding(rules, objective, losses, today).first().since, today.addDays(-1));
    QList<BudgetLoss> unbroken = losses; // the third comes on the day the first leaves
    unbroken[2].date = unbroken[0].date.addDays(28);
    QCOMPARE(policyStanding(rules, objective, unbroken, today).first().since, today.addDays(-20));
    objective.steadyLoss = 3000; // already before any incident
    const RuleStanding always = policyStanding(rules, objective, losses, today).first();
    QVERIFY(always.inForce);
    QVERIFY(!always.since);
    QVERIFY(!always.until);
}

// Expected: Workbook ch. 5, table 5-8, for 30 days; for 28 days 13.44, 5.6, 2.8 and 0.9333 and
// for 90 days 43.2, 18, 9 and 3 as sloth 0.16 generates them.
void TestErrorBudget::alerts_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("30 d") << 30 << QList<double> { 14.4, 6, 3, 1 };
    QTest::newRow("28 d") << 28 << QList<double> { 13.44, 5.6, 2.8, 0.9333333333 };
    QTest::newRow("90 d") << 90 << QList<double> { 43.2, 18, 9, 3 };
}

void TestErrorBudget::alerts()
{
    QFETCH(int, days);
    QFETCH(QList<double>, expected);
    Objective objective = payments();
    objective.window = std::chrono::days(days);
    const QList<BurnAlert> alerts = burnAlerts(objective);
    QCOMPARE(alerts.size(), 4);
    for (qsizetype i = 0; i < alerts.size(); ++i) {
        QVERIFY(near(alerts.at(i).burnRate, expected.at(i)));
        QCOMPARE(alerts.at(i).shortWindow * 12, alerts.at(i).longWindow);
        QCOMPARE(alerts.at(i).early, expected.at(i) < 1);
        QVERIFY(!alerts.at(i).unreachable);
    }
}

// Expected: Workbook ch. 5, extreme goals: at 90 % a full outage burns 10 times, so 2 % in one
// hour never fires; Datadog's table of maximum burn rates.
void TestErrorBudget::alertLimits()
{
    QVERIFY(near(maximumBurnRate(900'000), 10));
    QVERIFY(near(maximumBurnRate(950'000), 20));
    QVERIFY(near(maximumBurnRate(990'000), 100));
    Objective objective = payments();
    objective.targetPpm = 900'000;
    objective.window = std::chrono::days(30);
    const QList<BurnAlert> alerts = burnAlerts(objective);
    QVERIFY(alerts.at(0).unreachable);
    QVERIFY(!alerts.at(1).unreachable);
}

// Expected: Workbook ch. 5, table 5-4.
void TestErrorBudget::exhaustion()
{
    const std::chrono::days month(30);
    QCOMPARE(exhaustedAfter(month, 1), Millis(month));
    QCOMPARE(exhaustedAfter(month, 2), Millis(15 * 24h));
    QCOMPARE(exhaustedAfter(month, 10), Millis(3 * 24h));
    QCOMPARE(exhaustedAfter(month, 1000), Millis(43min + 12s));
    QVERIFY(!exhaustedAfter(month, 0));
    QVERIFY(!exhaustedAfter(month, -1));
}

// Expected: Workbook ch. 5, low-traffic services: 10 requests an hour at 99.9 % over 30 days.
void TestErrorBudget::lowTraffic()
{
    const Objective objective { .targetPpm = 999'000,
        .window = std::chrono::days(30),
        .method = BudgetingMethod::Occurrences,
        .eventsPerWindow = 7200 };
    QVERIFY(near(shareOfOne(objective), 0.139, 0.0005));
    QVERIFY(near(shareOfOne(payments()), 60 / 2419.2));
}

GEMBA_TEST(TestErrorBudget)
#include "tst_errorbudget.moc"
