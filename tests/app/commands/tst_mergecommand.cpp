// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "tests/app/commands/program.h"
#include "tests/testing.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `gemba merge` as a script calls it.
class TestMergeCommand : public QObject {
    Q_OBJECT
private slots:
    void init();
    void mergesWithoutQuestions();
    void listsConflictsAndChangesNothing();
    void prefers_data();
    void prefers();
    void jsonIsDocumented();
    void addsAPart();
    void wrongCalls_data();
    void wrongCalls();

private:
    ProgramOutcome run(const QStringList& arguments) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    Project read(const QString& name) const
    {
        return ProjectStore::open(path(name), ProjectStore::Access::ReadOnly)->written();
    }
    /// Both changed the people of Ops; theirs has a team more.
    void makeConflict() const;
    void write(const QString& name, const Project& project) const
    {
        ProjectStore::open(path(name))->write(project);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QUuid ops = QUuid::createUuidV5(QUuid(), u"ops"_s);
static const QUuid qa = QUuid::createUuidV5(QUuid(), u"qa"_s);

void TestMergeCommand::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    Project project;
    project.teams = { { .id = ops, .name = u"Ops"_s, .people = 6 } };
    ProjectStore::create(path(u"mine.gemba"_s), project)->saveCopy(path(u"theirs.gemba"_s));
}

ProgramOutcome TestMergeCommand::run(const QStringList& arguments) const
{
    return runProgram(QStringList { u"merge"_s } + arguments, { .folder = m_folder->path() });
}

void TestMergeCommand::makeConflict() const
{
    Project project = read(u"mine.gemba"_s);
    project.teams[0].people = 9;
    write(u"mine.gemba"_s, project);
    project.teams[0].people = 7;
    project.teams.append({ .id = qa, .name = u"QA"_s });
    write(u"theirs.gemba"_s, project);
}

static const QStringList call { u"theirs.gemba"_s, u"--into"_s, u"mine.gemba"_s };

void TestMergeCommand::mergesWithoutQuestions()
{
    Project theirs = read(u"theirs.gemba"_s);
    theirs.teams.append({ .id = qa, .name = u"QA"_s });
    theirs.teams[0].people = 7;
    write(u"theirs.gemba"_s, theirs);
    const ProgramOutcome outcome = run(call);
    QCOMPARE(outcome.said, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, "Merged. Rows added: 1, changed: 1, removed: 0.\n");
    QVERIFY(read(u"mine.gemba"_s) == theirs);
    QCOMPARE(run(call).out, "There is nothing to merge.\n");
}

void TestMergeCommand::listsConflictsAndChangesNothing()
{
    makeConflict();
    const Project mine = read(u"mine.gemba"_s);
    const Project theirs = read(u"theirs.gemba"_s);
    const ProgramOutcome outcome = run(call);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, "Team “Ops”: people\n  before: 6\n  mine: 9\n  theirs: 7\n");
    QVERIFY(outcome.said.contains(u"--prefer"_s));
    QVERIFY(read(u"mine.gemba"_s) == mine);
    QVERIFY(read(u"theirs.gemba"_s) == theirs);
}

void TestMergeCommand::prefers_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<int>("people");
    QTest::newRow("mine") << u"mine"_s << 9;
    QTest::newRow("theirs") << u"theirs"_s << 7;
}

void TestMergeCommand::prefers()
{
    QFETCH(QString, side);
    QFETCH(int, people);
    makeConflict();
    const Project theirs = read(u"theirs.gemba"_s);
    QCOMPARE(run(call + QStringList { u"--prefer"_s, side }).code, 0);
    QCOMPARE(read(u"mine.gemba"_s).teams.size(), 2);
    QCOMPARE(read(u"mine.gemba"_s).teams.at(0).people, people);
    QVERIFY(read(u"theirs.gemba"_s) == theirs);
}

