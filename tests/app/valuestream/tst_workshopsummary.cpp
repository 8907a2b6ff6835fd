// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/project/sample.h"
#include "app/valuestream/valuestreamsummary.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is said of a workshop's numbers.
class TestWorkshopSummary : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_project = sampleProject(QLocale::English, today);
    }
    void sampleHasNoDoubts();
    void doubts_data();
    void doubts();
    void balance();
    void certainty();

private:
    QString titles() const
    {
        QStringList list;
        const QList<Finding> findings = valueStreamSummary(m_project, today).findings;
        for (const Finding& finding : findings)
            list.append(finding.title + u": "_s + finding.text);
        return list.join(u'\n').replace(QChar(0x00A0), u' ');
    }
    QString result(const QString& title) const
    {
        const QList<Explanation> list = valueStreamSummary(m_project, today).explanations;
        for (const Explanation& explanation : list)
            if (explanation.title == title)
                return QString(explanation.result).replace(QChar(0x00A0), u' ');
        return {};
    }

    const QDate today { 2026, 11, 20 };
    Project m_project;
};

void TestWorkshopSummary::sampleHasNoDoubts()
{
    for (const QString& doubt : { u"more work"_s, u"do not fit"_s, u"does not fit"_s,
             u"100 % everywhere"_s, u"too many"_s, u"more value"_s })
        QVERIFY2(!titles().contains(doubt), qPrintable(titles()));
}

using Change = std::function<void(Project&)>;
Q_DECLARE_METATYPE(Change)

void TestWorkshopSummary::doubts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const Change& change, const QString& title,
                         const QString& text) { QTest::newRow(name) << change << title << text; };
    // DBA: 20 × 1.25 + 15 + 15 min, 400 a week, against 5 people × 32 h × 80 %: 286 %.
    row(
        "rho > 1",
        [](Project& p) {
            p.valueStreams[0].demandMilli = 80'000;
            for (Step& s : p.steps)
                s.queue.reset();
        },
        u"DBA team: more work than people"_s, u"takes 286 % of its people's time"_s);
    row(
        "a step alone",
        [](Project& p) {
            p.steps[3].people = 1;
            p.steps[3].processTime = p.steps[3].leadTime = 300min;
            p.steps[3].teamId = {};
            p.valueStreams[0].demandMilli = 2'000;
            for (Step& s : p.steps)
                s.queue.reset();
        },
        u"Approve change: more comes in than gets out"_s, u"takes 125 % of the time"_s);
    row(
        "Little's law", [](Project& p) { p.valueStreams[0].demandMilli = 2'000; },
        u"Queue and wait do not fit"_s, u"5.9 items should wait, and 22 were counted"_s);
    row(
        "stated lead time",
        [](Project& p) {
            for (Step& s : p.steps)
                s.queue.reset();
            p.steps[2].queue = 20;
        },
        u"Review schema: the lead time does not fit its queue"_s,
        u"Stated is 6 h 30 min; the items in front at this demand and the work give 2 d 4 h"_s);
    row(
        "100 %",
        [](Project& p) {
            for (Step& s : p.steps)
                s.completeAccuratePpm = 1'000'000;
        },
        u"%C&A is 100 % everywhere"_s, u"of ten items"_s);
    row(
        "blocks",
        [](Project& p) {
            for (int i = 0; i < 8; ++i)
                p.steps.append({ .id = QUuid::createUuid(), .streamId = p.valueStreams.at(0).id });
        },
        u"17 steps are too many for one map"_s, u"Five to fifteen"_s);
    row(
        "value", [](Project& p) { p.steps[0].valueAddedTime = 16min; },
        u"Write request: more value than work"_s,
        u"16 min is longer than its process time 15 min"_s);
}

void TestWorkshopSummary::doubts()
{
    QFETCH(Change, change);
    QFETCH(QString, title);
    QFETCH(QString, text);
    change(m_project);
    QVERIFY2(titles().contains(title), qPrintable(titles()));
    QVERIFY2(titles().contains(text), qPrintable(titles()));
}

void TestWorkshopSummary::balance()
{
    QCOMPARE(result(u"Takt"_s), u"1 h"_s); // 8 h / 8
    QCOMPARE(result(u"Items in the stream"_s), u"24"_s); // 8 a day × 3 days
    QCOMPARE(result(u"Labour effort"_s), u"2.71 FTE"_s); // 130 min × 2,000 / 1,600 h
    QCOMPARE(result(u"Utilisation of DBA team"_s), u"29 %"_s);
    // 35 min of value in 15 + 30 + 390 + 135 … only steps that say so count.
    QVERIFY(!result(u"Process-cycle efficiency"_s).isEmpty());
    m_project.valueStreams[0].demandMilli.reset();
    QVERIFY(result(u"Takt"_s).isEmpty());
    QVERIFY(result(u"Labour effort"_s).isEmpty());
}

void TestWorkshopSummary::certainty()
{
    // Twenty items judged at each of the nine steps; from a separate program (Python).
    QCOMPARE(result(u"How sure rolled %C&A is"_s), u"18 % – 48 %"_s);
    QVERIFY(result(u"How sure the lead time is"_s).isEmpty());
    m_project.steps[2].leadTimeProvenance.low = 19'800;
    m_project.steps[2].leadTimeProvenance.high = 30'600;
    QCOMPARE(result(u"How sure the lead time is"_s), u"2 d 7 h – 3 d 2 h"_s);
}

GEMBA_TEST(TestWorkshopSummary)
#include "tst_workshopsummary.moc"
