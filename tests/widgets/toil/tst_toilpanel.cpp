// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "app/toil/toilsummary.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/answerheader.h"
#include "widgets/emptystate.h"
#include "widgets/theme/theme.h"
#include "widgets/toil/toilfigures.h"
#include "widgets/toil/toilpanel.h"
#include "widgets/toil/toilscoring.h"
#include "widgets/toil/toiltasktable.h"
#include "widgets/toil/toilteamsview.h"
#include <QAbstractItemModelTester>
#include <QChart>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Works in the panel as a person does, by mouse and by keyboard, and looks at the document.
class TestToilPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answersForTheWorstTeam();
    void picksTeamByMouse();
    void picksTeamByKeyboard();
    void scoresTask();
    void editsTaskInPlace();
    void keepsSelectionWhenTheOrderChanges();
    void addsAndDeletesTask();
    void choosesCause();
    void editsTeam();
    void editsLimit();
    void startsEmpty();
    void reveals();
    void retranslates();
    void paintsFigures();

private:
    void show(const Project& project);
    template <typename T> T* find(const char* name) const
    {
        T* widget = m_panel->findChild<T*>(QString::fromLatin1(name));
        return widget ? widget : m_panel->inspector()->findChild<T*>(QString::fromLatin1(name));
    }
    const Project& project() const { return m_document->project(); }
    const ToilTask& task(int number) const { return project().toilTasks.at(number); }

    TestPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    ToilPanel* m_panel = nullptr;
};

static const QDate today(2026, 11, 20);

void TestToilPanel::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    show(sampleProject(QLocale::English, today));
}

void TestToilPanel::cleanup()
{
    m_window.reset();
    m_document.reset();
    QLocale::setDefault(QLocale::c());
}

