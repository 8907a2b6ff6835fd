// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/valuestreamsummary.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/answerheader.h"
#include "widgets/durationedit.h"
#include "widgets/emptystate.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/mismatchbutton.h"
#include "widgets/valuestream/stepcapture.h"
#include "widgets/valuestream/steptable.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreamfigures.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Works in the panel as a person does, by mouse and by keyboard, and looks at the document.
class TestValueStreamPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answers();
    void capturesByKeyboard();
    void renamesByKeyboard();
    void walksAndMovesByKeyboard();
    void removesByKeyboard();
    void dragIsOneStep();
    void dragToAnotherLaneChangesTheTeam();
    void clickInLadderSelects();
    void inspectorEditsStep();
    void inspectorEditsHandoff();
    void tableEdits();
    void sliderHidesRarePaths();
    void streamsComeAndGo();
    void screenReaderMeetsStepsAndHandoffs();
    void selectsSeveral();
    void dragsSeveral();
    void copiesBetweenMaps();
    void pastesLinesOfText();
    void findsOnTheMap();
    void overviewFollows();
    void reveals();
    void startsEmpty();
    void retranslates();
    void paintsFigures();
    void staysQuickWithManySteps();

private:
    void show(const Project& project);
    template <typename T> T* find(const char* name) const
    {
        T* widget = m_panel->findChild<T*>(QString::fromLatin1(name));
        return widget ? widget : m_panel->inspector()->findChild<T*>(QString::fromLatin1(name));
    }
    const Project& project() const { return m_document->project(); }
    const Step& step(int number) const { return project().steps.at(number); }
    ValueStreamScene* scene() const { return m_panel->findChild<ValueStreamScene*>(); }
    StreamView* view() const { return m_panel->findChild<StreamView*>(); }
    QPoint pointOf(const QUuid& stepId) const
    {
        return view()->mapFromScene(scene()->boxOf(stepId).center());
    }
    void drag(QPoint from, QPoint to);
    QString way() const;

    TestPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    ValueStreamPanel* m_panel = nullptr;
};

static const QDate today(2026, 11, 20);

void TestValueStreamPanel::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    show(sampleProject(QLocale::English, today));
}

void TestValueStreamPanel::cleanup()
{
    m_window.reset();
    m_document.reset();
    m_directory.reset();
}

void TestValueStreamPanel::show(const Project& project)
{
    cleanup();
    applyTheme(Theme::light());
    m_directory = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(
        ProjectStore::create(m_directory->filePath(u"plan.gemba"_s), project));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1240, 852);
    const PanelContext context { *m_document, m_prompts, [] { return today.startOfDay(); } };
    m_panel = new ValueStreamPanel(context, m_window.get());
    m_panel->resize(952, 852);
    m_panel->inspector()->setParent(m_window.get());
    m_panel->inspector()->setGeometry(952, 0, 288, 852);
    connect(m_document.get(), &Document::changed, m_panel, &ValueStreamPanel::showProject);
    m_panel->showProject(m_document->project());
    m_window->show();
    m_panel->inspector()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

/// The names of the shown stream's steps in their order.
QString TestValueStreamPanel::way() const
{
    QStringList names;
    const QUuid stream = project().valueStreams.isEmpty()
        ? QUuid()
        : find<QComboBox>("streamPicker")->currentData().toUuid();
    for (const Step& one : streamMap(project(), stream).steps)
        names.append(one.name);
    return names.join(u", "_s);
}

void TestValueStreamPanel::drag(QPoint from, QPoint to)
{
    QWidget* port = view()->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) {
        const QPoint at = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
        QApplication::sendEvent(port, &move);
    }
    QTest::mouseRelease(port, Qt::LeftButton, {}, to);
}

// Expected: the design's screen of the same company.
void TestValueStreamPanel::answers()
{
    const Summary summary = m_panel->summary();
    QCOMPARE(summary.answer.text.simplified(),
        u"One database change takes 3 d and is worked on for 2 h"_s);
    QCOMPARE(summary.answer.state, State::Bad);
    QVERIFY(summary.findings.first().title.startsWith(u"28"_s));
    QCOMPARE(summary.findings.size(), 3);
    QCOMPARE(scene()->layout().lanes.size(), 5);
    QCOMPARE(valueStreamSummary({}, today).answer.state, State::Unknown);
    QCOMPARE(valueStreamSummary({}, today).completeness, 0.0);
}

void TestValueStreamPanel::capturesByKeyboard()
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

