// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/simulatedfigures.h"
#include "app/streamflow/simulatedwords.h"
#include "widgets/charts/chartstyle.h"
#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class SimulatedFigures {
    Q_DECLARE_TR_FUNCTIONS(SimulatedFigures)
};

// The list

static ChangeFigure figureOf(const std::optional<FlowEstimate>& p50,
    const std::optional<FlowEstimate>& p85, double current, DayLength day)
{
    ChangeFigure figure { .value = u"?"_s };
    if (!p50 || !p85)
        return figure;
    figure.value = formatEstimate(p50->mean, day);
    figure.second = formatEstimate(p85->mean, day);
    figure.share = current > 0 ? std::optional(p50->mean / current) : std::nullopt;
    figure.tip = SimulatedFigures::tr("P50 %1, P85 %2: ± is half of the 95 % interval")
                     .arg(formatEstimate(p50->mean, p50->halfWidth, day),
                         formatEstimate(p85->mean, p85->halfWidth, day));
    return figure;
}

std::optional<ChangeFigures> simulatedFigures(const FutureSimulation& simulation, DayLength day)
{
    if (!simulation.now.isDone() || !simulation.now.result().all.p50)
        return std::nullopt;
    const ItemEstimates& now = simulation.now.result().all;
    ChangeFigures figures { .caption
        = SimulatedFigures::tr("Simulated P50 after each change, from the top; P85 below") };
    figures.rows.append(figureOf(now.p50, now.p85, now.p50->mean, day));
    for (const ChangeEffect& effect : simulation.effects) {
        ChangeFigure figure = figures.rows.constLast();
        figure.effect.clear();
        if (effect.outcome.isApplied())
            figure = figureOf(effect.p50, effect.p85, now.p50->mean, day);
        if (effect.difference.p50 && effect.difference.p85)
            figure.effect = SimulatedFigures::tr("brings P50 %1, P85 %2")
                                .arg(differenceText(*effect.difference.p50, day),
                                    differenceText(*effect.difference.p85, day));
        if (!effect.problems.isEmpty())
            figure.tip = effect.problems.join(u'\n');
        figures.rows.append(figure);
    }
    return figures;
}

// The chart

/// The share of items that take at most `seconds`, between percentiles in a straight line.
static double shareUpTo(const std::vector<double>& percentiles, double seconds)
{
    double before = 0;
    for (size_t i = 0; i < percentiles.size(); ++i) {
        const double at = percentiles[i];
        if (at > seconds) {
            const double part = at > before ? (seconds - before) / (at - before) : 0;
            return (double(i) + std::clamp(part, 0.0, 1.0)) / 100;
        }
        before = at;
    }
    return double(percentiles.size()) / 100;
}

QList<QPointF> leadTimeShares(const std::vector<double>& percentiles, double high, int bars)
{
    QList<QPointF> points;
    if (percentiles.empty() || high <= 0 || bars < 1)
        return points;
    const double width = high / bars;
    double before = 0;
    for (int i = 1; i <= bars; ++i) {
        const double share = shareUpTo(percentiles, i * width);
        points.append({ (i - .5) * width, share - before });
        before = share;
    }
    return points;
}

static double largest(const ItemEstimates& items)
{
    return items.percentiles.empty() ? 0.0 : items.percentiles.back();
}

/// Adds the area of one state; returns how high it is.
static double addArea(QChart* chart, const ItemEstimates& items, double high, double unit,
    const QColor& color, float opacity)
{
    constexpr int bars = 40;
    auto* line = new QLineSeries;
    double top = 0;
    line->append(0, 0);
    for (const QPointF& point : leadTimeShares(items.percentiles, high, bars)) {
        line->append(point.x() / unit, point.y());
        top = std::max(top, point.y());
    }
    auto* area = new QAreaSeries(line);
    line->setParent(area);
    area->setPen(linePen(color));
    QColor fill = color;
    fill.setAlphaF(opacity);
    area->setBrush(fill);
    chart->addSeries(area);
    return top;
}

/// The smallest of 1, 2 and 5 times a power of ten that is not below.
static double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 })
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

QChart* leadTimeChart(
    const FutureSimulation& simulation, DayLength day, const Theme& theme, const QFont& base)
{
    const ItemEstimates& now = simulation.now.result().all;
    const ItemEstimates& then = simulation.then.result().all;
    const double unit = double(std::chrono::seconds(day).count());
    const double high = std::max({ largest(now), largest(then), 1.0 });
    auto* chart = new QChart;
    const double top = std::max(addArea(chart, now, high, unit, theme.series[4], .18F),
        addArea(chart, then, high, unit, theme.series[0], .3F));
    QValueAxis* axis = addBottomAxis(chart, 0, high / unit);
    const double step = roundStep(high / unit / 7);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    axis->setLabelFormat(step < .1 ? u"%.2f"_s : step < 1 ? u"%.1f"_s : u"%.0f"_s);
    QValueAxis* height = addValueAxis(chart, 0, top);
    styleChart(chart, theme, base);
    height->setLabelsVisible(false);
    QMargins margins = chart->margins();
    margins.setTop(margins.top() + QFontMetrics(Type::caption(base)).height()); // for the guides
    chart->setMargins(margins);
    auto* marks = new ChartMarks(chart, theme, base);
    const auto guide
        = [&](const std::optional<FlowEstimate>& at, const QString& text, const QColor& color) {
              if (at)
                  marks->addGuide(at->mean / unit, text.arg(formatEstimate(at->mean, day)), color);
          };
    guide(now.p50, SimulatedFigures::tr("now P50 %1"), theme.muted);
    guide(now.p85, SimulatedFigures::tr("now P85 %1"), theme.muted);
    guide(then.p50, SimulatedFigures::tr("future P50 %1"), theme.accent);
    guide(then.p85, SimulatedFigures::tr("future P85 %1"), theme.accent);
    marks->reserveRoom();
    return chart;
}

QString leadTimeWords(const FutureSimulation& simulation, DayLength day)
{
    const ItemEstimates& now = simulation.now.result().all;
    const ItemEstimates& then = simulation.then.result().all;
    const auto text = [&](const std::optional<FlowEstimate>& estimate) {
        return estimate ? formatEstimate(estimate->mean, estimate->halfWidth, day) : u"?"_s;
    };
    return SimulatedFigures::tr("Now P50 %1, P85 %2. With the changes P50 %3, P85 %4.")
        .arg(text(now.p50), text(now.p85), text(then.p50), text(then.p85));
}
