// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/theme/theme.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/panels.h"
#include "widgets/window/projectobjects.h"
#include "widgets/window/sidebar.h"
#include "widgets/window/topbar.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using A = WindowActions;

/// The window as a person uses it: menus, keys, panels, languages, search.
class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void cleanup();
    void everyActionHasAPlaceAndAKey();
    void mnemonics_data();
    void mnemonics();
    void showsPanelsByKey();
    void remembersPanelAndSide();
    void undoNamesItsStep();
    void undoReachesTheProjectFromAField();
    void switchesLanguage();
    void switchesThemeAndTextSize();
    void findsEverything();
    void ranksMatches();
    void sidebarCollapses();
};

void TestMainWindow::cleanup()
{
    installLanguage(Language::English);
    applyTheme(Theme::light());
}

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

static void collectActions(const QMenu* menu, QList<QAction*>& found)
{
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        found.append(action);
        if (action->menu())
            collectActions(action->menu(), found);
    }
}

void TestMainWindow::everyActionHasAPlaceAndAKey()
{
    WindowFixture fixture;
    QList<QAction*> placed;
    const QList<QMenu*> menus = fixture.window->actions().menus();
    for (const QMenu* menu : menus)
        collectActions(menu, placed);
    QHash<QKeySequence, QString> keys;
    for (int id = 0; id < A::Count; ++id) {
        const QAction* action = fixture.window->actions()[A::Id(id)];
        QVERIFY2(placed.contains(action), qPrintable(action->text()));
        QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->text().isEmpty(), qPrintable(QString::number(id)));
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key, action->text());
        }
    }
}

void TestMainWindow::mnemonics_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << int(Language::English);
    QTest::newRow("Korean") << int(Language::Korean);
}

/// Each entry has a letter of its own.
static QString mnemonicProblem(const QList<QAction*>& actions)
{
    static const QRegularExpression mnemonic(u"&([^&])"_s);
    QHash<QString, QString> used;
    for (const QAction* action : actions) {
        if (action->isSeparator())
            continue;
        const QString key = mnemonic.match(action->text()).captured(1).toLower();
        if (key.isEmpty() || used.contains(key))
            return action->text() + u" / "_s + used.value(key);
        used.insert(key, action->text());
    }
    return {};
}

void TestMainWindow::mnemonics()
{
    QFETCH(int, language);
    WindowFixture fixture;
    fixture.appearance.setLanguage(Language(language));
    QCoreApplication::processEvents();
    QList<QAction*> titles;
    QList<QAction*> all;
    const QList<QMenu*> menus = fixture.window->actions().menus();
    for (const QMenu* menu : menus) {
        titles.append(menu->menuAction());
        collectActions(menu, all);
    }
    QCOMPARE(mnemonicProblem(titles), QString());
    for (const QMenu* menu : menus)
        QCOMPARE(mnemonicProblem(menu->actions()), QString());
    for (const QAction* action : std::as_const(all))
        if (action->menu())
            QCOMPARE(mnemonicProblem(action->menu()->actions()), QString());
}

void TestMainWindow::showsPanelsByKey()
{
    WindowFixture fixture(sample());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    for (int i = 0; i < int(std::size(journey)); ++i) {
        QTest::keyClick(fixture.window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(fixture.window->shownSubject(), journey[i]);
        QVERIFY(fixture.window->panel(journey[i])->isVisible());
    }
    QTest::keyClick(fixture.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(fixture.window->shownSubject(), Subject::Overview);
}

void TestMainWindow::remembersPanelAndSide()
{
    WindowFixture fixture;
    fixture.window->showPanel(Subject::Toil);
    const bool shown = fixture.window->isSideShown();
    fixture.window->actions()[A::RightSide]->trigger();
    QCOMPARE(fixture.window->isSideShown(), !shown);
    fixture.window->showPanel(Subject::Overview);
    fixture.window->showPanel(Subject::Toil);
    QCOMPARE(fixture.window->isSideShown(), !shown);
    fixture.window.reset();
    const MainWindow again(fixture.files, fixture.appearance, fixture.prompts, fixture.settings,
        [] { return QDateTime(QDate(2026, 11, 20), QTime(14, 2)); });
    QCOMPARE(again.shownSubject(), Subject::Toil);
    QCOMPARE(again.isSideShown(), !shown);
}

void TestMainWindow::undoNamesItsStep()
{
    WindowFixture fixture;
    QAction* undo = fixture.window->actions()[A::Undo];
    QAction* redo = fixture.window->actions()[A::Redo];
    QVERIFY(!undo->isEnabled());
    fixture.files.document().edit(
        u"Rename R&D"_s, [](Project& project) { project.info.title = u"New title"_s; });
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"Rename R&&D"_s)); // no mnemonic out of what people typed
    QVERIFY(fixture.window->windowTitle().contains(u"New title"_s));
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QVERIFY(redo->text().contains(u"Rename R&&D"_s));
    QCOMPARE(fixture.files.document().project().info.title, QString());
    redo->trigger();
    QCOMPARE(fixture.files.document().project().info.title, u"New title"_s);
}

