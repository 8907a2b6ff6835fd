// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/logreading.h"
#include "tests/testing.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLogReading : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void guessesColumns_data();
    void guessesColumns();
    void guessesWithoutHeader();
    void dayFirstIsDecidedByALateRow();
    void ambiguousIsSaid();
    void missingValues();
    void rejectedRowsAreListed();
    void listIsCappedCountIsNot();
    void unusable_data();
    void unusable();
    void files();
    void neededColumns();
    void preview();
    void lifecycles();
    void cancels();
    void settingsAsJson();
    void namesBecomeNumbers();
    void namesInBrokenRows();
    void namesAreKeptOnRequest();
};

static LogFile fileOf(const QByteArray& bytes)
{
    LogFile file;
    file.name = u"log.csv"_s;
    file.raw = bytes;
    return file;
}

static QString columnsOf(const LogFile& file, const LogReading& reading)
{
    QStringList names;
    for (const int column : reading.columns)
        names.append(column < 0 ? u"-"_s : file.columns.at(column));
    return names.join(u'|');
}

// Case | activity | time | start | team | person, as somebody who knows such exports would choose.
void TestLogReading::guessesColumns_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ServiceNow") << u"number,incident_state,active,caller_id,opened_at,"
                                   "sys_updated_by,sys_updated_at,category,assignment_group,"
                                   "assigned_to,closed_at\n"
                                   "INC1,New,TRUE,Caller 1,01-02-2016 09:00,U 1,01-02-2016 "
                                   "09:10,Network,Group 1,?,28-02-2016 10:00\n"
                                   "INC1,Active,TRUE,Caller 1,01-02-2016 09:00,U 2,01-02-2016 "
                                   "11:10,Network,Group 2,R 1,28-02-2016 10:00\n"
                                   "INC2,New,TRUE,Caller 2,03-02-2016 09:00,U 1,03-02-2016 "
                                   "09:30,Disk,Group 1,R 2,27-02-2016 10:00\n"
                                   "INC2,Closed,FALSE,Caller 2,03-02-2016 09:00,U 3,27-02-2016 "
                                   "10:00,Disk,Group 2,R 2,27-02-2016 10:00\n"_s
                                << u"number|incident_state|sys_updated_at|-|assignment_group|"
                                   "assigned_to"_s;
    QTest::newRow("Korean") << u"요청번호,제목,처리상태,담당팀,담당자,접수일시,처리일시\n"
                               "R-1,방화벽,접수,네트워크,김가,2026. 11. 2. 오전 9:00,2026. 11. 2. "
                               "오전 9:30\n"
                               "R-1,방화벽,승인,보안,이나,2026. 11. 2. 오전 9:00,2026. 11. 4. 오후 "
                               "1:30\n"
                               "R-2,계정,접수,DBA,박다,2026. 11. 3. 오전 9:00,2026. 11. 3. 오전 "
                               "10:30\n"
                               "R-2,계정,완료,DBA,박다,2026. 11. 3. 오전 9:00,2026. 11. 5. 오후 "
                               "3:30\n"_s
                            << u"요청번호|처리상태|처리일시|-|담당팀|담당자"_s;
    QTest::newRow("starts and ends") << u"Case ID;Activity;Start Time;Complete Time;Resource\n"
                                        "1;A;2026-11-01 09:00;2026-11-01 10:00;Kim\n"
                                        "1;B;2026-11-01 11:00;2026-11-01 12:00;Lee\n"
                                        "2;A;2026-11-02 09:00;2026-11-02 10:00;Kim\n"_s
                                     << u"Case ID|Activity|Complete Time|Start Time|-|Resource"_s;
    QTest::newRow("broken values") << u"id,state,time,team\n1,a,2026-11-01,?\n1,b,2026-11-02,T\n"
                                      ",b,2026-11-02,T\n1,b,soon,T\n"_s
                                   << u"id|state|time|-|team|-"_s;
    QTest::newRow("티켓, 단계, 일시") << u"티켓\t단계\t일시\t팀\n"
                                         "T1\t접수\t2026-11-01 09:00\t가\n"
                                         "T1\t처리\t2026-11-01 10:00\t나\n"
                                         "T2\t접수\t2026-11-02 09:00\t가\n"_s
                                      << u"티켓|단계|일시|-|팀|-"_s;
}

void TestLogReading::guessesColumns()
{
    QFETCH(QString, csv);
    LogFile file = fileOf(csv.toUtf8());
    const LogReading reading = inspectLog(file);
    QVERIFY(!file.problem);
    QTEST(columnsOf(file, reading), "expected");
    QVERIFY(!file.ambiguousTime);
    QVERIFY(!readLog(file, reading).problem);
}

