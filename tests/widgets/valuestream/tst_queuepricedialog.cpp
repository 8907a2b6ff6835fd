// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/queuepricedialog.h"
#include "widgets/wrappedtext.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A leader asks what the queues of the example cost.
class TestQueuePriceDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void dearestFirst();
    void inputsAreEdits();
    void readings();
    void cheapestNumberOfPeople();
    void batchSize();
    void streamGoes();

private:
    QString answer() const { return m_dialog->findChild<WrappedText*>(u"answer"_s)->text(); }
    QString label(const QString& name) const { return m_dialog->findChild<QLabel*>(name)->text(); }
    void pick(const QString& step);
    void type(const QString& field, const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QueuePriceDialog> m_dialog;
};

void TestQueuePriceDialog::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Theme::light());
    m_dialog.reset();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(ProjectStore::create(
        m_folder->filePath(u"plan.gemba"_s), sampleProject(QLocale::English, QDate(2026, 11, 20))));
    m_dialog = std::make_unique<QueuePriceDialog>(
        *m_document, m_document->project().valueStreams.first().id, QUuid());
    m_dialog->show();
}

void TestQueuePriceDialog::pick(const QString& step)
{
    auto* queues = m_dialog->findChild<QListWidget*>(u"queues"_s);
    for (int row = 0; row < queues->count(); ++row)
        if (queues->item(row)->text().startsWith(step))
            queues->setCurrentRow(row);
    QVERIFY(queues->currentItem()->text().startsWith(step));
}

void TestQueuePriceDialog::type(const QString& field, const QString& text)
{
    auto* edit = m_dialog->findChild<QLineEdit*>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestQueuePriceDialog::dearestFirst()
{
    auto* queues = m_dialog->findChild<QListWidget*>(u"queues"_s);
    QCOMPARE(queues->count(), 9);
    QCOMPARE(queues->item(0)->text(), u"Review schema\n1,500,000 KRW a day"_s);
    QCOMPARE(answer(), u"The queue in front of Review schema costs 1,500,000 KRW a day"_s);
    QCOMPARE(label(u"cost0"_s), u"1,500,000 KRW a day"_s);
    // 370 min of a day of 480 at 2 % a day: 1 − 0.98^(370/480)
    QCOMPARE(label(u"cost1"_s), u"1.5\u00A0% no longer fit"_s);
    QCOMPARE(label(u"cost3"_s), u"1.0 h a day"_s); // 10 a day, 6 min each
    QCOMPARE(label(u"cost4"_s), u"1.0 items a day come back"_s);
    QCOMPARE(label(u"cost5"_s), u"2 of 5"_s);
}

void TestQueuePriceDialog::inputsAreEdits()
{
    const auto before = m_document->undoCount();
    type(u"overhead"_s, u"12"_s);
    QCOMPARE(m_document->undoCount(), before + 1);
    QCOMPARE(label(u"cost3"_s), u"2.0 h a day"_s);
    type(u"delayCost"_s, u"100000"_s);
    QCOMPARE(label(u"cost0"_s), u"600,000 KRW a day"_s);
    QCOMPARE(m_document->project().valueStreams.first().costOfDelayMilli,
        std::optional<qint64>(100'000'000));
    m_document->undo();
    m_document->undo();
    QCOMPARE(label(u"cost0"_s), u"1,500,000 KRW a day"_s);
    QCOMPARE(label(u"cost3"_s), u"1.0 h a day"_s);
    // The queue stays picked while others grow dearer.
    pick(u"Apply to live"_s);
    type(u"pulse"_s, u"4"_s);
    QCOMPARE(label(u"cost5"_s), u"4 of 5"_s);
    QVERIFY(answer().contains(u"Apply to live"_s));
}

void TestQueuePriceDialog::readings()
{
    QVERIFY2(label(u"readings"_s)
                 .replace(QChar::Nbsp, u' ')
                 .startsWith(u"Wait: stated 6 h 10 min · by formula "_s),
        qPrintable(label(u"readings"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(label(u"readings"_s).contains(u" · simulated "_s), 30'000);
    pick(u"Approve change"_s);
    QVERIFY(label(u"readings"_s)
                .contains(u"The formula does not hold here: items are let in at weekly times, "
                          "nobody works in a change freeze."_s));
    pick(u"Open firewall"_s);
    QVERIFY(label(u"readings"_s).contains(u"the team works other hours"_s));
}

void TestQueuePriceDialog::cheapestNumberOfPeople()
{
    const QString before = label(u"staffing"_s);
    type(u"personCost"_s, u"300000"_s);
    QVERIFY(label(u"staffing"_s) != before);
    QVERIFY2(label(u"staffing"_s).startsWith(u"Cheapest for this work alone: "_s),
        qPrintable(label(u"staffing"_s)));
}

/// 30 min of set-up by a person of 480,000 a day are 30,000 a batch; 8 changes a day wait for
/// 250,000 each: √(2·30,000·8/250,000) is 1.4, so that every change on its own is cheapest.
void TestQueuePriceDialog::batchSize()
{
    pick(u"Apply to live"_s);
    auto* kinds = m_dialog->findChild<QWidget*>(u"chartKind"_s);
    QTest::mouseClick(kinds->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    auto* chart = m_dialog->findChild<ChartView*>();
    QCOMPARE(chart->accessibleName(), u"What batches cost is not known yet."_s);
    type(u"setup"_s, u"30 min"_s);
    type(u"personCost"_s, u"480000"_s);
    type(u"batch"_s, u"5"_s);
    QVERIFY2(chart->accessibleName().contains(u"cheapest at size 1:"_s),
        qPrintable(chart->accessibleName()));
    const auto& steps = m_document->project().steps;
    const auto live = std::find_if(steps.cbegin(), steps.cend(),
        [](const Step& step) { return step.name == u"Apply to live"_s; });
    QCOMPARE(live->setupTime, std::chrono::minutes(30));
    QCOMPARE(live->batchSize, 5);
}

void TestQueuePriceDialog::streamGoes()
{
    m_document->edit(u"Delete"_s, [](Project& project) {
        project.valueStreams.clear();
        project.steps.clear();
        project.handoffs.clear();
        project.futureChanges.clear();
    });
    QVERIFY(!m_dialog->isVisible());
}

GEMBA_TEST(TestQueuePriceDialog)
#include "tst_queuepricedialog.moc"
