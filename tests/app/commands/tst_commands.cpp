// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "app/project/storesql.h"
#include "tests/app/commands/program.h"
#include "tests/testing.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

/// The program as a script calls it: exit code, standard output, standard error.
class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatIsACommand();
    void newAndCheck();
    void checkFindsDamage();
    void thereAndBack();
    void importRefuses();
    void wrongCalls_data();
    void wrongCalls();
    void languages();
    void help();

private:
    ProgramOutcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommands::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

ProgramOutcome TestCommands::run(const QStringList& arguments, const QByteArray& input) const
{
    return runProgram(arguments, { .folder = m_folder->path(), .input = input });
}

void TestCommands::whatIsACommand()
{
    for (const QString& name : { u"new"_s, u"check"_s, u"export"_s, u"import"_s, u"report"_s,
             u"discover"_s, u"calculate"_s, u"help"_s, u"--help"_s, u"--version"_s })
        QVERIFY2(isCommand(name), qPrintable(name));
    for (const QString& name : { u"plan.gemba"_s, u"./new"_s, u""_s, u"--style"_s })
        QVERIFY2(!isCommand(name), qPrintable(name));
}

void TestCommands::newAndCheck()
{
    QCOMPARE(run({ u"new"_s, u"a.gemba"_s }).code, 0);
    QVERIFY(ProjectStore::open(path(u"a.gemba"_s))->written() == Project());
    ProgramOutcome outcome = run({ u"check"_s, u"a.gemba"_s });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, QByteArray("“a.gemba” is a sound Gemba project.\nIt is empty.\n"));
    QCOMPARE(outcome.said, QString());

    outcome = run({ u"new"_s, u"a.gemba"_s, u"--sample"_s });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.said,
        u"“a.gemba” exists already and was left as it is. Give another name, or --force to overwrite it."_s);
    QCOMPARE(
        run({ u"new"_s, u"a.gemba"_s, u"--sample"_s, u"--force"_s, u"--language=ko"_s }).code, 0);
    QVERIFY(ProjectStore::open(path(u"a.gemba"_s))->written()
        == sampleProject(QLocale::Korean, QDate::currentDate()));
    QVERIFY(run({ u"check"_s, u"a.gemba"_s }).out.contains("step 9, handoff "));
    // While somebody edits it, it can be checked but not overwritten.
    const auto store = ProjectStore::open(path(u"a.gemba"_s));
    QCOMPARE(run({ u"check"_s, u"a.gemba"_s }).code, 0);
    QCOMPARE(run({ u"new"_s, u"a.gemba"_s, u"--force"_s }).code, 1);
}

void TestCommands::checkFindsDamage()
{
    QCOMPARE(run({ u"check"_s, u"none"_s }).code, 1);
    Project project;
    {
        const auto store = ProjectStore::create(path(u"a.gemba"_s));
        const QString key = store->addEvidence("0123456789abcdef");
        project.evidence.append({ QUuid::createUuid(), key, u"log.csv"_s, 16 });
        store->write(project);
    }
    QCOMPARE(run({ u"check"_s, u"a.gemba"_s }).code, 0);
    {
        SqlConnection sql(path(u"a.gemba"_s), SqlConnection::Mode::ReadWrite);
        sql.execute("UPDATE evidence_bytes SET zstd = x'00'");
    }
    const ProgramOutcome outcome = run({ u"check"_s, u"a.gemba"_s });
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.said.startsWith(u"log.csv: The raw file "_s), qPrintable(outcome.said));
    QCOMPARE(outcome.out, QByteArray());
}

