// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/interchange/labeltext.h"
#include "app/language/language.h"
#include "tests/app/interchange/exchangedstream.h"
#include "tests/testing.h"
#include <QTest>
#include <expat.h>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDrawio : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void comesBackAsItWas();
    void isWrittenForDrawio();
    void editedThere();
    void copiedThere();
    void foreignDrawing();
    void leanShapes();
    void packedPage();
    void hostile_data();
    void hostile();
    void labels_data();
    void labels();
};

/// Made with Python's zlib and urllib as draw.io packs pages: two boxes and an arrow.
static const QByteArray packedByPython
    = "xVPRboMwDPwav4ekm8ojYaxP+4hssQhSaJAbGPx9A1jrEOu0SZP2gHS2uYvvlIAq2/"
      "FEpnMvwaIHVYEqKYS4onYs0XuQorGgnkBKkT6Qz3em2TIVnSE8x58QzEoYjO9x7UBVQl5AfpiBllCkpoBKgxaQa6gK0M"
      "cZL7xLnDzzKPRni7NsBkq72HqGfAJSxPHulkuLVzxhaDHSlH5hwoGPm7ble2OjYz77FA6b2rHoI/"
      "fMZa3rD+FbIglwKF8H9LoLqOg6CgOmZibEnI182IXxt/b/0z+uEmhr/H775D/09IabexUN1Rg/"
      "Jbn3SOhNbIat+i82TuXtuSyzzWu6Ag==";

static QByteArray file(const QByteArray& inDiagram)
{
    return "<mxfile><diagram name=\"Page\">" + inDiagram + "</diagram></mxfile>";
}

static QByteArray page(const QByteArray& cells)
{
    return file("<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
        + "</root></mxGraphModel>");
}

static QByteArray box(const QByteArray& id, const QByteArray& value, int x,
    const QByteArray& style = "html=1;", const QByteArray& parent = "1")
{
    return "<mxCell id=\"" + id + "\" value=\"" + value + "\" style=\"" + style
        + "\" vertex=\"1\" parent=\"" + parent + "\"><mxGeometry x=\"" + QByteArray::number(x)
        + "\" y=\"0\" width=\"80\" height=\"40\" as=\"geometry\"/></mxCell>";
}

static QByteArray arrow(const QByteArray& id, const QByteArray& from, const QByteArray& to,
    const QByteArray& value = {})
{
    return "<mxCell id=\"" + id + "\" value=\"" + value + "\" edge=\"1\" parent=\"1\" source=\""
        + from + "\" target=\"" + to + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
}

static QStringList stepNames(const StreamMap& map)
{
    QStringList names;
    for (const Step& step : map.steps)
        names.append(step.name);
    return names;
}

void TestDrawio::comesBackAsItWas()
{
    const StreamExchange streams = fullExchange();
    const QByteArray written = writeDrawio(streams);
    QCOMPARE(readDrawio(written, streams.teams).problems, QStringList());
    QVERIFY(readDrawio(written, streams.teams).found == streams);
    // The teams come along, in the order in which the steps name them.
    QVERIFY(readDrawio(written).found.maps == streams.maps);
    QCOMPARE(readDrawio(written).found.teams, streams.teams);
    // A team of that name that is there already is taken.
    const QList<Team> known { { .id = QUuid::createUuid(), .name = u"인프라"_s } };
    const ReadStreams read = readDrawio(written, known);
    QCOMPARE(read.found.maps.at(0).steps.at(1).teamId, known.at(0).id);
    QCOMPARE(read.found.teams.size(), 2);
    QCOMPARE(writeDrawio(readDrawio(written).found), written);
}

// What draw.io needs: value-streams.md, section 6.
void TestDrawio::isWrittenForDrawio()
{
    const QByteArray written = writeDrawio(fullExchange());
    const XML_Parser parser = XML_ParserCreate(nullptr);
    QCOMPARE(XML_Parse(parser, written.constData(), int(written.size()), true), XML_STATUS_OK);
    XML_ParserFree(parser);
    QVERIFY(written.contains("compressed=\"false\""));
    QCOMPARE(written.count("<diagram "), 2);
    QCOMPARE(written.count("vsm=\"step\""), 3);
    QVERIFY(written.contains("pt_min=\"90.5167\"") && written.contains("ca=\"95.5001\""));
    QVERIFY(written.contains("kind=\"rework\""));
    QVERIFY(written.contains("shape=mxgraph.lean_mapping.manufacturing_process"));
    QVERIFY(!written.contains("%C&amp;A")); // would begin a placeholder
    QVERIFY(!written.contains("html=1")); // what people typed is not read as markup there
}

