// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// `gemba help [json]`: all commands, or the keys of what --json gives.
int helpCommand(const QStringList& arguments);
