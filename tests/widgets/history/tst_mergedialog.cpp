// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/history/choicecard.h"
#include "widgets/history/mergedialog.h"
#include "widgets/segmented.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestMergeDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksOneByOne();
    void keyboardAlone();
    void allOfAKind();
    void allThatAreOpen();
    void withoutQuestionsThePreviewComesFirst();
    void nothingToMerge();
    void addsAPart();
    void cancelChangesNothing();
    void refusals();
    void everyInputIsNamed();

private:
    QString path(const QString& name) const { return m_folder->filePath(name + u".gemba"_s); }
    PanelContext context()
    {
        return { *m_document, m_prompts,
            [] { return QDateTime(QDate(2026, 11, 20), QTime(14, 0)); } };
    }
    void editTheirs(const std::function<void(Project&)>& edit) const
    {
        Document theirs(ProjectStore::open(path(u"theirs"_s)));
        theirs.edit(u"Edit"_s, edit);
    }
    void editMine(const std::function<void(Project&)>& edit) { m_document->edit(u"Edit"_s, edit); }
    /// Both changed the people of both teams; mine removed a task that theirs changed.
    void makeConflicts();
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<OtherCopy> m_other;
    std::unique_ptr<MergeDialog> m_dialog;
    TestPrompts m_prompts;
};

static QUuid id(const QString& name) { return QUuid::createUuidV5(QUuid(), name); }

void TestMergeDialog::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    Project project;
    project.teams = { { .id = id(u"ops"_s), .name = u"Ops"_s, .people = 6 },
        { .id = id(u"dev"_s), .name = u"Dev"_s, .people = 8 } };
    project.toilTasks
        = { { .id = id(u"pods"_s), .teamId = id(u"ops"_s), .name = u"Restart pods"_s } };
    m_document = std::make_unique<Document>(ProjectStore::create(path(u"mine"_s), project));
    m_document->store().saveCopy(path(u"theirs"_s));
    m_prompts.told.clear();
}

void TestMergeDialog::cleanup()
{
    m_dialog.reset();
    m_other.reset();
    m_document.reset();
}

void TestMergeDialog::makeConflicts()
{
    editMine([](Project& p) {
        p.teams[0].people = 9;
        p.teams[1].people = 10;
        p.toilTasks.clear();
    });
    editTheirs([](Project& p) {
        p.teams[0].people = 7;
        p.teams[1].people = 5;
        p.toilTasks[0].minutesEach = 20;
        p.teams.append({ .id = id(u"qa"_s), .name = u"QA"_s });
    });
}

void TestMergeDialog::open()
{
    m_other = std::make_unique<OtherCopy>(m_document->store(), path(u"theirs"_s));
    m_dialog = std::make_unique<MergeDialog>(*m_other, context());
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
}

template <typename T> static T* find(const QDialog& dialog, const char* name)
{
    T* widget = dialog.findChild<T*>(QString::fromLatin1(name));
    if (!widget)
        qFatal("there is no %s", name);
    return widget;
}

static QString answer(const QDialog& dialog) { return find<WrappedText>(dialog, "answer")->text(); }

static QStringList previewLines(const QDialog& dialog)
{
    QStringList lines;
    const auto* tree = find<QTreeWidget>(dialog, "preview");
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            lines.append(tree->topLevelItem(i)->child(j)->text(0));
    return lines;
}

