// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>
#include <QUuid>

struct Measure;
struct Phase;
struct Project;
struct Theme;

/// The journey to the scale of time: what is done, what is under way, today.
Figure journeyFigure(const QList<Phase>& phases, QDate today, const Theme& theme);

/// The small run chart of one measure.
Figure measureFigure(const Project& project, const Measure& measure, const Theme& theme);

/// "overview/journey", "overview/measures" (all run charts in one row) for the report.
Figure overviewFigure(const Project& project, const QString& name, QDate today, const Theme& theme);
