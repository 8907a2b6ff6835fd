// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/prompts.h"
#include <QStringList>

/// Answers a window's questions without a dialog and remembers what was asked and told.
struct TestPrompts : Prompts {
    QString openFile(QWidget*, const QString&, const QString&) override { return fileToOpen; }
    QString saveFile(QWidget*, const QString&, const QString& suggested, const QString&) override
    {
        suggestion = suggested;
        return fileToSave;
    }
    bool confirm(QWidget*, const QString&, const QString& text, const QString&) override
    {
        asked.append(text);
        return answer;
    }
    void inform(QWidget*, const QString&, const QString& text) override { told.append(text); }

    QString fileToOpen = {};
    QString fileToSave = {};
    QString suggestion = {};
    bool answer = true;
    QStringList asked = {};
    QStringList told = {};
};
