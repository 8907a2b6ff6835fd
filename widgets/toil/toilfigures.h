// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QUuid>

class QChart;
struct Project;
struct Theme;

/// The teams in the stacks from left to right: those whose time is known, largest share of toil
/// first; last `shown` where its time is not known yet.
QList<QUuid> toilTeamColumns(const Project& project, const QUuid& shown);

/// Stacked bars of how each team's time divides, in per cent, the limit as a dashed line across.
/// `shown` stands on a tint; null: none does. `base` is the body font.
QChart* toilTeamsChart(
    const Project& project, const QUuid& shown, const Theme& theme, const QFont& base);
/// The strip of a column with its name, in the chart's coordinates.
QRectF toilTeamColumnRect(const QChart* chart, qsizetype column, qsizetype columns);

/// Bars of the tasks of a team by hours × score, the largest on top.
QChart* toilTasksChart(
    const Project& project, const QUuid& teamId, const Theme& theme, const QFont& base);

/// "toil/teams", "toil/tasks" (of the team with the largest share), "toil/tasks:<team id>".
Figure toilFigure(const Project& project, const QString& name, QDate today, const Theme& theme);
