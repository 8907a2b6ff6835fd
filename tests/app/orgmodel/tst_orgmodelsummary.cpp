// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orgmodel/orgmodelsummary.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestOrgModelSummary : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void example();
    void budget();
    void nothing();
    void noWeight();
    void review();
    void words();
};

static const QDate today(2026, 11, 20);

// Expected: the mockup orgmodel-ko-light: platform 0.73, leaning, two models blocked with what
// would open them, and a weight that changes the order.
void TestOrgModelSummary::example()
{
    const Project project = sampleProject(QLocale::English, today);
    const Summary summary = orgModelSummary(project, today);
    QCOMPARE(summary.answer.text,
        u"Payments, orders and search: Platform leads with 0.73, but one weight could change that"_s);
    QCOMPARE(summary.answer.key, u"0.73"_s);
    QCOMPARE(summary.answer.context, u"10 criteria · 5 SREs · review 30 Jun 2027"_s);
    QCOMPARE(summary.headline.figure, u"Platform"_s);
    QCOMPARE(summary.headline.unit, u"0.73"_s);
    QCOMPARE(summary.headline.stateText, u"Leaning"_s);
    QCOMPARE(summary.findings.size(), 3);
    QCOMPARE(summary.findings.at(0).title, u"Google model: still blocked"_s);
    QVERIFY(summary.findings.at(0).text.contains(u"3 more SREs"_s));
    QVERIFY(summary.findings.at(0).text.contains(u"executive"_s));
    QCOMPARE(summary.findings.at(1).title, u"Netflix model: still blocked"_s);
    QCOMPARE(summary.findings.at(2).title, u"Where the order changes"_s);
    QVERIFY(summary.findings.at(2).text.contains(
        u"With more than 31\u00A0% on “SREs who ship code weekly” (now 11\u00A0%) Consulting would "
        "lead."_s));
    QCOMPARE(summary.explanations.at(0).result, u"0.730"_s);
    QVERIFY(summary.explanations.at(0).formula.startsWith(u"14.8\u00A0% × 1.00 + "_s));
    QCOMPARE(summary.explanations.at(1).formula, u"100 ÷ 610"_s);
    QCOMPARE(summary.completeness, 1.0);
}

void TestOrgModelSummary::budget()
{
    Project project = sampleProject(QLocale::English, today);
    project.orgContext.engineeringBudget = false;
    const Summary summary = orgModelSummary(project, today);
    QCOMPARE(summary.answer.state, State::Bad);
    QVERIFY(summary.answer.text.contains(u"no model is possible"_s));
    QCOMPARE(summary.headline.figure, u"?"_s);
    QCOMPARE(summary.headline.stateText, u"Blocked"_s);
    QCOMPARE(summary.findings.at(0).title, u"Every model is blocked"_s);
    QCOMPARE(orgRankingTitle(project), u"No model is possible yet"_s);
    QVERIFY(orgReasonsTitle(project).isEmpty());
}

void TestOrgModelSummary::nothing()
{
    const Summary summary = orgModelSummary({}, today);
    QVERIFY(summary.answer.text.contains(u"not been asked"_s));
    QCOMPARE(summary.headline.figure, u"?"_s);
    QCOMPARE(summary.completeness, 0.0);
    QVERIFY(summary.findings.isEmpty());
    QVERIFY(summary.explanations.isEmpty());
}

void TestOrgModelSummary::noWeight()
{
    Project project = sampleProject(QLocale::English, today);
    for (OrgCriterion& criterion : project.orgCriteria)
        criterion.swing = 0;
    const Summary summary = orgModelSummary(project, today);
    QVERIFY(summary.answer.text.contains(u"give at least one criterion a weight"_s));
    QVERIFY(summary.explanations.isEmpty());
}

void TestOrgModelSummary::review()
{
    const Project project = sampleProject(QLocale::English, today);
    const auto titles = [](const Project& p, QDate day) {
        QStringList list;
        for (const Finding& finding : orgModelSummary(p, day).findings)
            list.append(finding.title);
        return list;
    };
    QVERIFY(!titles(project, QDate(2027, 6, 30)).contains(u"The review is overdue"_s));
    QVERIFY(titles(project, QDate(2027, 7, 1)).contains(u"The review is overdue"_s));
    Project undated = project;
    undated.orgContext.reviewDate = {};
    undated.orgContext.sreCount = 0;
    undated.orgCriteria[0].present.clear();
    QVERIFY(titles(undated, today).contains(u"No review date"_s));
    QVERIFY(titles(undated, today).contains(u"Number of SREs unknown"_s));
    QVERIFY(titles(undated, today).contains(u"Levels without a finding"_s));
}

void TestOrgModelSummary::words()
{
    for (const OrgCriterion& criterion : standardCriteria()) {
        QVERIFY(!orgCriterionName(criterion).isEmpty());
        QVERIFY(!orgFitReason(criterion).isEmpty());
        for (int level = 0; level < 3; ++level)
            QVERIFY(!orgLevelName(criterion, level).isEmpty());
    }
    OrgCriterion own { .number = 0, .name = u"Trust"_s, .reason = u"We said so"_s };
    QCOMPARE(orgCriterionName(own), u"Trust"_s);
    QCOMPARE(orgFitReason(own), u"We said so"_s);
    QCOMPARE(orgLevelName(own, 2), u"high"_s);
    own.number = 4;
    own.name.clear();
    QCOMPARE(orgLevelName(own, 1), u"partly"_s);
}

GEMBA_TEST(TestOrgModelSummary)
#include "tst_orgmodelsummary.moc"
