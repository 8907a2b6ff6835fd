// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/app/commands/program.h"
#include "tests/testing.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <zlib.h>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

/// `gemba export --format` and `gemba import` of value streams, as a script calls them.
class TestExchangeCommand : public QObject {
    Q_OBJECT
private slots:
    void init();
    void formats_data();
    void formats();
    void whichStream();
    void editedElsewhere();
    void tableBecomesStream();
    void refused_data();
    void refused();
    void wrongCalls_data();
    void wrongCalls();

private:
    ProgramOutcome run(const QStringList& arguments) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray bytesOf(const QString& name) const;
    Project stored(const QString& name) const
    {
        return ProjectStore::open(path(name), Access::ReadOnly)->written();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

void TestExchangeCommand::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    ProjectStore::create(path(u"a"_s), sample());
}

ProgramOutcome TestExchangeCommand::run(const QStringList& arguments) const
{
    return runProgram(arguments, { .folder = m_folder->path() });
}

void TestExchangeCommand::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestExchangeCommand::bytesOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExchangeCommand::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBFid,name,team,process_time,");
    QTest::newRow("drawio") << u"drawio"_s << QByteArray("<?xml version=\"1.0\"");
    QTest::newRow("dot") << u"dot"_s << QByteArray("digraph \"Database change\" {\n");
    QTest::newRow("mermaid") << u"mermaid"_s << QByteArray("flowchart LR\n");
}

void TestExchangeCommand::formats()
{
    QFETCH(QString, format);
    const QString name = sample().valueStreams.first().name;
    const QStringList call { u"export"_s, u"a"_s, u"--format"_s, format, u"--stream"_s, name,
        u"--out"_s };
    const ProgramOutcome shown = run(call + QStringList { u"-"_s });
    QCOMPARE(shown.said, QString());
    QCOMPARE(shown.code, 0);
    QFETCH(QByteArray, begin);
    QCOMPARE(shown.out.left(begin.size()), begin);
    QCOMPARE(run(call + QStringList { u"out"_s }).code, 0);
    QCOMPARE(bytesOf(u"out"_s), shown.out);
    QCOMPARE(run(call + QStringList { u"out"_s }).code, 1); // is there
    QCOMPARE(run(call + QStringList { u"out"_s, u"--force"_s }).code, 0);
}

void TestExchangeCommand::whichStream()
{
    Project two = sample();
    ValueStream second;
    second.id = QUuid::createUuid();
    second.name = u"Second"_s;
    two.valueStreams.append(second);
    ProjectStore::create(path(u"two"_s), two);
    ProgramOutcome outcome = run({ u"export"_s, u"two"_s, u"--format=csv"_s, u"--out=-"_s });
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.said,
        u"Say which value stream with --stream NAME; there are: “%1”, “Second”."_s.arg(
            two.valueStreams.first().name));
    outcome = run({ u"export"_s, u"two"_s, u"--format=dot"_s, u"--out=-"_s, u"--stream=Third"_s });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.said,
        u"There is no value stream “Third”; there are: “%1”, “Second”."_s.arg(
            two.valueStreams.first().name));
    QCOMPARE(
        run({ u"export"_s, u"two"_s, u"--format=drawio"_s, u"--out=-"_s }).out.count("<diagram "),
        2);
    QCOMPARE(run({ u"new"_s, u"none"_s }).code, 0);
    outcome = run({ u"export"_s, u"none"_s, u"--format=csv"_s, u"--out=-"_s });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.said, u"The project has no value stream."_s);
}

void TestExchangeCommand::editedElsewhere()
{
    QCOMPARE(
        run({ u"export"_s, u"a"_s, u"--format=drawio"_s, u"--out"_s, u"map.drawio"_s }).code, 0);
    // Unchanged it changes nothing, and into a new project comes what is in it.
    QCOMPARE(run({ u"import"_s, u"map.drawio"_s, u"--into"_s, u"a"_s }).code, 0);
    QVERIFY(stored(u"a"_s) == sample());
    QCOMPARE(run({ u"import"_s, u"map.drawio"_s, u"--into"_s, u"b"_s }).code, 0);
    QCOMPARE(stored(u"b"_s).steps, sample().steps);
    QCOMPARE(stored(u"b"_s).handoffs, sample().handoffs);

    QByteArray edited = bytesOf(u"map.drawio"_s);
    const Step first = sample().steps.first();
    edited.replace(
        "name=\"" + first.name.toHtmlEscaped().toUtf8() + '"', "name=\"Edited\" pain=\"3\"");
    write(u"map.drawio"_s, edited);
    const ProgramOutcome outcome = run({ u"import"_s, u"map.drawio"_s, u"--into"_s, u"a"_s });
    QCOMPARE(outcome.said, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith("In the place of “"), outcome.out.constData());
    const Project after = stored(u"a"_s);
    QCOMPARE(after.steps.size(), sample().steps.size());
    const Step* const step = findById(after.steps, first.id);
    QVERIFY(step);
    QCOMPARE(step->name, u"Edited"_s);
    QCOMPARE(step->pain, 3);
}

