// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/valuestream/valuestream.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/ticketlog/importdialog.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestImportDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void importsAsOneStep();
    void previewFollowsTheRoles();
    void rejectedRowsAreListed();
    void ambiguousTimeIsAsked();
    void anotherDelimiter();
    void cancelChangesNothing();
    void cancelWhileReading();
    void unusableFile();
    void everyFieldIsNamed();

private:
    QString write(const QByteArray& bytes, const QString& name = u"log.csv"_s);
    std::unique_ptr<ImportDialog> open(const QString& path);
    PanelContext context()
    {
        return { *m_document, m_prompts, [] { return fixedNow(); } };
    }
    static QDateTime fixedNow() { return { QDate(2026, 11, 20), QTime(14, 0) }; }
    static void pick(ImportDialog& dialog, const QString& box, const QString& entry);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    TestPrompts m_prompts;
};

static const QByteArray small = "id,state,changed_at,team,assignee,reviewer_team\n"
                                "1,Open,2026-01-01 09:00,A,Kim,X\n"
                                "1,Work,2026-01-01 10:00,A,Lee,Y\n"
                                "1,Done,2026-01-01 14:00,B,Han,?\n"
                                "2,Open,2026-01-02 09:00,A,Kim,X\n"
                                "2,Work,2026-01-02 12:00,B,Kim,Y\n"
                                "2,Done,2026-01-02 13:30,B,Han,X\n";

void TestImportDialog::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    m_document
        = std::make_unique<Document>(ProjectStore::create(m_folder->filePath(u"plan.gemba"_s)));
    m_prompts.told.clear();
}

void TestImportDialog::cleanup() { m_document.reset(); }

QString TestImportDialog::write(const QByteArray& bytes, const QString& name)
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

