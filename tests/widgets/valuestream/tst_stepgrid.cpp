// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamedits.h"
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/valuestream/stepcelldelegate.h"
#include "widgets/valuestream/stepgrid.h"
#include "widgets/valuestream/steptable.h"
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The second capture pass: the numbers are typed while the room walks along the stream once more.
class TestStepGrid : public StreamPanelTest {
    Q_OBJECT
private slots:
    void tabWalksAlong();
    void enterGoesDown();
    void takesWhereNumbersComeFrom();
    void keepsWhatWasNotTyped();
    void refusesWhatCannotBeRead();
    void menuSaysWhereFrom();
    void clearsAndRemoves();
    void lettersAreNames();
    void addsInPlace();
    void standsInWalkingOrder();
    void leavesOutWhatDoesNotApply();
    void totalsSayHowSure();
    void isReadAloud();

private:
    enum Column { Name, TeamName, ProcessTime, LeadTime, Wait, Quality, People, Queue, Batch };
    StepTable* grid()
    {
        auto* table = find<StepTable>("stepTable");
        if (!table->isVisible())
            QTest::keyClick(view(), Qt::Key_T);
        return table;
    }
    void go(int row, int column) { grid()->setCurrentIndex(grid()->model()->index(row, column)); }
    QString shown(int row, int column)
    {
        return grid()->model()->index(row, column).data().toString();
    }
    QLineEdit* field() { return grid()->viewport()->findChild<QLineEdit*>(u"cellEditor"_s); }
    /// As a person does: type into the field where one stands, then Enter.
    void type(const QString& text)
    {
        QTest::keyClick(grid(), text.at(0).toLatin1());
        QTest::keyClicks(field(), text.mid(1));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!field());
    }
};

void TestStepGrid::tabWalksAlong()
{
    go(0, LeadTime);
    QTest::keyClick(grid(), Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex().column(), int(Quality)); // waits are not typed
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(grid(), Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(1, Name));
    QTest::keyClick(grid(), Qt::Key_Backtab);
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(0, Batch));
    // The same while typing.
    QTest::keyClick(grid(), '4');
    QTest::keyClick(field(), Qt::Key_Tab);
    QTRY_COMPARE(grid()->currentIndex(), grid()->model()->index(1, Name));
    QCOMPARE(step(0).batchSize, 4);
    // At its end the table is left: no trap for those without a mouse.
    QTest::keyClick(field(), Qt::Key_Escape);
    go(8, Batch);
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_Tab);
    QVERIFY(!grid()->hasFocus());
}

void TestStepGrid::enterGoesDown()
{
    go(0, ProcessTime);
    type(u"1h"_s);
    QCOMPARE(step(0).processTime, std::optional<std::chrono::seconds>(1h));
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(1, ProcessTime));
    type(u"?"_s);
    QVERIFY(!step(1).processTime);
    QCOMPARE(shown(1, ProcessTime), u"?"_s);
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(2, ProcessTime));
    QCOMPARE(m_document->undoCount(), 2);
}

void TestStepGrid::takesWhereNumbersComeFrom()
{
    go(0, ProcessTime);
    type(u"~2h (1h-4h)"_s);
    QCOMPARE(step(0).processTime, std::optional<std::chrono::seconds>(2h));
    QCOMPARE(step(0).processTimeProvenance.origin, Origin::Estimated);
    QCOMPARE(step(0).processTimeProvenance.low, std::optional<qint64>(3600));
    QCOMPARE(step(0).processTimeProvenance.high, std::optional<qint64>(14'400));
    const QModelIndex cell = grid()->model()->index(0, ProcessTime);
    QCOMPARE(cell.data().toString(), u"2\u00A0h"_s);
    QCOMPARE(cell.data(StepCellDelegate::MarkRole).toString(), u"~"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"estimated"_s));
    go(0, Quality);
    type(u"80% n=20"_s);
    QCOMPARE(step(0).completeAccuratePpm, std::optional(800'000));
    QCOMPARE(step(0).judgedItems, std::optional(20)); // the n of %C&A is what was judged
    QCOMPARE(provenanceOf(step(0), StepNumber::CompleteAccurate).origin, Origin::Measured);
    go(0, Queue);
    type(u"7?"_s);
    QCOMPARE(step(0).queue, std::optional(7));
    QCOMPARE(step(0).queueProvenance.origin, Origin::Guess);
    go(0, People);
    type(u"=2"_s);
    QCOMPARE(step(0).people, 2);
    QCOMPARE(step(0).peopleProvenance.origin, Origin::Measured);
}

void TestStepGrid::keepsWhatWasNotTyped()
{
    // 1 d 2 h 3 min 4 s of eight-hour days is shown in two units; opening and leaving is no edit.
    m_document->edit(u"Prepare"_s, [](Project& project) {
        project.steps[0].leadTime = 10h + 3min + 4s;
        project.steps[0].leadTimeProvenance.low = 60;
        project.steps[0].leadTimeProvenance.high.reset();
    });
    const auto before = m_document->undoCount();
    go(0, LeadTime);
    QTest::keyClick(grid(), Qt::Key_F2);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!field());
    QCOMPARE(m_document->undoCount(), before);
    go(0, LeadTime);
    QTest::keyClick(grid(), Qt::Key_F2);
    QTest::keyClick(field(), Qt::Key_Home);
    QTest::keyClick(field(), Qt::Key_Delete); // the sample's is measured
    QTest::keyClicks(field(), u"~"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!field());
    QCOMPARE(step(0).leadTime, std::optional<std::chrono::seconds>(10h + 3min + 4s));
    QCOMPARE(step(0).leadTimeProvenance.origin, Origin::Estimated);
    // The period belongs to the source that was replaced.
    QVERIFY(step(0).leadTimeProvenance.period.isEmpty());
}

void TestStepGrid::refusesWhatCannotBeRead()
{
    const Project before = project();
    go(0, LeadTime);
    for (const QString& text : { u"soon"_s, u"2h (3h-4h)"_s, u"2h (4h-1h)"_s }) {
        QTest::keyClick(grid(), Qt::Key_F2);
        field()->selectAll();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY2(field(), qPrintable(text)); // still there, to be mended
        QVERIFY(!field()->accessibleDescription().isEmpty());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!field());
    }
    QCOMPARE(project(), before);
}

void TestStepGrid::menuSaysWhereFrom()
{
    go(2, ProcessTime);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(grid()->viewport(), &asked);
    auto* menu = grid()->findChild<QMenu*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    const QList<QAction*> actions = menu->actions();
    const auto guess = std::find_if(actions.begin(), actions.end(),
        [](const QAction* action) { return action->text() == u"guess"; });
    QVERIFY(guess != actions.end());
    (*guess)->trigger();
    menu->close();
    QCOMPARE(step(2).processTimeProvenance.origin, Origin::Guess);
    QCOMPARE(step(2).processTimeProvenance.low, std::optional<qint64>(900)); // the sample's
    QCOMPARE(m_document->undoCount(), 1);
}

void TestStepGrid::clearsAndRemoves()
{
    go(3, Quality);
    QTest::keyClick(grid(), Qt::Key_Delete);
    QVERIFY(!step(3).completeAccuratePpm);
    QCOMPARE(provenanceOf(step(3), StepNumber::CompleteAccurate), Provenance());
    go(3, People);
    QTest::keyClick(grid(), Qt::Key_Delete);
    QCOMPARE(project().steps.size(), 9); // people are never unknown
    QCOMPARE(m_document->undoCount(), 1);
    go(3, Name);
    QTest::keyClick(grid(), Qt::Key_Delete);
    QCOMPARE(project().steps.size(), 8);
    m_document->undo();
    m_document->undo();
    QVERIFY(step(3).completeAccuratePpm);
}

// T shows the map again, and is the first letter of many a step.
void TestStepGrid::lettersAreNames()
{
    go(0, Name);
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_T);
    QVERIFY(grid()->isVisible());
    QVERIFY(field());
    QTest::keyClicks(field(), u"est"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!field());
    QCOMPARE(step(0).name.toLower(), u"test"_s);
    auto* table = find<StepTable>("stepTable");
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(view()->isVisible());
}

