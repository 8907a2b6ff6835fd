// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/flowlessons.h"
#include "tests/testing.h"
#include <QTest>
#include <algorithm>
#include <cmath>

/// The lessons' numbers are those of the books.
class TestFlowLessons : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void values_data();
    void values();
    void overload();
    void curves();
};

void TestFlowLessons::values_data()
{
    QTest::addColumn<int>("lesson");
    QTest::addColumn<double>("lever");
    QTest::addColumn<double>("leadTime");
    const auto row = [](const char* name, FlowLesson lesson, double lever, double leadTime) {
        QTest::newRow(name) << int(lesson) << lever << leadTime;
    };
    // Hopp & Spearman, "Factory Physics": T0 + (w − 1)/rb with T0 = 3, rb = 1.
    row("one item in three steps", FlowLesson::WorkInProgress, 1, 3);
    row("twenty items", FlowLesson::WorkInProgress, 20, 22);
    // M/M/1: 1/(1 − 0.85).
    row("a queue each", FlowLesson::Pooling, 1, 1 / 0.15);
    // Pollaczek-Khinchine by hand: 1 + 0.85·(1 + cs²)/(2·0.15).
    row("even work", FlowLesson::Variability, 0, 1 + 0.85 / 0.3);
    row("uneven work", FlowLesson::Variability, 4, 1 + 0.85 * 5 / 0.3);
    // Q28: planned alone 2.5, with a fifth for incidents 6.25.
    row("Q28 alone", FlowLesson::Interrupts, 0, 2.5);
    row("Q28", FlowLesson::Interrupts, 0.2, 6.25);
}

void TestFlowLessons::values()
{
    QFETCH(int, lesson);
    QFETCH(double, lever);
    QFETCH(double, leadTime);
    const auto result = lessonResult(FlowLesson(lesson), lever);
    QVERIFY(result);
    QVERIFY2(std::abs(result->leadTime - leadTime) < 1e-9 * leadTime,
        qPrintable(QString::number(result->leadTime, 'g', 12)));
    QCOMPARE(result->output.has_value(), FlowLesson(lesson) == FlowLesson::WorkInProgress);
}

/// Two hours a release and 0.6 changes an hour: up to three changes a release the queue grows.
void TestFlowLessons::overload()
{
    QVERIFY(!lessonResult(FlowLesson::Batches, 1));
    QVERIFY(!lessonResult(FlowLesson::Batches, 3));
    QVERIFY(lessonResult(FlowLesson::Batches, 4));
    QVERIFY(!lessonResult(FlowLesson::Interrupts, 0.4));
}

void TestFlowLessons::curves()
{
    for (int i = 0; i < flowLessons; ++i) {
        const auto lesson = FlowLesson(i);
        const LessonLever lever = lessonLever(lesson);
        QVERIFY(lever.start >= lever.low && lever.start <= lever.high);
        QVERIFY(lessonResult(lesson, lever.start));
        QVERIFY(lessonCurve(lesson).size() > 9);
    }
    // Batches have a best size between both ends, pooling always helps.
    const auto batches = lessonCurve(FlowLesson::Batches);
    const auto best = std::min_element(batches.begin(), batches.end(),
        [](const LessonPoint& a, const LessonPoint& b) { return a.leadTime < b.leadTime; });
    QVERIFY(best != batches.begin() && best + 1 != batches.end());
    const auto pooled = lessonCurve(FlowLesson::Pooling);
    for (size_t i = 1; i < pooled.size(); ++i)
        QVERIFY(pooled.at(i).leadTime < pooled.at(i - 1).leadTime);
}

GEMBA_TEST(TestFlowLessons)
#include "tst_flowlessons.moc"
