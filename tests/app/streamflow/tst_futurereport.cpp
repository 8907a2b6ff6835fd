// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/project/project.h"
#include "app/streamflow/futurereport.h"
#include "app/streamflow/futuresimulation.h"
#include "app/streamflow/simulatedwords.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Keeps what is written.
class Written : public ReportWriter {
public:
    void chapter(const QString&) override { }
    void heading(const QString& title) override { texts.append(title); }
    void lead(const QString& text, const QString&) override { texts.append(text); }
    void paragraph(const QString& text) override { texts.append(text); }
    void caption(const QString& text) override { texts.append(text); }
    void bullets(const QStringList& items) override { texts.append(items); }
    void figure(const Figure&, double, const QString&) override { }
    void table(const QList<ReportColumn>& columns, const QList<QStringList>& rows,
        const QString& caption) override
    {
        for (const QStringList& row : rows)
            QCOMPARE(row.size(), columns.size());
        tables.append(rows);
        texts.append(caption);
    }
    void explanations(const QList<Explanation>&) override { }
    void findings(const QList<Finding>&) override { }

    QStringList texts;
    QList<QList<QStringList>> tables;
};
} // namespace

/// What the report says about a stream's future state.
class TestFutureReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void saysWhatEachChangeBrings();
    void silentWithoutChanges();
    void doesNotSimulateWithoutEnd();

private:
    static Project twoSteps();
    static Written report(const Project& project)
    {
        Written written;
        writeFutureReport(written, project, streamMap(project, project.valueStreams.first().id));
        return written;
    }
};

Project TestFutureReport::twoSteps()
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
    for (const int step : { 0, 1 })
        project.futureChanges.append({ .id = QUuid::createUuid(),
            .streamId = stream.id,
            .kind = ChangeKind::RemoveStep,
            .stepId = project.steps.at(step).id,
            .on = step == 0 });
    return project;
}

void TestFutureReport::saysWhatEachChangeBrings()
{
    const Project project = twoSteps();
    const DayLength day = project.valueStreams.first().dayLength;
    const Written written = report(project);
    QCOMPARE(written.texts.first(), u"Future state"_s);
    QCOMPARE(written.tables.size(), 2);
    // 12 h of two steps of 6 h become 6 h; in days of 8 h.
    const QStringList leadTimes = written.tables.at(0).at(0);
    QCOMPARE(leadTimes.at(1), formatDuration(std::optional<std::chrono::seconds>(12h), day));
    QCOMPARE(leadTimes.at(2), formatDuration(std::optional<std::chrono::seconds>(6h), day));
    // The other figures are those of the simulation that gemba simulate runs.
    const FutureSimulation found = simulateFuture(project, project.valueStreams.first().id);
    const auto text = [day](const std::optional<FlowEstimate>& estimate) {
        return formatEstimate(estimate->mean, estimate->halfWidth, day);
    };
    const QStringList p85 = written.tables.at(0).last();
    QCOMPARE(p85.at(1), text(found.now.result().all.p85));
    QCOMPARE(p85.at(2), text(found.then.result().all.p85));
    const QList<QStringList>& changes = written.tables.at(1);
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.at(0).at(1).contains(u"Review"_s));
    QCOMPARE(changes.at(0).at(3), leadTimes.at(2));
    QCOMPARE(changes.at(0).at(4), text(found.effects.at(0).p85));
    QCOMPARE(changes.at(0).at(5), differenceText(*found.effects.at(0).difference.p85, day));
    QCOMPARE(changes.at(1).at(2), u"switched off"_s);
    QCOMPARE(changes.at(1).mid(3), QStringList(3, u"–"_s));
}

void TestFutureReport::silentWithoutChanges()
{
    Project project = twoSteps();
    project.futureChanges.clear();
    const Written written = report(project);
    QVERIFY(written.texts.isEmpty() && written.tables.isEmpty());
}

void TestFutureReport::doesNotSimulateWithoutEnd()
{
    Project project = twoSteps();
    project.valueStreams.first().demandMilli = 1'000'000'000;
    const Written written = report(project); // would take hours
    QVERIFY(written.texts.contains(
        u"Too many items for a simulation in the report: the window and gemba simulate do it."_s));
    QCOMPARE(written.tables.at(1).first().size(), 4);
}

GEMBA_TEST(TestFutureReport)
#include "tst_futurereport.moc"
