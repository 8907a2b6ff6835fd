// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streammetrics.h"
#include "app/valuestream/streamgraph.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace std::chrono_literals;
using Seconds = std::chrono::seconds;
using Routing = std::vector<std::vector<Transition>>;

/// Every step that can be reached must be able to reach a step from which something leaves.
static bool everythingCanLeave(const Routing& transitions, const std::vector<double>& entry)
{
    const size_t n = transitions.size();
    std::vector<bool> reached(n);
    std::vector<int> open;
    const auto visit = [&open](std::vector<bool>& marks, int step) {
        if (!marks.at(step)) {
            marks.at(step) = true;
            open.push_back(step);
        }
    };
    for (size_t i = 0; i < n; ++i)
        if (entry.at(i) > 0)
            visit(reached, int(i));
    std::vector<std::vector<int>> reverse(n);
    std::vector<double> leaving(n, 1.0);
    for (size_t i = 0; i < n; ++i) {
        for (const Transition& t : transitions.at(i)) {
            leaving.at(i) -= t.chance;
            if (t.chance > 0)
                reverse.at(t.to).push_back(int(i));
        }
    }
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        for (const Transition& t : transitions.at(step))
            if (t.chance > 0)
                visit(reached, t.to);
    }
    std::vector<bool> leaves(n);
    for (size_t i = 0; i < n; ++i)
        if (leaving.at(i) > 1e-12)
            visit(leaves, int(i));
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        for (const int before : reverse.at(step))
            visit(leaves, before);
    }
    for (size_t i = 0; i < n; ++i)
        if (reached.at(i) && !leaves.at(i))
            return false;
    return true;
}

std::optional<std::vector<double>> expectedVisits(
    const Routing& transitions, const std::vector<double>& entry)
{
    if (!everythingCanLeave(transitions, entry))
        return std::nullopt;
    // Elimination on sparse rows. I − Pᵀ is an M-matrix whose columns are diagonally dominant, so
    // no pivoting is needed; a step nothing reaches is left out, as its column need not be.
    const int n = int(transitions.size());
    std::vector<std::map<int, double>> rows(n);
    std::vector<std::set<int>> rowsWith(n);
    std::vector<double> right = entry;
    for (int i = 0; i < n; ++i)
        rows.at(i)[i] += 1;
    for (int i = 0; i < n; ++i)
        for (const Transition& t : transitions.at(i))
            rows.at(t.to)[i] -= t.chance;
    for (int i = 0; i < n; ++i)
        for (const auto& [column, value] : rows.at(i))
            rowsWith.at(column).insert(i);
    for (int k = 0; k < n; ++k) {
        const double pivot = rows.at(k)[k];
        if (!(pivot > 1e-14)) // a loop nothing leaves and nothing reaches
            continue;
        for (const int i : std::set<int>(rowsWith.at(k))) {
            if (i <= k)
                continue;
            const double factor = rows.at(i)[k] / pivot;
            for (const auto& [column, value] : rows.at(k)) {
                if (column < k)
                    continue;
                rows.at(i)[column] -= factor * value;
                rowsWith.at(column).insert(i);
            }
            rows.at(i).erase(k);
            right.at(i) -= factor * right.at(k);
        }
    }
    std::vector<double> visits(n);
    for (int k = n - 1; k >= 0; --k) {
        double value = right.at(k);
        for (const auto& [column, factor] : rows.at(k))
            if (column > k)
                value -= factor * visits.at(column);
        const double pivot = rows.at(k)[k];
        visits.at(k) = pivot > 1e-14 ? value / pivot : 0;
    }
    return visits;
}

namespace {
/// Works the metrics out of one map; a value that lives for one call.
class Calculation {
public:
    explicit Calculation(const StreamMap& map)
        : m_map(map)
        , m_graph(streamGraph(map))
        , m_steps(int(map.steps.size()))
    {
    }
    StreamMetrics run();

private:
    PathRule rule() const;
    std::vector<int> longestPath() const;
    std::vector<int> mainPath() const;
    std::vector<double> choiceEntry() const;
    Routing chainRouting(const std::vector<int>& path) const;
    Routing forwardRouting(bool withSendBacks) const;
    void addTotals(StreamMetrics& metrics, const std::vector<int>& path) const;
    void addWeightedTotals(StreamMetrics& metrics) const;
    void addQuality(StreamMetrics& metrics) const;
    void addHandoffs(StreamMetrics& metrics) const;
    void addVisits(StreamMetrics& metrics, const std::vector<int>& path) const;
    void addWaits(StreamMetrics& metrics, const std::vector<int>& path) const;

