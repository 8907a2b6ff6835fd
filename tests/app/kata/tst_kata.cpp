// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/kata.h"
#include "app/project/project.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// Predictions, the lock and the changes of a board.
class TestKata : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void daysLeftToDate();
    void hit_data();
    void hit();
    void rate();
    void informationOfRate_data();
    void informationOfRate();
    void habit_data();
    void habit();
    void lock_data();
    void lock();
    void gate();
    void exactlyOneCurrent();
    void openIsFirstWithoutResult();
    void removing();
    void unknownIdsChangeNothing();
};

static Experiment predicted(
    std::optional<qint64> low, std::optional<qint64> value, std::optional<qint64> high)
{
    Experiment experiment;
    experiment.id = QUuid::createUuid();
    experiment.step = u"two review slots a day"_s;
    experiment.lowMilli = low;
    experiment.predictedMilli = value;
    experiment.highMilli = high;
    return experiment;
}

static const QDateTime monday(QDate(2026, 11, 16), QTime(9, 12));

// Expected: the design's kata screen, 222 and 21 days on 2026-11-20.
void TestKata::daysLeftToDate()
{
    const QDate today(2026, 11, 20);
    QCOMPARE(daysLeft(today, QDate(2027, 6, 30)), 222);
    QCOMPARE(daysLeft(today, QDate(2026, 12, 11)), 21);
    QCOMPARE(daysLeft(today, today), 0);
    QCOMPARE(daysLeft(today, QDate(2026, 11, 18)), -2);
    QVERIFY(!daysLeft(today, QDate()));
}

