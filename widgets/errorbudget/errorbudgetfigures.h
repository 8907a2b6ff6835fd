// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include "app/report/reportwriter.h"
#include <QDate>
#include <QFont>

class QChart;
struct Theme;

/// The burn chart of one objective: the budget running down over the window against an even burn,
/// a flag at each incident, a band since it was spent. Null where there is no ratio to draw.
QChart* burnChart(const ObjectiveView& view, QDate today, const Theme& theme, const QFont& base);
/// The same in a sentence, for screen readers.
QString burnChartName(const ObjectiveView& view, QDate today);

/// One bar of budget left for each objective, in the project's order; below zero to the left.
Figure budgetBarsFigure(const QList<ObjectiveView>& views, const Theme& theme);
/// The height in 1/96 inch that shows all bars of so many objectives, up to a page's worth.
double budgetBarsHeight(qsizetype objectives);

/// "errorbudget/overview" and "errorbudget/burn:<objective id>"; empty for other names.
Figure errorBudgetFigure(
    const Project& project, const QString& name, QDate today, const Theme& theme);
