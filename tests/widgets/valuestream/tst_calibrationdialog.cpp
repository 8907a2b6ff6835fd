// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/project/projectstore.h"
#include "app/valuestream/streamedits.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/calibrationdialog.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Somebody with a map and an export of the ticket system.
class TestCalibrationDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void cleanup();
    void takesOverInOneStep();
    void untickedStays();
    void assignsAnActivity();
    void meanInsteadOfMedian();
    void askedAboutTheZone();
    void hoursOfTheLog();
    void nothingInCommon();
    void unusableLog();
    void streamGoes();
    void fromTheFile();
    void fileThatIsNone();

private:
    void open(const QByteArray& csv);
    QString answer() const { return m_dialog->findChild<WrappedText*>(u"answer"_s)->text(); }
    QPushButton* button() const { return m_dialog->findChild<QPushButton*>(u"set"_s); }
    QTreeWidget* tree() const { return m_dialog->findChild<QTreeWidget*>(u"numbers"_s); }
    QTreeWidgetItem* line(const QString& group, const QString& number) const;
    QStringList texts(const QString& group, const QString& number) const;
    const Step& step(int index) const { return m_document->project().steps.at(index); }
    QString write(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<CalibrationDialog> m_dialog;
    TestPrompts m_prompts;
    QUuid m_stream;
};

// Review takes 1, 2, 3, 4, 10 h after it was asked for; one of five is sent back. By hand.
static const QByteArray tickets = "id,state,time\n"
                                  "1,Ask,2026-01-01 09:00\n1,Review,2026-01-01 10:00\n"
                                  "2,Ask,2026-01-02 09:00\n2,Review,2026-01-02 11:00\n"
                                  "3,Ask,2026-01-03 09:00\n3,Review,2026-01-03 12:00\n"
                                  "4,Ask,2026-01-04 09:00\n4,Review,2026-01-04 13:00\n"
                                  "5,Ask,2026-01-05 09:00\n5,Review,2026-01-05 19:00\n"
                                  "5,Ask,2026-01-05 20:00\n";

void TestCalibrationDialog::init()
{
    QTest::failOnWarning(anyWarning());
    applyTheme(Theme::light());
    m_folder = std::make_unique<QTemporaryDir>();
    Project project;
    m_stream = QUuid::createUuid();
    project.valueStreams = { { .id = m_stream, .name = u"Requests"_s, .dayLength = 1440min } };
    const QUuid ask = QUuid::createUuid();
    const QUuid review = QUuid::createUuid();
    project.steps = { { .id = ask, .streamId = m_stream, .name = u"Ask"_s },
        { .id = review, .streamId = m_stream, .name = u"review"_s, .leadTime = 600s } };
    project.handoffs = { { .id = QUuid::createUuid(),
        .streamId = m_stream,
        .fromStepId = review,
        .toStepId = ask,
        .sendBack = true } };
    m_document = std::make_unique<Document>(
        ProjectStore::create(m_folder->filePath(u"plan.gemba"_s), project));
    m_prompts.told.clear();
}

void TestCalibrationDialog::cleanup()
{
    m_dialog.reset();
    m_document.reset();
}

