// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;

/// The report's chapter on toil: the teams' stacks and numbers, the tasks of each team that has
/// any, how to tell toil from engineering.
void writeToilReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures);
