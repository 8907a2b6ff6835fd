// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/mappainter.h"
#include "app/valuestream/flowbalance.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class ValueStreamMap {
    Q_DECLARE_TR_FUNCTIONS(ValueStreamMap)
};

static constexpr int crowdedQueue = 5; ///< From so many waiting items on the pill is red.
static constexpr int weakPpm = 800'000; ///< The weakest %C&A is marked below this.
static constexpr double notableWait = 0.2; ///< Share of all waiting.
static constexpr double widestLine = 6;
static constexpr double ladderTop = 44; ///< Where an item waits.
static constexpr double ladderDrop = 40; ///< Down to where it is worked on.

static QFont sized(QFont font, int pixels, bool bold)
{
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QFont MapLook::caption() const { return sized(base, 12, false); }
QFont MapLook::strong() const { return sized(base, 12, true); }
QFont MapLook::total() const { return sized(base, 18, true); }

// What is said

/// The weakest %C&A of the stream where it is weak, else more than all.
static int weakestPpm(const StreamMap& map)
{
    int weakest = weakPpm;
    for (const Step& step : map.steps)
        weakest = std::min(weakest, step.completeAccuratePpm.value_or(weakPpm));
    return weakest < weakPpm ? weakest : 2'000'000;
}

static constexpr double busyLoad = 0.7;

QColor loadColor(const Theme& theme, double load)
{
    return load > 1 ? theme.bad : load >= busyLoad ? theme.warning : theme.good;
}

StepLook stepLook(const StreamMap& map, const Step& step, const StreamMetrics* metrics)
{
    StepLook look {
        .name = stepName(step), .queue = step.queue, .kind = step.kind, .pain = step.pain
    };
    if (step.kind == StepKind::Supplier || step.kind == StepKind::Customer) {
        look.data = stepKindName(step.kind);
        return look;
    }
    if (metrics && !map.isDiscovered())
        look.load = utilisation(map, step, *metrics);
    if (map.isDiscovered()) {
        look.data = formatNumber(step.count);
        if (step.leadTime)
            look.data += u" · "_s + formatDuration(step.leadTime, map.stream.dayLength);
        return look;
    }
    if (step.kind == StepKind::Inventory) {
        look.data = formatDuration(step.leadTime, map.stream.dayLength);
        return look;
    }
    look.data = formatDuration(step.processTime, map.stream.dayLength) + u" · "_s
        + (step.completeAccuratePpm ? formatPpm(*step.completeAccuratePpm) : u"?"_s);
    look.dataIsBad = step.completeAccuratePpm && *step.completeAccuratePpm < weakPpm
        && *step.completeAccuratePpm == weakestPpm(map);
    return look;
}

int largestCount(const StreamMap& map)
{
    int largest = 1;
    for (const Handoff& handoff : map.handoffs)
        largest = std::max(largest, handoff.count);
    return largest;
}

double relativeVolume(const Handoff& handoff, const StreamMetrics& metrics)
{
    // How much comes back is often not known, and then not shown as if it were all.
    const int unknown = handoff.sendBack ? 0 : 1'000'000;
    const double share = double(handoff.sharePpm.value_or(unknown)) / 1e6;
    return metrics.visits.value(handoff.fromStepId, 1.0) * share;
}

ArrowLook arrowLook(
    const StreamMap& map, const Handoff& handoff, int largest, const StreamMetrics* metrics)
{
    ArrowLook look { .flow = handoff.flow };
    if (map.isDiscovered()) {
        look.loop = handoff.sendBack;
        look.label = formatNumber(handoff.count);
        look.width = 1 + (widestLine - 1) * std::sqrt(double(handoff.count) / largest);
        return look;
    }
    look.loop = handoff.sendBack;
    if (metrics && carriesItems(handoff))
        look.width = 0.5 + 1.5 * std::clamp(relativeVolume(handoff, *metrics), 0.1, 2.0);
    if (handoff.sendBack) {
        look.label = u"← "_s
            + ValueStreamMap::tr("back %1").arg(
                handoff.sharePpm ? formatPpm(*handoff.sharePpm) : u"?"_s);
        return look;
    }
    if (handoff.sharePpm && *handoff.sharePpm < 1'000'000)
        look.label = formatPpm(*handoff.sharePpm);
    look.icon = channelIcon(handoff.channel);
    for (int kind = 0; kind < mismatchKinds; ++kind)
        if (mismatches(handoff).at(kind) > 0)
            look.tags.append(mismatchLetter(kind));
    return look;
}

static void addTotals(Ladder& ladder, const StreamMap& map, const StreamMetrics& metrics)
{
    const DayLength day = map.stream.dayLength;
    const auto total = [&](std::optional<std::chrono::seconds> time, int unknown) {
        const QString text = formatDuration(time, day);
        return unknown > 0 && time ? u"≥ "_s + text : text;
    };
    if (map.isDiscovered()) {
        ladder.totals = { { ValueStreamMap::tr("Median"), formatDuration(metrics.leadTime, day) },
            { ValueStreamMap::tr("85 % within"), formatDuration(map.stream.p85LeadTime, day) } };
        return;
    }
    ladder.totals = { { ValueStreamMap::tr("Lead time"),
                          total(metrics.leadTime, metrics.unknownLeadTimes) },
        { ValueStreamMap::tr("Work"), total(metrics.processTime, metrics.unknownProcessTimes) } };
}

/// Where a box's column begins.
static double columnLeft(const StreamLayout& layout, const StepBox& box)
{
    return box.lane < 0 ? box.rect.left() - 2 : box.rect.center().x() - layout.pitch / 2;
}

double wantedBoxWidth(const StreamMap& map, const MapLook& look)
{
    const QFontMetricsF strong(look.strong());
    const QFontMetricsF plain(look.caption());
    double width = 0;
    for (const Step& step : map.steps) {
        const StepLook words = stepLook(map, step);
        width = std::max(
            { width, strong.horizontalAdvance(words.name), plain.horizontalAdvance(words.data) });
    }
    return std::ceil(width) + 12;
}

Ladder ladderOf(const StreamMap& map, const StreamMetrics& metrics, const StreamLayout& layout)
{
    Ladder ladder;
    const DayLength day = map.stream.dayLength;
    QHash<QUuid, const Step*> steps;
    for (const Step& step : map.steps)
        steps.insert(step.id, &step);
    QList<StepBox> boxes;
    for (const StepBox& box : layout.steps)
        if (!map.isDiscovered() || metrics.path.contains(box.stepId))
            boxes.append(box);
    double end = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const Step* step = steps.value(boxes.at(i).stepId);
        if (!step)
            continue;
        LadderRung rung { .stepId = step->id };
        rung.left = std::max(end, columnLeft(layout, boxes.at(i)));
        end = rung.left + (boxes.at(i).lane < 0 ? boxes.at(i).rect.width() + 4 : layout.pitch);
        if (i + 1 < boxes.size())
            end = std::max(end, columnLeft(layout, boxes.at(i + 1)));
        rung.right = end;
        rung.drop = rung.left + (end - rung.left) * 56 / 88;
        const auto wait = waitOf(*step);
        rung.wait = formatDuration(wait ? wait : step->leadTime, day);
        rung.work = formatDuration(step->processTime, day);
        rung.onPath = metrics.path.contains(step->id);
        for (const StepWait& one : metrics.waits.mid(0, 2))
            rung.longest = rung.longest
                || (one.stepId == step->id && one.share >= notableWait && metrics.waits.size() > 2);
        ladder.rungs.append(rung);
    }
    ladder.width = end + ladderTotalsWidth;
    if (!ladder.rungs.isEmpty())
        addTotals(ladder, map, metrics);
    return ladder;
}

