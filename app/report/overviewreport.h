// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;

/// The report's first chapter: the challenge, where each subject stands, the measures of success,
/// what needs attention and what is agreed next.
void writeOverviewReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures);
