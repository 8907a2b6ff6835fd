// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valuestream/mappainter.h"
#include <QGraphicsItem>
#include <QUuid>

/// A handoff on the map: an arrow with its channel, mismatches and share.
class FlowArrow : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    FlowArrow(const QUuid& handoffId, const MapLook* look);

    void show(const HandoffRoute& route, const ArrowLook& arrow, const QString& toolTip);
    void setPicked(bool picked);
    const QUuid& handoffId() const { return m_handoffId; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    QUuid m_handoffId;
    const MapLook* m_look;
    HandoffRoute m_route = {};
    ArrowLook m_arrow = {};
    QRectF m_bounds = {};
};
