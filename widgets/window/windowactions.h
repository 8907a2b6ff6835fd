// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

/// Every action of the window, each in one menu with a shortcut of its own.
class WindowActions : public QObject {
    Q_OBJECT
public:
    enum Id {
        New,
        Open,
        OpenExample,
        ClearRecent,
        NameProject,
        SaveCopy,
        MergeCopy,
        RestoreBackup,
        ImportLog,
        ImportStreams,
        ImportJson,
        ExportJson,
        ExportPdf,
        Close,
        Quit,
        Undo,
        Redo,
        Find,
        NameMoment,
        CompareMoments,
        ShowOverview, ///< The seven panels follow each other in the order of the journey.
        ShowKata,
        ShowValueStream,
        ShowErrorBudget,
        ShowToil,
        ShowOrgModel,
        ShowReport,
        ActivityLog, ///< A panel, too, but no station of the journey.
        PreviousPanel,
        NextPanel,
        RightSide,
        Explain,
        TextLarger,
        TextSmaller,
        TextNormal,
        ThemeLight,
        ThemeDark,
        ThemeSystem,
        Korean,
        English,
        FullScreen,
        Shortcuts,
        About,
        Count,
    };

    /// Fills the menu bar; the actions belong to `window`, so that their shortcuts work everywhere
    /// in it.
    WindowActions(QMenuBar* bar, QWidget* window);

    QAction* operator[](Id id) const { return m_actions.at(id); }
    QMenu* recentMenu() const { return m_recentMenu; }
    QMenu* languageMenu() const { return m_languageMenu; }
    QList<QMenu*> menus() const { return m_menus; }
    void retranslate();

    /// The text without its mnemonic.
    static QString plainText(const QAction* action);

private:
    void fillFileMenu();
    void fillEditMenu();
    void fillViewMenu();
    void fillHelpMenu();
    void retranslateFile();
    void retranslateView();

    QList<QAction*> m_actions = {};
    QList<QMenu*> m_menus = {}; ///< File, Edit, View, Help.
    QMenu* m_recentMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
};
