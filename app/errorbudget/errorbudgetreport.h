// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;

/// The report's chapter on error budgets: all objectives with what they allow and what is left,
/// the burn charts of those out of budget, the policy, the ledger of incidents.
void writeErrorBudgetReport(
    ReportWriter& report, const Project& project, QDate today, const FigureSource& figures);