void TestCalibrationDialog::open(const QByteArray& csv)
{
    auto file = std::make_shared<LogFile>();
    file->name = u"tickets.csv"_s;
    file->raw = csv;
    PickedLog picked;
    picked.reading = inspectLog(*file);
    picked.file = file;
    m_dialog = std::make_unique<CalibrationDialog>(*m_document, m_stream, picked);
    m_dialog->show();
    QSignalSpy measured(m_dialog.get(), &CalibrationDialog::measured);
    QVERIFY(measured.wait(10'000));
}

QTreeWidgetItem* TestCalibrationDialog::line(const QString& group, const QString& number) const
{
    for (int i = 0; i < tree()->topLevelItemCount(); ++i)
        for (int k = 0; k < tree()->topLevelItem(i)->childCount(); ++k)
            if (tree()->topLevelItem(i)->text(0) == group
                && tree()->topLevelItem(i)->child(k)->text(0) == number)
                return tree()->topLevelItem(i)->child(k);
    return nullptr;
}

QStringList TestCalibrationDialog::texts(const QString& group, const QString& number) const
{
    QStringList result;
    if (const QTreeWidgetItem* item = line(group, number))
        for (int column = 2; column < tree()->columnCount(); ++column)
            result.append(item->text(column).replace(QChar::Nbsp, u' '));
    return result;
}

void TestCalibrationDialog::takesOverInOneStep()
{
    open(tickets);
    QVERIFY(answer().startsWith(u"The log says"_s));
    QCOMPARE(texts(u"review"_s, u"Lead time"_s),
        (QStringList { u"10 min"_s, u"3 h"_s, u"1 h – 10 h"_s, u"5"_s }));
    QCOMPARE(
        texts(u"review"_s, u"Sent back to Ask"_s).mid(0, 2), (QStringList { u"?"_s, u"20.0 %"_s }));
    QVERIFY(line(u"Whole stream"_s, u"Demand"_s));
    const Project before = m_document->project();
    const auto steps = m_document->undoCount();
    QCOMPARE(button()->text(), u"Set 3 numbers"_s);
    button()->click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_document->undoCount(), steps + 1);
    QCOMPARE(step(1).leadTime, std::optional(10'800s));
    QCOMPARE(step(1).leadTimeProvenance.origin, Origin::Measured);
    QCOMPARE(step(1).leadTimeProvenance.items, std::optional(5));
    QCOMPARE(step(1).leadTimeProvenance.period, u"2026-01-01 – 2026-01-05 (tickets.csv)"_s);
    QCOMPARE(m_document->project().handoffs.first().sharePpm, std::optional(200'000));
    QVERIFY(m_document->project().valueStreams.first().demandMilli);
    m_document->undo();
    QVERIFY(m_document->project() == before);
}

void TestCalibrationDialog::untickedStays()
{
    open(tickets);
    tree()->setCurrentItem(line(u"review"_s, u"Lead time"_s));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(button()->text(), u"Set 2 numbers"_s);
    button()->click();
    QCOMPARE(step(1).leadTime, std::optional(600s));
    QCOMPARE(step(1).leadTimeProvenance.origin, Origin::Unsaid);
    QVERIFY(m_document->project().handoffs.first().sharePpm);
}

void TestCalibrationDialog::assignsAnActivity()
{
    m_document->edit(u"Rename"_s, [](Project& project) { project.steps[1].name = u"Look over"_s; });
    open(tickets);
    QVERIFY(!line(u"Look over"_s, u"Lead time"_s));
    QComboBox* box = nullptr;
    for (QComboBox* found : m_dialog->findChildren<QComboBox*>())
        if (found->accessibleName() == u"Look over in the log"_s)
            box = found;
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"not in the log"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End); // as with the list open, and Enter
    emit box->activated(box->currentIndex());
    QTRY_VERIFY(line(u"Look over"_s, u"Lead time"_s));
    QCOMPARE(texts(u"Look over"_s, u"Lead time"_s).at(1), u"3 h"_s);
    auto* now = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(now);
    QCOMPARE(now->currentText(), u"Review"_s);
}

void TestCalibrationDialog::meanInsteadOfMedian()
{
    open(tickets);
    for (QAbstractButton* choice : m_dialog->findChildren<QAbstractButton*>())
        if (choice->text() == u"Mean"_s)
            choice->click();
    QCOMPARE(texts(u"review"_s, u"Lead time"_s).at(1), u"4 h"_s);
    button()->click();
    QCOMPARE(step(1).leadTime, std::optional(14'400s));
}

// Reviewed at night: nothing of it is working time.
void TestCalibrationDialog::askedAboutTheZone()
{
    m_document->edit(u"Day"_s,
        [](Project& project) { project.valueStreams.first().dayLength = std::chrono::hours(8); });
    QByteArray csv = "id,state,time\n";
    for (const char day : { '5', '6', '7', '8', '9' }) {
        const QByteArray id(1, day);
        csv += id + ",Ask,2026-01-0" + id + " 20:00\n" + id + ",Review,2026-01-0" + id + " 22:00\n";
    }
    open(csv);
    const QString sentence = m_dialog->findChild<WrappedText*>(u"sentence"_s)->text();
    QVERIFY2(sentence.contains(u"100\u00A0% of the events lie outside of it"_s)
            && sentence.contains(u"UTC"_s),
        qPrintable(sentence));
    QCOMPARE(texts(u"review"_s, u"Lead time"_s).at(1), u"0 min"_s);
    QCOMPARE(line(u"review"_s, u"Lead time"_s)->checkState(0), Qt::Unchecked);
}

// Thirty working days from Monday 5 January: asked at 7:30, reviewed at 8:30, closed at 15:30. In
// office hours from 9 that is nothing, in the log's own from 7 to 16 it is one hour.
void TestCalibrationDialog::hoursOfTheLog()
{
    m_document->edit(u"Day"_s,
        [](Project& project) { project.valueStreams.first().dayLength = std::chrono::hours(8); });
    QByteArray csv = "id,state,time\n";
    for (int i = 0; i < 40; ++i) {
        const QDate date = QDate(2026, 1, 5).addDays(i);
        if (date.dayOfWeek() > 5)
            continue;
        const QByteArray day = date.toString(Qt::ISODate).toLatin1();
        const QByteArray id = QByteArray::number(i);
        csv += id + ",Ask," + day + " 07:30\n" + id + ",Review," + day + " 08:30\n" + id + ",Close,"
            + day + " 15:30\n" + id + ",Close," + day + " 15:30\n";
    }
    open(csv);
    QCOMPARE(texts(u"review"_s, u"Lead time"_s).at(1), u"0 min"_s);
    QCOMPARE(texts(u"Whole stream"_s, u"Working hours"_s).mid(0, 2),
        (QStringList { u"?"_s, u"Mon-Fri/07:00-16:00"_s }));
    QCOMPARE(line(u"Whole stream"_s, u"Working hours"_s)->checkState(0), Qt::Unchecked);
    QSignalSpy measured(m_dialog.get(), &CalibrationDialog::measured);
    line(u"Whole stream"_s, u"Working hours"_s)->setCheckState(0, Qt::Checked);
    QVERIFY(!button()->isEnabled());
    QVERIFY(measured.wait(10'000));
    QCOMPARE(texts(u"review"_s, u"Lead time"_s).at(1), u"1 h"_s);
    const auto steps = m_document->undoCount();
    button()->click();
    QCOMPARE(m_document->undoCount(), steps + 1);
    const Project& project = m_document->project();
    QCOMPARE(project.calendars.size(), 1);
    QCOMPARE(project.calendars.first().name, u"Hours in tickets.csv"_s);
    QCOMPARE(project.calendars.first().hours, u"Mon-Fri/07:00-16:00"_s);
    QCOMPARE(project.valueStreams.first().calendarId, project.calendars.first().id);
    QCOMPARE(step(1).leadTime, std::optional(3600s));
}

void TestCalibrationDialog::nothingInCommon()
{
    open("id,state,time\n1,Open,2026-01-01\n1,Close,2026-01-02\n");
    QCOMPARE(answer(), u"The log says nothing of this map yet"_s);
    QVERIFY(!button()->isEnabled());
}

void TestCalibrationDialog::unusableLog()
{
    open("id,state,time\n1,Open,never\n1,Close,never\n");
    QVERIFY(!answer().isEmpty() && !answer().startsWith(u"The log says"_s));
    QVERIFY(!button()->isEnabled());
    QCOMPARE(tree()->topLevelItemCount(), 0);
}

void TestCalibrationDialog::streamGoes()
{
    open(tickets);
    m_document->edit(u"Delete"_s, [this](Project& project) { removeStream(project, m_stream); });
    QVERIFY(!m_dialog->isVisible());
}

QString TestCalibrationDialog::write(const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(u"tickets.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

// File, how it is read, numbers: through all three windows.
void TestCalibrationDialog::fromTheFile()
{
    m_prompts.fileToOpen = write(tickets);
    const PanelContext context { *m_document, m_prompts,
        [] { return QDateTime(QDate(2026, 11, 20), QTime(14, 0)); } };
    QTimer answering;
    answering.setInterval(20);
    QStringList passed;
    connect(&answering, &QTimer::timeout, this, [&] {
        QWidget* window = QApplication::activeModalWidget();
        if (!window)
            return;
        auto* go = window->findChild<QPushButton*>(
            qobject_cast<CalibrationDialog*>(window) ? u"set"_s : u"import"_s);
        if (!go || !go->isEnabled())
            return;
        QVERIFY(qobject_cast<CalibrationDialog*>(window)
            || !window->findChild<QLineEdit*>(u"streamName"_s)->isVisible());
        passed.append(go->text());
        go->click();
    });
    answering.start();
    calibrateFromLog(context, m_stream, nullptr);
    QCOMPARE(passed, (QStringList { u"Continue"_s, u"Set 3 numbers"_s }));
    QCOMPARE(step(1).leadTime, std::optional(10'800s));
    QVERIFY(m_document->project().evidence.isEmpty());
    QCOMPARE(m_document->project().valueStreams.size(), 1);
}

void TestCalibrationDialog::fileThatIsNone()
{
    m_prompts.fileToOpen = write({});
    const PanelContext context { *m_document, m_prompts, [] { return QDateTime(); } };
    const Project before = m_document->project();
    calibrateFromLog(context, m_stream, nullptr);
    QCOMPARE(m_prompts.told, QStringList { u"tickets.csv is empty; export the log again."_s });
    m_prompts.fileToOpen = m_folder->filePath(u"plan.gemba"_s);
    calibrateFromLog(context, m_stream, nullptr);
    QCOMPARE(m_prompts.told.size(), 2);
    QVERIFY(m_document->project() == before);
}

GEMBA_TEST(TestCalibrationDialog)
#include "tst_calibrationdialog.moc"
