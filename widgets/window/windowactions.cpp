// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowactions.h"
#include "app/language/language.h"
#include "app/overview/overviewsummary.h"
#include "widgets/window/panels.h"
#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Shortcuts are the same in all languages.
static QHash<int, QList<QKeySequence>> shortcuts()
{
    using A = WindowActions;
    return {
        { A::New, { Qt::CTRL | Qt::Key_N } },
        { A::Open, { Qt::CTRL | Qt::Key_O } },
        { A::OpenExample, { Qt::CTRL | Qt::SHIFT | Qt::Key_O } },
        { A::ClearRecent, { Qt::CTRL | Qt::SHIFT | Qt::Key_Delete } },
        { A::NameProject, { Qt::CTRL | Qt::Key_S } },
        { A::SaveCopy, { Qt::CTRL | Qt::SHIFT | Qt::Key_S } },
        { A::MergeCopy, { Qt::CTRL | Qt::Key_J } },
        { A::RestoreBackup, { Qt::CTRL | Qt::SHIFT | Qt::Key_B } },
        { A::ImportLog, { Qt::CTRL | Qt::Key_I } },
        { A::ImportStreams, { Qt::CTRL | Qt::ALT | Qt::Key_I } },
        { A::ImportJson, { Qt::CTRL | Qt::SHIFT | Qt::Key_I } },
        { A::ExportJson, { Qt::CTRL | Qt::SHIFT | Qt::Key_E } },
        { A::ExportPdf, { Qt::CTRL | Qt::Key_P } },
        { A::Close, { Qt::CTRL | Qt::Key_W } },
        { A::Quit, { Qt::CTRL | Qt::Key_Q } },
        { A::Undo, { Qt::CTRL | Qt::Key_Z } },
        { A::Redo, { Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y } },
        { A::Find, { Qt::CTRL | Qt::Key_K } },
        { A::ShowOverview, { Qt::CTRL | Qt::Key_1 } },
        { A::ShowKata, { Qt::CTRL | Qt::Key_2 } },
        { A::ShowValueStream, { Qt::CTRL | Qt::Key_3 } },
        { A::ShowErrorBudget, { Qt::CTRL | Qt::Key_4 } },
        { A::ShowToil, { Qt::CTRL | Qt::Key_5 } },
        { A::ShowOrgModel, { Qt::CTRL | Qt::Key_6 } },
        { A::ShowReport, { Qt::CTRL | Qt::Key_7 } },
        { A::NameMoment, { Qt::CTRL | Qt::Key_M } },
        { A::CompareMoments, { Qt::CTRL | Qt::SHIFT | Qt::Key_M } },
        { A::ActivityLog, { Qt::CTRL | Qt::Key_H } },
        { A::PreviousPanel, { Qt::CTRL | Qt::Key_PageUp } },
        { A::NextPanel, { Qt::CTRL | Qt::Key_PageDown } },
        { A::RightSide, { Qt::Key_F4 } },
        { A::Explain, { Qt::SHIFT | Qt::Key_F4 } },
        { A::TextLarger, { Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal } },
        { A::TextSmaller, { Qt::CTRL | Qt::Key_Minus } },
        { A::TextNormal, { Qt::CTRL | Qt::Key_0 } },
        { A::ThemeLight, { Qt::CTRL | Qt::SHIFT | Qt::Key_F5 } },
        { A::ThemeDark, { Qt::CTRL | Qt::SHIFT | Qt::Key_F6 } },
        { A::ThemeSystem, { Qt::CTRL | Qt::SHIFT | Qt::Key_F7 } },
        { A::Korean, { Qt::CTRL | Qt::SHIFT | Qt::Key_F8 } },
        { A::English, { Qt::CTRL | Qt::SHIFT | Qt::Key_F9 } },
        { A::FullScreen, { Qt::Key_F11 } },
        { A::Shortcuts, { Qt::Key_F1 } },
        { A::About, { Qt::SHIFT | Qt::Key_F1 } },
    };
}

WindowActions::WindowActions(QMenuBar* bar, QWidget* window)
    : QObject(window)
{
    const auto keys = shortcuts();
    for (int id = 0; id < Count; ++id) {
        auto* action = new QAction(window);
        action->setShortcuts(keys.value(id));
        m_actions.append(action);
        window->addAction(action);
    }
    for (int i = 0; i < 4; ++i)
        m_menus.append(bar->addMenu(QString()));
    fillFileMenu();
    fillEditMenu();
    fillViewMenu();
    fillHelpMenu();
    retranslate();
}

void WindowActions::fillFileMenu()
{
    QMenu* file = m_menus.at(0);
    file->addActions({ m_actions.at(New), m_actions.at(Open) });
    m_recentMenu = file->addMenu(QString());
    file->addAction(m_actions.at(OpenExample));
    file->addSeparator();
    file->addActions(
        { m_actions.at(NameProject), m_actions.at(SaveCopy), m_actions.at(RestoreBackup) });
    file->addAction(m_actions.at(MergeCopy));
    file->addSeparator();
    file->addActions({ m_actions.at(ImportLog), m_actions.at(ImportStreams) });
    file->addAction(m_actions.at(ImportJson));
    file->addActions({ m_actions.at(ExportPdf), m_actions.at(ExportJson) });
    file->addSeparator();
    file->addActions({ m_actions.at(Close), m_actions.at(Quit) });
}