void TestLogReading::guessesWithoutHeader()
{
    QByteArray csv;
    for (int i = 0; i < 40; ++i)
        for (const char* state : { "open", "work", "done" })
            csv += "T-" + QByteArray::number(1000 + i) + ',' + state + ",2026-11-"
                + QByteArray::number(10 + i % 10) + "T1" + QByteArray::number(state[0] % 4)
                + ":00:00\n";
    LogFile file = fileOf(csv);
    const LogReading reading = inspectLog(file);
    QVERIFY(!reading.hasHeader);
    QCOMPARE(reading.columns, (std::array<int, logRoleCount> { 0, 1, 2, -1, -1, -1 }));
    const ReadLog read = readLog(file, reading);
    QCOMPARE(read.log.events.size(), 120u);
    QCOMPARE(read.log.cases.size(), 40);
}

void TestLogReading::dayFirstIsDecidedByALateRow()
{
    QByteArray csv = "id,state,time\n";
    for (int i = 0; i < 5000; ++i)
        csv += "C" + QByteArray::number(i / 2) + (i % 2 ? ",b" : ",a") + ",0"
            + QByteArray::number(1 + i % 9) + "/02/2026 10:0" + QByteArray::number(i % 2) + '\n';
    LogFile open = fileOf(csv);
    inspectLog(open);
    QVERIFY(open.ambiguousTime);
    LogFile day = fileOf(csv + "C9,a,13/02/2026 10:00\n");
    QCOMPARE(inspectLog(day).timeFormat.order, TimeOrder::DayFirst);
    QVERIFY(!day.ambiguousTime);
    LogFile month = fileOf(csv + "C9,a,02/13/2026 10:00\n");
    QCOMPARE(inspectLog(month).timeFormat.order, TimeOrder::MonthFirst);
    QVERIFY(!month.ambiguousTime);
}

void TestLogReading::ambiguousIsSaid()
{
    LogFile file = fileOf("id,state,time\n1,a,01/02/2026 10:00\n1,b,03/02/2026 11:00\n");
    const LogReading reading = inspectLog(file);
    QVERIFY(file.ambiguousTime);
    QCOMPARE(reading.timeFormat.order, TimeOrder::DayFirst);
}

void TestLogReading::missingValues()
{
    LogFile file = fileOf("id,state,time,team,assignee\n"
                          "1,a,2026-01-02,?,Kim\n1,b,2026-01-03,-, \n1,c,2026-01-04,T, Kim \n");
    LogReading reading = inspectLog(file);
    ReadLog read = readLog(file, reading);
    QCOMPARE(read.log.groups.size(), 1);
    QCOMPARE(read.log.resources.size(), 1); // trimmed, so the same person
    QCOMPARE(read.log.events.at(1).resource, -1);
    reading.missing.clear();
    read = readLog(file, reading);
    QCOMPARE(read.log.groups.size(), 3);
    QCOMPARE(read.log.events.at(1).resource, -1); // empty is always missing
}

void TestLogReading::rejectedRowsAreListed()
{
    LogFile file = fileOf("case,activity,start,time\n" // 1
                          "1,a,2026-01-02 08:00,2026-01-02 09:00\n" // 2
                          ",a,,2026-01-02 09:00\n" // 3
                          "1,?,,2026-01-02 09:00\n" // 4
                          "1,a,,\n" // 5
                          "1,a,,tomorrow\n" // 6
                          "1,a,early,2026-01-02 09:00\n" // 7
                          "1,a,2026-01-03 08:00,2026-01-02 09:00\n" // 8
                          "1,a,2026-01-02 08:30,2026-01-02 09:00,extra\n" // 9
                          "1,\"a\n\",2026-01-02 08:40,2026-01-02 09:00\n" // 10-11
                          "\n" // 12
                          "1,b\n" // 13
                          "1,\"open,,2026-01-02 09:00\n"); // 14
    const LogReading reading = inspectLog(file);
    QCOMPARE(columnsOf(file, reading), u"case|activity|time|start|-|-"_s);
    const ReadLog read = readLog(file, reading);
    QVERIFY(!read.problem);
    QCOMPARE(read.log.events.size(), 2u);
    const std::vector<RejectedRow> expected {
        { 3, RejectReason::NoCase, {} },
        { 4, RejectReason::NoActivity, {} },
        { 5, RejectReason::NoTime, {} },
        { 6, RejectReason::BadTime, u"tomorrow"_s },
        { 7, RejectReason::BadStart, u"early"_s },
        { 8, RejectReason::StartAfterTime, u"2026-01-03 08:00"_s },
        { 9, RejectReason::TooManyFields, {} },
        { 13, RejectReason::NoTime, {} },
        { 14, RejectReason::UnclosedQuote, {} },
    };
    QVERIFY(read.log.rejected == expected);
    QCOMPARE(read.log.rejectedCount, qint64(expected.size()));
}

