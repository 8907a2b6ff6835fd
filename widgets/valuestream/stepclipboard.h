// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include <memory>
#include <optional>

class QMimeData;

// Steps travel between maps and projects over the clipboard: for Gemba as a small project in JSON,
// for everything else as lines of name and team, which also come back as steps.

/// Nothing where none of `steps` is in the map.
std::unique_ptr<QMimeData> copiedSteps(
    const Project& project, const StreamMap& map, const QList<QUuid>& steps);

/// One stream with steps and handoffs, and the teams they name; nothing where the clipboard holds
/// neither steps nor lines of text.
std::optional<Project> stepsOnClipboard(const QMimeData& data);

/// Puts the steps of `part` in series behind `afterId` (null: at the end), with the handoffs they
/// have among each other. Teams that are here stay who they are, by identity, else by name. Returns
/// the new steps in their order.
QList<QUuid> pasteSteps(
    Project& project, const QUuid& streamId, const QUuid& afterId, const Project& part);