void TestMergeDialog::asksOneByOne()
{
    makeConflicts();
    open();
    auto* list = find<QListWidget>(*m_dialog, "conflicts");
    auto* merge = find<QPushButton>(*m_dialog, "merge");
    QCOMPARE(list->count(), 3);
    QVERIFY(answer(*m_dialog).contains(u'3'));
    QVERIFY(!merge->isEnabled());
    QCOMPARE(find<WrappedText>(*m_dialog, "title")->text(), u"Team “Ops”: people"_s);
    QVERIFY(find<WrappedText>(*m_dialog, "before")->text().contains(u'6'));
    QCOMPARE(find<ChoiceCard>(*m_dialog, "mine")->value(), u"9"_s);
    QCOMPARE(find<ChoiceCard>(*m_dialog, "theirs")->value(), u"7"_s);
    QTest::mouseClick(find<ChoiceCard>(*m_dialog, "theirs"), Qt::LeftButton);
    QCOMPARE(list->currentRow(), 1); // the next open one
    QTest::mouseClick(find<ChoiceCard>(*m_dialog, "mine"), Qt::LeftButton);
    QCOMPARE(list->currentRow(), 2);
    QVERIFY(find<WrappedText>(*m_dialog, "title")->text().contains(u"Restart pods"_s));
    QTest::mouseClick(find<ChoiceCard>(*m_dialog, "theirs"), Qt::LeftButton);
    QVERIFY(merge->isEnabled());
    QVERIFY(find<ChoiceCard>(*m_dialog, "theirs")->isChecked());
    const QList<QPushButton*> pages
        = find<Segmented>(*m_dialog, "shown")->findChildren<QPushButton*>();
    QTest::mouseClick(pages.at(1), Qt::LeftButton);
    QCOMPARE(previewLines(*m_dialog).size(), 3); // Ops, QA and the task that comes back
    const Project before = m_document->project();
    QTest::mouseClick(merge, Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const Project& p = m_document->project();
    QCOMPARE(p.teams.at(0).people, 7);
    QCOMPARE(p.teams.at(1).people, 10);
    QCOMPARE(p.teams.at(2).name, u"QA"_s);
    QCOMPARE(p.toilTasks.at(0).minutesEach, 20);
    m_document->undo();
    QVERIFY(m_document->project() == before);
}

void TestMergeDialog::keyboardAlone()
{
    makeConflicts();
    open();
    QTRY_VERIFY(QApplication::focusWidget());
    auto* list = find<QListWidget>(*m_dialog, "conflicts");
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_2); // Dev: 5; the task comes next
    QCOMPARE(list->currentRow(), 2);
    QTest::keyClick(list, Qt::Key_1); // stays removed; Ops is still open
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(list, Qt::Key_1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_document->project().teams.at(0).people, 9);
    QCOMPARE(m_document->project().teams.at(1).people, 5);
    QVERIFY(m_document->project().toilTasks.isEmpty());
}

