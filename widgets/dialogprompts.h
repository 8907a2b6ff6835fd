// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/prompts.h"

/// Asks with dialogs.
class DialogPrompts : public Prompts {
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
        const QString& filter) override;
    bool confirm(
        QWidget* parent, const QString& title, const QString& text, const QString& yes) override;
    void inform(QWidget* parent, const QString& title, const QString& text) override;

private:
    QString m_folder = {}; ///< Where the last file was chosen.
};
