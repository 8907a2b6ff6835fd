// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/program.h"
#include "tests/testing.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `gemba calculate` as a script calls it. Values are those of the domain page (Q and V rows).
class TestCalculate : public QObject {
    Q_OBJECT
private slots:
    void init();
    void json_data();
    void json();
    void text();
    void localeChangesNothing();
    void list();
    void listJson();
    void everyOutputIsListed_data();
    void everyOutputIsListed();
    void wrongCalls_data();
    void wrongCalls();
    void wrongInput_data();
    void wrongInput();
    void wrongCalendar();
    void help();

private:
    ProgramOutcome run(const QString& arguments, const QString& locale = u"C.UTF-8"_s) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCalculate::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

ProgramOutcome TestCalculate::run(const QString& arguments, const QString& locale) const
{
    return runProgram(QStringList { u"calculate"_s } + arguments.split(u' ', Qt::SkipEmptyParts),
        { .folder = m_folder->path(), .locale = locale });
}

void TestCalculate::json_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char* name, const char* arguments, const char* out) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << QByteArray(out) + '\n';
    };
    row("Q06, the example of the manual", "queue lambda=2.5 process_time=1 servers=3",
        R"({"rho":0.833333333333,"p_wait":0.702247191011,"wq":1.40449438202,"w":2.40449438202,"lq":3.51123595506,"l":6.01123595506,"method":"M/M/c"})");
    row("Q12", "queue lambda=.8 process_time=1 servers=1 cs2=0",
        R"({"rho":0.8,"p_wait":0.8,"wq":2,"w":3,"lq":1.6,"l":2.4,"method":"Pollaczek-Khinchine"})");
    row("Q16", "queue lambda=0.8 process_time=1e0 servers=1 ca2=0",
        R"({"rho":0.8,"p_wait":0.628629796497,"wq":1.69273083992,"w":2.69273083992,"lq":1.35418467194,"l":2.15418467194,"method":"D/M/1"})");
    row("Q18w", "queue servers=2 process_time=1 lambda=1.6 cs2=2 ca2=0.5",
        R"({"rho":0.8,"p_wait":null,"wq":2.08916251488,"w":3.08916251488,"lq":3.34266002381,"l":4.94266002381,"method":"Whitt 1993","approximate":true,"why":"This approximation gives means only, so p_wait is not known."})");
    row("Q21", "queue lambda=3 process_time=0.25 servers=2 capacity=3",
        R"({"rho":0.375,"p_wait":0.138461538462,"wq":0.0173076923077,"w":0.267307692308,"lq":0.0493601462523,"l":0.762340036563,"method":"M/M/c/K","loss":0.0493601462523})");
    row("Q24 overload", "queue lambda=4 process_time=1 servers=3 patience=2",
        R"({"rho":1.33333333333,"p_wait":0.844556329759,"wq":0.61359345133,"w":1.30679672567,"lq":2.45437380532,"l":5.22718690266,"method":"Erlang A","abandon":0.306796725665})");
    row("section 2.7", "queue lambda=2 process_time=1 servers=2.5",
        R"({"rho":0.8,"p_wait":0.647191011236,"wq":1.29438202247,"w":2.49438202247,"lq":2.58876404494,"l":4.98876404494,"method":"M/M/c","approximate":true})");
    row("overload", "queue lambda=12 process_time=0.25 servers=2",
        R"({"rho":1.5,"p_wait":null,"wq":null,"w":null,"lq":null,"l":null,"method":"growth","growth":4,"why":"More work comes than can be done (rho is 1 or more), so the queue has no long-run means: it grows."})");
    row("nothing comes", "queue lambda=-0 process_time=1 servers=1",
        R"({"rho":0,"p_wait":0,"wq":0,"w":1,"lq":0,"l":0,"method":"M/M/c"})");
    row("V01",
        "flow "
        "steps=10/10/.80,5/480/.90,5/2400/.95,45/3360/.85,30/1440/.90,40/960/.95,15/480/.90",
        R"({"process_time":150,"lead_time":9130,"activity_ratio":0.0164293537788,"rolled_ca":0.4473873})");
    row("lead time 0", "flow steps=0/0/0",
        R"({"process_time":0,"lead_time":0,"activity_ratio":null,"rolled_ca":0,"why":"An activity ratio needs a step with a process time and a lead time above 0."})");
    row("unknown", "flow steps=?/10.5/?,2/?/0.5",
        R"({"process_time":2,"lead_time":10.5,"activity_ratio":null,"rolled_ca":0.5,"unknown_process_times":1,"unknown_lead_times":1,"unknown_ca":1,"why":"An activity ratio needs a step with a process time and a lead time above 0."})");
    row("nothing known", "flow steps=?/?/?",
        R"({"process_time":null,"lead_time":null,"activity_ratio":null,"rolled_ca":null,"unknown_process_times":1,"unknown_lead_times":1,"unknown_ca":1,"why":"What no step says has no total. An activity ratio needs a step with a process time and a lead time above 0."})");
    row("six decimals", "flow steps=0.000001/1000000000/0.000001",
        R"({"process_time":1e-06,"lead_time":1000000000,"activity_ratio":1e-15,"rolled_ca":1e-06})");
    row("V09 over the start of DST",
        "business-time start=2026-03-27T16:30 work_h=2 calendar=Mon-Fri/09:00-17:00 "
        "zone=Europe/Berlin",
        R"({"end":"2026-03-30T10:30:00+02:00","elapsed_h":65})");
    row("V09 without DST",
        "business-time start=2026-03-20T16:30:00+01:00 work_h=2 zone=Europe/Berlin",
        R"({"end":"2026-03-23T10:30:00+01:00","elapsed_h":66})");
    row("V09 Friday noon", "business-time start=2026-03-27T12:00 work_h=8 zone=Europe/Berlin",
        R"({"end":"2026-03-30T12:00:00+02:00","elapsed_h":71})");
    row("V09 Saturday, start told in UTC",
        "business-time start=2026-03-28T11:00:00Z work_h=1 zone=Europe/Berlin",
        R"({"end":"2026-03-30T10:00:00+02:00","elapsed_h":45})");
    row("V09 a whole week", "business-time start=2026-06-01T09:00 work_h=40 zone=Europe/Berlin",
        R"({"end":"2026-06-05T17:00:00+02:00","elapsed_h":104})");
    row("a third of an hour", "business-time start=2026-06-01 work_h=0.3333333 zone=UTC",
        R"({"end":"2026-06-01T09:20:00Z","elapsed_h":9.33333333333})");
    row("never open", "business-time start=2026-06-01 work_h=1 zone=UTC calendar=closed",
        R"({"end":null,"elapsed_h":null,"why":"With these hours the work is not done by the end of 2199."})");
    row("too much", "business-time start=2026-06-01 work_h=1e7 zone=UTC",
        R"({"end":null,"elapsed_h":null,"why":"With these hours the work is not done by the end of 2199."})");
    row("16 of 20", "wilson successes=16 n=20",
        R"({"ratio":0.8,"lower":0.583982567748,"upper":0.91934233742})");
    row("none of none", "wilson successes=0 n=0",
        R"({"ratio":null,"lower":null,"upper":null,"why":"Of no items there is no share."})");
}

