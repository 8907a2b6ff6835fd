// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "app/valuestream/streamedits.h"
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/emptystate.h"
#include "widgets/valuestream/stepcapture.h"
#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What people do on the map itself.
class TestMapEditing : public StreamPanelTest {
    Q_OBJECT
private slots:
    void capturesByKeyboard();
    void capturesBackwards();
    void takesATeamFromTheList();
    void renamesByKeyboard();
    void copiesBetweenStreams();
    void walksAndMovesByKeyboard();
    void removesByKeyboard();
    void dragIsOneStep();
    void dragToAnotherLaneChangesTheTeam();
    void clickInLadderSelects();
    void selectsSeveral();
    void dragsSeveral();
    void copiesBetweenMaps();
    void pastesLinesOfText();
    void findsOnTheMap();
    void overviewFollows();
    void screenReaderMeetsStepsAndHandoffs();
};

void TestMapEditing::capturesByKeyboard()
{
    show({});
    EmptyState* empty = m_panel->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    for (QPushButton* button : empty->findChildren<QPushButton*>())
        if (button->text() == u"Write the first step"_s)
            button->click();
    for (const char* name : { "Write request", "Review", "Deploy" }) {
        QLineEdit* note = find<QLineEdit>("captureName");
        QTRY_VERIFY(note->isVisible());
        QTest::keyClicks(note, QString::fromLatin1(name));
        if (qstrcmp(name, "Review") == 0) {
            QTest::keyClick(note, Qt::Key_Tab);
            QLineEdit* team = find<QLineEdit>("captureTeam");
            team->clear();
            QTest::keyClicks(team, u"DBA"_s);
            QTest::keyClick(team, Qt::Key_Return);
        } else {
            QTest::keyClick(note, Qt::Key_Return);
        }
    }
    QTest::keyClick(find<QLineEdit>("captureName"), Qt::Key_Escape);
    QVERIFY(!find<QLineEdit>("captureName")->isVisible());
    QCOMPARE(way(), u"Write request, Review, Deploy"_s);
    QCOMPARE(project().teams.size(), 1);
    QCOMPARE(step(2).teamId, project().teams.first().id); // the team stays until another is typed
    QCOMPARE(project().handoffs.size(), 2);
    m_document->undo();
    QCOMPARE(way(), u"Write request, Review"_s);
}

