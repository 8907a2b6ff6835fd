// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamlayout.h"
#include "app/valuestream/layeredlayout.h"
#include "app/valuestream/streamgraph.h"
#include <QHash>
#include <algorithm>
#include <cmath>

namespace {
/// Leads the arrows of a lane map around the boxes.
class LaneRouter {
public:
    LaneRouter(const StreamMap& map, const StreamGraph& graph, StreamLayout& layout)
        : m_map(map)
        , m_graph(graph)
        , m_layout(layout)
    {
        m_boxes.resize(size_t(map.steps.size()));
        QHash<QUuid, int> index;
        for (int i = 0; i < int(map.steps.size()); ++i)
            index.insert(map.steps.at(i).id, i);
        for (const StepBox& box : layout.steps)
            m_boxes.at(index.value(box.stepId)) = box.rect;
    }
    void run();

private:
    HandoffRoute route(int handoff);
    HandoffRoute selfLoop(const QRectF& box) const;
    HandoffRoute back(int from, int to);
    HandoffRoute forward(int from, int to);
    HandoffRoute throughGutter(int from, int to, double targetX, bool backwards);
    bool isFree(int from, int to, QPointF a, QPointF b) const;
    double arrivalX(int to, bool fromAbove);

    const StreamMap& m_map;
    const StreamGraph& m_graph;
    StreamLayout& m_layout;
    std::vector<QRectF> m_boxes;
    QHash<std::pair<int, bool>, int> m_arrivals; ///< (step, from above): how many so far.
    QHash<int, int> m_gutters; ///< Lines that already run under or over a row of boxes.
};
} // namespace

bool LaneRouter::isFree(int from, int to, QPointF a, QPointF b) const
{
    const QRectF line = QRectF(a, b).normalized().adjusted(-3, -3, 3, 3);
    for (int i = 0; i < int(m_boxes.size()); ++i)
        if (i != from && i != to && m_boxes.at(i).intersects(line))
            return false;
    return true;
}

/// Several arrows that end on one side of a box stand side by side.
double LaneRouter::arrivalX(int to, bool fromAbove)
{
    const int before = m_arrivals[{ to, fromAbove }]++;
    constexpr double offsets[] = { 0, -16, 16, -30, 30 };
    return m_boxes.at(to).center().x() + offsets[before % 5];
}

HandoffRoute LaneRouter::selfLoop(const QRectF& box) const
{
    const double x = box.center().x();
    const double y = box.bottom();
    return { .points = { { x + 14, y }, { x + 14, y + 14 }, { x - 14, y + 14 }, { x - 14, y } },
        .mark = { x, y + 14 },
        .tags = { x + 20, y + 4 },
        .label = { x + 46, y + 12 } };
}

/// Out of the box's lower (or, going up, upper) edge, along the free strip of its lane, then to the
/// target.
HandoffRoute LaneRouter::throughGutter(int from, int to, double targetX, bool backwards)
{
    const QRectF& a = m_boxes.at(from);
    const QRectF& b = m_boxes.at(to);
    const bool up = b.bottom() < a.top();
    const int strip = int(std::floor((up ? a.top() : a.bottom()) / 8)) * 2 + (up ? 1 : 0);
    const double shift = 5 * (m_gutters[strip]++ % 3) - 4;
    const double y = up ? a.top() - 9 + shift : a.bottom() + 9 - shift;
    const double startX = backwards ? a.left() + 14 : a.right() - 14;
    const bool sameRow = !up && b.top() < a.bottom();
    const double endY = up || sameRow ? b.bottom() : b.top();
    const QPointF bend(targetX, y);
    return { .points
        = { { startX, up ? a.top() : a.bottom() }, { startX, y }, bend, { targetX, endY } },
        .mark = sameRow ? QPointF((startX + targetX) / 2, y) : bend,
        .tags = { targetX + 10, up ? y - 49 : y + 31 },
        .label = { (startX + targetX) / 2, y } };
}

HandoffRoute LaneRouter::back(int from, int to)
{
    const QRectF& a = m_boxes.at(from);
    const QRectF& b = m_boxes.at(to);
    const double y = a.center().y();
    const double x = b.center().x() + (b.right() - b.center().x()) * 0.62;
    const bool sameRow = b.top() < a.bottom() && a.top() < b.bottom();
    const bool leftOf = x < a.left() - 12;
    if (sameRow || !leftOf || !isFree(from, to, { x, y }, { a.left(), y }))
        return throughGutter(from, to, x, leftOf);
    const double endY = b.bottom() < a.top() ? b.bottom() : b.top();
    const double length = a.left() - x;
    constexpr double labelRoom = 92; // for "← back 20 %"
    QPointF label(length > 110 ? a.left() - 54 : (a.left() + x) / 2, y);
    if (length < labelRoom) // on the way up instead, left of the box it would lie under
        label = { std::min(x, a.left() - labelRoom / 2), (y + endY) / 2 };
    return { .points = { { a.left(), y }, { x, y }, { x, endY } },
        .mark = { x, y },
        .tags = { x + 10, y + 31 },
        .label = label };
}