void TestCalculate::json()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, out);
    for (const char* language : { "", " --language ko" }) {
        const ProgramOutcome outcome
            = run(arguments + u" --json"_s + QString::fromLatin1(language));
        QCOMPARE(outcome.said, QString());
        QCOMPARE(outcome.out, out);
        QCOMPARE(outcome.code, 0);
        QVERIFY(QJsonDocument::fromJson(outcome.out).isObject());
    }
}

void TestCalculate::text()
{
    ProgramOutcome outcome = run(u"queue lambda=1.6 process_time=1 servers=2 --language en"_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out,
        QByteArray("rho = 0.8\np_wait = 0.711111111111\nwq = 1.77777777778\nw = 2.77777777778\n"
                   "lq = 2.84444444444\nl = 4.44444444444\nmethod = M/M/c\n"));
    outcome = run(u"queue lambda=3 process_time=1 servers=2.5 --language en"_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out,
        QByteArray("rho = 1.2\np_wait = –\nwq = –\nw = –\nlq = –\nl = –\nmethod = growth\n"
                   "growth = 0.5\napproximate = true\n"
                   "More work comes than can be done (rho is 1 or more), so the queue has no "
                   "long-run means: it grows.\n"));
}

void TestCalculate::localeChangesNothing()
{
    const QString call = u"wilson successes=1500000 n=2000000 --language en"_s;
    const QByteArray plain = run(call).out;
    QVERIFY(plain.startsWith("ratio = 0.75\n"));
    for (const QString& locale : { u"de_DE.UTF-8"_s, u"ar_EG.UTF-8"_s, u"ko_KR.UTF-8"_s })
        QCOMPARE(run(call, locale).out, plain);
}

void TestCalculate::list()
{
    const ProgramOutcome outcome = run(u"--list --language en"_s);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("queue  What a queue does in the long run\n"
                                   "  lambda          items that come, per unit of time\n"));
    QVERIFY(outcome.out.contains("\n  [ca2=1]         squared coefficient"));
    QVERIFY(outcome.out.contains("\n  [capacity]      most items"));
    QVERIFY(outcome.out.contains("\n  -> ratio, lower, upper\n  Source: Wilson, JASA 22 (1927)\n"));
}