// Painting

void paintLane(
    QPainter& painter, const MapLook& look, const QRectF& rect, const QString& name, bool alternate)
{
    painter.fillRect(rect, alternate ? look.theme.window : look.theme.surface);
    painter.setFont(look.caption());
    painter.setPen(look.theme.muted);
    painter.drawText(QPointF(rect.left() + 8, rect.top() + 16), name);
}

static void paintQueue(QPainter& painter, const MapLook& look, const QRectF& box, int queue)
{
    const Theme& theme = look.theme;
    const bool crowded = queue >= crowdedQueue;
    const QString text = ValueStreamMap::tr("%1", "items waiting, in the small pill").arg(queue);
    const QFont font = crowded ? look.strong() : look.caption();
    const double width = std::max(30.0, QFontMetricsF(font).horizontalAdvance(text) + 14);
    const QRectF pill(box.right() - width * .37, box.top() - 10, width, 20);
    painter.setFont(font);
    painter.setPen(QPen(crowded ? theme.badText : theme.muted, 1));
    painter.setBrush(crowded ? theme.badTint : theme.surface);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setPen(crowded ? theme.badText : theme.text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

/// The outline of its kind: a factory's roof outside, dashed where items only wait.
static void paintOutline(
    QPainter& painter, const MapLook& look, const QRectF& box, const StepLook& step)
{
    const Theme& theme = look.theme;
    QPen pen(step.selected ? theme.accent : theme.line, step.selected ? 2 : 1);
    painter.setBrush(step.dropping || step.found ? theme.accentTint : theme.raised);
    if (step.kind == StepKind::Supplier || step.kind == StepKind::Customer) {
        constexpr int teeth = 3;
        const double tooth = box.width() / teeth;
        QPolygonF roof { box.bottomLeft() };
        for (int i = 0; i < teeth; ++i)
            roof << QPointF(box.left() + i * tooth, box.top() - 8)
                 << QPointF(box.left() + (i + 1) * tooth, box.top());
        roof << box.bottomRight();
        painter.setPen(QPen(step.selected ? theme.accent : theme.muted, pen.widthF()));
        painter.drawPolygon(roof);
        return;
    }
    if (step.kind == StepKind::Inventory) {
        pen.setColor(step.selected ? theme.accent : theme.muted);
        pen.setStyle(Qt::DashLine);
    }
    painter.setPen(pen);
    painter.drawRoundedRect(box, 4, 4);
    if (step.kind != StepKind::Inventory)
        return;
    const QPointF top(box.left() + 2, box.top() - 12);
    painter.setPen(QPen(theme.warningText, 1));
    painter.setBrush(theme.warningTint);
    painter.drawPolygon(QPolygonF { top, top + QPointF(12, 20), top + QPointF(-12, 20) });
    painter.setFont(look.strong());
    painter.drawText(QRectF(top + QPointF(-12, 3), QSizeF(24, 18)), Qt::AlignCenter,
        ValueStreamMap::tr("I", "inventory, in its triangle"));
}

/// How busy its people are along the lower edge, and how much it hurts at its left end.
static void paintLoadAndPain(
    QPainter& painter, const MapLook& look, const QRectF& box, const StepLook& step)
{
    const Theme& theme = look.theme;
    if (step.load) {
        const QRectF track(box.left() + 4, box.bottom() - 5, box.width() - 8, 3);
        painter.fillRect(track, theme.grid);
        painter.fillRect(QRectF(track.topLeft(),
                             QSizeF(track.width() * std::min(1.0, *step.load), track.height())),
            loadColor(theme, *step.load));
    }
    if (step.pain > 0) {
        const QRectF tag(box.left() - 5, box.bottom() - 9, 8.0 + 6.0 * step.pain, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warningTint);
        painter.drawRoundedRect(tag, 3, 3);
        painter.setPen(theme.warningText);
        painter.setFont(look.strong());
        painter.drawText(tag, Qt::AlignCenter, QString(step.pain, u'!'));
    }
}

void paintStep(QPainter& painter, const MapLook& look, const QRectF& box, const StepLook& step)
{
    const Theme& theme = look.theme;
    paintOutline(painter, look, box, step);
    const QRectF inner = box.adjusted(5, 0, -5, 0);
    const QFontMetricsF strong(look.strong());
    painter.setFont(look.strong());
    painter.setPen(theme.text);
    painter.drawText(QRectF(inner.left(), box.top() + 5, inner.width(), 20), Qt::AlignCenter,
        strong.elidedText(step.name, Qt::ElideRight, inner.width()));
    painter.setFont(look.caption());
    painter.setPen(step.dataIsBad ? theme.badText : theme.muted);
    painter.drawText(QRectF(inner.left(), box.top() + 24, inner.width(), 18), Qt::AlignCenter,
        QFontMetricsF(look.caption()).elidedText(step.data, Qt::ElideRight, inner.width()));
    paintLoadAndPain(painter, look, box, step);
    if (step.queue && *step.queue > 0)
        paintQueue(painter, look, box, *step.queue);
}

/// Corners rounded with radius 6, or a curve through the points.
QPainterPath routePath(const HandoffRoute& route)
{
    QPainterPath path;
    const QList<QPointF>& points = route.points;
    if (points.size() < 2)
        return path;
    path.moveTo(points.first());
    if (route.smooth) {
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF a = points.at(i - 1);
            const QPointF b = points.at(i);
            const double middle = (a.x() + b.x()) / 2;
            path.cubicTo({ middle, a.y() }, { middle, b.y() }, b);
        }
        return path;
    }
    constexpr double radius = 6;
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF corner = points.at(i);
        const QPointF in = corner - points.at(i - 1);
        const QPointF out = points.at(i + 1) - corner;
        const double inLength = std::hypot(in.x(), in.y());
        const double outLength = std::hypot(out.x(), out.y());
        const double r = std::min({ radius, inLength / 2, outLength / 2 });
        if (r < 0.5) {
            path.lineTo(corner);
            continue;
        }
        path.lineTo(corner - in / inLength * r);
        path.quadTo(corner, corner + out / outLength * r);
    }
    path.lineTo(points.last());
    return path;
}