void TestKata::hit_data()
{
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<int>("expected"); // -1: cannot be judged
    const auto row = [](const char* name, std::optional<qint64> low, std::optional<qint64> high,
                         std::optional<qint64> result, int expected) {
        Experiment experiment = predicted(low, 4000, high);
        experiment.resultMilli = result;
        QTest::newRow(name) << experiment << expected;
    };
    row("inside", 17'000, 23'000, 20'000, 1);
    row("outside", 3'000, 5'000, 6'167, 0);
    row("on the upper end", 3'000, 5'000, 5'000, 1);
    row("on the lower end", 3'000, 5'000, 3'000, 1);
    row("no result yet", 3'000, 5'000, {}, -1);
    row("no range", {}, {}, 4'000, -1);
    row("at most", {}, 5'000, 4'000, 1);
    row("at least", 5'000, {}, 4'000, 0);
}

void TestKata::hit()
{
    QFETCH(Experiment, experiment);
    const std::optional<bool> hit = predictionHit(experiment);
    QTEST(hit ? int(*hit) : -1, "expected");
}

void TestKata::rate()
{
    Experiment inside = predicted(1, 2, 3);
    inside.lockedAt = monday;
    inside.resultMilli = 2;
    Experiment outside = inside;
    outside.resultMilli = 4;
    Experiment unlocked = inside;
    unlocked.lockedAt = {};
    Experiment running = inside;
    running.resultMilli.reset();
    QCOMPARE(hitRate({ inside, outside, unlocked, running }), (HitRate { 1, 2 }));
    QCOMPARE(hitRate({ inside, outside }).rate(), 0.5);
    QVERIFY(!hitRate({ running }).rate());
}

// Expected: Reinertsen, "The Principles of Product Development Flow", V3, and plain arithmetic.
void TestKata::informationOfRate_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("bits");
    QTest::newRow("half") << 0.5 << 1.0;
    QTest::newRow("0.8") << 0.8 << 0.722;
    QTest::newRow("0.95") << 0.95 << 0.286;
    QTest::newRow("always") << 1.0 << 0.0;
    QTest::newRow("never") << 0.0 << 0.0;
}

void TestKata::informationOfRate()
{
    QFETCH(double, p);
    QFETCH(double, bits);
    QVERIFY(qAbs(information(p) - bits) < 0.0005);
}

void TestKata::habit_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("judged");
    QTest::addColumn<PredictionHabit>("expected");
    QTest::newRow("none") << 0 << 0 << PredictionHabit::TooFewToSay;
    QTest::newRow("nine of nine") << 9 << 9 << PredictionHabit::TooFewToSay;
    QTest::newRow("nine of ten is not above 0.9") << 9 << 10 << PredictionHabit::Fruitful;
    QTest::newRow("ten of ten") << 10 << 10 << PredictionHabit::TooSafe;
    QTest::newRow("two of ten") << 2 << 10 << PredictionHabit::Fruitful;
    QTest::newRow("one of ten") << 1 << 10 << PredictionHabit::TooWild;
}

void TestKata::habit()
{
    QFETCH(int, hits);
    QFETCH(int, judged);
    QTEST(predictionHabit({ hits, judged }), "expected");
}

void TestKata::lock_data()
{
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<LockObstacle>("expected");
    QTest::newRow("complete") << predicted(2, 3, 4) << LockObstacle::None;
    QTest::newRow("a point is a range") << predicted(3, 3, 3) << LockObstacle::None;
    QTest::newRow("no number") << predicted(2, {}, 4) << LockObstacle::NoPrediction;
    QTest::newRow("no range") << predicted({}, 3, 4) << LockObstacle::NoRange;
    QTest::newRow("upside down") << predicted(4, 3, 2) << LockObstacle::RangeUpsideDown;
    QTest::newRow("outside") << predicted(2, 5, 4) << LockObstacle::OutsideRange;
    Experiment nameless = predicted(2, 3, 4);
    nameless.step = u"  "_s;
    QTest::newRow("no step") << nameless << LockObstacle::NoStep;
}

void TestKata::lock()
{
    QFETCH(Experiment, experiment);
    QFETCH(LockObstacle, expected);
    QCOMPARE(lockObstacle(experiment), expected);
    Project project;
    addExperiment(project, experiment);
    lockPrediction(project, experiment.id, monday);
    QCOMPARE(project.experiments.first().lockedAt.isValid(), expected == LockObstacle::None);
}

void TestKata::gate()
{
    Project project;
    const Experiment experiment = predicted(2, 3, 4);
    addExperiment(project, experiment);
    QVERIFY(predictionMayBeChanged(project.experiments.first()));
    setResult(project, experiment.id, 3);
    QVERIFY(!project.experiments.first().resultMilli);

    lockPrediction(project, experiment.id, monday);
    QVERIFY(!predictionMayBeChanged(project.experiments.first()));
    lockPrediction(project, experiment.id, monday.addDays(1)); // the first time stands
    QCOMPARE(project.experiments.first().lockedAt, monday);
    setResult(project, experiment.id, 3);
    QCOMPARE(project.experiments.first().resultMilli, 3);
}

static Obstacle obstacle(const QUuid& board, const QString& text)
{
    return { QUuid::createUuid(), board, text, QDate(2026, 11, 3) };
}

static QList<ObstacleState> states(const Project& project, const QUuid& board)
{
    QList<ObstacleState> found;
    for (const Obstacle& o : obstaclesOf(project, board))
        found.append(o.state);
    return found;
}

void TestKata::exactlyOneCurrent()
{
    using enum ObstacleState;
    Project project;
    const QUuid board = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    addObstacle(project, obstacle(board, u"a"_s));
    addObstacle(project, obstacle(other, u"x"_s));
    addObstacle(project, obstacle(board, u"b"_s));
    addObstacle(project, obstacle(board, u"c"_s));
    QCOMPARE(states(project, board), (QList { Current, Parked, Parked }));

    makeCurrent(project, obstaclesOf(project, board).at(2).id);
    QCOMPARE(states(project, board), (QList { Parked, Parked, Current }));
    QCOMPARE(states(project, other), QList { Current }); // each board has its own
    QCOMPARE(currentObstacle(project, board)->text, u"c"_s);

    setObstacleState(project, obstaclesOf(project, board).at(2).id, Dissolved);
    QCOMPARE(states(project, board), (QList { Parked, Parked, Dissolved }));
    QVERIFY(!currentObstacle(project, board));
    setObstacleState(project, obstaclesOf(project, board).at(2).id, Current);
    QCOMPARE(states(project, board), (QList { Parked, Parked, Current }));

    Obstacle urgent = obstacle(board, u"d"_s);
    urgent.state = Current;
    addObstacle(project, urgent);
    QCOMPARE(states(project, board), (QList { Parked, Parked, Parked, Current }));
}

void TestKata::openIsFirstWithoutResult()
{
    Project project;
    const QUuid board = QUuid::createUuid();
    for (int i = 0; i < 3; ++i) {
        Experiment experiment = predicted(1, 2, 3);
        experiment.boardId = board;
        experiment.step = QString::number(i);
        if (i == 0)
            experiment.resultMilli = 2;
        addExperiment(project, experiment);
    }
    QCOMPARE(openExperiment(project, board)->step, u"1"_s);
    QVERIFY(!openExperiment(project, QUuid()));
}

void TestKata::removing()
{
    Project project;
    KataBoard board;
    board.id = QUuid::createUuid();
    addBoard(project, board);
    const Obstacle first = obstacle(board.id, u"a"_s);
    addObstacle(project, first);
    Experiment experiment = predicted(1, 2, 3);
    experiment.boardId = board.id;
    experiment.obstacleId = first.id;
    addExperiment(project, experiment);
    project.measures.append({ QUuid::createUuid(), u"Lead time"_s });
    const Project full = project;

    removeObstacle(project, first.id);
    QVERIFY(project.obstacles.isEmpty());
    QVERIFY(project.experiments.first().obstacleId.isNull());
    removeExperiment(project, experiment.id);
    QVERIFY(project.experiments.isEmpty());

    project = full;
    removeBoard(project, board.id);
    QVERIFY(project.kataBoards.isEmpty() && project.obstacles.isEmpty()
        && project.experiments.isEmpty());
    QCOMPARE(project.measures.size(), 1);
}

void TestKata::unknownIdsChangeNothing()
{
    Project project;
    const QUuid board = QUuid::createUuid();
    addObstacle(project, obstacle(board, u"a"_s));
    addExperiment(project, predicted(1, 2, 3));
    const Project before = project;
    const QUuid unknown = QUuid::createUuid();
    removeBoard(project, unknown);
    removeObstacle(project, unknown);
    removeExperiment(project, unknown);
    makeCurrent(project, unknown);
    setObstacleState(project, unknown, ObstacleState::Dissolved);
    lockPrediction(project, unknown, monday);
    setResult(project, unknown, 1);
    QVERIFY(project == before);
}

GEMBA_TEST(TestKata)
#include "tst_kata.moc"
