// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/ticketlog/discoveredstream.h"
#include "app/ticketlog/discovery.h"
#include "app/ticketlog/mainorder.h"
#include "app/valuestream/valuestream.h"
#include "tests/testing.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDiscovery : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void smallLog();
    void percentiles();
    void equalTimesKeepTheirOrder();
    void teamsAsSteps();
    void mainOrderOfLoops();
    void visibleShares();
    void json();
    void streamInAProject();
    void manyActivities();
    void sharedLogs_data();
    void sharedLogs();
};

static Discovery discoverCsv(const QByteArray& csv, StepsOf stepsOf = StepsOf::Activity)
{
    LogFile file;
    file.name = u"log.csv"_s;
    file.raw = csv;
    LogReading reading = inspectLog(file);
    reading.stepsOf = stepsOf;
    const ReadLog read = readLog(file, reading);
    return read.problem ? Discovery {} : discover(read.log, stepsOf).value_or(Discovery {});
}

// Worked out by hand.
static const QByteArray small = "id,state,time,team,assignee\n"
                                "1,Open,2026-01-01 09:00,A,Kim\n"
                                "1,Work,2026-01-01 10:00,A,Lee\n"
                                "1,Test,2026-01-01 12:00,B,?\n"
                                "1,Work,2026-01-01 13:00,A,Lee\n"
                                "1,Test,2026-01-01 13:30,B,Han\n"
                                "1,Done,2026-01-01 14:00,?,Han\n"
                                "2,Open,2026-01-02 09:00,A,Kim\n"
                                "2,Work,2026-01-02 12:00,A,Kim\n"
                                "2,Test,2026-01-02 12:30,B,Han\n"
                                "2,Done,2026-01-02 13:30,B,Han\n"
                                "3,Open,2026-01-03 09:00,A,Kim\n";

void TestDiscovery::smallLog()
{
    const Discovery d = discoverCsv(small);
    QCOMPARE(d.events, 11);
    QCOMPARE(d.cases, 3);
    QCOMPARE(d.variants, 3);
    QCOMPARE(d.leadTime.mean, (5 + 4.5 + 0) * 3600 / 3);
    QCOMPARE(d.leadTime.median, 4.5 * 3600);
    QCOMPARE(d.leadTime.p85, (4.5 + 0.7 * 0.5) * 3600);
    QStringList steps;
    for (const DiscoveredStep& step : d.steps)
        steps.append(step.name);
    QCOMPARE(steps.join(u','), u"Open,Work,Test,Done"_s);
    QCOMPARE(d.steps[1].events, 3);
    QCOMPARE(d.steps[1].cases, 2);
    QCOMPARE(d.steps[1].team, u"A"_s);
    QCOMPARE(d.steps[1].lead->median, 3600.0);
    QVERIFY(!d.steps[1].process);
    QVERIFY(!d.steps[0].lead); // nothing comes before
    // Work → Test thrice, then those seen twice by name, then Test → Work.
    QCOMPARE(d.transitions.size(), 4u);
    QCOMPARE(d.transitions[0].count, 3);
    QCOMPARE(d.transitions[0].wait.median, 1800.0);
    QCOMPARE(d.transitions[0].wait.mean, 3600.0);
    QCOMPARE(d.steps[size_t(d.transitions[1].from)].name, u"Open"_s);
    QCOMPARE(d.steps[size_t(d.transitions[2].from)].name, u"Test"_s);
    QCOMPARE(d.steps[size_t(d.transitions[2].to)].name, u"Done"_s);
    QVERIFY(d.transitions[3].isBack);
    QVERIFY(!d.transitions[0].isBack);
    QCOMPARE(d.transitions[2].rarestIn, 1);
    QCOMPARE(d.transitions[3].rarestIn, 1);
    QCOMPARE(d.groupHandoffs, 4); // 1: A>B, B>A, A>B; 2: A>B
    QCOMPARE(d.resourceHandoffs, 3); // 1: Kim>Lee, Lee>Han; 2: Kim>Han
}

// Expected: numpy 1.24 percentile (method "linear").
void TestDiscovery::percentiles()
{
    std::vector<qint64> odd { 7000, 1000, 3000, 10000, 2000 };
    const Spread a = spreadOf(odd).value();
    QCOMPARE(a.median, 3.0);
    QCOMPARE(a.p85, 8.2);
    QCOMPARE(a.mean, 4.6);
    std::vector<qint64> even { 4000, 1000, 2000, 9000 };
    const Spread b = spreadOf(even).value();
    QCOMPARE(b.median, 3.0);
    QCOMPARE(b.p85, 6.75);
    std::vector<qint64> one { 5000 };
    QCOMPARE(spreadOf(one)->p85, 5.0);
    std::vector<qint64> none;
    QVERIFY(!spreadOf(none));
}

