// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valuestream/mappainter.h"
#include <QGraphicsItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

/// The ladder below the map: a rung a step, at the same x.
class LadderItem : public QGraphicsItem {
public:
    explicit LadderItem(const MapLook* look)
        : m_look(look)
    {
        setFlag(ItemUsesExtendedStyleOption); // for what is exposed
    }

    void show(const Ladder& ladder, double top)
    {
        prepareGeometryChange();
        m_ladder = ladder;
        setPos(0, top);
        update();
    }
    void setPicked(const QUuid& stepId)
    {
        m_picked = stepId;
        update();
    }
    /// The step whose rung is there; null beside the rungs.
    QUuid stepAt(const QPointF& scenePosition) const
    {
        const QPointF at = scenePosition - pos();
        if (at.y() < 0 || at.y() > Ladder::height)
            return {};
        for (const LadderRung& rung : m_ladder.rungs)
            if (at.x() >= rung.left && at.x() < rung.right)
                return rung.stepId;
        return {};
    }

    QRectF boundingRect() const override
    {
        return QRectF(-10, 0, m_ladder.width + 20, Ladder::height);
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override
    {
        if (option->levelOfDetailFromTransform(painter->worldTransform()) < readableScale)
            paintLadderLine(*painter, *m_look, m_ladder, m_picked, option->exposedRect);
        else
            paintLadder(*painter, *m_look, m_ladder, m_picked, option->exposedRect);
    }

private:
    const MapLook* m_look;
    Ladder m_ladder = {};
    QUuid m_picked = {};
};
