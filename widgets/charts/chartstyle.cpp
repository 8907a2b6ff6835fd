// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartstyle.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QChart>
#include <QCursor>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>

using namespace Qt::StringLiterals;

void styleChart(QChart* chart, const Theme& theme, const QFont& base)
{
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setFont(base);
    chart->setTitle({});
    const QList<QAbstractAxis*> axes = chart->axes();
    for (QAbstractAxis* axis : axes) {
        const bool vertical = axis->orientation() == Qt::Vertical;
        axis->setLabelsFont(Type::caption(base));
        axis->setLabelsBrush(theme.muted);
        axis->setLabelsColor(theme.muted);
        axis->setTitleFont(Type::caption(base));
        axis->setTitleBrush(theme.muted);
        axis->setLinePen(QPen(theme.line, 1));
        axis->setLineVisible(!vertical);
        axis->setGridLineVisible(vertical);
        axis->setGridLinePen(QPen(theme.grid, 1));
        axis->setMinorGridLineVisible(false);
        axis->setShadesVisible(false);
    }
}

/// 1, 2, 2.5 or 5 times a power of ten, not smaller than `step`.
static double roundStep(double step)
{
    if (!(step > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : { 1.0, 2.0, 2.5, 5.0 })
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

/// What "%.2f" needs so that neighbouring ticks differ.
static QString formatFor(double step)
{
    int decimals = 0;
    for (double s = step; decimals < 4 && std::abs(s - std::round(s)) > 1e-6; s *= 10)
        ++decimals;
    return u"%.%1f"_s.arg(decimals);
}

static void attachToAll(QChart* chart, QAbstractAxis* axis, Qt::Alignment side)
{
    chart->addAxis(axis, side);
    const QList<QAbstractSeries*> all = chart->series();
    for (QAbstractSeries* series : all)
        series->attachAxis(axis);
}

QValueAxis* addValueAxis(QChart* chart, double low, double high, const QString& format, bool exact)
{
    auto* axis = new QValueAxis(chart);
    if (!(high > low))
        high = low + 1;
    double step = roundStep((high - low) / 4);
    double from = low;
    double to = high;
    if (!exact) {
        // Rounding the ends outwards may need a fifth interval: take the next step then.
        for (int pass = 0; pass < 3; ++pass) {
            from = std::floor(low / step + 1e-9) * step;
            to = std::ceil(high / step - 1e-9) * step;
            if ((to - from) / step <= 4 + 1e-6)
                break;
            step = roundStep(step * 1.01);
        }
    }
    axis->setRange(from, to);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(from);
    axis->setTickInterval(step);
    axis->setLabelFormat(format.isEmpty() ? formatFor(step) : format);
    attachToAll(chart, axis, Qt::AlignLeft);
    return axis;
}

QValueAxis* addBottomAxis(QChart* chart, double low, double high, int ticks)
{
    auto* axis = new QValueAxis(chart);
    axis->setRange(low, high > low ? high : low + 1);
    axis->setTickCount(std::clamp(ticks, 2, 5));
    axis->setLabelFormat(formatFor((axis->max() - low) / (axis->tickCount() - 1)));
    attachToAll(chart, axis, Qt::AlignBottom);
    return axis;
}

QDateTimeAxis* addDateAxis(QChart* chart, const QDateTime& from, const QDateTime& to, int ticks)
{
    auto* axis = new QDateTimeAxis(chart);
    axis->setRange(from, to > from ? to : from.addDays(1));
    axis->setTickCount(std::clamp(ticks, 2, 5));
    const bool years = from.daysTo(to) > 300;
    if (QLocale().language() == QLocale::Korean)
        axis->setFormat(years ? u"yyyy-MM"_s : u"M-d"_s);
    else
        axis->setFormat(years ? u"MMM yyyy"_s : u"d MMM"_s);
    attachToAll(chart, axis, Qt::AlignBottom);
    return axis;
}

QPen linePen(const QColor& color, double width, bool dashed)
{
    QPen pen(color, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(dashed ? Qt::FlatCap : Qt::RoundCap);
    if (dashed)
        pen.setDashPattern({ 6 / width, 4 / width });
    return pen;
}

void markPoints(QLineSeries* series, const QColor& color, double radius)
{
    series->setMarkerSize(radius); // what Qt calls the size is the radius it paints
    series->setColor(color);
    series->setPointsVisible(true);
}

Figure chartFigure(ChartMaker make)
{
    return [make = std::move(make)](QPainter& painter, const QRectF& target) {
        if (target.isEmpty())
            return;
        // A chart lays itself out in pixels: it gets 14 of them for the body font, whatever the
        // unit of the paper is, and is scaled as a whole.
        const QFont paper = painter.font();
        const double caption = paper.pixelSize() > 0
            ? paper.pixelSize()
            : paper.pointSizeF() * painter.device()->logicalDpiY() / 72;
        QFont base = paper;
        base.setPixelSize(14);
        base.setBold(false);
        const double scale = caption / (14 * .85);
        QGraphicsScene scene;
        QChart* chart = make(base);
        if (!chart)
            return;
        scene.addItem(chart);
        const QRectF source(QPointF(0, 0), target.size() / scale);
        chart->setGeometry(source);
        scene.setSceneRect(source);
        // The layout is made when it is needed for the first time, and posted otherwise.
        chart->layout()->activate();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
        painter.restore();
    };
}

ChartView::ChartView(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartView::showChart(QChart* chart, const QString& name)
{
    const std::unique_ptr<QChart> old(this->chart());
    setChart(chart);
    setAccessibleName(name);
    const QList<QAbstractSeries*> all = chart->series();
    for (QAbstractSeries* series : all) {
        if (auto* line = qobject_cast<QXYSeries*>(series))
            connect(line, &QXYSeries::hovered, this, [this, line](const QPointF& at, bool inside) {
                // The line between points is not a value: the nearest point is.
                QPointF nearest = at;
                double distance = -1;
                const QList<QPointF> points = line->points();
                for (const QPointF& point : points)
                    if (distance < 0 || std::abs(point.x() - at.x()) < distance) {
                        distance = std::abs(point.x() - at.x());
                        nearest = point;
                    }
                showTip(line->name(), nearest, inside);
            });
    }
}

void ChartView::showTip(const QString& series, const QPointF& value, bool inside)
{
    if (!inside) {
        QToolTip::hideText();
        return;
    }
    const QString text
        = m_tip ? m_tip(series, value) : series + u": "_s + QLocale().toString(value.y(), 'g', 4);
    QToolTip::showText(QCursor::pos(), plainToolTip(text), this);
}

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::showFigure(const Figure& figure, const QString& name)
{
    m_figure = figure;
    setAccessibleName(name);
    update();
}

void FigureView::setPreferredSize(const QSize& size)
{
    m_size = size;
    updateGeometry();
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Type::caption(QApplication::font()));
    m_figure(painter, rect());
}
