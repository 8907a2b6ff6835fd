// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/runningitems.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QHash>
#include <QPainter>
#include <algorithm>

static constexpr double pitch = 11; ///< From item to item.
static constexpr double radius = 4;
static constexpr int rows = 3; ///< Of those who wait, from the box to the left.
static constexpr int perLine = 7; ///< Of those in work, below the box.
static constexpr int mostShown = 24; ///< Waiting at one step; the rest is a number.
static constexpr int columns = mostShown / rows;

RunningItems::RunningItems(const ValueStreamScene& scene)
    : m_scene(scene)
{
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
}

void RunningItems::showMoment(const PlaybackMoment& moment, double travel, const Theme& theme)
{
    m_moment = moment;
    m_travel = travel;
    m_theme = theme;
    update();
}

void RunningItems::setBounds(const QRectF& bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

QPointF RunningItems::placeOf(const PlaybackItem& item) const
{
    const QRectF box = m_scene.boxOf(item.stepId);
    const int place = std::min(item.place, mostShown - 1);
    const int line = place / perLine;
    const int column = place / rows;
    if (item.inWork)
        return { box.left() + 8 + pitch * (place % perLine), box.bottom() + 6 + pitch * line };
    return { box.left() - 7 - pitch * column,
        box.center().y() + pitch * (place % rows - (rows - 1) / 2.0) };
}

void RunningItems::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const PlaybackItem& item : m_moment.items) {
        if (m_scene.boxOf(item.stepId).isNull())
            continue;
        QPointF at = placeOf(item);
        const bool onTheWay = item.since < m_travel && !item.fromStepId.isNull();
        if (onTheWay) {
            const QRectF from = m_scene.boxOf(item.fromStepId);
            const QPointF start(from.right(), from.center().y());
            at = start + (at - start) * (item.since / m_travel);
        } else if (!item.inWork && item.place >= mostShown)
            continue;
        painter->setPen(QPen(item.inWork ? m_theme.good : m_theme.series[1], 2));
        painter->setBrush(item.inWork ? m_theme.good : m_theme.surface);
        painter->drawEllipse(at, radius, radius);
    }
    paintTooMany(*painter);
}

void RunningItems::paintTooMany(QPainter& painter) const
{
    QHash<QUuid, int> waiting;
    for (const PlaybackItem& item : m_moment.items)
        if (!item.inWork)
            waiting[item.stepId] = std::max(waiting.value(item.stepId), item.place + 1);
    painter.setPen(m_theme.text);
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        const QRectF box = m_scene.boxOf(it.key());
        if (it.value() > mostShown && !box.isNull())
            painter.drawText(QPointF(box.left() - pitch * columns - 4, box.top() - 2),
                QLatin1Char('+') + QString::number(it.value() - mostShown));
    }
}
