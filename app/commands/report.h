// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commands/commands.h"

/// gemba report FILE --pdf OUT [--sections kata,…] [--paper a4|letter] [--language ko|en]
/// [--force]: the project's report as PDF, without a display.
int reportCommand(const QStringList& arguments, const FiguresOf& figures);
