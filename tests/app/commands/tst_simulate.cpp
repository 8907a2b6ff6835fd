// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/program.h"
#include "tests/testing.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `gemba simulate` as a script calls it, with the example.
class TestSimulate : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(anyWarning()); }
    void sameSeedSameResult();
    void futureIsShorter();
    void items();
    void text();
    void logIsReadBack_data();
    void logIsReadBack();
    void wrongCalls_data();
    void wrongCalls();

private:
    ProgramOutcome run(const QStringList& arguments) const;
    ProgramOutcome simulate(const QStringList& more) const
    {
        return run(QStringList { u"simulate"_s, m_folder.filePath(u"plan.gemba"_s), u"--stream"_s,
                       u"Database change"_s, u"--replications"_s, u"4"_s }
            + more);
    }
    QJsonObject json(const QStringList& more) const
    {
        QJsonObject object
            = QJsonDocument::fromJson(simulate(more + QStringList { u"--json"_s }).out).object();
        object.remove(u"seconds"_s); // how long it took
        return object;
    }
    QTemporaryDir m_folder;
};

ProgramOutcome TestSimulate::run(const QStringList& arguments) const
{
    return runProgram(arguments, { .folder = m_folder.path() });
}

void TestSimulate::initTestCase()
{
    const ProgramOutcome made = run(
        { u"new"_s, m_folder.filePath(u"plan.gemba"_s), u"--sample"_s, u"--language"_s, u"en"_s });
    QVERIFY2(made.code == 0, qPrintable(made.said));
}

static double mean(const QJsonObject& object, const QString& quantile)
{
    return object.value(u"lead_time_s"_s)[quantile][u"mean"_s].toDouble();
}

void TestSimulate::sameSeedSameResult()
{
    const QJsonObject first = json({});
    QVERIFY(mean(first, u"mean"_s) > 28'800); // longer than a day of work
    QVERIFY(first.value(u"events"_s).toInt() > 10'000);
    QCOMPARE(first.value(u"steps"_s).toArray().size(), 9);
    QCOMPARE(first.value(u"time"_s).toString(), u"working"_s);
    const QJsonValue p85 = first.value(u"lead_time_s"_s)[u"p85"_s];
    QVERIFY(p85[u"low"_s].toDouble() < p85[u"mean"_s].toDouble());
    QVERIFY(p85[u"high"_s].toDouble() > p85[u"mean"_s].toDouble());
    QCOMPARE(json({}), first);
    QVERIFY(json({ u"--seed"_s, u"8"_s }) != first);
}

void TestSimulate::futureIsShorter()
{
    QVERIFY(mean(json({ u"--state"_s, u"future"_s }), u"p85"_s) < mean(json({}), u"p85"_s));
    QVERIFY(mean(json({ u"--queues-only"_s }), u"mean"_s) < mean(json({}), u"mean"_s));
}

void TestSimulate::items()
{
    const QJsonObject found = json({ u"--items"_s, u"200"_s, u"--begin"_s, u"empty"_s });
    QCOMPARE(found.value(u"completed"_s).toInt(), 4 * 200);
    QCOMPARE(found.value(u"replications"_s).toInt(), 4);
}

void TestSimulate::text()
{
    const ProgramOutcome found = simulate({});
    QCOMPARE(found.code, 0);
    const QList<QByteArray> lines = found.out.trimmed().split('\n');
    QVERIFY(lines.first().startsWith("mean\t"));
    QVERIFY(found.out.contains("P85\t"));
    QVERIFY(found.out.contains("wait: Review schema\t"));
    QVERIFY(found.out.contains("utilisation: DBA team\t"));
}

void TestSimulate::logIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"log.csv"_s;
    QTest::newRow("XES") << u"log.xes"_s;
}

/// By the same reader as any other ticket log: as many cases and visits as were simulated.
void TestSimulate::logIsReadBack()
{
    QFETCH(const QString, name);
    const QString log = m_folder.filePath(name);
    const QJsonObject found
        = json({ u"--items"_s, u"300"_s, u"--begin"_s, u"empty"_s, u"--log"_s, log });
    const ProgramOutcome read = run({ u"discover"_s, log, u"--json"_s });
    QVERIFY2(read.code == 0, qPrintable(read.said));
    const QJsonObject discovered = QJsonDocument::fromJson(read.out).object();
    QCOMPARE(discovered.value(u"cases"_s).toInt(), 300);
    QCOMPARE(discovered.value(u"activities"_s).toInt(), 9);
    QCOMPARE(discovered.value(u"rejected_rows"_s).toInt(), 0);
    QVERIFY(discovered.value(u"handoffs"_s)[u"group"_s].toInt() > 300 * 7);
    // Never over a file that is there.
    QCOMPARE(simulate({ u"--log"_s, log }).code, 1);
    QVERIFY(found.value(u"completed"_s).toInt() == 1200);
}

void TestSimulate::wrongCalls_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("seed") << QStringList { u"--seed"_s, u"x"_s } << 2
                          << u"“x” is no value for --seed; gemba simulate --help lists them."_s;
    QTest::newRow("one replication") << QStringList { u"--replications"_s,
        u"1"_s } << 2 << u"“1” is no value for --replications; gemba simulate --help lists them."_s;
    QTest::newRow("state") << QStringList { u"--state"_s,
        u"past"_s } << 2 << u"“past” is no value for --state; gemba simulate --help lists them."_s;
    QTest::newRow("start") << QStringList { u"--start"_s,
        u"soon"_s } << 2 << u"“soon” is no value for --start; gemba simulate --help lists them."_s;
    QTest::newRow("log") << QStringList { u"--log"_s, u"log.txt"_s } << 2
                         << u"“log.txt” is no value for --log; gemba simulate --help lists them."_s;
    QTest::newRow("stream") << QStringList { u"--stream"_s, u"Lost"_s } << 1
                            << u"There is no value stream “Lost”; there are: “Database change”."_s;
}

void TestSimulate::wrongCalls()
{
    QFETCH(const QStringList, more);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const ProgramOutcome found = simulate(more);
    QCOMPARE(found.code, code);
    QVERIFY2(found.said.endsWith(said), qPrintable(found.said));
    QVERIFY(found.out.isEmpty());
}

GEMBA_TEST(TestSimulate)
#include "tst_simulate.moc"
