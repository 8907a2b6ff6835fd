// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/errorbudgetfigures.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/errorbudget/burnmarks.h"
#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class ErrorBudgetFigures {
    Q_DECLARE_TR_FUNCTIONS(ErrorBudgetFigures)
};

namespace {
/// From days of the window to the time axis. Noon, so that no change to summer time moves a day.
struct DayAxis {
    QDate start;

    double x(double day) const
    {
        return double(QDateTime(start, QTime(12, 0)).toMSecsSinceEpoch()) + day * 86'400'000;
    }
};
} // namespace

/// Ticks that fall on whole days where the window can be divided so.
static int tickCount(qint64 days)
{
    for (const int parts : { 4, 3, 2 })
        if (days % parts == 0)
            return parts + 1;
    return days > 60 ? 5 : 2;
}

static QLineSeries* addLine(
    QChart* chart, const QList<QPointF>& points, const QPen& pen, const QString& name = {})
{
    auto* series = new QLineSeries(chart);
    series->append(points);
    series->setPen(pen);
    series->setName(name);
    chart->addSeries(series);
    return series;
}

/// The tinted stretch since the budget was spent; the first series, so that it lies behind.
static void addBand(QChart* chart, double from, double to, double low, const Theme& theme)
{
    auto* upper = new QLineSeries(chart);
    upper->append(QList<QPointF> { { from, 100 }, { to, 100 } });
    auto* lower = new QLineSeries(chart);
    lower->append(QList<QPointF> { { from, low }, { to, low } });
    auto* band = new QAreaSeries(upper, lower);
    band->setPen(Qt::NoPen);
    band->setBrush(theme.badTint);
    chart->addSeries(band);
}

/// At most five ticks, one of them at zero.
static void addLeftAxis(QChart* chart, double low)
{
    auto* axis = new QValueAxis(chart);
    double step = 25;
    for (const double factor : { 2.0, 2.0, 2.5 }) // 25, 50, 100, 250, 500, 1000, …
        if ((100 - low) / step > 4.5)
            step *= factor;
    while ((100 - low) / step > 4.5)
        step *= 2;
    axis->setRange(low, 101); // the line's upper half at 100
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setLabelFormat(u"%.0f %%"_s);
    chart->addAxis(axis, Qt::AlignLeft);
    const QList<QAbstractSeries*> all = chart->series();
    for (QAbstractSeries* series : all)
        series->attachAxis(axis);
}

static QList<BurnFlag> flagsOf(const ObjectiveView& view, QDate today, const DayAxis& axis)
{
    const QList<BudgetLoss> losses = lossesInWindow(view.objective, view.losses, today);
    const QList<BurnPoint> line = burnLine(view.objective, view.losses, today);
    QList<BurnFlag> flags;
    for (qsizetype i = 0; i < losses.size(); ++i) {
        const BurnPoint& before = line.at(1 + 2 * i);
        const std::optional<double> share = incidentShare(view.objective, losses.at(i));
        flags.append({ { axis.x(before.day), before.left * 100 }, losses.at(i).label,
            u"%1 · %2"_s.arg(formatShortDate(losses.at(i).date), leftText(share)),
            share.value_or(0) });
    }
    return flags;
}

QChart* burnChart(const ObjectiveView& view, QDate today, const Theme& theme, const QFont& base)
{
    const QList<BurnPoint> line = burnLine(view.objective, view.losses, today);
    if (line.isEmpty())
        return nullptr;
    const qint64 days = view.objective.window.count();
    const DayAxis axis { today.addDays(-days) };
    double lowest = 0;
    QList<QPointF> points;
    for (const BurnPoint& point : line) {
        points.append({ axis.x(point.day), point.left * 100 });
        lowest = std::min(lowest, point.left * 100);
    }
    const double low = std::floor(lowest / 25) * 25;
    const double from = axis.x(0);
    const double to = axis.x(double(days));

    auto* chart = new QChart;
    auto* marks = new BurnMarks(chart, theme, base);
    if (view.balance.isSpent()) {
        const std::optional<QDate> since = spentSince(view, today);
        const double start
            = since ? std::max(from, axis.x(double(axis.start.daysTo(*since)))) : from;
        addBand(chart, std::min(start, to), to, low, theme);
        marks->setBandLabel(spentSinceText(since), start, to);
    }
    addLine(
        chart, { { from, 0 }, { to, 0 } }, low < 0 ? QPen(theme.muted, 1.5) : QPen(theme.line, 1));
    addLine(chart, { { from, 100 }, { to, 0 } }, linePen(theme.muted, 1.5, true),
        ErrorBudgetFigures::tr("Even burn"));
    addLine(chart, points, linePen(theme.series[0], 2.5), ErrorBudgetFigures::tr("Budget left"));
    addLeftAxis(chart, low);
    addDateAxis(chart, QDateTime::fromMSecsSinceEpoch(qint64(from)),
        QDateTime::fromMSecsSinceEpoch(qint64(to)), tickCount(days));
    styleChart(chart, theme, base);
    const QList<BurnFlag> flags = flagsOf(view, today, axis);
    marks->setFlags(flags);
    auto* ends = new ChartMarks(chart, theme, base);
    ends->setCurrent(points.last(), leftText(view.balance.left), theme.mark(view.state),
        theme.textOf(view.state));
    ends->addEndLabel({ to, 0 }, ErrorBudgetFigures::tr("Even burn"), theme.muted);
    // Room above the plot for what stands there: the band's label and high flags.
    const bool high = std::any_of(
        flags.begin(), flags.end(), [](const BurnFlag& flag) { return flag.at.y() > 80; });
    const double lines = high ? 2.2 : view.balance.isSpent() ? 1.2 : 0;
    chart->setMargins(QMargins(0, int(QFontMetricsF(base).height() * lines), 0, 0));
    ends->reserveRoom();
    return chart;
}