void TestExchangeCommand::tableBecomesStream()
{
    write(u"Access request.csv"_s,
        "name;team;PT (h);note;colour\nAsk;Desk;1,5;by form;red\nCheck;Ops;;;\nGrant;Ops;;;\n");
    const ProgramOutcome outcome = run(
        { u"import"_s, u"Access request.csv"_s, u"--into"_s, u"a"_s, u"--name"_s, u"Zugang"_s });
    QCOMPARE(outcome.said, u"Access request.csv: Columns that were left out: colour."_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QString::fromUtf8(outcome.out),
        u"New: “Zugang” with 3 steps and 2 handoffs.\nNew teams: Desk, Ops.\n"_s);
    const Project after = stored(u"a"_s);
    const ValueStream stream = after.valueStreams.constLast();
    QCOMPARE(stream.name, u"Zugang"_s);
    const StreamMap map = streamMap(after, stream.id);
    QCOMPARE(map.steps.at(0).processTime, std::chrono::minutes(90));
    QCOMPARE(map.steps.at(0).note, u"by form"_s);
    QCOMPARE(map.handoffs.size(), 2);
    // One step of the history, that undo takes back.
    const auto store = ProjectStore::open(path(u"a"_s));
    store->undo({});
    QVERIFY(store->written() == sample());
}

static QByteArray gigabyteOfZeros()
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    const QByteArray zeros(1 << 20, '\0');
    QByteArray packed(4 << 20, '\0');
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    for (int i = 0; i < 1024; ++i) {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(zeros.constData()));
        stream.avail_in = uInt(zeros.size());
        deflate(&stream, i == 1023 ? Z_FINISH : Z_NO_FLUSH);
    }
    packed.truncate(packed.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return packed.toBase64();
}

void TestExchangeCommand::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QByteArray laughs = "<!DOCTYPE m [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \""
            + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    QTest::newRow("a billion laughs")
        << u"x.drawio"_s << laughs + "]><mxfile><diagram name=\"&k;\"/></mxfile>"
        << u"x.drawio: The drawing declares a document type in line 1, which draw.io never writes and which can hide entities; it was not read."_s;
    QTest::newRow("1 GB of zeros")
        << u"x.drawio"_s
        << "<mxfile><diagram name=\"Page\">" + gigabyteOfZeros() + "</diagram></mxfile>"
        << u"x.drawio: The page “Page” unpacks to more than 64 MiB, which no drawing does; it was not read."_s;
    QTest::newRow("negative time")
        << u"x.csv"_s << QByteArray("name,lead time\nA,-5\n")
        << u"x.csv: Row 2, column “lead time”: “-5” is no time. Write minutes, or 90 min, 1.5h, 2d 4h."_s;
    QTest::newRow("loop without an exit")
        << u"x.csv"_s << QByteArray("id,name,next,rework_to\n1,A,2,\n2,B,,1 (100 %)\n")
        << u"x.csv: “x”: no item ever completes, because nothing that comes to “A” finds a way out."_s;
    QTest::newRow("missing shares")
        << u"x.csv"_s << QByteArray("id,name,next\n1,A,2 (40 %); 3; 4\n2,B,\n3,C,\n4,D,\n")
        << u"x.csv: “x”: of the 3 ways on from “A”, 2 have no share; write all of them, or all but one."_s;
    QTest::newRow("a ticket log")
        << u"x.csv"_s << QByteArray("case;time\n1;2026-01-01\n")
        << u"x.csv: The first row names no column with the steps. Call it “name”, and the others team, process_time, lead_time, complete_accurate, people, queue, next, rework_to."_s;
    QTest::newRow("not there") << u"none.csv"_s << QByteArray()
                               << u"“none.csv” could not be read: "_s;
}

void TestExchangeCommand::refused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    if (!bytes.isEmpty())
        write(name, bytes);
    const QByteArray before = bytesOf(u"a"_s);
    for (const QString& into : { u"a"_s, u"new"_s }) {
        const ProgramOutcome outcome = run({ u"import"_s, name, u"--into"_s, into });
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.said.startsWith(sentence), qPrintable(outcome.said));
        QCOMPARE(outcome.out, QByteArray());
    }
    QVERIFY(bytesOf(u"a"_s) == before);
    QVERIFY(!QFile::exists(path(u"new"_s)));
}

void TestExchangeCommand::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such format")
        << QStringList { u"export"_s, u"a"_s, u"--format=vsdx"_s, u"--out=-"_s };
    QTest::newRow("no output") << QStringList { u"export"_s, u"a"_s, u"--format=csv"_s };
    QTest::newRow("no project") << QStringList { u"import"_s, u"x.csv"_s };
}

void TestExchangeCommand::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const ProgramOutcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.said.isEmpty());
    QCOMPARE(outcome.out, QByteArray());
}

GEMBA_TEST(TestExchangeCommand)
#include "tst_exchangecommand.moc"