void TestCalculate::listJson()
{
    const ProgramOutcome outcome = run(u"--list --json --language ko"_s);
    QCOMPARE(outcome.code, 0);
    const QJsonArray list = QJsonDocument::fromJson(outcome.out).array();
    QStringList names;
    for (const QJsonValue& formula : list) {
        names.append(formula[u"name"].toString());
        QVERIFY(!formula[u"source"].toString().isEmpty());
        for (const QJsonValue& input : formula[u"inputs"].toArray())
            QVERIFY(!input[u"meaning"].toString().isEmpty());
    }
    QVERIFY(names.contains(u"queue"_s) && names.contains(u"flow"_s)
        && names.contains(u"business-time"_s) && names.contains(u"wilson"_s));
    const QJsonValue ca2 = list.at(0)[u"inputs"][3];
    QCOMPARE(ca2[u"key"].toString(), u"ca2"_s);
    QCOMPARE(ca2[u"default"].toString(), u"1"_s);
    QCOMPARE(ca2[u"required"].toBool(true), false);
}

void TestCalculate::everyOutputIsListed_data() { json_data(); }

/// What is printed and what --list and `help json` promise are the same keys.
void TestCalculate::everyOutputIsListed()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, out);
    const QString name = arguments.section(u' ', 0, 0);
    QStringList listed { u"why"_s };
    for (const QJsonValue& formula : QJsonDocument::fromJson(run(u"--list --json"_s).out).array())
        if (formula[u"name"].toString() == name)
            for (const QJsonValue& key : formula[u"outputs"].toArray())
                listed.append(key.toString());
    for (const QString& key : QJsonDocument::fromJson(out).object().keys())
        QVERIFY2(listed.contains(key), qPrintable(key));
}

void TestCalculate::wrongCalls_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* arguments, const char* said) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << QString::fromUtf8(said);
    };
    const char* either
        = "“gemba calculate” takes either --list or the name of a formula and its inputs.";
    row("nothing", "", either);
    row("list and a name", "--list queue", either);
    row("no such formula", "quue lambda=1",
        "There is no formula “quue”. “gemba calculate --list” names them all.");
    row("no such input", "queue lambda=1 process_time=1 servers=1 cs=2",
        "“queue” has no input “cs”. It takes: lambda, process_time, servers, ca2, cs2, capacity, "
        "patience.");
    row("missing", "queue lambda=1 process_time=1",
        "“queue” needs the input “servers” (people; parts such as 2.5 are approximate).");
    row("missing in flow", "flow",
        "“flow” needs the input “steps” (PT/LT/CA,…: minutes, minutes, share complete and "
        "accurate; ? is unknown).");
    row("no zone", "business-time start=2026-06-01 work_h=1",
        "“business-time” needs the input “zone” (IANA name, such as Asia/Seoul).");
    row("no equals sign", "wilson 16 20", "“16” is not of the form key=value.");
    row("twice", "wilson n=20 n=20 successes=1", "“n” is given twice.");
    row("empty key", "wilson =20", "“wilson” has no input “”. It takes: successes, n.");
}

void TestCalculate::wrongCalls()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const ProgramOutcome outcome = run(arguments + u" --language en"_s);
    QCOMPARE(outcome.said, said);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
}

