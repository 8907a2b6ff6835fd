// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/whatifdialog.h"
#include "widgets/wrappedtext.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A room tries what would help the example, before anybody changes it.
class TestWhatIfDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void presentFirst();
    void leverIsDragged();
    void tooMuchComes();
    void keptAsChanges();
    void readings();
    void whatToMeasure();
    void queuesOverTime();
    void watched();
    void notKnown();
    void streamGoes();

private:
    QWidget* page() const
    {
        return m_dialog->findChild<QTabWidget*>(u"whatIfTabs"_s)->currentWidget();
    }
    QString answer() const { return page()->findChild<WrappedText*>(u"answer"_s)->text(); }
    QString sentence() const { return page()->findChild<WrappedText*>(u"sentence"_s)->text(); }
    QString cell(const QString& table, int row, int column) const
    {
        const auto* model = m_dialog->findChild<QTableView*>(table)->model();
        return model->index(row, column).data().toString();
    }
    QSlider* lever(int kind) const { return m_dialog->findChild<QSlider*>(u"lever%1"_s.arg(kind)); }
    void open(const StreamRun& run = { .replications = 5, .weeks = 26 });

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<WhatIfDialog> m_dialog;
};

void TestWhatIfDialog::init()
{
    QTest::failOnWarning(anyWarning());
    applyTheme(Theme::light());
    m_dialog.reset();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(ProjectStore::create(
        m_folder->filePath(u"plan.gemba"_s), sampleProject(QLocale::English, QDate(2026, 11, 20))));
}