void TestValueStreamPanel::renamesByKeyboard()
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

void TestValueStreamPanel::walksAndMovesByKeyboard()
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

void TestValueStreamPanel::removesByKeyboard()
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
    QCOMPARE(project(), sampleProject(QLocale::English, today));
}

void TestValueStreamPanel::dragIsOneStep()
{
    const QPoint from = pointOf(step(8).id);
    drag(from, from + QPoint(3, 2)); // a trembling hand
    QCOMPARE(m_document->undoCount(), 0);
    const QRectF before = scene()->boxOf(step(8).id);
    drag(from, from + QPoint(12, 12));
    QCOMPARE(m_document->undoCount(), 1);
    QVERIFY(step(8).position);
    const QRectF after = scene()->boxOf(step(8).id);
    QVERIFY(std::abs(after.left() - before.left() - 12) < 2);
    QVERIFY(std::abs(after.top() - before.top() - 12) < 2);
    QCOMPARE(step(8).teamId, sampleProject(QLocale::English, today).steps.at(8).teamId);
    m_document->undo();
    QCOMPARE(scene()->boxOf(step(8).id), before);
}

void TestValueStreamPanel::dragToAnotherLaneChangesTheTeam()
{
    const QPoint from = pointOf(step(8).id);
    const double lane = (view()->transform().m11()) * MapSize::lane;
    drag(from, from + QPoint(0, qRound(lane)));
    QCOMPARE(m_document->undoCount(), 1);
    QCOMPARE(step(8).teamId, step(1).teamId); // the request desk's lane is the second
}

void TestValueStreamPanel::clickInLadderSelects()
{
    QSignalSpy side(m_panel, &Panel::sideChanged);
    const StreamLayout& layout = scene()->layout();
    const QPointF rung(layout.steps.at(4).rect.center().x(), layout.bounds.bottom() + 60);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->mapFromScene(rung));
    QCOMPARE(scene()->picked(), step(4).id);
    QVERIFY(!side.isEmpty());
    QCOMPARE(m_document->undoCount(), 0);
}

void TestValueStreamPanel::inspectorEditsStep()
{
    m_panel->reveal(step(2).id);
    DurationEdit* lead = find<DurationEdit>("leadTime");
    QVERIFY(lead->isVisible());
    lead->setFocus();
    lead->selectAll();
    QTest::keyClicks(lead, u"1d"_s); // 8 hours: the stream counts business days
    QTest::keyClick(lead, Qt::Key_Return);
    QCOMPARE(step(2).leadTime, std::optional<std::chrono::seconds>(8h));
    PpmEdit* quality = find<PpmEdit>("completeAccurate");
    quality->setFocus();
    quality->selectAll();
    QTest::keyClicks(quality, u"?"_s);
    QTest::keyClick(quality, Qt::Key_Return);
    QVERIFY(!step(2).completeAccuratePpm);
    QLineEdit* name = find<QLineEdit>("stepName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Check"_s);
    QCOMPARE(step(2).name, u"Check"_s);
    QComboBox* team = find<QComboBox>("stepTeam");
    team->setFocus();
    team->lineEdit()->selectAll();
    QTest::keyClicks(team->lineEdit(), u"Night shift"_s);
    QTest::keyClick(team->lineEdit(), Qt::Key_Return);
    QCOMPARE(project().teams.last().name, u"Night shift"_s);
    QCOMPARE(step(2).teamId, project().teams.last().id);
    QCOMPARE(m_document->undoCount(), 4); // typing a name is one step
    QCOMPARE(scene()->layout().lanes.size(), 6);
}

