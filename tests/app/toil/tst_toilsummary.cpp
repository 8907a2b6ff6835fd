// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "app/toil/toilsummary.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestToilSummary : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void example();
    void shownTeam();
    void nothing();
    void teamWithoutFigures();
    void action();
};

static const QDate today(2026, 11, 20);

static QStringList titles(const Summary& summary)
{
    QStringList list;
    for (const Finding& finding : summary.findings)
        list.append(finding.title);
    return list;
}

// Expected: the mockup toil-ko-light: 58 % of 224 h, 76 of 126 h cross the border, DBA team of five
// with 40 % on call and 10 % left.
void TestToilSummary::example()
{
    const Project project = sampleProject(QLocale::English, today);
    const Summary summary = toilSummary(project, today);
    QCOMPARE(summary.answer.text,
        u"Payments platform team spends 58\u00A0% of its time on toil; the limit is 50\u00A0%"_s);
    QCOMPARE(summary.answer.key, u"58\u00A0%"_s);
    QCOMPARE(summary.answer.state, State::Bad);
    QVERIFY(summary.answer.context.contains(u"224 h a week"_s));
    QCOMPARE(summary.headline.figure, u"58"_s);
    QCOMPARE(titles(summary),
        QStringList({ u"Payments platform team: over the limit"_s, u"DBA team: over the limit"_s,
            u"Payments platform team: most of it is caused elsewhere"_s,
            u"DBA team: 5 people on call"_s, u"No tasks listed"_s }));
    QVERIFY(summary.findings.at(0).text.startsWith(u"18 h a week too many."_s));
    QCOMPARE(summary.findings.at(2).text,
        u"75.7 h of 126 h cross the team's border. Remove handoffs first."_s);
    QVERIFY(summary.findings.at(3).text.contains(u"takes 40\u00A0%. That leaves 10\u00A0%"_s));
    QCOMPARE(summary.explanations.at(0).formula, u"130 h ÷ (7 people × 32 h)"_s);
    QCOMPARE(summary.explanations.at(0).result, u"58.0\u00A0%"_s);
    QVERIFY(summary.completeness > 0.8 && summary.completeness <= 1);
}

void TestToilSummary::shownTeam()
{
    const Project project = sampleProject(QLocale::English, today);
    const Team& search = project.teams.at(4);
    const Summary summary = toilSummary(project, today, search.id);
    QVERIFY(summary.answer.text.startsWith(u"Search team spends 31\u00A0%"_s));
    QCOMPARE(summary.answer.state, State::Good);
    QCOMPARE(summary.headline.figure, u"58"_s); // the overview speaks of the worst
}

void TestToilSummary::nothing()
{
    const Summary summary = toilSummary({}, today);
    QVERIFY(summary.answer.text.contains(u"not known yet"_s));
    QCOMPARE(summary.headline.figure, u"?"_s);
    QCOMPARE(summary.headline.state, State::Unknown);
    QCOMPARE(summary.completeness, 0.0);
    QVERIFY(summary.findings.isEmpty());
    QVERIFY(summary.explanations.isEmpty());
}

void TestToilSummary::teamWithoutFigures()
{
    Project project;
    project.teams = { Team { .id = QUuid::createUuid(), .name = u"Ops"_s, .people = 4 } };
    const Summary summary = toilSummary(project, today);
    QCOMPARE(summary.answer.text, u"How much of the time of Ops is toil is not known yet"_s);
    QVERIFY(summary.findings.isEmpty());
}

void TestToilSummary::action()
{
    Project project;
    Team team { .id = QUuid::createUuid(), .name = u"Ops"_s, .people = 3 };
    team.loggedToilMinutes = 60 * 60;
    project.teams = { team };
    QVERIFY(toilSummary(project, today).findings.at(0).text.contains(u"Agree what happens"_s));
    QVERIFY(toilSummary(project, today).findings.at(1).text.contains(u"cannot be kept"_s));
    project.toilPolicy.agreedAction = u"Toil sprint"_s;
    QVERIFY(toilSummary(project, today).findings.at(0).text.contains(u"Name who"_s));
    project.toilPolicy.owner = u"Lead"_s;
    QVERIFY(toilSummary(project, today).findings.at(0).text.contains(u"Toil sprint (Lead)"_s));
}

GEMBA_TEST(TestToilSummary)
#include "tst_toilsummary.moc"
