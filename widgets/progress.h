// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

class QString;
class QWidget;

/// Called with 0-1 by what takes a while; false: it is not wanted any more.
using Progress = std::function<bool(double)>;

/// Runs `action` and shows over the window how far it is, with a way out, once it has taken a
/// moment.
void withProgress(
    QWidget* window, const QString& text, const std::function<void(const Progress&)>& action);
