// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/layeredlayout.h"
#include "app/valuestream/streamgraph.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr double narrowBox = 96;
constexpr double wideBox = 176;
constexpr double narrowGap = 52; ///< Between layers: room for the counts.
constexpr double wideGap = 112;
constexpr double rowPitch = 84;
constexpr double linePitch = 26; ///< Of handoffs that pass a layer.
constexpr double margin = 24;

/// A step, or the place where a long handoff passes a layer.
struct Node {
    int step = -1;
    int layer = 0;
    double y = 0; ///< Of its middle.
    double order = 0;
    std::vector<int> left = {}; ///< Neighbours in the layers beside it.
    std::vector<int> right = {};

    double height() const { return step >= 0 ? rowPitch : linePitch; }
};

/// Lays out one map; a value that lives for one call.
class Layers {
public:
    Layers(const StreamMap& map, double wantedBox)
        : m_map(map)
        , m_graph(streamGraph(map))
        , m_boxWidth(std::clamp(wantedBox, narrowBox, wideBox))
    {
    }
    StreamLayout run(double availableWidth);

private:
    void assignLayers();
    void addChains();
    void orderLayers();
    void placeRows();
    void align(bool towardsLeft);
    void spread(std::vector<int>& layer, const std::vector<double>& wanted);
    HandoffRoute route(int handoff) const;
    void spreadPorts(QList<HandoffRoute>& routes) const;
    void placeLabels(QList<HandoffRoute>& routes) const;
    QRectF boxOf(int step) const;
    double layerX(int layer) const { return 2 + layer * m_pitch; }

    const StreamMap& m_map;
    StreamGraph m_graph;
    std::vector<Node> m_nodes; ///< Steps first, by index.
    std::vector<std::vector<int>> m_chains; ///< By handoff: nodes from the left end to the right.
    std::vector<std::vector<int>> m_layers;
    double m_boxWidth;
    double m_pitch = m_boxWidth + narrowGap;
};
} // namespace

void Layers::assignLayers()
{
    m_nodes.resize(size_t(m_map.steps.size()));
    int deepest = 0;
    for (const int step : m_graph.order) {
        Node& node = m_nodes.at(step);
        node.step = step;
        for (const StreamGraph::Edge& edge : m_graph.in.at(step))
            node.layer = std::max(node.layer, m_nodes.at(edge.step).layer + 1);
        deepest = std::max(deepest, node.layer);
    }
    m_layers.resize(size_t(deepest) + 1);
    for (const int step : m_graph.order)
        m_layers.at(m_nodes.at(step).layer).push_back(step);
}

/// Handoffs over several layers get a place in each layer they pass.
void Layers::addChains()
{
    m_chains.resize(size_t(m_map.handoffs.size()));
    for (size_t i = 0; i < m_chains.size(); ++i) {
        int a = m_graph.from.at(i);
        int b = m_graph.to.at(i);
        if (m_nodes.at(a).layer == m_nodes.at(b).layer) {
            m_chains.at(i) = { a, b }; // to itself or, as a send-back, beside itself
            continue;
        }
        if (m_nodes.at(a).layer > m_nodes.at(b).layer)
            std::swap(a, b);
        std::vector<int> chain { a };
        for (int layer = m_nodes.at(a).layer + 1; layer < m_nodes.at(b).layer; ++layer) {
            chain.push_back(int(m_nodes.size()));
            m_layers.at(layer).push_back(int(m_nodes.size()));
            m_nodes.push_back({ .layer = layer });
        }
        chain.push_back(b);
        for (size_t k = 0; k + 1 < chain.size(); ++k) {
            m_nodes.at(chain.at(k)).right.push_back(chain.at(k + 1));
            m_nodes.at(chain.at(k + 1)).left.push_back(chain.at(k));
        }
        m_chains.at(i) = chain;
    }
}

