// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/valuestream/valuestream.h"
#include "tests/testing.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDiscoverCommand : public QObject {
    Q_OBJECT
private slots:
    void init();
    void json();
    void words();
    void chosenColumns();
    void intoAProject();
    void compares();
    void refuses_data();
    void refuses();

private:
    struct Outcome {
        int code = -1;
        QByteArray output = {};
        QByteArray messages = {};
    };
    Outcome run(const QStringList& arguments);
    QString write(const QString& name, const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray small = "id,state,time,team,assignee\n"
                                "1,a,2026-01-02 10:00,A,Kim\n"
                                "1,b,2026-01-02 11:30,B,Lee\n"
                                "2,a,2026-01-03 10:00,A,Kim\n"
                                "2,b,2026-01-03 10:30,B,?\n"
                                "2,c,,B,?\n";

void TestDiscoverCommand::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

TestDiscoverCommand::Outcome TestDiscoverCommand::run(const QStringList& arguments)
{
    QProcess program;
    program.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GEMBA_PROGRAM),
        QStringList { u"discover"_s } + arguments + QStringList { u"--language"_s, u"en"_s });
    if (!program.waitForFinished(60'000))
        return {};
    return { program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError() };
}

QString TestDiscoverCommand::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return name;
}

void TestDiscoverCommand::json()
{
    const Outcome outcome = run({ write(u"log.csv"_s, small), u"--json"_s });
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(json.value(u"events"_s).toInt(), 4);
    QCOMPARE(json.value(u"rejected_rows"_s).toInt(), 1);
    QCOMPARE(json.value(u"lead_time_s"_s)[u"mean"_s].toDouble(), 3600.0);
    QVERIFY(outcome.messages.contains("line 6: no time"));
    QVERIFY(outcome.messages.contains("UTC"));
    QCOMPARE(run({ u"log.csv"_s, u"--json"_s }).output, outcome.output); // byte for byte
    QVERIFY(
        !run({ u"log.csv"_s, u"--json"_s, u"--zone"_s, u"Asia/Seoul"_s }).messages.contains("UTC"));
}

void TestDiscoverCommand::words()
{
    const Outcome outcome = run({ write(u"log.csv"_s, small) });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.contains("4 events of 2 cases"));
    QVERIFY(outcome.output.contains("Case = id"));
    QVERIFY(!outcome.output.contains("Kim"));
}

void TestDiscoverCommand::chosenColumns()
{
    const QString name = write(u"log.csv"_s, small);
    const Outcome byTeam = run({ name, u"--json"_s, u"--by"_s, u"team"_s });
    QVERIFY(byTeam.output.contains("\"from\":\"A\",\"to\":\"B\",\"count\":2"));
    const Outcome asActivity = run({ name, u"--json"_s, u"--activity"_s, u"TEAM"_s });
    QCOMPARE(asActivity.output, byTeam.output);
    const Outcome byNumber = run({ name, u"--json"_s, u"--activity"_s, u"4"_s });
    QCOMPARE(byNumber.output, byTeam.output);
    const Outcome nothingMissing = run({ name, u"--json"_s, u"--missing"_s, QString() });
    QCOMPARE(
        QJsonDocument::fromJson(nothingMissing.output)[u"handoffs"_s][u"resource"_s].toInt(), 2);
    const Outcome own
        = run({ write(u"own.csv"_s, "id,state,time\n1,a,02#01#2026\n1,b,03#01#2026\n"), u"--json"_s,
            u"--time"_s, u"time"_s, u"--time-format"_s, u"dd#MM#yyyy"_s });
    QCOMPARE(own.code, 0);
    QVERIFY(own.output.contains("\"median\":86400"));
}

