// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/valuestream/maplegend.h"
#include "widgets/valuestream/mappainter.h"
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the drawing says beyond names and times, and that the legend explains all of it.
class TestMapMarks : public StreamPanelTest {
    Q_OBJECT
private slots:
    void saysLoadAndPain();
    void drawsWhatIsOutside();
    void drawsTheLoad();
    void drawsVolumeAsWidth();
    void explainsInformation();

private:
    QString legend() const { return m_panel->findChild<MapLegend*>()->accessibleName(); }
    StreamMap map() const { return streamMap(project(), project().valueStreams.first().id); }
};

void TestMapMarks::saysLoadAndPain()
{
    QVERIFY2(scene()->textOf(step(2).id).contains(u"Pain: unbearable"_s), // the example's review
        qPrintable(scene()->textOf(step(2).id)));
    QVERIFY(scene()->textOf(step(2).id).contains(u"Utilisation"_s));
    QVERIFY2(legend().contains(u"pain"_s), qPrintable(legend()));
    QVERIFY(legend().contains(u"utilisation"_s));
    m_document->edit(u"Prepare"_s, [](Project& project) {
        project.valueStreams.first().demandMilli.reset();
        for (Step& one : project.steps)
            one.pain = 0;
    });
    QVERIFY(!scene()->textOf(step(2).id).contains(u"Utilisation"_s)); // nobody knows
    QVERIFY(!legend().contains(u"utilisation"_s));
    QVERIFY(!legend().contains(u"pain"_s));
}

void TestMapMarks::drawsWhatIsOutside()
{
    m_document->edit(u"Prepare"_s, [](Project& project) {
        project.steps[0].kind = StepKind::Supplier;
        project.steps[1].kind = StepKind::Inventory;
        project.steps[1].leadTime = std::chrono::hours(4);
    });
    QCOMPARE(stepLook(map(), step(0)).data, u"Supplier"_s);
    QCOMPARE(stepLook(map(), step(1)).data, u"4\u00A0h"_s); // items wait there, nobody works
    QVERIFY(scene()->textOf(step(1).id).contains(u"Inventory"_s));
}

// The strip is as long as the load, and full where it is over 1.
void TestMapMarks::drawsTheLoad()
{
    const MapLook look { Theme::light(), m_panel->font() };
    const QRectF box(20, 20, 84, 48);
    const auto colorAt = [&](double load, double share) {
        QImage image(124, 90, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStep(painter, look, box, { .name = u"Check"_s, .load = load });
        painter.end();
        const QRectF track(box.left() + 4, box.bottom() - 5, box.width() - 8, 3);
        return image.pixelColor(int(track.left() + track.width() * share), int(track.center().y()));
    };
    QCOMPARE(colorAt(0.5, 0.25), look.theme.good);
    QCOMPARE(colorAt(0.5, 0.75), look.theme.grid);
    QCOMPARE(colorAt(0.8, 0.75), look.theme.warning);
    QCOMPARE(colorAt(1.2, 0.98), look.theme.bad);
}

// One item in five is sent back in the example.
void TestMapMarks::drawsVolumeAsWidth()
{
    const StreamMap shown = map();
    const StreamMetrics metrics = streamMetrics(shown);
    double forward = 0;
    double back = 0;
    for (const Handoff& handoff : shown.handoffs)
        (handoff.sendBack ? back : forward) = arrowLook(shown, handoff, 1, &metrics).width;
    QVERIFY(back > 0);
    QVERIFY2(forward > 2 * back, qPrintable(u"%1 %2"_s.arg(forward).arg(back)));
}

void TestMapMarks::explainsInformation()
{
    QVERIFY(!legend().contains(u"information by"_s));
    m_document->edit(u"Prepare"_s, [](Project& project) {
        project.handoffs[0].flow = Flow::ElectronicInformation;
        project.handoffs[1].flow = Flow::ManualInformation;
    });
    QVERIFY(legend().contains(u"information by a system"_s));
    QVERIFY(legend().contains(u"information by people"_s));
    QVERIFY(scene()->textOf(project().handoffs.at(0).id).contains(u"information by a system"_s));
}

GEMBA_TEST(TestMapMarks)
#include "tst_mapmarks.moc"