void TestDrawio::editedThere()
{
    StreamExchange streams = fullExchange();
    QByteArray written = writeDrawio(streams);
    written.replace("pt_min=\"90.5167\"", "pt_min=\"1.5h\"");
    written.replace("lt_min=\"16666666.7833\"", "lt_min=\"2d 4h\"");
    written.replace("ca=\"95.5001\"", "ca=\"?\"");
    written.replace("people=\"3\"", "people=\"4\"");
    ReadStreams read = readDrawio(written, streams.teams);
    QCOMPARE(read.problems, QStringList());
    Step expected = streams.maps.at(0).steps.at(0);
    expected.processTime = 90min;
    expected.leadTime = 52h; // this map counts calendar days
    expected.completeAccuratePpm = std::nullopt;
    expected.people = 4;
    QVERIFY(read.found.maps.at(0).steps.at(0) == expected);

    // Typed into the box itself; and a box of one's own between the others.
    written.replace("label=\"%name%&#10;%team%", "label=\"Renamed&#10;%team%");
    const QByteArray first = streams.maps.at(0).steps.at(0).id.toByteArray(QUuid::WithoutBraces);
    written.replace("</root>\n    </mxGraphModel>\n  </diagram>\n  <diagram",
        box("new", "Own box", 5) + arrow("newer", first, "new", "20,5 %")
            + "</root>\n    </mxGraphModel>\n  </diagram>\n  <diagram");
    read = readDrawio(written, streams.teams);
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(stepNames(read.found.maps.at(0)),
        QStringList({ u"Renamed"_s, u"Renamed"_s, u""_s, u"Own box"_s }));
    QCOMPARE(read.found.maps.at(0).handoffs.constLast().sharePpm, 205'000);

    // A value that is none: where it stands, and nothing is read.
    written.replace("people=\"4\"", "people=\"-4\"");
    read = readDrawio(written, streams.teams);
    QVERIFY(read.found.maps.isEmpty());
    QCOMPARE(read.problems.size(), 1);
    QVERIFY2(read.problems.at(0).endsWith(u"shape “Renamed”: “-4” is no value for people."_s),
        qPrintable(read.problems.at(0)));
}

/// draw.io gives a copied box a new id; a hand that edits the file may not.
void TestDrawio::copiedThere()
{
    StreamExchange streams = fullExchange();
    streams.maps[0].handoffs.clear();
    const Step twin = streams.maps.at(0).steps.at(0);
    streams.maps[0].steps.append(twin);
    const StreamMap map = readDrawio(writeDrawio(streams), streams.teams).found.maps.at(0);
    QCOMPARE(map.steps.size(), 4);
    QCOMPARE(map.steps.at(0), twin);
    QVERIFY(map.steps.at(3).id != twin.id && !map.steps.at(3).id.isNull());
    QCOMPARE(map.steps.at(3).name, twin.name);
}

void TestDrawio::foreignDrawing()
{
    const QByteArray drawing = page(box("title", "My stream", 0, "text;html=1;")
        + box("lane", "Network team", 300, "swimlane;html=1;")
        // In the lane, at 300 + 20: behind the box at 10 and before the one at 400.
        + box("c", "Check&lt;br&gt;PT: 10 min&lt;div&gt;L/T = 2 d&lt;/div&gt;%C&amp;amp;A 90", 20,
            "html=1;", "lane")
        + box("d", "&lt;b&gt;Deploy&lt;/b&gt; &amp;amp; test", 400)
        + box("a", "Ask for it", 10, "rounded=1;html=1;") + box("empty", "", 200)
        + arrow("e1", "a", "c") + arrow("e2", "c", "d", "80 %") + arrow("e3", "d", "c", "20%")
        + arrow("e4", "d", "nowhere") + arrow("e5", "a", "c"));
    const ReadStreams read = readDrawio(drawing);
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.found.maps.size(), 1);
    const StreamMap& map = read.found.maps.at(0);
    QCOMPARE(map.stream.name, u"Page"_s);
    QCOMPARE(stepNames(map), QStringList({ u"Ask for it"_s, u"Check"_s, u"Deploy & test"_s }));
    QCOMPARE(map.steps.at(1).processTime, 10min);
    QCOMPARE(map.steps.at(1).leadTime, 16h);
    QCOMPARE(map.steps.at(1).completeAccuratePpm, 900'000);
    QCOMPARE(teamName(read.found.teams, map.steps.at(1).teamId), u"Network team"_s);
    QVERIFY(map.steps.at(0).teamId.isNull());
    QCOMPARE(map.handoffs.size(), 3); // one of the two alike, none into nowhere
    QVERIFY(!map.handoffs.at(1).sendBack);
    QCOMPARE(map.handoffs.at(1).sharePpm, 800'000);
    QVERIFY(map.handoffs.at(2).sendBack);
    QCOMPARE(map.handoffs.at(2).sharePpm, 200'000);
    QCOMPARE(read.notes.size(), 2);
}

/// Shapes of draw.io's lean-mapping library: value-streams.md, section 6.
void TestDrawio::leanShapes()
{
    const QByteArray lean = "html=1;shape=mxgraph.lean_mapping.";
    QByteArray drawing = page(box("s", "Caller", 0, lean + "outside_sources;")
        + box("i", "Inbox", 100, lean + "inventory_box;")
        + box("p", "Answer", 200, lean + "manufacturing_process;")
        + box("c", "Customer", 300, lean + "outside_sources;") + arrow("e1", "s", "i")
        + arrow("e2", "i", "p") + arrow("e3", "p", "c") + arrow("e4", "p", "s"));
    drawing.replace(
        "id=\"e4\"", "id=\"e4\" style=\"shape=mxgraph.lean_mapping.electronic_info_flow_edge;\"");
    const ReadStreams read = readDrawio(drawing);
    QCOMPARE(read.problems, QStringList());
    const StreamMap& map = read.found.maps.at(0);
    QList<StepKind> kinds;
    for (const Step& step : map.steps)
        kinds.append(step.kind);
    QCOMPARE(kinds,
        QList({ StepKind::Supplier, StepKind::Inventory, StepKind::Process, StepKind::Customer }));
    QVERIFY(map.handoffs.at(3).flow == Flow::ElectronicInformation);
    QVERIFY(!map.handoffs.at(3).sendBack);
    const QByteArray written = writeDrawio(read.found);
    QCOMPARE(written.count("lean_mapping.outside_sources"), 2);
    QCOMPARE(written.count("lean_mapping.inventory_box"), 1);
    QCOMPARE(written.count("lean_mapping.electronic_info_flow_edge"), 1);
    QVERIFY(readDrawio(written).found.maps == read.found.maps);
}

void TestDrawio::packedPage()
{
    for (const QByteArray& drawing :
        { file(packedByPython), file("\n  " + packedByPython + "\n") }) {
        const ReadStreams read = readDrawio(drawing);
        QCOMPARE(read.problems, QStringList());
        QCOMPARE(
            stepNames(read.found.maps.at(0)), QStringList({ u"요청 받기"_s, u"Approve 100 %"_s }));
        QCOMPARE(read.found.maps.at(0).handoffs.size(), 1);
    }
}

/// What `flush` makes of a text as a raw deflate stream.
static QByteArray deflated(QByteArray text, int flush)
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    QByteArray block(64 * 1024, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(text.data());
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(block.data());
    stream.avail_out = uInt(block.size());
    deflate(&stream, flush);
    block.truncate(block.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return block;
}

/// Mebibytes of one character with `tail` behind them: a block that depends on none before it,
/// repeated.
static QByteArray packedFilling(char filling, int mebibytes, const QByteArray& tail)
{
    const QByteArray block = deflated(QByteArray(1024 * 1024, filling), Z_FULL_FLUSH);
    return (block.repeated(mebibytes) + deflated(tail, Z_FINISH)).toBase64();
}

void TestDrawio::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& problem) {
        QTest::newRow(name) << bytes << problem;
    };
    const QString doctype = u"The drawing declares a document type in line 1, which draw.io never "
                            "writes and which can hide entities; it was not read."_s;
    QByteArray laughs = "<!DOCTYPE m [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \""
            + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    row("a billion laughs", laughs + "]><mxfile><diagram name=\"&k;\"/></mxfile>", doctype);
    row("a file as an entity",
        "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><mxfile>&x;</mxfile>", doctype);
    row("a document type alone", "<!DOCTYPE mxfile SYSTEM \"http://x.example/m.dtd\"><mxfile/>",
        doctype);
    row("1 GB of zeros", file(packedFilling('\0', 1024, {})),
        u"The page “Page” unpacks to more than 64 MiB, which no drawing does; it was not read."_s);
    const QByteArray blanks = packedFilling(' ', 40, "<mxGraphModel/>");
    row("40 MiB of blanks", file(blanks),
        u"The drawing has no box with a text, so there is no step to read."_s);
    row("two pages of that",
        "<mxfile><diagram name=\"A\">" + blanks + "</diagram><diagram name=\"B\">" + blanks
            + "</diagram></mxfile>",
        u"The page “B” unpacks to more than 64 MiB, which no drawing does; it was not read."_s);
    row("cut off in the middle", file(packedByPython.left(100)),
        u"The packed page “Page” is damaged; save the drawing again in draw.io."_s);
    row("no base64", file("!!!!"),
        u"The page “Page” is packed, but not as draw.io does it; save it again there."_s);
    row("nested too deep", page(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)),
        u"The drawing nests elements more than 64 deep in line 1, which draw.io does not; it was "
        "not read."_s);
    row("too many elements", page(QByteArray("<a/>").repeated(500'001)),
        u"The drawing holds more than 500,000 elements (line 1); save the value stream in a file "
        u"of "
        "its own."_s);
    QByteArray boxes;
    for (int i = 0; i < 5001; ++i)
        boxes += box(QByteArray::number(i), "x", i);
    row("too many boxes", page(boxes),
        u"The page “Page” holds more than 5,000 boxes or 20,000 arrows, too many for a map."_s);
    row("too many pages", "<mxfile>" + QByteArray("<diagram/>").repeated(101) + "</mxfile>",
        u"The drawing has more than 100 pages; save the value stream in a file of its own."_s);
    row("no XML", "id,name\n1,2\n",
        u"The drawing is no valid XML in line 1 (syntax error); save it again in draw.io."_s);
    row("nothing", "",
        u"The drawing is no valid XML in line 1 (no element found); save it again in draw.io."_s);
    row("another XML", "<svg/>", u"This is an XML file, but no drawing of draw.io."_s);
    row("no box", page({}), u"The drawing has no box with a text, so there is no step to read."_s);
    row("parents in a circle",
        page(box("a", "", 1, "html=1;", "b") + box("b", "", 1, "html=1;", "a")),
        u"The drawing has no box with a text, so there is no step to read."_s);
    const auto ofOwn = [](const QByteArray& values) {
        return page("<object id=\"s\" label=\"%name%\" placeholders=\"1\" vsm=\"step\" name=\"S\" "
            + values + "><mxCell vertex=\"1\" parent=\"1\"/></object>");
    };
    for (const char* time : { "-5", "abc", "1e999", "nan", "9999999999" })
        row(time, ofOwn(QByteArray("pt_min=\"") + time + "\""),
            u"Page “Page”, shape “S”: “%1” is no value for pt_min."_s.arg(
                QString::fromLatin1(time)));
    row("share above all", ofOwn("ca=\"120\""),
        u"Page “Page”, shape “S”: “120” is no value for ca."_s);
    row("position that is no number", ofOwn("map_position=\"nan 1\""),
        u"Page “Page”, shape “S”: “nan 1” is no value for map_position."_s);
}

void TestDrawio::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QList<Team> known { { .id = QUuid::createUuid(), .name = u"Ours"_s } };
    const ReadStreams read = readDrawio(bytes, known);
    QCOMPARE(read.problems, QStringList({ problem }));
    QVERIFY(read.found.maps.isEmpty());
    QCOMPARE(read.found.teams, known);
}

void TestDrawio::labels_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("tags") << u"<b>A</b> <font color=\"red\">b</font><br>c"_s << u"A b\nc"_s;
    QTest::newRow("references") << u"a&nbsp;&amp;&lt;b&gt; &#54620;&#xAE00; &bogus;"_s
                                << u"a &<b> 한글 &bogus;"_s;
    QTest::newRow("nothing to run")
        << u"x<script>alert(1)</script><style>p{}</style>y"_s << u"xy"_s;
    QTest::newRow("script without an end") << u"x<script>alert(1)"_s << u"x"_s;
    QTest::newRow("less than") << u"a < b"_s << u"a < b"_s;
    QTest::newRow("tag without an end") << u"a <b"_s << u"a <b"_s;
    QTest::newRow("one escape deep") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("no character") << u"&#0;&#xD800;&#99999999;"_s << u"&#0;&#xD800;&#99999999;"_s;
}

void TestDrawio::labels()
{
    QFETCH(QString, html);
    QTEST(textOfHtml(html), "text");
    QVERIFY(textOfHtml(html.repeated(20'000)).size() <= 20'000);
}

GEMBA_TEST(TestDrawio)
#include "tst_drawio.moc"