/// Every key of the value stands in the help.
void TestMergeCommand::jsonIsDocumented()
{
    makeConflict();
    const ProgramOutcome open = run(call + QStringList { u"--json"_s });
    QCOMPARE(open.code, 1);
    const QJsonObject root = QJsonDocument::fromJson(open.out).object();
    QCOMPARE(root.value(u"merged"_s), QJsonValue(false));
    QCOMPARE(root.value(u"relation"_s), QJsonValue(u"copy"_s));
    const QJsonObject conflict = root.value(u"conflicts"_s).toArray().at(0).toObject();
    QCOMPARE(conflict.value(u"kind"_s), QJsonValue(u"value"_s));
    QCOMPARE(conflict.value(u"table"_s), QJsonValue(u"team"_s));
    QCOMPARE(conflict.value(u"id"_s), QJsonValue(ops.toString(QUuid::WithoutBraces)));
    QCOMPARE(conflict.value(u"before"_s), QJsonValue(6));
    QCOMPARE(conflict.value(u"chosen"_s), QJsonValue(QJsonValue::Null));
    QProcess help;
    help.start(QStringLiteral(GEMBA_PROGRAM), { u"help"_s, u"json"_s });
    QVERIFY(help.waitForFinished(60000));
    const QString text = QString::fromUtf8(help.readAllStandardOutput());
    for (const QString& key : root.keys() + conflict.keys())
        QVERIFY2(text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(key))), qPrintable(key));
    const ProgramOutcome done = run(call + QStringList { u"--json"_s, u"--prefer=theirs"_s });
    QCOMPARE(done.code, 0);
    const QJsonObject result = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(result.value(u"merged"_s), QJsonValue(true));
    QCOMPARE(result.value(u"added_rows"_s), QJsonValue(1));
    QCOMPARE(result.value(u"changed_rows"_s), QJsonValue(1));
    QCOMPARE(result.value(u"conflicts"_s).toArray().at(0).toObject().value(u"chosen"_s),
        QJsonValue(u"theirs"_s));
}

void TestMergeCommand::addsAPart()
{
    Project part;
    part.teams = { { .id = qa, .name = u"ops"_s } };
    part.toilTasks = { { .id = QUuid::createUuid(), .teamId = qa, .name = u"Restart"_s } };
    ProjectStore::create(path(u"part.gemba"_s), part);
    const QStringList into { u"part.gemba"_s, u"--into"_s, u"mine.gemba"_s };
    const ProgramOutcome refused = run(into);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.said.contains(u"--part"_s));
    const ProgramOutcome outcome = run(into + QStringList { u"--part"_s });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("Joined by name: Ops\n"));
    QCOMPARE(read(u"mine.gemba"_s).teams.size(), 1);
    QCOMPARE(read(u"mine.gemba"_s).toilTasks.at(0).teamId, ops);
    QCOMPARE(run(call + QStringList { u"--part"_s }).code, 1); // a copy is no part
}

void TestMergeCommand::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no project") << QStringList { u"theirs.gemba"_s } << 2;
    QTest::newRow("no copy") << QStringList { u"--into"_s, u"mine.gemba"_s } << 2;
    QTest::newRow("no such side") << call + QStringList { u"--prefer"_s, u"ours"_s } << 2;
    QTest::newRow("itself") << QStringList { u"mine.gemba"_s, u"--into"_s, u"mine.gemba"_s } << 1;
    QTest::newRow("no such file") << QStringList { u"nowhere.gemba"_s, u"--into"_s,
        u"mine.gemba"_s } << 1;
    QTest::newRow("no such project")
        << QStringList { u"theirs.gemba"_s, u"--into"_s, u"nowhere.gemba"_s } << 1;
}

void TestMergeCommand::wrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const ProgramOutcome outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.said.isEmpty());
    QVERIFY(!QFile::exists(path(u"nowhere.gemba"_s)));
}

GEMBA_TEST(TestMergeCommand)
#include "tst_mergecommand.moc"
