// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/valuestreamfigures.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/valuestream/mappainter.h"
#include "widgets/valuestream/mappicture.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The context of the strings below.
class ValueStreamFigures {
    Q_DECLARE_TR_FUNCTIONS(ValueStreamFigures)
};

static const QColor printWait(0xC9, 0xD1, 0xDA);
static const QColor printLongestWait(0x8A, 0x97, 0xA5);

/// The picture of a size scaled into the rectangle, from its top, in its middle.
static void fitInto(QPainter& painter, const QRectF& rect, const QSizeF& size)
{
    const double scale = std::min(rect.width() / size.width(), rect.height() / size.height());
    painter.translate(rect.left() + (rect.width() - size.width() * scale) / 2, rect.top());
    painter.scale(scale, scale);
}

static Figure mapFigure(const Project& project, const StreamMap& map, const Theme& theme)
{
    return [project, map, theme](QPainter& painter, const QRectF& rect) {
        const MapPicture picture
            = mapPicture(project, map, { theme, painter.font() }, rect.width());
        painter.save();
        fitInto(painter, rect, picture.size());
        paintMap(painter, picture);
        painter.restore();
    };
}

static Figure ladderFigure(const StreamMap& map, const Theme& theme)
{
    return [map, theme](QPainter& painter, const QRectF& rect) {
        const MapPicture picture = mapPicture({}, map, { theme, painter.font() }, rect.width());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        fitInto(painter, rect, QSizeF(picture.ladder.width, Ladder::height));
        paintLadder(painter, picture.look, picture.ladder);
        painter.restore();
    };
}

namespace {
/// One step of the waterfall.
struct WaitBar {
    QString name = {};
    std::chrono::seconds start { 0 };
    std::chrono::seconds wait { 0 };
    std::chrono::seconds work { 0 };
    bool longest = false;
};
} // namespace

static QList<WaitBar> waitBars(const StreamMap& map)
{
    const StreamMetrics metrics = streamMetrics(map);
    QList<WaitBar> bars;
    std::chrono::seconds at { 0 };
    for (const QUuid& id : metrics.path) {
        const Step* step = findById(map.steps, id);
        if (!step)
            continue;
        WaitBar bar { .name = stepName(*step), .start = at };
        bar.work = step->processTime.value_or(0s);
        bar.wait = waitOf(*step).value_or(step->leadTime.value_or(0s));
        for (const StepWait& wait : metrics.waits.mid(0, 2))
            bar.longest = bar.longest || (wait.stepId == id && metrics.waits.size() > 2);
        at += bar.wait + bar.work;
        bars.append(bar);
    }
    return bars;
}

/// Round lines over the time axis: days where there are some, else hours; at most six.
static std::chrono::seconds gridStep(std::chrono::seconds total, DayLength day)
{
    const std::chrono::seconds one = total >= 2 * day ? std::chrono::seconds(day)
        : total >= 3h                                 ? std::chrono::seconds(1h)
                                                      : std::chrono::seconds(15min);
    for (const int times : { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 })
        if (total <= 6 * times * one)
            return times * one;
    return total;
}

static void paintWaits(QPainter& painter, const QRectF& rect, const QList<WaitBar>& bars,
    const Theme& theme, DayLength day)
{
    const MapLook look { theme, painter.font() };
    const QFontMetricsF metrics(look.caption());
    double names = 0;
    for (const WaitBar& bar : bars)
        names = std::max(names, metrics.horizontalAdvance(bar.name));
    names = std::min(names, rect.width() * .3) + 16;
    const auto total = std::max(bars.last().start + bars.last().wait + bars.last().work, 1s);
    const double plot = rect.width() - names - 24;
    const double row = std::min(22.0, (rect.height() - 24) / double(bars.size()));
    const double height = row * double(bars.size());
    const auto x = [&](std::chrono::seconds time) {
        return rect.left() + names + plot * double(time.count()) / double(total.count());
    };
    painter.setFont(look.caption());
    const auto step = gridStep(total, day);
    for (std::chrono::seconds t = 0s; t <= total; t += step) {
        painter.setPen(QPen(t == 0s ? theme.muted : theme.line, 1));
        painter.drawLine(QPointF(x(t), rect.top()), QPointF(x(t), rect.top() + height));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x(t) - 60, rect.top() + height + 4, 120, 16), Qt::AlignCenter,
            t == 0s ? ValueStreamFigures::tr("Start") : formatDuration(std::optional(t), day));
    }
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const WaitBar& bar = bars.at(i);
        const double y = rect.top() + double(i) * row;
        const double thick = std::min(14.0, row * .65);
        const double top = y + (row - thick) / 2;
        painter.setFont(look.caption());
        painter.setPen(theme.text);
        painter.drawText(QRectF(rect.left(), y, names - 12, row), Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(bar.name, Qt::ElideRight, names - 12));
        const double left = x(bar.start);
        const double middle = x(bar.start + bar.wait);
        const double right = std::max(x(bar.start + bar.wait + bar.work), middle + 1.5);
        const QColor wait = theme.dark ? theme.line : printWait;
        const QColor longest = theme.dark ? theme.series[4] : printLongestWait;
        painter.fillRect(
            QRectF(left, top, std::max(0.0, middle - left), thick), bar.longest ? longest : wait);
        if (bar.work > 0s) // a white gap, so that grey and blue stay apart in print
            painter.fillRect(
                QRectF(middle + .75, top, right - middle - .75, thick), theme.series[0]);
        painter.setFont(bar.longest ? look.strong() : look.caption());
        const QString text = formatDuration(std::optional(bar.wait), day);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const bool fits = right + 8 + width < rect.right();
        painter.drawText(QRectF(fits ? right + 7 : left - width - 7, y, width + 2, row),
            Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

Figure valueStreamFigure(
    const Project& project, const QString& name, QDate today, const Theme& theme)
{
    Q_UNUSED(today)
    const QString kind = name.section(u':', 0, 0);
    const StreamMap map = streamMap(project, QUuid::fromString(name.section(u':', 1)));
    if (map.steps.isEmpty())
        return {};
    if (kind == u"valuestream/map")
        return mapFigure(project, map, theme);
    if (kind == u"valuestream/ladder")
        return ladderFigure(map, theme);
    if (kind == u"valuestream/waits") {
        const QList<WaitBar> bars = waitBars(map);
        if (bars.isEmpty())
            return {};
        return [bars, theme, day = map.stream.dayLength](QPainter& painter, const QRectF& rect) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            paintWaits(painter, rect, bars, theme, day);
            painter.restore();
        };
    }
    return {};
}
