// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/schema.h"
#include "tests/app/hostile/hostilecase.h"
#include "tests/testing.h"
#include <QFile>
#include <QTest>
#include <zlib.h>

using namespace Qt::StringLiterals;

/// JSON values, ticket logs and calls that were made to do harm or made by mistake.
class TestHostileImports : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void json_data();
    void json() { run(); }
    void csv_data();
    void csv() { run(); }
    void xes_data();
    void xes() { run(); }
    void calls_data();
    void calls() { run(); }

private:
    void run()
    {
        QFETCH(HostileCase, hostile);
        runHostileCase(hostile);
    }
};

static const QStringList import { u"import"_s, u"FILE"_s, u"--into"_s, u"OUT"_s };

static QByteArray project(const QByteArray& members)
{
    return "{\"format\":\"gemba-project\",\"form\":" + QByteArray::number(schemaScripts().size())
        + members + "}";
}

static QByteArray row(const QByteArray& table, const QByteArray& fields)
{
    return project(
        ",\"" + table + "\":[{\"id\":\"00000000-0000-4000-8000-000000000001\"," + fields + "}]");
}

/// The value is refused at that place.
static HostileCase refused(const char* name, const QByteArray& json, const QString& place)
{
    return { name, import, holding(json),
        u"FILE: The JSON value is not a project as this version of Gemba writes it. At "_s
            + place };
}

