// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "app/streamflow/futuresimulation.h"
#include "tests/testing.h"
#include <QTest>

/// The future state, simulated change by change.
class TestFutureSimulation : public QObject {
    Q_OBJECT
private slots:
    void announcesAllOfIt();
    void changeThatIsOffBringsNothing();
};

void TestFutureSimulation::announcesAllOfIt()
{
    const Project project = sampleProject(QLocale::English, { 2026, 11, 20 });
    SimulationProgress progress;
    const StreamRun run { .replications = 2, .weeks = 2 };
    simulateFuture(project, project.valueStreams.first().id, run, &progress);
    QCOMPARE(progress.all.load(), 2 * (2 + 2)); // the queues, the present, and two changes
    QCOMPARE(progress.done.load(), progress.all.load());
}

void TestFutureSimulation::changeThatIsOffBringsNothing()
{
    Project project = sampleProject(QLocale::English, { 2026, 11, 20 });
    project.futureChanges[1].on = false;
    const StreamRun run { .replications = 2, .weeks = 2 };
    const FutureSimulation found = simulateFuture(project, project.valueStreams.first().id, run);
    QVERIFY(found.effects.at(0).p85);
    QVERIFY(!found.effects.at(1).p85);
    QVERIFY(!found.effects.at(1).difference.p85);
    QCOMPARE(found.then.result().all.p85, found.effects.at(0).p85);
}

GEMBA_TEST(TestFutureSimulation)
#include "tst_futuresimulation.moc"
