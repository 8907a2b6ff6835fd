// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/logcomparison.h"
#include "tests/testing.h"
#include <QDir>
#include <QTest>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

class TestLogComparison : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void rankTest_data();
    void rankTest();
    void nothingToTest();
    void smallLogs();
    void holm();
    void helpDesk();
};

using Times = std::vector<qint64>;
Q_DECLARE_METATYPE(Times)

void TestLogComparison::rankTest_data()
{
    QTest::addColumn<Times>("first");
    QTest::addColumn<Times>("second");
    QTest::addColumn<double>("u");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("within");
    QTest::addColumn<bool>("isExact");
    // R, ?wilcox.test: Hollander & Wolfe (1973), 69f, permeability of the human chorioamnion; R
    // says W = 35, one-sided p = 0.1272.
    QTest::newRow("Hollander & Wolfe")
        << Times { 80, 83, 189, 104, 145, 138, 191, 164, 73, 146 } << Times { 115, 88, 90, 74, 121 }
        << 35.0 << 2 * 0.1272 << 1e-4 << true;
    // scipy.stats.mannwhitneyu, its example of ages at a diagnosis: U1 = 17, p = 0.1111.
    QTest::newRow("scipy") << Times { 19, 22, 16, 29, 24 } << Times { 20, 11, 17, 12 } << 17.0
                           << 0.1111111111111111 << 1e-12 << true;
    // R, ?wilcox.test: ozone in May and August of the data set airquality, with ties; R says
    // W = 127.5, p-value = 0.0001208.
    QTest::newRow("airquality") << Times { 41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34,
        6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37 }
                                << Times { 39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59,
                                       23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85 }
                                << 127.5 << 0.0001208 << 5e-8 << false;
}

void TestLogComparison::rankTest()
{
    QFETCH(Times, first);
    QFETCH(Times, second);
    QFETCH(double, u);
    QFETCH(double, p);
    QFETCH(double, within);
    QFETCH(bool, isExact);
    const auto test = mannWhitney(first, second);
    QVERIFY(test);
    QCOMPARE(test->u, u);
    QCOMPARE(test->isExact, isExact);
    QVERIFY2(std::abs(test->p - p) <= within, qPrintable(QString::number(test->p, 'g', 10)));
    const auto other = mannWhitney(second, first);
    QCOMPARE(other->u, double(first.size() * second.size()) - u);
    QVERIFY(std::abs(other->p - test->p) < 1e-12);
}

void TestLogComparison::nothingToTest()
{
    QVERIFY(!mannWhitney({}, { 1 }));
    QVERIFY(!mannWhitney({ 1 }, {}));
    QCOMPARE(mannWhitney({ 3, 3, 3 }, { 3, 3 })->p, 1.0);
}

static std::optional<LogTimes> timesOf(const QByteArray& csv)
{
    LogFile file;
    file.name = u"log.csv"_s;
    file.raw = csv;
    const LogReading reading = inspectLog(file);
    const ReadLog read = readLog(file, reading);
    return read.problem ? std::nullopt : logTimes(read.log, StepsOf::Activity);
}

/// Cases that are opened at nine and solved after so many hours.
static QByteArray tickets(const QByteArray& activity, const std::vector<int>& hours)
{
    QByteArray csv = "id,state,time\n";
    for (size_t i = 0; i < hours.size(); ++i) {
        const QByteArray id = QByteArray::number(int(i));
        const QByteArray day = "2026-01-" + QByteArray::number(10 + int(i));
        csv += id + ",Open," + day + " 09:00\n" + id + ',' + activity + ',' + day + ' '
            + QByteArray::number(9 + hours[i]).rightJustified(2, '0') + ":00\n";
    }
    return csv;
}