static QList<HostileCase> wrongJson()
{
    const QByteArray deep = QByteArray("[").repeated(100'000);
    return {
        refused("nothing", "", u"line 1: "_s),
        refused("a word", "nonsense", u"line 1: "_s),
        refused("ends early", "{\n\"format\":\n", u"line 3: "_s),
        refused("trailing comma", "{\"a\":1,}", u"line 1: "_s),
        refused("two values", "{}{}", u"line 1: "_s),
        refused("comment", "// hello\n{}", u"line 1: "_s),
        refused("single quotes", "{'format':1}", u"line 1: "_s),
        refused("no number", "{\"a\":NaN}", u"line 1: "_s),
        refused("infinity", "{\"a\":Infinity}", u"line 1: "_s),
        refused("hexadecimal", "{\"a\":0x10}", u"line 1: "_s),
        refused("leading zero", "{\"a\":007}", u"line 1: "_s),
        refused("zero byte", QByteArray("{\"a\":\0}", 7), u"line 1: "_s),
        refused("no UTF-8", "{\"a\":\"\xff\xfe\"}", u"line 1: "_s),
        refused("windows-949", "{\"a\":\"\xb0\xa1\"}", u"line 1: "_s),
        refused("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u"line 1: "_s),
        refused("100,000 levels", deep, u"line 1: "_s),
        refused("2,000 levels that close",
            QByteArray("[").repeated(2000) + QByteArray("]").repeated(2000), u"line 1: "_s),
        refused("a million braces", QByteArray("{\"a\":").repeated(1'000'000), u"line 1: "_s),
        refused("a number of 10 MB", "{\"a\":" + QByteArray(10'000'000, '9') + "}", u""_s),
        refused("a list", "[]", u"the beginning: "_s),
        refused("a text", "\"gemba-project\"", u"line 1: "_s),
        refused("another format", "{}", u"format: it should be “gemba-project”"_s),
        refused("a newer form", "{\"format\":\"gemba-project\",\"form\":99}",
            u"form: it was written by a newer version of Gemba"_s),
        refused("a negative form", "{\"format\":\"gemba-project\",\"form\":-1}", u"form: "_s),
        refused("a form in words", "{\"format\":\"gemba-project\",\"form\":\"1\"}", u"form: "_s),
        refused("format twice", "{\"format\":\"x\",\n\"format\":\"gemba-project\",\"form\":1}",
            u"line 2: “format” stands twice in one object"_s),
        refused("a table twice", project(",\"team\":[],\n\"team\":[]"),
            u"line 2: “team” stands twice in one object"_s),
        refused("a field twice", row("team", "\"people\":1,\n\n\"people\":2"),
            u"line 3: “people” stands twice in one object"_s),
        refused("a field twice in other letters", row("team", "\"people\":1,\"\\u0070eople\":2"),
            u"line 1: “people” stands twice in one object"_s),
        refused(
            "unknown table", project(",\"teams\":[]"), u"the beginning: “teams” is not a field"_s),
        refused("prototype", project(",\"__proto__\":{}"), u"the beginning: “__proto__”"_s),
        refused(
            "unknown field", row("team", "\"colour\":1"), u"team[0]: “colour” is not a field"_s),
        refused("table as an object", project(",\"team\":{}"), u"team: "_s),
        refused("object as a table", project(",\"project_info\":[]"), u"project_info: "_s),
        refused("row as a number", project(",\"team\":[7]"), u"team[0]: "_s),
        refused(
            "text in a number", row("team", "\"people\":\"7\""), u"team[0].people: “7” is not"_s),
        refused("fraction", row("team", "\"people\":7.5"), u"team[0].people: “7.5” is not"_s),
        refused("1e999", row("team", "\"people\":1e999"), u"line 1: "_s),
        refused("1e308", row("team", "\"people\":1e308"), u"team[0].people: "_s),
        refused(
            "beyond 64 bits", row("team", "\"people\":9223372036854775808"), u"team[0].people: "_s),
        refused(
            "out of range", row("team", "\"people\":-1"), u"team[0]: CHECK constraint failed"_s),
        refused("nothing in a number", row("team", "\"people\":null"), u"team[0].people: "_s),
        refused("list in a text", row("team", "\"name\":[]"), u"team[0].name: "_s),
        refused("yes in words", row("action", "\"done\":\"yes\""), u"action[0].done: “yes”"_s),
        refused("unknown word", row("action", "\"subject\":\"sales\""),
            u"action[0].subject: “sales”"_s),
        refused("zero in a text", row("team", "\"name\":\"a\\u0000b\""),
            u"team[0].name: “ab” holds a zero"_s),
        refused("half a character", row("team", "\"name\":\"a\\ud800b\""), u"team[0].name: “a"_s),
        refused("name of 10 MB", row("team", "\"name\":\"" + QByteArray(10'000'000, 'x') + "\""),
            u"team[0]: CHECK constraint failed"_s),
        refused("no id", project(",\"team\":[{}]"), u"team[0]: the row has no id"_s),
        refused("wrong id", project(",\"team\":[{\"id\":\"x\"}]"), u"team[0]: “x” is not an id"_s),
        refused("day that is none", row("phase", "\"start_date\":\"2026-02-30\""),
            u"phase[0].start_date: “2026-02-30”"_s),
        refused("year 0", row("phase", "\"start_date\":\"0000-01-01\""),
            u"phase[0].start_date: “0000-01-01”"_s),
        refused("year 12345", row("phase", "\"start_date\":\"12345-01-01\""), u"phase[0]"_s),
        refused("time without zone", row("action", "\"due\":\"2026-11-20T09:00:00\""),
            u"action[0].due: "_s),
        refused("reference to nothing",
            row("service", "\"team_id\":\"00000000-0000-4000-8000-000000000009\""),
            u"service[0].team_id: there is no team"_s),
        refused("broken base64", project(",\"evidence_bytes\":{\"ab\":\"A*==\"}"),
            u"evidence_bytes.ab: "_s),
        refused("foreign bytes", project(",\"evidence_bytes\":{\"ab\":\"AAAA\"}"),
            u"evidence_bytes.ab: the bytes are not those of this SHA-256"_s),
        refused("bytes as a number", project(",\"evidence_bytes\":{\"ab\":7}"),
            u"evidence_bytes.ab: "_s),
    };
}

void TestHostileImports::json_data()
{
    QList<HostileCase> cases = wrongJson();
    cases.append({ "a project file", import, tampered(""),
        u"FILE: “FILE” is a Gemba project and is opened, not imported."_s });
    cases.append({ "names that look dangerous", import,
        holding(row("team", "\"name\":\"=cmd|' /C calc'!A0\\u202e<img src=x>\"")), {}, 0 });
    cases.append({ "byte order mark", import, holding("\xEF\xBB\xBF" + project("")), {}, 0 });
    addHostileCases(cases);
}

static const QStringList discover { u"discover"_s, u"FILE"_s };
static const QByteArray header = "case,activity,time\n";
static const QByteArray rows = "1,a,2026-01-01T10:00:00Z\n1,b,2026-01-02T10:00:00Z\n";

static QByteArray utf16(const QString& text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

void TestHostileImports::csv_data()
{
    QList<HostileCase> cases;
    const auto wrong = [&](const char* name, const QByteArray& bytes, const QString& sentence) {
        cases.append({ name, discover, holding(bytes), sentence });
    };
    const auto fine = [&](const char* name, const QByteArray& bytes, const QString& said = {}) {
        cases.append({ name, discover, holding(bytes), said, 0 });
    };
    const QString name = u"hostile.file"_s;
    const QString binary = name + u" is no text file; export the log as CSV or XES"_s;
    const QString unknown = name + u" is neither UTF-8, UTF-16 nor CP949 throughout"_s;
    const QString unused = u"Rows that could not be used: "_s;
    wrong("nothing", "", name + u" is empty; export the log again."_s);
    wrong("only line ends", "\n\n\r\n\r", name + u" is empty; export the log again."_s);
    wrong("only a header", header, name + u" has no rows besides its header"_s);
    wrong("zero bytes", QByteArray("case,activity,time\n1,a\0b,2026\n", 30), binary);
    wrong("an image", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), binary);
    wrong("a spreadsheet", "PK\x03\x04" + QByteArray("\x14\0\x06\0\x08\0\0\0!\0", 10), binary);
    wrong("broken at the very end", header + rows.repeated(5000) + "\xff", unknown);
    wrong("UTF-8 and windows-949", header + "1,\xea\xb0\x80,x\n1,\xb0\xa1\xff,x\n", unknown);
    wrong("UTF-16 cut in the middle", "\xff\xfe" + utf16(u"case,a"_s, true) + "x", binary);
    wrong("UTF-16 with half a character", "\xff\xfe" + utf16(u"case\xd800,b"_s, true), binary);
    wrong("mark of UTF-8, bytes of another", "\xEF\xBB\xBF\xb0\xa1", unknown);
    wrong("a million columns", QByteArray("a,").repeated(1'000'000) + "\n",
        name + u" has more than 1,000 columns in line 1"_s);
    wrong(
        "field of 50 MB", QByteArray(50'000'000, 'x'), u"The first row of hostile.file (line 1)"_s);
    wrong("quotation mark in the header", "\"case,activity,time\n" + rows,
        u"The first row of hostile.file (line 1)"_s);
    wrong("no case", "number,what\n" + QByteArray("7,x\n8,y\n").repeated(20), name);
    wrong("times in words", header + "1,a,yesterday\n2,b,tomorrow\n",
        u"The times of hostile.file are written in no known way"_s);
    wrong("day or month first", header + "1,a,01/02/2026\n1,b,03/04/2026\n",
        u"The times of hostile.file can be read day first or month first"_s);
    wrong("a project file", {}, {});
    cases.last() = { "a project file", discover, tampered(""),
        u"“FILE” is a Gemba project and is opened, not imported."_s };
    fine("only carriage returns", QByteArray(header + rows).replace('\n', '\r'));
    fine("ragged rows", header + rows.repeated(5) + "1\n1,2,3,4,5\n,,,,\n", unused);
    fine("quotation marks never closed", header + rows + QByteArray("\"1,a,x\n").repeated(2),
        unused);
    fine("field of 2 MB in a row", header + rows + "1," + QByteArray(2'000'000, 'x') + ",x\n",
        unused);
    fine("impossible times",
        header + rows.repeated(3)
            + "1,a,2026-02-30T10:00:00Z\n1,a,0000-00-00T00:00:00Z\n1,a,99999-01-01T00:00:00Z\n",
        unused);
    fine("names that look dangerous",
        header
            + "=1+1,=cmd|' /C calc'!A0,2026-01-01T10:00:00Z\n=1+1,\u202E<img "
              "src=x>,2026-01-02T10:00:00Z\n");
    fine("doubled quotation marks",
        header + "1,\"a\"\"\"\"b\",2026-01-01T10:00:00Z\n1,\"\"\"\",2026-01-02T10:00:00Z\n");
    fine("a case of 20,000 events",
        header + QByteArray("1,a,2026-01-01T10:00:00Z\n").repeated(20'000));
    fine("5,000 activities", [] {
        QByteArray text = header;
        for (int i = 0; i < 5000; ++i)
            text += QByteArray::number(i / 3) + ",step " + QByteArray::number(i)
                + ",2026-01-01T10:00:00Z\n";
        return text;
    }());
    // The same Korean log in each encoding.
    const QString korean
        = u"번호,작업,시각\n1,똠방각하,2026-01-01T10:00:00Z\n1,뷁햏,2026-01-02T10:00:00Z\n"_s;
    fine("Korean in UTF-8", korean.toUtf8());
    fine("Korean in UTF-8 with mark", "\xEF\xBB\xBF" + korean.toUtf8());
    fine("Korean in UTF-16", "\xff\xfe" + utf16(korean, true));
    fine("Korean in UTF-16, big end first", "\xfe\xff" + utf16(korean, false));
    fine("Korean in windows-949", QStringEncoder("windows-949")(korean));
    addHostileCases(cases);
}

static QByteArray log(const QByteArray& inside)
{
    return "<?xml version=\"1.0\"?>\n<log>" + inside + "</log>";
}

static QByteArray trace(const QByteArray& inside = {})
{
    return "<trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\" "
           "value=\"a\"/><date key=\"time:timestamp\" value=\"2026-01-01T10:00:00Z\"/>"
        + inside + "</event></trace>";
}

static QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(packed.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

void TestHostileImports::xes_data()
{
    QList<HostileCase> cases;
    const auto wrong = [&](const char* name, const QByteArray& bytes, const QString& sentence) {
        cases.append({ name, discover, holding(bytes), u"hostile.file "_s + sentence });
    };
    const auto fine = [&](const char* name, const QByteArray& bytes) {
        cases.append({ name, discover, holding(bytes), {}, 0 });
    };
    const QString entities = u"declares XML entities in line "_s;
    const QString invalid = u"is no valid XML in line "_s;
    QByteArray laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE log [\n<!ENTITY l0 \"ha\">\n";
    for (int i = 1; i < 20; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \""
            + ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">\n";
    wrong("a billion laughs", laughs + "]>\n<log>&l19;</log>", entities + u"3"_s);
    wrong("quadratic expansion",
        "<!DOCTYPE log [<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">]><log>"
            + QByteArray("&a;").repeated(10'000) + "</log>",
        entities);
    wrong("a file from outside",
        "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><log>&x;</log>", entities);
    wrong("a pipe from outside",
        "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///dev/zero\">]><log>&x;</log>", entities);
    wrong("a parameter entity",
        "<!DOCTYPE log [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><log/>", entities);
    wrong("an unknown entity", log("&nobody;"), invalid);
    wrong("100,000 levels", log(QByteArray("<a>").repeated(100'000)),
        u"nests elements more than 200 deep"_s);
    wrong("ends early", log(trace()).chopped(20), invalid);
    wrong("tags mixed up", "<log><trace></log></trace>", invalid);
    wrong("two roots", "<log/><log/>", invalid);
    wrong("an attribute twice", "<log a=\"1\" a=\"2\"/>", invalid);
    wrong("zero byte", QByteArray("<log>\0</log>", 12), invalid);
    wrong("no UTF-8", log("<a b=\"\xff\"/>"), invalid);
    wrong("unknown encoding", "<?xml version=\"1.0\" encoding=\"ebcdic-cp-us\"?><log/>", invalid);
    wrong("a web page", "<!DOCTYPE html><html><body/></html>", u"is XML, but no XES log"_s);
    wrong("another root", "<?xml version=\"1.0\"?><svg/>", u"is XML, but no XES log"_s);
    wrong("no events", log(""), u"has no rows besides its header"_s);
    wrong("a bomb of 600 MB",
        gzip(QByteArray("<?xml version=\"1.0\"?><log>") + QByteArray(600'000'000, ' ')),
        u"unpacks to more than 250 times its size"_s);
    wrong("packed and cut", gzip(log(trace())).chopped(12), u"is damaged or ends too early"_s);
    wrong("packed and empty", QByteArray("\x1f\x8b"), u"is damaged or ends too early"_s);
    wrong("packed and spoilt", gzip(log(trace())).replace(20, 4, "abcd"), u"is "_s);
    fine("packed", gzip(log(trace())));
    fine("packed in two parts", gzip("<?xml version=\"1.0\"?>\n<log>") + gzip(trace() + "</log>"));
    fine("5,000 attributes of an event", [] {
        QByteArray attributes;
        for (int i = 0; i < 5000; ++i)
            attributes += "<string key=\"k" + QByteArray::number(i) + "\" value=\"v\"/>";
        return log(trace(attributes));
    }());
    fine("a value of 5 MB",
        log(trace("<string key=\"x\" value=\"" + QByteArray(5'000'000, 'v') + "\"/>")));
    fine("events in events", log(trace("<event><event/></event>")));
    addHostileCases(cases);
}

void TestHostileImports::calls_data()
{
    QList<HostileCase> cases;
    const auto call = [&](const char* name, const QStringList& arguments, const QString& sentence,
                          int code = 2) {
        cases.append({ name, arguments, holding("x"), sentence, code });
    };
    call("unknown command", { u"frobnicate"_s },
        u"There is no command “frobnicate”. Try: gemba help."_s);
    call("place in a command", { u"%1%2"_s }, u"There is no command “%1%2”."_s);
    call("no file", { u"check"_s }, u"“gemba check” is called like this: gemba check "_s);
    call("two files", { u"check"_s, u"a"_s, u"b"_s }, u"“gemba check” is called like this"_s);
    call("unknown option", { u"check"_s, u"--frobnicate"_s, u"FILE"_s },
        u"Unknown option 'frobnicate'."_s);
    call("option without value", { u"import"_s, u"FILE"_s, u"--into"_s },
        u"Missing value after '--into'."_s);
    call("value for a switch", { u"check"_s, u"--force=yes"_s, u"FILE"_s },
        u"Unexpected value after '--force'."_s);
    call("nowhere to import", { u"import"_s, u"FILE"_s }, u"Say which project to fill: --into "_s);
    call("unknown encoding", { u"discover"_s, u"FILE"_s, u"--encoding"_s, u"ebcdic"_s },
        u"“ebcdic” is no value for --encoding"_s);
    call("unknown zone", { u"discover"_s, u"FILE"_s, u"--zone"_s, u"../../etc"_s },
        u"“../../etc” is no value for --zone"_s);
    call("unknown time format", { u"discover"_s, u"FILE"_s, u"--time-format"_s, u"%n%n"_s },
        u"“%n%n” is no value for --time-format"_s);
    call("unknown steps", { u"discover"_s, u"FILE"_s, u"--by"_s, u"moon"_s },
        u"“moon” is no value for --by"_s);
    call("name that begins with a dash", { u"check"_s, u"--"_s, u"-x"_s },
        u"There is no file “-x”."_s, 1);
    call("empty name", { u"check"_s, QString() }, u"There is no file “”."_s, 1);
    call("name of 100,000 letters", { u"check"_s, QString(100'000, u'a') },
        u"There is no file “aaa"_s, 1);
    call("URI as a name", { u"check"_s, u"file:FILE?mode=memory"_s }, u"There is no file “file:"_s,
        1);
    call("memory as a name", { u"check"_s, u":memory:"_s }, u"There is no file “:memory:”."_s, 1);
    call("resource as a name", { u"check"_s, u":/schema/001.sql"_s },
        u"There is no file “:/schema/001.sql”."_s, 1);
    call("device", { u"check"_s, u"/dev/zero"_s }, u"“/dev/zero” is a device or a pipe"_s, 1);
    call("device as a log", { u"discover"_s, u"/dev/zero"_s }, u"zero is no ordinary file"_s, 1);
    call("device as JSON", { u"import"_s, u"/dev/zero"_s, u"--into"_s, u"OUT"_s },
        u"/dev/zero: “/dev/zero” is a folder, a device or a pipe"_s, 1);
    call("own process as JSON", { u"import"_s, u"/proc/self/mem"_s, u"--into"_s, u"OUT"_s },
        u"/proc/self/mem: "_s, 1);
    call("into a folder", { u"new"_s, u"/tmp"_s }, u"“/tmp” exists already"_s, 1);
    call("into a folder by force", { u"new"_s, u"--force"_s, u"/tmp"_s },
        u"“/tmp” is a folder, not a project."_s, 1);
    call("over a file", { u"new"_s, u"FILE"_s }, u"“FILE” exists already and was left as it is."_s,
        1);
    call("over a file that is no project", { u"new"_s, u"--force"_s, u"FILE"_s },
        u"“FILE” is not a Gemba project"_s, 1);
    addHostileCases(cases);
}

GEMBA_TEST(TestHostileImports)
#include "tst_hostileimports.moc"
