// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/discovery.h"
#include "app/ticketlog/xesreader.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestXesReader : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void readsALog();
    void packed();
    void utf16();
    void nestedAttributes();
    void refuses_data();
    void refuses();
    void bombIsRefused();
    void startAndComplete();
    void namesBecomeNumbers();
    void cancels();
};

// Packed with gzip 1.12 (-9n): <log></log>
static const QByteArray packedEmptyLog
    = QByteArray::fromHex("1f8b0800000000000203b3c9c94fb7b3d10791007fee0bca0b000000");

static QByteArray logOf(const QByteArray& traces)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<!-- made by a test -->\n"
           "<log xes.version=\"1849-2016\">\n"
           "<extension name=\"Concept\" prefix=\"concept\" uri=\"http://x/\"/>\n"
           "<global scope=\"event\"><string key=\"concept:name\" value=\"?\"/></global>\n"
           "<string key=\"origin\" value=\"test\"/>\n"
        + traces + "</log>\n";
}

static QByteArray eventOf(const char* activity, const char* time, const char* more = "")
{
    return QByteArray("<event><string key=\"concept:name\" value=\"") + activity
        + "\"/><date key=\"time:timestamp\" value=\"" + time + "\"/>" + more + "</event>\n";
}

static QByteArray traceOf(const char* name, const QByteArray& events)
{
    return QByteArray("<trace><string key=\"concept:name\" value=\"") + name + "\"/>\n" + events
        + "</trace>\n";
}

static LogFile fileOf(const QByteArray& bytes)
{
    LogFile file;
    file.name = u"log.xes"_s;
    file.raw = bytes;
    return file;
}

static const QByteArray small = logOf(
    traceOf("1",
        eventOf("접수", "2026-01-02T09:00:00+09:00",
            "<string key=\"org:resource\" value=\"Kim\"/><string key=\"org:group\" value=\"A\"/>")
            + eventOf("Fix &amp; test", "2026-01-02T10:00:00.500+09:00",
                "<string key=\"org:resource\" value=\"Lee\"/>"))
    + traceOf("2", eventOf("접수", "2026-01-02T09:00:00Z")));

void TestXesReader::readsALog()
{
    LogFile file = fileOf(small);
    const LogReading reading = inspectLog(file);
    QVERIFY(!file.problem);
    QCOMPARE(reading.format, LogFormat::Xes);
    const ReadLog read = readLog(file, reading);
    QVERIFY(!read.problem);
    QCOMPARE(read.log.events.size(), 3u);
    QCOMPARE(read.log.cases.size(), 2);
    QCOMPARE(read.log.activities.name(0), std::string_view("접수"));
    QCOMPARE(read.log.activities.name(1), std::string_view("Fix & test"));
    QCOMPARE(read.log.groups.name(0), std::string_view("A"));
    QCOMPARE(read.log.resources.size(), 2);
    QCOMPARE(read.log.events[1].time - read.log.events[0].time, 3'600'500);
    QVERIFY(!read.log.sawLocalTime);
}

void TestXesReader::packed()
{
    LogProblem problem;
    QCOMPARE(unpackGzip(packedEmptyLog, problem), QByteArray("<log></log>"));
    LogFile file = fileOf(packedEmptyLog);
    inspectLog(file);
    QCOMPARE(file.problem->kind, LogProblem::HeaderOnly);
    for (const qsizetype length : { 2, 12, 20, 26 }) {
        LogFile cut = fileOf(packedEmptyLog.left(length));
        inspectLog(cut);
        QVERIFY(cut.problem);
        QCOMPARE(cut.problem->kind, LogProblem::BrokenArchive);
    }
    // Two members, one after the other, are one file.
    QCOMPARE(
        unpackGzip(packedEmptyLog + packedEmptyLog, problem), QByteArray("<log></log><log></log>"));
}

