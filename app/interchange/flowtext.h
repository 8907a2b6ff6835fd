// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/interchange/streamexchange.h"

/// A stream for Graphviz: steps as tables of their values, teams as a line in
/// them, send-backs dashed, information dotted. The numbers are attributes as well (pt_min, lt_min,
/// ca), which Graphviz keeps.
QByteArray writeDot(const StreamMap& map, const QList<Team>& teams);

/// A stream as `flowchart LR` of Mermaid, for wikis and merge requests.
QByteArray writeMermaid(const StreamMap& map, const QList<Team>& teams);
