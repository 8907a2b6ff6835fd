// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include "app/valuestream/streammetrics.h"

struct Project;

// What the numbers of a workshop say beyond their totals: doubts, balance and certainty.

/// What cannot be right, a sentence each.
void addWorkshopDoubts(QList<Finding>& findings, const Project& project, const StreamMap& map,
    const StreamMetrics& metrics);

/// Takt, items in the stream, load, labour and value added, as far as they are known.
void addFlowBalance(QList<Explanation>& list, const Project& project, const StreamMap& map,
    const StreamMetrics& metrics);

/// How sure lead time and rolled %C&A are.
void addIntervals(QList<Explanation>& list, const StreamMap& map, const StreamMetrics& metrics);