void Layers::orderLayers()
{
    for (const std::vector<int>& layer : m_layers)
        for (size_t i = 0; i < layer.size(); ++i)
            m_nodes.at(layer.at(i)).order = double(i);
    const auto sortBy = [this](std::vector<int>& layer, bool byLeft) {
        std::vector<std::pair<double, int>> keyed;
        for (const int node : layer) {
            const std::vector<int>& near = byLeft ? m_nodes.at(node).left : m_nodes.at(node).right;
            double sum = 0;
            for (const int other : near)
                sum += m_nodes.at(other).order
                    / double(m_layers.at(m_nodes.at(other).layer).size());
            keyed.push_back({ near.empty() ? m_nodes.at(node).order / double(layer.size())
                                           : sum / double(near.size()),
                node });
        }
        std::stable_sort(keyed.begin(), keyed.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
        for (size_t i = 0; i < layer.size(); ++i) {
            layer.at(i) = keyed.at(i).second;
            m_nodes.at(layer.at(i)).order = double(i);
        }
    };
    for (int sweep = 0; sweep < 8; ++sweep) {
        if (sweep % 2 == 0)
            for (size_t i = 1; i < m_layers.size(); ++i)
                sortBy(m_layers.at(i), true);
        else
            for (size_t i = m_layers.size() - 1; i-- > 0;)
                sortBy(m_layers.at(i), false);
    }
}

/// Moves the nodes of a layer as near as their order and heights allow to where they want to be.
void Layers::spread(std::vector<int>& layer, const std::vector<double>& wanted)
{
    struct Block {
        double sum; ///< Of the wanted places, relative to the block's first node.
        double height;
        int count;
        double top() const { return sum / count; }
    };
    std::vector<Block> blocks;
    for (size_t i = 0; i < layer.size(); ++i) {
        const double height = m_nodes.at(layer.at(i)).height();
        blocks.push_back({ wanted.at(i) - height / 2, height, 1 });
        while (blocks.size() > 1) {
            Block& last = blocks.back();
            Block& before = blocks.at(blocks.size() - 2);
            if (before.top() + before.height <= last.top())
                break;
            before.sum += last.sum - last.count * before.height;
            before.height += last.height;
            before.count += last.count;
            blocks.pop_back();
        }
    }
    size_t node = 0;
    for (const Block& block : blocks) {
        double y = block.top();
        for (int i = 0; i < block.count; ++i, ++node) {
            Node& n = m_nodes.at(layer.at(node));
            n.y = y + n.height() / 2;
            y += n.height();
        }
    }
}

void Layers::align(bool towardsLeft)
{
    for (size_t k = 0; k < m_layers.size(); ++k) {
        std::vector<int>& layer = m_layers.at(towardsLeft ? k : m_layers.size() - 1 - k);
        std::vector<double> wanted;
        for (const int node : layer) {
            const std::vector<int>& near
                = towardsLeft ? m_nodes.at(node).left : m_nodes.at(node).right;
            double sum = 0;
            for (const int other : near)
                sum += m_nodes.at(other).y;
            wanted.push_back(near.empty() ? m_nodes.at(node).y : sum / double(near.size()));
        }
        spread(layer, wanted);
    }
}

void Layers::placeRows()
{
    for (const std::vector<int>& layer : m_layers) {
        double y = 0;
        for (const int node : layer) {
            m_nodes.at(node).y = y + m_nodes.at(node).height() / 2;
            y += m_nodes.at(node).height();
        }
    }
    for (int sweep = 0; sweep < 6; ++sweep)
        align(sweep % 2 == 0);
    double top = m_nodes.empty() ? 0 : m_nodes.front().y;
    for (const Node& node : m_nodes)
        top = std::min(top, node.y - node.height() / 2);
    for (Node& node : m_nodes)
        node.y += margin - top;
}

QRectF Layers::boxOf(int step) const
{
    const Node& node = m_nodes.at(step);
    if (const auto& position = m_map.steps.at(step).position)
        return QRectF(*position, QSizeF(m_boxWidth, MapSize::boxHeight));
    return QRectF(layerX(node.layer), std::round(node.y - MapSize::boxHeight / 2), m_boxWidth,
        MapSize::boxHeight);
}

HandoffRoute Layers::route(int handoff) const
{
    const int from = m_graph.from.at(handoff);
    const int to = m_graph.to.at(handoff);
    const QRectF a = boxOf(from);
    const QRectF b = boxOf(to);
    HandoffRoute route { .handoffId = m_map.handoffs.at(handoff).id,
        .smooth = true,
        .isLoop = m_graph.isLoop.at(handoff) };
    if (from == to) {
        const double x = a.center().x();
        route.points = { { x + 34, a.top() }, { x + 34, a.top() - 20 }, { x - 34, a.top() - 20 },
            { x - 34, a.top() } };
        route.smooth = false;
        return route;
    }
    std::vector<int> chain = m_chains.at(handoff);
    const bool leftwards = chain.front() != from;
    if (leftwards)
        std::reverse(chain.begin(), chain.end());
    route.points.append({ leftwards ? a.left() : a.right(), a.center().y() });
    for (size_t i = 1; i + 1 < chain.size(); ++i) {
        const Node& node = m_nodes.at(chain.at(i));
        const double left = layerX(node.layer);
        route.points.append({ leftwards ? left + m_boxWidth : left, node.y });
        route.points.append({ leftwards ? left : left + m_boxWidth, node.y });
    }
    route.points.append({ leftwards ? b.right() : b.left(), b.center().y() });
    return route;
}

/// Lines that meet one side of a box stand apart, in the order in which they come.
void Layers::spreadPorts(QList<HandoffRoute>& routes) const
{
    struct End {
        qsizetype route;
        bool first;
        double towards; ///< y of the next point.
    };
    std::vector<std::vector<End>> sides(size_t(m_map.steps.size()) * 2); // left, right
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const QList<QPointF>& points = routes.at(i).points;
        if (!routes.at(i).smooth)
            continue;
        const int from = m_graph.from.at(i);
        const int to = m_graph.to.at(i);
        const bool leavesRight = points.first().x() > boxOf(from).center().x();
        const bool entersRight = points.last().x() > boxOf(to).center().x();
        sides.at(size_t(from) * 2 + leavesRight).push_back({ i, true, points.at(1).y() });
        sides.at(size_t(to) * 2 + entersRight)
            .push_back({ i, false, points.at(points.size() - 2).y() });
    }
    for (std::vector<End>& side : sides) {
        std::stable_sort(side.begin(), side.end(),
            [](const End& a, const End& b) { return a.towards < b.towards; });
        const double step = side.size() > 1 ? std::min(12.0, 40.0 / double(side.size() - 1)) : 0;
        double offset = -step * double(side.size() - 1) / 2;
        for (const End& end : side) {
            QList<QPointF>& points = routes[end.route].points;
            (end.first ? points.first() : points.last()).ry() += offset;
            offset += step;
        }
    }
}

