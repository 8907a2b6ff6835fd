// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/report/pagesview.h"
#include "widgets/report/reportpanel.h"
#include "widgets/settings.h"
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2026, 11, 20);

/// The report panel by mouse and keyboard.
class TestReportPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsPages();
    void followsEdits();
    void choosesChapters();
    void movesChapters();
    void keepsChoice();
    void exports();
    void saysWhyNotWritten();
    void scrollsAndZooms();
    void typingNeverWaits();

private:
    ReportPanel& panel() { return *m_panel; }
    void waitForPages();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    TestPrompts m_answers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ReportPanel> m_panel;
};

void TestReportPanel::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    cleanup();
    m_answers = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s));
    m_settings->setValue(u"report/language"_s, u"en"_s);
    m_document = std::make_unique<Document>(ProjectStore::create(
        m_folder->filePath(u"a.gemba"_s), sampleProject(QLocale::English, day)));
    m_panel = std::make_unique<ReportPanel>(
        PanelContext { *m_document, m_answers, [] { return QDateTime(day, QTime(9, 0)); } },
        *m_settings);
    connect(m_document.get(), &Document::changed, m_panel.get(), &Panel::showProject);
    m_panel->resize(1192, 800);
    m_panel->showProject(m_document->project());
    m_panel->show();
    waitForPages();
}

void TestReportPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
    m_folder.reset();
}

void TestReportPanel::waitForPages() { QTRY_VERIFY_WITH_TIMEOUT(panel().isUpToDate(), 20'000); }

static int pagesOf(const ReportPanel& panel)
{
    return panel.summary().answer.key.section(u' ', 0, 0).toInt();
}

void TestReportPanel::showsPages()
{
    QVERIFY(pagesOf(panel()) > 3);
    auto* pages = panel().findChild<PagesView*>();
    QVERIFY(pages->verticalScrollBar()->maximum() > 1000);
    // The first page arrives in the view: ink on the paper.
    const auto hasInk = [&] {
        const QImage image = pages->viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
                if (qGray(image.pixel(x, y)) < 80)
                    return true;
        return false;
    };
    QTRY_VERIFY(hasInk());
}

void TestReportPanel::followsEdits()
{
    const int before = pagesOf(panel());
    m_document->edit(u"Add actions"_s, [](Project& project) {
        for (int i = 0; i < 90; ++i)
            project.actions.append({ .id = QUuid::createUuid(), .title = u"More to do"_s });
    });
    QVERIFY(!panel().isUpToDate());
    waitForPages();
    QVERIFY(pagesOf(panel()) > before);
    // Hidden, it waits until it is looked at.
    panel().hide();
    m_document->undo();
    QTest::qWait(400);
    QVERIFY(!panel().isUpToDate());
    panel().show();
    waitForPages();
    QCOMPARE(pagesOf(panel()), before);
}

void TestReportPanel::choosesChapters()
{
    const int before = pagesOf(panel());
    auto* list = panel().findChild<QListWidget*>();
    QCOMPARE(list->count(), int(reportSections().size()));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QVERIFY(!panel().choice().sections.contains(Subject::Overview));
    waitForPages();
    QVERIFY(pagesOf(panel()) < before);
    QTest::keyClick(list, Qt::Key_Space);
    waitForPages();
    QCOMPARE(pagesOf(panel()), before);
}

void TestReportPanel::movesChapters()
{
    auto* list = panel().findChild<QListWidget*>();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(panel().choice().sections.at(1), Subject::Overview);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(panel().choice().sections, reportSections());
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // already the first
    QCOMPARE(panel().choice().sections, reportSections());
}

void TestReportPanel::keepsChoice()
{
    auto* list = panel().findChild<QListWidget*>();
    list->item(1)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    for (QPushButton* button : panel().findChildren<QPushButton*>())
        if (button->text() == u"Letter" || button->text() == u"한국어")
            button->click();
    const ReportChoice choice = panel().choice();
    QCOMPARE(choice.paper, Paper::Letter);
    QCOMPARE(panel().reportLocale().language(), QLocale::Korean);
    ReportPanel again(
        PanelContext { *m_document, m_answers, [] { return QDateTime(day, QTime(9, 0)); } },
        *m_settings);
    QCOMPARE(again.choice(), choice);
    QCOMPARE(again.reportLocale(), panel().reportLocale());
}

void TestReportPanel::exports()
{
    const auto button = [this] {
        for (QPushButton* each : panel().findChildren<QPushButton*>())
            if (each->text().startsWith(u"Export"_s))
                return each;
        return static_cast<QPushButton*>(nullptr);
    };
    QVERIFY(button());
    QTest::mouseClick(button(), Qt::LeftButton); // declined
    m_answers.fileToSave = m_folder->filePath(u"out.pdf"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QFile file(m_answers.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1.4"));
    QVERIFY(m_answers.told.isEmpty());
}

void TestReportPanel::saysWhyNotWritten()
{
    m_answers.fileToSave = m_folder->filePath(u"no folder/out.pdf"_s);
    panel().exportPdf();
    QCOMPARE(m_answers.told.size(), 1);
    QVERIFY(m_answers.told.first().contains(u"out.pdf"_s));
}

void TestReportPanel::scrollsAndZooms()
{
    auto* pages = panel().findChild<PagesView*>();
    QSignalSpy spy(pages, &PagesView::currentPageChanged);
    pages->setFocus();
    QCOMPARE(pages->currentPage(), 0);
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(pages->currentPage(), pagesOf(panel()) - 1);
    QVERIFY(!spy.isEmpty());
    QTest::keyClick(pages, Qt::Key_Home);
    QCOMPARE(pages->currentPage(), 0);
    QVERIFY(pages->fitsWidth());
    const double zoom = pages->zoom();
    pages->setZoom(zoom / 2);
    QVERIFY(!pages->fitsWidth());
    pages->fitWidth();
    QCOMPARE(pages->zoom(), zoom);
    pages->setZoom(100);
    QCOMPARE(pages->zoom(), 3.0);
    QVERIFY(pages->horizontalScrollBar()->maximum() > 0);
}

/// With a report of hundreds of pages no turn of the event loop takes long.
void TestReportPanel::typingNeverWaits()
{
    m_document->edit(u"Add actions"_s, [](Project& project) {
        for (int i = 0; i < 5'000; ++i)
            project.actions.append({ .id = QUuid::createUuid(),
                .title = u"Something that is agreed to be done, number %1"_s.arg(i) });
    });
    QElapsedTimer turn;
    qint64 longest = 0;
    QElapsedTimer whole;
    whole.start();
    while (!panel().isUpToDate() && whole.elapsed() < 60'000) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, turn.elapsed());
    }
    QVERIFY(panel().isUpToDate());
    QVERIFY(pagesOf(panel()) > 100);
    QVERIFY2(longest < 400, qPrintable(QString::number(longest))); // 100 ms in a release build
}

GEMBA_TEST(TestReportPanel)
#include "tst_reportpanel.moc"
#include "widgets/settings.h"
