// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/csvcolumns.h"
#include "app/interchange/streamcsv.h"
#include "app/language/language.h"
#include "app/ticketlog/csvreader.h"
#include "tests/app/interchange/exchangedstream.h"
#include "tests/testing.h"
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStreamCsv : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void comesBackAsItWas();
    void noFormulas();
    void tables_data();
    void tables();
    void links();
    void headers_data();
    void headers();
    void refused_data();
    void refused();
};

/// A map in one line: steps as name|team|PT s|LT s|ppm|people|queue, then arrows.
static QString inWords(const ReadStreams& read)
{
    if (!read.isRead())
        return read.problems.join(u' ');
    const StreamMap& map = read.found.maps.at(0);
    const auto time = [](const std::optional<std::chrono::seconds>& seconds) {
        return seconds ? QString::number(seconds->count()) : u"?"_s;
    };
    const auto number
        = [](const std::optional<int>& value) { return value ? QString::number(*value) : u"?"_s; };
    QStringList parts;
    QHash<QUuid, QString> names;
    for (const Step& step : map.steps) {
        names.insert(step.id, step.name);
        parts.append(QStringList(
            { step.name, teamName(read.found.teams, step.teamId), time(step.processTime),
                time(step.leadTime), number(step.completeAccuratePpm), QString::number(step.people),
                number(step.queue) })
                         .join(u'|'));
    }
    for (const Handoff& handoff : map.handoffs)
        parts.append(names.value(handoff.fromStepId) + (handoff.sendBack ? u"~>"_s : u"->"_s)
            + names.value(handoff.toStepId)
            + (handoff.sharePpm ? u" "_s + QString::number(*handoff.sharePpm) : QString()));
    return parts.join(u" / "_s);
}

static ReadStreams readText(const QString& text)
{
    return readStreamCsv(text.toUtf8(), u"Stream"_s, 480min);
}

void TestStreamCsv::comesBackAsItWas()
{
    const StreamExchange streams = fullExchange();
    StreamMap map = streams.maps.at(0);
    const QByteArray written = writeStreamCsv(map, streams.teams);
    const ReadStreams read
        = readStreamCsv(written, map.stream.name, map.stream.dayLength, streams.teams);
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.notes, QStringList());
    ReadStreams expected;
    expected.found = streams;
    QCOMPARE(inWords(read), inWords(expected));
    QCOMPARE(read.found.teams, streams.teams);
    // Every field but identities.
    StreamMap found = read.found.maps.at(0);
    QCOMPARE(found.steps.size(), map.steps.size());
    QCOMPARE(found.handoffs.size(), map.handoffs.size());
    for (qsizetype i = 0; i < found.steps.size(); ++i) {
        found.steps[i].id = map.steps.at(i).id;
        found.steps[i].streamId = map.stream.id;
        QVERIFY2(found.steps.at(i) == map.steps.at(i), written.constData());
    }
    for (qsizetype i = 0; i < found.handoffs.size(); ++i) {
        const Handoff& was = map.handoffs.at(i);
        found.handoffs[i].id = was.id;
        found.handoffs[i].streamId = map.stream.id;
        found.handoffs[i].fromStepId = was.fromStepId;
        found.handoffs[i].toStepId = was.toStepId;
        QVERIFY2(found.handoffs.at(i) == was, written.constData());
    }
    QCOMPARE(writeStreamCsv(read.found.maps.at(0), streams.teams), written);
}

void TestStreamCsv::noFormulas()
{
    const StreamExchange streams = fullExchange();
    StreamMap map = streams.maps.at(0);
    map.steps[2].name = u"'quoted'"_s;
    const QByteArray written = writeStreamCsv(map, streams.teams);
    CsvReader reader(std::string_view(written.constData() + 3, size_t(written.size() - 3)), ',');
    CsvRow row;
    while (reader.next(row))
        for (const std::string_view field : row.fields)
            QVERIFY(field.empty()
                || std::string_view("=+-@\t\r").find(field[0]) == std::string_view::npos);
    QVERIFY(written.contains("'@Ask"));
    QVERIFY(written.contains("''quoted'"));
    QCOMPARE(readStreamCsv(written, {}, 480min).found.maps.at(0).steps.at(2).name, u"'quoted'"_s);
}

void TestStreamCsv::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QString two = u"Ask|Desk|5400|187200|900000|2|? / Do|Ops|600|?|?|1|7"_s;
    row("our own names",
        "id,name,team,process_time,lead_time,complete_accurate,people,queue,next,rework_to\n"
        "1,Ask,Desk,90 min,52h,90,2,,2,\n2,Do,Ops,10,,,,7,,1\n",
        two + u" / Ask->Do / Do~>Ask"_s);
    row("semicolons and decimal commas",
        "Name;Team;PT (h);Lead Time;%C&A;Operators;Queue\nAsk;Desk;1,5;6d 4h;0,9;2;?\n"
        "Do;Ops;0,1667;;;;7\n",
        two + u" / Ask->Do"_s);
    row("Norn's names",
        "name,teamName,processTime,leadTime,percentCompleteAccurate,peopleCount,queueSize,"
        "batchSize\n"
        "Ask,Desk,90,3120,90,2,,1\nDo,Ops,10,,,1,7,1\n",
        two + u" / Ask->Do"_s);
    const QString korean
        = u"단계\t팀\t처리 시간\t리드타임(일)\t완전·정확률\t인원\t대기 건수\t다음 단계\n"
          "Ask\tDesk\t1시간 30분\t6일 4시간\t90 %\t2\t\tDo\nDo\tOps\t10분\t\t\t\t7\t\n"_s;
    row("Korean", korean.toUtf8(), two + u" / Ask->Do"_s);
    row("Korean in UTF-16",
        QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(korean)),
        two + u" / Ask->Do"_s);
    row("a separator that is named", "sep=;\nname;pt\nA;1,5\n", u"A||90|?|?|1|?"_s);
    row("blank rows, cells missing", "name,pt,lt\n\nA\n,,\nB,1\n",
        u"A||?|?|?|1|? / B||60|?|?|1|? / A->B"_s);
    row("shares of one", "name,ca\nA,0.95\nB,1\n",
        u"A||?|?|950000|1|? / B||?|?|1000000|1|? / A->B"_s);
    row("percent: one of them is above 1", "name,ca\nA,0.95\nB,100\n",
        u"A||?|?|9500|1|? / B||?|?|1000000|1|? / A->B"_s);
}

