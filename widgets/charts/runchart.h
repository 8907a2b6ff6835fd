// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include "app/report/reportwriter.h"
#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <optional>

struct Theme;

/// The small run chart of one measure: line with points, the last one marked in the state's colour
/// and valued at its right, the target as a labelled dashed line, first and last date below. The
/// painter's font is the caption font. No points: only the axis and the target.
///
/// The vertical axis does not start at 0 unless the data come near it: a run chart shows change
/// over time, and its labels carry the values.
Figure runChartFigure(const QList<QPair<QDate, double>>& points, std::optional<double> target,
    const QString& targetLabel, State state, const QString& lastLabel, const Theme& theme);
