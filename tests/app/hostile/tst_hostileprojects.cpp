// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hostile/hostilecase.h"
#include "tests/testing.h"
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

/// Project files that somebody made to do harm, or that were damaged on the way.
class TestHostileProjects : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void schema_data();
    void schema() { run(); }
    void values_data();
    void values() { run(); }
    void bytes_data();
    void bytes() { run(); }

private:
    void run()
    {
        QFETCH(HostileCase, hostile);
        runHostileCase(hostile);
    }
};

static const QStringList check { u"check"_s, u"FILE"_s };

static QString foreign(const QString& what)
{
    return u"“FILE” contains parts that Gemba did not make (%1"_s.arg(what);
}

static QString lacks(const QString& what)
{
    return u"“FILE” lacks parts of a project (%1"_s.arg(what);
}

static QString damaged(const QString& what)
{
    return u"“FILE” is damaged and was not opened: "_s + what;
}

static const QString mixedUp
    = damaged(u"it is shorter than it should be or its pages are mixed up"_s);
static const QString otherProgram
    = u"“FILE” is an SQLite database of another program, not a Gemba project."_s;
static const QString notAtAll = u"“FILE” is not a Gemba project; it holds something else."_s;

/// Changes the definition of one object in the schema.
static QByteArray redefine(const QByteArray& name, const QByteArray& from, const QByteArray& to)
{
    return "UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to
        + "') WHERE name = '" + name + "'";
}

