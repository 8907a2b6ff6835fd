// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/window/banner.h"
#include "widgets/window/filecommands.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using A = WindowActions;

/// Files through the window: naming, dropping, refusing, read-only, failing and healing saves.
class TestWindowFiles : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void namesAnUntitledProject();
    void opensByDrop();
    void brokenFileIsRefusedInWords();
    void secondOpeningIsReadOnly();
    void failedSaveShowsAndHeals();
    void listsRecentFiles();
    void exportsAndImportsJson();
    void emptyUntitledLeavesNothing();
    void untitledSurvivesACrash();
    void lastOneIsOpenedAgain();
    void lockedLastOneIsLeftAlone();
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

void TestWindowFiles::namesAnUntitledProject()
{
    WindowFixture fixture(sample());
    const QString untitled = fixture.files.path();
    QVERIFY(fixture.files.isUntitled());
    fixture.files.document().edit(
        u"Edit"_s, [](Project& project) { project.info.scope = u"all"_s; });
    fixture.prompts.fileToSave = fixture.folder.filePath(u"plan.gemba"_s);
    fixture.window->actions()[A::NameProject]->trigger();
    QVERIFY(fixture.prompts.suggestion.endsWith(u".gemba"_s));
    QCOMPARE(fixture.files.path(), fixture.prompts.fileToSave);
    QVERIFY(!QFile::exists(untitled));
    QVERIFY(fixture.window->actions()[A::Undo]->isEnabled()); // its history came along
    fixture.window->actions()[A::Undo]->trigger();
    QCOMPARE(fixture.files.document().store().written().info.scope, sample().info.scope);
    fixture.prompts.fileToSave = fixture.folder.filePath(u"copy.gemba"_s);
    fixture.window->actions()[A::SaveCopy]->trigger();
    QVERIFY(fixture.files.path().endsWith(u"plan.gemba"_s));
    QVERIFY(ProjectStore::open(fixture.prompts.fileToSave)->written()
        == fixture.files.document().project());
}

void TestWindowFiles::opensByDrop()
{
    WindowFixture fixture;
    const QString path = fixture.folder.filePath(u"dropped.gemba"_s);
    ProjectStore::create(path, sample()).reset();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &drop);
    QTRY_COMPARE(fixture.files.path(), path);
    QVERIFY(fixture.files.document().project() == sample());
    QVERIFY(!fixture.window->actions()[A::Undo]->isEnabled());
}

void TestWindowFiles::brokenFileIsRefusedInWords()
{
    WindowFixture fixture;
    const QString before = fixture.files.path();
    const QString path = fixture.folder.filePath(u"letter.gemba"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam");
    file.close();
    fixture.prompts.fileToOpen = path;
    fixture.window->actions()[A::Open]->trigger();
    QCOMPARE(fixture.prompts.told.size(), 1);
    QCOMPARE(fixture.files.path(), before);
}

void TestWindowFiles::secondOpeningIsReadOnly()
{
    WindowFixture fixture;
    const QString path = fixture.folder.filePath(u"shared.gemba"_s);
    std::unique_ptr<ProjectStore> other = ProjectStore::create(path, sample());
    fixture.prompts.answer = false;
    QVERIFY(!fixture.window->fileCommands().openPath(path));
    QCOMPARE(fixture.prompts.asked.size(), 1);
    fixture.prompts.answer = true;
    QVERIFY(fixture.window->fileCommands().openPath(path));
    QVERIFY(fixture.files.document().isReadOnly());
    QVERIFY(!fixture.window->banner()->isHidden());
    fixture.files.document().edit(u"Edit"_s, [](Project& project) { project.info.title = u"x"_s; });
    QVERIFY(fixture.files.document().project() == sample());
    fixture.window->banner()->findChild<QPushButton*>()->click();
    QVERIFY(fixture.files.document().isReadOnly()); // it is still open elsewhere
    QCOMPARE(fixture.prompts.told.size(), 1);
    other.reset();
    fixture.window->banner()->findChild<QPushButton*>()->click();
    QVERIFY(!fixture.files.document().isReadOnly());
    QVERIFY(fixture.window->banner()->isHidden());
}

void TestWindowFiles::failedSaveShowsAndHeals()
{
#ifdef Q_OS_UNIX
    WindowFixture fixture(sample());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 16;
    setrlimit(RLIMIT_FSIZE, &small); // nothing longer can be written: a full disk
    fixture.files.document().edit(
        u"Edit"_s, [](Project& project) { project.info.title = u"not on disk"_s; });
    const QString error = fixture.files.document().saveError();
    const bool shown = !fixture.window->banner()->isHidden();
    fixture.prompts.answer = false;
    const bool closed = fixture.window->close();
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!error.isEmpty());
    QVERIFY(shown);
    QVERIFY(!closed); // asked, and stayed
    QCOMPARE(fixture.window->banner()->text(), error);
    fixture.window->banner()->findChild<QPushButton*>()->click(); // try again
    QVERIFY(fixture.files.document().saveError().isEmpty());
    QVERIFY(fixture.window->banner()->isHidden());
    QCOMPARE(fixture.files.document().store().written().info.title, u"not on disk"_s);
#endif
}