    const Step& step(int i) const { return m_map.steps.at(i); }
    const Handoff& handoff(int i) const { return m_map.handoffs.at(i); }

    const StreamMap& m_map;
    StreamGraph m_graph;
    int m_steps = 0;
};
} // namespace

PathRule Calculation::rule() const
{
    if (m_map.isDiscovered())
        return PathRule::MainPath;
    bool choice = false;
    for (const auto& edges : m_graph.out) {
        int unshared = 0;
        for (const StreamGraph::Edge& edge : edges) {
            const std::optional<int> share = handoff(edge.handoff).sharePpm;
            unshared += share ? 0 : 1;
            choice = choice || (share && *share < 1'000'000);
        }
        if (unshared > 1)
            return PathRule::LongestBranch;
    }
    return choice ? PathRule::WeightedChoice : PathRule::Sequence;
}

/// The longest lead time from any beginning to the end: the last step, in walking order, that has
/// something before it and nothing after it. Other ends are dead ends. Of equally long ways the one
/// with more steps.
std::vector<int> Calculation::longestPath() const
{
    std::vector<std::pair<qint64, int>> best(m_steps); // lead time, steps
    std::vector<int> before(m_steps, -1);
    int end = -1;
    bool endIsConnected = false;
    for (const int i : m_graph.order) {
        for (const StreamGraph::Edge& edge : m_graph.in.at(i)) {
            if (before.at(i) < 0 || best.at(edge.step) > best.at(before.at(i)))
                before.at(i) = edge.step;
        }
        if (before.at(i) >= 0)
            best.at(i) = best.at(before.at(i));
        best.at(i).first += step(i).leadTime.value_or(0s).count();
        best.at(i).second += 1;
        if (!m_graph.out.at(i).empty())
            continue;
        const bool connected = before.at(i) >= 0;
        if (end < 0 || connected > endIsConnected
            || (connected == endIsConnected && (connected || best.at(i) > best.at(end)))) {
            end = i;
            endIsConnected = connected;
        }
    }
    std::vector<int> path;
    for (int i = end; i >= 0; i = before.at(i))
        path.push_back(i);
    std::reverse(path.begin(), path.end());
    return path;
}

/// From where most cases begin always along the most frequent forward handoff, until more cases end
/// than go on.
std::vector<int> Calculation::mainPath() const
{
    std::vector<qint64> begins(m_steps);
    std::vector<qint64> ends(m_steps);
    for (int i = 0; i < m_steps; ++i)
        begins.at(i) = ends.at(i) = step(i).count;
    for (int i = 0; i < int(m_map.handoffs.size()); ++i) {
        begins.at(m_graph.to.at(i)) -= handoff(i).count;
        ends.at(m_graph.from.at(i)) -= handoff(i).count;
    }
    if (m_steps == 0)
        return {};
    int at = int(std::max_element(begins.begin(), begins.end()) - begins.begin());
    std::vector<int> path { at };
    while (true) {
        const StreamGraph::Edge* next = nullptr;
        for (const StreamGraph::Edge& edge : m_graph.out.at(at))
            if (!next || handoff(edge.handoff).count > handoff(next->handoff).count)
                next = &edge;
        if (!next || ends.at(at) > handoff(next->handoff).count)
            return path;
        at = next->step;
        path.push_back(at);
    }
}

void Calculation::addTotals(StreamMetrics& metrics, const std::vector<int>& path) const
{
    Seconds lead = 0s;
    Seconds work = 0s;
    Seconds leadOfBoth = 0s;
    Seconds workOfBoth = 0s;
    for (const int i : path) {
        const Step& s = step(i);
        metrics.path.append(s.id);
        metrics.unknownLeadTimes += s.leadTime ? 0 : 1;
        metrics.unknownProcessTimes += s.processTime ? 0 : 1;
        lead += s.leadTime.value_or(0s);
        work += s.processTime.value_or(0s);
        if (s.leadTime && s.processTime) {
            leadOfBoth += *s.leadTime;
            workOfBoth += *s.processTime;
        }
    }
    const int length = int(path.size());
    if (metrics.unknownLeadTimes < length)
        metrics.leadTime = lead;
    if (metrics.unknownProcessTimes < length)
        metrics.processTime = work;
    if (leadOfBoth > 0s)
        metrics.activityRatio = double(workOfBoth.count()) / double(leadOfBoth.count());
}

