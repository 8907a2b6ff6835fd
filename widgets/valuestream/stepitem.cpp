// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/stepitem.h"
#include "widgets/wrappedtext.h"
#include <QCursor>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

StepItem::StepItem(const QUuid& stepId, const MapLook* look)
    : m_stepId(stepId)
    , m_look(look)
{
    setFlag(ItemIsMovable);
    setZValue(2);
    setCursor(Qt::PointingHandCursor);
}

void StepItem::show(const QRectF& box, const StepLook& step, const QString& toolTip)
{
    prepareGeometryChange();
    m_box = box;
    const bool picked = m_step.selected;
    const bool found = m_step.found;
    m_step = step;
    m_step.selected = picked;
    m_step.found = found;
    setPos(0, 0);
    setToolTip(plainToolTip(toolTip));
    update();
}

void StepItem::setPicked(bool picked)
{
    m_step.selected = picked;
    setZValue(picked ? 3 : 2);
    update();
}

void StepItem::setFound(bool found)
{
    if (m_step.found == found)
        return;
    m_step.found = found;
    update();
}

void StepItem::setMark(const StepMark& mark)
{
    m_mark = mark;
    update();
}

QRectF StepItem::boundingRect() const { return stepBounds(m_box); }

QPainterPath StepItem::shape() const
{
    QPainterPath path;
    path.addRect(m_box);
    return path;
}

void StepItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    StepLook step = m_step;
    step.dropping = isMoved();
    if (option->levelOfDetailFromTransform(painter->worldTransform()) < readableScale)
        paintStepOutline(*painter, *m_look, m_box, step);
    else if (m_mark.isRemoved && !step.selected)
        paintGhost(*painter, *m_look, m_box, step.name);
    else
        paintStep(*painter, *m_look, m_box, step);
    if (!m_mark.isNone())
        paintChanged(*painter, *m_look, m_box, m_mark, m_box.topLeft() + QPointF(10, -2), 22);
}