void TestLogReading::listIsCappedCountIsNot()
{
    QByteArray csv = "case,activity,time\n1,a,2026-01-02\n";
    csv += QByteArray("1,a,\n").repeated(5000);
    LogFile file = fileOf(csv);
    const ReadLog read = readLog(file, inspectLog(file));
    QCOMPARE(read.log.rejectedCount, 5000);
    QCOMPARE(read.log.rejected.size(), EventLog::listedRows);
}

void TestLogReading::unusable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, LogProblem::Kind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("empty", "", LogProblem::Empty);
    row("blank lines", "\n\n\n", LogProblem::Empty);
    row("header only", "case,activity,time\n", LogProblem::HeaderOnly);
    row("binary", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452ff"), LogProblem::Binary);
    row("zero bytes in text", QByteArray("case,activity\n1,a\0b\n", 20), LogProblem::Binary);
    row("latin-1", "case,activity,time\n1,caf\xE9,2026-01-02\n", LogProblem::UnknownEncoding);
    row("too many columns", QByteArray(1500, ',') + "\n1,2\n", LogProblem::TooManyColumns);
    row("broken header", "case,\"activity\n1,2\n", LogProblem::BrokenHeader);
}

void TestLogReading::unusable()
{
    QFETCH(QByteArray, bytes);
    LogFile file = fileOf(bytes);
    const LogReading reading = inspectLog(file);
    QVERIFY(file.problem);
    QTEST(int(file.problem->kind), "kind");
    QVERIFY(readLog(file, reading).problem);
}