/// Items arrive at the steps with nothing before them, in equal parts; steps apart from the rest
/// are left out.
std::vector<double> Calculation::choiceEntry() const
{
    std::vector<double> entry(m_steps);
    double starts = 0;
    for (int i = 0; i < m_steps; ++i) {
        if (m_graph.in.at(i).empty() && !m_graph.out.at(i).empty()) {
            entry.at(i) = 1;
            ++starts;
        }
    }
    for (double& share : entry)
        share /= std::max(starts, 1.0);
    return entry;
}

/// Lead and process time of alternatives: each step counts by the share of items that come to it.
void Calculation::addWeightedTotals(StreamMetrics& metrics) const
{
    const auto visits = expectedVisits(forwardRouting(false), choiceEntry());
    if (!visits)
        return;
    double lead = 0;
    double work = 0;
    std::vector<int> all;
    for (const int i : m_graph.order)
        if (visits->at(i) > 0)
            all.push_back(i);
    for (const int i : all) {
        lead += visits->at(i) * double(step(i).leadTime.value_or(0s).count());
        work += visits->at(i) * double(step(i).processTime.value_or(0s).count());
    }
    addTotals(metrics, all);
    if (metrics.leadTime)
        metrics.leadTime = Seconds(std::llround(lead));
    if (metrics.processTime)
        metrics.processTime = Seconds(std::llround(work));
    if (metrics.activityRatio && !metrics.unknownLeadTimes && !metrics.unknownProcessTimes)
        metrics.activityRatio = work / lead;
}

void Calculation::addQuality(StreamMetrics& metrics) const
{
    double product = 1;
    Seconds touch = 0s;
    bool anyTouch = false;
    for (const Step& s : m_map.steps) {
        if (s.completeAccuratePpm)
            product *= double(*s.completeAccuratePpm) / 1'000'000;
        else
            ++metrics.unknownCompleteAccurate;
        touch += s.processTime.value_or(0s);
        anyTouch = anyTouch || s.processTime;
    }
    if (metrics.unknownCompleteAccurate < m_steps)
        metrics.rolledCompleteAccurate = product;
    if (anyTouch)
        metrics.touchTime = touch;
}

void Calculation::addHandoffs(StreamMetrics& metrics) const
{
    for (int i = 0; i < int(m_map.handoffs.size()); ++i) {
        if (m_graph.isLoop.at(i)) {
            metrics.hasSendBacks = true;
            metrics.unknownSendBackShares += handoff(i).sharePpm ? 0 : 1;
            continue;
        }
        const QUuid from = step(m_graph.from.at(i)).teamId;
        const QUuid to = step(m_graph.to.at(i)).teamId;
        if (from == to && !from.isNull())
            continue;
        ++metrics.handoffs;
        metrics.ticketHandoffs += handoff(i).channel == Channel::Ticket ? 1 : 0;
    }
}

/// Where items go: forward by share, or all of them where there is one way; back by the chance of a
/// send-back. Shares that add up to more than what is left are scaled down to it.
Routing Calculation::forwardRouting(bool withSendBacks) const
{
    Routing routing(m_steps);
    std::vector<double> back(m_steps);
    for (int i = 0; withSendBacks && i < int(m_map.handoffs.size()); ++i) {
        if (!m_graph.isLoop.at(i) || !handoff(i).sharePpm)
            continue;
        const double chance
            = std::min(double(*handoff(i).sharePpm) / 1'000'000, 1 - back.at(m_graph.from.at(i)));
        back.at(m_graph.from.at(i)) += chance;
        routing.at(m_graph.from.at(i)).push_back({ m_graph.to.at(i), chance });
    }
    for (int i = 0; i < m_steps; ++i) {
        double shared = 0;
        int unshared = 0;
        for (const StreamGraph::Edge& edge : m_graph.out.at(i)) {
            shared += double(handoff(edge.handoff).sharePpm.value_or(0)) / 1'000'000;
            unshared += handoff(edge.handoff).sharePpm ? 0 : 1;
        }
        const double left = 1 - back.at(i);
        const double scale = shared > left ? left / shared : 1;
        const double rest = std::max(0.0, left - shared * scale);
        for (const StreamGraph::Edge& edge : m_graph.out.at(i)) {
            const std::optional<int> share = handoff(edge.handoff).sharePpm;
            const double chance = share ? double(*share) / 1'000'000 * scale : rest / unshared;
            routing.at(i).push_back({ edge.step, chance });
        }
    }
    return routing;
}

