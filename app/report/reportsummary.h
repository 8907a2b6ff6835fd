// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QDate>
#include <QList>

struct Project;

/// What the report says of itself: how many pages and chapters it has and which of them have
/// nothing to say yet. `sections` are those chosen; `pages` is 0 while they are not counted.
Summary reportSummary(
    const Project& project, QDate today, const QList<Subject>& sections, int pages = 0);

/// The same of all sections.
Summary reportSummary(const Project& project, QDate today);
