// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/durationedit.h"
#include "widgets/ppmedit.h"
#include "widgets/segmented.h"
#include "widgets/valuestream/changelist.h"
#include "widgets/valuestream/changerow.h"
#include "widgets/valuestream/statestrip.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The future state in the panel, as a person works on it.
class TestFuturePane : public StreamPanelTest {
    Q_OBJECT
private slots:
    void modesByMouseAndKey();
    void futureMapShowsWhatChanges();
    void sameStepSamePlace();
    void zoomIsLocked();
    void tickSwitchesAChange();
    void addFromTheList();
    void addFromTheMap();
    void moveAndDeleteByKey();
    void editAmountAndTarget();
    void saysWhatCannotBe();
    void noSidewaysScrolling();

private:
    QPushButton* mode(const QString& text) const
    {
        for (QPushButton* button : find<Segmented>("streamModes")->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    void choose(const QString& text) { QTest::mouseClick(mode(text), Qt::LeftButton); }
    ChangeRow* row(int number) const
    {
        return m_panel->inspector()->findChild<ChangeRow*>(u"change%1"_s.arg(number));
    }
    const QList<FutureChange>& changes() const { return project().futureChanges; }
    QAction* planned(const QString& kind)
    {
        QTest::mouseClick(find<QToolButton>("addChange"), Qt::LeftButton);
        for (QAction* action : find<QToolButton>("addChange")->findChild<QMenu*>()->actions())
            if (action->text() == kind)
                return action;
        return nullptr;
    }
};

void TestFuturePane::modesByMouseAndKey()
{
    auto* strip = find<StateStrip>("futureStrip");
    QVERIFY(!strip->isVisible());
    QVERIFY(!row(1));
    choose(u"Side by side"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(find<StateStrip>("currentStrip")->isVisible());
    QVERIFY(row(1)->isVisible() && row(2)->isVisible());
    QVERIFY(m_panel->summary().answer.text.contains(u"in turn shorten the lead time"_s));
    choose(u"Future"_s);
    QVERIFY(!strip->isVisible());
    QVERIFY(find<StreamView>("futureView")->isVisible());
    find<StreamView>("futureView")->setFocus();
    QTest::keyClick(find<StreamView>("futureView"), Qt::Key_C); // on to the next
    QVERIFY(strip->isVisible());
    QVERIFY(strip->hasFocus()); // arrows and the menu key work at once
    QTest::keyClick(strip, Qt::Key_C);
    QVERIFY(view()->isVisible());
    QVERIFY(m_panel->summary().answer.text.startsWith(u"One database change"_s));
}

void TestFuturePane::futureMapShowsWhatChanges()
{
    choose(u"Side by side"_s);
    auto* strip = find<StateStrip>("futureStrip");
    const QUuid removed = step(1).id; // by the second change
    QVERIFY(strip->textOf(removed).contains(u"removed"_s));
    QVERIFY(strip->textOf(removed).contains(u"change 2"_s));
    QVERIFY(!find<StateStrip>("currentStrip")->textOf(removed).contains(u"removed"_s));
    choose(u"Future"_s);
    const auto* future = static_cast<ValueStreamScene*>(find<StreamView>("futureView")->scene());
    QVERIFY(!future->boxOf(removed).isNull()); // as a ghost
    QVERIFY(future->textOf(removed).contains(u"removed"_s));
    const auto notes = notesOf(project(), step(0).streamId).size(); // which stay on the current map
    QCOMPARE(future->parts().size(), scene()->parts().size() - notes + 2);
}

void TestFuturePane::sameStepSamePlace()
{
    choose(u"Side by side"_s);
    auto* now = find<StateStrip>("currentStrip");
    auto* then = find<StateStrip>("futureStrip");
    for (const Step& each : project().steps) {
        QVERIFY(!now->boxOnScreen(each.id).isEmpty());
        QCOMPARE(now->boxOnScreen(each.id), then->boxOnScreen(each.id));
    }
    QTest::mouseClick(then->viewport(), Qt::LeftButton, {}, then->boxOnScreen(step(3).id).center());
    QCOMPARE(now->picked(), step(3).id);
    QCOMPARE(then->picked(), step(3).id);
    QTest::keyClick(then, Qt::Key_Left);
    QCOMPARE(now->picked(), step(2).id);
}

void TestFuturePane::zoomIsLocked()
{
    choose(u"Side by side"_s);
    auto* now = find<StateStrip>("currentStrip");
    auto* then = find<StateStrip>("futureStrip");
    const int before = then->boxOnScreen(step(0).id).width();
    now->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(now, Qt::Key_Plus);
    QVERIFY(then->boxOnScreen(step(0).id).width() > before * 1.8);
    QVERIFY(then->horizontalScrollBar()->maximum() > 0);
    then->horizontalScrollBar()->setValue(77);
    QCOMPARE(now->horizontalScrollBar()->value(), 77);
    QCOMPARE(now->boxOnScreen(step(2).id), then->boxOnScreen(step(2).id));
    QTest::keyClick(then, Qt::Key_0);
    QCOMPARE(now->boxOnScreen(step(0).id).width(), before);
}

void TestFuturePane::tickSwitchesAChange()
{
    choose(u"Side by side"_s);
    auto* tick = row(2)->findChild<QCheckBox*>();
    QVERIFY(tick->isChecked());
    QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
    QVERIFY(!changes().at(1).on);
    QVERIFY(!find<StateStrip>("futureStrip")->textOf(step(1).id).contains(u"removed"_s));
    row(2)->setFocus();
    QTest::keyClick(row(2), Qt::Key_Space);
    QVERIFY(changes().at(1).on);
    QVERIFY(m_document->canUndo());
    m_document->undo();
    QVERIFY(!changes().at(1).on);
}

void TestFuturePane::addFromTheList()
{
    choose(u"Side by side"_s);
    auto* strip = find<StateStrip>("currentStrip");
    QTest::mouseClick(
        strip->viewport(), Qt::LeftButton, {}, strip->boxOnScreen(step(3).id).center());
    QAction* automate = planned(u"Automate"_s);
    QVERIFY(automate);
    automate->trigger();
    QCOMPARE(changes().size(), 3);
    QCOMPARE(changes().last().kind, ChangeKind::Automate);
    QCOMPARE(changes().last().stepId, step(3).id);
    QVERIFY(row(3)->isVisible());
    QVERIFY(find<QComboBox>("changeTarget")->isVisible());
    QCOMPARE(find<QComboBox>("changeTarget")->currentData().toUuid(), step(3).id);
    m_document->undo();
    QCOMPARE(changes().size(), 2);
    QVERIFY(!row(3)->isVisible());
    QVERIFY(!find<QComboBox>("changeTarget")->isVisible());
}

void TestFuturePane::addFromTheMap()
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(step(4).id));
    emit view()->menuRequested(view()->mapToGlobal(QPoint(10, 10)));
    QAction* remove = nullptr;
    for (QMenu* menu : m_panel->findChildren<QMenu*>())
        if (menu->title() == u"Plan a change"_s)
            for (QAction* action : menu->actions())
                if (action->text() == u"Remove step"_s)
                    remove = action;
    QVERIFY(remove);
    remove->trigger();
    QCOMPARE(changes().last().kind, ChangeKind::RemoveStep);
    QCOMPARE(changes().last().stepId, step(4).id);
    QVERIFY(find<StateStrip>("futureStrip")->isVisible()); // where one sees what it does
    QVERIFY(findById(project().steps, step(4).id)); // the current state stays as it is
}

void TestFuturePane::moveAndDeleteByKey()
{
    choose(u"Side by side"_s);
    const QUuid first = changes().at(0).id;
    const QUuid second = changes().at(1).id;
    row(1)->setFocus();
    QTest::keyClick(row(1), Qt::Key_Down);
    QVERIFY(row(2)->hasFocus());
    QTest::keyClick(row(2), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(changes().at(0).id, second);
    QVERIFY(row(1)->hasFocus()); // it went along
    QTest::keyClick(row(1), Qt::Key_Delete);
    QCOMPARE(changes().size(), 1);
    QCOMPARE(changes().at(0).id, first);
    m_document->undo();
    m_document->undo();
    QCOMPARE(changes().at(0).id, first);
    QCOMPARE(changes().at(1).id, second);
}

void TestFuturePane::editAmountAndTarget()
{
    choose(u"Side by side"_s);
    row(1)->setFocus();
    QTest::keyClick(row(1), Qt::Key_Return);
    auto* share = find<PpmEdit>("changeShare");
    QVERIFY(share->isVisible());
    // The keyboard goes where the eye goes: the button, the row, its tick, its fields, the next
    // row.
    QStringList way;
    find<QToolButton>("addChange")->setFocus();
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        way.append(name.isEmpty() ? u"tick"_s : name);
    }
    QCOMPARE(way.join(u' '),
        u"change1 tick changeTarget changeShare changeNote changeUp changeDown changeRemove change2"_s);
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, u"5"_s);
    QTest::keyClick(share, Qt::Key_Return);
    QCOMPARE(changes().at(0).amount, std::optional<qint64>(50'000));
    auto* target = find<QComboBox>("changeTarget");
    target->setCurrentIndex(target->findData(step(3).id));
    emit target->activated(target->currentIndex());
    QCOMPARE(changes().at(0).stepId, step(3).id);
    auto* note = find<QLineEdit>("changeNote");
    note->selectAll();
    QTest::keyClicks(note, u"C"_s); // a letter, not the next mode
    QCOMPARE(changes().at(0).note, u"C"_s);
    QVERIFY(find<StateStrip>("futureStrip")->isVisible());
}

void TestFuturePane::saysWhatCannotBe()
{
    Project project = sampleProject(QLocale::English, today());
    project.futureChanges.append({ .id = QUuid::createUuid(),
        .streamId = project.valueStreams.first().id,
        .kind = ChangeKind::RemoveStep,
        .stepId = project.steps.at(1).id }); // which the second change removes already
    show(project);
    choose(u"Side by side"_s);
    QVERIFY(row(3)->accessibleName().contains(u"The step is gone by then"_s));
    bool found = false;
    for (const Finding& finding : m_panel->summary().findings)
        found = found || finding.title == u"Change 3 does nothing"_s;
    QVERIFY(found);
}

void TestFuturePane::noSidewaysScrolling()
{
    m_panel->resize(1280 - 200 - 288, 640);
    choose(u"Side by side"_s);
    QCoreApplication::processEvents();
    QCOMPARE(find<StateStrip>("currentStrip")->horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_panel->minimumSizeHint().width() <= 1280 - 200 - 288);
    row(1)->setFocus();
    QTest::keyClick(row(1), Qt::Key_Return); // the widest: a change whose fields are open
    QVERIFY(m_panel->inspector()->findChild<ChangeList*>()->minimumSizeHint().width() <= 240);
}

GEMBA_TEST(TestFuturePane)
#include "tst_futurepane.moc"
