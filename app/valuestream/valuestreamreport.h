// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;

/// A chapter for every value stream: its lead, waterfall, map, metrics, steps and handoffs.
void writeValueStreamReport(
    ReportWriter& writer, const Project& project, QDate today, const FigureSource& figures);