void TestValueStreamPanel::inspectorEditsHandoff()
{
    const Handoff before = project().handoffs.at(4);
    m_panel->reveal(before.id);
    // The step page has such buttons, too: take the visible ones.
    MismatchButton* process = nullptr;
    for (MismatchButton* button : m_panel->inspector()->findChildren<MismatchButton*>())
        if (button->isVisible() && button->objectName() == u"mismatch1")
            process = button;
    QVERIFY(process);
    QTest::mouseClick(process, Qt::LeftButton);
    QTest::keyClick(process, Qt::Key_Right);
    QCOMPARE(project().handoffs.at(4).processMismatch, before.processMismatch + 2);
    QCOMPARE(m_document->undoCount(), 1);
    QAbstractButton* back = find<QAbstractButton>("sendBack");
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(project().handoffs.at(4).sendBack);
    PpmEdit* share = find<PpmEdit>("share");
    share->setFocus();
    QTest::keyClicks(share, u"12.5"_s);
    QTest::keyClick(share, Qt::Key_Return);
    QCOMPARE(project().handoffs.at(4).sharePpm, std::optional(125'000));
}

void TestValueStreamPanel::tableEdits()
{
    QTest::keyClick(view(), Qt::Key_T);
    StepTable* table = find<StepTable>("stepTable");
    QVERIFY(table->isVisible());
    QAbstractItemModel* model = table->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 9);
    QVERIFY(model->setData(model->index(0, 2), u"1 h"_s));
    QCOMPARE(step(0).processTime, std::optional<std::chrono::seconds>(1h));
    QVERIFY(model->setData(model->index(0, 3), QString())); // unknown is a value
    QVERIFY(!step(0).leadTime);
    QCOMPARE(model->index(0, 3).data().toString(), u"?"_s);
    QVERIFY(!model->setData(model->index(0, 3), u"soon"_s));
    QVERIFY(!model->setData(model->index(0, 5), u"140"_s));
    QVERIFY(model->setData(model->index(0, 1), u"New team"_s));
    QCOMPARE(project().teams.last().name, u"New team"_s);
    table->setCurrentIndex(model->index(5, 0));
    QCOMPARE(scene()->picked(), step(5).id);
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(view()->isVisible());
}

void TestValueStreamPanel::sliderHidesRarePaths()
{
    Project log;
    const QUuid stream = addStream(log, u"Incidents"_s);
    log.valueStreams.first().cases = 100;
    log.valueStreams.first().medianLeadTime = 40h;
    log.valueStreams.first().dayLength = 24h;
    for (const QString& name : { u"Open"_s, u"Work"_s, u"Wait"_s, u"Close"_s })
        addStep(log, stream, {}, name);
    for (Step& one : log.steps)
        one.count = 100;
    const QList<int> counts { 100, 60, 60 };
    for (int i = 0; i < 3; ++i)
        log.handoffs[i].count = counts.at(i);
    connectSteps(log, log.steps.at(1).id, log.steps.at(3).id, false);
    log.handoffs.last().count = 30;
    log.handoffs.last().rarestIn = 30;
    connectSteps(log, log.steps.at(3).id, log.steps.at(0).id, true);
    log.handoffs.last().count = 10;
    log.handoffs.last().rarestIn = 10;
    show(log);
    QSlider* slider = find<QSlider>("pathSlider");
    QVERIFY(slider->isVisible());
    QCOMPARE(scene()->layout().routes.size(), 5);
    QCOMPARE(m_panel->summary().answer.text,
        u"Incidents: half of the cases take longer than "
        u"1\u00A0d 16\u00A0h"_s);
    slider->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(scene()->layout().routes.size(), 3);
    QCOMPARE(visibleCaseShare(streamMap(project(), stream)), 0.6);
    QVERIFY(slider->accessibleDescription().startsWith(u"60"_s));
    QCOMPARE(m_document->undoCount(), 1);
    m_document->undo();
    QCOMPARE(scene()->layout().routes.size(), 5);
    QCOMPARE(slider->value(), 100);
}

void TestValueStreamPanel::streamsComeAndGo()
{
    const auto trigger = [this](const QString& text) {
        QMenu* menu = find<QToolButton>("streamMenu")->findChild<QMenu*>();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == text)
                action->trigger();
    };
    trigger(u"Duplicate"_s);
    QComboBox* picker = find<QComboBox>("streamPicker");
    QCOMPARE(picker->count(), 2);
    QCOMPARE(picker->currentText(), u"Database change (copy)"_s);
    QCOMPARE(project().steps.size(), 18);
    trigger(u"Delete"_s);
    QCOMPARE(project(), sampleProject(QLocale::English, today));
    trigger(u"New value stream"_s);
    QLineEdit* rename = find<QLineEdit>("streamRename");
    QVERIFY(rename->isVisible());
    QTest::keyClicks(rename, u"Access request"_s);
    QTest::keyClick(rename, Qt::Key_Return);
    QCOMPARE(project().valueStreams.last().name, u"Access request"_s);
    QCOMPARE(picker->currentText(), u"Access request"_s);
    QVERIFY(m_panel->summary().answer.text.contains(u"no steps"_s));
}

