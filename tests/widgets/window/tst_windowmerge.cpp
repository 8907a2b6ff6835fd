// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/history/mergedialog.h"
#include "widgets/window/momentcommands.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestWindowMerge : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void mergesRestoresAndMergesAgain();
};

/// As a person does it: the menu, the dialog, then back to before the merge, and once more.
void TestWindowMerge::mergesRestoresAndMergesAgain()
{
    WindowFixture fixture;
    const QString theirs = fixture.folder.filePath(u"theirs.gemba"_s);
    Project project;
    project.teams = { { .id = QUuid::createUuid(), .name = u"Ops"_s } };
    const QString mine = fixture.folder.filePath(u"mine.gemba"_s);
    ProjectStore::create(mine, project)->saveCopy(theirs);
    project.teams.append({ .id = QUuid::createUuid(), .name = u"QA"_s });
    ProjectStore::open(theirs)->write(project);
    fixture.window->show();
    fixture.files.open(mine);
    fixture.prompts.fileToOpen = theirs;
    Document& document = fixture.files.document();
    const auto mergeByMenu = [&] {
        QTimer::singleShot(0, fixture.window.get(), [] {
            if (auto* dialog = qobject_cast<MergeDialog*>(QApplication::activeModalWidget()))
                dialog->findChild<QPushButton*>(u"merge"_s)->click();
        });
        fixture.window->actions()[WindowActions::MergeCopy]->trigger();
    };
    mergeByMenu();
    QCOMPARE(document.project().teams.size(), 2);
    const Version before = document.store().versions().constLast();
    QVERIFY(before.automatic);
    auto* moments = fixture.window->findChild<MomentCommands*>();
    QVERIFY(moments);
    moments->restore(before.step);
    QCOMPARE(document.project().teams.size(), 1);
    mergeByMenu();
    QCOMPARE(document.project().teams.size(), 2);
    QCOMPARE(fixture.prompts.told, QStringList());
}

GEMBA_TEST(TestWindowMerge)
#include "tst_windowmerge.moc"
