// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/katarunchart.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "widgets/charts/chartstyle.h"
#include <QChart>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct KataRunChart {
    Q_DECLARE_TR_FUNCTIONS(KataRunChart)
};

static double msecsOf(QDate date) { return double(date.startOfDay().toMSecsSinceEpoch()); }

namespace {
/// One experiment on the time axis.
struct Flag {
    int number;
    QDate date;
    bool open;
};

/// A text right of the plot; several are pushed apart.
struct SideLabel {
    double y;
    QString text;
    QColor color;
    bool bold;
    bool body;
};

/// What lies over the plot and belongs to the points.
class RunMarks : public QGraphicsItem {
public:
    RunMarks(QChart* chart, const Theme& theme, const QFont& base)
        : QGraphicsItem(chart)
        , m_chart(chart)
        , m_theme(theme)
        , m_base(base)
    {
        setZValue(20);
        QObject::connect(chart, &QChart::plotAreaChanged, chart, [this] {
            prepareGeometryChange();
            update();
        });
    }

    RunChart run = {};
    std::optional<double> goal = {};
    QString medianText = {};
    QString goalLabel = {};
    QString lastText = {};
    State lastState = State::Unknown;
    QList<Flag> flags = {};
    QList<double> ticks = {};

    QRectF boundingRect() const override { return { QPointF(), m_chart->size() }; }
    int sideRoom() const;
    int tickRoom() const;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    QPointF at(QDate date, double value) const
    {
        return m_chart->mapToPosition({ msecsOf(date), value });
    }
    QString tickText(double tick) const;
    void paintTicks(QPainter& painter, const QRectF& plot) const;
    void paintMedian(QPainter& painter, const QRectF& plot) const;
    void paintFlags(QPainter& painter, const QRectF& plot) const;
    void paintDates(QPainter& painter, const QRectF& plot) const;
    void paintLabels(QPainter& painter, const QRectF& plot) const;

    QChart* m_chart;
    Theme m_theme;
    QFont m_base;
};
} // namespace

int RunMarks::sideRoom() const
{
    const QFontMetrics small(Type::bold(Type::caption(m_base)));
    const QFontMetrics bold(Type::bold(m_base));
    return 14
        + std::max({ small.horizontalAdvance(medianText), small.horizontalAdvance(goalLabel),
            bold.horizontalAdvance(lastText) });
}

QString RunMarks::tickText(double tick) const { return formatMilli(qRound64(tick * 1000)); }

int RunMarks::tickRoom() const
{
    const QFontMetrics metrics(Type::caption(m_base));
    int room = 0;
    for (const double tick : ticks)
        room = std::max(room, metrics.horizontalAdvance(tickText(tick)));
    return room + 8;
}

/// As many as there is height for; Qt's own labels would become dots.
void RunMarks::paintTicks(QPainter& painter, const QRectF& plot) const
{
    painter.setFont(Type::caption(m_base));
    painter.setPen(m_theme.muted);
    const QFontMetricsF metrics(painter.font());
    double free = 1e9;
    for (const double tick : ticks) {
        const double y = at(run.points.first().date, tick).y();
        if (y > free)
            continue;
        free = y - metrics.height() * 1.2;
        const QString text = tickText(tick);
        painter.drawText(
            QPointF(plot.left() - 8 - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2),
            text);
    }
}

void RunMarks::paintMedian(QPainter& painter, const QRectF& plot) const
{
    if (!run.medianMilli)
        return;
    const double y = std::floor(at(run.points.first().date, *run.medianMilli / 1000).y()) + .5;
    // Known over the baseline, carried on beyond it.
    const double from = at(run.points.first().date, 0).x();
    const double to
        = (at(run.points.at(baselineLength - 1).date, 0).x()
              + (run.points.size() > baselineLength ? at(run.points.at(baselineLength).date, 0).x()
                                                    : plot.right()))
        / 2;
    painter.setPen(QPen(m_theme.muted, 1.5));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    QPen dotted(m_theme.muted, 1.5);
    dotted.setDashPattern({ 1.5, 2.5 });
    dotted.setCapStyle(Qt::FlatCap);
    painter.setPen(dotted);
    painter.drawLine(QPointF(to, y), QPointF(plot.right(), y));
}