void TestDiscovery::equalTimesKeepTheirOrder()
{
    const Discovery d = discoverCsv("id,state,time\n1,c,2026-01-02\n1,a,2026-01-01\n"
                                    "1,b,2026-01-01\n2,a,2026-01-01\n2,b,2026-01-01\n"
                                    "2,c,2026-01-02\n");
    QCOMPARE(d.variants, 1);
    QCOMPARE(d.transitions.size(), 2u);
}

void TestDiscovery::teamsAsSteps()
{
    const Discovery d = discoverCsv(small, StepsOf::Team);
    QCOMPARE(d.steps.size(), 2u);
    QCOMPARE(d.steps[0].name, u"A"_s);
    QCOMPARE(d.eventsWithoutTeam, 1);
    QCOMPARE(d.events, 11);
    // 1: A B A B, 2: A B, 3: A
    QCOMPARE(d.variants, 3);
    QCOMPARE(d.transitions.size(), 2u);
    QCOMPARE(d.transitions[0].count, 3);
    QVERIFY(d.transitions[1].isBack);
    QCOMPARE(d.transitions[1].count, 1);
    QCOMPARE(d.transitions[0].wait.median, 1800.0);
}

void TestDiscovery::mainOrderOfLoops()
{
    // 0 → 1 → 2 with a rarer way back; the mean places alone would put 2 first.
    const std::vector<int> order
        = mainOrder({ 0.5, 0.6, 0.1 }, { { 0, 1, 100 }, { 1, 2, 100 }, { 2, 0, 60 } });
    QCOMPARE(order, (std::vector<int> { 0, 1, 2 }));
    QCOMPARE(mainOrder({}, {}).size(), 0u);
}

void TestDiscovery::visibleShares()
{
    const Discovery d = discoverCsv(small);
    QCOMPARE(visibleShare(d, 4), 1.0);
    QCOMPARE(visibleShare(d, 3), 2.0 / 3);
    QCOMPARE(visibleShare(d, 0), 1.0 / 3); // the case of one event
}

void TestDiscovery::json()
{
    const Discovery d = discoverCsv("id,state,time\n1,\"say \"\"hi\"\"\n\\\",2026-01-02 10:00\n"
                                    "1,완료,2026-01-02 10:00:01\n2,완료,x\n");
    QCOMPARE(discoveryJson(d),
        QByteArray("{\"events\":2,\"cases\":1,\"activities\":2,\"variants\":1,"
                   "\"rejected_rows\":1,\n"
                   " \"lead_time_s\":{\"mean\":1,\"median\":1,\"p85\":1},\n"
                   " \"transitions\":[\n"
                   "  {\"from\":\"say \\\"hi\\\"\\u000a\\\\\",\"to\":\"완료\",\"count\":1,"
                   "\"mean_s\":1,\"median_s\":1}],\n"
                   " \"handoffs\":{\"group\":0,\"resource\":0}}\n"));
    QVERIFY(QJsonDocument::fromJson(discoveryJson(d)).isObject());
}

