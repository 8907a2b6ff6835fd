// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/kata/kata.h"
#include <QString>

class QChart;
class QFont;
struct Project;
struct Theme;

/// The run chart of a board's current condition: the measured points, the median of the baseline
/// (dotted where it is carried on), the target condition's goal, a numbered flag on the time axis
/// for each experiment, the last point valued. Null where nothing is measured.
QChart* kataRunChart(
    const Project& project, const KataBoard& board, const Theme& theme, const QFont& base);

/// What the chart shows, in words, for screen readers and captions.
QString kataRunChartName(const Project& project, const KataBoard& board);