void TestCalculate::wrongInput_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* arguments, const char* said) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << QString::fromUtf8(said);
    };
    for (const char* number : { "1e999", "nan", "inf", "-inf", "1,5", "1.234,5", "0x10", "", "abc",
             "1e", "+1", "1_000", "１" })
        row(qPrintable(u"lambda "_s + QString::fromUtf8(number)),
            qPrintable(u"queue process_time=1 servers=1 lambda="_s + QString::fromUtf8(number)),
            qPrintable(u"lambda: “%1” is not a number. Write it like 2.5 or 1e3."_s.arg(
                QString::fromUtf8(number))));
    row("negative", "queue process_time=1 servers=1 lambda=-1",
        "lambda: -1 is not from 0 to 1e+12.");
    row("too large", "queue process_time=1e13 servers=1 lambda=1",
        "process_time: 1e13 is not from 0 to 1e+12.");
    row("too small", "queue process_time=1e-300 servers=1 lambda=1",
        "process_time: 1e-300 is not from 1e-12 to 1e+12.");
    row("nobody", "queue process_time=1 servers=0 lambda=1",
        "servers: 0 is not from 0.001 to 1000000.");
    row("variability", "queue process_time=1 servers=1 lambda=1 cs2=-0.5",
        "cs2: -0.5 is not from 0 to 1000000.");
    row("half a place", "queue process_time=1 servers=1 lambda=1 capacity=2.5",
        "capacity: 2.5 is not a whole number.");
    row("no place", "queue process_time=1 servers=1 lambda=1 capacity=0",
        "capacity: 0 is not from 1 to 10000000.");
    row("fewer places than people", "queue process_time=1 servers=3 lambda=1 capacity=2",
        "capacity: The capacity counts waiting items and those in work, so it cannot be less than "
        "the number of people.");
    row("no patience", "queue process_time=1 servers=1 lambda=1 patience=0",
        "patience: 0 is not from 1e-12 to 1e+12.");
    row("not exponential", "queue process_time=1 servers=1 lambda=1 patience=1 cs2=0",
        "ca2, cs2: Capacity and patience can be calculated for variability 1 only; simulate the "
        "rest.");
    row("endless line", "queue process_time=1 servers=1 lambda=1e12 patience=1e12",
        "patience: So many items would wait that the queue cannot be summed up.");
    const char* form = "steps: “%1” is not PT/LT/CA (minutes, minutes and a share of 1), such as "
                       "10/480/.9; “?” is unknown.";
    for (const char* step : { "", "10", "10/20", "10/20/.5/7" })
        row(qPrintable(u"step "_s + QString::fromUtf8(step)),
            qPrintable(u"flow steps="_s + QString::fromUtf8(step)),
            qPrintable(QString::fromUtf8(form).arg(QString::fromUtf8(step))));
    const char* range = "steps: “%1” is not from 0 to %2. A step is PT/LT/CA: minutes, minutes and "
                        "a share of 1, such as 10/480/.9; “?” is unknown.";
    row("negative step", "flow steps=-10/20/.5",
        qPrintable(QString::fromUtf8(range).arg(u"-10"_s, u"1000000000"_s)));
    row("hostile step", "flow steps=10/1e999/.5",
        qPrintable(QString::fromUtf8(range).arg(u"1e999"_s, u"1000000000"_s)));
    row("percent", "flow steps=10/20/90",
        qPrintable(QString::fromUtf8(range).arg(u"90"_s, u"1"_s)));
    row("fine share", "flow steps=10/20/0.1234567", "steps: 0.1234567 has more than six decimals.");
    for (const char* start : { "2026-02-30T09:00", "yesterday", "27.03.2026", "", "1899-12-31",
             "2200-01-01", "99999-01-01T00:00", "2026-03-27T25:00" })
        row(qPrintable(u"start "_s + QString::fromUtf8(start)),
            qPrintable(u"business-time work_h=1 zone=UTC start="_s + QString::fromUtf8(start)),
            qPrintable(
                u"start: “%1” is not a time from 1900 to 2199. Write it like 2026-03-27T16:30 or 2026-03-27T16:30:00+01:00."_s
                    .arg(QString::fromUtf8(start))));
    row("a day that was left out",
        "business-time start=2011-12-30T12:00 work_h=1 zone=Pacific/Apia",
        "start: “2011-12-30T12:00” is not a time from 1900 to 2199. Write it like 2026-03-27T16:30 "
        "or 2026-03-27T16:30:00+01:00.");
    row("negative work", "business-time start=2026-06-01 work_h=-1 zone=UTC",
        "work_h: -1 is not from 0 to 10000000.");
    row("no such zone", "business-time start=2026-06-01 work_h=1 zone=Mars/Olympus",
        "zone: “Mars/Olympus” is not a time zone. Give one by its name, such as Asia/Seoul or "
        "UTC.");
    row("more than all", "wilson successes=21 n=20", "successes: 21 is not from 0 to 20.");
    row("huge n", "wilson successes=0 n=2147483648", "n: 2147483648 is not from 0 to 2147483647.");
}

void TestCalculate::wrongInput()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const ProgramOutcome outcome = run(arguments + u" --json --language en"_s);
    QCOMPARE(outcome.said, said);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
}

/// The sentence is the calendar's own.
void TestCalculate::wrongCalendar()
{
    const ProgramOutcome outcome = run(
        u"business-time start=2026-06-01 work_h=1 zone=UTC calendar=Mon-Xyz/9-17 --language en"_s);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.said.startsWith(u"calendar: "_s), qPrintable(outcome.said));
    QVERIFY2(outcome.said.contains(u"Xyz"_s), qPrintable(outcome.said));
}

void TestCalculate::help() { QVERIFY(run(u"--help"_s).out.contains("--list")); }

GEMBA_TEST(TestCalculate)
#include "tst_calculate.moc"
