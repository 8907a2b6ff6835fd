// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;

/// The kata's section of the report: for each storyboard the finding, the sheet and its run chart,
/// obstacles and experiments as tables, how the numbers were computed.
void writeKataReport(
    ReportWriter& writer, const Project& project, QDate today, const FigureSource& figures);
