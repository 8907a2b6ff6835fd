// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;

/// The report's chapter on the organisation model: ranking with the conditions that fail, why the
/// first leads, criteria with their weights and findings, the fit values with their reasons.
void writeOrgModelReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures);
