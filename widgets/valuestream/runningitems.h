// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/playback.h"
#include "widgets/theme/theme.h"
#include <QGraphicsItem>

class ValueStreamScene;

/// The items of a run over a map: who waits is a ring left of the step's box, who is worked on a
/// dot below it; on the way they slide from box to box.
class RunningItems : public QGraphicsItem {
public:
    explicit RunningItems(const ValueStreamScene& scene);

    /// `travel`: seconds of the run that an item takes to be seen at its next step.
    void showMoment(const PlaybackMoment& moment, double travel, const Theme& theme);

    /// Where the map is, after it was shown.
    void setBounds(const QRectF& bounds);
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    QPointF placeOf(const PlaybackItem& item) const;
    void paintTooMany(QPainter& painter) const;

    const ValueStreamScene& m_scene;
    PlaybackMoment m_moment = {};
    QRectF m_bounds = {};
    double m_travel = 0;
    Theme m_theme = {};
};
