// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/answerheader.h"
#include "widgets/emptystate.h"
#include "widgets/kata/inlinefield.h"
#include "widgets/kata/katafigures.h"
#include "widgets/kata/katapanel.h"
#include "widgets/kata/katasheet.h"
#include "widgets/theme/theme.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Works on the storyboard as a person does, by mouse and by keyboard, and looks at the document.
class TestKataPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answers();
    void startsEmpty();
    void fillsBoardByMouse();
    void fillsBoardByKeyboard();
    void escapeBringsBack();
    void setsDate();
    void makesAnotherObstacleCurrent();
    void addsObstacle();
    void forgetsObstacleWithoutText();
    void runsExperiment();
    void lockNeedsPrediction();
    void typesResult();
    void editsMeasurements();
    void pastesMeasurements();
    void switchesBoards();
    void undoWhileTyping();
    void reveals();
    void retranslates();
    void standsWholeOnTheScreen();
    void paintsFigures();

private:
    void show(const Project& project);
    const Project& project() const { return m_document->project(); }
    const KataBoard& board() const { return project().kataBoards.first(); }
    template <typename T> T* find(const char* name) const
    {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }
    /// The n-th of the rows' fields of that name, in the order they stand.
    template <typename T> T* nth(const char* name, int n) const;
    QWidget* openByMouse(InlineField* field) const;
    void replaceText(InlineField* field, const QString& text) const;
    void enterValue(const char* name, const QString& text) const;
    void chooseFromMenu(const QString& text) const;

    TestPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    KataPanel* m_panel = nullptr; ///< Belongs to the window.
    QDateTime m_now;
};

void TestKataPanel::init()
{
    QTest::failOnWarning(anyWarning());
    installLanguage(Language::English); // a class before may have chosen another
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Theme::light());
    m_now = QDateTime(QDate(2026, 11, 20), QTime(14, 2));
    show(sampleProject(QLocale::English, m_now.date()));
}

void TestKataPanel::cleanup()
{
    m_window.reset();
    m_document.reset();
    m_directory.reset();
    QLocale::setDefault(QLocale::c());
}

void TestKataPanel::show(const Project& project)
{
    m_window.reset();
    m_document.reset();
    m_prompts = {};
    m_directory = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(
        ProjectStore::create(m_directory->filePath(u"plan.gemba"_s), project));
    m_panel = new KataPanel(PanelContext {
        .document = *m_document, .prompts = m_prompts, .now = [this] { return m_now; } });
    m_panel->showProject(m_document->project());
    connect(m_document.get(), &Document::changed, m_panel, &KataPanel::showProject);
    m_window = std::make_unique<QWidget>();
    m_panel->setParent(m_window.get());
    m_panel->resize(1240, 826);
    m_window->resize(1240, 826);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

template <typename T> T* TestKataPanel::nth(const char* name, int n) const
{
    QList<T*> found = m_panel->findChildren<T*>(QString::fromLatin1(name));
    found.removeIf([](T* widget) { return widget->parentWidget()->isHidden(); });
    std::sort(found.begin(), found.end(), [this](T* a, T* b) {
        return a->mapTo(m_panel, QPoint()).y() < b->mapTo(m_panel, QPoint()).y();
    });
    return n < found.size() ? found.at(n) : nullptr;
}

QWidget* TestKataPanel::openByMouse(InlineField* field) const
{
    QTest::mouseClick(field, Qt::LeftButton);
    return field->editor();
}

void TestKataPanel::replaceText(InlineField* field, const QString& text) const
{
    QWidget* editor = openByMouse(field);
    QVERIFY(editor && editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!field->isOpen());
}

void TestKataPanel::enterValue(const char* name, const QString& text) const
{
    auto* edit = find<QLineEdit>(name);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

void TestKataPanel::chooseFromMenu(const QString& text) const
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions)
        if (action->text() == text) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    QFAIL("no such action");
}