void RunMarks::paintFlags(QPainter& painter, const QRectF& plot) const
{
    const QFont font = Type::bold(Type::caption(m_base));
    const QFontMetricsF metrics(font);
    const double radius = metrics.height() * .55;
    for (const Flag& flag : flags) {
        const double x = at(flag.date, 0).x();
        if (!std::isfinite(x) || x < plot.left() - 1 || x > plot.right() + 1)
            continue;
        double top = plot.top();
        for (const RunPoint& point : run.points)
            if (point.date <= flag.date)
                top = at(point.date, double(point.valueMilli) / 1000).y() + 6;
        const QPointF centre(x, plot.bottom() - radius - 8);
        QPen guide(m_theme.muted, 1);
        guide.setDashPattern({ 1, 3 });
        painter.setPen(guide);
        if (top < centre.y() - radius)
            painter.drawLine(QPointF(x, top), QPointF(x, centre.y() - radius));
        const QColor color = flag.open ? m_theme.accent : m_theme.muted;
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(m_theme.surface);
        painter.drawEllipse(centre, radius, radius);
        painter.setFont(font);
        painter.drawText(QRectF(centre.x() - 20, centre.y() - 20, 40, 40), Qt::AlignCenter,
            QString::number(flag.number));
    }
}

/// Up to five of the measured days, first and last among them.
void RunMarks::paintDates(QPainter& painter, const QRectF& plot) const
{
    painter.setFont(Type::caption(m_base));
    painter.setPen(m_theme.muted);
    const QFontMetricsF metrics(painter.font());
    const bool korean = QLocale().language() == QLocale::Korean;
    const qsizetype last = run.points.size() - 1;
    const qsizetype step = std::max<qsizetype>(1, (last + 3) / 4);
    double free = -1e9;
    const double end = at(run.points.last().date, 0).x();
    for (qsizetype i = 0; i <= last; i = i == last ? i + 1 : std::min(last, i + step)) {
        const QDate date = run.points.at(i).date;
        const QString text = QLocale().toString(date, korean ? u"M-dd"_s : u"d MMM"_s);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::max(plot.left() - 8, at(date, 0).x() - width / 2);
        if (left < free || (i != last && left + width + 12 > end - width / 2))
            continue;
        free = left + width + 8;
        painter.drawText(QPointF(left, plot.bottom() + 6 + metrics.ascent()), text);
    }
}

void RunMarks::paintLabels(QPainter& painter, const QRectF& plot) const
{
    const RunPoint& last = run.points.last();
    const QPointF current = at(last.date, double(last.valueMilli) / 1000);
    painter.setPen(QPen(m_theme.surface, 2));
    painter.setBrush(lastState == State::Unknown ? m_theme.series[0] : m_theme.mark(lastState));
    painter.drawEllipse(current, 6, 6);

    QList<SideLabel> labels { { current.y(), lastText,
        lastState == State::Unknown ? m_theme.text : m_theme.textOf(lastState), true, true } };
    if (run.medianMilli)
        labels.append({ at(last.date, *run.medianMilli / 1000).y(), medianText, m_theme.muted,
            false, false });
    if (goal)
        labels.append({ at(last.date, *goal).y(), goalLabel, m_theme.goodText, true, false });
    std::sort(labels.begin(), labels.end(),
        [](const SideLabel& a, const SideLabel& b) { return a.y < b.y; });
    double free = -1e9;
    for (const SideLabel& label : labels) {
        const QFont font = label.body ? Type::bold(m_base)
            : label.bold              ? Type::bold(Type::caption(m_base))
                                      : Type::caption(m_base);
        const QFontMetricsF metrics(font);
        const double top = std::max(free, label.y - metrics.height() / 2);
        painter.setFont(font);
        painter.setPen(label.color);
        painter.drawText(QPointF(plot.right() + 10, top + metrics.ascent()), label.text);
        free = top + metrics.height();
    }
}

void RunMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (run.points.isEmpty() || m_chart->series().isEmpty())
        return;
    const QRectF plot = m_chart->plotArea();
    painter->setRenderHint(QPainter::Antialiasing);
    const double bottom = std::floor(plot.bottom()) + .5;
    painter->setPen(QPen(m_theme.line, 1));
    painter->drawLine(QPointF(plot.left(), bottom), QPointF(plot.right(), bottom));
    paintTicks(*painter, plot);
    paintFlags(*painter, plot);
    paintDates(*painter, plot);
    paintLabels(*painter, plot);
    painter->save();
    painter->setClipRect(plot.adjusted(-1, -1, 1, 1));
    paintMedian(*painter, plot);
    painter->restore();
    if (goal) {
        const double y = std::floor(at(run.points.first().date, *goal).y()) + .5;
        painter->setPen(linePen(m_theme.good, 1.5, true));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

/// The goal belongs on the chart only where it is in the measure's unit.
static std::optional<double> goalOn(const Measure* measure, const KataBoard& board)
{
    if (!board.outcome.goalMilli || !measure || measure->unit != board.outcome.unit)
        return std::nullopt;
    return double(*board.outcome.goalMilli) / 1000;
}

static RunMarks* addMarks(QChart* chart, const Project& project, const KataBoard& board,
    const RunChart& run, const Theme& theme, const QFont& base)
{
    const Measure* measure = findById(project.measures, board.measureId);
    const QString unit = measure ? measure->unit : QString();
    const int decimals = decimalsOf(run.points);
    auto* marks = new RunMarks(chart, theme, base);
    marks->run = run;
    marks->goal = goalOn(measure, board);
    marks->goalLabel = KataRunChart::tr("target %1").arg(goalText(board.outcome));
    marks->lastText = formatMeasured(run.points.last().valueMilli, unit, decimals);
    if (run.medianMilli)
        marks->medianText = KataRunChart::tr("median %1")
                                .arg(formatMeasured(qRound64(*run.medianMilli), unit, decimals));
    if (marks->goal)
        marks->lastState = goalReached(board.outcome, run.points.last().valueMilli).value_or(false)
            ? State::Good
            : State::Warning;
    const Experiment* open = openExperiment(project, board.id);
    int number = 0;
    for (const Experiment& experiment : project.experiments) {
        if (experiment.boardId != board.id)
            continue;
        ++number;
        if (experiment.date.isValid())
            marks->flags.append({ number, experiment.date, open && open->id == experiment.id });
    }
    return marks;
}

QChart* kataRunChart(
    const Project& project, const KataBoard& board, const Theme& theme, const QFont& base)
{
    const RunChart run = runChart(runPoints(project.measurements, board.measureId));
    if (run.points.isEmpty())
        return nullptr;
    auto* chart = new QChart;
    auto* series = new QLineSeries(chart);
    double low = double(run.points.first().valueMilli) / 1000;
    double high = low;
    for (const RunPoint& point : run.points) {
        const double value = double(point.valueMilli) / 1000;
        series->append(msecsOf(point.date), value);
        low = std::min(low, value);
        high = std::max(high, value);
    }
    series->setPen(linePen(theme.series[0]));
    // Qt Charts reads names as markup, even of a legend that is not shown.
    series->setName(kataRunChartName(project, board).toHtmlEscaped());
    chart->addSeries(series);
    RunMarks* marks = addMarks(chart, project, board, run, theme, base);
    if (marks->goal) {
        low = std::min(low, *marks->goal);
        high = std::max(high, *marks->goal);
    }
    // From 0 where the data are not far from it; else change would be lost.
    const double span = high > low ? high - low : std::max(1.0, std::abs(high) * .1);
    low = low >= 0 && low < 1.5 * span ? 0 : low - span * .5;
    QValueAxis* values = addValueAxis(chart, low, high + span * .3, {}, true);
    const double half = values->tickInterval() / 2;
    if (half == std::round(half) && (values->max() - values->min()) / half <= 5)
        values->setTickInterval(half);
    for (double tick = values->min(); tick <= values->max() + 1e-9; tick += values->tickInterval())
        marks->ticks.append(tick);

    QDate first = run.points.first().date;
    QDate last = run.points.last().date;
    for (const Flag& flag : std::as_const(marks->flags))
        last = std::max(last, flag.date);
    const auto edge = std::max<qint64>(1, qRound64(double(first.daysTo(last)) * .02));
    QDateTimeAxis* axis
        = addDateAxis(chart, first.addDays(-edge).startOfDay(), last.addDays(edge).startOfDay());
    styleChart(chart, theme, base);
    axis->setLabelsVisible(false); // the marks name the measured days instead
    values->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    markPoints(series, theme.series[0]);
    const QFontMetrics small(Type::caption(base));
    chart->setMargins(
        QMargins(marks->tickRoom(), small.height() / 2, marks->sideRoom(), small.height() + 6));
    return chart;
}

QString kataRunChartName(const Project& project, const KataBoard& board)
{
    const Measure* measure = findById(project.measures, board.measureId);
    if (!measure)
        return KataRunChart::tr("Run chart");
    const RunChart run = runChart(runPoints(project.measurements, board.measureId));
    const QString name = measure->name.isEmpty() ? KataRunChart::tr("Run chart") : measure->name;
    const QString verdict = runVerdict(run);
    return verdict.isEmpty() ? name : name + u": "_s + verdict;
}