void WindowActions::fillEditMenu()
{
    m_menus.at(1)->addActions({ m_actions.at(Undo), m_actions.at(Redo) });
    m_menus.at(1)->addSeparator();
    m_menus.at(1)->addActions({ m_actions.at(NameMoment), m_actions.at(CompareMoments) });
    m_menus.at(1)->addSeparator();
    m_menus.at(1)->addAction(m_actions.at(Find));
}

void WindowActions::fillViewMenu()
{
    QMenu* view = m_menus.at(2);
    auto* panels = new QActionGroup(this);
    for (int id = ShowOverview; id <= ActivityLog; ++id) {
        m_actions.at(id)->setCheckable(true);
        panels->addAction(m_actions.at(id));
        view->addAction(m_actions.at(id));
    }
    view->addActions({ m_actions.at(PreviousPanel), m_actions.at(NextPanel) });
    view->addSeparator();
    m_actions.at(RightSide)->setCheckable(true);
    view->addActions({ m_actions.at(RightSide), m_actions.at(Explain) });
    view->addSeparator();
    view->addActions(
        { m_actions.at(TextLarger), m_actions.at(TextSmaller), m_actions.at(TextNormal) });
    view->addSeparator();
    m_themeMenu = view->addMenu(QString());
    auto* themes = new QActionGroup(this);
    for (const Id id : { ThemeLight, ThemeDark, ThemeSystem }) {
        m_actions.at(id)->setCheckable(true);
        themes->addAction(m_actions.at(id));
        m_themeMenu->addAction(m_actions.at(id));
    }
    m_languageMenu = view->addMenu(QString());
    auto* tongues = new QActionGroup(this);
    for (const Id id : { Korean, English }) {
        m_actions.at(id)->setCheckable(true);
        tongues->addAction(m_actions.at(id));
        m_languageMenu->addAction(m_actions.at(id));
    }
    view->addSeparator();
    m_actions.at(FullScreen)->setCheckable(true);
    view->addAction(m_actions.at(FullScreen));
}

void WindowActions::fillHelpMenu()
{
    m_menus.at(3)->addActions({ m_actions.at(Shortcuts), m_actions.at(About) });
}

void WindowActions::retranslateFile()
{
    m_menus.at(0)->setTitle(tr("&File"));
    m_actions.at(New)->setText(tr("&New project"));
    m_actions.at(Open)->setText(tr("&Open…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_actions.at(ClearRecent)->setText(tr("&Clear this list"));
    m_actions.at(OpenExample)->setText(tr("Open the &example"));
    m_actions.at(NameProject)->setText(tr("N&ame or move this project…"));
    m_actions.at(SaveCopy)->setText(tr("&Save a copy…"));
    m_actions.at(MergeCopy)->setText(tr("&Merge a copy…"));
    m_actions.at(RestoreBackup)->setText(tr("Restore from a &backup…"));
    m_actions.at(ImportLog)->setText(tr("&Import ticket log…"));
    m_actions.at(ImportStreams)->setText(tr("Import a &value stream…"));
    m_actions.at(ImportJson)->setText(tr("Import &JSON…"));
    m_actions.at(ExportPdf)->setText(tr("Export &PDF…"));
    m_actions.at(ExportJson)->setText(tr("E&xport JSON…"));
    m_actions.at(Close)->setText(tr("&Close project"));
    m_actions.at(Quit)->setText(tr("&Quit"));
}

void WindowActions::retranslateView()
{
    m_menus.at(2)->setTitle(tr("&View"));
    for (int i = 0; i < int(std::size(journey)); ++i)
        m_actions.at(ShowOverview + i)
            ->setText(u"&%1 %2"_s.arg(i + 1).arg(subjectName(journey[i])));
    m_actions.at(ActivityLog)->setText(tr("Acti&vity log"));
    m_actions.at(PreviousPanel)->setText(tr("&Previous panel"));
    m_actions.at(NextPanel)->setText(tr("&Next panel"));
    m_actions.at(RightSide)->setText(tr("&Right side"));
    m_actions.at(Explain)->setText(tr("How is this &computed?"));
    m_actions.at(TextLarger)->setText(tr("Text &larger"));
    m_actions.at(TextSmaller)->setText(tr("Text &smaller"));
    m_actions.at(TextNormal)->setText(tr("Text n&ormal size"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_actions.at(ThemeLight)->setText(tr("&Light"));
    m_actions.at(ThemeDark)->setText(tr("&Dark"));
    m_actions.at(ThemeSystem)->setText(tr("As the &system"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    // Each in its own words, so that people who cannot read the present one find theirs.
    m_actions.at(Korean)->setText(languageName(Language::Korean) + u"(&K)"_s);
    m_actions.at(English)->setText(u"&"_s + languageName(Language::English));
    m_actions.at(FullScreen)->setText(tr("&Full screen"));
}

void WindowActions::retranslate()
{
    retranslateFile();
    m_menus.at(1)->setTitle(tr("&Edit"));
    m_actions.at(Undo)->setText(tr("&Undo"));
    m_actions.at(Redo)->setText(tr("&Redo"));
    m_actions.at(NameMoment)->setText(tr("&Name this moment…"));
    m_actions.at(CompareMoments)->setText(tr("&Compare two moments…"));
    m_actions.at(Find)->setText(tr("&Search everything"));
    retranslateView();
    m_menus.at(3)->setTitle(tr("&Help"));
    m_actions.at(Shortcuts)->setText(tr("&Keyboard shortcuts"));
    m_actions.at(About)->setText(tr("&About Gemba"));
}

QString WindowActions::plainText(const QAction* action)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s); // Korean: "파일(&F)"
    QString text = action->text();
    text.remove(bracketed);
    return text.remove(u'&');
}
