// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/runchart.h"
#include "app/language/format.h"
#include "widgets/theme/theme.h"
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/// Where the values of one chart fall on the paper.
struct Scale {
    QRectF plot;
    QDate first;
    double days = 1;
    double low = 0;
    double high = 1;

    double x(QDate date) const
    {
        return plot.left() + double(first.daysTo(date)) / days * plot.width();
    }
    double y(double value) const
    {
        return plot.bottom() - (value - low) / (high - low) * plot.height();
    }
};
} // namespace

/// "8-31", "31 Aug": the day without its weekday, as there is little room.
static QString tickDate(QDate date)
{
    const QLocale locale;
    return locale.language() == QLocale::Korean ? locale.toString(date, u"M-dd"_s)
                                                : locale.toString(date, u"d MMM"_s);
}

static void setRange(
    Scale& scale, const QList<QPair<QDate, double>>& points, std::optional<double> target)
{
    double low = target.value_or(points.isEmpty() ? 0 : points.first().second);
    double high = low;
    for (const auto& point : points) {
        low = std::min(low, point.second);
        high = std::max(high, point.second);
    }
    const double span = high > low ? high - low : std::max(1.0, std::abs(high) * .1);
    const double padded = low - span * .75;
    scale.low = low >= 0 ? std::max(0.0, padded) : padded;
    scale.high = high + span * .08;
}

/// The label stands above or below its line, at the end where the data leave most room.
static void drawTarget(QPainter& painter, const Scale& scale,
    const QList<QPair<QDate, double>>& points, double target, const QString& label,
    const Theme& theme)
{
    const double y = std::floor(scale.y(target)) + .5; // sharp on screen
    QPen pen(theme.muted, 1);
    pen.setDashPattern({ 4, 4 });
    painter.setPen(pen);
    painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
    if (label.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(label), metrics.height());
    QRectF best;
    double bestRoom = -1;
    for (const bool right : { false, true }) {
        for (const bool below : { false, true }) {
            QRectF box(QPointF(right ? scale.plot.right() - size.width() : scale.plot.left(),
                           below ? y + 2 : y - size.height() - 2),
                size);
            if (box.bottom() > scale.plot.bottom())
                continue;
            double room = 1e9;
            for (const auto& point : points) {
                const double x = scale.x(point.first);
                if (x < box.left() - 12 || x > box.right() + 12)
                    continue;
                const double away = scale.y(point.second) - box.center().y();
                room = std::min(room, std::abs(away));
            }
            if (room > bestRoom) {
                bestRoom = room;
                best = box;
            }
        }
    }
    painter.setPen(theme.muted);
    painter.drawText(best, Qt::AlignCenter | Qt::TextDontClip, label);
}

static void drawPoints(QPainter& painter, const Scale& scale,
    const QList<QPair<QDate, double>>& points, const QColor& last, const Theme& theme)
{
    QPolygonF line;
    for (const auto& point : points)
        line << QPointF(scale.x(point.first), scale.y(point.second));
    QPen pen(theme.series[0], 2);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.series[0]);
    for (const QPointF& at : line)
        painter.drawEllipse(at, 2.5, 2.5);
    painter.setBrush(theme.surface);
    painter.drawEllipse(line.last(), 7, 7);
    painter.setBrush(last);
    painter.drawEllipse(line.last(), 5, 5);
}

Figure runChartFigure(const QList<QPair<QDate, double>>& points, std::optional<double> target,
    const QString& targetLabel, State state, const QString& lastLabel, const Theme& theme)
{
    return [points, target, targetLabel, state, lastLabel, theme](
               QPainter& painter, const QRectF& rect) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont caption = painter.font();
        QFont value = caption;
        if (value.pixelSize() > 0)
            value.setPixelSize(qRound(value.pixelSize() / .85));
        else
            value.setPointSizeF(value.pointSizeF() / .85);
        value.setBold(true);
        const QFontMetricsF metrics(caption);
        const double valueWidth
            = lastLabel.isEmpty() ? 0 : QFontMetricsF(value).horizontalAdvance(lastLabel) + 12;
        Scale scale;
        scale.plot = rect.adjusted(4, metrics.height(), -valueWidth - 7, -metrics.height() - 6);
        scale.plot.setBottom(std::floor(scale.plot.bottom()) + .5); // sharp on screen
        setRange(scale, points, target);
        if (!points.isEmpty()) {
            scale.first = points.first().first;
            scale.days = std::max(1.0, double(scale.first.daysTo(points.last().first)));
        }
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(rect.left(), scale.plot.bottom()),
            QPointF(scale.plot.right() + 7, scale.plot.bottom()));
        if (target)
            drawTarget(painter, scale, points, *target, targetLabel, theme);
        if (!points.isEmpty()) {
            painter.setPen(theme.muted);
            const QRectF dates(rect.left(), scale.plot.bottom() + 4,
                scale.plot.right() + 7 - rect.left(), metrics.height());
            painter.drawText(dates, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                tickDate(points.first().first));
            if (points.size() > 1)
                painter.drawText(dates, Qt::AlignRight | Qt::AlignTop | Qt::TextDontClip,
                    tickDate(points.last().first));
            drawPoints(painter, scale, points, theme.mark(state), theme);
            painter.setFont(value);
            painter.setPen(state == State::Unknown ? theme.text : theme.textOf(state));
            const double height = QFontMetricsF(value).height();
            painter.drawText(QRectF(scale.x(points.last().first) + 12,
                                 scale.y(points.last().second) - height / 2, valueWidth, height),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, lastLabel);
        }
        painter.restore();
    };
}