/// From the customer to the request: what is typed first comes last.
void TestMapEditing::capturesBackwards()
{
    Project plan;
    const QUuid stream = addStream(plan, u"Access"_s);
    addStep(plan, stream, {}, u"Use it"_s, teamNamed(plan, u"Customer"_s));
    show(plan);
    auto* menu = find<QToolButton>("streamMenu")->findChild<QMenu*>();
    const auto option = [&] {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == u"Map backwards from the customer"_s)
                return action;
        return static_cast<QAction*>(nullptr);
    };
    QVERIFY(option() && !option()->isChecked());
    option()->trigger();
    QVERIFY(option()->isChecked());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Insert);
    QLineEdit* note = find<QLineEdit>("captureName");
    QTRY_VERIFY(note->isVisible());
    QTest::keyClicks(note, u"Grant"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY(note->isVisible() && note->text().isEmpty());
    // The note does not hide the step in front of which it will be.
    QVERIFY(!view()->capture()->geometry().contains(pointOf(step(0).id)));
    QTest::keyClicks(note, u"Ask"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(way(), u"Ask, Grant, Use it"_s);
    QCOMPARE(project().handoffs.size(), 2);
    for (const Handoff& handoff : project().handoffs)
        QCOMPARE(handoff.toStepId, handoff.fromStepId == step(0).id ? step(1).id : step(2).id);
    QCOMPARE(step(0).teamId, step(2).teamId); // the team stays until another is typed
    // Names, too, from the last to the first.
    m_panel->reveal(step(1).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClicks(note, u"Give"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(note->text(), u"Ask"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    // In the middle: what led to the step leads to the new one.
    m_panel->reveal(step(1).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Insert);
    QTest::keyClicks(note, u"Check"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(way(), u"Ask, Check, Give, Use it"_s);
    QCOMPARE(project().handoffs.size(), 3);
    option()->trigger();
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::keyClick(view(), Qt::Key_Insert);
    QTest::keyClicks(note, u"Rate"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(way(), u"Ask, Check, Give, Use it, Rate"_s);
}

/// From one stream of the project to another: the teams are the same, the steps are new.
void TestMapEditing::copiesBetweenStreams()
{
    m_document->edit(u"Second stream"_s, [](Project& project) {
        const QUuid stream = addStream(project, u"Access"_s);
        addStep(project, stream, {}, u"Ask"_s);
    });
    const QUuid second = project().valueStreams.last().id;
    const qsizetype teams = project().teams.size();
    const StreamMap first = streamMap(project(), step(0).streamId);
    const QList<StepBox> steps = scene()->layout().steps;
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(steps.at(2).stepId));
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(steps.at(3).stepId));
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    m_panel->reveal(second);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(way(), u"Ask, Review schema, Approve change"_s);
    const StreamMap after = streamMap(project(), second);
    QCOMPARE(after.handoffs.size(), 2);
    QVERIFY(std::any_of(after.handoffs.begin(), after.handoffs.end(), [&](const Handoff& handoff) {
        return handoff.fromStepId == after.steps.at(1).id && handoff.channel == Channel::Meeting;
    }));
    QCOMPARE(after.steps.at(1).teamId, findById(first.steps, steps.at(2).stepId)->teamId);
    QVERIFY(after.steps.at(1).id != steps.at(2).stepId);
    QCOMPARE(project().teams.size(), teams);
    QCOMPARE(streamMap(project(), first.stream.id), first);
    m_document->undo();
    QCOMPARE(way(), u"Ask"_s);
}

/// While the list of teams is open the keys go to it, not to the field.
void TestMapEditing::takesATeamFromTheList()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Insert);
    QLineEdit* note = find<QLineEdit>("captureName");
    QTRY_VERIFY(note->isVisible());
    const auto steps = project().steps.size();
    QTest::keyClicks(note, u"Check"_s);
    QTest::keyClick(note, Qt::Key_Tab);
    QLineEdit* team = find<QLineEdit>("captureTeam");
    team->clear();
    QTest::keyClicks(team, u"dba"_s);
    QAbstractItemView* list = team->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(project().steps.size(), steps + 1);
    const Step added = project().steps.last();
    QCOMPARE(added.name, u"Check"_s);
    QCOMPARE(findById(project().teams, added.teamId)->name, u"DBA team"_s);
    QCOMPARE(team->text(), u"DBA team"_s); // for the next step
    QVERIFY(note->text().isEmpty());
}

void TestMapEditing::renamesByKeyboard()
{
    m_panel->reveal(step(1).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QLineEdit* note = find<QLineEdit>("captureName");
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->text(), u"Take ticket"_s);
    QTest::keyClicks(note, u"Sort ticket"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(step(1).name, u"Sort ticket"_s);
    QCOMPARE(note->text(), u"Review schema"_s); // Enter: next
}

void TestMapEditing::walksAndMovesByKeyboard()
{
    view()->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(scene()->picked(), step(0).id);
    QTest::keyClick(view(), Qt::Key_Tab);
    QCOMPARE(scene()->picked(), step(1).id);
    const QUuid moved = step(1).id;
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(step(2).id, moved);
    QCOMPARE(scene()->picked(), moved);
    QCOMPARE(m_document->undoCount(), 1);
    QTest::keyClick(view(), Qt::Key_Insert);
    QTRY_VERIFY(find<QLineEdit>("captureName")->isVisible());
    QTest::keyClick(find<QLineEdit>("captureName"), Qt::Key_Escape);
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(scene()->picked().isNull());
}

void TestMapEditing::removesByKeyboard()
{
    m_panel->reveal(step(3).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(streamMap(project(), project().valueStreams.first().id).steps.size(), 8);
    QCOMPARE(project().handoffs.size(), 8); // seven forward and one back
    QCOMPARE(scene()->picked(), step(3).id);
    m_panel->reveal(project().handoffs.first().id);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(project().handoffs.size(), 7);
    m_document->undo();
    m_document->undo();
    QCOMPARE(project(), sampleProject(QLocale::English, today()));
}

void TestMapEditing::dragIsOneStep()
{
    const QPoint from = pointOf(step(8).id);
    drag(from, from + QPoint(3, 2)); // a trembling hand
    QCOMPARE(m_document->undoCount(), 0);
    const QRectF before = scene()->boxOf(step(8).id);
    const double dragged = 12 / view()->transform().m11();
    drag(from, from + QPoint(-12, 12)); // to the right the map would grow, and be shown smaller
    QCOMPARE(m_document->undoCount(), 1);
    QVERIFY(step(8).position);
    const QRectF after = scene()->boxOf(step(8).id);
    QVERIFY(std::abs(after.left() - before.left() + dragged) < 2);
    QVERIFY(std::abs(after.top() - before.top() - dragged) < 2);
    QCOMPARE(step(8).teamId, sampleProject(QLocale::English, today()).steps.at(8).teamId);
    m_document->undo();
    QCOMPARE(scene()->boxOf(step(8).id), before);
}

void TestMapEditing::dragToAnotherLaneChangesTheTeam()
{
    const QPoint from = pointOf(step(8).id);
    const double lane = (view()->transform().m11()) * MapSize::lane;
    drag(from, from + QPoint(0, qRound(lane)));
    QCOMPARE(m_document->undoCount(), 1);
    QCOMPARE(step(8).teamId, step(1).teamId); // the request desk's lane is the second
}

void TestMapEditing::clickInLadderSelects()
{
    QSignalSpy side(m_panel, &Panel::sideChanged);
    const StreamLayout& layout = scene()->layout();
    const QPointF rung(layout.steps.at(4).rect.center().x(), layout.bounds.bottom() + 60);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->mapFromScene(rung));
    QCOMPARE(scene()->picked(), step(4).id);
    QVERIFY(!side.isEmpty());
    QCOMPARE(m_document->undoCount(), 0);
}

void TestMapEditing::selectsSeveral()
{
    const QList<StepBox> steps = scene()->layout().steps;
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(steps.at(1).stepId));
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(steps.at(3).stepId));
    QCOMPARE(scene()->selection(), QList<QUuid>({ steps.at(1).stepId, steps.at(3).stepId }));
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(steps.at(5).stepId));
    QCOMPARE(scene()->selection().size(), 4); // 1, 3, 4, 5
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(steps.at(1).stepId));
    QCOMPARE(scene()->selection().size(), 3);
    QTest::keyClick(view(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(scene()->selection().size() >= 2);
    // Removing takes them all, and undo brings them all back.
    const qsizetype before = project().steps.size();
    const qsizetype selected = scene()->selection().size();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(project().steps.size(), before - selected);
    m_document->undo();
    QCOMPARE(project().steps.size(), before);
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(scene()->selection().size(), steps.size());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(steps.at(2).stepId));
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(scene()->selection().isEmpty());
}