QString burnChartName(const ObjectiveView& view, QDate today)
{
    return ErrorBudgetFigures::tr("Budget left of %1 over the window: %2. %3")
        .arg(view.service, leftText(view.balance.left), burnTitle(view, today));
}

// Bars

namespace {
/// Where the bars of the overview stand.
struct BarColumns {
    double labels = 0;
    double zero = 0;
    double perUnit = 0; ///< Width of 100 %.
};
} // namespace

static constexpr double barRow = 34;

double budgetBarsHeight(qsizetype objectives)
{
    return double(std::clamp<qsizetype>(objectives, 1, 20)) * barRow + 8;
}

static void paintBar(QPainter& painter, const QRectF& row, const BarColumns& columns,
    const ObjectiveView& view, const Theme& theme)
{
    const QFont caption = painter.font();
    QFont bold = caption;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const double width = columns.labels - 12;
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QPointF(row.left(), row.top() + metrics.ascent()),
        metrics.elidedText(view.service, Qt::ElideRight, width));
    painter.setFont(caption);
    painter.setPen(theme.muted);
    painter.drawText(QPointF(row.left(), row.top() + metrics.height() + metrics.ascent()),
        QFontMetricsF(caption).elidedText(indicatorText(view.objective), Qt::ElideRight, width));
    const QRectF groove(columns.zero, row.top() + 6, columns.perUnit, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(groove, 2, 2);
    const double left = view.balance.left.value_or(0);
    const double end = columns.zero + std::clamp(left, -1.0, 1.0) * columns.perUnit;
    painter.setBrush(theme.mark(view.state));
    if (left != 0)
        painter.drawRoundedRect(QRectF(QPointF(std::min(columns.zero, end), groove.top()),
                                    QPointF(std::max(columns.zero, end), groove.bottom())),
            2, 2);
    painter.setFont(bold);
    painter.setPen(view.state == State::Unknown ? theme.muted : theme.textOf(view.state));
    painter.drawText(QRectF(groove.right() + 12, groove.top(), 1000, groove.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
        view.balance.left ? leftText(view.balance.left) : budgetStateWord(view.balance));
}

Figure budgetBarsFigure(const QList<ObjectiveView>& views, const Theme& theme)
{
    if (views.isEmpty())
        return {};
    return [views, theme](QPainter& painter, const QRectF& rect) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont caption = painter.font();
        double lowest = 0;
        double widest = 0;
        for (const ObjectiveView& view : views) {
            lowest = std::min(lowest, std::max(-1.0, view.balance.left.value_or(0)));
            widest = std::max(widest,
                QFontMetricsF(caption).horizontalAdvance(
                    view.balance.left ? leftText(view.balance.left) : budgetStateWord(view.balance))
                    * 1.15);
        }
        BarColumns columns;
        columns.labels = rect.width() * .36;
        columns.perUnit = (rect.width() - columns.labels - widest - 16) / (1 - lowest);
        columns.zero = rect.left() + columns.labels - lowest * columns.perUnit;
        const qsizetype fitting = std::max<qsizetype>(1, qsizetype(rect.height() / barRow));
        const qsizetype shown = std::min(views.size(), fitting);
        for (qsizetype i = 0; i < shown; ++i) {
            const bool rest = i + 1 == shown && views.size() > shown;
            const QRectF row(
                rect.left(), rect.top() + 4 + double(i) * barRow, rect.width(), barRow);
            painter.setFont(caption);
            if (!rest) {
                paintBar(painter, row, columns, views.at(i), theme);
                continue;
            }
            painter.setPen(theme.muted);
            painter.drawText(row, Qt::AlignLeft | Qt::AlignTop,
                ErrorBudgetFigures::tr("and %n more", nullptr, int(views.size() - i)));
        }
        painter.setPen(QPen(theme.muted, 1.5));
        painter.drawLine(QPointF(columns.zero, rect.top()),
            QPointF(columns.zero, rect.top() + double(shown) * barRow));
        painter.restore();
    };
}

Figure errorBudgetFigure(
    const Project& project, const QString& name, QDate today, const Theme& theme)
{
    if (name == u"errorbudget/overview")
        return budgetBarsFigure(objectiveViews(project, today), theme);
    static const QString burn = u"errorbudget/burn:"_s;
    if (!name.startsWith(burn))
        return {};
    const QUuid id(name.mid(burn.size()));
    const QList<ObjectiveView> views = objectiveViews(project, today);
    const ObjectiveView* view = shownView(views, id);
    if (id.isNull() || !view || view->objective.id != id || !view->balance.left)
        return {};
    return chartFigure([shown = *view, today, theme](
                           const QFont& base) { return burnChart(shown, today, theme, base); });
}
