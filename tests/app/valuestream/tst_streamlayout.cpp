// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamlayout.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// Where steps and arrows stand.
class TestStreamLayout : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void lanesAndColumns();
    void usesTheRoom();
    void arrowsAvoidBoxes();
    void sendBackComesFromTheLeft();
    void sendBackToTheStepBeforeCanBeRead();
    void movedBoxesStay();
    void layersOfALog();
    void bigLogsAreQuick();
};

/// A chain of steps over teams by number.
static StreamMap chainOver(const QList<int>& teams)
{
    Project project;
    const QUuid stream = addStream(project, u"s"_s);
    for (const int team : teams)
        addStep(project, stream, {}, u"step"_s, teamNamed(project, u"team %1"_s.arg(team)));
    return streamMap(project, stream);
}

static void verifyNoOverlap(const StreamLayout& layout)
{
    for (qsizetype i = 0; i < layout.steps.size(); ++i)
        for (qsizetype k = i + 1; k < layout.steps.size(); ++k)
            QVERIFY(!layout.steps.at(i).rect.intersects(layout.steps.at(k).rect));
}

void TestStreamLayout::lanesAndColumns()
{
    const StreamMap map = chainOver({ 1, 2, 3, 4, 3, 5, 1, 3, 1 });
    const StreamLayout layout = streamLayout(map);
    QCOMPARE(layout.lanes.size(), 5); // in the order in which teams first appear
    QCOMPARE(layout.steps.at(4).lane, 2);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(layout.steps.at(i).rect.left(), 2 + 88.0 * i);
    QCOMPARE(layout.steps.at(2).rect, QRectF(178, 2 * 92 + 28, 84, 48));
    // From the box's right side to above the next box, then down to it.
    const HandoffRoute& route = layout.routes.at(0);
    QCOMPARE(route.points, (QList<QPointF> { { 86, 52 }, { 132, 52 }, { 132, 120 } }));
    QCOMPARE(route.mark, QPointF(132, 52));
    verifyNoOverlap(layout);
    QCOMPARE(streamLayout(map), layout);
    QVERIFY(streamLayout({}).steps.isEmpty());
}

void TestStreamLayout::usesTheRoom()
{
    const StreamMap map = chainOver({ 1, 2, 3, 4 });
    QCOMPARE(streamLayout(map, 440).pitch, 110.0);
    QCOMPARE(streamLayout(map, 440).steps.at(0).rect.width(), 106.0);
    QCOMPARE(streamLayout(map, 2000).pitch, 128.0);
    // Long names make wider boxes, but leave the arrows room; the columns stay.
    const StreamLayout wide = streamLayout(map, 0, 300);
    QCOMPARE(wide.steps.at(0).rect.width(), 102.0);
    QCOMPARE(wide.steps.at(1).rect.center().x() - wide.steps.at(0).rect.center().x(), 88.0);
    QCOMPARE(streamLayout(map, 2000).bounds.width(), 2000.0);
    // Neighbours of one lane stand apart, so that the arrow between them has room.
    const StreamLayout neighbours = streamLayout(chainOver({ 1, 1 }));
    QCOMPARE(neighbours.steps.at(1).rect.left() - neighbours.steps.at(0).rect.right(), 44.0);
}

static bool crossesBox(const StreamLayout& layout, const StreamMap& map, qsizetype routeIndex)
{
    const HandoffRoute& route = layout.routes.at(routeIndex);
    const Handoff& handoff = map.handoffs.at(routeIndex);
    for (qsizetype i = 0; i + 1 < route.points.size(); ++i) {
        const QRectF line = QRectF(route.points.at(i), route.points.at(i + 1))
                                .normalized()
                                .adjusted(-1, -1, 1, 1);
        for (const StepBox& box : layout.steps)
            if (box.stepId != handoff.fromStepId && box.stepId != handoff.toStepId
                && box.rect.intersects(line))
                return true;
    }
    return false;
}

void TestStreamLayout::arrowsAvoidBoxes()
{
    StreamMap map = chainOver({ 1, 2, 1, 3, 1, 1 });
    const auto connect = [&map](int from, int to, bool back) {
        map.handoffs.append({ .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .fromStepId = map.steps.at(from).id,
            .toStepId = map.steps.at(to).id,
            .sendBack = back });
    };
    connect(0, 4, false); // past a box of the lane
    connect(0, 3, false);
    connect(5, 0, true);
    connect(5, 1, true);
    const StreamLayout layout = streamLayout(map);
    for (qsizetype i = 0; i < layout.routes.size(); ++i)
        QVERIFY2(!crossesBox(layout, map, i), qPrintable(QString::number(i)));
}