void TestDiscoverCommand::intoAProject()
{
    const QString path = m_folder->filePath(u"plan.gemba"_s);
    ProjectStore::create(path).reset();
    const Outcome outcome
        = run({ write(u"log.csv"_s, small), u"--into"_s, path, u"--name"_s, u"Requests"_s });
    QCOMPARE(outcome.code, 0);
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    const Project& project = store->written();
    QCOMPARE(project.valueStreams.size(), 1);
    QCOMPARE(project.valueStreams.constFirst().name, u"Requests"_s);
    QCOMPARE(project.steps.size(), 2);
    QCOMPARE(project.handoffs.size(), 1);
    QCOMPARE(project.teams.size(), 2);
    const QByteArray kept = store->evidence(project.evidence.constFirst().sha256);
    QVERIFY(kept.contains("Person 1") && !kept.contains("Kim"));
}

// By hand: of C(10, 5) = 252 arrangements two are as extreme.
void TestDiscoverCommand::compares()
{
    const auto tickets = [](int first) {
        QByteArray csv = "id,state,time\n";
        for (int i = 0; i < 5; ++i) {
            const QByteArray id = QByteArray::number(i);
            csv += id + ",a,2026-01-02 00:00\n" + id + ",b,2026-01-02 "
                + QByteArray::number(first + i).rightJustified(2, '0') + ":00\n";
        }
        return csv;
    };
    const QString before = write(u"before.csv"_s, tickets(6));
    const QString after = write(u"after.csv"_s, tickets(1) + "9,only,2026-01-02 00:00\n");
    const Outcome json = run({ before, u"--compare"_s, after, u"--json"_s });
    QCOMPARE(json.code, 0);
    const QJsonObject found = QJsonDocument::fromJson(json.output).object();
    const QJsonValue b = found.value(u"activities"_s)[0];
    QCOMPARE(b[u"name"_s].toString(), u"b"_s);
    QCOMPARE(b[u"before"_s][u"median_s"_s].toInt(), 8 * 3600);
    QCOMPARE(b[u"after"_s][u"p85_s"_s].toDouble(), 4.4 * 3600);
    QCOMPARE(b[u"u"_s].toInt(), 25);
    QCOMPARE(b[u"p"_s].toDouble(), 2.0 / 252);
    QCOMPARE(b[u"more_than_chance"_s], QJsonValue(true));
    QCOMPARE(found.value(u"only_after"_s)[0].toString(), u"only"_s);
    QVERIFY(found.value(u"activities"_s)[1][u"p"_s].isNull()); // nothing comes before an a
    const Outcome words = run({ before, u"--compare"_s, after });
    QVERIFY(words.output.contains("more than chance, p = 0.008"));
    QCOMPARE(run({ before, u"--compare"_s, u"gone.csv"_s }).code, 1);
    QCOMPARE(run({ before, u"--compare"_s, after, u"--into"_s, u"plan.gemba"_s }).code, 2);
}

void TestDiscoverCommand::refuses_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArray& log, const QStringList& options,
                         int code, const char* message) {
        QTest::newRow(name) << log << options << code << QByteArray(message);
    };
    row("empty", "", {}, 1, "log.csv is empty");
    row("unknown column", small, { u"--case"_s, u"nobody"_s }, 1, "nobody");
    row("unknown option", small, { u"--colour"_s }, 2, "colour");
    row("wrong value", small, { u"--zone"_s, u"Mars"_s }, 2, "Mars");
    row("wrong steps", small, { u"--by"_s, u"moon"_s }, 2, "moon");
    row("two logs", small, { u"other.csv"_s }, 2, "discover");
    row("ambiguous", "id,state,time\n1,a,01/02/2026\n1,b,03/02/2026\n", {}, 1, "day-first");
    row("no times", "id,state\n1,a\n1,b\n", {}, 1, "--time");
    row("no project", small, { u"--into"_s, u"none.gemba"_s }, 1, "none.gemba");
}

void TestDiscoverCommand::refuses()
{
    QFETCH(QByteArray, log);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, message);
    const Outcome outcome = run(QStringList { write(u"log.csv"_s, log) } + options);
    QTEST(outcome.code, "code");
    QVERIFY2(outcome.messages.contains(message), outcome.messages.constData());
    QVERIFY(outcome.output.isEmpty());
}

GEMBA_TEST(TestDiscoverCommand)
#include "tst_discovercommand.moc"
