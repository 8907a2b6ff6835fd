// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/kata.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/history/comparedialog.h"
#include "widgets/history/historymodel.h"
#include "widgets/history/historypanel.h"
#include "widgets/window/banner.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The activity log, old moments and their comparison, as a person uses them.
class TestHistoryPanel : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void emptyInvites();
    void saysWhatChangedAndWho();
    void filtersByPanelDayTextAndName();
    void marksWhatWasUndone();
    void jumpsToThePlace();
    void namesAMoment();
    void halfTypedNamesCount();
    void remembersWhoWorksHere();
    void looksAtAnOldMomentAndComesBack();
    void restoresAsOneEdit();
    void restoringDoesNotUnlock();
    void anEditLeavesTheOldMoment();
    void comparesInWordsAndNumbers();
    void keysSuffice();
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

static QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

/// A window with the example and three edits in two panels.
struct Edited : WindowFixture {
    Edited()
        : WindowFixture(sample())
    {
        window->show();
        Document& document = files.document();
        taskId = document.project().toilTasks.first().id;
        taskName = document.project().toilTasks.first().name;
        stepId = document.project().steps.first().id;
        document.edit(
            u"Change toil task"_s, [](Project& project) { project.toilTasks[0].minutesEach = 77; });
        document.edit(u"Rename step"_s,
            [](Project& project) { project.steps[0].name = u"Ask in the <b>portal</b>"_s; });
        document.edit(u"Change toil limit"_s,
            [](Project& project) { project.toilPolicy.limitPpm = 400'000; });
        trigger(WindowActions::ActivityLog);
        panel = window->findChild<HistoryPanel*>();
        model = panel->findChild<HistoryModel*>();
        list = panel->findChild<QListView*>();
    }
    void trigger(WindowActions::Id id) const { window->actions()[id]->trigger(); }
    template <typename T> T* find(const QString& accessibleName) const
    {
        const QList<T*> all = panel->findChildren<T*>();
        for (T* widget : all)
            if (widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }
    QPushButton* button(const QString& text, const QWidget* in = nullptr) const
    {
        const QList<QPushButton*> all = (in ? in : panel)->findChildren<QPushButton*>();
        for (QPushButton* button : all)
            if (QString(button->text()).remove(u'&') == text)
                return button;
        return nullptr;
    }
    QLineEdit* nameField() const
    {
        const QList<QLineEdit*> fields = panel->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields)
            if (field->placeholderText().contains(u"before the March"_s))
                return field;
        return nullptr;
    }
    /// The titles of the steps that are listed, newest first.
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const HistoryEntry* entry = model->entry(model->index(row)))
                titles.append(entry->title);
        return titles;
    }
    void choose(const QString& title) const
    {
        for (int row = 0; row < model->rowCount(); ++row)
            if (const HistoryEntry* entry = model->entry(model->index(row));
                entry && entry->title == title) {
                list->setCurrentIndex(model->index(row));
                QTest::qWait(100); // the details wait for the walk through the list to end
                return;
            }
        QFAIL(qPrintable(title));
    }
    QStringList lines() const
    {
        QStringList lines;
        const auto* shown = panel->findChild<QListWidget*>();
        for (int row = 0; row < shown->count(); ++row)
            lines.append(plain(shown->item(row)->text()));
        return lines;
    }

    QUuid taskId = {};
    QString taskName = {};
    QUuid stepId = {};
    HistoryPanel* panel = nullptr;
    HistoryModel* model = nullptr;
    QListView* list = nullptr;
};

void TestHistoryPanel::emptyInvites()
{
    WindowFixture fixture;
    fixture.window->show();
    fixture.window->actions()[WindowActions::ActivityLog]->trigger();
    const auto* panel = fixture.window->findChild<HistoryPanel*>();
    QVERIFY(panel->isVisible());
    QPushButton* begin = nullptr;
    const QList<QPushButton*> buttons = panel->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->isVisible())
            begin = button;
    QVERIFY(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    QVERIFY(!fixture.window->isHistoryShown());
    QCOMPARE(fixture.window->shownSubject(), Subject::Overview);
}