void paintStepOutline(
    QPainter& painter, const MapLook& look, const QRectF& box, const StepLook& step)
{
    const Theme& theme = look.theme;
    const bool crowded = step.queue && *step.queue >= crowdedQueue;
    painter.setPen(QPen(step.selected ? theme.accent : theme.text, step.selected ? 4 : 1));
    painter.setBrush(step.found ? theme.accent : crowded ? theme.badTint : theme.raised);
    painter.drawRect(box);
}

static void paintHead(QPainter& painter, const QPainterPath& path, const QColor& color, double size)
{
    const QPointF tip = path.currentPosition();
    const double angle = qDegreesToRadians(path.angleAtPercent(1));
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(
        { tip, tip - along * size + across * size / 2, tip - along * size - across * size / 2 }));
}

static QRectF labelRect(const MapLook& look, const HandoffRoute& route, const ArrowLook& arrow)
{
    const double width = QFontMetricsF(look.caption()).horizontalAdvance(arrow.label)
        + (arrow.loop && !route.smooth ? 16 : 6);
    return QRectF(route.label.x() - width / 2, route.label.y() - 9, width, 18);
}

static void paintTags(QPainter& painter, const MapLook& look, QPointF at, const QStringList& tags)
{
    for (const QString& tag : tags) {
        const QRectF rect(at, QSizeF(18, 18));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.warningTint);
        painter.drawRoundedRect(rect, 3, 3);
        painter.setPen(look.theme.warningText);
        painter.setFont(look.strong());
        painter.drawText(rect, Qt::AlignCenter, tag);
        at.rx() += 20;
    }
}

