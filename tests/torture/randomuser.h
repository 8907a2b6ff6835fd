// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/prompts.h"
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

class MainWindow;
class QWidget;

/// Answers the window's questions: a copy has its place, everything else is declined.
struct CopyPrompts : Prompts {
    QString copyPath = {};
    QString told = {}; ///< The last bad news.

    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
    {
        return copyPath;
    }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    void inform(QWidget*, const QString&, const QString& text) override { told = text; }
};

/// Somebody who types, clicks and undoes without a plan: the same for the same seed, as far as the
/// window shows the same. Uses the real widgets and actions.
class RandomUser : public QObject {
public:
    RandomUser(MainWindow& window, quint32 seed);

    /// One thing a person does, then lets the window catch up.
    void act();

private:
    void typeInto(QWidget* field);
    void press(QWidget* button);
    void trigger(int action);
    void showAnotherPanel();
    template <typename Widget> QWidget* anyShown();

    MainWindow& m_window;
    QRandomGenerator m_random;
    QTimer m_closer; ///< Closes what a click opened: menus, dialogs.
};
