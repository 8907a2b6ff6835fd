// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QWidget>

class ElidedText;
class LinkButton;
class QAction;
class QLineEdit;
class QMenu;
class QMenuBar;
class QToolButton;

/// The one row at the window's top: logo, menus, project and save state, undo, redo, search,
/// language, theme.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    QMenuBar* menuBar() const { return m_menuBar; }
    QLineEdit* searchField() const { return m_search; }
    /// Called once the actions exist.
    void setActions(QAction* undo, QAction* redo, QMenu* languageMenu);
    void showProject(const QString& title);
    /// `link` leads to giving the project a name; empty: none.
    void showSaveState(State state, const QString& text, const QString& link);
    QString saveStateText() const;
    void setSidebarWidth(int width);
    void retranslate();

signals:
    void themeToggled();
    void nameRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QWidget* m_logo;
    QMenuBar* m_menuBar;
    ElidedText* m_title;
    ElidedText* m_saved;
    LinkButton* m_name;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QToolButton* m_language;
    QToolButton* m_theme;
    State m_state = State::Unknown;
    bool m_restyling = false;
};