void TestStreamLayout::sendBackComesFromTheLeft()
{
    StreamMap map = chainOver({ 1, 2, 3 });
    map.handoffs.append({ .id = QUuid::createUuid(),
        .streamId = map.stream.id,
        .fromStepId = map.steps.at(2).id,
        .toStepId = map.steps.at(0).id,
        .sendBack = true });
    const StreamLayout layout = streamLayout(map);
    const HandoffRoute& route = layout.routes.last();
    QVERIFY(route.isLoop);
    QCOMPARE(route.points.first(), QPointF(178, 236));
    QCOMPARE(route.points.last().y(), 76.0);
    QVERIFY(route.label.x() > route.points.last().x());
}

/// Its share does not lie under a box, however short the way back is.
void TestStreamLayout::sendBackToTheStepBeforeCanBeRead()
{
    StreamMap map = chainOver({ 1, 2, 3 });
    map.handoffs.append({ .id = QUuid::createUuid(),
        .streamId = map.stream.id,
        .fromStepId = map.steps.at(2).id,
        .toStepId = map.steps.at(1).id,
        .sendBack = true });
    for (const double width : { 0.0, 800.0, 2000.0 }) {
        const StreamLayout layout = streamLayout(map, width);
        const QPointF label = layout.routes.last().label;
        const QRectF words(label - QPointF(44, 10), QSizeF(88, 20));
        for (const StepBox& box : layout.steps)
            QVERIFY(!box.rect.intersects(words));
    }
}

void TestStreamLayout::movedBoxesStay()
{
    StreamMap map = chainOver({ 1, 2 });
    map.steps[1].position = QPointF(300, 10);
    const StreamLayout layout = streamLayout(map);
    QCOMPARE(layout.steps.at(1).rect.topLeft(), QPointF(300, 102));
    QCOMPARE(positionFor(layout, 1, QPointF(300, 102)), QPointF(300, 10));
    QCOMPARE(positionFor(layout, 1, QPointF(-20, 400)), QPointF(0, 44));
    QCOMPARE(laneAt(layout, -50), 0);
    QCOMPARE(laneAt(layout, 100), 1);
    QCOMPARE(laneAt(layout, 1000), 1);
}

/// A graph as logs give it: `steps` activities, each followed by the next, with jumps and loops.
static StreamMap logOf(int steps)
{
    StreamMap map;
    map.stream = { .id = QUuid::createUuid(), .cases = 1000 };
    for (int i = 0; i < steps; ++i) {
        Step step { .id = QUuid::createUuid(), .streamId = map.stream.id };
        step.count = 1000;
        map.steps.append(step);
    }
    const auto connect = [&map](int from, int to, int count) {
        Handoff handoff { .id = QUuid::createUuid(), .streamId = map.stream.id };
        handoff.fromStepId = map.steps.at(from).id;
        handoff.toStepId = map.steps.at(to).id;
        handoff.count = count;
        map.handoffs.append(handoff);
    };
    for (int i = 0; i + 1 < steps; ++i)
        connect(i, i + 1, 900 - i % 7);
    for (int i = 0; i + 5 < steps; i += 3) {
        connect(i, i + 5, 40 + i % 11);
        connect(i + 4, i, 20 + i % 5);
    }
    connect(0, 0, 12);
    return map;
}

void TestStreamLayout::layersOfALog()
{
    const StreamMap map = logOf(14);
    const StreamLayout layout = streamLayout(map, 900);
    verifyNoOverlap(layout);
    QVERIFY(layout.lanes.isEmpty());
    QCOMPARE(layout.routes.size(), map.handoffs.size());
    for (qsizetype i = 0; i < layout.routes.size(); ++i) {
        const HandoffRoute& route = layout.routes.at(i);
        QVERIFY(layout.bounds.contains(route.label));
        QVERIFY(layout.bounds.contains(route.points.first()));
    }
    QCOMPARE(streamLayout(map, 900), layout);
}

void TestStreamLayout::bigLogsAreQuick()
{
    const StreamMap map = logOf(600);
    QElapsedTimer timer;
    timer.start();
    const StreamLayout layout = streamLayout(map, 900);
    QCOMPARE(layout.steps.size(), 600);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

GEMBA_TEST(TestStreamLayout)
#include "tst_streamlayout.moc"