/// What can be in a schema beside or instead of ours.
static QList<HostileCase> foreignObjects()
{
    QByteArray many = "BEGIN;";
    for (int i = 0; i < 20'000; ++i)
        many += "CREATE TABLE t" + QByteArray::number(i) + "(a);";
    const auto row = [](const char* name, const QByteArray& sql, const QString& what) {
        return HostileCase { name, check, tampered(sql), foreign(what) };
    };
    return {
        row("trigger", "CREATE TRIGGER steal AFTER UPDATE ON team BEGIN DELETE FROM step; END",
            u"trigger “steal”"_s),
        row("trigger before a read row",
            "CREATE TRIGGER spin INSTEAD OF DELETE ON v BEGIN SELECT 1; END;"_ba.prepend(
                "CREATE VIEW v AS SELECT 1;"),
            u"trigger “spin”, view “v”"_s),
        row("trigger on the history",
            "CREATE TRIGGER t AFTER INSERT ON history BEGIN SELECT 1; END", u"trigger “t”"_s),
        row("endless view",
            "CREATE VIEW spin AS WITH RECURSIVE r(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM r) "
            "SELECT * FROM r",
            u"view “spin”"_s),
        row("endless view in the place of a table",
            "PRAGMA foreign_keys = OFF; DROP TABLE phase; CREATE VIEW phase AS WITH RECURSIVE r(x) "
            "AS (VALUES(1) UNION ALL SELECT x + 1 FROM r) SELECT x AS id FROM r",
            u"view “phase”"_s),
        row("view that loads code", "CREATE VIEW v AS SELECT load_extension('/tmp/evil.so')",
            u"view “v”"_s),
        row("view that reads files", "CREATE VIEW v AS SELECT readfile('/etc/passwd')",
            u"view “v”"_s),
        row("full-text table", "CREATE VIRTUAL TABLE note USING fts5(text)", u"table “note"_s),
        row("older full-text table", "CREATE VIRTUAL TABLE note USING fts4(text)",
            u"index “sqlite_autoindex_note"_s),
        row("r-tree", "CREATE VIRTUAL TABLE box USING rtree(id, a, b)", u"table “box"_s),
        row("virtual table in the place of a table",
            "DROP TABLE phase; CREATE VIRTUAL TABLE phase USING fts5(id, position)",
            u"table “phase"_s),
        row("generated column", "CREATE TABLE g (a, b AS (a || zeroblob(1000000000)))",
            u"table “g”"_s),
        row("additional column", "ALTER TABLE team ADD COLUMN colour TEXT", u"table “team”"_s),
        row("renamed column", "ALTER TABLE team RENAME COLUMN people TO folk", u"table “team”"_s),
        row("renamed table", "ALTER TABLE phase RENAME TO phases", u"table “phases”"_s),
        row("index", "CREATE INDEX i ON team (name)", u"index “i”"_s),
        row("index on an expression", "CREATE INDEX i ON team (hex(zeroblob(people)))",
            u"index “i”"_s),
        row("partial index", "CREATE UNIQUE INDEX i ON team (name) WHERE people > 3",
            u"index “i”"_s),
        row("strange rule", "CREATE TABLE x (a CHECK (a <> fts3_tokenizer('simple')))",
            u"table “x”"_s),
        row("statistics", "ANALYZE", u"table “sqlite_stat1”"_s),
        row("counters", "CREATE TABLE x (a INTEGER PRIMARY KEY AUTOINCREMENT)",
            u"table “sqlite_sequence”, table “x”"_s),
        row("20,000 tables", many + "COMMIT", u"table “t0”, table “t10000”"_s),
        row("name of a megabyte", "CREATE TABLE \"" + QByteArray(90'000, 'x') + "\" (a)",
            u"table “xxx"_s),
        row("name that hides itself", "CREATE TABLE \"\u202Egpj.exe\n\x1b[2J\" (a)", u"table “"_s),
        row("name of nothing", "CREATE TABLE \"\" (a)", u"table “”"_s),
        row("rules gone", redefine("team", "CHECK (people BETWEEN 0 AND 1000000)", ""),
            u"table “team”"_s),
        row("other rule", redefine("team", "1000000)", "1000000 OR 1)"), u"table “team”"_s),
        row("not strict", redefine("team", ") STRICT, ", ") "), u"table “team”"_s),
        row("empty values allowed", redefine("team", "name TEXT NOT NULL", "name TEXT"),
            u"table “team”"_s),
        row("a space more", redefine("team", "name TEXT", "name  TEXT"), u"table “team”"_s),
        row("a comment", redefine("team", ") STRICT", ") /* hello */ STRICT"), u"table “team”"_s),
    };
}

void TestHostileProjects::schema_data()
{
    QList<HostileCase> cases = foreignObjects();
    for (const char* table : { "history", "row_checksum", "project_identity", "evidence_bytes",
             "project_info", "version", "phase" })
        cases.append(
            { table, check, tampered("PRAGMA foreign_keys = OFF; DROP TABLE " + QByteArray(table)),
                lacks((qstrcmp(table, "evidence_bytes") == 0
                              ? u"index “sqlite_autoindex_evidence_bytes_1”, "_s
                              : QString())
                    + u"table “%1”"_s.arg(QLatin1StringView(table))) });
    const auto broken = [&](const char* name, const QByteArray& sql, const QString& sentence) {
        cases.append({ name, check, tampered(sql), sentence });
    };
    broken("nonsense as definition",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE nonsense(' WHERE name = 'team'", mixedUp);
    broken("definition of another table",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE x (a)' WHERE name = 'team'", mixedUp);
    broken("root page beyond the end",
        "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'team'", mixedUp);
    broken("root page of another table",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
        "'phase') WHERE name = 'team'",
        damaged(u"*** in database main ***"_s));
    broken("generated column in our table", "ALTER TABLE team ADD COLUMN b AS (random())", mixedUp);
    broken("other table named", "UPDATE sqlite_schema SET tbl_name = 'phase' WHERE name = 'team'",
        mixedUp);
    broken("no tables", "DELETE FROM sqlite_schema", otherProgram);
    broken("huge definition",
        "UPDATE sqlite_schema SET sql = sql || '/*' || hex(zeroblob(300000)) || '*/' WHERE name = "
        "'team'",
        mixedUp);
    broken("deep expression",
        "UPDATE sqlite_schema SET sql = replace(sql, 'people BETWEEN', '1"
            + QByteArray("+1").repeated(500) + " + people BETWEEN') WHERE name = 'team'",
        mixedUp);
    addHostileCases(cases);
}

static const QByteArray id1 = "'00000000-0000-4000-8000-000000000001'";
static const QByteArray id2 = "'00000000-0000-4000-8000-000000000002'";

static const QByteArray intoTeam
    = "INSERT INTO team (id, position, name, people, weekly_per_person_min, logged_toil_min, "
      "logged_operations_min) VALUES ";

/// One team with a value instead of the one that belongs there.
static QByteArray team(const QByteArray& name, const QByteArray& people = "5")
{
    return intoTeam + "(" + id1 + ", 99, " + name + ", " + people + ", 60, NULL, NULL)";
}

/// One step with that value in a column.
static QByteArray step(const QByteArray& column, const QByteArray& value)
{
    return "INSERT INTO step (id, position, stream_id, name, people, count, " + column + ") SELECT "
        + id1 + ", 99, id, 'x', 1, 0, " + value + " FROM value_stream LIMIT 1";
}

static QByteArray phase(const QByteArray& start)
{
    return "INSERT INTO phase VALUES (" + id1 + ", 99, 'x', " + start + ", NULL)";
}

static QList<HostileCase> wrongValues()
{
    const auto row = [](const char* name, const QByteArray& sql, const QString& what) {
        return HostileCase { name, check, smuggled(sql), damaged(what) };
    };
    const QString row1 = u" row 00000000-0000-4000-8000-000000000001"_s;
    const QString rule = u"table team,"_s + row1 + u": CHECK constraint failed: "_s;
    const QString range = u"table team,"_s + row1 + u", field people: "_s;
    const QString dates = u"table phase,"_s + row1 + u", field start_date: “"_s;
    return {
        row("text in a number", team("'x'", "'many'"), u"non-INTEGER value in team.people"_s),
        row("bytes in a number", team("'x'", "x'00ff'"), u"non-INTEGER value in team.people"_s),
        row("fraction in a number", team("'x'", "2.5"), u"non-INTEGER value in team.people"_s),
        row("infinity in a number", team("'x'", "9e999"), u"non-INTEGER value in team.people"_s),
        row("minus infinity in a number", team("'x'", "-9e999"),
            u"non-INTEGER value in team.people"_s),
        row("nothing in a number", team("'x'", "NULL"), u"NULL value in team.people"_s),
        row("negative number", team("'x'", "-1"), rule),
        row("number too large", team("'x'", "1000001"), rule),
        row("largest number", team("'x'", "9223372036854775807"), range),
        row("smallest number", team("'x'", "-9223372036854775808"), range),
        row("nothing as a name", team("NULL"), u"NULL value in team.name"_s),
        row("bytes as a name", team("x'616263'"), u"non-TEXT value in team.name"_s),
        row("number as a name", team("7"), u"non-TEXT value in team.name"_s),
        row("name of 10,001 letters", team("'" + QByteArray(10'001, 'x') + "'"), rule),
        row("name of 10 MB", team("hex(zeroblob(5000000))"), rule),
        row("zero in a name", team("CAST(x'6100' || zeroblob(2000000) AS TEXT)"),
            u"table team, row 00000000-0000-4000-8000-000000000001, field name: “a” holds a zero or bytes that are no letters"_s),
        row("no UTF-8", team("CAST(x'61ff62' AS TEXT)"),
            u"table team, row 00000000-0000-4000-8000-000000000001, field name: “a"_s),
        row("half a character", team("CAST(x'eab0' AS TEXT)"),
            u"table team, row 00000000-0000-4000-8000-000000000001, field name: “"_s),
        row("surrogate in UTF-8", team("CAST(x'eda080' AS TEXT)"),
            u"table team, row 00000000-0000-4000-8000-000000000001, field name: “"_s),
        row("overlong UTF-8", team("CAST(x'c0af' AS TEXT)"),
            u"table team, row 00000000-0000-4000-8000-000000000001, field name: “"_s),
        row("no id", intoTeam + "('x', 99, 'x', 1, 1, NULL, NULL)", u"table team, row x"_s),
        row("id of 36 letters",
            intoTeam + "('" + QByteArray(36, 'x') + "', 99, 'x', 1, 1, NULL, NULL)",
            u"table team, row xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_s),
        row("null id",
            intoTeam
                + "('00000000-0000-0000-0000-000000000000', 99, 'x', 1, 1, NULL, "
                  "NULL)",
            u"table team, row 00000000-0000-0000-0000-000000000000"_s),
        row("the same id in small and large letters",
            intoTeam
                + "('abcdefab-0000-4000-8000-000000000001', 98, 'x', 1, 1, NULL, "
                  "NULL), ('ABCDEFAB-0000-4000-8000-000000000001', 99, 'y', 1, 1, NULL, NULL)",
            u"table team, row "_s),
        row("day that is none", phase("'2026-02-30'"),
            u"table phase, row 00000000-0000-4000-8000-000000000001, field start_date: “2026-02-30” is not a date like 2026-11-20"_s),
        row("month that is none", phase("'2026-13-01'"),
            u"table phase, row 00000000-0000-4000-8000-000000000001, field start_date: “2026-13-01”"_s),
        row("date of year 0", phase("'0000-01-01'"),
            u"table phase, row 00000000-0000-4000-8000-000000000001, field start_date: “0000-01-01”"_s),
        row("date with a time", phase("'2026-01-01T00:00'"), dates),
        row("date in words", phase("'soon'"), dates),
        row("date as a number", phase("20260101"), u"non-TEXT value in phase.start_date"_s),
        row("unknown word", "UPDATE action SET subject = 'sales'", u"table action, row "_s),
        row("neither yes nor no", "UPDATE action SET done = 2", u"table action, row "_s),
        row("time without zone",
            "UPDATE action SET due = '2026-11-20T09:00:00.000' WHERE position = (SELECT "
            "min(position) FROM action)",
            u"table action, row "_s),
        row("provenance that is none", step("queue_provenance", "'measured n=many'"),
            u"table step,"_s + row1
                + u", field queue_provenance: “measured n=many” is not a text like “measured"_s),
        row("shape of no distribution", step("process_time_shape", "'pareto cv=1'"),
            u"table step,"_s + row1
                + u", field process_time_shape: “pareto cv=1” is not a text like “lognormal"_s),
        row("pain beyond pain", "UPDATE step SET pain = 4", u"table step, row "_s),
        row("note of a stream that is gone", "UPDATE map_note SET stream_id = " + id2,
            u"a row of table map_note refers to a row of table value_stream that is not there"_s),
        row("reference to nothing", "INSERT INTO service VALUES (" + id1 + ", 9, 'x', " + id2 + ")",
            u"a row of table service refers to a row of table team that is not there"_s),
        row("no parent", "DELETE FROM value_stream", u"a row of table "_s),
        row("second row of one", "INSERT INTO project_info VALUES (2, 'x', 'x', 'x', 'x')",
            u"table project_info has more than its one row"_s),
        row("row of one gone", "DELETE FROM project_info",
            u"table project_info, row 1, field : the row is missing"_s),
    };
}

void TestHostileProjects::values_data()
{
    QList<HostileCase> cases = wrongValues();
    // Strange, but nothing wrong with it.
    const auto fine = [&](const char* name, const QByteArray& sql) {
        cases.append({ name, check, smuggled(sql), {}, 0 });
    };
    fine("letters that run backwards", team("'\u202Etxt.exe'"));
    fine("a tower of accents", team("'a" + QByteArray("\u0301").repeated(3000) + "'"));
    fine("markup", team("'<img src=file:///dev/zero><script>alert(1)</script>'"));
    fine("formula", team("'=cmd|'' /C calc''!A0'"));
    fine("line ends and bells", team("'a' || char(7, 8, 10, 13, 27) || '[2J'"));
    fine("the same place twice", "UPDATE team SET position = 1");
    cases.append({ "places at both ends", check,
        smuggled("UPDATE team SET position = CASE WHEN position % 2 THEN 9223372036854775807 ELSE "
                 "-9223372036854775808 END"),
        damaged(u"table team, row "_s) });
    fine("handoff to itself", "UPDATE handoff SET to_step_id = from_step_id");
    fine("all in a circle",
        "UPDATE handoff SET from_step_id = (SELECT to_step_id FROM handoff h WHERE h.stream_id = "
        "handoff.stream_id ORDER BY position DESC LIMIT 1)");
    fine("year 9999", phase("'9999-12-31'"));
    cases.append({ "checksum of another row", check,
        tampered("UPDATE row_checksum SET hash = hash + 1 WHERE table_name = 'team'"),
        u"“FILE” is damaged"_s });
    cases.append({ "value changed behind the checksum", check,
        tampered("UPDATE team SET people = people + 1"), u"“FILE” is damaged"_s });
    cases.append(
        { "row added behind the checksum", check, tampered(team("'x'")), u"“FILE” is damaged"_s });
    cases.append({ "row taken away behind the checksum", check,
        tampered(
            "DELETE FROM measurement WHERE position = (SELECT min(position) FROM measurement)"),
        u"“FILE” is damaged"_s });
    addHostileCases(cases);
}

/// A b-tree of twenty levels in which every way leads to the same page below: SQLite, asked for the
/// schema, would visit 60^18 leaves. integrity_check would see it, but needs the schema first.
static QByteArray endlessTree()
{
    static constexpr int size = 4096;
    static constexpr int levels = 18;
    static constexpr int fan = 60;
    const auto put16 = [](QByteArray& page, int at, int value) {
        qToBigEndian(quint16(value), page.data() + at);
    };
    const auto put32
        = [](QByteArray& page, int at, quint32 value) { qToBigEndian(value, page.data() + at); };
    // A row of the schema: type, name, tbl_name, rootpage, sql.
    const auto leaf
        = [&](const QByteArray& type, const QByteArray& name, int root, const QByteArray& sql) {
              const QByteArray body = type + name + "t" + QByteArray(1, char(root)) + sql;
              const auto serial = [](const QByteArray& text) { return char(13 + 2 * text.size()); };
              QByteArray record { 6, '\0' };
              record[1] = serial(type);
              record += serial(name);
              record += serial("t");
              record += char(1);
              record += sql.isEmpty() ? char(0) : serial(sql);
              record += body;
              QByteArray page(size, '\0');
              page[0] = 0x0d;
              put16(page, 3, 1);
              const int at = size - int(record.size()) - 2;
              put16(page, 5, at);
              put16(page, 8, at);
              page[at] = char(record.size());
              page[at + 1] = 1;
              page.replace(at + 2, record.size(), record);
              return page;
          };
    const auto interior = [&](int header, int firstChild, int child) {
        QByteArray page(size, '\0');
        page[header] = 0x05;
        put16(page, header + 3, fan);
        const int begin = size - fan * 5;
        put16(page, header + 5, begin);
        put32(page, header + 8, quint32(child));
        for (int i = 0; i < fan; ++i) {
            put16(page, header + 12 + 2 * i, begin + 5 * i);
            put32(page, begin + 5 * i, quint32(i == 0 ? firstChild : child));
            page[begin + 5 * i + 4] = char(i + 1);
        }
        return page;
    };
    // Pages: 1 root; 2 the table, read first; 3 root of table and index; 4 the index, read for
    // ever; 5 … the levels, the last of them above page 4.
    QByteArray file = interior(100, 2, 5);
    file.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    file.replace(16, 8, QByteArray::fromHex("1000010100402020"));
    put32(file, 24, 1);
    put32(file, 28, quint32(4 + levels));
    put32(file, 40, 1);
    put32(file, 44, 4);
    put32(file, 56, 1);
    put32(file, 60, 1);
    put32(file, 68, 0x47454D42);
    put32(file, 92, 1);
    put32(file, 96, 3040001);
    file += leaf("table", "t", 3, "CREATE TABLE t(a UNIQUE)");
    QByteArray empty(size, '\0');
    empty[0] = 0x0d;
    put16(empty, 5, size);
    file += empty;
    file += leaf("index", "sqlite_autoindex_t_1", 3, {});
    for (int level = 0; level < levels; ++level) {
        const int below = level + 1 < levels ? 6 + level : 4;
        file += interior(0, below, below);
    }
    return file;
}

static std::function<void(QByteArray&)> setAt(qsizetype at, const QByteArray& bytes)
{
    return [at, bytes](QByteArray& file) { file.replace(at, bytes.size(), bytes); };
}

static std::function<void(QByteArray&)> cutTo(qsizetype size)
{
    return [size](QByteArray& file) { file.truncate(size >= 0 ? size : file.size() + size); };
}

void TestHostileProjects::bytes_data()
{
    QList<HostileCase> cases;
    const auto row = [&](const char* name, const QString& sentence,
                         const std::function<void(const QString&)>& make, int code = 1) {
        cases.append({ name, check, make, sentence, code });
    };
    const QString empty = u"“FILE” is empty: there is no project in it."_s;
    row("nothing", empty, patched(cutTo(0)));
    row("one byte", notAtAll, patched(cutTo(1)));
    row("16 bytes", notAtAll, patched(cutTo(16)));
    row("99 bytes", mixedUp, patched(cutTo(99)));
    row("100 bytes", mixedUp, patched(cutTo(100)));
    row("half a page", mixedUp, patched(cutTo(2048)));
    row("first page alone", mixedUp, patched(cutTo(4096)));
    row("half", mixedUp, patched([](QByteArray& file) { file.truncate(file.size() / 2); }));
    row("one byte missing", u"“FILE” is damaged and was not opened: "_s, patched(cutTo(-1)));
    row("one page missing", mixedUp, patched(cutTo(-4096)));
    row("a megabyte of zeros", notAtAll, holding(QByteArray(1'000'000, '\0')));
    row("text", notAtAll, holding(QByteArray("case,activity,time\n").repeated(500)));
    row("zip", notAtAll, holding("PK\x03\x04" + QByteArray(5000, 'z')));
    row("PDF", notAtAll, holding("%PDF-1.7\n" + QByteArray(5000, 'p')));
    row("other magic", notAtAll, patched(setAt(0, "SQLite format 4")));
    row("page size 0", notAtAll, patched(setAt(16, QByteArray(2, '\0'))));
    row("page size 3", notAtAll, patched(setAt(16, QByteArray("\0\3", 2))));
    row("page size 512", mixedUp, patched(setAt(16, QByteArray("\2\0", 2))));
    row("page size 65536", mixedUp, patched(setAt(16, QByteArray("\0\1", 2))));
    row("unknown write version", {}, patched(setAt(18, "\3")), 0);
    row("unknown read version", notAtAll, patched(setAt(19, "\3")));
    row("250 bytes of each page reserved", u"“FILE” "_s, patched(setAt(20, "\xfa")));
    row("payload fraction", notAtAll, patched(setAt(21, "\x41")));
    row("free pages that are not free", u"“FILE” is damaged and was not opened: "_s,
        patched(setAt(32, QByteArray("\0\0\0\5\0\0\0\3", 8))));
    row("schema format 9", u"“FILE” "_s, patched(setAt(47, "\x09")));
    row("UTF-16 in the header", u"“FILE” "_s, patched(setAt(59, "\2")));
    row("unknown encoding", u"“FILE” "_s, patched(setAt(59, "\7")));
    row("no form", u"“FILE” says that it is a Gemba project but not of which form"_s,
        tampered("PRAGMA user_version = 0"));
    row("negative form", u"“FILE” says that it is a Gemba project but not of which form"_s,
        tampered("PRAGMA user_version = -1"));
    row("form 99", u"“FILE” was written by a newer version of Gemba (form 99;"_s,
        tampered("PRAGMA user_version = 99"));
    row("largest form", u"“FILE” was written by a newer version of Gemba (form 2147483647;"_s,
        tampered("PRAGMA user_version = 2147483647"));
    row("other program's mark", otherProgram, tampered("PRAGMA application_id = 252006673"));
    row("no mark", otherProgram, tampered("PRAGMA application_id = 0"));
    row("other database with our mark", foreign(u"table “moz_places”"_s), [](const QString& path) {
        tampered("PRAGMA writable_schema = OFF; DROP TABLE phase; CREATE TABLE moz_places (a)")(
            path);
    });
    row("first page zeroed", notAtAll, patched(setAt(0, QByteArray(4096, '\0'))));
    row("second page zeroed", u"“FILE” is damaged and was not opened: "_s,
        patched(setAt(4096, QByteArray(4096, '\0'))));
    row("pages swapped", u"“FILE” is damaged and was not opened: "_s, patched([](QByteArray& file) {
        const QByteArray page = file.mid(4096 * 3, 4096);
        file.replace(4096 * 3, 4096, file.mid(4096 * 4, 4096));
        file.replace(4096 * 4, 4096, page);
    }));
    row("one page thrice", u"“FILE” is damaged and was not opened: "_s,
        patched([](QByteArray& file) {
            file.replace(4096 * 5, 4096, file.mid(4096 * 4, 4096));
            file.replace(4096 * 6, 4096, file.mid(4096 * 4, 4096));
        }));
    row("pages behind the end", {},
        patched([](QByteArray& file) { file += QByteArray(40960, 'x'); }), 0);
    row("endless tree", damaged(u"reading it takes far longer than its size explains"_s),
        holding(endlessTree()));
    row(
        "a terabyte of nothing", {},
        [](const QString& path) {
            patched([](QByteArray&) {})(path);
            QVERIFY(QFile::resize(path, qint64(1) << 40)); // takes no room on the disk
        },
        0);
    addHostileCases(cases);
}

GEMBA_TEST(TestHostileProjects)
#include "tst_hostileprojects.moc"