void TestHistoryPanel::saysWhatChangedAndWho()
{
    Edited log;
    QCOMPARE(log.titles().mid(0, 3),
        (QStringList { u"Change toil limit"_s, u"Rename step"_s, u"Change toil task"_s }));
    log.choose(u"Change toil limit"_s);
    QCOMPARE(log.lines(), QStringList { u"Toil limit: limit 50 % → 40 %"_s });
    log.choose(u"Change toil task"_s);
    QCOMPARE(log.lines().size(), 1);
    QVERIFY2(
        log.lines().first().startsWith(u"Toil task “%1”: hands-on time each "_s.arg(log.taskName))
            && log.lines().first().endsWith(u"→ 1 h 17 min"_s),
        qPrintable(log.lines().first()));
    // What people typed is text.
    log.choose(u"Rename step"_s);
    QVERIFY2(log.lines().first().endsWith(u"→ “Ask in the <b>portal</b>”"_s),
        qPrintable(log.lines().first()));
}

void TestHistoryPanel::filtersByPanelDayTextAndName()
{
    Edited log;
    log.model->finishWords();
    auto* subject = log.find<QComboBox>(u"Panel"_s);
    auto* search = log.find<QLineEdit>(u"Search the changes"_s);
    subject->setFocus();
    subject->setCurrentIndex(subject->findText(u"Value streams"_s));
    emit subject->activated(subject->currentIndex());
    QCOMPARE(log.titles(), QStringList { u"Rename step"_s });
    subject->setCurrentIndex(0);
    emit subject->activated(0);
    QVERIFY(log.titles().size() >= 3);
    // The search reads what changed, not only what the step is called.
    QTest::keyClicks(search, u"portal"_s);
    QCOMPARE(log.titles(), QStringList { u"Rename step"_s });
    search->clear();
    QTest::keyClicks(search, u"no such thing"_s);
    QCOMPARE(log.titles(), QStringList());
    QVERIFY(!log.list->isVisible());
    search->clear();
    auto* day = log.find<QComboBox>(u"Day"_s);
    QCOMPARE(day->count(), 2); // all days, and today
    QTest::mouseClick(log.button(u"Named moments"_s), Qt::LeftButton);
    QCOMPARE(log.titles(), QStringList());
}

void TestHistoryPanel::marksWhatWasUndone()
{
    Edited log;
    log.trigger(WindowActions::Undo);
    QCOMPARE(log.titles().first(), u"Undone: Change toil limit"_s);
    const HistoryEntry& undone = log.model->entries().at(1);
    QCOMPARE(undone.title, u"Change toil limit"_s);
    QVERIFY(undone.undone);
    QVERIFY(log.model->data(log.model->indexOf(undone.step.id), Qt::AccessibleTextRole)
                .toString()
                .contains(u"undone since"_s));
    log.trigger(WindowActions::Redo);
    QCOMPARE(log.titles().first(), u"Done again: Change toil limit"_s);
    QVERIFY(!log.model->entries().at(2).undone);
}

void TestHistoryPanel::jumpsToThePlace()
{
    Edited log;
    log.choose(u"Rename step"_s);
    QTest::mouseClick(log.button(u"Jump to the place"_s), Qt::LeftButton);
    QVERIFY(!log.window->isHistoryShown());
    QCOMPARE(log.window->shownSubject(), Subject::ValueStream);
}

