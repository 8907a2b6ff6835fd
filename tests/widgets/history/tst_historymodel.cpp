// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storeerror.h"
#include "tests/testing.h"
#include "widgets/history/historydelegate.h"
#include "widgets/history/historymodel.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void isAModel();
    void readsOnlyWhatIsSeen();
    void fillsTheFilterInTheBackground();
    void joinedAndUnnamedSteps();
    void aStepThatCannotBeReadIsShown();
};

/// A step an hour from the first of March on.
static QList<HistoryStep> steps(int count)
{
    QList<HistoryStep> steps;
    for (int i = 0; i < count; ++i)
        steps.append({ .number = i + 1,
            .id = QUuid::createUuid(),
            .kind = i == 0 ? HistoryStep::Kind::Begin : HistoryStep::Kind::Edit,
            .label = u"Change %1"_s.arg(i),
            .madeAt = QDateTime(QDate(2026, 3, 1), QTime(0, 30)).addSecs(3600 * i) });
    return steps;
}

/// Every tenth step changes a team, the others the title.
static QList<RowChange> changesOfStep(qint64 step)
{
    return { step % 10 == 0 ? RowChange { RowChange::Kind::Changed, u"team"_s,
                 QUuid::createUuid().toString(), { { u"people"_s, 3, 4 } } }
                            : RowChange { RowChange::Kind::Changed, u"project_info"_s, u"1"_s,
                                { { u"title"_s, u"A"_s, u"B"_s } } } };
}

void TestHistoryModel::isAModel()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<HistoryStep> all = steps(48);
    model.showSteps(all, { { all.at(3).id, u"before"_s } }, {}, changesOfStep);
    QCOMPARE(model.shownSteps(), 48);
    QCOMPARE(model.rowCount(), 48 + 2); // two days
    QCOMPARE(model.days(), (QList { QDate(2026, 3, 2), QDate(2026, 3, 1) }));
    QCOMPARE(model.headingDay(model.index(0)), QDate(2026, 3, 2));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setFilter({ .day = QDate(2026, 3, 1) });
    QCOMPARE(model.shownSteps(), 24);
    model.setFilter({ .namedOnly = true });
    QCOMPARE(model.shownSteps(), 1);
    QCOMPARE(model.entry(model.index(1))->versionName, u"before"_s);
    model.setFilter({});
    QCOMPARE(model.shownSteps(), 48);
}

/// A long history is there at once: only what is painted is read from the file.
void TestHistoryModel::readsOnlyWhatIsSeen()
{
    int read = 0;
    HistoryModel model;
    QListView view;
    view.setModel(&model);
    view.setItemDelegate(new HistoryDelegate(
        model, [] { return QDate(2026, 11, 20); }, &view));
    view.setUniformItemSizes(true);
    view.resize(600, 600);
    model.showSteps(steps(10'000), {}, {}, [&read](qint64 step) {
        ++read;
        return changesOfStep(step);
    });
    QCOMPARE(read, 0);
    view.grab();
    QVERIFY2(read > 0 && read < 30, qPrintable(QString::number(read)));
}

void TestHistoryModel::fillsTheFilterInTheBackground()
{
    HistoryModel model;
    model.showSteps(steps(3000), {}, {}, changesOfStep);
    QSignalSpy filled(&model, &HistoryModel::filled);
    model.setFilter({ .subject = Subject::Toil });
    QTRY_COMPARE(filled.size(), 1);
    QCOMPARE(model.shownSteps(), 300);
    model.setFilter({ .text = u"PEOPLE 3"_s });
    QCOMPARE(model.shownSteps(), 300);
    model.setFilter({ .text = u"change 17"_s, .subject = Subject::Overview });
    QCOMPARE(model.shownSteps(), 100); // 17, 170-179 and 1700-1799 without every tenth
    model.setFilter({ .text = u"change 1739"_s });
    QCOMPARE(model.shownSteps(), 1);
}

void TestHistoryModel::joinedAndUnnamedSteps()
{
    QList<HistoryStep> all = steps(3);
    all[1].joined = 12;
    all[2].label.clear();
    all[2].merged = all[0].id; // restored
    all[1].merged = QUuid::createUuid(); // from another copy
    HistoryModel model;
    model.showSteps(all, {}, {}, changesOfStep);
    QCOMPARE(model.entries().at(0).title, u"Change"_s);
    QCOMPARE(model.entries().at(1).title, u"12 steps of this day"_s);
    QCOMPARE(model.entries().at(2).title, u"The project as it began here"_s);
    QVERIFY(!model.entries().at(0).fromOther);
    QVERIFY(model.entries().at(1).fromOther);
}

void TestHistoryModel::aStepThatCannotBeReadIsShown()
{
    HistoryModel model;
    model.showSteps(steps(2), {}, {},
        [](qint64) -> QList<RowChange> { throw StoreError(u"The step is damaged."_s); });
    QCOMPARE(model.words(model.entries().first()).sentence, u"The step is damaged."_s);
}

GEMBA_TEST(TestHistoryModel)
#include "tst_historymodel.moc"
