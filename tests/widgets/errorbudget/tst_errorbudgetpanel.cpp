// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/answerheader.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/emptystate.h"
#include "widgets/errorbudget/bignumbers.h"
#include "widgets/errorbudget/errorbudgetfigures.h"
#include "widgets/errorbudget/errorbudgetpanel.h"
#include "widgets/errorbudget/ledgerview.h"
#include "widgets/errorbudget/policycard.h"
#include "widgets/listpane.h"
#include "widgets/wrappedtext.h"
#include <QChart>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A panel on a project of its own, its inspector beside it as in the window.
struct Room {
    explicit Room(const Project& project)
        : document(ProjectStore::create(folder.filePath(u"plan.gemba"_s), project))
        , panel(new ErrorBudgetPanel(
              { document, prompts, [] { return QDateTime(QDate(2026, 11, 20), QTime(14, 0)); } },
              &window))
    {
        QObject::connect(&document, &Document::changed, panel, &Panel::showProject);
        panel->showProject(document.project());
        panel->resize(900, 850);
        showSide();
        QObject::connect(panel, &Panel::sideChanged, &window, [this] { showSide(); });
        window.resize(1240, 852);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ~Room() { window.close(); } // as a person leaves: an open cell editor is committed
    void showSide()
    {
        if (QWidget* side = panel->inspector()) {
            side->setParent(&window);
            side->setGeometry(910, 0, 320, 850);
            side->show();
        }
    }
    template <typename T> T* find(const QString& name = {})
    {
        for (T* widget : window.findChildren<T*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    const Project& project() const { return document.project(); }
    QString answer()
    {
        return plain(
            panel->findChild<AnswerHeader*>()->findChildren<WrappedText*>().first()->text());
    }
    static QString plain(QString text) { return text.replace(QChar(0x00A0), u' '); }

    QTemporaryDir folder;
    TestPrompts prompts;
    Document document;
    QWidget window;
    ErrorBudgetPanel* panel;
};
} // namespace

class TestErrorBudgetPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void example();
    void firstObjectiveByKeyboard();
    void targetMovesTheAllowedDowntime();
    void incidentMovesChartAndAnswer();
    void ledgerByKeyboard();
    void policyInPlace();
    void removingAndUndo();
    void fieldsFollowTheMethod();
    void nothingToSpend();
    void language();
    void reveal();
    void narrow();
    void figures();
};

static const QDate today(2026, 11, 20);

// Expected: the design's screen "errorbudget".
void TestErrorBudgetPanel::example()
{
    Room room(sampleProject(QLocale::English, today));
    QCOMPARE(room.answer(),
        u"Payments API is 16 % over its error budget; the spent-budget rule holds until 3 Dec"_s);
    const QList<BigNumber> numbers = room.find<BigNumbers>()->numbers();
    QCOMPARE(numbers.at(0).figure, u"−16"_s);
    QCOMPARE(Room::plain(numbers.at(0).caption), u"6 min 26 s over 40 min 19 s"_s);
    QCOMPARE(numbers.at(1).figure, u"99.884"_s);
    QCOMPARE(numbers.at(2).figure, u"0.17"_s);
    QCOMPARE(numbers.at(2).caption, u"today, page at 13.4 ×"_s);
    QCOMPARE(numbers.at(3).figure, u"3 Dec"_s);
    QVERIFY(room.find<ChartView>()->isVisible());
    QVERIFY(!room.find<ChartView>()->accessibleName().isEmpty());
    QCOMPARE(room.panel->summary().headline.figure, u"4 / 5"_s);
    // Nothing may be edited by being shown.
    QCOMPARE(room.document.undoCount(), 0);
}

void TestErrorBudgetPanel::firstObjectiveByKeyboard()
{
    Room room({});
    QVERIFY(room.find<EmptyState>());
    QVERIFY(!room.panel->inspector());
    auto* first = room.find<EmptyState>()->findChild<QPushButton*>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(room.project().objectives.size(), 1);
    QCOMPARE(room.project().services.size(), 1);
    QVERIFY(!room.find<EmptyState>());

    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(name);
    QCOMPARE(name->objectName(), u"serviceName"_s);
    QTest::keyClicks(name, u"Ledger"_s); // replaces the selected "New service"
    QCOMPARE(room.project().services.first().name, u"Ledger"_s);
    QVERIFY(room.answer().startsWith(u"Ledger has 100 %"_s));
    // A second service from the list, named where the focus went.
    auto* services = room.find<QComboBox>(u"service"_s);
    services->setFocus();
    QTest::keyClick(services, Qt::Key_Down);
    QCOMPARE(room.project().services.size(), 2);
    QTest::keyClicks(QApplication::focusWidget(), u"Search"_s);
    QCOMPARE(room.project().services.last().name, u"Search"_s);
    QCOMPARE(room.project().objectives.first().serviceId, room.project().services.last().id);
    // Adding, naming, adding, naming: four steps back to the beginning.
    for (int i = 0; i < 4; ++i)
        room.document.undo();
    QCOMPARE(room.project(), Project());
    QVERIFY(room.find<EmptyState>());
}

void TestErrorBudgetPanel::targetMovesTheAllowedDowntime()
{
    Room room(sampleProject(QLocale::English, today));
    auto* allowed = room.find<QLabel>(u"allowed"_s);
    QVERIFY(Room::plain(allowed->text()).startsWith(u"allows 40 min 19 s in 28 day"_s));
    auto* target = room.find<QLineEdit>(u"target"_s);
    target->setFocus();
    target->selectAll();
    QTest::keyClicks(target, u"99.95"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(room.project().objectives.first().targetPpm, 999'500);
    QVERIFY(Room::plain(allowed->text()).startsWith(u"allows 20 min 10 s"_s));
    QVERIFY(room.answer().startsWith(u"Payments API is 132 % over"_s));
    room.document.undo();
    QVERIFY(Room::plain(allowed->text()).startsWith(u"allows 40 min 19 s"_s));
    QCOMPARE(room.project().objectives.first().targetPpm, 999'000);
    room.document.redo();
    QCOMPARE(room.project().objectives.first().targetPpm, 999'500);

    auto* window = room.find<QSpinBox>(u"window"_s);
    window->setFocus();
    window->selectAll();
    QTest::keyClicks(window, u"30"_s);
    QCOMPARE(room.project().objectives.first().window, std::chrono::days(30));
    QVERIFY(Room::plain(allowed->text()).startsWith(u"allows 21 min 36 s in 30 day"_s));
}

void TestErrorBudgetPanel::incidentMovesChartAndAnswer()
{
    Room room(sampleProject(QLocale::English, today));
    room.panel->reveal(room.project().objectives.at(2).id);
    QVERIFY(room.answer().startsWith(u"Orders API has 62 %"_s));
    QChart* before = room.find<ChartView>()->chart();
    const QString said = room.find<ChartView>()->accessibleName();
    QTest::mouseClick(room.find<QToolButton>(u"addIncident"_s), Qt::LeftButton);
    QCOMPARE(room.project().budgetLosses.size(), 7);
    QCOMPARE(room.project().budgetLosses.last().date, today);
    // Its name is being edited; the loss is two cells on.
    auto* table = room.find<QTableView>(u"ledger"_s);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Disk full"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(room.project().budgetLosses.last().label, u"Disk full"_s);
    table->setCurrentIndex(table->model()->index(0, LedgerView::Lost));
    table->edit(table->currentIndex());
    editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"40 min"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(room.project().budgetLosses.last().amount, 2400);
    QVERIFY2(room.answer().startsWith(u"Orders API is 37 % over its error budget"_s),
        qPrintable(room.answer()));
    QVERIFY(room.find<ChartView>()->chart() != before);
    QVERIFY(room.find<ChartView>()->accessibleName() != said);
    QCOMPARE(Room::plain(table->model()->index(0, LedgerView::Share).data().toString()), u"99 %"_s);
    QCOMPARE(room.panel->summary().headline.figure, u"3 / 5"_s);
}

void TestErrorBudgetPanel::ledgerByKeyboard()
{
    Room room(sampleProject(QLocale::English, today));
    auto* table = room.find<QTableView>(u"ledger"_s);
    table->setFocus();
    // Latest first: the last row is 28 October, not caused by a change.
    table->setCurrentIndex(table->model()->index(2, LedgerView::Change));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(room.project().budgetLosses.first().causedByChange);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!room.project().budgetLosses.first().causedByChange);
    const QRect cell = table->visualRect(table->model()->index(0, LedgerView::Change));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(!room.project().budgetLosses.at(2).causedByChange);
    table->setCurrentIndex(table->model()->index(1, LedgerView::What));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(room.project().budgetLosses.size(), 5);
    QVERIFY(room.answer().startsWith(u"Payments API has 37 %"_s));
    QTest::keyClick(table, Qt::Key_Insert);
    QCOMPARE(room.project().budgetLosses.size(), 6);
}

static PolicyCard* cardOf(Room& room, qsizetype rule)
{
    for (PolicyCard* card : room.window.findChildren<PolicyCard*>())
        if (card->isVisible() && card->content().rule.id == room.project().policyRules.at(rule).id)
            return card;
    return nullptr;
}

void TestErrorBudgetPanel::policyInPlace()
{
    Room room(sampleProject(QLocale::English, today));
    QVERIFY(!cardOf(room, 0)->content().inForce);
    QVERIFY(cardOf(room, 1)->content().governing);
    QVERIFY(
        Room::plain(cardOf(room, 1)->content().caption).startsWith(u"In force since 13 Nov, 7"_s));
    QVERIFY(Room::plain(cardOf(room, 2)->content().caption)
                .startsWith(u"Reached by: 5 Nov (53 %), 13 Nov (36 %)."_s));

    auto* card = cardOf(room, 0);
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(60, 12));
    QVERIFY(card->isOpen());
    auto* owner = card->findChild<QLineEdit*>(u"owner"_s);
    owner->setFocus();
    owner->selectAll();
    QTest::keyClicks(owner, u"Product"_s);
    QCOMPARE(room.project().policyRules.first().owner, u"Product"_s);
    auto* threshold = card->findChild<QLineEdit*>(u"threshold"_s);
    threshold->setFocus();
    threshold->selectAll();
    QTest::keyClicks(threshold, u"25"_s);
    QTest::keyClick(threshold, Qt::Key_Return);
    QCOMPARE(room.project().policyRules.first().thresholdPpm, 250'000);
    QVERIFY(Room::plain(card->content().text).startsWith(u"More than 25 % of the budget left:"_s));
    auto* trigger = card->findChild<QComboBox*>(u"trigger"_s);
    trigger->setFocus();
    QTest::keyClick(trigger, Qt::Key_Down);
    QCOMPARE(room.project().policyRules.first().trigger, PolicyTrigger::BudgetLeftAtMost);
    QVERIFY(card->content().inForce);
    QVERIFY(cardOf(room, 1)->content().governing); // the stricter one
    const QUuid moved = room.project().policyRules.first().id;
    QTest::mouseClick(card->findChild<QToolButton*>(u"down"_s), Qt::LeftButton);
    QCOMPARE(room.project().policyRules.at(1).id, moved);
    QVERIFY(cardOf(room, 1)->isOpen());
    QTest::mouseClick(cardOf(room, 1)->findChild<QToolButton*>(u"remove"_s), Qt::LeftButton);
    QCOMPARE(room.project().policyRules.size(), 2);
    QTest::mouseClick(room.find<QToolButton>(u"addRule"_s), Qt::LeftButton);
    QCOMPARE(room.project().policyRules.size(), 3);
    QVERIFY(cardOf(room, 2)->isOpen());
    QTest::keyClicks(QApplication::focusWidget(), u"slow down"_s);
    QCOMPARE(room.project().policyRules.last().action, u"slow down"_s);
    while (room.document.canUndo())
        room.document.undo();
    QCOMPARE(room.project(), sampleProject(QLocale::English, today));
}

void TestErrorBudgetPanel::removingAndUndo()
{
    const Project sample = sampleProject(QLocale::English, today);
    Room room(sample);
    auto* remove = [&room] {
        for (QPushButton* button : room.window.findChildren<QPushButton*>())
            if (button->text() == u"Remove this objective")
                return button;
        return static_cast<QPushButton*>(nullptr);
    }();
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(room.project().objectives.size(), 4);
    QCOMPARE(room.project().budgetLosses.size(), 3);
    QVERIFY(room.answer().startsWith(u"Payments API has 44 %"_s)); // the worst that is left
    room.document.undo();
    QCOMPARE(room.project(), sample);
    room.document.redo();
    QCOMPARE(room.project().objectives.size(), 4);
}

void TestErrorBudgetPanel::fieldsFollowTheMethod()
{
    Room room(sampleProject(QLocale::English, today));
    QVERIFY(!room.find<QLineEdit>(u"events"_s));
    QVERIFY(room.find<QLineEdit>(u"steadyTime"_s));
    room.panel->reveal(room.project().objectives.at(1).id);
    QVERIFY(room.find<QLineEdit>(u"events"_s));
    QVERIFY(!room.find<QLineEdit>(u"steadyTime"_s));
    QCOMPARE(Room::plain(room.find<QLabel>(u"allowed"_s)->text()),
        u"allows 24,000 events of 2,400,000 to fail"_s);
    auto* events = room.find<QLineEdit>(u"events"_s);
    events->setFocus();
    events->clear();
    QTest::keyClick(events, Qt::Key_A); // cannot be read: the old value stays
    QVERIFY(room.project().objectives.at(1).eventsPerWindow);
    events->selectAll();
    QTest::keyClick(events, Qt::Key_Delete);
    QTest::keyClick(events, Qt::Key_Return);
    QVERIFY(!room.project().objectives.at(1).eventsPerWindow);
    QCOMPARE(room.find<BigNumbers>()->numbers().first().figure, u"?"_s);
    QVERIFY(!room.find<ChartView>());
}

void TestErrorBudgetPanel::nothingToSpend()
{
    Project project = sampleProject(QLocale::English, today);
    project.objectives[0].targetPpm = 1'000'000;
    Room room(project);
    room.panel->reveal(project.objectives.first().id);
    QVERIFY(!room.find<ChartView>());
    QCOMPARE(room.find<BigNumbers>()->numbers().first().figure, u"?"_s);
    QVERIFY(room.answer().contains(u"100 %"_s));
}

void TestErrorBudgetPanel::language()
{
    Room room(sampleProject(QLocale::Korean, today));
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    room.panel->retranslate();
    const QString korean
        = room.find<QTableView>(u"ledger"_s)->model()->index(0, LedgerView::Date).data().toString();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    room.panel->retranslate();
    QCOMPARE(korean, u"2026-11-13 (금)"_s);
    QCOMPARE(
        room.find<QTableView>(u"ledger"_s)->model()->index(0, LedgerView::Date).data().toString(),
        u"13 Nov 2026"_s);
    QCOMPARE(room.document.undoCount(), 0);
}

void TestErrorBudgetPanel::reveal()
{
    Room room(sampleProject(QLocale::English, today));
    const BudgetLoss& loss = room.project().budgetLosses.at(4);
    room.panel->reveal(loss.id);
    QVERIFY(room.answer().startsWith(u"Orders API"_s));
    QCOMPARE(room.find<ListPane>()->current(), loss.objectiveId);
    room.panel->reveal(room.project().policyRules.last().id);
    QVERIFY(cardOf(room, 2)->isOpen());
    room.panel->reveal(room.project().objectives.last().serviceId);
    QVERIFY(room.answer().startsWith(u"Search API"_s));
    room.panel->reveal(QUuid::createUuid()); // nothing of ours: nothing happens
    QVERIFY(room.answer().startsWith(u"Search API"_s));
}

/// What is left for the panel at 1280 x 720 beside sidebar and right side.
void TestErrorBudgetPanel::narrow()
{
    Room room(sampleProject(QLocale::English, today));
    QVERIFY2(room.panel->minimumSizeHint().width() <= 1280 - 200 - 288,
        qPrintable(QString::number(room.panel->minimumSizeHint().width())));
}

void TestErrorBudgetPanel::figures()
{
    const Project project = sampleProject(QLocale::English, today);
    const QString burn
        = u"errorbudget/burn:"_s + project.objectives.first().id.toString(QUuid::WithoutBraces);
    for (const QString& name : { u"errorbudget/overview"_s, burn }) {
        const Figure figure = errorBudgetFigure(project, name, today, Theme::light());
        QVERIFY(figure);
        QImage image(640, 240, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont caption = painter.font();
        caption.setPixelSize(12);
        painter.setFont(caption);
        figure(painter, image.rect());
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY(image != blank);
    }
    QVERIFY(!errorBudgetFigure(project, u"errorbudget/burn:"_s, today, Theme::light()));
    QVERIFY(!errorBudgetFigure(project, u"toil/teams"_s, today, Theme::light()));
    QVERIFY(!errorBudgetFigure({}, u"errorbudget/overview"_s, today, Theme::light()));
    QVERIFY(!errorBudgetFigure({}, burn, today, Theme::light()));
}

GEMBA_TEST(TestErrorBudgetPanel)
#include "tst_errorbudgetpanel.moc"
