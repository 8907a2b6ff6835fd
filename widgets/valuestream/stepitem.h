// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valuestream/futuremarks.h"
#include "widgets/valuestream/mappainter.h"
#include <QGraphicsItem>
#include <QUuid>

/// A step on the map: a box that can be picked and moved.
class StepItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    StepItem(const QUuid& stepId, const MapLook* look);

    void show(const QRectF& box, const StepLook& step, const QString& toolTip);
    void setPicked(bool picked);
    void setFound(bool found);
    void setMark(const StepMark& mark);
    const QUuid& stepId() const { return m_stepId; }
    /// Where it stands now, while being moved too.
    QRectF box() const { return m_box.translated(pos()); }
    bool isMoved() const { return !pos().isNull(); }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    QUuid m_stepId;
    const MapLook* m_look;
    QRectF m_box = {};
    StepLook m_step = {};
    StepMark m_mark = {};
};