void TestLogReading::files()
{
    QTemporaryDir folder;
    QCOMPARE(loadLog(folder.filePath(u"none.csv"_s)).problem->kind, LogProblem::CannotRead);
    QCOMPARE(loadLog(folder.path()).problem->kind, LogProblem::NotAFile);
    QCOMPARE(loadLog(u"/dev/zero"_s).problem->kind, LogProblem::NotAFile);
    QFile file(folder.filePath(u"log.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20 * 1024 * 1024, 'x'));
    file.close();
    QCOMPARE(loadLog(file.fileName()).raw.size(), 20 * 1024 * 1024);
    QCOMPARE(loadLog(file.fileName()).name, u"log.csv"_s);
    QCOMPARE(loadLog(file.fileName(), [](double share) { return share < 0.5; }).problem->kind,
        LogProblem::Cancelled);
}

void TestLogReading::neededColumns()
{
    LogFile file = fileOf("colour,taste\nred,sweet\ngreen,sour\nred,sour\n");
    LogReading reading = inspectLog(file);
    QVERIFY(!file.problem);
    const ReadLog read = readLog(file, reading);
    QCOMPARE(read.problem->kind, LogProblem::NoColumn);
    LogFile noneUsable = fileOf("case,activity,time\n1,a,x\n2,b,y\n");
    reading = inspectLog(noneUsable);
    reading.setColumn(LogRole::Time, 2);
    QCOMPARE(readLog(noneUsable, reading).problem->kind, LogProblem::NothingUsable);
}

void TestLogReading::preview()
{
    QByteArray csv = "id,state,time,team\n";
    for (int i = 0; i < 30; ++i)
        csv += "T" + QByteArray::number(i / 3) + (i == 2 ? ",," : ",open,")
            + (i == 1 ? "never" : "2026-01-02 10:00") + (i == 0 ? ",?\n" : ",Net\n");
    LogFile file = fileOf(csv);
    LogReading reading = inspectLog(file);
    reading.setColumn(LogRole::Activity, 1);
    reading.zone = u"Asia/Seoul"_s;
    std::vector<PreviewRow> rows = previewLog(file, reading);
    QCOMPARE(rows.size(), 20u);
    QCOMPARE(rows[0].line, 2);
    QCOMPARE(rows[0].values[0], u"T0"_s);
    QVERIFY(rows[0].missing[size_t(LogRole::Group)]);
    QVERIFY(!rows[0].rejected);
    QCOMPARE(*rows[0].time, QDateTime(QDate(2026, 1, 2), QTime(1, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(rows[1].rejected, RejectReason::BadTime);
    QCOMPARE(rows[2].rejected, RejectReason::NoActivity);
    QVERIFY(rows[3].values[size_t(LogRole::Start)].isNull());
    reading.missing.append(u"open"_s);
    rows = previewLog(file, reading, 5);
    QCOMPARE(rows.size(), 5u);
    QCOMPARE(rows[0].rejected, RejectReason::NoActivity);
}

void TestLogReading::lifecycles()
{
    LogFile file = fileOf("case,activity,time,lifecycle:transition\n"
                          "1,a,2026-01-01 09:00,start\n"
                          "1,a,2026-01-01 09:30,schedule\n"
                          "1,a,2026-01-01 10:00,complete\n"
                          "1,b,2026-01-01 11:00,complete\n"
                          "1,c,2026-01-01 12:00,START\n"
                          "2,a,2026-01-01 12:00,start\n"
                          "2,a,2026-01-01 12:10,start\n"
                          "2,a,2026-01-01 13:00,complete\n");
    const ReadLog read = readLog(file, inspectLog(file));
    QVERIFY(!read.problem);
    QCOMPARE(read.log.events.size(), 5u); // a, b, c of 1; a and the open a of 2
    QCOMPARE(read.log.events[0].time - read.log.events[0].start, 3600 * 1000);
    QCOMPARE(read.log.events[1].start, noTime);
    QCOMPARE(read.log.events[2].start, noTime);
    QCOMPARE(read.log.rejectedCount, 1);
    QCOMPARE(read.log.rejected[0].reason, RejectReason::OtherLifecycle);
    QCOMPARE(read.log.rejected[0].line, 3);
    LogFile own = fileOf("case,activity,time,lifecycle:transition\n"
                         "1,Accepted,2026-01-01 09:00,In Progress\n"
                         "1,Accepted,2026-01-01 09:30,Wait\n");
    QCOMPARE(readLog(own, inspectLog(own)).log.events.size(), 2u);
}

void TestLogReading::cancels()
{
    QByteArray csv = "case,activity,time\n";
    csv += QByteArray("1,a,2026-01-02 10:00\n").repeated(50'000);
    LogFile file = fileOf(csv);
    const LogReading reading = inspectLog(file);
    int asked = 0;
    const ReadLog read = readLog(file, reading, [&asked](double) { return ++asked < 4; });
    QCOMPARE(read.problem->kind, LogProblem::Cancelled);
    QCOMPARE(asked, 4);
}

void TestLogReading::settingsAsJson()
{
    LogFile file = fileOf("번호;상태;일시\n1;접수;2026-01-02 10:00\n1;완료;2026-01-03 10:00\n");
    const LogReading reading = inspectLog(file);
    const QJsonObject json
        = QJsonDocument::fromJson(readingToJson(file, reading).toUtf8()).object();
    QCOMPARE(json.value(u"case"_s).toString(), u"번호"_s);
    QCOMPARE(json.value(u"delimiter"_s).toString(), u";"_s);
    QCOMPARE(json.value(u"start"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(json.value(u"time_format"_s).toString(), u"year-first"_s);
    QCOMPARE(json.value(u"names_kept"_s), QJsonValue(false));
}

void TestLogReading::namesBecomeNumbers()
{
    LogFile file = fileOf("id,state,time,assignee,opened_by,note\n"
                          "1,a,2026-01-02,Kim,Lee,call back\n"
                          "1,b,2026-01-03,\"Park, S.\",Kim,Kim\r\n"
                          "2,a,2026-01-03,?,Lee,\"a \"\"quote\"\"\"\n");
    const LogReading reading = inspectLog(file);
    const QByteArray kept = evidenceText(file, reading);
    QCOMPARE(kept,
        QByteArray("id,state,time,assignee,opened_by,note\n"
                   "1,a,2026-01-02,Person 1,Person 2,call back\n"
                   "1,b,2026-01-03,Person 3,Person 1,Person 1\r\n"
                   "2,a,2026-01-03,?,Person 2,\"a \"\"quote\"\"\"\n"));
    // What is kept reads as the original does.
    LogFile again = fileOf(kept);
    const ReadLog read = readLog(again, inspectLog(again));
    QCOMPARE(read.log.events.size(), 3u);
    QCOMPARE(read.log.resources.size(), 2);
}

void TestLogReading::namesInBrokenRows()
{
    LogFile file = fileOf("id,state,time,assignee\n1,a,2026-01-02,Kim Gana\n"
                          "1,b,2026-01-03,Kim Gana,extra\n1,\"c,2026-01-03,Kim Gana\n");
    const QByteArray kept = evidenceText(file, inspectLog(file));
    QVERIFY(!kept.contains("Kim"));
    QCOMPARE(kept.count("Person 1"), 3);
    QCOMPARE(kept.count('\n'), 4);
}

void TestLogReading::namesAreKeptOnRequest()
{
    const QByteArray bytes = "id,state,time,assignee\n1,a,2026-01-02,Kim\n1,b,2026-01-03,Lee\n";
    LogFile file = fileOf(bytes);
    LogReading reading = inspectLog(file);
    reading.keepNames = true;
    QCOMPARE(evidenceText(file, reading), bytes);
}

GEMBA_TEST(TestLogReading)
#include "tst_logreading.moc"