void TestDiscovery::streamInAProject()
{
    Project project;
    project.teams.append({ .id = QUuid::createUuid(), .name = u"A"_s, .people = 4 });
    const Evidence evidence { .id = QUuid::createUuid(), .name = u"log.csv"_s };
    const QUuid id = addDiscoveredStream(project, discoverCsv(small), u"Requests"_s, evidence);
    QCOMPARE(project.evidence.size(), 1);
    QCOMPARE(project.teams.size(), 2);
    QCOMPARE(project.teams.at(1).name, u"B"_s);
    const StreamMap map = streamMap(project, id);
    QCOMPARE(map.stream.name, u"Requests"_s);
    QCOMPARE(map.stream.cases, 3);
    QCOMPARE(map.stream.medianLeadTime, std::chrono::seconds(16200));
    QCOMPARE(map.stream.visiblePathPpm, 1'000'000);
    QCOMPARE(map.steps.size(), 4);
    QCOMPARE(map.steps.at(1).teamId, project.teams.at(0).id);
    QCOMPARE(map.steps.at(1).count, 3);
    QVERIFY(!map.steps.at(1).processTime);
    QCOMPARE(map.handoffs.size(), 4);
    QCOMPARE(map.handoffs.at(0).sharePpm, 1'000'000); // all of Work goes to Test
    QCOMPARE(map.handoffs.at(3).sharePpm, 333'333); // one of three tests comes back
    QVERIFY(map.handoffs.at(3).sendBack);
    QCOMPARE(map.handoffs.at(0).medianWait, std::chrono::seconds(1800));
    QCOMPARE(visibleCaseShare(map), 1.0);
    StreamMap fewer = map;
    fewer.stream.visiblePathPpm = 750'000;
    QCOMPARE(visibleCaseShare(fewer), visibleShare(discoverCsv(small), 3));
}

void TestDiscovery::manyActivities()
{
    QByteArray csv = "id,state,time\n";
    for (int i = 0; i < 6000; ++i)
        csv += "c" + QByteArray::number(i / 60) + ",s" + QByteArray::number(i * 7 % 1500)
            + ",2026-01-01 " + QByteArray::number(10 + i % 60 / 10) + ':'
            + QByteArray::number(10 + i % 10) + '\n';
    const Discovery d = discoverCsv(csv);
    QCOMPARE(d.steps.size(), 1500u);
    Project project;
    const QUuid id = addDiscoveredStream(project, d, u"x"_s, { .id = QUuid::createUuid() });
    const StreamMap map = streamMap(project, id);
    QVERIFY(map.stream.visiblePathPpm < 1'000'000);
    QVERIFY(visibleCaseShare(map) >= 0.8);
}

/// The real logs stand beside the sources where they were handed out with them.
static QString sharedData()
{
    QDir folder(QStringLiteral(GEMBA_SOURCE_DIR));
    do {
        if (folder.exists(u"shared/data/expected.json"_s))
            return folder.filePath(u"shared/data"_s);
    } while (folder.cdUp());
    return {};
}

void TestDiscovery::sharedLogs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"incident_event_log.csv"_s;
    QTest::newRow("XES") << u"helpdesk.xes.gz"_s;
}

// Expected: expected.json, made with an independent process-mining program.
void TestDiscovery::sharedLogs()
{
    QFETCH(QString, name);
    const QString folder = sharedData();
    if (folder.isEmpty())
        QSKIP("The real logs are not here.");
    QFile oracle(folder + u"/expected.json"_s);
    QVERIFY(oracle.open(QIODevice::ReadOnly));
    const QJsonObject expected
        = QJsonDocument::fromJson(oracle.readAll()).object().value(name).toObject();
    LogFile file = loadLog(folder + u'/' + name);
    LogReading reading = inspectLog(file);
    QVERIFY(!file.problem);
    const std::optional<Discovery> found = discover(readLog(file, reading).log, StepsOf::Activity);
    const QJsonObject json = QJsonDocument::fromJson(discoveryJson(*found)).object();
    for (const QString& key : { u"events"_s, u"cases"_s, u"activities"_s, u"variants"_s })
        QCOMPARE(json.value(key).toInt(), expected.value(key).toInt());
    QCOMPARE(json.value(u"rejected_rows"_s).toInt(), 0);
    const QJsonObject lead = expected.value(u"lead_s"_s).toObject();
    for (const QString& key : { u"mean"_s, u"median"_s, u"p85"_s })
        QCOMPARE(json.value(u"lead_time_s"_s)[key].toDouble(), lead.value(key).toDouble());
    const QJsonArray transitions = json.value(u"transitions"_s).toArray();
    QCOMPARE(transitions.size(), expected.value(u"edges"_s).toInt());
    const QJsonArray top = expected.value(u"top"_s).toArray();
    for (qsizetype i = 0; i < top.size(); ++i) {
        const QJsonValue is = transitions.at(i);
        const QJsonValue should = top.at(i);
        QCOMPARE(is[u"from"_s], should[u"source"_s]);
        QCOMPARE(is[u"to"_s], should[u"target"_s]);
        for (const QString& key : { u"count"_s, u"mean_s"_s, u"median_s"_s })
            QCOMPARE(is[key].toDouble(), should[key].toDouble());
    }
    const QJsonValue handoffs = json.value(u"handoffs"_s);
    if (name.endsWith(u".gz"_s)) {
        QCOMPARE(handoffs[u"resource"_s], expected.value(u"handoffs_resource"_s));
        return;
    }
    QCOMPARE(handoffs[u"group"_s], expected.value(u"handoffs_group_qmark_missing"_s));
    QCOMPARE(handoffs[u"resource"_s], expected.value(u"handoffs_resource_qmark_missing"_s));
    reading.missing.clear();
    const std::optional<Discovery> asValue
        = discover(readLog(file, reading).log, StepsOf::Activity);
    QCOMPARE(asValue->groupHandoffs, expected.value(u"handoffs_group"_s).toInt());
    QCOMPARE(asValue->resourceHandoffs, expected.value(u"handoffs_resource"_s).toInt());
}

GEMBA_TEST(TestDiscovery)
#include "tst_discovery.moc"
