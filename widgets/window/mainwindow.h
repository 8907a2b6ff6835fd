// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"
#include <QHash>
#include <QMainWindow>

class Appearance;
class Banner;
class CommandPalette;
class FileCommands;
class HistoryPanel;
class MomentCommands;
class ProjectFiles;
class Settings;
class QStackedWidget;
class QTimer;
class SideView;
class Sidebar;
class TopBar;
class WindowActions;
struct PaletteEntry;

/// The window: the journey at the left, the panel in the middle, explanations and findings at the
/// right.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `files` has a project open. `now` is the local time; tests set it.
    MainWindow(ProjectFiles& files, Appearance& appearance, Prompts& prompts, Settings& settings,
        std::function<QDateTime()> now);
    ~MainWindow() override;

    void showPanel(Subject subject, const QUuid& objectId = {});
    Subject shownSubject() const { return m_shown; }
    /// The activity log takes the middle; the right side is closed there.
    void showHistory();
    bool isHistoryShown() const { return m_historyShown; }
    HistoryPanel* historyPanel();
    /// Made when it is shown for the first time.
    Panel* panel(Subject subject);
    const WindowActions& actions() const { return *m_actions; }
    FileCommands& fileCommands() { return *m_fileCommands; }
    Banner* banner() const { return m_banner; }
    TopBar* topBar() const { return m_topBar; }
    bool isSideShown() const;
    QList<PaletteEntry> paletteEntries();

signals:
    /// Everything there is to show after the start has been shown.
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectFileActions();
    void connectViewActions();
    void connectDocument();
    void connectHistory();
    bool showMomentState();
    void removePanels();
    void showDocument();
    void retranslate();
    void restyle();
    void updateSide();
    void setSideShown(bool shown);
    void explain();
    void updateSaveState();
    void updateUndoTexts();
    void updateRecentMenu();
    void updateAppearanceActions();
    void updateCompleteness();
    void restoreWindow();
    void rememberWindow();
    QString windowTitleText() const;

    ProjectFiles& m_files;
    Appearance& m_appearance;
    Prompts& m_prompts;
    Settings& m_settings;
    std::function<QDateTime()> m_now;
    WindowActions* m_actions;
    FileCommands* m_fileCommands;
    MomentCommands* m_moments;
    TopBar* m_topBar;
    Sidebar* m_sidebar;
    Banner* m_banner;
    QStackedWidget* m_stack;
    SideView* m_side;
    CommandPalette* m_palette;
    QTimer* m_completenessTimer;
    int m_nextCompleteness = 0; ///< Station of the journey whose pie is next.
    QHash<Subject, Panel*> m_panels = {};
    HistoryPanel* m_history = nullptr;
    bool m_historyShown = false;
    Subject m_shown = Subject::Overview;
    bool m_settled = false;
};
