// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// `gemba simulate FILE --stream NAME`: what a value stream does in time, as it is or with its
/// changes. Returns the exit code; throws CommandFailure or StoreError.
int simulateCommand(const QStringList& arguments);
