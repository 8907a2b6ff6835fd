// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/widgets/testprompts.h"
#include "widgets/settings.h"
#include "widgets/window/appearance.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/projectfiles.h"
#include <QTemporaryDir>

/// A window on a folder of its own.
struct WindowFixture {
    explicit WindowFixture(const Project& project = {})
    {
        settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
        settings.setValue(QStringLiteral("theme"), QStringLiteral("Light"));
        appearance.apply();
        files.openUntitled(project);
        window = std::make_unique<MainWindow>(files, appearance, prompts, settings,
            [] { return QDateTime(QDate(2026, 11, 20), QTime(14, 2)); });
        window->resize(1280, 720);
    }
    ~WindowFixture() { window.reset(); }

    QTemporaryDir folder = {};
    Settings settings { folder.filePath(QStringLiteral("settings.json")) };
    Appearance appearance { settings };
    ProjectFiles files { settings, folder.filePath(QStringLiteral("untitled")) };
    TestPrompts prompts = {};
    std::unique_ptr<MainWindow> window = {};
};
