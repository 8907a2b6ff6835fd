// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

/// The questions a panel or the window may ask: file names, yes or no, bad news. The program asks
/// with dialogs, the tests answer by themselves.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// Both return an empty string when the user declines. `filter` as QFileDialog takes it.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(
        QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
        = 0;
    virtual bool confirm(
        QWidget* parent, const QString& title, const QString& text, const QString& yes)
        = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
};
