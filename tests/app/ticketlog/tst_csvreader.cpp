// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/csvreader.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvReader : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void rows_data();
    void rows();
    void linesAreCounted();
    void faultsAndRecovery();
    void manyOpenQuotesStayQuick();
    void sniffs_data();
    void sniffs();
    void writesWhatItReads();
};

/// Rows joined for comparison: fields with '|', rows with '/', a fault as '!'.
static QString readAll(std::string_view text, char delimiter)
{
    CsvReader reader(text, delimiter);
    CsvRow row;
    QStringList rows;
    while (reader.next(row)) {
        QStringList fields;
        for (const std::string_view field : row.fields)
            fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        rows.append(row.fault == CsvFault::None ? fields.join(u'|') : u"!"_s);
    }
    return rows.join(u'/');
}

// Expected: RFC 4180, section 2; where it says nothing, Python's csv module (3.11).
void TestCsvReader::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", "a,b\n1,2\n", u"a|b/1|2"_s);
    row("crlf", "a,b\r\n1,2\r\n", u"a|b/1|2"_s);
    row("cr", "a,b\r1,2\r", u"a|b/1|2"_s);
    row("no line end at the end", "a,b\n1,2", u"a|b/1|2"_s);
    row("empty fields", ",\n,,\n", u"|/||"_s);
    row("quoted delimiter", "\"a,b\",c\n", u"a,b|c"_s);
    row("doubled quote", "\"say \"\"hi\"\"\",c\n", u"say \"hi\"|c"_s);
    row("several escaped", "\"a\"\"\",\"\"\"b\",\"\"\n", u"a\"|\"b|"_s);
    row("line end inside", "\"two\nlines\",c\r\nd,e\r\n", u"two\nlines|c/d|e"_s);
    row("quote inside unquoted", "5\" disk,b\n", u"5\" disk|b"_s);
    row("text behind closing quote", "\"a\"b,c\n", u"ab|c"_s);
    row("ragged", "a,b,c\n1\n1,2,3,4\n", u"a|b|c/1/1|2|3|4"_s);
    row("blank lines", "a\n\n\nb\n", u"a///b"_s);
    row("closing quote at the end", "a,\"b\"", u"a|b"_s);
    row("nothing", "", u""_s);
}

void TestCsvReader::rows()
{
    QFETCH(QByteArray, text);
    QTEST(readAll(std::string_view(text.data(), size_t(text.size())), ','), "expected");
}

void TestCsvReader::linesAreCounted()
{
    CsvReader reader("h\r\n\"a\r\nb\nc\"\r\nlast\rcr\n", ',');
    CsvRow row;
    QList<qint64> lines;
    while (reader.next(row))
        lines.append(row.line);
    QCOMPARE(lines, QList<qint64>({ 1, 2, 5, 6 }));
}

void TestCsvReader::faultsAndRecovery()
{
    // The open quote costs its own line only.
    QCOMPARE(readAll("a,b\n1,\"open\n2,x\n3,y\n", ','), u"a|b/!/2|x/3|y"_s);
    std::string wide(CsvReader::maxFields + 5, ',');
    wide += "\nnext,row\n";
    QCOMPARE(readAll(wide, ','), u"!/next|row"_s);
    const std::string longField = std::string(CsvReader::maxFieldBytes + 1, 'x') + ",b\nc,d\n";
    QCOMPARE(readAll(longField, ','), u"!/c|d"_s);
    const std::string longQuoted
        = '"' + std::string(CsvReader::maxFieldBytes + 1, 'x') + "\",b\nc,d\n";
    QCOMPARE(readAll(longQuoted, ','), u"!/c|d"_s);
}

void TestCsvReader::manyOpenQuotesStayQuick()
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += i % 2 ? "\"x\"\"\n" : "\"\n";
    QElapsedTimer timer;
    timer.start();
    CsvReader reader(text, ',');
    CsvRow row;
    int rows = 0;
    while (reader.next(row))
        ++rows;
    QVERIFY(rows > 0);
    QVERIFY2(timer.elapsed() < 5000, "quadratic search for closing quotes");
}

void TestCsvReader::sniffs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon and decimal comma") << QByteArray("a;b\n1,5;2,5\n3,5;4\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb, c\n1\t2\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
    QTest::newRow("spreadsheet's word") << QByteArray("sep=;\na,b,c\n1,2,3\n") << ';';
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << ',';
    QTest::newRow("commas in quotes") << QByteArray("a;b\n\"1,2,3\";4\n\"1,2,3\";5\n") << ';';
}

void TestCsvReader::sniffs()
{
    QFETCH(QByteArray, text);
    QTEST(sniffDelimiter({ text.data(), size_t(text.size()) }), "delimiter");
}

void TestCsvReader::writesWhatItReads()
{
    std::string line;
    for (const char* field : { "plain", "a,b", "say \"hi\"", "two\nlines", "" }) {
        if (!line.empty())
            line += ',';
        appendCsvField(line, field, ',');
    }
    QCOMPARE(readAll(line, ','), u"plain|a,b|say \"hi\"|two\nlines|"_s);
}

GEMBA_TEST(TestCsvReader)
#include "tst_csvreader.moc"
