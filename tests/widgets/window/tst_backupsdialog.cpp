// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/window/backupsdialog.h"
#include "widgets/window/filecommands.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// Backups as a person gets at them.
class TestBackupsDialog : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void saysThatThereIsNone();
    void restoresAsOneEdit();
    void opensAnotherProjectsBackupAsANewFile();
    void offersOtherCopiesApart();
    void saysWhatCannotBeRead();
};

/// A window whose backups lie in its own folder.
struct BackedUp : WindowFixture {
    explicit BackedUp(const Project& project = sampleProject(QLocale::English, QDate(2026, 11, 20)))
        : WindowFixture(project)
    {
        window->fileCommands().setBackupFolder(backups);
        window->show();
    }
    Backup backUp(const QDateTime& now)
    {
        return makeBackup(files.path(), files.document().store().projectId(), backups, now);
    }
    /// Opens the dialog as the menu does.
    BackupsDialog* open()
    {
        window->actions()[WindowActions::RestoreBackup]->trigger();
        dialog = window->findChild<BackupsDialog*>();
        list = dialog->findChild<QTreeWidget*>();
        return dialog;
    }
    QPushButton* button(const QString& text) const
    {
        const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (QString(button->text()).remove(u'&') == text)
                return button;
        return nullptr;
    }

    QString backups = folder.filePath(u"backups"_s);
    BackupsDialog* dialog = nullptr;
    QTreeWidget* list = nullptr;
};

static const QDateTime yesterday(QDate(2026, 11, 19), QTime(9, 30));

void TestBackupsDialog::saysThatThereIsNone()
{
    BackedUp fixture;
    fixture.open();
    QCOMPARE(fixture.list->topLevelItemCount(), 0);
    QVERIFY(!fixture.button(u"Restore into this project"_s)->isEnabled());
    QVERIFY(!fixture.button(u"Open as a new file…"_s)->isEnabled());
    QVERIFY(fixture.dialog->findChild<QLabel*>()->text().contains(u"There is no backup yet"_s));
}

void TestBackupsDialog::restoresAsOneEdit()
{
    BackedUp fixture;
    Document& document = fixture.files.document();
    const Project then = document.project();
    const QUuid moment = document.store().head();
    fixture.backUp(yesterday);
    document.edit(u"Change"_s, [](Project& project) { project.toilTasks.clear(); });
    document.edit(u"Change"_s, [](Project& project) { project.steps[0].name = u"Ask"_s; });
    const Project now = document.project();
    fixture.open();
    QCOMPARE(fixture.list->topLevelItem(0)->text(0), u"This project"_s);
    QCOMPARE(fixture.list->topLevelItem(0)->childCount(), 1);
    QCOMPARE(fixture.list->topLevelItem(0)->child(0)->text(0), u"19 Nov 2026, 09:30"_s);
    QTest::mouseClick(fixture.button(u"Restore into this project"_s), Qt::LeftButton);
    QVERIFY(document.project() == then);
    // A later merge has to know which moment the project went back to.
    QCOMPARE(document.store().history().last().merged, moment);
    QCOMPARE(document.undoText(), u"Restore the backup of 19 Nov 2026, 09:30"_s);
    fixture.window->actions()[WindowActions::Undo]->trigger();
    QVERIFY(document.project() == now);
}

void TestBackupsDialog::opensAnotherProjectsBackupAsANewFile()
{
    BackedUp fixture;
    const Project lost = fixture.files.document().project();
    fixture.backUp(yesterday);
    fixture.files.openUntitled();
    fixture.open();
    QCOMPARE(fixture.list->topLevelItem(0)->text(0), u"The newest of other projects"_s);
    const QTreeWidgetItem* found = fixture.list->topLevelItem(0)->child(0);
    QTRY_VERIFY2(found->text(0).startsWith(lost.info.title), qPrintable(found->text(0)));
    QVERIFY(!fixture.button(u"Restore into this project"_s)->isEnabled());
    fixture.prompts.fileToSave = fixture.folder.filePath(u"found.gemba"_s);
    QTest::mouseClick(fixture.button(u"Open as a new file…"_s), Qt::LeftButton);
    QCOMPARE(fixture.files.path(), fixture.prompts.fileToSave);
    QVERIFY(fixture.files.document().project() == lost);
    QVERIFY(!fixture.files.document().isReadOnly());
    QVERIFY(fixture.prompts.told.isEmpty());
}

void TestBackupsDialog::offersOtherCopiesApart()
{
    BackedUp fixture;
    Document& document = fixture.files.document();
    const QString copy = fixture.folder.filePath(u"copy.gemba"_s);
    fixture.files.saveCopy(copy);
    makeBackup(copy, document.store().projectId(), fixture.backups, yesterday);
    fixture.backUp(yesterday.addSecs(60));
    fixture.open();
    QCOMPARE(fixture.list->topLevelItemCount(), 2);
    QCOMPARE(fixture.list->topLevelItem(0)->text(0), u"This project"_s);
    QCOMPARE(fixture.list->topLevelItem(0)->childCount(), 1);
    QVERIFY(fixture.list->topLevelItem(1)->text(0).startsWith(u"Other copies of this project"_s));
    QCOMPARE(fixture.list->topLevelItem(1)->child(0)->text(0), u"19 Nov 2026, 09:30"_s);
}

void TestBackupsDialog::saysWhatCannotBeRead()
{
    BackedUp fixture;
    const Backup backup = fixture.backUp(yesterday);
    fixture.open();
    QVERIFY(QFile::remove(backup.path));
    const Project now = fixture.files.document().project();
    QTest::mouseClick(fixture.button(u"Restore into this project"_s), Qt::LeftButton);
    QCOMPARE(fixture.prompts.told.size(), 1);
    QVERIFY(fixture.files.document().project() == now);
}

GEMBA_TEST(TestBackupsDialog)
#include "tst_backupsdialog.moc"