void TestMainWindow::undoReachesTheProjectFromAField()
{
    WindowFixture fixture;
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    Document& document = fixture.files.document();
    document.edit(u"Edit"_s, [](Project& project) { project.info.title = u"x"_s; });
    QLineEdit* field = fixture.window->topBar()->searchField();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // nothing typed: the project's undo
    QCOMPARE(document.project().info.title, QString());
    document.edit(u"Edit"_s, [](Project& project) { project.info.title = u"y"_s; });
    field->setFocus();
    QTest::keyClicks(field, u"toil"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // typed: the field's own
    QCOMPARE(document.project().info.title, u"y"_s);
}

static QString visibleTexts(const MainWindow& window)
{
    QStringList texts;
    const auto labels = window.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        texts.append(button->text());
    return texts.join(u'\n');
}

void TestMainWindow::switchesLanguage()
{
    WindowFixture fixture(sample());
    fixture.window->show();
    for (const Subject subject : journey)
        fixture.window->showPanel(subject);
    QVERIFY(!visibleTexts(*fixture.window).contains(u"에러 예산"_s));
    fixture.window->actions()[A::Korean]->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(currentLanguage(), Language::Korean);
    QCOMPARE(QLocale().language(), QLocale::Korean);
    if (QCoreApplication::translate("WindowActions", "&File") == u"&File"_s)
        QSKIP("The Korean translation is not in this build");
    QVERIFY(visibleTexts(*fixture.window).contains(u"에러 예산"_s));
    QVERIFY(fixture.window->actions().menus().first()->title().contains(u"파일"_s));
    fixture.window->actions()[A::English]->trigger();
    QCoreApplication::processEvents();
    QVERIFY(!visibleTexts(*fixture.window).contains(u"에러 예산"_s));
}

void TestMainWindow::switchesThemeAndTextSize()
{
    WindowFixture fixture(sample());
    fixture.window->show();
    fixture.window->actions()[A::ThemeDark]->trigger();
    QCoreApplication::processEvents();
    QVERIFY(Theme::of(fixture.window.get()).dark);
    QVERIFY(Theme::of(fixture.window->panel(Subject::Overview)).dark);
    const QImage dark = fixture.window->grab().toImage();
    QVERIFY(dark.pixelColor(640, 715).lightness() < 80);
    const double before = QFontMetricsF(QApplication::font()).height();
    for (int i = 0; i < 15; ++i)
        fixture.window->actions()[A::TextLarger]->trigger();
    QCOMPARE(fixture.appearance.textScale(), 2.0);
    QVERIFY(!fixture.window->actions()[A::TextLarger]->isEnabled());
    QVERIFY(QFontMetricsF(QApplication::font()).height() > 1.8 * before);
    fixture.window->actions()[A::TextNormal]->trigger();
    QCOMPARE(QFontMetricsF(QApplication::font()).height(), before);
}

void TestMainWindow::findsEverything()
{
    WindowFixture fixture(sample());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* palette = fixture.window->findChild<CommandPalette*>();
    QVERIFY(!palette->isVisible());
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette->isVisible());
    QLineEdit* field = fixture.window->topBar()->searchField();
    const Project project = sample();
    QVERIFY(!project.toilTasks.isEmpty());
    QTest::keyClicks(field, project.toilTasks.first().name);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.window->shownSubject(), Subject::Toil);
    QVERIFY(!palette->isVisible());
    QStringList titles;
    const QList<PaletteEntry> entries = fixture.window->paletteEntries();
    for (const PaletteEntry& entry : entries)
        titles.append(entry.title);
    const QList<NamedObject> objects = namedObjects(project);
    for (const NamedObject& object : objects)
        QVERIFY2(titles.contains(object.name), qPrintable(object.name));
}

void TestMainWindow::ranksMatches()
{
    const PaletteEntry entry { u"Export PDF…"_s, u"File"_s };
    QCOMPARE(paletteRank(entry, u"exp"_s).value_or(-1), 0);
    QCOMPARE(paletteRank(entry, u"pdf"_s).value_or(-1), 1);
    QCOMPARE(paletteRank(entry, u"pdf file"_s).value_or(-1), 5);
    QVERIFY(!paletteRank(entry, u"toil"_s));
}

void TestMainWindow::sidebarCollapses()
{
    WindowFixture fixture;
    fixture.window->show();
    const auto* sidebar = fixture.window->findChild<Sidebar*>();
    QVERIFY(!sidebar->isCollapsed());
    fixture.window->resize(1000, 700);
    QCoreApplication::processEvents();
    QVERIFY(sidebar->isCollapsed());
    QVERIFY(sidebar->width() < 80);
}

GEMBA_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