/// The path as a chain, with the send-backs between its steps.
Routing Calculation::chainRouting(const std::vector<int>& path) const
{
    Routing routing(m_steps);
    std::vector<bool> onPath(m_steps);
    for (const int i : path)
        onPath.at(i) = true;
    std::vector<double> back(m_steps);
    for (int i = 0; i < int(m_map.handoffs.size()); ++i) {
        const int from = m_graph.from.at(i);
        if (!m_graph.isLoop.at(i) || !handoff(i).sharePpm || !onPath.at(from)
            || !onPath.at(m_graph.to.at(i)))
            continue;
        const double chance = std::min(double(*handoff(i).sharePpm) / 1'000'000, 1 - back.at(from));
        back.at(from) += chance;
        routing.at(from).push_back({ m_graph.to.at(i), chance });
    }
    for (size_t i = 0; i + 1 < path.size(); ++i)
        routing.at(path.at(i)).push_back({ path.at(i + 1), 1 - back.at(path.at(i)) });
    return routing;
}

/// Visits with send-backs. A stream of alternatives is followed as a whole; otherwise the path is
/// a chain.
void Calculation::addVisits(StreamMetrics& metrics, const std::vector<int>& path) const
{
    if (path.empty())
        return;
    const bool choice = metrics.rule == PathRule::WeightedChoice;
    std::vector<double> entry(m_steps);
    if (choice)
        entry = choiceEntry();
    else
        entry.at(path.front()) = 1;
    const Routing routing = choice ? forwardRouting(true) : chainRouting(path);
    const auto visits = expectedVisits(routing, entry);
    metrics.neverCompletes = !visits;
    if (!visits)
        return;
    double lead = 0;
    for (int i = 0; i < m_steps; ++i) {
        if (!(visits->at(i) > 0))
            continue;
        metrics.visits.insert(step(i).id, visits->at(i));
        lead += visits->at(i) * double(step(i).leadTime.value_or(0s).count());
    }
    if (metrics.leadTime)
        metrics.expectedLeadTime = std::chrono::milliseconds(std::llround(lead * 1000));
}

void Calculation::addWaits(StreamMetrics& metrics, const std::vector<int>& path) const
{
    Seconds total = 0s;
    for (const int i : path) {
        if (const auto wait = waitOf(step(i))) {
            metrics.waits.append({ step(i).id, *wait, 0 });
            total += *wait;
        }
    }
    if (!metrics.waits.isEmpty())
        metrics.wait = total;
    for (StepWait& wait : metrics.waits)
        wait.share = total > 0s ? double(wait.wait.count()) / double(total.count()) : 0;
    std::stable_sort(metrics.waits.begin(), metrics.waits.end(),
        [](const StepWait& a, const StepWait& b) { return a.wait > b.wait; });
}

StreamMetrics Calculation::run()
{
    StreamMetrics metrics;
    metrics.rule = rule();
    addQuality(metrics);
    addHandoffs(metrics);
    std::vector<int> path;
    if (metrics.rule == PathRule::MainPath) {
        path = mainPath();
        addTotals(metrics, path);
        if (m_map.stream.medianLeadTime)
            metrics.leadTime = m_map.stream.medianLeadTime;
    } else if (metrics.rule == PathRule::WeightedChoice) {
        addWeightedTotals(metrics);
        for (const int i : m_graph.order)
            if (metrics.path.contains(step(i).id))
                path.push_back(i);
        addVisits(metrics, path);
    } else {
        path = longestPath();
        addTotals(metrics, path);
        addVisits(metrics, path);
    }
    addWaits(metrics, path);
    return metrics;
}

StreamMetrics streamMetrics(const StreamMap& map) { return Calculation(map).run(); }
