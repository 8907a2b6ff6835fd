// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/flowarrow.h"
#include "widgets/wrappedtext.h"
#include <QCursor>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

FlowArrow::FlowArrow(const QUuid& handoffId, const MapLook* look)
    : m_handoffId(handoffId)
    , m_look(look)
{
    setZValue(1);
    setCursor(Qt::PointingHandCursor);
}

void FlowArrow::show(const HandoffRoute& route, const ArrowLook& arrow, const QString& toolTip)
{
    prepareGeometryChange();
    const bool picked = m_arrow.selected;
    m_route = route;
    m_arrow = arrow;
    m_arrow.selected = picked;
    m_bounds = arrowBounds(route, arrow);
    setToolTip(plainToolTip(toolTip));
    update();
}

void FlowArrow::setPicked(bool picked)
{
    m_arrow.selected = picked;
    setZValue(picked ? 1.5 : 1);
    update();
}

/// Wide enough to be hit: the line, the circle and the label.
QPainterPath FlowArrow::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(std::max(10.0, m_arrow.width));
    QPainterPath path = stroker.createStroke(routePath(m_route));
    if (!m_arrow.icon.isEmpty())
        path.addEllipse(m_route.mark, 13, 13);
    if (!m_arrow.label.isEmpty())
        path.addRect(QRectF(m_route.label - QPointF(24, 10), QSizeF(48, 20)));
    return path;
}

void FlowArrow::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (option->levelOfDetailFromTransform(painter->worldTransform()) < readableScale)
        paintArrowLine(*painter, *m_look, m_route, m_arrow);
    else
        paintArrow(*painter, *m_look, m_route, m_arrow);
}
