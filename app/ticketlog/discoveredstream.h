// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include "app/ticketlog/discovery.h"

struct Project;

/// Adds what was discovered as a value stream in calendar time: steps in the main order, teams by
/// name (made where there are none), each transition as a handoff, those against the main order and
/// repetitions as send-backs. `evidence` is the stored log; its row is added, too, unless it is
/// there already. Rare paths start hidden so that four fifths of the cases stay visible. Returns
/// the stream's id.
QUuid addDiscoveredStream(
    Project& project, const Discovery& discovery, const QString& name, const Evidence& evidence);
