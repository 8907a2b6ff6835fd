// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/comparison.h"
#include "app/history/differences.h"
#include "app/language/language.h"
#include "app/overview/overviewsummary.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void figuresAreThoseOfThePanels();
    void sameMomentDiffersInNothing();
    void measuresOfSuccess();
    void figuresOfRowsThatShareAName();
    void figuresFollowTheDay();
    void changesComeToTheirPanel();
};

static const QDate today(2026, 11, 20);
static Project sample() { return sampleProject(QLocale::English, today); }

static const ComparedPanel& panelOf(const QList<ComparedPanel>& panels, Subject subject)
{
    for (const ComparedPanel& panel : panels)
        if (panel.subject == subject)
            return panel;
    qFatal("no such panel");
}

void TestComparison::figuresAreThoseOfThePanels()
{
    const Project before = sample();
    Project after = before;
    after.toilPolicy.limitPpm = 900'000;
    for (ToilTask& task : after.toilTasks)
        task.minutesEach = 0;
    for (Team& team : after.teams)
        team.loggedToilMinutes = 60;
    const QList<ComparedPanel> panels = comparePanels({ before, today }, { after, today }, {});
    QCOMPARE(panels.size(), 6);
    const ComparedFigure toil = panelOf(panels, Subject::Toil).figures.first();
    const Headline old = panelSummary(before, Subject::Toil, today).headline;
    const Headline now = panelSummary(after, Subject::Toil, today).headline;
    QVERIFY(old.figure != now.figure);
    QVERIFY2(toil.before.startsWith(old.figure), qPrintable(toil.before));
    QVERIFY2(toil.before.endsWith(old.stateText), qPrintable(toil.before));
    QVERIFY2(toil.after.startsWith(now.figure), qPrintable(toil.after));
    const QString team = before.teams.first().name;
    bool found = false;
    for (const ComparedFigure& figure : panelOf(panels, Subject::Toil).figures)
        found = found || (figure.name.startsWith(team) && figure.after != figure.before);
    QVERIFY(found);
    // Nothing else was touched.
    QVERIFY(!panelOf(panels, Subject::ValueStream).figures.first().differs());
    QCOMPARE(panelOf(panels, Subject::ValueStream).figures.size(), 1);
}

void TestComparison::sameMomentDiffersInNothing()
{
    const Project project = sample();
    const QList<ComparedPanel> panels = comparePanels({ project, today }, { project, today }, {});
    for (const ComparedPanel& panel : panels) {
        QVERIFY(panel.figures.size() <= 1);
        for (const ComparedFigure& figure : panel.figures)
            QVERIFY2(!figure.differs(), qPrintable(figure.name));
    }
    const QString text = comparisonText(panels, project, project, u"then"_s, u"now"_s);
    QVERIFY(text.contains(u"as before"_s));
    QVERIFY(!text.contains(u"→"_s));
}

void TestComparison::measuresOfSuccess()
{
    const Project before = sample();
    Project after = before;
    const Measure measure = before.measures.first();
    after.measurements.append({ .id = QUuid::createUuid(),
        .measureId = measure.id,
        .date = today.addDays(1),
        .valueMilli = 1234000 });
    const QList<ComparedPanel> panels = comparePanels({ before, today }, { after, today }, {});
    bool found = false;
    for (const ComparedFigure& figure : panelOf(panels, Subject::Overview).figures)
        found = found || (figure.name == measure.name && figure.after.startsWith(u"1,234"_s));
    QVERIFY(found);
}

/// Names change and repeat: what is compared is the row.
void TestComparison::figuresOfRowsThatShareAName()
{
    const Project before = sample();
    Project after = before;
    after.valueStreams[0].name = u"Renamed"_s;
    Team& first = after.teams[0];
    Team& second = after.teams[1];
    first.name = second.name = u"Operations"_s;
    QList<ComparedPanel> panels = comparePanels({ before, today }, { after, today }, {});
    QVERIFY(panelOf(panels, Subject::ValueStream).figures.size() <= 1); // its headline
    QVERIFY(panelOf(panels, Subject::Toil).figures.size() <= 1);
    first.people *= 2;
    panels = comparePanels({ before, today }, { after, today }, {});
    QStringList names;
    for (const ComparedFigure& figure : panelOf(panels, Subject::Toil).figures.mid(1))
        names.append(figure.name);
    QCOMPARE(names, QStringList { u"Operations: share of toil"_s });
}

/// An incident leaves the rolling window although nobody changes anything.
void TestComparison::figuresFollowTheDay()
{
    const Project project = sample();
    const QList<ComparedPanel> panels
        = comparePanels({ project, today }, { project, today.addDays(60) }, {});
    QVERIFY(panelOf(panels, Subject::ErrorBudget).figures.first().differs());
}

void TestComparison::changesComeToTheirPanel()
{
    const Project before = sample();
    Project after = before;
    after.steps[0].name = u"Ask"_s;
    after.toilTasks.removeLast();
    const QList<RowChange> changes = differences({ before, {} }, { after, {} });
    const QList<ComparedPanel> panels = comparePanels({ before, today }, { after, today }, changes);
    QCOMPARE(panelOf(panels, Subject::ValueStream).changes.size(), 1);
    QCOMPARE(panelOf(panels, Subject::Toil).changes.size(), 1);
    const QString text = comparisonText(panels, before, after, u"then"_s, u"now"_s);
    QVERIFY2(text.startsWith(u"Before: then\nAfter: now\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"→ “Ask”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Toil task “%1” removed"_s.arg(before.toilTasks.last().name)),
        qPrintable(text));
}

GEMBA_TEST(TestComparison)
#include "tst_comparison.moc"