void TestValueStreamPanel::screenReaderMeetsStepsAndHandoffs()
{
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(view());
    QVERIFY(map);
    QCOMPARE(map->role(), QAccessible::List);
    const StreamMap shown = streamMap(project(), step(0).streamId);
    QCOMPARE(map->childCount(), int(shown.steps.size() + shown.handoffs.size()) + 1);
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
    // What is gone says so.
    m_document->edit(u"Clear"_s, [](Project& p) { p.steps.clear(); });
    QVERIFY(!second->isValid());
    QVERIFY(second->state().invalid);
}

void TestValueStreamPanel::selectsSeveral()
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

void TestValueStreamPanel::dragsSeveral()
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

void TestValueStreamPanel::copiesBetweenMaps()
{
    const QList<StepBox> steps = scene()->layout().steps;
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(steps.at(2).stepId));
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(steps.at(3).stepId));
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const Step copied = *findById(project().steps, steps.at(2).stepId);
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
    QCOMPARE(findById(project().teams, step(0).teamId)->name, u"DBA team"_s);
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

void TestValueStreamPanel::pastesLinesOfText()
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

void TestValueStreamPanel::findsOnTheMap()
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
    QCOMPARE(find<QLineEdit>("stepName")->text(), findById(project().steps, found.last())->name);
    QTest::keyClicks(text, u" nobody"_s);
    QVERIFY(scene()->found().isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestValueStreamPanel::overviewFollows()
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

void TestValueStreamPanel::reveals()
{
    QSignalSpy side(m_panel, &Panel::sideChanged);
    m_panel->reveal(step(6).id);
    QCOMPARE(scene()->picked(), step(6).id);
    QCOMPARE(side.size(), 1);
    m_panel->reveal(QUuid::createUuid());
    QCOMPARE(scene()->picked(), step(6).id);
}

void TestValueStreamPanel::startsEmpty()
{
    show({});
    EmptyState* empty = m_panel->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy import(m_panel, &ValueStreamPanel::importRequested);
    for (QPushButton* button : empty->findChildren<QPushButton*>())
        if (button->text().startsWith(u"Import"_s))
            button->click();
    QCOMPARE(import.size(), 1);
    QVERIFY(project().valueStreams.isEmpty());
}

void TestValueStreamPanel::retranslates()
{
    struct Marking : QTranslator {
        QString translate(const char*, const char* source, const char*, int) const override
        {
            return u'*' + QString::fromUtf8(source);
        }
        bool isEmpty() const override { return false; }
    };
    Marking marking;
    m_panel->reveal(step(2).id);
    QCoreApplication::installTranslator(&marking);
    m_panel->retranslate();
    QVERIFY(find<QToolButton>("addStep")->toolTip().startsWith(u'*'));
    QVERIFY(m_panel->summary().answer.text.startsWith(u'*'));
    QVERIFY(find<DurationEdit>("leadTime")->accessibleName().startsWith(u'*'));
    QVERIFY(view()->accessibleName().startsWith(u'*'));
    QCOMPARE(scene()->picked(), step(2).id);
    QCoreApplication::removeTranslator(&marking);
    m_panel->retranslate();
    QCOMPARE(find<QToolButton>("addStep")->toolTip(), u"Add a step (Ins)"_s);
}

void TestValueStreamPanel::paintsFigures()
{
    const QString id = project().valueStreams.first().id.toString(QUuid::WithoutBraces);
    for (const QString& kind : { u"map"_s, u"ladder"_s, u"waits"_s }) {
        const Figure figure = valueStreamFigure(
            project(), u"valuestream/%1:%2"_s.arg(kind, id), today, Theme::light());
        QVERIFY(figure);
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure(painter, QRectF(0, 0, 640, 400));
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY(image != blank);
    }
    QVERIFY(!valueStreamFigure(project(), u"valuestream/map:nothing"_s, today, Theme::light()));
    QVERIFY(!valueStreamFigure(project(), u"valuestream/other:"_s + id, today, Theme::light()));
}

void TestValueStreamPanel::staysQuickWithManySteps()
{
    Project many;
    const QUuid stream = addStream(many, u"Many"_s);
    QUuid last;
    for (int i = 0; i < 600; ++i)
        last = addStep(
            many, stream, last, u"Step %1"_s.arg(i), teamNamed(many, u"Team %1"_s.arg(i % 9)));
    show(many);
    QElapsedTimer timer;
    timer.start();
    m_document->edit(u"edit"_s, [](Project& p) { p.steps[300].leadTime = 2h; });
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(scene()->layout().steps.size(), 600);
}

GEMBA_TEST(TestValueStreamPanel)
#include "tst_valuestreampanel.moc"
