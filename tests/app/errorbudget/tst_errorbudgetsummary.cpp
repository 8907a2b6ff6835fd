// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudgetsummary.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestErrorBudgetSummary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void exampleAsTheDesignHasIt();
    void headline();
    void explanations();
    void findings();
    void gaps_data();
    void gaps();
    void words();
    void empty();
};

static const QDate today(2026, 11, 20);

static QStringList titles(const QList<Finding>& findings)
{
    QStringList result;
    for (const Finding& finding : findings)
        result.append(finding.title);
    return result;
}

static QString plain(QString text) { return text.replace(QChar(0x00A0), u' '); }

// Expected: the design's screen "errorbudget".
void TestErrorBudgetSummary::exampleAsTheDesignHasIt()
{
    const Project project = sampleProject(QLocale::English, today);
    QStringList left;
    for (const ObjectiveView& view : objectiveViews(project, today))
        left.append(plain(leftText(view.balance.left)));
    QCOMPARE(left, (QStringList { u"−16 %"_s, u"44 %"_s, u"62 %"_s, u"71 %"_s, u"81 %"_s }));
    const Summary summary = errorBudgetSummary(project, today, project.objectives.constFirst().id);
    QCOMPARE(plain(summary.answer.text),
        u"Payments API is 16 % over its error budget; the spent-budget rule holds until 3 Dec"_s);
    QCOMPARE(plain(summary.answer.key), u"16 %"_s);
    QCOMPARE(summary.answer.state, State::Bad);
    const ObjectiveView view = objectiveViews(project, today).constFirst();
    QCOMPARE(
        plain(achievedText(view.objective, achieved(view.objective, view.balance))), u"99.884 %"_s);
}

void TestErrorBudgetSummary::headline()
{
    const Project project = sampleProject(QLocale::English, today);
    const Summary summary = errorBudgetSummary(project, today);
    QCOMPARE(summary.headline.figure, u"4 / 5"_s);
    QCOMPARE(summary.headline.state, State::Bad);
    QCOMPARE(plain(summary.headline.caption), u"Payments API −16 %"_s);
    QCOMPARE(summary.answer.key, u"1 of 5"_s);
    QVERIFY(summary.completeness > 0.9 && summary.completeness <= 1);
}

// Expected: "How this is computed" of the design's screen.
void TestErrorBudgetSummary::explanations()
{
    const Project project = sampleProject(QLocale::English, today);
    const QList<Explanation> list
        = errorBudgetSummary(project, today, project.objectives.constFirst().id).explanations;
    QVERIFY(list.size() >= 6);
    QCOMPARE(plain(list.at(0).formula), u"(1 − 0.999) × 28 d"_s);
    QCOMPARE(plain(list.at(0).result), u"40 min 19 s"_s);
    QCOMPARE(plain(list.at(1).formula), u"250 + 1,275 + 880 + 400 s"_s);
    QCOMPARE(plain(list.at(1).result), u"46 min 45 s"_s);
    QCOMPARE(plain(list.at(2).formula), u"1 − 46 min 45 s / 40 min 19 s"_s);
    QCOMPARE(plain(list.at(2).result), u"−15.9 %"_s);
}

void TestErrorBudgetSummary::findings()
{
    const Project project = sampleProject(QLocale::English, today);
    const QStringList found
        = titles(errorBudgetSummary(project, today, project.objectives.constFirst().id).findings);
    QCOMPARE(plain(found.value(0)), u"Payments API: budget spent (−16 %)"_s);
    QCOMPARE(plain(found.value(1)), u"Changes took 89 % of the budget"_s);
    QVERIFY(found.contains(u"Slow alert would fire early"_s));
    // All together: the slow alert is said once.
    QCOMPARE(
        titles(errorBudgetSummary(project, today).findings).count(u"Slow alert would fire early"_s),
        1);
}

void TestErrorBudgetSummary::gaps_data()
{
    QTest::addColumn<Objective>("objective");
    QTest::addColumn<QString>("expected");
    const auto days = [](int n) { return std::chrono::days(n); };
    QTest::newRow("nothing to spend")
        << Objective { .targetPpm = 1'000'000 } << u"API promises 100 %"_s;
    QTest::newRow("events unknown")
        << Objective { .method = BudgetingMethod::Occurrences } << u"API: events unknown"_s;
    QTest::newRow("less than one failure") << Objective { .method = BudgetingMethod::Occurrences,
        .eventsPerWindow = 999 } << u"API: not one failure is allowed"_s;
    QTest::newRow("few events") << Objective {
        .window = days(30), .method = BudgetingMethod::Occurrences, .eventsPerWindow = 7200
    } << u"One failure costs 13.9 % of the budget"_s;
    QTest::newRow("cannot fire") << Objective { .targetPpm = 900'000, .window = days(30) }
                                 << u"An alert of API can never fire"_s;
    QTest::newRow("steady loss alone")
        << Objective { .steadyLoss = 3000 } << u"API: budget spent (−24 %)"_s;
    QTest::newRow("nobody") << Objective {} << u"Nobody owns API"_s;
    QTest::newRow("no policy") << Objective {} << u"No policy yet"_s;
}

void TestErrorBudgetSummary::gaps()
{
    QFETCH(Objective, objective);
    QFETCH(QString, expected);
    const Service service { .id = QUuid::createUuid(), .name = u"API"_s };
    objective.id = QUuid::createUuid();
    objective.serviceId = service.id;
    Project project;
    project.services = { service };
    project.objectives = { objective };
    QStringList found = titles(errorBudgetSummary(project, today, objective.id).findings);
    for (QString& title : found)
        title = plain(title);
    QVERIFY2(found.contains(expected), qPrintable(found.join(u"; "_s)));
}

void TestErrorBudgetSummary::words()
{
    QCOMPARE(plain(leftText(0.0)), u"0 %"_s);
    QCOMPARE(plain(leftText(-0.003)), u"−0.3 %"_s);
    QCOMPARE(plain(leftText(0.0004)), u"0.04 %"_s);
    QCOMPARE(leftText({}), u"?"_s);
    const auto achievedAt
        = [](int ppm, double value) { return plain(achievedText({ .targetPpm = ppm }, value)); };
    QCOMPARE(achievedAt(990'000, 0.99998), u"99.99 %"_s); // not 100 %
    QCOMPARE(achievedAt(999'500, 1), u"100.0000 %"_s);
    const PolicyRule rule { .thresholdPpm = 250'000, .action = u"slow down"_s };
    QCOMPARE(plain(ruleText(rule, std::chrono::days(28))),
        u"At most 25 % of the budget left: slow down"_s);
}

void TestErrorBudgetSummary::empty()
{
    const Summary summary = errorBudgetSummary({}, today);
    QCOMPARE(summary.headline.figure, u"?"_s);
    QVERIFY(summary.findings.isEmpty());
    QCOMPARE(summary.completeness, 0.0);
    QVERIFY(!summary.answer.text.isEmpty());
}

GEMBA_TEST(TestErrorBudgetSummary)
#include "tst_errorbudgetsummary.moc"