void TestStreamCsv::tables()
{
    QFETCH(QByteArray, bytes);
    QTEST(inWords(readStreamCsv(bytes, {}, 480min)), "expected");
}

void TestStreamCsv::links()
{
    const ReadStreams read = readText(u"id;name;next;rework to\n10;Ask, then;\"Do; 30 (35 %)\";\n"
                                      "20;Do;30:100%;Ask, then\n30;End (2 %);;End (2 %)\n"_s);
    QCOMPARE(inWords(read).section(u" / "_s, 3),
        u"Ask, then->Do / Ask, then->End (2 %) 350000 / Do->End (2 %) 1000000 / Do~>Ask, then / "
        "End (2 %)~>End (2 %)"_s);
}

void TestStreamCsv::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("column");
    QTest::addColumn<double>("unit");
    const auto row = [](const char* header, StepColumn column, double unit = 1) {
        QTest::newRow(header) << QString::fromUtf8(header) << int(column) << unit;
    };
    row("Process Time", StepColumn::ProcessTime);
    row("process_time_min", StepColumn::ProcessTime);
    row("PT [sec]", StepColumn::ProcessTime, 1.0 / 60);
    row("Lead Time (hours)", StepColumn::LeadTime, 60);
    row("lead time in h", StepColumn::LeadTime, 60);
    row("리드타임(시간)", StepColumn::LeadTime, 60);
    row("% C&A", StepColumn::CompleteAccurate);
    row("Queue (items)", StepColumn::Queue);
    row("lead time (p85)", StepColumn::Unknown);
    row("Cycle Time", StepColumn::Unknown); // between two outputs: neither of the two times
    row("", StepColumn::Unknown);
}

void TestStreamCsv::headers()
{
    QFETCH(QString, header);
    const ColumnMeaning meaning = columnFromHeader(header);
    QTEST(int(meaning.column), "column");
    QTEST(meaning.unitMinutes, "unit");
}

void TestStreamCsv::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& problem) {
        QTest::newRow(name) << bytes << problem;
    };
    row("time", "name,pt\nA,soon\n",
        u"Row 2, column “pt”: “soon” is no time. Write minutes, or 90 min, 1.5h, 2d 4h."_s);
    row("negative time", "name,lead time\nA,1\nB,-5\n",
        u"Row 3, column “lead time”: “-5” is no time. Write minutes, or 90 min, 1.5h, 2d 4h."_s);
    row("time beyond all", "name,pt (d)\nA,99999999999999999999\n",
        u"Row 2, column “pt (d)”: “99999999999999999999” is no time. Write minutes, or 90 min, 1.5h, 2d 4h."_s);
    row("percentage", "name,%C&A\nA,101\n",
        u"Row 2, column “%C&A”: “101” is no percentage from 0 to 100."_s);
    row("people", "name,people\nA,2.5\n",
        u"Row 2, column “people”: “2.5” is no whole number from 0 on."_s);
    row("no such step", "id,name,next\n1,A,3\n",
        u"Row 2, column “next”: there is no step with the id or name “3”."_s);
    row("to itself", "id,name,next\n1,A,1\n",
        u"Row 2, column “next”: “1” is the step itself; a step can only send back to itself."_s);
    row("share", "id,name,next\n1,A,2 (120 %)\n2,B,\n",
        u"Row 2, column “next”: “120 %” is no percentage from 0 to 100."_s);
    row("same id", "id,name\n1,A\n\n1,B\n",
        u"Row 4, column “id”: the id “1” stands in another row, too."_s);
    row("no names", "a,b\n1,2\n",
        u"The first row names no column with the steps. Call it “name”, and the others team, "
        "process_time, lead_time, complete_accurate, people, queue, next, rework_to."_s);
    row("header only", "name,pt\n", u"The table has no rows besides its header."_s);
    row("nothing", "", u"The table has no rows besides its header."_s);
    row("open quote", "name,pt\n\"A,1\n",
        u"Row 2 cannot be read: a quotation mark is not closed, or a cell is longer than 1 MiB."_s);
    row("zero bytes", QByteArray("name\nA\0B\n", 9),
        u"The file is no text in UTF-8, UTF-16 or CP949; save it as CSV (UTF-8)."_s);
    row("too many rows", "name\n" + QByteArray("A\n").repeated(5001),
        u"The table has more than 5,000 rows, too many for a map."_s);
}

void TestStreamCsv::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const ReadStreams read = readStreamCsv(bytes, {}, 480min);
    QCOMPARE(read.problems, QStringList({ problem }));
    QVERIFY(read.found.maps.isEmpty() && read.found.teams.isEmpty());
}

GEMBA_TEST(TestStreamCsv)
#include "tst_streamcsv.moc"
