// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include "widgets/theme/theme.h"
#include <QChartView>
#include <QGraphicsItem>
#include <QList>
#include <optional>

class QChart;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

// The one look of every chart: no frame, light horizontal grid, limits as labelled dashed lines,
// the current point marked and valued, labels at line ends instead of a legend.

/// Background, margins, legend, axes and fonts. `base` is the body font; axis text is its caption
/// size. Call after series and axes are attached.
void styleChart(QChart* chart, const Theme& theme, const QFont& base);

/// A vertical value axis attached left to all series, with at most five round ticks over at least
/// [low, high]. `format` as printf ("%.0f"); the ends become round numbers unless `exact`.
QValueAxis* addValueAxis(
    QChart* chart, double low, double high, const QString& format = {}, bool exact = false);
/// A horizontal value axis without grid.
QValueAxis* addBottomAxis(QChart* chart, double low, double high, int ticks = 5);
/// A time axis at the bottom in local dates, at most `ticks` ticks.
QDateTimeAxis* addDateAxis(
    QChart* chart, const QDateTime& from, const QDateTime& to, int ticks = 5);

/// Pen of a data line: 2 px, round joins; `dashed` as limits are.
QPen linePen(const QColor& color, double width = 2, bool dashed = false);
/// Points of radius 2.5 on a line.
void markPoints(QLineSeries* series, const QColor& color, double radius = 2.5);

/// What lies over a chart's plot and belongs to its values: limits, guides, bands, the current
/// point, labels at line ends. One item that paints vectors; made with the chart as its parent.
class ChartMarks : public QGraphicsItem {
public:
    enum class Side { Left, Right, Outside };

    ChartMarks(QChart* chart, const Theme& theme, const QFont& base);

    /// Dashed horizontal line, labelled above its left or right end, or right of the plot.
    void addLimit(double y, const QString& label, const QColor& color = {}, Side side = Side::Right,
        double width = 1.5);
    /// Thin dotted vertical line with a label at the top.
    void addGuide(double x, const QString& label = {}, const QColor& color = {});
    /// A tinted vertical stretch, e.g. a freeze, labelled in its top.
    void addBand(double fromX, double toX, const QColor& tint, const QString& label = {},
        const QColor& textColor = {});
    /// The present point: a ringed dot with its value in bold at its right.
    void setCurrent(const QPointF& value, const QString& label, const QColor& color,
        const QColor& textColor = {}, const QString& caption = {});
    /// A label right of a line's last point.
    void addEndLabel(const QPointF& value, const QString& label, const QColor& color,
        bool bold = false, const QString& caption = {});
    /// Makes room right of the plot for the labels; call last.
    void reserveRoom();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    struct Limit {
        double y;
        QString label;
        QColor color;
        Side side;
        double width;
    };
    struct Guide {
        double x;
        QString label;
        QColor color;
    };
    struct Band {
        double from;
        double to;
        QColor tint;
        QString label;
        QColor text;
    };
    struct Label {
        QPointF value;
        QString text;
        QString caption;
        QColor color;
        QColor dot; ///< Invalid: no dot.
        bool bold;
    };
    QPointF at(double x, double y) const;
    void paintBands(QPainter& painter, const QRectF& plot) const;
    void paintGuides(QPainter& painter, const QRectF& plot) const;
    void paintLimits(QPainter& painter, const QRectF& plot) const;
    void paintLabels(QPainter& painter, const QRectF& plot) const;
    double labelHeight(const Label& label) const;

    QChart* m_chart;
    Theme m_theme;
    QFont m_base;
    QList<Limit> m_limits = {};
    QList<Guide> m_guides = {};
    QList<Band> m_bands = {};
    QList<Label> m_labels = {};
};

/// Makes a chart for a body font; used for screen and paper alike.
using ChartMaker = std::function<QChart*(const QFont& base)>;

/// The chart as a picture made of vectors, laid out as on screen and scaled so that its captions
/// have the painter's font size.
Figure chartFigure(ChartMaker make);

/// Shows a chart: antialiased, named for screen readers, exact values as tool tips. Replaces its
/// chart whenever it is given another.
class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    /// Takes the chart. `name` says what it shows, in words.
    void showChart(QChart* chart, const QString& name);
    /// Text for the point under the mouse: series name and value.
    using TipText = std::function<QString(const QString& series, const QPointF& value)>;
    void setTipText(TipText tip) { m_tip = std::move(tip); }

private:
    void showTip(const QString& series, const QPointF& value, bool inside);
    TipText m_tip = {};
};

/// Shows a picture that is painted anew at every size and theme.
class FigureView : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);
    void showFigure(const Figure& figure, const QString& name);
    void setPreferredSize(const QSize& size);
    QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Figure m_figure = {};
    QSize m_size { 320, 200 };
};
