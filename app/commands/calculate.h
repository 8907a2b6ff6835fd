// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// `gemba calculate --list` and `gemba calculate NAME key=value … [--json]`: the formulas behind
/// the panels.
int calculateCommand(const QStringList& arguments);