void TestWindowFiles::listsRecentFiles()
{
    WindowFixture fixture;
    for (int i = 0; i < 12; ++i) {
        const QString path = fixture.folder.filePath(u"plan %1.gemba"_s.arg(i));
        ProjectStore::create(path, {}).reset();
        fixture.files.open(path);
    }
    QCOMPARE(fixture.files.recent().size(), 10);
    QVERIFY(QFile::remove(fixture.folder.filePath(u"plan 5.gemba"_s)));
    fixture.window->fileCommands().openPath(fixture.folder.filePath(u"plan 7.gemba"_s));
    const QList<QAction*> entries = fixture.window->actions().recentMenu()->actions();
    QCOMPARE(entries.size(), 12); // ten, a line, "clear"
    QVERIFY(entries.first()->text().contains(u"plan 7"_s));
    for (const QAction* entry : entries)
        if (entry->text().contains(u"plan 5"_s))
            QVERIFY(!entry->isEnabled());
    fixture.window->actions()[A::ClearRecent]->trigger();
    QVERIFY(fixture.files.recent().isEmpty());
}

void TestWindowFiles::exportsAndImportsJson()
{
    WindowFixture fixture(sample());
    const QString path = fixture.folder.filePath(u"plan.json"_s);
    fixture.prompts.fileToSave = path;
    fixture.window->actions()[A::ExportJson]->trigger();
    QVERIFY(QFile::exists(path));
    fixture.window->actions()[A::New]->trigger();
    QVERIFY(fixture.files.document().project() == Project());
    fixture.prompts.fileToOpen = path;
    fixture.window->actions()[A::ImportJson]->trigger();
    QCOMPARE(fixture.prompts.told, QStringList());
    QVERIFY(fixture.files.document().project() == sample());
}

void TestWindowFiles::emptyUntitledLeavesNothing()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.json"_s));
    const QDir untitled(folder.filePath(u"untitled"_s));
    {
        ProjectFiles files(settings, untitled.path());
        files.openLast();
        QVERIFY(files.isUntitled());
        QCOMPARE(untitled.entryList({ u"*.gemba"_s }).size(), 1);
    }
    QCOMPARE(untitled.entryList({ u"*.gemba"_s }).size(), 0);
    QCOMPARE(settings.value(u"recentProjects"_s).toStringList(), QStringList());
}

void TestWindowFiles::untitledSurvivesACrash()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.json"_s));
    {
        ProjectFiles files(settings, folder.filePath(u"untitled"_s));
        files.openUntitled(sample());
    }
    settings.remove(u"lastProject"_s); // the settings were not there after the crash
    settings.remove(u"recentProjects"_s);
    ProjectFiles files(settings, folder.filePath(u"untitled"_s));
    files.openLast();
    QVERIFY(files.document().project() == sample());
}

void TestWindowFiles::lastOneIsOpenedAgain()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.json"_s));
    const QString path = folder.filePath(u"plan.gemba"_s);
    ProjectStore::create(path).reset();
    {
        ProjectFiles files(settings, folder.filePath(u"untitled"_s));
        files.open(path);
        QCOMPARE(files.name(), u"plan"_s);
    }
    ProjectFiles files(settings, folder.filePath(u"untitled"_s));
    files.openLast();
    QCOMPARE(files.path(), path);
    QVERIFY_THROWS_EXCEPTION(StoreError, files.open(folder.filePath(u"none.gemba"_s)));
    QCOMPARE(files.path(), path); // a failed opening changes nothing
}

void TestWindowFiles::lockedLastOneIsLeftAlone()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.json"_s));
    const QString path = folder.filePath(u"plan.gemba"_s);
    const std::unique_ptr<ProjectStore> other = ProjectStore::create(path);
    settings.setValue(u"lastProject"_s, path);
    ProjectFiles files(settings, folder.filePath(u"untitled"_s));
    QString why;
    files.openLast(&why);
    QVERIFY(files.isUntitled());
    QVERIFY(!why.isEmpty());
}

GEMBA_TEST(TestWindowFiles)
#include "tst_windowfiles.moc"
#include "widgets/settings.h"
