// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/queueprice.h"
#include <functional>

class QChart;
class QFont;
struct Theme;

/// A chart and what it shows, in words.
struct QueueChart {
    QChart* chart = nullptr;
    QString name = {};
};

/// The wait against the use of the people, with where this queue stands.
QueueChart delayChart(const StreamMap& map, const QueuePrice& price, const Step& step,
    const Theme& theme, const QFont& base);

/// What a day costs by the size of a batch, with the size now and the cheapest; empty where a batch
/// costs nothing.
QueueChart batchChart(const BatchCost& cost, int now, const Theme& theme, const QFont& base,
    const std::function<QString(double)>& money);
