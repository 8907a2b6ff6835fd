// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streammodel.h"
#include <optional>

class QWidget;

/// The stream simulated as `gemba simulate --log` does without further options, beside the window,
/// which shows how far it is; nothing where that was cancelled.
std::optional<StreamSimulation> simulatedForLog(
    QWidget* window, const Project& project, const QUuid& streamId);
/// What should be known about the log before it is used: it was stopped, or something is stuck.
/// Empty where the run came to its end.
QString remarkOnLog(const StreamSimulation& simulation);