// Expected: the design's kata screen.
void TestKataPanel::answers()
{
    const Answer answer = m_panel->summary().answer;
    QCOMPARE(answer.text,
        u"Third experiment is running: Review wait is predicted to reach 3\u00A0h, "
        "check on 23 Nov, 16:00"_s);
    QCOMPARE(answer.key, u"3\u00A0h"_s);
    QVERIFY(m_panel->summary().findings.isEmpty());
    QVERIFY(m_panel->summary().completeness == 1);
    QCOMPARE(find<InlineText>("focusProcess")->text(), u"Database change"_s);
    QCOMPARE(find<InlineDate>("targetDate")->text().section(u" · "_s, 1), u"21 days left"_s);
    QCOMPARE(nth<InlineForm>("result", 1)->text(), u"6\u00A0h 10\u00A0min"_s);
}

void TestKataPanel::startsEmpty()
{
    show({});
    auto* empty = m_panel->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    const QList<QPushButton*> buttons = empty->findChildren<QPushButton*>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(project().kataBoards.size(), 1);
    QVERIFY(find<InlineText>("focusProcess")->isOpen()); // what it is about is asked at once
    QTest::keyClicks(QApplication::focusWidget(), u"Releases"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(board().focusProcess, u"Releases"_s);
    m_document->undo();
    m_document->undo();
    QVERIFY(project().kataBoards.isEmpty());
    QVERIFY(empty->isVisible());

    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QCOMPARE(project().experiments.size(), 3);
    QCOMPARE(project().measurements.size(), 12);
    m_document->undo();
    QVERIFY(project() == Project());
}

void TestKataPanel::fillsBoardByMouse()
{
    replaceText(find<InlineText>("challenge"), u"90 % of releases the same day"_s);
    QCOMPARE(board().challenge, u"90 % of releases the same day"_s);
    replaceText(find<InlineText>("observations"), u"Twelve wait"_s);
    QCOMPARE(board().currentObservations, u"Twelve wait"_s);

    QWidget* form = openByMouse(find<InlineForm>("process"));
    const QList<QLineEdit*> fields = form->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 4); // metric, goal, unit, now
    fields.at(1)->setFocus();
    fields.at(1)->selectAll();
    QTest::keyClicks(fields.at(1), u"2:30"_s);
    QTest::mouseClick(find<InlineText>("pattern"), Qt::LeftButton); // leaving takes the value
    QCOMPARE(board().process.goalMilli, 2500);
    QVERIFY(!find<InlineForm>("process")->isOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    // Each field is one step, however many keys were typed.
    QCOMPARE(m_document->undoCount(), 3);
    while (m_document->canUndo())
        m_document->undo();
    QVERIFY(project() == sampleProject(QLocale::English, m_now.date()));
    QVERIFY(find<InlineText>("challenge")->text().startsWith(u"By 30 Jun 2027"_s));
    m_document->redo();
    QCOMPARE(find<InlineText>("challenge")->text(), u"90 % of releases the same day"_s);
}

void TestKataPanel::fillsBoardByKeyboard()
{
    auto* process = find<InlineText>("focusProcess");
    process->setFocus();
    QTest::keyClick(process, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Releases"_s);
    // Tab closes the editor and goes on in reading order.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<InlineText>("learner"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Ana"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), process);
    QCOMPARE(board().focusProcess, u"Releases"_s);
    QCOMPARE(board().learner, u"Ana"_s);

    // Every field can be reached, and the order is that of reading.
    QStringList order;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (!name.isEmpty() && !order.contains(name))
            order.append(name);
    }
    const QStringList expected { u"challenge"_s, u"challengeDate"_s, u"targetDate"_s, u"outcome"_s,
        u"process"_s, u"pattern"_s, u"measurementsToggle"_s, u"addObstacle"_s, u"obstacleNumber"_s,
        u"obstacleText"_s, u"addExperiment"_s, u"step"_s, u"experimentDate"_s, u"result"_s };
    qsizetype at = -1;
    for (const QString& name : expected) {
        QVERIFY2(order.indexOf(name) > at, qPrintable(name + u": "_s + order.join(u' ')));
        at = order.indexOf(name);
    }
}

void TestKataPanel::escapeBringsBack()
{
    const QString before = board().pattern;
    QWidget* editor = openByMouse(find<InlineText>("pattern"));
    QTest::keyClicks(editor, u"something else"_s);
    QCOMPARE(board().pattern, u"something else"_s); // on disk with every key
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(board().pattern, before);
    QCOMPARE(m_document->undoCount(), 0);
    // Shift+Enter breaks a line, Enter ends.
    editor = openByMouse(find<InlineText>("pattern"));
    QTest::keyClicks(editor, u"a"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor, u"b"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(board().pattern, u"a\nb"_s);
}

void TestKataPanel::setsDate()
{
    auto* date = find<InlineDate>("targetDate");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Return);
    auto* edit = qobject_cast<QDateTimeEdit*>(date->editor());
    QVERIFY(edit);
    QCOMPARE(edit->date(), QDate(2026, 12, 11));
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(board().targetDate, QDate(2026, 12, 12));
    // Delete forgets it, Enter twice takes the suggestion.
    QTest::keyClick(date, Qt::Key_Delete);
    QVERIFY(!board().targetDate.isValid());
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(!board().targetDate.isValid());
    QTest::keyClick(date->editor(), Qt::Key_Return);
    QCOMPARE(board().targetDate, QDate(2026, 12, 4));
}

void TestKataPanel::makesAnotherObstacleCurrent()
{
    QTest::mouseClick(nth<QAbstractButton>("obstacleNumber", 1), Qt::LeftButton);
    chooseFromMenu(u"Work on this obstacle"_s);
    QCOMPARE(project().obstacles.at(0).state, ObstacleState::Parked);
    QCOMPARE(project().obstacles.at(1).state, ObstacleState::Current);

    // By keyboard: marked as dissolved, no other takes its place by itself.
    auto* number = nth<QAbstractButton>("obstacleNumber", 1);
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Return);
    chooseFromMenu(u"Mark as dissolved"_s);
    QCOMPARE(project().obstacles.at(1).state, ObstacleState::Dissolved);
    QCOMPARE(m_panel->summary().findings.first().title, u"No current obstacle"_s);
    m_document->undo();
    m_document->undo();
    QCOMPARE(project().obstacles.at(0).state, ObstacleState::Current);
}