static QPen arrowPen(const MapLook& look, const ArrowLook& arrow)
{
    const Theme& theme = look.theme;
    return QPen(arrow.selected         ? theme.accent
            : arrow.loop               ? theme.bad
            : arrow.flow == Flow::Item ? theme.series[4]
                                       : theme.muted,
        arrow.selected ? std::max(2.0, arrow.width) : arrow.width);
}

void paintArrowLine(
    QPainter& painter, const MapLook& look, const HandoffRoute& route, const ArrowLook& arrow)
{
    painter.setPen(arrowPen(look, arrow));
    painter.drawPolyline(QPolygonF(route.points));
}

void paintArrow(
    QPainter& painter, const MapLook& look, const HandoffRoute& route, const ArrowLook& arrow)
{
    const Theme& theme = look.theme;
    const QPainterPath path = routePath(route);
    QPen pen = arrowPen(look, arrow);
    const QColor color = pen.color();
    pen.setCapStyle(Qt::FlatCap);
    if (arrow.flow == Flow::ManualInformation)
        pen.setDashPattern({ 2, 3 });
    else if (arrow.flow == Flow::ElectronicInformation)
        pen.setDashPattern({ 6, 3, 1, 3 });
    else if (arrow.loop)
        pen.setDashPattern({ 5 / std::max(1.0, arrow.width), 4 / std::max(1.0, arrow.width) });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    paintHead(painter, path, color, 8 + std::max(0.0, arrow.width - 2));
    if (!arrow.icon.isEmpty()) {
        painter.setPen(QPen(arrow.selected ? theme.accent : theme.line, 1));
        painter.setBrush(theme.surface);
        painter.drawEllipse(route.mark, 12, 12);
        paintSymbol(
            painter, arrow.icon, theme.text, QRectF(route.mark - QPointF(7, 7), QSizeF(14, 14)));
    }
    if (!arrow.label.isEmpty()) {
        const bool tinted = arrow.loop && !route.smooth;
        const QRectF rect = labelRect(look, route, arrow);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tinted ? theme.badTint : theme.surface);
        painter.drawRoundedRect(tinted ? rect : rect.adjusted(1, 2, -1, -2), 3, 3);
        painter.setFont(look.caption());
        painter.setPen(arrow.loop ? theme.badText : theme.muted);
        painter.drawText(rect, Qt::AlignCenter, arrow.label);
    }
    paintTags(painter, look, route.tags, arrow.tags);
}

