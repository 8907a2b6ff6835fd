// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/flowtext.h"
#include "app/language/language.h"
#include "tests/app/interchange/exchangedstream.h"
#include "tests/testing.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is written for Graphviz and Mermaid.
class TestFlowText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void dot();
    void graphvizReadsIt();
    void mermaid();
};

void TestFlowText::dot()
{
    const StreamExchange streams = fullExchange();
    const QString text = QString::fromUtf8(writeDot(streams.maps.at(0), streams.teams));
    QVERIFY(text.startsWith(u"digraph \"현재 \\\"state\\\" 100% <i> 둘째 줄\" {\n"_s));
    QVERIFY(text.contains(
        u"  s1 [label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\">"
        "<TR><TD>@Ask; &quot;now&quot;, &lt;please&gt; &amp; go</TD></TR>"
        "<TR><TD>=Team &quot;A&quot; &amp; &lt;b&gt;</TD></TR>"
        "<TR><TD>PT 90.5167 min, LT 16666666.7833 min</TD></TR><TR><TD>C&amp;A 95.5001 %</TD></TR>"
        "</TABLE>>, pt_min=\"90.5167\", lt_min=\"16666666.7833\", ca=\"95.5001\"];\n"_s));
    QVERIFY(text.contains(u"\n  s1 -> s2 [label=\"65 %\"];\n"_s));
    QVERIFY(text.contains(u"\n  s1 -> s3 [label=\"\", style=dotted];\n"_s));
    QVERIFY(
        text.contains(u"\n  s2 -> s1 [label=\"12.3456 %\", style=dashed, constraint=false];\n"_s));
}

/// Only where Graphviz is installed.
void TestFlowText::graphvizReadsIt()
{
    const QString program = QStandardPaths::findExecutable(u"dot"_s);
    if (program.isEmpty())
        QSKIP("Graphviz (dot) is not installed.");
    const StreamExchange streams = fullExchange();
    QProcess process;
    process.start(program, { u"-Tplain"_s });
    process.write(writeDot(streams.maps.at(0), streams.teams));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(process.readAllStandardOutput().count("\nnode "), 3);
}

// Mermaid's syntax: flowchart texts in quotes with entity codes (#quot; #35; …).
void TestFlowText::mermaid()
{
    const StreamExchange streams = fullExchange();
    QCOMPARE(QString::fromUtf8(writeMermaid(streams.maps.at(0), streams.teams)),
        u"flowchart LR\n"
        "  s1[\"@Ask#59; #quot;now#quot;, #60;please#62; #38; go<br/>=Team #quot;A#quot; #38; "
        "#60;b#62;<br/>PT 90.5167 min, LT 16666666.7833 min<br/>C#38;A 95.5001 %\"]\n"
        "  s2[\"-승인 #96;x#96; #35;1 #92;n %ca%<br/>인프라<br/>PT 0 min, LT ?<br/>C#38;A 0 %\"]\n"
        "  s3[\"\"]\n"
        "  s1 -->|\"65 %\"| s2\n"
        "  s1 -.-> s3\n"
        "  s2 -.->|\"12.3456 %\"| s1\n"_s);
}

GEMBA_TEST(TestFlowText)
#include "tst_flowtext.moc"
