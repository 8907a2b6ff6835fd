// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/queuepricecharts.h"
#include "app/language/format.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/valuestream/queuepricedialog.h"
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr double mostRho = 0.95;

QueueChart delayChart(const StreamMap& map, const QueuePrice& price, const Step& step,
    const Theme& theme, const QFont& base)
{
    auto* chart = new QChart;
    auto* line = new QLineSeries(chart);
    const Variability variability { double(map.stream.arrivalVariationMilli) / 1000,
        squaredVariation(step.processTimeShape) };
    const int people = std::max(1, step.people / std::max(1, step.peoplePerItem));
    double highest = 0;
    for (const DelayPoint& point : delayCurve(people, variability, mostRho, 96)) {
        line->append(point.rho * 100, point.delay);
        highest = std::max(highest, point.delay);
    }
    line->setPen(linePen(theme.series[0], 2.5));
    chart->addSeries(line);
    addBottomAxis(chart, 0, 100, 5)->setLabelFormat(u"%.0f %%"_s);
    addValueAxis(chart, 0, highest);
    styleChart(chart, theme, base);
    auto* marks = new ChartMarks(chart, theme, base);
    const double rho = price.formula ? price.formula->rho.value_or(0) : 0;
    const auto here = delayAt(rho, people, variability);
    if (price.formula && rho > mostRho)
        marks->addGuide(std::min(100.0, rho * 100),
            QueuePriceDialog::tr("%1: too much").arg(formatPercent(rho)), theme.bad);
    else if (price.formula && here)
        marks->setCurrent({ rho * 100, *here }, formatPercent(rho), theme.mark(State::Warning),
            theme.textOf(State::Warning), QueuePriceDialog::tr("you are here"));
    marks->reserveRoom();
    return { chart,
        QueuePriceDialog::tr(
            "Mean wait in process times against the use of the people: %1 with %n people.", nullptr,
            people)
            .arg(formatPercent(rho)) };
}

QueueChart batchChart(const BatchCost& cost, int now, const Theme& theme, const QFont& base,
    const std::function<QString(double)>& money)
{
    auto* chart = new QChart;
    const auto best = bestBatch(cost);
    if (!best || *best <= 0) {
        styleChart(chart, theme, base);
        return { chart, QueuePriceDialog::tr("What batches cost is not known yet.") };
    }
    const double cheapest = std::max(1.0, std::round(*best));
    const double most = std::max({ 4.0, 2.5 * cheapest, 1.2 * now });
    const double highest = 3 * *batchCost(cost, std::max(1.0, *best));
    auto* line = new QLineSeries(chart);
    for (int i = 0; i <= 200; ++i) {
        const double size = 1 + (most - 1) * i / 200;
        if (const double value = *batchCost(cost, size); value <= highest)
            line->append(size, value);
    }
    line->setPen(linePen(theme.series[0], 2.5));
    chart->addSeries(line);
    addBottomAxis(chart, 0, std::ceil(most / 4) * 4, 5)->setLabelFormat(u"%.0f"_s);
    addValueAxis(chart, 0, highest);
    styleChart(chart, theme, base);
    auto* marks = new ChartMarks(chart, theme, base);
    marks->addGuide(
        cheapest, QueuePriceDialog::tr("cheapest: %1").arg(formatNumber(cheapest)), theme.good);
    const double here = *batchCost(cost, now);
    marks->setCurrent({ double(now), std::min(here, highest) }, money(here),
        theme.mark(State::Warning), theme.textOf(State::Warning),
        QueuePriceDialog::tr("you are here"));
    marks->reserveRoom();
    return { chart,
        QueuePriceDialog::tr("Cost a day by batch size: %1 now, cheapest at size %2: %3.")
            .arg(money(here), formatNumber(cheapest), money(*batchCost(cost, cheapest))) };
}