static void paintRung(QPainter& painter, const MapLook& look, const LadderRung& rung, bool last)
{
    const Theme& theme = look.theme;
    const double top = ladderTop;
    const double bottom = ladderTop + ladderDrop;
    QPen pen(rung.onPath ? theme.text : theme.muted, rung.onPath ? 1.5 : 1);
    if (!rung.onPath)
        pen.setDashPattern({ 3, 3 });
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF(
        { { rung.left, top }, { rung.drop, top }, { rung.drop, bottom }, { rung.right, bottom } }));
    if (!last)
        painter.drawLine(QPointF(rung.right, bottom), QPointF(rung.right, top));
    const QRectF above(rung.left - 8, top - 22, rung.drop - rung.left + 16, 18);
    const QRectF below(rung.drop - 6, bottom + 4, rung.right - rung.drop + 12, 18);
    painter.setFont(rung.longest ? look.strong() : look.caption());
    painter.setPen(rung.longest ? theme.badText : theme.text);
    painter.drawText(above, Qt::AlignCenter | Qt::TextDontClip, rung.wait);
    painter.setFont(look.caption());
    painter.setPen(theme.text);
    painter.drawText(below, Qt::AlignCenter | Qt::TextDontClip, rung.work);
}

static bool isSeen(const LadderRung& rung, const QRectF& exposed)
{
    constexpr double overhang = 60; // words are wider than a short rung
    return exposed.isNull()
        || (rung.right > exposed.left() - overhang && rung.left < exposed.right() + overhang);
}

static void paintSelectedRung(
    QPainter& painter, const MapLook& look, const Ladder& ladder, const QUuid& selected)
{
    for (const LadderRung& rung : ladder.rungs)
        if (rung.stepId == selected)
            painter.fillRect(QRectF(rung.left, 16, rung.right - rung.left, Ladder::height - 20),
                look.theme.accentTint);
}

void paintLadderLine(QPainter& painter, const MapLook& look, const Ladder& ladder,
    const QUuid& selected, const QRectF& exposed)
{
    paintSelectedRung(painter, look, ladder, selected);
    QPolygonF line;
    for (const LadderRung& rung : ladder.rungs)
        if (isSeen(rung, exposed))
            line << QPointF(rung.left, ladderTop) << QPointF(rung.drop, ladderTop)
                 << QPointF(rung.drop, ladderTop + ladderDrop)
                 << QPointF(rung.right, ladderTop + ladderDrop);
    painter.setPen(QPen(look.theme.text, 1.5));
    painter.drawPolyline(line);
}

void paintLadder(QPainter& painter, const MapLook& look, const Ladder& ladder,
    const QUuid& selected, const QRectF& exposed)
{
    if (ladder.rungs.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    paintSelectedRung(painter, look, ladder, selected);
    for (qsizetype i = 0; i < ladder.rungs.size(); ++i)
        if (isSeen(ladder.rungs.at(i), exposed))
            paintRung(painter, look, ladder.rungs.at(i), i + 1 == ladder.rungs.size());
    double y = 16;
    const double x = ladder.rungs.last().right + 16;
    for (const auto& [caption, value] : ladder.totals) {
        painter.setFont(look.caption());
        painter.setPen(look.theme.muted);
        painter.drawText(QPointF(x, y + 14), caption);
        QFont font = look.total();
        if (QFontMetricsF(font).horizontalAdvance(value) > ladderTotalsWidth - 16)
            font.setPixelSize(13);
        painter.setFont(font);
        painter.setPen(look.theme.text);
        painter.drawText(QPointF(x, y + 37), value);
        y += 48;
    }
}

QRectF arrowBounds(const HandoffRoute& route, const ArrowLook& arrow)
{
    QRectF bounds = routePath(route).boundingRect().adjusted(-14, -14, 14, 14);
    if (!arrow.label.isEmpty())
        bounds |= QRectF(route.label - QPointF(60, 12), QSizeF(120, 24));
    if (!arrow.tags.isEmpty())
        bounds |= QRectF(route.tags, QSizeF(20.0 * double(arrow.tags.size()), 20));
    return bounds;
}

QRectF stepBounds(const QRectF& box) { return box.adjusted(-12, -14, 36, 9); }
