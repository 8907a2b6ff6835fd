// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class WindowActions;

/// Lists every action with its shortcut.
void showShortcuts(const WindowActions& actions, QWidget* parent);
/// What the program is, its version and the licences of all it uses.
void showAbout(QWidget* parent);
