// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/interchange/streamcheck.h"
#include "app/interchange/streamimport.h"
#include "app/language/language.h"
#include "app/project/project.h"
#include "app/project/sample.h"
#include "tests/app/interchange/exchangedstream.h"
#include "tests/testing.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Streams of a file become part of a project.
class TestStreamImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void added();
    void takesItsPlace();
    void copiedPage();
    void whichFile_data();
    void whichFile();
    void cannotBe_data();
    void cannotBe();
};

static StreamExchange allOf(const Project& project)
{
    StreamExchange streams { {}, project.teams };
    for (const ValueStream& stream : project.valueStreams)
        streams.maps.append(streamMap(project, stream.id));
    return streams;
}

void TestStreamImport::added()
{
    const StreamExchange streams = fullExchange();
    Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const Project before = project;
    QCOMPARE(importInWords(project, streams),
        u"New: “현재 \"state\" 100% <i> 둘째 줄” with 3 steps and 3 handoffs.\n"
        "New: “Future state” with 0 steps and 0 handoffs.\n"
        "New teams: =Team \"A\" & <b>, 인프라."_s);
    const QList<QUuid> ids = importStreams(project, streams);
    QCOMPARE(ids, QList({ streams.maps.at(0).stream.id, streams.maps.at(1).stream.id }));
    QCOMPARE(project.valueStreams.mid(0, before.valueStreams.size()), before.valueStreams);
    QCOMPARE(project.teams.mid(before.teams.size()), streams.teams);
    StreamMap expected = streams.maps.at(0);
    expected.stream.evidenceId = {}; // are not in this project
    expected.stream.calendarId = {};
    expected.stream.wallPhotoId = {};
    QVERIFY(streamMap(project, ids.at(0)) == expected);
}

void TestStreamImport::takesItsPlace()
{
    Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const Project before = project;
    StreamExchange streams = allOf(project);
    const ReadStreams same = readDrawio(writeDrawio(streams), project.teams);
    QCOMPARE(same.problems, QStringList());
    importStreams(project, same.found);
    QVERIFY(project == before);

    StreamMap& map = streams.maps[0];
    const QUuid lastStep = map.steps.constLast().id;
    map.handoffs.removeIf(
        [&](const Handoff& h) { return h.toStepId == lastStep || h.fromStepId == lastStep; });
    map.steps.removeLast();
    map.steps[0].name = u"Renamed elsewhere"_s;
    QVERIFY(
        importInWords(project, streams)
            .startsWith(u"In the place of “%1”, which has %2 steps now: “%1” with %3 steps and "_s
                            .arg(map.stream.name)
                            .arg(map.steps.size() + 1)
                            .arg(map.steps.size())));
    importStreams(project, streams);
    QVERIFY(streamMap(project, map.stream.id) == map);
    QCOMPARE(project.valueStreams, before.valueStreams);
    QCOMPARE(project.teams, before.teams);
}

/// A page that was duplicated in draw.io has the ids of the first one.
void TestStreamImport::copiedPage()
{
    StreamExchange streams = fullExchange();
    streams.maps[1] = streams.maps.at(0);
    Project project;
    const QList<QUuid> ids = importStreams(project, streams);
    QCOMPARE(project.valueStreams.size(), 2);
    QVERIFY(ids.at(0) != ids.at(1));
    QSet<QUuid> steps;
    for (const Step& step : std::as_const(project.steps))
        steps.insert(step.id);
    QCOMPARE(steps.size(), 6);
    const StreamMap copy = streamMap(project, ids.at(1));
    QCOMPARE(copy.steps.size(), 3);
    QCOMPARE(copy.handoffs.size(), 3);
    QCOMPARE(copy.handoffs.at(2).fromStepId, copy.steps.at(1).id);
}

void TestStreamImport::whichFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("steps") << QByteArray("name,PT (min),next\nA,1,\n") << true;
    QTest::newRow("Norn") << QByteArray("sep=;\nname;teamName;processTime;leadTime\n") << true;
    QTest::newRow("Korean") << QByteArray("단계\t팀\t리드타임(일)\n") << true;
    QTest::newRow("tickets") << QByteArray("case,activity,time,group,resource\n") << false;
    QTest::newRow("tickets with a name") << QByteArray("ID;Name;Created;Owner;Priority\n") << false;
    QTest::newRow("no table") << QByteArray("\x89PNG\r\n\x1a\n\0", 9) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestStreamImport::whichFile()
{
    QFETCH(QByteArray, bytes);
    QTEST(isStepTable(bytes), "isTable");
}

void TestStreamImport::cannotBe_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* name, const char* rows, const QStringList& problems = {}) {
        QTest::newRow(name) << QByteArray("id,name,next,rework_to\n") + rows << problems;
    };
    const auto never = [](const QString& step) {
        return QStringList {
            u"“map”: no item ever completes, because nothing that comes to “%1” finds a way out."_s
                .arg(step)
        };
    };
    row("a circle", "1,A,2,\n2,B,3,\n3,C,1,\n", never(u"A"_s));
    row("always sent back", "1,A,2,\n2,B,3,1 (100 %)\n3,C,,\n", never(u"A"_s));
    row("sent back in two ways", "1,A,2,\n2,B,3,1 (60 %); 2 (40 %)\n3,C,,\n", never(u"A"_s));
    row("behind a split", "1,A,2 (50 %); 4 (50 %),\n2,B,3,\n3,C,2,\n4,D,,\n", never(u"B"_s));
    row("a way that nothing takes", "1,A,2 (0 %); 1,\n2,B,,\n",
        { u"Row 2, column “next”: “1” is the step itself; a step can only send back to itself."_s });
    row("a circle that some leave", "1,A,2,\n2,B,1 (20 %),\n");
    row("always sent back to where some leave", "1,A,2 (50 %); 3 (50 %),\n2,B,,1 (100 %)\n3,C,,\n");
    row("a share of nothing", "1,A,2,\n2,B,3 (100 %),1 (100 %)\n3,C,,\n", never(u"A"_s));
    row("sent back nearly always", "1,A,2,\n2,B,3,1 (99.99 %)\n3,C,,\n");
    row("two shares missing", "1,A,2 (50 %); 3; 4,\n2,B,,\n3,C,,\n4,D,,\n",
        { u"“map”: of the 3 ways on from “A”, 2 have no share; write all of them, or all but one."_s });
    row("one share missing", "1,A,2 (50 %); 3 (20 %); 4,\n2,B,,\n3,C,,\n4,D,,\n");
    row("no shares", "1,A,2; 3; 4,\n2,B,,\n3,C,,\n4,D,,\n");
    row("more than everything", "1,A,2 (70 %); 3 (50 %),\n2,B,,\n3,C,,\n",
        { u"“map”: the shares of the ways on from “A” add up to 120 %."_s });
    row("rounded", "1,A,2 (33.4 %); 3 (33.4 %); 4 (33.4 %),\n2,B,,\n3,C,,\n4,D,,\n");
}

void TestStreamImport::cannotBe()
{
    QFETCH(QByteArray, table);
    const ReadStreams read = readStreamFile(u"map.csv"_s, table, {});
    QTEST(read.problems, "problems");
    QCOMPARE(read.found.maps.isEmpty(), !read.isRead());
    if (!read.isRead())
        return;
    QCOMPARE(streamProblems(read.found.maps.at(0)), QStringList());
}

GEMBA_TEST(TestStreamImport)
#include "tst_streamimport.moc"
