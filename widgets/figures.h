// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include "widgets/theme/theme.h"
#include <QDate>

struct Project;

/// The figures of all panels by name ("toil/teams", …): the one place that knows them all, for
/// the report and for the command line. Print takes the light theme.
FigureSource figuresOf(const Project& project, QDate today, const Theme& theme = Theme::light());