void TestXesReader::utf16()
{
    const QString text = QString::fromUtf8(small).replace(u"utf-8"_s, u"UTF-16"_s);
    LogFile file = fileOf(
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    const LogReading reading = inspectLog(file);
    QVERIFY(!file.problem);
    QCOMPARE(readLog(file, reading).log.events.size(), 3u);
    const QByteArray kept = evidenceText(file, reading);
    QVERIFY(kept.contains("Person 1") && !kept.contains("Kim"));
}

void TestXesReader::nestedAttributes()
{
    LogFile file = fileOf(logOf(traceOf("1",
        "<list key=\"l\"><values><string key=\"concept:name\" value=\"no\"/></values></list>"
            + eventOf("a", "2026-01-02T09:00:00Z",
                "<list key=\"deep\"><values><string key=\"concept:name\" value=\"inner\">"
                "<string key=\"time:timestamp\" value=\"never\"/></string></values></list>"
                "<string key=\"org:group\" value=\"A\"><string key=\"org:group\" value=\"B\"/>"
                "</string>"))));
    const ReadLog read = readLog(file, inspectLog(file));
    QCOMPARE(read.log.events.size(), 1u);
    QCOMPARE(read.log.activities.name(0), std::string_view("a"));
    QCOMPARE(read.log.groups.size(), 1);
    QCOMPARE(read.log.groups.name(0), std::string_view("A"));
}

void TestXesReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("entities") << QByteArray(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE log [\n<!ENTITY a \"ha\">\n"
        "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<log>&b;</log>")
                              << int(LogProblem::Entities) << 3;
    QTest::newRow("outside entity")
        << QByteArray("<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><log>&x;</log>")
        << int(LogProblem::Entities) << 1;
    QTest::newRow("cut off") << small.left(small.size() - 40) << int(LogProblem::BadXml) << 12;
    QTest::newRow("another root") << QByteArray("<?xml version=\"1.0\"?><html><body/></html>")
                                  << int(LogProblem::NotXes) << 1;
    QTest::newRow("deep") << "<log>" + QByteArray("<a>").repeated(100'000)
                          << int(LogProblem::TooDeep) << 1;
    QTest::newRow("no events") << logOf("") << int(LogProblem::HeaderOnly) << 0;
}

void TestXesReader::refuses()
{
    QFETCH(QByteArray, bytes);
    LogFile file = fileOf(bytes);
    const LogReading reading = inspectLog(file);
    const std::optional<LogProblem> problem
        = file.problem ? file.problem : readLog(file, reading).problem;
    QVERIFY(problem);
    QTEST(int(problem->kind), "kind");
    QTEST(int(problem->line), "line");
}

// 300 MB of spaces behind a few hundred kB: stored as many gzip members of one repeated block.
void TestXesReader::bombIsRefused()
{
    // qCompress writes zlib; its deflate stream between a gzip header and trailer is a member.
    const QByteArray spaces(16 * 1024 * 1024, ' ');
    QByteArray deflated = qCompress(spaces, 9).mid(4 + 2);
    deflated.chop(4);
    quint32 crc = 0xFFFFFFFF;
    for (const char c : spaces) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    QByteArray trailer;
    for (const quint32 word : { ~crc, quint32(spaces.size()) })
        for (int byte = 0; byte < 4; ++byte)
            trailer += char(word >> (8 * byte));
    const QByteArray member = QByteArray::fromHex("1f8b0800000000000203") + deflated + trailer;
    LogFile file = fileOf(member.repeated(20));
    inspectLog(file);
    QVERIFY(file.problem);
    QCOMPARE(file.problem->kind, LogProblem::Bomb);
}

void TestXesReader::startAndComplete()
{
    const char* start = "<string key=\"lifecycle:transition\" value=\"start\"/>";
    const char* complete = "<string key=\"lifecycle:transition\" value=\"complete\"/>";
    LogFile file = fileOf(logOf(traceOf("1",
        eventOf("a", "2026-01-02T09:00:00Z", start) + eventOf("b", "2026-01-02T09:10:00Z", start)
            + eventOf("a", "2026-01-02T09:30:00Z", complete)
            + eventOf("b", "2026-01-02T10:10:00Z", complete))));
    const ReadLog read = readLog(file, inspectLog(file));
    QCOMPARE(read.log.events.size(), 2u);
    const std::optional<Discovery> found = discover(read.log, StepsOf::Activity);
    QCOMPARE(found->steps.size(), 2u);
    QCOMPARE(found->steps[0].process->median, 1800.0);
    QCOMPARE(found->steps[1].process->median, 3600.0);
    QCOMPARE(found->steps[1].wait->median, 0.0); // began before the other ended
    QCOMPARE(found->leadTime.median, 4200.0);
}

void TestXesReader::namesBecomeNumbers()
{
    LogFile file = fileOf(small);
    const LogReading reading = inspectLog(file);
    const QByteArray kept = evidenceText(file, reading);
    QByteArray expected = small;
    expected.replace("\"Kim\"", "\"Person 1\"").replace("\"Lee\"", "\"Person 2\"");
    QCOMPARE(kept, expected);
    LogFile again = fileOf(kept);
    QCOMPARE(readLog(again, inspectLog(again)).log.resources.size(), 2);
}

void TestXesReader::cancels()
{
    QByteArray events;
    for (int i = 0; i < 20'000; ++i)
        events += eventOf("a", "2026-01-02T09:00:00Z");
    LogFile file = fileOf(logOf(traceOf("1", events)));
    const LogReading reading = inspectLog(file);
    int asked = 0;
    QCOMPARE(readLog(file, reading, [&asked](double) { return ++asked < 3; }).problem->kind,
        LogProblem::Cancelled);
}

GEMBA_TEST(TestXesReader)
#include "tst_xesreader.moc"