HandoffRoute LaneRouter::forward(int from, int to)
{
    const QRectF& a = m_boxes.at(from);
    const QRectF& b = m_boxes.at(to);
    const double y = a.center().y();
    const bool sameRow = y > b.top() + 4 && y < b.bottom() - 4;
    if (sameRow) {
        if (b.left() - a.right() < 8 || !isFree(from, to, { a.right(), y }, { b.left(), y }))
            return throughGutter(from, to, arrivalX(to, false), b.left() < a.right());
        const double middle = (a.right() + b.left()) / 2;
        return { .points = { { a.right(), y }, { b.left(), y } },
            .mark = { middle, y },
            .tags = { middle - 9, y + 15 },
            .label = { middle, y - 22 } };
    }
    const bool down = b.top() > y;
    const double endY = down ? b.top() : b.bottom();
    const double left = std::max(a.left(), b.left());
    const double right = std::min(a.right(), b.right());
    if (right - left > 24) { // one over the other
        const double x = (left + right) / 2;
        const double startY = down ? a.bottom() : a.top();
        return { .points = { { x, startY }, { x, endY } },
            .mark = { x, (startY + endY) / 2 },
            .tags = { x + 14, (startY + endY) / 2 - 9 },
            .label = { x - 30, (startY + endY) / 2 } };
    }
    const double x = arrivalX(to, down);
    const double startX = x > a.right() ? a.right() : a.left();
    if (!isFree(from, to, { startX, y }, { x, y }))
        return throughGutter(from, to, x, x < a.left());
    return { .points = { { startX, y }, { x, y }, { x, endY } },
        .mark = { x, y },
        .tags = { x + 10, down ? y + 31 : y - 49 },
        .label = { (startX + x) / 2, y - 12 } };
}

HandoffRoute LaneRouter::route(int handoff)
{
    const int from = m_graph.from.at(handoff);
    const int to = m_graph.to.at(handoff);
    const bool loop = m_graph.isLoop.at(handoff);
    HandoffRoute result = from == to ? selfLoop(m_boxes.at(from))
        : loop                       ? back(from, to)
                                     : forward(from, to);
    result.handoffId = m_map.handoffs.at(handoff).id;
    result.isLoop = loop;
    return result;
}

void LaneRouter::run()
{
    for (int i = 0; i < int(m_map.handoffs.size()); ++i)
        m_layout.routes.append(route(i));
}

/// Room at the sides for boxes that are wider than their column.
static double marginOf(const StreamLayout& layout)
{
    return std::max(0.0, (layout.boxWidth + 4 - layout.pitch) / 2);
}

static StreamLayout laneLayout(const StreamMap& map, double availableWidth, double wantedBox)
{
    StreamLayout layout;
    const StreamGraph graph = streamGraph(map);
    QHash<QUuid, int> laneOf;
    std::vector<int> lanes;
    for (const int step : graph.order) {
        const QUuid team = map.steps.at(step).teamId;
        if (!laneOf.contains(team)) {
            laneOf.insert(team, int(laneOf.size()));
            layout.lanes.append({ .teamId = team });
        }
        lanes.push_back(laneOf.value(team));
    }
    int gaps = 0;
    for (size_t i = 1; i < lanes.size(); ++i)
        gaps += lanes.at(i) == lanes.at(i - 1) ? 1 : 0;
    if (!graph.order.empty())
        layout.pitch = std::clamp(
            (availableWidth - gaps * MapSize::sameLaneGap) / double(graph.order.size()),
            MapSize::pitch, MapSize::widestPitch);
    const double boxWidth = std::clamp(
        wantedBox, layout.pitch - 4, std::max(layout.pitch - 4, layout.pitch + MapSize::widestBox));
    layout.boxWidth = boxWidth;
    const double margin = marginOf(layout);
    double column = margin;
    double right = 0;
    for (size_t i = 0; i < graph.order.size(); ++i) {
        if (i > 0)
            column += layout.pitch + (lanes.at(i) == lanes.at(i - 1) ? MapSize::sameLaneGap : 0);
        const Step& step = map.steps.at(graph.order.at(i));
        const double laneTop = lanes.at(i) * MapSize::lane;
        double centre = column + layout.pitch / 2;
        double top = laneTop + MapSize::boxTop;
        if (step.position) {
            centre = margin
                + (step.position->x() + MapSize::boxWidth / 2) * layout.pitch / MapSize::pitch;
            top = laneTop + std::clamp(step.position->y(), 0.0, MapSize::lane - MapSize::boxHeight);
        }
        const QRectF rect(centre - boxWidth / 2, top, boxWidth, MapSize::boxHeight);
        layout.steps.append({ step.id, lanes.at(i), rect });
        right = std::max({ right, rect.right() + 2, column + layout.pitch + margin });
    }
    const double width = std::max(right, availableWidth);
    for (qsizetype i = 0; i < layout.lanes.size(); ++i)
        layout.lanes[i].rect = QRectF(0, double(i) * MapSize::lane, width, MapSize::lane);
    layout.bounds = QRectF(0, 0, width, double(layout.lanes.size()) * MapSize::lane);
    LaneRouter(map, graph, layout).run();
    return layout;
}

StreamLayout streamLayout(const StreamMap& map, double availableWidth, double wantedBox)
{
    return map.isDiscovered() ? layeredLayout(map, availableWidth, wantedBox)
                              : laneLayout(map, availableWidth, wantedBox);
}

QPointF positionFor(const StreamLayout& layout, int lane, QPointF topLeft)
{
    if (lane < 0 || lane >= layout.lanes.size())
        return QPointF(std::round(topLeft.x()), std::round(topLeft.y()));
    const double laneTop = layout.lanes.at(lane).rect.top();
    const double centre
        = (topLeft.x() + layout.boxWidth / 2 - marginOf(layout)) * MapSize::pitch / layout.pitch;
    return QPointF(std::round(std::max(0.0, centre - MapSize::boxWidth / 2)),
        std::round(std::clamp(topLeft.y() - laneTop, 0.0, MapSize::lane - MapSize::boxHeight)));
}

int laneAt(const StreamLayout& layout, double y)
{
    if (layout.lanes.isEmpty())
        return -1;
    return std::clamp(int(std::floor(y / MapSize::lane)), 0, int(layout.lanes.size()) - 1);
}
