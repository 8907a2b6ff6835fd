// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/futuresimulation.h"
#include "widgets/valuestream/changelist.h"
#include <QPointF>

class QChart;
class QFont;
struct Theme;

/// Median and 85th percentile after each change, what the change brings, all with their intervals;
/// nothing where the current state could not be simulated.
std::optional<ChangeFigures> simulatedFigures(const FutureSimulation& simulation, DayLength day);
/// How many of all items take how long, from the percentiles 1 to 99 %: points (seconds, share of
/// all items a bar) of `bars` bars of equal width from 0 to `high` seconds.
QList<QPointF> leadTimeShares(const std::vector<double>& percentiles, double high, int bars);
/// The lead time of one item, the current state's in grey and the future's filled, with median and
/// 85th percentile of both.
QChart* leadTimeChart(
    const FutureSimulation& simulation, DayLength day, const Theme& theme, const QFont& base);
/// Median and 85th percentile of both states with their intervals, in a sentence each.
QString leadTimeWords(const FutureSimulation& simulation, DayLength day);
