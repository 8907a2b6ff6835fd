// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/program.h"
#include "tests/app/report/pdftools.h"
#include "tests/testing.h"
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `gemba report` as a script calls it.
class TestReportCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(anyWarning()); }
    void writes();
    void sameBytes();
    void hashOfTheExport();
    void options();
    void refuses_data();
    void refuses();
    void keepsWhatIsThere();

private:
    ProgramOutcome run(const QStringList& arguments) const;
    QByteArray bytes(const QString& name) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

ProgramOutcome TestReportCommand::run(const QStringList& arguments) const
{
    return runProgram(
        arguments, { .folder = m_folder.path(), .sourceDate = u"1795132800"_s }); // 2026-11-20
}

QByteArray TestReportCommand::bytes(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReportCommand::initTestCase()
{
    const ProgramOutcome made
        = run({ u"new"_s, u"plan.gemba"_s, u"--sample"_s, u"--language"_s, u"ko"_s });
    QVERIFY2(made.code == 0, qPrintable(made.said));
}

void TestReportCommand::writes()
{
    const ProgramOutcome outcome
        = run({ u"report"_s, u"plan.gemba"_s, u"--pdf"_s, u"out.pdf"_s, u"--language"_s, u"ko"_s });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.said));
    QVERIFY(bytes(u"out.pdf"_s).startsWith("%PDF-1.4"));
    if (!haveTool("pdftotext"))
        QSKIP("poppler-utils is not installed");
    const QString text = pdfText(path(u"out.pdf"_s));
    QVERIFY(text.contains(u"새온페이"_s));
    QVERIFY(text.contains(u"2026-11-20 (금)"_s));
    // The figures are there, too, drawn in the program's own font.
    QVERIFY(!text.contains(u"Payments"_s));
}

/// Each process has another order of hashes and another clock.
void TestReportCommand::sameBytes()
{
    for (const QString& name : { u"first.pdf"_s, u"second.pdf"_s })
        QCOMPARE(
            run({ u"report"_s, u"plan.gemba"_s, u"--pdf"_s, name, u"--language"_s, u"ko"_s }).code,
            0);
    QVERIFY(!bytes(u"first.pdf"_s).isEmpty());
    QVERIFY(bytes(u"first.pdf"_s) == bytes(u"second.pdf"_s));
}

void TestReportCommand::hashOfTheExport()
{
    if (!haveTool("pdftotext"))
        QSKIP("poppler-utils is not installed");
    QCOMPARE(
        run({ u"report"_s, u"plan.gemba"_s, u"--pdf"_s, u"hash.pdf"_s, u"--language"_s, u"en"_s })
            .code,
        0);
    const ProgramOutcome exported = run({ u"export"_s, u"plan.gemba"_s, u"--json"_s, u"-"_s });
    QCOMPARE(exported.code, 0);
    const QByteArray hash
        = QCryptographicHash::hash(exported.out, QCryptographicHash::Sha256).toHex().first(8);
    QVERIFY(pdfText(path(u"hash.pdf"_s), 1).contains(u"input hash "_s + QString::fromLatin1(hash)));
}

void TestReportCommand::options()
{
    const ProgramOutcome outcome = run({ u"report"_s, u"plan.gemba"_s, u"--pdf"_s, u"letter.pdf"_s,
        u"--paper"_s, u"letter"_s, u"--sections"_s, u"toil,overview"_s, u"--language"_s, u"en"_s });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.said));
    if (!haveTool("pdftotext") || !haveTool("pdfinfo"))
        QSKIP("poppler-utils is not installed");
    QVERIFY(toolOutput(u"pdfinfo"_s, { path(u"letter.pdf"_s) })
                .value_or(QString())
                .contains(u"612 x 792"_s));
    const QString contents = pdfText(path(u"letter.pdf"_s), 2);
    QVERIFY(contents.indexOf(u"1 Toil"_s) >= 0);
    QVERIFY(contents.indexOf(u"2 Overview"_s) > contents.indexOf(u"1 Toil"_s));
    QVERIFY(!contents.contains(u"Error budgets"_s));
}

void TestReportCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("names"); // what the sentence has to name
    const QStringList call { u"report"_s, u"plan.gemba"_s };
    const QStringList out { u"--pdf"_s, u"refused.pdf"_s };
    QTest::newRow("no output") << call << 2 << u"--pdf"_s;
    QTest::newRow("no file") << QStringList { u"report"_s } + out << 2 << u"FILE"_s;
    QTest::newRow("unknown section")
        << call + out + QStringList { u"--sections"_s, u"toil,weather"_s } << 2 << u"weather"_s;
    QTest::newRow("unknown paper")
        << call + out + QStringList { u"--paper"_s, u"a3"_s } << 2 << u"a3"_s;
    QTest::newRow("unknown option")
        << call + out + QStringList { u"--colour"_s } << 2 << u"colour"_s;
    QTest::newRow("missing project")
        << QStringList { u"report"_s, u"none.gemba"_s } + out << 1 << u"none.gemba"_s;
    QTest::newRow("no folder") << call + QStringList { u"--pdf"_s, u"nowhere/out.pdf"_s } << 1
                               << u"out.pdf"_s;
}

void TestReportCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const ProgramOutcome outcome = run(arguments + QStringList { u"--language"_s, u"en"_s });
    QTEST(outcome.code, "code");
    QVERIFY2(outcome.said.contains(names), qPrintable(outcome.said));
    QVERIFY(!QFile::exists(path(u"refused.pdf"_s)));
}

void TestReportCommand::keepsWhatIsThere()
{
    QFile file(path(u"there.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const QStringList call { u"report"_s, u"plan.gemba"_s, u"--pdf"_s, u"there.pdf"_s };
    const ProgramOutcome refused = run(call);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.said.contains(u"there.pdf"_s));
    QCOMPARE(bytes(u"there.pdf"_s), QByteArray("mine"));
    QCOMPARE(run(call + QStringList { u"--force"_s }).code, 0);
    QVERIFY(bytes(u"there.pdf"_s).startsWith("%PDF"));
}

GEMBA_TEST(TestReportCommand)
#include "tst_reportcommand.moc"
