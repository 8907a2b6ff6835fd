// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/answerheader.h"
#include "widgets/overview/overviewpanel.h"
#include "widgets/overview/overviewtables.h"
#include "widgets/overview/overviewtiles.h"
#include "widgets/wrappedtext.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The overview through its widgets.
class TestOverviewPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsTheState();
    void ticksOffAnAction();
    void typingTheTitleIsOneStep();
    void addsAnActionByKeyboard();
    void changesAMeasureValue();
    void removingAMeasureTakesItsValues();
    void leadsToOtherPanels();
    void emptyProjectInvites();

private:
    QTableView* table(int index) const;
    void show(const Project& project);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Document> m_document;
    TestPrompts m_prompts;
    std::unique_ptr<OverviewPanel> m_panel;
};

static const QDate pictureDay(2026, 11, 20);

void TestOverviewPanel::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    show(sampleProject(QLocale::English, pictureDay));
}

void TestOverviewPanel::cleanup()
{
    if (m_document)
        m_document->disconnect(m_panel.get());
    m_panel.reset();
    m_document.reset();
    m_dir.reset();
}

void TestOverviewPanel::show(const Project& project)
{
    cleanup();
    m_dir = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(
        ProjectStore::create(m_dir->filePath(u"plan.gemba"_s), project));
    m_panel = std::make_unique<OverviewPanel>(PanelContext {
        *m_document, m_prompts, [] { return QDateTime(pictureDay, QTime(14, 0)); } });
    connect(m_document.get(), &Document::changed, m_panel.get(), &OverviewPanel::showProject);
    m_panel->resize(1192, 852);
    m_panel->showProject(m_document->project());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

/// 0 actions, 1 measures, 2 values, 3 phases.
QTableView* TestOverviewPanel::table(int index) const
{
    return m_panel->findChild<OverviewTables*>()->findChildren<QTableView*>().at(index);
}

void TestOverviewPanel::showsTheState()
{
    QCOMPARE(m_panel->findChild<AnswerHeader*>()->findChild<WrappedText*>()->text(),
        m_panel->summary().answer.text);
    QCOMPARE(m_panel->findChildren<MeasureTile*>().size(), 4);
    QCOMPARE(m_panel->findChildren<HeadlineButton*>().size(), 5);
}

void TestOverviewPanel::ticksOffAnAction()
{
    auto* box = m_panel->findChild<ActionRow*>()->findChild<QCheckBox*>();
    QVERIFY(box->accessibleName().contains(u"experiment 3"_s));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(m_document->project().actions.first().done);
    QVERIFY(!m_panel->findChild<ActionRow*>()->findChild<QCheckBox*>()->accessibleName().contains(
        u"experiment 3"_s));
    m_document->undo();
    QVERIFY(!m_document->project().actions.first().done);
}

void TestOverviewPanel::typingTheTitleIsOneStep()
{
    auto* title = m_panel->inspector()->findChild<QLineEdit*>();
    title->selectAll();
    QTest::keyClicks(title, u"Plan"_s);
    QCOMPARE(m_document->project().info.title, u"Plan"_s);
    QCOMPARE(m_document->undoCount(), 1);
    m_document->undo();
    QCOMPARE(title->text(), u"Payments platform, SRE transition"_s);
}

void TestOverviewPanel::addsAnActionByKeyboard()
{
    QTest::keyClick(m_panel.get(), Qt::Key_T);
    auto* tables = m_panel->findChild<OverviewTables*>();
    QTRY_VERIFY(tables->isVisible());
    auto* add = tables->findChild<QPushButton*>();
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(m_document->project().actions.size(), 5);
    auto* editor = table(0)->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Ask the room"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_document->project().actions.last().title, u"Ask the room"_s);
}

void TestOverviewPanel::changesAMeasureValue()
{
    QTest::keyClick(m_panel.get(), Qt::Key_T);
    QTRY_VERIFY(m_panel->findChild<OverviewTables*>()->isVisible());
    QTableView* values = table(2);
    const int last = values->model()->rowCount() - 1;
    QCOMPARE(last, 11);
    QVERIFY(values->model()->setData(values->model()->index(last, 1), u"49.5"_s));
    QCOMPARE(m_document->project().measurements.at(11).valueMilli, 49'500);
    QCOMPARE(m_panel->summary().answer.state, State::Warning);
    QVERIFY(!values->model()->setData(values->model()->index(last, 1), u"soon"_s));
    QCOMPARE(m_document->project().measurements.at(11).valueMilli, 49'500);
}

void TestOverviewPanel::removingAMeasureTakesItsValues()
{
    QTest::keyClick(m_panel.get(), Qt::Key_T);
    QTRY_VERIFY(m_panel->findChild<OverviewTables*>()->isVisible());
    table(1)->selectRow(1);
    QList<QPushButton*> buttons
        = m_panel->findChild<OverviewTables*>()->findChildren<QPushButton*>();
    QPushButton* remove = buttons.at(3);
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(m_document->project().measures.size(), 3);
    QCOMPARE(m_document->project().measurements.size(), 36);
    QVERIFY(m_document->project().kataBoards.first().measureId.isNull());
    m_document->undo();
    QCOMPARE(m_document->project().measurements.size(), 48);
}

void TestOverviewPanel::leadsToOtherPanels()
{
    QSignalSpy spy(m_panel.get(), &Panel::panelRequested);
    auto* button = m_panel->findChildren<HeadlineButton*>().at(3);
    QVERIFY(button->accessibleName().contains(u"Toil"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Subject>(), Subject::Toil);
}

void TestOverviewPanel::emptyProjectInvites()
{
    show({});
    QVERIFY(m_panel->summary().answer.text.contains(u"no measure"_s));
    QCOMPARE(m_panel->findChildren<MeasureTile*>().size(), 0);
    QVERIFY(!m_panel->findChild<ActionRow*>()->isVisible());
}

GEMBA_TEST(TestOverviewPanel)
#include "tst_overviewpanel.moc"