void TestStepGrid::addsInPlace()
{
    go(0, Queue);
    QTest::keyClick(grid(), Qt::Key_Insert);
    QCOMPARE(project().steps.size(), 10);
    QVERIFY(field());
    QTest::keyClicks(field(), u"Check"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!field());
    QCOMPARE(shown(1, Name), u"Check"_s);
    QVERIFY(grid()->isVisible());
}

void TestStepGrid::standsInWalkingOrder()
{
    Project plan;
    const QUuid stream = addStream(plan, u"Access"_s);
    const QUuid last = addStep(plan, stream, {}, u"Close"_s);
    plan.handoffs.clear();
    const QUuid first = addStep(plan, stream, {}, u"Ask"_s);
    plan.handoffs.clear();
    connectSteps(plan, first, last, false);
    show(plan);
    QCOMPARE(shown(0, Name), u"Ask"_s);
    QCOMPARE(shown(1, Name), u"Close"_s);
}

void TestStepGrid::leavesOutWhatDoesNotApply()
{
    m_document->edit(u"Prepare"_s, [](Project& project) {
        project.steps[0].kind = StepKind::Supplier;
        project.steps[1].kind = StepKind::Inventory;
    });
    QCOMPARE(shown(0, ProcessTime), u"–"_s);
    QCOMPARE(shown(1, ProcessTime), u"–"_s);
    QVERIFY(shown(1, LeadTime) != u"–"_s);
    go(0, TeamName);
    QTest::keyClick(grid(), Qt::Key_Tab); // nothing to type about who sends the items
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(1, Name));
    QVERIFY(!grid()->model()->setData(grid()->model()->index(0, ProcessTime), u"2h"_s));
}

// .7 × .9 × .8 × .95 × .9 × .85 × .9 × .95 × 1 = 31 %, the product of what the example enters.
void TestStepGrid::totalsSayHowSure()
{
    grid();
    const auto* totals = find<QLabel>("gridTotals");
    QVERIFY(totals->isVisible());
    QVERIFY2(totals->text().contains(u"31"_s), qPrintable(totals->text()));
    QVERIFY(totals->text().contains(u"95"_s));
    QVERIFY(!totals->text().contains(u"unknown"_s));
    go(0, Quality);
    QTest::keyClick(grid(), Qt::Key_Delete);
    QVERIFY2(totals->text().contains(u"1 of 9 unknown"_s), qPrintable(totals->text()));
}

void TestStepGrid::isReadAloud()
{
    go(0, ProcessTime);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(grid());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), u"Steps of the value stream"_s);
    QCOMPARE(table->tableInterface()->rowCount(), 9);
    const auto said = [table](int row, int column) {
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    QVERIFY2(said(5, ProcessTime).contains(u"guess"_s), qPrintable(said(5, ProcessTime)));
    QTest::keyClick(grid(), Qt::Key_Delete);
    QCOMPARE(said(0, ProcessTime), u"unknown"_s);
    QTest::keyClick(grid(), Qt::Key_F2);
    QCOMPARE(field()->accessibleName(), u"Process time"_s);
}

GEMBA_TEST(TestStepGrid)
#include "tst_stepgrid.moc"
