// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewfigures.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "app/project/project.h"
#include "widgets/charts/runchart.h"
#include "widgets/theme/theme.h"
#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

/// Draws text left of `right` at most, elided where it does not fit.
static void drawElided(
    QPainter& painter, const QRectF& rect, const QString& text, bool bold = false)
{
    QFont font = painter.font();
    font.setBold(bold);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, rect.width()));
    font.setBold(false);
    painter.setFont(font);
}

namespace {
/// One stretch of the strip.
struct Stretch {
    double from;
    double to;
};
} // namespace

Figure journeyFigure(const QList<Phase>& phases, QDate today, const Theme& theme)
{
    QDate start;
    QDate end;
    for (const Phase& phase : phases) {
        if (!phase.start.isValid() || phase.end <= phase.start)
            continue;
        start = start.isValid() ? std::min(start, phase.start) : phase.start;
        end = end.isValid() ? std::max(end, phase.end) : phase.end;
    }
    if (!start.isValid())
        return {};
    return [phases, today, start, end, theme](QPainter& painter, const QRectF& rect) {
        const QFontMetricsF metrics(painter.font(), painter.device());
        const double line = metrics.height() * 1.3;
        const double scale = metrics.height() / 17; // of the design's pixels
        const double barTop = rect.top() + line + 4 * scale;
        const double barHeight = 7 * scale;
        const auto x = [&](QDate date) {
            return rect.left()
                + rect.width() * double(start.daysTo(date)) / double(start.daysTo(end));
        };
        painter.setRenderHint(QPainter::Antialiasing);
        const QString now = formatShortDate(today);
        const double todayX = x(today);
        const QString todayText
            = QCoreApplication::translate("OverviewFigures", "Today %1").arg(now);
        const double todayWidth = metrics.horizontalAdvance(todayText) * 1.1 + 8 * scale;
        const bool todayShown = today >= start && today <= end;
        for (const Phase& phase : phases) {
            if (!phase.start.isValid() || phase.end <= phase.start)
                continue;
            const Stretch stretch { x(phase.start), x(phase.end) - 4 * scale };
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.line);
            painter.drawRoundedRect(
                QRectF(stretch.from, barTop, stretch.to - stretch.from, barHeight), 2, 2);
            const double done = std::clamp(todayX, stretch.from, stretch.to);
            if (done > stretch.from) {
                painter.setBrush(theme.accent);
                painter.drawRoundedRect(
                    QRectF(stretch.from, barTop, done - stretch.from, barHeight), 2, 2);
            }
            const bool underWay = phase.start <= today && today < phase.end;
            double nameRight = stretch.to;
            if (underWay && todayShown && todayX - stretch.from > 48 * scale)
                nameRight = std::min(nameRight, todayX - todayWidth / 2);
            painter.setPen(underWay ? theme.text : theme.muted);
            if (today >= phase.end)
                painter.setPen(theme.text);
            drawElided(painter,
                QRectF(stretch.from, rect.top(), std::max(24.0, nameRight - stretch.from), line),
                phase.name, underWay);
            painter.setPen(underWay ? theme.accent : theme.muted);
            drawElided(painter,
                QRectF(
                    stretch.from, barTop + barHeight + 2 * scale, stretch.to - stretch.from, line),
                phaseCaption(phase, today));
        }
        if (todayShown) {
            painter.setPen(QPen(theme.text, 2 * scale));
            painter.drawLine(QPointF(todayX, barTop - 6 * scale),
                QPointF(todayX, barTop + barHeight + 4 * scale));
            QFont bold = painter.font();
            bold.setBold(true);
            painter.setFont(bold);
            const double left
                = std::clamp(todayX - todayWidth / 2, rect.left(), rect.right() - todayWidth);
            painter.drawText(
                QRectF(left, rect.top(), todayWidth, line), Qt::AlignCenter, todayText);
            bold.setBold(false);
            painter.setFont(bold);
        }
    };
}

Figure measureFigure(const Project& project, const Measure& measure, const Theme& theme)
{
    const MeasureStatus status = measureStatus(measure, project.measurements);
    QList<QPair<QDate, double>> points;
    for (const Measurement& value : status.values)
        points.append({ value.date, double(value.valueMilli) / 1000 });
    std::optional<double> target;
    if (measure.targetMilli)
        target = double(*measure.targetMilli) / 1000;
    const QString last
        = status.latestMilli ? measureValue(measure, status, *status.latestMilli) : QString();
    return runChartFigure(points, target, measureTargetText(measure), status.state, last, theme);
}

Figure overviewFigure(const Project& project, const QString& name, QDate today, const Theme& theme)
{
    if (name == u"overview/journey")
        return journeyFigure(project.phases, today, theme);
    if (name != u"overview/measures" || project.measures.isEmpty())
        return {};
    QList<QPair<QString, Figure>> charts;
    for (const Measure& measure : project.measures)
        charts.append({ measure.name, measureFigure(project, measure, theme) });
    return [charts, theme](QPainter& painter, const QRectF& rect) {
        // Two charts a row: each as wide as its labels need.
        const QFontMetricsF metrics(painter.font(), painter.device());
        const qsizetype rows = (charts.size() + 1) / 2;
        const double gap = metrics.height();
        const double width = (rect.width() - gap) / 2;
        const double height = (rect.height() - gap * double(rows - 1)) / double(rows);
        for (qsizetype i = 0; i < charts.size(); ++i) {
            const qsizetype row = i / 2;
            const QRectF cell(rect.left() + double(i % 2) * (width + gap),
                rect.top() + double(row) * (height + gap), width, height);
            painter.setPen(theme.text);
            drawElided(painter, QRectF(cell.left(), cell.top(), width, metrics.height() * 1.3),
                charts.at(i).first, true);
            charts.at(i).second(painter, cell.adjusted(0, metrics.height() * 1.5, 0, 0));
        }
    };
}