/// The count stands in the first free place on the line: first near the end that it shares with
/// fewer others.
void Layers::placeLabels(QList<HandoffRoute>& routes) const
{
    QList<QRectF> taken;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        HandoffRoute& route = routes[i];
        const QList<QPointF>& points = route.points;
        if (!route.smooth) {
            route.label = (points.at(1) + points.at(2)) / 2;
            taken.append(QRectF(route.label - QPointF(18, 8), QSizeF(36, 16)));
            continue;
        }
        const bool nearEnd
            = m_graph.out.at(m_graph.from.at(i)).size() > m_graph.in.at(m_graph.to.at(i)).size();
        const qsizetype segment = nearEnd ? points.size() - 2 : 0;
        const QPointF a = points.at(segment);
        const QPointF b = points.at(segment + 1);
        for (const double t : { .5, .62, .38, .74, .26 }) {
            const double bent = t * t * (3 - 2 * t); // the curve's y at t, nearly
            const QPointF centre(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * bent);
            const QRectF rect(centre - QPointF(16, 7), QSizeF(32, 14));
            if (t == .5)
                route.label = centre;
            if (std::none_of(taken.cbegin(), taken.cend(),
                    [&](const QRectF& other) { return other.intersects(rect); })) {
                route.label = centre;
                break;
            }
        }
        taken.append(QRectF(route.label - QPointF(16, 7), QSizeF(32, 14)));
    }
}

StreamLayout Layers::run(double availableWidth)
{
    StreamLayout layout;
    if (m_map.steps.isEmpty())
        return layout;
    assignLayers();
    addChains();
    orderLayers();
    placeRows();
    const double layers = double(m_layers.size());
    m_pitch = m_boxWidth
        + std::clamp(layers > 1 ? (availableWidth - 4 - layers * m_boxWidth) / (layers - 1) : 0,
            narrowGap, wideGap);
    layout.pitch = m_pitch;
    layout.boxWidth = m_boxWidth;
    for (const int step : m_graph.order) {
        layout.steps.append({ m_map.steps.at(step).id, -1, boxOf(step) });
        layout.bounds |= layout.steps.last().rect;
    }
    for (int i = 0; i < int(m_map.handoffs.size()); ++i)
        layout.routes.append(route(i));
    spreadPorts(layout.routes);
    placeLabels(layout.routes);
    for (HandoffRoute& route : layout.routes) {
        route.mark = route.tags = route.label;
        for (const QPointF& point : route.points)
            layout.bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
    }
    layout.bounds.adjust(-2, -20, 2, 20);
    layout.bounds.setTop(std::min(0.0, layout.bounds.top()));
    layout.bounds.setLeft(std::min(0.0, layout.bounds.left()));
    layout.bounds.setRight(std::max(layout.bounds.right(), availableWidth));
    return layout;
}

StreamLayout layeredLayout(const StreamMap& map, double availableWidth, double wantedBox)
{
    return Layers(map, wantedBox).run(availableWidth);
}
