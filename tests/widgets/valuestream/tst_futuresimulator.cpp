// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/segmented.h"
#include "widgets/valuestream/changerow.h"
#include "widgets/valuestream/simulatedfigures.h"
#include "widgets/wrappedtext.h"
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the simulation says about the changes, in the panel.
class TestFutureSimulator : public StreamPanelTest {
    Q_OBJECT
private slots:
    void saysWhatTheCommandSays();
    void tickSimulatesAnew();
    void stopsAndBeginsAgain();
    void sharesOfKnownPercentiles();

private:
    /// One team with one person, two steps, four items a day; one step will be automatic.
    Project twoSteps() const;
    void sideBySide()
    {
        for (QPushButton* button : find<Segmented>("streamModes")->findChildren<QPushButton*>())
            if (button->text() == u"Side by side"_s)
                QTest::mouseClick(button, Qt::LeftButton);
    }
    QString words() const { return find<QLabel>("simulatedWords")->text(); }
    ChangeRow* row(int number) const
    {
        return m_panel->inspector()->findChild<ChangeRow*>(u"change%1"_s.arg(number));
    }
    QString effect(int number) const
    {
        return row(number)->findChild<WrappedText*>(u"effect"_s)->accessibleName();
    }
    bool isDone() const
    {
        return words().startsWith(u"Now P50"_s)
            && !find<QPushButton>("simulatedButton")->isVisible();
    }
};

Project TestFutureSimulator::twoSteps() const
{
    Project project;
    project.teams.append({ .id = QUuid::createUuid(), .name = u"DBA"_s });
    project.valueStreams.append({ .id = QUuid::createUuid(), .name = u"Change"_s });
    ValueStream& stream = project.valueStreams.first();
    stream.demandMilli = 4'000;
    for (const QString& name : { u"Review"_s, u"Deploy"_s })
        project.steps.append({ .id = QUuid::createUuid(),
            .streamId = stream.id,
            .name = name,
            .teamId = project.teams.first().id,
            .processTime = 30min,
            .leadTime = 6h });
    project.handoffs.append({ .id = QUuid::createUuid(),
        .streamId = stream.id,
        .fromStepId = project.steps.at(0).id,
        .toStepId = project.steps.at(1).id });
    project.futureChanges.append({ .id = QUuid::createUuid(),
        .streamId = stream.id,
        .kind = ChangeKind::Automate,
        .stepId = project.steps.at(0).id });
    return project;
}

void TestFutureSimulator::saysWhatTheCommandSays()
{
    show(twoSteps());
    sideBySide();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
    // As `gemba simulate --state future` makes it.
    const QUuid id = project().valueStreams.first().id;
    const FlowSubject now = flowSubject(project(), id);
    const FlowSubject then = futureSubject(project(), id);
    const OtherWaits waits = otherWaits(now, simulateQueues(now, {}));
    const ItemEstimates current = simulateStream(now, {}, waits).result().all;
    const ItemEstimates future
        = simulateStream(then, {}, otherWaitsIn(then, now, waits)).result().all;
    const DayLength day = project().valueStreams.first().dayLength;
    const auto text = [day](const std::optional<FlowEstimate>& estimate) {
        return formatEstimate(estimate->mean, estimate->halfWidth, day);
    };
    QCOMPARE(words(),
        u"Now P50 %1, P85 %2. With the changes P50 %3, P85 %4."_s.arg(
            text(current.p50), text(current.p85), text(future.p50), text(future.p85)));
    QCOMPARE(
        row(1)->findChild<QLabel*>(u"figure"_s)->text(), formatEstimate(future.p50->mean, day));
    QVERIFY(future.p85->mean < current.p85->mean);
    QVERIFY(m_panel->summary().answer.text.contains(formatEstimate(future.p85->mean, day)));
    QVERIFY2(effect(1).contains(u"P85 "_s + minusSign()), qPrintable(effect(1)));
    QVERIFY(find<QWidget>("simulatedChart")->isVisible());
}

void TestFutureSimulator::tickSimulatesAnew()
{
    show(twoSteps());
    sideBySide();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
    const QString before = words();
    row(1)->setFocus();
    QTest::keyClick(row(1), Qt::Key_Space);
    QVERIFY(!isDone()); // what is shown is known to be old
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
    QVERIFY(words() != before);
    QVERIFY(effect(1).isEmpty());
    // The future is the present now.
    const QString all = words();
    const QString now = all.mid(4, all.indexOf(u". "_s) - 4);
    QVERIFY2(all.endsWith(now + u'.'), qPrintable(all));
}

void TestFutureSimulator::stopsAndBeginsAgain()
{
    show(twoSteps());
    sideBySide();
    auto* button = find<QPushButton>("simulatedButton");
    QCOMPARE(button->text(), u"Stop"_s);
    QVERIFY(find<QProgressBar>("simulatedProgress")->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(words(), u"The simulation was stopped."_s);
    QVERIFY(!find<QProgressBar>("simulatedProgress")->isVisible());
    QCOMPARE(button->text(), u"Simulate"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
}

/// Evenly spread from 0 to 100 seconds: a tenth of the items in each tenth of the time.
void TestFutureSimulator::sharesOfKnownPercentiles()
{
    std::vector<double> percentiles;
    for (int i = 1; i < 100; ++i)
        percentiles.push_back(i);
    const QList<QPointF> shares = leadTimeShares(percentiles, 100, 10);
    QCOMPARE(shares.size(), 10);
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(shares.at(i).x(), 5.0 + 10 * i);
        QVERIFY(std::abs(shares.at(i).y() - .1) < 1e-9);
    }
    QVERIFY(leadTimeShares({}, 100, 10).isEmpty());
}

GEMBA_TEST(TestFutureSimulator)
#include "tst_futuresimulator.moc"