void TestMergeDialog::allOfAKind()
{
    makeConflicts();
    open();
    QTest::mouseClick(find<QPushButton>(*m_dialog, "kindTheirs"), Qt::LeftButton);
    // Both numbers of people, not the removed task.
    QVERIFY(answer(*m_dialog).contains(u'1'));
    auto* list = find<QListWidget>(*m_dialog, "conflicts");
    QCOMPARE(list->currentRow(), 2);
    QVERIFY(!find<QPushButton>(*m_dialog, "kindTheirs")->isEnabled()); // one of its kind
    // A choice can be changed.
    list->setCurrentRow(0);
    QVERIFY(find<ChoiceCard>(*m_dialog, "theirs")->isChecked());
    QTest::mouseClick(find<ChoiceCard>(*m_dialog, "mine"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(*m_dialog, "allMine"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(*m_dialog, "merge"), Qt::LeftButton);
    QCOMPARE(m_document->project().teams.at(0).people, 9);
    QCOMPARE(m_document->project().teams.at(1).people, 5);
    QVERIFY(m_document->project().toilTasks.isEmpty());
}

void TestMergeDialog::allThatAreOpen()
{
    makeConflicts();
    open();
    QTest::mouseClick(find<ChoiceCard>(*m_dialog, "mine"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(*m_dialog, "allTheirs"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(*m_dialog, "merge"), Qt::LeftButton);
    QCOMPARE(m_document->project().teams.at(0).people, 9);
    QCOMPARE(m_document->project().teams.at(1).people, 5);
    QCOMPARE(m_document->project().toilTasks.size(), 1);
}

void TestMergeDialog::withoutQuestionsThePreviewComesFirst()
{
    editMine([](Project& p) { p.teams[0].people = 9; });
    editTheirs([](Project& p) { p.teams.append({ .id = id(u"qa"_s), .name = u"QA"_s }); });
    open();
    auto* preview = find<QTreeWidget>(*m_dialog, "preview");
    QVERIFY(preview->isVisible());
    QCOMPARE(previewLines(*m_dialog).size(), 1);
    QVERIFY(previewLines(*m_dialog).at(0).contains(u"QA"_s));
    QVERIFY(find<QPushButton>(*m_dialog, "merge")->isEnabled());
}

void TestMergeDialog::nothingToMerge()
{
    editMine([](Project& p) { p.teams[0].people = 9; });
    open();
    QCOMPARE(answer(*m_dialog), u"There is nothing to merge"_s);
    QVERIFY(!find<QPushButton>(*m_dialog, "merge")->isEnabled());
}

void TestMergeDialog::addsAPart()
{
    Project part;
    part.teams = { { .id = id(u"x"_s), .name = u"ops"_s },
        { .id = id(u"dev"_s), .name = u"Dev"_s, .people = 3 } }; // an id that is taken
    part.toilTasks = { { .id = id(u"y"_s), .teamId = id(u"x"_s), .name = u"Clean disks"_s } };
    QVERIFY(QFile::remove(path(u"theirs"_s)));
    ProjectStore::create(path(u"theirs"_s), part);
    open();
    auto* join = find<QCheckBox>(*m_dialog, "join");
    QVERIFY(join->isVisible() && join->isChecked());
    QCOMPARE(find<QListWidget>(*m_dialog, "conflicts")->count(), 0);
    QVERIFY(!find<QListWidget>(*m_dialog, "conflicts")->isVisible());
    QCOMPARE(previewLines(*m_dialog).size(), 3);
    QVERIFY(previewLines(*m_dialog).at(0).contains(u"Ops"_s)); // what is joined
    join->click();
    QCOMPARE(previewLines(*m_dialog).size(), 3); // the teams come as rows of their own
    join->click();
    QTest::mouseClick(find<QPushButton>(*m_dialog, "merge"), Qt::LeftButton);
    QCOMPARE(m_document->project().teams.size(), 2);
    QCOMPARE(m_document->project().toilTasks.at(1).teamId, id(u"ops"_s));
}

void TestMergeDialog::cancelChangesNothing()
{
    makeConflicts();
    const Project before = m_document->project();
    const auto steps = m_document->store().history().size();
    open();
    QTest::mouseClick(find<ChoiceCard>(*m_dialog, "theirs"), Qt::LeftButton);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(m_document->project() == before);
    QCOMPARE(m_document->store().history().size(), steps);
}

void TestMergeDialog::refusals()
{
    QVERIFY(!mergeCopy(path(u"mine"_s), context(), nullptr));
    QVERIFY(!mergeCopy(path(u"missing"_s), context(), nullptr));
    QCOMPARE(m_prompts.told.size(), 2);
    m_document.reset();
    m_document = std::make_unique<Document>(
        ProjectStore::open(path(u"mine"_s), ProjectStore::Access::ReadOnly));
    QVERIFY(!mergeCopy(path(u"theirs"_s), context(), nullptr));
    QCOMPARE(m_prompts.told.size(), 3);
}

void TestMergeDialog::everyInputIsNamed()
{
    makeConflicts();
    open();
    const auto widgets = m_dialog->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool input = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && (button || qobject_cast<const QAbstractItemView*>(widget));
        if (input)
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
    }
    const auto labels = m_dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

GEMBA_TEST(TestMergeDialog)
#include "tst_mergedialog.moc"