void TestMapEditing::dragsSeveral()
{
    const QUuid first = scene()->layout().steps.at(1).stepId;
    const QUuid second = scene()->layout().steps.at(2).stepId;
    const double apart = scene()->boxOf(second).left() - scene()->boxOf(first).left();
    const auto steps = m_document->undoCount();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(first));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(second));
    drag(pointOf(second), pointOf(second) + QPoint(37, 0));
    QCOMPARE(m_document->undoCount(), steps + 1);
    QVERIFY(findById(project().steps, first)->position);
    QVERIFY(findById(project().steps, second)->position);
    QVERIFY(std::abs(scene()->boxOf(second).left() - scene()->boxOf(first).left() - apart) < 11);
    QCOMPARE(scene()->selection().size(), 2);
}

void TestMapEditing::copiesBetweenMaps()
{
    const QList<StepBox> steps = scene()->layout().steps;
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(steps.at(2).stepId));
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(steps.at(3).stepId));
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const Step copied = *findById(project().steps, steps.at(2).stepId);
    const Team team = *findById(project().teams, copied.teamId);
    const StoredCalendar hours = *findById(project().calendars, team.calendarId);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(copied.name));
    // Into another project that knows none of the teams.
    show({});
    const QList<QPushButton*> buttons
        = m_panel->findChild<EmptyState*>()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text().startsWith(u"Write"_s))
            button->click();
    QTest::keyClick(view()->capture()->findChild<QLineEdit*>(), Qt::Key_Escape);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(project().steps.size(), 2);
    QVERIFY(step(0).id != copied.id);
    QCOMPARE(step(0).name, copied.name);
    QCOMPARE(step(0).leadTime, copied.leadTime);
    QCOMPARE(step(0).completeAccuratePpm, copied.completeAccuratePpm);
    QCOMPARE(*findById(project().teams, step(0).teamId), team);
    QCOMPARE(project().calendars, (QList { hours }));
    QCOMPARE(project().handoffs.size(), 1);
    QCOMPARE(project().handoffs.first().fromStepId, step(0).id);
    QCOMPARE(project().handoffs.first().channel, Channel::Meeting);
    QCOMPARE(scene()->selection().size(), 2);
    // Again: nothing is shared between the copies, and the team is there once.
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(project().steps.size(), 4);
    QCOMPARE(project().handoffs.size(), 3);
    QVERIFY(project().teams.size() <= 2);
    m_document->undo();
    QCOMPARE(project().steps.size(), 2);
}

