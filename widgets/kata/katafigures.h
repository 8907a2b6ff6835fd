// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;
struct Theme;

/// The kata's pictures for the report: "kata/run:<board id>", the run chart of the current
/// condition, and "kata/board:<board id>", the whole storyboard. An empty function for others.
Figure kataFigure(const Project& project, const QString& name, QDate today, const Theme& theme);
