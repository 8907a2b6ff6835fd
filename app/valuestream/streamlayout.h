// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <QRectF>

/// The measures of the drawing, in pixels at 100 % and a text of 14: everything is drawn at this
/// size and scaled as a whole.
namespace MapSize {
inline constexpr double pitch = 88; ///< From column to column.
inline constexpr double lane = 92;
inline constexpr double boxWidth = 84;
inline constexpr double widestBox = 14; ///< More than the pitch: the arrows keep their room.
inline constexpr double boxHeight = 48;
inline constexpr double boxTop = 28; ///< From the lane's top.
inline constexpr double widestPitch = 128; ///< Where there is room.
inline constexpr double sameLaneGap = 40; ///< More between neighbours of one lane, for the arrow.
} // namespace MapSize

/// One team's lane across the map.
struct LaneBox {
    QUuid teamId = {};
    QRectF rect = {};

    bool operator==(const LaneBox&) const = default;
};

/// Where a step stands.
struct StepBox {
    QUuid stepId = {};
    int lane = -1; ///< Index into StreamLayout::lanes; -1: drawn without lanes.
    QRectF rect = {};

    bool operator==(const StepBox&) const = default;
};

/// How a handoff runs from box to box.
struct HandoffRoute {
    QUuid handoffId = {};
    QList<QPointF> points = {}; ///< From the sender's edge to the receiver's.
    bool smooth = false; ///< A curve through the points instead of corners.
    bool isLoop = false; ///< Drawn as what comes back.
    QPointF mark = {}; ///< Centre of the channel's circle.
    QPointF tags = {}; ///< Top left of the first mismatch tag.
    QPointF label = {}; ///< Centre of the share or count.

    bool operator==(const HandoffRoute&) const = default;
};

/// A stream laid out: one lane a team and one column a step, or, where it was discovered in a log,
/// layers from left to right without lanes.
struct StreamLayout {
    QList<LaneBox> lanes = {};
    QList<StepBox> steps = {}; ///< In walking order.
    QList<HandoffRoute> routes = {};
    QRectF bounds = {};
    double pitch = MapSize::pitch; ///< Of the columns as drawn.
    double boxWidth = MapSize::boxWidth;

    bool operator==(const StreamLayout&) const = default;
};

/// Lays a stream out in at most `availableWidth` where that is possible, with boxes as wide as
/// `wantedBox` (their text) asks and the columns allow. Lanes stand in the order in which their
/// teams first appear; boxes somebody moved stay where they were put. The same stream always gives
/// the same layout.
StreamLayout streamLayout(
    const StreamMap& map, double availableWidth = 0, double wantedBox = MapSize::boxWidth);

/// The value for Step::position that keeps a box at `topLeft` of this layout.
QPointF positionFor(const StreamLayout& layout, int lane, QPointF topLeft);
/// The lane a point lies in: above the first the first, below the last the last; -1 without lanes.
int laneAt(const StreamLayout& layout, double y);
