// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/valuestream/streammetrics.h"
#include "app/valuestream/streamtemplates.h"
#include "tests/testing.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// A template is a stream that can be worked on at once, and claims nothing.
class TestStreamTemplates : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void everyTemplate_data();
    void everyTemplate();
    void teamsAreShared();
};

void TestStreamTemplates::everyTemplate_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < streamTemplates; ++i)
        QTest::newRow(qUtf8Printable(templateName(StreamTemplate(i)))) << i;
}

void TestStreamTemplates::everyTemplate()
{
    QFETCH(int, which);
    Project project;
    const QUuid id = addTemplate(project, StreamTemplate(which));
    const StreamMap map = streamMap(project, id);
    QCOMPARE(map.stream.name, templateName(StreamTemplate(which)));
    QVERIFY(map.steps.size() >= 5 && map.steps.size() <= 15); // value-stream maps have 5 to 15
    const StreamMetrics metrics = streamMetrics(map);
    QCOMPARE(metrics.path.size(), map.steps.size()); // one way through all of it
    QVERIFY(!metrics.leadTime && !metrics.processTime && !metrics.rolledCompleteAccurate);
    QCOMPARE(metrics.unknownLeadTimes, int(map.steps.size()));
    QVERIFY(metrics.hasSendBacks && !metrics.neverCompletes);
    QVERIFY(metrics.handoffs >= 3);
    QSet<QString> names;
    for (const Step& step : map.steps) {
        QVERIFY(!step.name.isEmpty() && !step.teamId.isNull());
        names.insert(step.name);
    }
    QCOMPARE(names.size(), map.steps.size());
}

void TestStreamTemplates::teamsAreShared()
{
    Project project;
    addTemplate(project, StreamTemplate::DeploymentWithBoard);
    const qsizetype teams = project.teams.size();
    addTemplate(project, StreamTemplate::DeploymentWithBoard);
    QCOMPARE(project.teams.size(), teams);
    QCOMPARE(project.valueStreams.size(), 2);
}

GEMBA_TEST(TestStreamTemplates)
#include "tst_streamtemplates.moc"
