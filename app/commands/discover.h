// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// `gemba discover LOG …`: what a ticket log says about how tickets travel. `arguments` begin with
/// the command's name. Returns 0; throws CommandFailure or StoreError otherwise.
int discoverCommand(const QStringList& arguments);
