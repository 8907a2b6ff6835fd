// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/katahints.h"
#include "app/project/project.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// What can be said of a challenge and a target condition.
class TestKataHints : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void challenge_data();
    void challenge();
    void target();
    void outcome();
};

static const QDate today(2026, 11, 20);

static QList<KataHintKind> kinds(const QList<KataHint>& hints)
{
    QList<KataHintKind> found;
    for (const KataHint& hint : hints)
        found.append(hint.kind);
    return found;
}

// Expected: the four rules of Rother's guide applied by a reader.
void TestKataHints::challenge_data()
{
    using enum KataHintKind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("by");
    QTest::addColumn<QList<KataHintKind>>("expected");
    const QDate june(2027, 6, 30);
    const auto row
        = [](const char* name, const QString& text, QDate by, const QList<KataHintKind>& expected) {
              QTest::newRow(name) << text << by << expected;
          };
    row("the design's",
        u"2027-06-30까지 데이터베이스 변경의 85 %가 요청한 지 8업무시간 안에 운영에 반영된다."_s,
        june, {});
    row("the design's in English",
        u"By 30 Jun 2027, 85 % of database changes are live within 8 business hours"_s, june, {});
    row("a date is no measure", u"2027-06-30까지 변경이 빨라진다."_s, june, { NotMeasurable });
    row("nor in words", u"By 30 June 2027 changes are faster."_s, june, { NotMeasurable });
    row("an action", u"Introduce Kubernetes for 3 teams"_s, june, { NamesAction });
    row("an action in Korean", u"셀프서비스 포털 2개를 구축한다"_s, june, { NamesAction });
    row("building is a noun", u"The 3 buildings answer the same day"_s, june, {});
    row("no date", u"85 % the same day"_s, QDate(), { NoDate });
    row("passed", u"85 % the same day"_s, QDate(2026, 11, 19), { DatePassed });
    row("four years", u"85 % the same day"_s, QDate(2030, 11, 20), { TooFar });
    row("nothing written yet", u" "_s, QDate(), {});
}

void TestKataHints::challenge()
{
    QFETCH(QString, text);
    QFETCH(QDate, by);
    QTEST(kinds(challengeHints(text, by, today)), "expected");
}

void TestKataHints::target()
{
    using enum KataHintKind;
    KataBoard board;
    QCOMPARE(kinds(targetHints(board, {}, today)),
        (QList { NoOutcome, NoProcessMetric, NoPattern, NoDate }));
    board.outcome.goalMilli = 2000;
    board.process.goalMilli = 3000;
    board.pattern = u"표준 변경은 기다리지 않고 지나간다."_s;
    board.targetDate = QDate(2026, 12, 11);
    QVERIFY(targetHints(board, 3000, today).isEmpty());
    QCOMPARE(kinds(targetHints(board, 2000, today)), QList { AlreadyReached });
    board.targetDate = today.addDays(90);
    QVERIFY(targetHints(board, 3000, today).isEmpty());
    board.targetDate = today.addDays(91);
    QCOMPARE(kinds(targetHints(board, 3000, today)), QList { TooFar });
    board.targetDate = today.addDays(-1);
    QCOMPARE(kinds(targetHints(board, 3000, today)), QList { DatePassed });
    board.pattern = u"We implement the portal"_s;
    QCOMPARE(targetHints(board, 3000, today).first(), (KataHint { NamesAction, u"implement"_s }));
}

void TestKataHints::outcome()
{
    Project project;
    KataBoard board;
    board.outcome = { u"Lead time"_s, u"d"_s, 5000, 2000, true };
    QCOMPARE(outcomeNow(project, board), 5000);
    QCOMPARE(goalReached(board.outcome, 5000), false);
    board.outcome.lowerIsBetter = false;
    QCOMPARE(goalReached(board.outcome, 5000), true);
    QVERIFY(!goalReached(board.outcome, {}));

    const QUuid measure = QUuid::createUuid();
    project.measures.append({ measure, u"Lead time"_s, u"d"_s });
    board.measureId = measure;
    QCOMPARE(outcomeNow(project, board), 5000); // nothing measured yet
    project.measurements.append({ QUuid::createUuid(), measure, today, 3000 });
    QCOMPARE(outcomeNow(project, board), 3000);
    project.measures[0].unit = u"h"_s; // another unit says nothing of this outcome
    QCOMPARE(outcomeNow(project, board), 5000);
}

GEMBA_TEST(TestKataHints)
#include "tst_katahints.moc"