void TestCommands::thereAndBack()
{
    Project project = sampleProject(QLocale::Korean, QDate(2026, 11, 20));
    const QByteArray log("a,b\n1,2\n");
    {
        const auto store = ProjectStore::create(path(u"a"_s));
        const QString key = store->addEvidence(log);
        project.evidence.append({ QUuid::createUuid(), key, u"log.csv"_s, log.size() });
        store->write(project);
    }
    const ProgramOutcome outcome = run({ u"export"_s, u"a"_s, u"--json"_s, u"-"_s });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, projectToJson(project));
    QCOMPARE(run({ u"export"_s, u"a"_s, u"--json"_s, u"a.json"_s, u"--with-evidence"_s }).code, 0);
    QCOMPARE(run({ u"export"_s, u"a"_s, u"--json"_s, u"a.json"_s }).code, 1); // exists
    QCOMPARE(run({ u"import"_s, u"a.json"_s, u"--into"_s, u"b"_s }).code, 0);
    {
        const auto store = ProjectStore::open(path(u"b"_s));
        QVERIFY(store->written() == project);
        QCOMPARE(store->evidence(project.evidence.first().sha256), log);
    }
    QCOMPARE(run({ u"import"_s, u"-"_s, u"--into"_s, u"c"_s }, outcome.out).code, 0);
    QVERIFY(ProjectStore::open(path(u"c"_s))->written() == project);
    QCOMPARE(run({ u"import"_s, u"a.json"_s, u"--into"_s, u"b"_s }).code, 1);
    QCOMPARE(run({ u"import"_s, u"a.json"_s, u"--into"_s, u"b"_s, u"--force"_s }).code, 0);
}

void TestCommands::importRefuses()
{
    const QByteArray bad = R"({"format":"gemba-project","form":1,"team":[{"name":"x"}]})";
    const ProgramOutcome outcome = run({ u"import"_s, u"-"_s, u"--into"_s, u"a"_s }, bad);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.said,
        u"-: The JSON value is not a project as this version of Gemba writes it. At team[0]: the row has no id. Nothing was imported; “gemba help json” describes every key."_s);
    QVERIFY(!QFile::exists(path(u"a"_s)));
    QCOMPARE(run({ u"import"_s, u"none.json"_s, u"--into"_s, u"a"_s }).code, 1);
}

void TestCommands::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList { u"new"_s };
    QTest::newRow("two files") << QStringList { u"new"_s, u"a"_s, u"b"_s };
    QTest::newRow("unknown option") << QStringList { u"new"_s, u"a"_s, u"--colour"_s };
    QTest::newRow("no value") << QStringList { u"export"_s, u"a"_s, u"--json"_s };
    QTest::newRow("no output") << QStringList { u"export"_s, u"a"_s };
    QTest::newRow("no input") << QStringList { u"import"_s, u"a"_s };
    QTest::newRow("language") << QStringList { u"new"_s, u"a"_s, u"--language"_s, u"fr"_s };
    QTest::newRow("no such help") << QStringList { u"help"_s, u"yaml"_s };
}

void TestCommands::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const ProgramOutcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.said.isEmpty());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

/// A file whose name looks like an option is reached behind "--".
void TestCommands::languages()
{
    QCOMPARE(run({ u"new"_s, u"--"_s, u"--language"_s }).code, 0);
    QVERIFY(QFile::exists(path(u"--language"_s)));
    QVERIFY(
        run({ u"check"_s, u"none"_s, u"--language=en"_s }).said.contains(u"There is no file"_s));
}

void TestCommands::help()
{
    QVERIFY(run({ u"--version"_s }).out.startsWith("gemba "));
    const ProgramOutcome all = run({ u"help"_s });
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains("gemba check FILE"));
    QCOMPARE(run({ u"--help"_s }).out, all.out);
    const ProgramOutcome one = run({ u"export"_s, u"--help"_s });
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains("--with-evidence"));
    const ProgramOutcome json = run({ u"help"_s, u"json"_s });
    QVERIFY(json.out.contains("weekly_per_person_min    integer\n"));
    QVERIFY(json.out.contains("lead_time_s    { mean, median, p85 }"));
}

GEMBA_TEST(TestCommands)
#include "tst_commands.moc"
