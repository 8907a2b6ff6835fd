// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/pastedpoints.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// Measurements copied from a spreadsheet.
class TestPastedPoints : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void reads_data();
    void reads();
    void headingAndRubbish();
};

void TestPastedPoints::reads_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
        { "2026-11-16\t3.5", "2026/11/16;3,5", "2026. 11. 16.\t3.5", "2026-11-16 3.5 d",
            "\"2026-11-16\",\"3.5\"", "16 Nov 2026\t3.5", "2026년 11월 16일\t3.5" })
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestPastedPoints::reads()
{
    QFETCH(QString, line);
    const PastedPoints pasted = readPastedPoints(line, u"d"_s);
    QCOMPARE(pasted.points, (QList<RunPoint> { { QDate(2026, 11, 16), 3500 } }));
    QCOMPARE(pasted.unreadable, 0);
}

void TestPastedPoints::headingAndRubbish()
{
    const PastedPoints pasted = readPastedPoints(
        u"Week\tLead time\r\n2026-11-09\t3.3\r\n\r\n2026-13-09\t3\r\n2026-11-16\tsoon\r\n"_s,
        u"d"_s);
    QCOMPARE(pasted.points.size(), 1);
    QCOMPARE(pasted.unreadable, 2);
    QVERIFY(readPastedPoints({}, u"d"_s).points.isEmpty());
}

GEMBA_TEST(TestPastedPoints)
#include "tst_pastedpoints.moc"