void TestToilPanel::show(const Project& project)
{
    m_window.reset();
    m_document.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(
        ProjectStore::create(m_directory->filePath(u"plan.gemba"_s), project));
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    m_panel = new ToilPanel({ .document = *m_document, .prompts = m_prompts, .now = [] {
                                 return QDateTime(today, QTime(14, 2));
                             } });
    layout->addWidget(m_panel, 1);
    m_panel->showProject(m_document->project());
    connect(m_document.get(), &Document::changed, m_panel, &ToilPanel::showProject);
    if (QWidget* inspector = m_panel->inspector())
        layout->addWidget(inspector);
    m_window->resize(1192, 852);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestToilPanel::answersForTheWorstTeam()
{
    QVERIFY(m_panel->summary().answer.text.startsWith(u"Payments platform team spends 58"_s));
    QCOMPARE(find<QTableView>("toilTasks")->model()->rowCount(), 8);
    QCOMPARE(find<QTableView>("toilTasks")->model()->index(0, 7).data().toString(), u"24.4"_s);
    QAbstractItemModelTester tester(find<QTableView>("toilTasks")->model());
}

void TestToilPanel::picksTeamByMouse()
{
    QSignalSpy side(m_panel, &Panel::sideChanged);
    auto* stacks = m_panel->findChild<ToilTeamsView*>();
    const QRectF search = toilTeamColumnRect(stacks->chart(), 4, 5);
    QTest::mouseClick(
        stacks->viewport(), Qt::LeftButton, {}, stacks->mapFromScene(search.center()));
    QVERIFY(m_panel->summary().answer.text.startsWith(u"Search team spends 31"_s));
    QCOMPARE(side.size(), 1);
    QCOMPARE(find<QLineEdit>("teamName")->text(), u"Search team"_s);
    QCOMPARE(find<QTableView>("toilTasks")->model()->rowCount(), 0);
}

void TestToilPanel::picksTeamByKeyboard()
{
    auto* stacks = m_panel->findChild<ToilTeamsView*>();
    stacks->setFocus();
    QTest::keyClick(stacks, Qt::Key_Right);
    QVERIFY(m_panel->summary().answer.text.startsWith(u"DBA team"_s));
    QVERIFY(stacks->accessibleDescription().startsWith(u"DBA team: toil 88 h (55"_s));
    QTest::keyClick(stacks, Qt::Key_End);
    QVERIFY(m_panel->summary().answer.text.startsWith(u"Search team"_s));
    QTest::keyClick(stacks, Qt::Key_Right); // there is no further one
    QTest::keyClick(stacks, Qt::Key_Home);
    QVERIFY(m_panel->summary().answer.text.startsWith(u"Payments"_s));
    QVERIFY(m_document->undoCount() == 0);
}

void TestToilPanel::scoresTask()
{
    auto* manual = m_panel->findChild<QWidget*>(u"attribute0"_s);
    const QList<QPushButton*> values = manual->findChildren<QPushButton*>();
    QCOMPARE(values.size(), 3);
    QVERIFY(values.at(2)->isChecked());
    QTest::mouseClick(values.at(0), Qt::LeftButton);
    QCOMPARE(task(0).manual, 0);
    QCOMPARE(toilScore(task(0)), 9 / 12.0);
    m_document->undo();
    QCOMPARE(task(0).manual, 2);
    QVERIFY(values.at(2)->isChecked());
    // And by keyboard.
    values.at(2)->setFocus();
    QTest::keyClick(values.at(2), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(task(0).manual, 1);
}

void TestToilPanel::editsTaskInPlace()
{
    auto* table = find<QTableView>("toilTasks");
    const QModelIndex minutes = table->model()->index(0, 3);
    table->setFocus();
    table->setCurrentIndex(minutes);
    QTest::keyClick(table, Qt::Key_Return);
    auto* editor = table->findChild<QDoubleSpinBox*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"50"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(task(0).minutesEach, 50);
    QCOMPARE(m_document->undoCount(), 1);
    QCOMPARE(m_document->undoText(), u"Change toil task"_s);
    m_document->undo();
    QCOMPARE(task(0).minutesEach, 25);
}

void TestToilPanel::keepsSelectionWhenTheOrderChanges()
{
    auto* tasks = m_panel->findChild<ToilTaskTable*>();
    auto* table = find<QTableView>("toilTasks");
    const QUuid first = tasks->currentTask();
    QCOMPARE(first, task(0).id);
    // Fewer times a week: the task sinks, the selection goes with it.
    QVERIFY(table->model()->setData(table->model()->index(0, 2), 1.0));
    QCOMPARE(tasks->currentTask(), first);
    QCOMPARE(table->currentIndex().row(), 7);
}

void TestToilPanel::addsAndDeletesTask()
{
    QTest::mouseClick(find<QToolButton>("addTask"), Qt::LeftButton);
    QCOMPARE(project().toilTasks.size(), 9);
    auto* table = find<QTableView>("toilTasks");
    auto* editor = table->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Reset passwords"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(task(8).name, u"Reset passwords"_s);
    QCOMPARE(task(8).teamId, project().teams.at(0).id);
    QCOMPARE(task(8).causeTeamId, project().teams.at(0).id);
    QCOMPARE(m_panel->findChild<ToilTaskTable*>()->currentTask(), task(8).id);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(project().toilTasks.size(), 8);
    m_document->undo();
    QCOMPARE(task(8).name, u"Reset passwords"_s);
    QTest::mouseClick(find<QToolButton>("removeTask"), Qt::LeftButton);
    QCOMPARE(project().toilTasks.size(), 8);
}

void TestToilPanel::choosesCause()
{
    auto* table = find<QTableView>("toilTasks");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_F2);
    auto* causes = table->findChild<QComboBox*>();
    QVERIFY(causes);
    QCOMPARE(causes->currentText(), u"Orders service team"_s);
    causes->setCurrentIndex(0);
    QTest::keyClick(causes, Qt::Key_Return);
    QTRY_VERIFY(task(0).causeTeamId.isNull());
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Several teams"_s);
}

void TestToilPanel::editsTeam()
{
    auto* name = find<QLineEdit>("teamName");
    name->setFocus();
    name->setCursorPosition(int(name->text().size()));
    QTest::keyClicks(name, u" 2"_s);
    QCOMPARE(project().teams.at(0).name, u"Payments platform team 2"_s);
    QCOMPARE(m_document->undoCount(), 1); // typing is one step
    auto* people = find<QSpinBox>("teamPeople");
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Up);
    QCOMPARE(project().teams.at(0).people, 8);
    QVERIFY(m_panel->summary().answer.text.contains(u"51\u00A0%"_s));
    auto* toil = find<QLineEdit>("teamToil");
    toil->setFocus();
    toil->selectAll();
    QTest::keyClicks(toil, u"64"_s);
    QTest::keyClick(toil, Qt::Key_Return);
    QCOMPARE(project().teams.at(0).loggedToilMinutes, std::optional<int>(64 * 60));
    toil->selectAll();
    QTest::keyClick(toil, Qt::Key_Delete); // nobody logged it: the tasks count
    QTest::keyClick(toil, Qt::Key_Return);
    QVERIFY(!project().teams.at(0).loggedToilMinutes);
    QVERIFY(m_panel->summary().answer.context.contains(u"nothing logged"_s));
    while (m_document->canUndo())
        m_document->undo();
    QCOMPARE(project(), sampleProject(QLocale::English, today));
    QCOMPARE(name->text(), u"Payments platform team"_s);
}

