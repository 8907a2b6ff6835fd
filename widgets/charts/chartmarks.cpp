// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartstyle.h"
#include <QChart>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

ChartMarks::ChartMarks(QChart* chart, const Theme& theme, const QFont& base)
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

void ChartMarks::addLimit(
    double y, const QString& label, const QColor& color, Side side, double width)
{
    m_limits.append({ y, label, color.isValid() ? color : m_theme.text, side, width });
}

void ChartMarks::addGuide(double x, const QString& label, const QColor& color)
{
    m_guides.append({ x, label, color.isValid() ? color : m_theme.muted });
}

void ChartMarks::addBand(
    double fromX, double toX, const QColor& tint, const QString& label, const QColor& textColor)
{
    m_bands.append({ fromX, toX, tint, label, textColor.isValid() ? textColor : m_theme.text });
    // A band lies behind the lines; with the marks above them its tint must let them through.
}

void ChartMarks::setCurrent(const QPointF& value, const QString& label, const QColor& color,
    const QColor& textColor, const QString& caption)
{
    m_labels.append(
        { value, label, caption, textColor.isValid() ? textColor : color, color, true });
}

void ChartMarks::addEndLabel(const QPointF& value, const QString& label, const QColor& color,
    bool bold, const QString& caption)
{
    m_labels.append({ value, label, caption, color, {}, bold });
}

void ChartMarks::reserveRoom()
{
    const QFontMetrics bold(Type::bold(m_base));
    const QFontMetrics body(m_base);
    const QFontMetrics small(Type::caption(m_base));
    int room = 0;
    for (const Label& label : m_labels) {
        const int text = (label.bold ? bold : small).horizontalAdvance(label.text);
        room = std::max(room, 14 + std::max(text, small.horizontalAdvance(label.caption)));
    }
    for (const Limit& limit : m_limits)
        if (limit.side == Side::Outside)
            room = std::max(room, 8 + bold.horizontalAdvance(limit.label));
    QMargins margins = m_chart->margins();
    margins.setRight(room);
    // The topmost axis label and the value of a point at the very top need half a line.
    margins.setTop(std::max(margins.top(), body.height() / 2));
    m_chart->setMargins(margins);
}

QRectF ChartMarks::boundingRect() const { return { QPointF(0, 0), m_chart->size() }; }

QPointF ChartMarks::at(double x, double y) const { return m_chart->mapToPosition({ x, y }); }

void ChartMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_chart->series().isEmpty())
        return;
    const QRectF plot = m_chart->plotArea();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBands(*painter, plot);
    paintLimits(*painter, plot);
    paintLabels(*painter, plot);
}

void ChartMarks::paintBands(QPainter& painter, const QRectF& plot) const
{
    painter.setFont(Type::bold(Type::caption(m_base)));
    const QFontMetricsF metrics(painter.font());
    for (const Band& band : m_bands) {
        const double left = std::max(plot.left(), at(band.from, 0).x());
        const double right = std::min(plot.right(), at(band.to, 0).x());
        if (right <= left)
            continue;
        // Behind the data: multiply on light, screen on dark keeps the line's own colour.
        painter.save();
        QColor tint = band.tint;
        tint.setAlphaF(.55F);
        painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), tint);
        painter.restore();
        painter.setPen(band.text);
        const double width = metrics.horizontalAdvance(band.label);
        const double x = std::clamp(
            (left + right - width) / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        painter.drawText(QPointF(x, plot.top() - 5), band.label);
    }
    paintGuides(painter, plot);
}

/// A label that would stand on the one left of it moves down beside its line.
void ChartMarks::paintGuides(QPainter& painter, const QRectF& plot) const
{
    painter.setFont(Type::bold(Type::caption(m_base)));
    const QFontMetricsF metrics(painter.font());
    QList<Guide> guides = m_guides;
    std::stable_sort(
        guides.begin(), guides.end(), [](const Guide& a, const Guide& b) { return a.x < b.x; });
    double free = plot.left() - plot.width(); // Where the row above the plot is free.
    int row = 0;
    for (const Guide& guide : guides) {
        const double x = at(guide.x, 0).x();
        const double width = metrics.horizontalAdvance(guide.label);
        QPointF label(x - width / 2, plot.top() - 5);
        if (label.x() < free) {
            label = { x + 5, plot.top() + metrics.height() * ++row };
        } else {
            row = 0;
            free = label.x() + width + 6;
        }
        QPen pen(guide.color, 1);
        pen.setDashPattern({ 1, 3 });
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(guide.color);
        painter.drawText(label, guide.label);
    }
}

void ChartMarks::paintLimits(QPainter& painter, const QRectF& plot) const
{
    painter.setFont(Type::bold(Type::caption(m_base)));
    const QFontMetricsF metrics(painter.font());
    for (const Limit& limit : m_limits) {
        const double y = at(0, limit.y).y();
        if (!std::isfinite(y) || y < plot.top() - 1 || y > plot.bottom() + 1)
            continue;
        painter.setPen(linePen(limit.color, limit.width, true));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (limit.label.isEmpty())
            continue;
        painter.setPen(limit.color);
        const double width = metrics.horizontalAdvance(limit.label);
        const double x = limit.side == Side::Left ? plot.left()
            : limit.side == Side::Right           ? plot.right() - width
                                                  : plot.right() + 8;
        const double base = limit.side == Side::Outside ? y + metrics.ascent() / 2 - 1
            : y - metrics.height() < plot.top()         ? y + metrics.ascent() + 3
                                                        : y - 5;
        painter.drawText(QPointF(x, base), limit.label);
    }
}

double ChartMarks::labelHeight(const Label& label) const
{
    double height = QFontMetricsF(label.bold ? Type::bold(m_base) : Type::caption(m_base)).height();
    if (!label.caption.isEmpty())
        height += QFontMetricsF(Type::caption(m_base)).height();
    return height;
}

void ChartMarks::paintLabels(QPainter& painter, const QRectF& plot) const
{
    // Labels near each other are pushed apart from top to bottom, so that none covers another.
    QList<qsizetype> order(m_labels.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        return m_labels.at(a).value.y() > m_labels.at(b).value.y();
    });
    double free = -1e9;
    for (const qsizetype i : order) {
        const Label& label = m_labels.at(i);
        const QPointF point = at(label.value.x(), label.value.y());
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
            continue;
        if (label.dot.isValid()) {
            painter.setPen(QPen(m_theme.surface, 2));
            painter.setBrush(label.dot);
            painter.drawEllipse(point, 6, 6);
        }
        const QFont font = label.bold ? Type::bold(m_base) : Type::caption(m_base);
        const QFontMetricsF metrics(font);
        const double height = labelHeight(label);
        const double top = std::max(free, point.y() - metrics.height() / 2);
        const double x = std::min(point.x(), plot.right()) + (label.dot.isValid() ? 12 : 8);
        painter.setFont(font);
        painter.setPen(label.color);
        painter.drawText(QPointF(x, top + metrics.ascent()), label.text);
        if (!label.caption.isEmpty()) {
            painter.setFont(Type::caption(m_base));
            painter.setPen(m_theme.muted);
            painter.drawText(
                QPointF(x, top + metrics.height() + QFontMetricsF(painter.font()).ascent()),
                label.caption);
        }
        free = top + height;
    }
}