void TestKataPanel::addsObstacle()
{
    QTest::mouseClick(find<QToolButton>("addObstacle"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"Nobody owns the queue"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(project().obstacles.size(), 6);
    QCOMPARE(project().obstacles.last().text, u"Nobody owns the queue"_s);
    QCOMPARE(project().obstacles.last().found, m_now.date());
    QCOMPARE(project().obstacles.last().state, ObstacleState::Parked);
    QCOMPARE(m_document->undoCount(), 1); // adding and naming it is one step
    QCOMPARE(m_document->undoText(), u"Add obstacle"_s);
}

void TestKataPanel::forgetsObstacleWithoutText()
{
    QTest::mouseClick(find<QToolButton>("addObstacle"), Qt::LeftButton);
    QCOMPARE(project().obstacles.size(), 6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(project().obstacles.size(), 5);
    QCOMPARE(m_document->undoCount(), 0);
}

void TestKataPanel::runsExperiment()
{
    QTest::mouseClick(find<QToolButton>("addExperiment"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"One reviewer a day"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(project().experiments.size(), 4);
    const QUuid id = project().experiments.last().id;
    const auto experiment
        = [&]() -> const Experiment& { return *findById(project().experiments, id); };
    QCOMPARE(experiment().obstacleId, project().obstacles.first().id); // the current one
    QCOMPARE(experiment().metric, board().process.name);
    QCOMPARE(experiment().fromMilli, 6167);

    openByMouse(nth<InlineForm>("prediction", 3));
    enterValue("predicted", u"2"_s);
    enterValue("low", u"1h 30 min"_s);
    enterValue("high", u"2.5"_s);
    QCOMPARE(experiment().predictedMilli, 2000);
    QCOMPARE(experiment().lowMilli, 1500);
    QCOMPARE(experiment().highMilli, 2500);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    // The gate: no result before the lock, no other prediction after it.
    QVERIFY(!nth<InlineForm>("result", 3)->isEditable());
    auto* lock = nth<QPushButton>("lock", 3);
    QVERIFY(lock->isEnabled());
    QTest::mouseClick(lock, Qt::LeftButton);
    QCOMPARE(experiment().lockedAt, m_now);
    QVERIFY(!lock->isVisible());
    QVERIFY(!nth<InlineForm>("prediction", 3)->isEditable());
    QTest::mouseClick(nth<InlineForm>("prediction", 3), Qt::LeftButton);
    QVERIFY(!nth<InlineForm>("prediction", 3)->isOpen());
    QVERIFY(nth<InlineForm>("result", 3)->isEditable());

    m_document->undo(); // a lock made by mistake
    QVERIFY(!experiment().lockedAt.isValid());
    QVERIFY(nth<InlineForm>("prediction", 3)->isEditable());
    m_document->redo();
    QCOMPARE(experiment().lockedAt, m_now);
}

void TestKataPanel::lockNeedsPrediction()
{
    QTest::mouseClick(find<QToolButton>("addExperiment"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"One reviewer a day"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* lock = nth<QPushButton>("lock", 3);
    QVERIFY(!lock->isEnabled());
    QCOMPARE(lock->toolTip(), u"Enter the value you expect"_s);
    openByMouse(nth<InlineForm>("prediction", 3));
    enterValue("predicted", u"9"_s);
    enterValue("low", u"1"_s);
    enterValue("high", u"2"_s);
    QCOMPARE(lock->toolTip(), u"The expected value lies outside its range"_s);
    QVERIFY(!lock->isEnabled());
}

void TestKataPanel::typesResult()
{
    openByMouse(nth<InlineForm>("result", 2));
    auto* value = find<QLineEdit>("resultValue");
    QVERIFY(value->hasFocus());
    QTest::keyClicks(value, u"2 h 50 min"_s);
    QTest::keyClick(value, Qt::Key_Return);
    const Experiment& third = project().experiments.at(2);
    QCOMPARE(third.resultMilli, 2833);
    QCOMPARE(nth<InlineForm>("result", 2)->text(), u"2\u00A0h 50\u00A0min"_s);
    QVERIFY(m_panel->summary().answer.context.contains(u"2 of 3"_s));
    QCOMPARE(m_panel->summary().findings.first().title, u"Nothing learned yet?"_s);
    replaceText(nth<InlineText>("learned", 2), u"Most changes need no review"_s);
    QVERIFY(m_panel->summary().findings.isEmpty());
}

void TestKataPanel::editsMeasurements()
{
    QTest::keyClick(find<InlineText>("challenge"), Qt::Key_T);
    auto* table = find<QTableView>("measurements");
    QVERIFY(table->isVisible() && table->hasFocus());
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 13); // twelve and the one to add
    // The last row's value is where one types.
    QTest::keyClicks(table, u"2"_s);
    QTest::keyClicks(QApplication::focusWidget(), u".9"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 14); // Qt commits the editor a moment later
    const Measurement added = project().measurements.last();
    QCOMPARE(added.valueMilli, 2900);
    QCOMPARE(added.date, m_now.date());
    QCOMPARE(added.measureId, board().measureId);
    // Six below the median: the verdict.
    QCOMPARE(m_panel->summary().findings.first().severity, State::Good);

    table->selectRow(12);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 13);
    QVERIFY(!table->model()->setData(table->model()->index(0, 1), u"soon"_s));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!table->isVisible());
}

void TestKataPanel::pastesMeasurements()
{
    show({});
    QTest::mouseClick(
        m_panel->findChild<EmptyState*>()->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::mouseClick(find<QPushButton>("measure"), Qt::LeftButton);
    QApplication::clipboard()->setText(u"Week\tDays\n2026-11-09\t3.3\n2026-11-16\t3\n"_s);
    QTest::keyClick(find<QTableView>("measurements"), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(project().measures.size(), 1); // the board got a measure of its own
    QCOMPARE(project().measurements.size(), 2);
    QCOMPARE(board().measureId, project().measures.first().id);
    auto* unit = find<QLineEdit>("measureUnit");
    unit->setFocus();
    QTest::keyClicks(unit, u"d"_s);
    QCOMPARE(project().measures.first().unit, u"d"_s);
}

void TestKataPanel::switchesBoards()
{
    auto* picker = find<QComboBox>("boardPicker");
    QVERIFY(!picker->isVisible());
    QTest::mouseClick(find<QToolButton>("boardMenu"), Qt::LeftButton);
    chooseFromMenu(u"New storyboard"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Releases"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(picker->isVisible());
    QCOMPARE(picker->currentText(), u"Releases"_s);
    QCOMPARE(find<InlineText>("challenge")->text(), QString());
    picker->setFocus();
    QTest::keyClick(picker, Qt::Key_Up);
    QCOMPARE(find<InlineText>("focusProcess")->text(), u"Database change"_s);

    m_prompts.answer = false;
    QTest::mouseClick(find<QToolButton>("boardMenu"), Qt::LeftButton);
    chooseFromMenu(u"Remove this storyboard…"_s);
    QCOMPARE(project().kataBoards.size(), 2);
    m_prompts.answer = true;
    QTest::mouseClick(find<QToolButton>("boardMenu"), Qt::LeftButton);
    chooseFromMenu(u"Remove this storyboard…"_s);
    QCOMPARE(project().kataBoards.size(), 1);
    QVERIFY(project().experiments.isEmpty());
    QCOMPARE(find<InlineText>("focusProcess")->text(), u"Releases"_s);
}

void TestKataPanel::undoWhileTyping()
{
    QWidget* editor = openByMouse(find<InlineText>("challenge"));
    QTest::keyClicks(editor, u"x"_s);
    m_document->undo(); // from the menu, while the editor is open
    QCOMPARE(qobject_cast<QPlainTextEdit*>(editor)->toPlainText(), board().challenge);
    QVERIFY(board().challenge.startsWith(u"By 30 Jun"_s));
}

void TestKataPanel::reveals()
{
    QTest::mouseClick(find<QToolButton>("boardMenu"), Qt::LeftButton);
    chooseFromMenu(u"New storyboard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_panel->reveal(project().experiments.first().id);
    QCOMPARE(find<InlineText>("focusProcess")->text(), u"Database change"_s);
    m_panel->reveal(QUuid::createUuid()); // unknown: stays
    QCOMPARE(find<InlineText>("focusProcess")->text(), u"Database change"_s);
}

void TestKataPanel::retranslates()
{
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    const qsizetype steps = m_document->undoCount();
    m_panel->retranslate();
    QVERIFY(find<InlineDate>("targetDate")->text().contains(u"2026-12-11 (금)"_s));
    QCOMPARE(m_document->undoCount(), steps);
}

void TestKataPanel::standsWholeOnTheScreen()
{
    // The room for a panel at 1440 x 900 and 1280 x 720.
    for (const QSize size : { QSize(1240, 826), QSize(1080, 646) }) {
        m_panel->resize(size);
        QCoreApplication::processEvents();
        auto* sheet = m_panel->findChild<KataSheet*>();
        QVERIFY(sheet->height() <= sheet->parentWidget()->height());
        const QList<QScrollArea*> areas = m_panel->findChildren<QScrollArea*>();
        for (const QScrollArea* area : areas)
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        // The open experiment is in sight.
        auto* result = nth<InlineForm>("result", 2);
        QTRY_VERIFY(
            m_panel->rect().contains(QRect(result->mapTo(m_panel, QPoint()), result->size())));
    }
}

void TestKataPanel::paintsFigures()
{
    const Project sample = sampleProject(QLocale::English, m_now.date());
    const QString id = sample.kataBoards.first().id.toString();
    for (const QString& kind : { u"kata/run:"_s, u"kata/board:"_s }) {
        const Figure figure = kataFigure(sample, kind + id, m_now.date(), Theme::light());
        QVERIFY(figure);
        QImage image(640, 500, QImage::Format_RGB32);
        image.fill(Theme::light().surface);
        QPainter painter(&image);
        QFont font;
        font.setPixelSize(12);
        painter.setFont(font);
        figure(painter, QRectF(0, 0, 640, 500));
        painter.end();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn += image.pixelColor(x, y) != Theme::light().surface;
        QVERIFY(drawn > 3000);
    }
    QVERIFY(!kataFigure(
        sample, u"kata/run:"_s + QUuid::createUuid().toString(), m_now.date(), Theme::light()));
    QVERIFY(!kataFigure(sample, u"toil/teams"_s, m_now.date(), Theme::light()));
}

GEMBA_TEST(TestKataPanel)
#include "tst_katapanel.moc"