void TestToilPanel::editsLimit()
{
    auto* limit = find<QLineEdit>("limit");
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"60"_s);
    QTest::keyClick(limit, Qt::Key_Return);
    QCOMPARE(project().toilPolicy.limitPpm, 600'000);
    QCOMPARE(m_panel->summary().answer.state, State::Warning);
    auto* action = find<QPlainTextEdit>("agreedAction");
    action->setFocus();
    action->selectAll();
    QTest::keyClicks(action, u"Stop onboarding"_s);
    QCOMPARE(project().toilPolicy.agreedAction, u"Stop onboarding"_s);
    auto* owner = find<QLineEdit>("owner");
    owner->setFocus();
    owner->selectAll();
    QTest::keyClicks(owner, u"Head of operations"_s);
    QCOMPARE(project().toilPolicy.owner, u"Head of operations"_s);
}

void TestToilPanel::startsEmpty()
{
    show({});
    QVERIFY(!m_panel->inspector());
    auto* empty = m_panel->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    const QList<QPushButton*> buttons = empty->findChildren<QPushButton*>();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(project().teams.size(), 1);
    QVERIFY(!empty->isVisible());
    QVERIFY(m_panel->inspector());
    m_document->undo();
    QVERIFY(empty->isVisible());
}

void TestToilPanel::reveals()
{
    m_panel->reveal(project().teams.at(2).id);
    QVERIFY(m_panel->summary().answer.text.startsWith(u"Network team"_s));
    m_panel->reveal(task(5).id);
    QVERIFY(m_panel->summary().answer.text.startsWith(u"Payments"_s));
    QCOMPARE(m_panel->findChild<ToilTaskTable*>()->currentTask(), task(5).id);
}

void TestToilPanel::retranslates()
{
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    m_panel->retranslate();
    QCOMPARE(m_document->undoCount(), 0);
    QVERIFY(m_panel->summary().answer.text.contains(u"58"_s));
}

void TestToilPanel::paintsFigures()
{
    const Project example = sampleProject(QLocale::English, today);
    for (const QString& name : { u"toil/teams"_s, u"toil/tasks"_s,
             u"toil/tasks:"_s + example.teams.at(0).id.toString(QUuid::WithoutBraces) }) {
        const Figure figure = toilFigure(example, name, today, Theme::light());
        QVERIFY2(figure, qPrintable(name));
        QImage image(640, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font = painter.font();
        font.setPixelSize(12);
        painter.setFont(font);
        figure(painter, QRectF(0, 0, 640, 300));
        painter.end();
        int toil = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                toil += image.pixelColor(x, y) == Theme::light().series[1] ? 1 : 0;
        QVERIFY2(toil > 2000, qPrintable(name + u" %1"_s.arg(toil)));
        if (qEnvironmentVariableIsSet("GEMBA_PICTURES"))
            image.save(qEnvironmentVariable("GEMBA_PICTURES") + u"/"_s
                + QString(name).replace(u'/', u'-').left(10) + u".png"_s);
    }
    QVERIFY(!toilFigure(example, u"toil/nothing"_s, today, Theme::light()));
    QVERIFY(!toilFigure(Project {}, u"toil/teams"_s, today, Theme::light()));
    QVERIFY(!toilFigure(Project {}, u"toil/tasks"_s, today, Theme::light()));
}

GEMBA_TEST(TestToilPanel)
#include "tst_toilpanel.moc"