void TestHistoryPanel::namesAMoment()
{
    Edited log;
    log.choose(u"Rename step"_s);
    QLineEdit* name = log.nameField();
    QVERIFY(name);
    QTest::keyClicks(name, u"before the March workshop"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(log.files.document().store().versions().size(), 1);
    QCOMPARE(log.files.document().store().versions().first().name, u"before the March workshop"_s);
    QCOMPARE(log.titles().size(), log.model->entries().size());
    QTest::mouseClick(log.button(u"Named moments"_s), Qt::LeftButton);
    QCOMPARE(log.titles(), QStringList { u"Rename step"_s });
    // Without a name it is a moment like all others.
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(log.files.document().store().versions().isEmpty());

    log.trigger(WindowActions::NameMoment);
    QVERIFY(log.titles().size() > 1);
    QTest::keyClicks(name, u"now"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(
        log.files.document().store().versions().first().step, log.files.document().store().head());
}

/// A name that is half typed is neither lost nor ends the program.
void TestHistoryPanel::halfTypedNamesCount()
{
    Edited log;
    log.choose(u"Rename step"_s);
    const QUuid step = log.files.document().store().history().at(2).id;
    QLineEdit* name = log.nameField();
    QTest::keyClicks(name, u"half"_s);
    log.trigger(WindowActions::NameMoment); // for the newest one
    const QList<Version> versions = log.files.document().store().versions();
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first().name, u"half"_s);
    QCOMPARE(versions.first().step, step);
    QCOMPARE(name->text(), QString());
    QTest::keyClicks(name, u"also"_s);
    const QString path = log.files.path();
    log.files.openUntitled();
    QCOMPARE(ProjectStore::open(path, ProjectStore::Access::ReadOnly)->versions().size(), 2);
}

void TestHistoryPanel::remembersWhoWorksHere()
{
    Edited log;
    const QList<QLabel*> labels = log.panel->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        auto* field = qobject_cast<QLineEdit*>(label->buddy());
        if (label->text() == u"&Your name or role") {
            QTest::keyClicks(field, u"Facilitator"_s);
            QTest::keyClick(field, Qt::Key_Return);
        } else if (label->text() == u"Wor&kshop") {
            QTest::keyClicks(field, u"March"_s);
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    log.files.document().edit(
        u"Change title"_s, [](Project& project) { project.info.title = u"Plan"_s; });
    const HistoryStep last = log.files.document().store().history().last();
    QCOMPARE(last.author, u"Facilitator"_s);
    QCOMPARE(last.workshop, u"March"_s);
    // The next project, too.
    log.files.openUntitled();
    log.files.document().edit(
        u"Change title"_s, [](Project& project) { project.info.title = u"Other"_s; });
    QCOMPARE(log.files.document().store().history().last().author, u"Facilitator"_s);
}

void TestHistoryPanel::looksAtAnOldMomentAndComesBack()
{
    Edited log;
    const Project now = log.files.document().project();
    log.choose(u"Change toil task"_s);
    QTest::mouseClick(log.button(u"Look at this moment"_s), Qt::LeftButton);
    QTRY_VERIFY(log.files.shownMoment());
    QVERIFY(log.window->banner()->isVisible());
    QVERIFY2(log.window->banner()->text().contains(u"“Change toil task”"_s),
        qPrintable(log.window->banner()->text()));
    const Project& then = log.files.shownDocument().project();
    QCOMPARE(then.toilTasks.first().minutesEach, 77);
    QVERIFY(then.steps.first().name != now.steps.first().name);
    QCOMPARE(then.toilPolicy.limitPpm, 500'000);
    // Nothing can be changed there, and nothing was changed here.
    log.files.shownDocument().edit(
        u"Change"_s, [](Project& project) { project.toilPolicy.limitPpm = 1; });
    QCOMPARE(log.files.shownDocument().project().toilPolicy.limitPpm, 500'000);
    QVERIFY(!log.window->actions()[WindowActions::Undo]->isEnabled());
    QVERIFY(log.files.document().project() == now);
    for (const Subject subject : { Subject::Overview, Subject::Kata, Subject::ValueStream,
             Subject::ErrorBudget, Subject::Toil, Subject::OrgModel, Subject::Report })
        log.window->showPanel(subject);

    QTest::mouseClick(log.button(u"Back to now"_s, log.window->banner()), Qt::LeftButton);
    QVERIFY(!log.files.shownMoment());
    QVERIFY(!log.window->banner()->isVisible());
    QVERIFY(log.window->actions()[WindowActions::Undo]->isEnabled());
    QVERIFY(log.files.shownDocument().project() == now);
}

void TestHistoryPanel::restoresAsOneEdit()
{
    Edited log;
    const Project now = log.files.document().project();
    log.choose(u"Change toil task"_s);
    QTest::mouseClick(log.button(u"Restore this moment"_s), Qt::LeftButton);
    QTRY_COMPARE(log.files.document().project().toilPolicy.limitPpm, 500'000);
    QCOMPARE(log.files.document().project().toilTasks.first().minutesEach, 77);
    QVERIFY2(log.titles().first().startsWith(u"Restore “Change toil task”"_s),
        qPrintable(log.titles().first()));
    log.trigger(WindowActions::Undo);
    QVERIFY(log.files.document().project() == now);
}

void TestHistoryPanel::restoringDoesNotUnlock()
{
    Edited log;
    Document& document = log.files.document();
    const QUuid board = document.project().kataBoards.first().id;
    const Experiment experiment { .id = QUuid::createUuid(),
        .boardId = board,
        .step = u"Review daily"_s,
        .predictedMilli = 3000,
        .lowMilli = 2000,
        .highMilli = 4000 };
    document.edit(u"Add experiment"_s, [&](Project& p) { addExperiment(p, experiment); });
    document.edit(u"Lock prediction"_s,
        [&](Project& p) { lockPrediction(p, experiment.id, QDateTime::currentDateTime()); });
    const Experiment locked = *findById(document.project().experiments, experiment.id);
    log.choose(u"Add experiment"_s);
    QTest::mouseClick(log.button(u"Restore this moment"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(*findById(document.project().experiments, experiment.id), locked);
    log.choose(u"Change toil task"_s);
    QTest::mouseClick(log.button(u"Restore this moment"_s), Qt::LeftButton);
    QTRY_COMPARE(document.project().toilPolicy.limitPpm, 500'000);
    QCOMPARE(*findById(document.project().experiments, experiment.id), locked);
}

void TestHistoryPanel::anEditLeavesTheOldMoment()
{
    Edited log;
    log.choose(u"Change toil task"_s);
    QTest::mouseClick(log.button(u"Look at this moment"_s), Qt::LeftButton);
    QTRY_VERIFY(log.files.shownMoment());
    log.files.document().edit(
        u"Import ticket log"_s, [](Project& project) { project.info.title = u"New"_s; });
    QVERIFY(!log.files.shownMoment());
    QCOMPARE(log.files.shownDocument().project().info.title, u"New"_s);
    // Opening another project leaves it, too.
    log.trigger(WindowActions::ActivityLog);
    log.files.showMoment({ log.files.document().store().history().first().id });
    log.files.openUntitled();
    QVERIFY(!log.files.shownMoment());
}

void TestHistoryPanel::comparesInWordsAndNumbers()
{
    Edited log;
    log.choose(u"Change toil task"_s);
    QTest::mouseClick(log.button(u"Compare with now…"_s), Qt::LeftButton);
    auto* dialog = log.panel->findChild<CompareDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const auto* tree = dialog->findChild<QTreeWidget*>();
    QCOMPARE(tree->topLevelItemCount(), 6);
    const QString text = plain(dialog->text());
    QVERIFY2(text.contains(u"Toil limit\n      limit 50 % → 40 %\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"→ “Ask in the <b>portal</b>”"_s), qPrintable(text));
    // The task was changed before that moment.
    QVERIFY2(!text.contains(u"hands-on time"_s), qPrintable(text));
    const QList<QTreeWidgetItem*> figures
        = tree->findItems(u"limit"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(plain(figures.first()->text(1)), u"50 %"_s);
    QCOMPARE(plain(figures.first()->text(2)), u"40 %"_s);
    QTest::mouseClick(log.button(u"Copy as text"_s, dialog), Qt::LeftButton);
    QCOMPARE(plain(QApplication::clipboard()->text()), text);
    // Any two moments: the same one twice differs in nothing.
    const QList<QComboBox*> boxes = dialog->findChildren<QComboBox*>();
    boxes.first()->setCurrentIndex(0);
    QVERIFY(!dialog->text().contains(u"Toil limit\n"_s));
    // And the beginning.
    boxes.first()->setCurrentIndex(boxes.first()->count() - 1);
    QVERIFY(dialog->text().contains(u"hands-on time"_s));
    dialog->close();
}

void TestHistoryPanel::keysSuffice()
{
    Edited log;
    log.window->activateWindow();
    log.choose(u"Change toil limit"_s);
    log.list->setFocus();
    QTest::keyClick(log.list, Qt::Key_Down);
    QCOMPARE(log.model->entry(log.list->currentIndex())->title, u"Rename step"_s);
    QTest::qWait(100);
    QVERIFY(log.lines().first().contains(u"portal"_s));
    // From the first step of a day the heading is passed over.
    QTest::keyClick(log.list, Qt::Key_Home);
    QVERIFY(log.model->entry(log.list->currentIndex()));
    auto* lines = log.panel->findChild<QListWidget*>();
    lines->setFocus();
    lines->setCurrentRow(0);
    QTest::keyClick(lines, Qt::Key_Return);
    QVERIFY(!log.window->isHistoryShown());
}

GEMBA_TEST(TestHistoryPanel)
#include "tst_historypanel.moc"
