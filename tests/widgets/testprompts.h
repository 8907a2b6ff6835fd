// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/prompts.h"
#include <QStringList>

/// Answers a panel's questions without a dialog and remembers what was said.
class TestPrompts : public Prompts {
public:
    QString fileToOpen = {};
    QString fileToSave = {};
    bool yes = true;
    QStringList said = {}; ///< Texts of confirm() and inform(), in order.

    QString openFile(QWidget*, const QString&, const QString&) override { return fileToOpen; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
    {
        return fileToSave;
    }
    bool confirm(QWidget*, const QString&, const QString& text, const QString&) override
    {
        said.append(text);
        return yes;
    }
    void inform(QWidget*, const QString&, const QString& text) override { said.append(text); }
};