void TestMapEditing::pastesLinesOfText()
{
    const QUuid last = scene()->layout().steps.last().stepId;
    const qsizetype before = project().steps.size();
    QGuiApplication::clipboard()->setText(u"Learn\tDBA team\r\n\n  Write it <b>down</b>\n"_s);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(last));
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(project().steps.size(), before + 2);
    QVERIFY(way().endsWith(u"Learn, Write it <b>down</b>"_s));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(project().steps.size(), before + 2);
}

void TestMapEditing::findsOnTheMap()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto* text = find<QLineEdit>("mapFind");
    QVERIFY(text->isVisible());
    QTest::keyClicks(text, u"DBA"_s); // a team
    const QList<QUuid> found = scene()->found();
    QVERIFY(found.size() > 1);
    for (const Step& one : project().steps)
        if (one.streamId == step(0).streamId)
            QCOMPARE(found.contains(one.id),
                findById(project().teams, one.teamId)->name.contains(u"DBA"_s));
    QCOMPARE(scene()->picked(), found.first());
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(scene()->picked(), found.at(1));
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(scene()->picked(), found.last());
    const MapNote* note = findById(project().mapNotes, found.last()); // of an owner in that team
    QVERIFY(note && note->owner.contains(u"DBA"_s));
    QCOMPARE(
        m_panel->inspector()->findChild<QPlainTextEdit*>(u"noteText"_s)->toPlainText(), note->text);
    QTest::keyClicks(text, u" nobody"_s);
    QVERIFY(scene()->found().isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestMapEditing::overviewFollows()
{
    auto* overview = find<QWidget>("mapOverview");
    QVERIFY(!overview->isVisible()); // all is seen
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(overview->isVisible());
    QVERIFY(view()->viewport()->rect().contains(overview->geometry()));
    QTest::mouseClick(overview, Qt::LeftButton, {}, overview->rect().topLeft() + QPoint(2, 2));
    QCOMPARE(view()->horizontalScrollBar()->value(), 0);
    QTest::mouseClick(overview, Qt::LeftButton, {}, overview->rect().topRight() - QPoint(2, -2));
    QCOMPARE(view()->horizontalScrollBar()->value(), view()->horizontalScrollBar()->maximum());
    QVERIFY(view()->viewport()->rect().contains(overview->geometry()));
    QTest::keyClick(view(), Qt::Key_0);
    QVERIFY(!overview->isVisible());
}

void TestMapEditing::screenReaderMeetsStepsAndHandoffs()
{
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(view());
    QVERIFY(map);
    QCOMPARE(map->role(), QAccessible::List);
    const StreamMap shown = streamMap(project(), step(0).streamId);
    const QList<MapNote> notes = notesOf(project(), shown.stream.id);
    QVERIFY(!notes.isEmpty());
    QCOMPARE(map->childCount(), int(shown.steps.size() + shown.handoffs.size() + notes.size()) + 1);
    QAccessibleInterface* second = map->child(1);
    QVERIFY(second->isValid());
    QVERIFY2(second->text(QAccessible::Name).startsWith(step(1).name),
        qPrintable(second->text(QAccessible::Name)));
    QVERIFY(second->text(QAccessible::Name).contains(u"Lead time"_s));
    QCOMPARE(map->indexOfChild(second), 1);
    QCOMPARE(second->parent(), map);
    const QPoint middle = second->rect().center();
    QCOMPARE(map->childAt(middle.x(), middle.y()), second);
    QVERIFY(!second->state().selected);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(second->state().selected);
    QCOMPARE(find<QLineEdit>("stepName")->text(), step(1).name);
    view()->setFocus();
    QCOMPARE(map->focusChild(), second);

    QAccessibleInterface* handoff = map->child(int(shown.steps.size()));
    QVERIFY(handoff->text(QAccessible::Name).contains(u" → "_s));
    handoff->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(handoff->state().selected && !second->state().selected);
    QAccessibleInterface* note = map->child(int(shown.steps.size() + shown.handoffs.size()));
    QCOMPARE(note->text(QAccessible::Name),
        u"Kaizen burst: Firewall rules as self-service, handoffs, Network team, due 18 Dec 2026, "
        "votes: 7"_s);
    // What is gone says so.
    m_document->edit(u"Clear"_s, [](Project& p) { p.steps.clear(); });
    QVERIFY(!second->isValid());
    QVERIFY(second->state().invalid);
}

GEMBA_TEST(TestMapEditing)
#include "tst_mapediting.moc"