// Medians and percentiles by hand; p exact: the two most extreme of C(10, 5) = 252 arrangements.
void TestLogComparison::smallLogs()
{
    const auto before = timesOf(tickets("Solve ", { 6, 7, 8, 9, 10 }) + "9,Escalate,2026-01-01\n");
    const auto after = timesOf(tickets("solve", { 1, 2, 3, 4, 5 }));
    QVERIFY(before && after);
    const LogComparison found = compareLogs(*before, *after);
    QCOMPARE(found.activities.size(), 2u); // also "Open", which nothing comes before
    const TimeChange& solve = found.activities.front();
    QCOMPARE(solve.name, u"solve"_s);
    QCOMPARE(solve.before.median, 8 * 3600.0);
    QCOMPARE(solve.after.median, 3 * 3600.0);
    QCOMPARE(solve.before.p85, 9.4 * 3600.0);
    QCOMPARE(solve.after.p85, 4.4 * 3600.0);
    QVERIFY(std::abs(solve.p - 2.0 / 252) < 1e-12);
    QVERIFY(solve.isMoreThanChance());
    QVERIFY(!found.activities.back().test);
    QVERIFY(!found.activities.back().isMoreThanChance());
    QCOMPARE(found.onlyBefore, QStringList { u"Escalate"_s });
    QVERIFY(found.onlyAfter.isEmpty());
    QCOMPARE(found.cases.after.median, 3 * 3600.0);

    const auto four = timesOf(tickets("Solve", { 1, 2, 3, 4 }));
    QVERIFY(!compareLogs(*before, *four).cases.test); // too few
}

static ActivityTimes activity(const QString& name, const Times& leads)
{
    return { .name = name, .visits = int(leads.size()), .leads = leads };
}

// Three tests with p of 2/252, 4/252 and 1: multiplied by 3, 2 and 1.
void TestLogComparison::holm()
{
    LogTimes before;
    before.activities = { activity(u"A"_s, { 6, 7, 8, 9, 10 }),
        activity(u"B"_s, { 5, 7, 8, 9, 10 }), activity(u"C"_s, { 1, 1, 1, 1, 1 }) };
    LogTimes after;
    after.activities = { activity(u"A"_s, { 1, 2, 3, 4, 5 }), activity(u"B"_s, { 1, 2, 3, 4, 6 }),
        activity(u"C"_s, { 1, 1, 1, 1, 1 }) };
    const LogComparison found = compareLogs(before, after);
    QCOMPARE(found.activities.size(), 3u);
    QVERIFY(std::abs(found.activities[0].p - 6.0 / 252) < 1e-12);
    QVERIFY(std::abs(found.activities[1].p - 8.0 / 252) < 1e-12);
    QCOMPARE(found.activities[2].p, 1.0);
    QVERIFY(found.activities[1].isMoreThanChance());
}

static QString sharedData()
{
    QDir folder(QStringLiteral(GEMBA_SOURCE_DIR));
    do {
        if (folder.exists(u"shared/data/expected.json"_s))
            return folder.filePath(u"shared/data"_s);
    } while (folder.cdUp());
    return {};
}

static std::optional<LogTimes> part(const LogFile& file, const LogReading& reading, bool late)
{
    ReadLog read = readLog(file, reading);
    std::map<int, qint64> begin;
    for (const LogEvent& event : read.log.events) {
        const auto [at, isNew] = begin.try_emplace(event.caseId, event.time);
        at->second = std::min(at->second, event.time);
    }
    std::erase_if(read.log.events, [&](const LogEvent& event) {
        return (begin.at(event.caseId) >= 1'321'882'097'000) != late;
    });
    return logTimes(read.log, StepsOf::Activity);
}

// The help desk's tickets in halves, by when they came. Expected: twenty lines of Python
// (xml.etree, ranks with ties, math.erfc).
void TestLogComparison::helpDesk()
{
    const QString folder = sharedData();
    if (folder.isEmpty())
        QSKIP("The real logs are not here.");
    LogFile file = loadLog(folder + u"/helpdesk.xes.gz"_s);
    const LogReading reading = inspectLog(file);
    const auto before = part(file, reading, false);
    const auto after = part(file, reading, true);
    QVERIFY(before && after);
    const LogComparison found = compareLogs(*before, *after);
    QCOMPARE(found.cases.before.count, 2290);
    QCOMPARE(found.cases.after.count, 2290);
    QVERIFY(found.cases.test);
    QCOMPARE(found.cases.test->u, 2835908.5);
    QVERIFY(std::abs(found.cases.p / 1.7555827187131524e-06 - 1) < 1e-6);
}

GEMBA_TEST(TestLogComparison)
#include "tst_logcomparison.moc"