std::unique_ptr<ImportDialog> TestImportDialog::open(const QString& path)
{
    auto dialog = std::make_unique<ImportDialog>(path, context());
    dialog->show();
    QSignalSpy settled(dialog.get(), &ImportDialog::settled);
    if (!settled.wait(10'000))
        qCritical("The dialog never came to an end.");
    return dialog;
}

void TestImportDialog::pick(ImportDialog& dialog, const QString& box, const QString& entry)
{
    auto* combo = dialog.findChild<QComboBox*>(box);
    QVERIFY(combo);
    const int index = combo->findText(entry);
    QVERIFY2(index >= 0, qPrintable(entry));
    QSignalSpy settled(&dialog, &ImportDialog::settled);
    combo->setFocus();
    combo->setCurrentIndex(index);
    emit combo->activated(index); // what a choice from the list does
    QVERIFY(settled.count() > 0 || settled.wait(10'000));
}

static QString cell(ImportDialog& dialog, int row, int column)
{
    const QAbstractItemModel* model = dialog.findChild<QTableView*>(u"preview"_s)->model();
    return model->index(row, column).data().toString();
}

static QStringList headers(ImportDialog& dialog)
{
    const QAbstractItemModel* model = dialog.findChild<QTableView*>(u"preview"_s)->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column)
        texts.append(model->headerData(column, Qt::Horizontal).toString());
    return texts;
}

void TestImportDialog::importsAsOneStep()
{
    const auto dialog = open(write(small));
    dialog->findChild<QLineEdit*>(u"streamName"_s)->setText(u"Requests"_s);
    const Project before = m_document->project();
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"import"_s), Qt::LeftButton);
    QVERIFY(accepted.wait(10'000));
    const StreamMap map = streamMap(m_document->project(), dialog->streamId());
    QCOMPARE(map.stream.name, u"Requests"_s);
    QCOMPARE(map.stream.cases, 2);
    QCOMPARE(map.steps.size(), 3);
    QCOMPARE(map.handoffs.size(), 2);
    QCOMPARE(m_document->undoCount(), 1);
    QCOMPARE(m_document->undoText(), u"Import ticket log"_s);
    const Evidence evidence = m_document->project().evidence.constFirst();
    QCOMPARE(evidence.id, map.stream.evidenceId);
    const QByteArray kept = m_document->store().evidence(evidence.sha256);
    QVERIFY(kept.contains("Person 1") && !kept.contains("Kim"));
    QCOMPARE(qint64(kept.size()), evidence.size);
    m_document->undo();
    QCOMPARE(m_document->project(), before);
}

void TestImportDialog::previewFollowsTheRoles()
{
    const auto dialog = open(write(small));
    auto* preview = dialog->findChild<QTableView*>(u"preview"_s);
    const QAbstractItemModelTester tester(preview->model());
    QCOMPARE(headers(*dialog),
        QStringList({ u"Line"_s, u"Case"_s, u"Activity"_s, u"Time"_s, u"Team"_s, u"Person"_s,
            u"Result"_s }));
    QCOMPARE(preview->model()->rowCount(), 6);
    QCOMPARE(cell(*dialog, 0, 4), u"A"_s);
    pick(*dialog, u"column4"_s, u"reviewer_team"_s); // the team's column
    QCOMPARE(cell(*dialog, 0, 4), u"X"_s);
    QCOMPARE(cell(*dialog, 2, 4), u"missing"_s);
    QCOMPARE(cell(*dialog, 2, 6), u"usable"_s);
    pick(*dialog, u"column1"_s, u"reviewer_team"_s); // the activity's column
    QCOMPARE(cell(*dialog, 2, 6), u"rejected: no activity"_s);
    pick(*dialog, u"column5"_s, u"none"_s);
    QVERIFY(!headers(*dialog).contains(u"Person"_s));
    pick(*dialog, u"column0"_s, u"none"_s);
    QVERIFY(!dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    pick(*dialog, u"column0"_s, u"id"_s);
    QVERIFY(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
}

void TestImportDialog::rejectedRowsAreListed()
{
    const auto dialog = open(write(small + "3,Open,never,A,Kim,X\n,Open,2026-01-02,A,Kim,X\n"));
    auto* rejected = dialog->findChild<QTableView*>(u"rejected"_s);
    const QAbstractItemModelTester tester(rejected->model());
    QCOMPARE(rejected->model()->rowCount(), 2);
    QCOMPARE(rejected->model()->index(0, 0).data().toString(), u"8"_s);
    QCOMPARE(rejected->model()->index(0, 1).data().toString(), u"time not readable"_s);
    QCOMPARE(rejected->model()->index(0, 2).data().toString(), u"never"_s);
    QCOMPARE(cell(*dialog, 6, 6), u"rejected: time not readable"_s);
    QVERIFY(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
}

void TestImportDialog::ambiguousTimeIsAsked()
{
    const auto dialog = open(write("id,state,time\n1,a,01/02/2026 10:00\n1,b,03/02/2026 11:00\n"));
    auto* import = dialog->findChild<QPushButton*>(u"import"_s);
    QVERIFY(!import->isEnabled());
    auto* format = dialog->findChild<QComboBox*>(u"timeFormat"_s);
    QCOMPARE(format->currentIndex(), -1);
    pick(*dialog, u"timeFormat"_s, format->itemText(2)); // month first
    QVERIFY(import->isEnabled());
    QCOMPARE(cell(*dialog, 0, 3), u"2026-01-02 10:00"_s);
    pick(*dialog, u"timeFormat"_s, format->itemText(1)); // day first
    QCOMPARE(cell(*dialog, 0, 3), u"2026-02-01 10:00"_s);
}

void TestImportDialog::anotherDelimiter()
{
    const auto dialog = open(write(small));
    pick(*dialog, u"delimiter"_s, u"Semicolon ;"_s);
    QVERIFY(!dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    pick(*dialog, u"encoding"_s, u"UTF-16 LE"_s); // contradicted by the bytes
    QVERIFY(!dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    pick(*dialog, u"encoding"_s, u"UTF-8"_s);
    pick(*dialog, u"delimiter"_s, u"Comma ,"_s);
    QVERIFY(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    QCOMPARE(cell(*dialog, 0, 2), u"Open"_s);
}

void TestImportDialog::cancelChangesNothing()
{
    const Project before = m_document->project();
    const QString path = write(small);
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QSignalSpy settled(dialog, &ImportDialog::settled);
        QVERIFY(settled.wait(10'000));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QVERIFY(!importTicketLog(path, context(), nullptr));
    QCOMPARE(m_document->project(), before);
    QCOMPARE(m_document->undoCount(), 0);
    QVERIFY(m_prompts.told.isEmpty());
}

void TestImportDialog::cancelWhileReading()
{
    QByteArray csv = "id,state,time\n";
    csv.reserve(80'000'000);
    for (int i = 0; i < 1'500'000; ++i)
        csv += "case " + QByteArray::number(i / 10) + ",state " + QByteArray::number(i % 10)
            + ",2026-01-02 10:00:0" + QByteArray::number(i % 10) + '\n';
    const QString path = write(csv);
    auto dialog = std::make_unique<ImportDialog>(path, context());
    dialog->show();
    QTest::qWait(150); // somewhere in the middle
    QElapsedTimer timer;
    timer.start();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"cancel"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    dialog.reset(); // waits for the reading thread
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_document->undoCount(), 0);
}

void TestImportDialog::unusableFile()
{
    const Project before = m_document->project();
    QVERIFY(!importTicketLog(write({}), context(), nullptr));
    QVERIFY(
        !importTicketLog(write(QByteArray::fromHex("89504e470d0a1a0a0000")), context(), nullptr));
    QVERIFY(!importTicketLog(m_folder->filePath(u"none.csv"_s), context(), nullptr));
    QVERIFY(
        !importTicketLog(write("<!DOCTYPE log [<!ENTITY a \"b\">]><log>&a;</log>", u"bomb.xes"_s),
            context(), nullptr));
    QCOMPARE(m_prompts.told.size(), 4);
    QVERIFY(m_prompts.told.at(0).contains(u"log.csv"_s));
    QVERIFY(m_prompts.told.at(3).contains(u"bomb.xes"_s));
    QCOMPARE(m_document->project(), before);
}

void TestImportDialog::everyFieldIsNamed()
{
    const auto dialog = open(write(small));
    for (const QComboBox* box : dialog->findChildren<QComboBox*>()) {
        QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(box->height() >= 32);
    }
    for (const QTableView* table : dialog->findChildren<QTableView*>())
        QVERIFY(!table->accessibleName().isEmpty());
}

GEMBA_TEST(TestImportDialog)
#include "tst_importdialog.moc"