void TestWhatIfDialog::open(const StreamRun& run)
{
    m_dialog = std::make_unique<WhatIfDialog>(
        *m_document, m_document->project().valueStreams.first().id, nullptr, run);
    m_dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(!answer().startsWith(u"Simulating"_s), 30'000);
}

void TestWhatIfDialog::presentFirst()
{
    open({});
    QVERIFY(answer().startsWith(u"85\u00A0% of the items are done within "_s)
        || answer().startsWith(u"85 % of the items are done within "_s));
    QVERIFY(sentence().contains(u"30 runs of 52 weeks"_s));
    QVERIFY(!m_dialog->findChild<QPushButton*>(u"keepLevers"_s)->isEnabled());
    QCOMPARE(cell(u"whatIfFigures"_s, 2, 0), u"P85"_s);
    QVERIFY(cell(u"whatIfFigures"_s, 2, 1).contains(u" ± "_s));
    QVERIFY(cell(u"whatIfFigures"_s, 2, 2).isEmpty());
}

/// Requests that are complete come back less: the stream gets quicker, and somebody would notice.
void TestWhatIfDialog::leverIsDragged()
{
    open();
    QTest::keyClick(lever(3), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(answer().contains(u"would be done within"_s), 30'000);
    QCOMPARE(m_dialog->findChild<QLabel*>(u"leverValue3"_s)->text(), u"70\u00A0% → 100\u00A0%"_s);
    QVERIFY(sentence().contains(u"noticed after about"_s));
    QVERIFY(cell(u"whatIfFigures"_s, 2, 3).startsWith(QChar(0x2212)));
    m_dialog->findChild<QPushButton*>(u"resetLevers"_s)->click();
    QVERIFY(answer().contains(u"are done within"_s));
    QCOMPARE(lever(3)->value(), 0);
}

void TestWhatIfDialog::tooMuchComes()
{
    m_document->edit(u"test"_s, [](Project& project) {
        project.valueStreams.first().demandMilli = 60'000;
        for (Step& step : project.steps)
            step.people = 1;
    });
    open();
    QTest::keyClick(lever(0), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(
        sentence().contains(u"runs"_s) || answer().contains(u"queues"_s), 30'000);
    QVERIFY(m_dialog->findChild<QPushButton*>(u"keepLevers"_s)->isEnabled());
}

void TestWhatIfDialog::keptAsChanges()
{
    open();
    const qsizetype before = m_document->project().futureChanges.size();
    QTest::keyClick(lever(1), Qt::Key_Right);
    QTest::keyClick(lever(0), Qt::Key_Left);
    m_dialog->findChild<QPushButton*>(u"keepLevers"_s)->click();
    const QList<FutureChange>& changes = m_document->project().futureChanges;
    QCOMPARE(changes.size(), before + 2);
    QCOMPARE(changes.at(before).value, ChangedValue::Demand);
    QCOMPARE(*changes.at(before).amount, 7'600);
    QCOMPARE(changes.at(before + 1).value, ChangedValue::People);
    QCOMPARE(lever(0)->value(), 0);
    m_document->undo();
    QCOMPARE(m_document->project().futureChanges.size(), before);
}

void TestWhatIfDialog::readings()
{
    open();
    m_dialog->findChild<QTabWidget*>(u"whatIfTabs"_s)->setCurrentIndex(1);
    QVERIFY(answer().startsWith(u"Queues explain "_s));
    // The third step: 6 h 30 min stated, half an hour by people, work and demand.
    QCOMPARE(cell(u"readingsTable"_s, 2, 0), u"Review schema"_s);
    QCOMPARE(cell(u"readingsTable"_s, 2, 1), u"6\u00A0h 30\u00A0min"_s);
    QVERIFY(cell(u"readingsTable"_s, 2, 4).contains(u"longer than the queue explains"_s));
    QVERIFY(cell(u"readingsTable"_s, 3, 4).contains(u"weekly times"_s));
    QCOMPARE(cell(u"readingsTable"_s, 9, 0), u"The whole stream"_s);
}

void TestWhatIfDialog::whatToMeasure()
{
    open();
    m_dialog->findChild<QTabWidget*>(u"whatIfTabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(u"Measure this first: "_s), 60'000);
    QCOMPARE(answer(), u"Measure this first: Other wait: Review schema"_s);
    QSignalSpy picked(m_dialog.get(), &WhatIfDialog::pickRequested);
    auto* table = m_dialog->findChild<QTableView*>(u"tornadoTable"_s);
    emit table->doubleClicked(table->model()->index(0, 0));
    QCOMPARE(picked.size(), 1);
    const QUuid step = picked.first().first().toUuid();
    QCOMPARE(findById(m_document->project().steps, step)->name, u"Review schema"_s);
}

/// In a year with a freeze at its end the queue in front of the first step is longest there.
void TestWhatIfDialog::queuesOverTime()
{
    open({ .replications = 3 });
    m_dialog->findChild<QTabWidget*>(u"whatIfTabs"_s)->setCurrentIndex(3);
    // The sample's freeze is from 18 December on; by its end most items wait to begin.
    QVERIFY2(answer().startsWith(u"In the week of 2"_s) && answer().contains(u" Dec 2026 up to "_s)
            && answer().endsWith(u" in front of Write request"_s),
        qPrintable(answer()));
    auto* chart = page()->findChild<ChartView*>();
    QVERIFY(chart->accessibleName().contains(u"Approve change"_s)); // items wait for the meeting
}

void TestWhatIfDialog::watched()
{
    open();
    m_dialog->findChild<QTabWidget*>(u"whatIfTabs"_s)->setCurrentIndex(4);
    QTRY_VERIFY_WITH_TIMEOUT(answer().endsWith(u", 0 are done"_s), 30'000);
    // The queues that the example states: 2 + 6 + 5 + 2 + 4 + 1 + 2 items, and who is in work.
    static const QRegularExpression counts(u"^(\\d+) items wait, (\\d+) are worked on"_s);
    const auto found = counts.match(answer());
    QCOMPARE(found.captured(1).toInt() + found.captured(2).toInt(), 22);
    auto* play = m_dialog->findChild<QPushButton*>(u"play"_s);
    play->click();
    QCOMPARE(play->text(), u"&Pause"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!answer().endsWith(u", 0 are done"_s), 30'000);
    auto* position = m_dialog->findChild<QSlider*>(u"position"_s);
    position->setValue(position->maximum());
    QVERIFY(answer().startsWith(u"0 items wait, 0 are worked on"_s));
    QTRY_COMPARE(play->text(), u"&Play"_s);
    // Speeds double.
    auto* speed = m_dialog->findChild<QSlider*>(u"speed"_s);
    speed->setValue(0);
    QCOMPARE(m_dialog->findChild<QLabel*>(u"speedText"_s)->text(), u"&Speed: 1 s is 15\u00A0min"_s);
    m_dialog->findChild<QTabWidget*>(u"whatIfTabs"_s)->setCurrentIndex(0);
}

void TestWhatIfDialog::notKnown()
{
    m_document->edit(u"test"_s, [](Project& project) {
        project.valueStreams.first().demandMilli.reset();
        project.valueStreams.first().calendarId = {};
    });
    open();
    QVERIFY(!lever(0)->isVisible());
    QVERIFY(lever(2)->isVisible());
}

void TestWhatIfDialog::streamGoes()
{
    open();
    m_document->edit(u"test"_s, [](Project& project) { project.valueStreams.clear(); });
    QVERIFY(!m_dialog->isVisible());
}

GEMBA_TEST(TestWhatIfDialog)
#include "tst_whatifdialog.moc"
