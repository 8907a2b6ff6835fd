// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streammetrics.h"
#include "app/valuestream/flowbalance.h"
#include "app/valuestream/streamgraph.h"
#include "app/valuestream/streamrouting.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace std::chrono_literals;
using Seconds = std::chrono::seconds;

namespace {
/// Works the metrics out of one map; a value that lives for one call.
class Calculation {
public:
    explicit Calculation(const StreamMap& map)
        : m_map(asItemsSeeIt(map))
        , m_graph(streamGraph(m_map))
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
    void addTotals(StreamMetrics& metrics, const std::vector<int>& path) const;
    void addWeightedTotals(StreamMetrics& metrics) const;
    void addQuality(StreamMetrics& metrics) const;
    void addHandoffs(StreamMetrics& metrics) const;
    void addVisits(StreamMetrics& metrics, const std::vector<int>& path) const;
    double badInputTime(const Routing& routing, const std::vector<double>& visits) const;
    std::optional<double> parallelExcess(const std::vector<int>& path) const;
    void addWaits(StreamMetrics& metrics, const std::vector<int>& path) const;

    const Step& step(int i) const { return m_map.steps.at(i); }
    const Handoff& handoff(int i) const { return m_map.handoffs.at(i); }

    bool isOutside(int i) const
    {
        return step(i).kind == StepKind::Supplier || step(i).kind == StepKind::Customer;
    }

    StreamMap m_map;
    StreamGraph m_graph;
    int m_steps = 0;
};
} // namespace

PathRule Calculation::rule() const
{
    if (m_map.isDiscovered())
        return PathRule::MainPath;
    bool choice = false;
    for (int i = 0; i < m_steps; ++i) {
        const auto& edges = m_graph.out.at(i);
        if (edges.size() > 1 && step(i).split == Split::And)
            return PathRule::LongestBranch;
        if (edges.size() > 1 && step(i).split == Split::Xor) {
            choice = true;
            continue;
        }
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

/// An inventory adds no value; of other steps it must be said.
static void addValueAdded(StreamMetrics& metrics, const Step& step, Seconds& lead)
{
    if (isProcess(step) && !step.valueAddedTime) {
        ++metrics.unknownValueAdded;
        return;
    }
    metrics.valueAddedTime = metrics.valueAddedTime.value_or(0s) + step.valueAddedTime.value_or(0s);
    lead += step.leadTime.value_or(0s);
}

void Calculation::addTotals(StreamMetrics& metrics, const std::vector<int>& path) const
{
    Seconds lead = 0s;
    Seconds work = 0s;
    Seconds leadOfBoth = 0s;
    Seconds workOfBoth = 0s;
    Seconds leadWithValue = 0s;
    for (const int i : path) {
        const Step& s = step(i);
        if (isOutside(i))
            continue;
        metrics.path.append(s.id);
        addValueAdded(metrics, s, leadWithValue);
        metrics.unknownLeadTimes += s.leadTime ? 0 : 1;
        metrics.unknownProcessTimes += s.processTime ? 0 : 1;
        lead += s.leadTime.value_or(0s);
        work += s.processTime.value_or(0s);
        if (s.leadTime && s.processTime) {
            leadOfBoth += *s.leadTime;
            workOfBoth += *s.processTime;
        }
    }
    const int length = int(metrics.path.size());
    if (leadWithValue > 0s)
        metrics.cycleEfficiency
            = double(metrics.valueAddedTime->count()) / double(leadWithValue.count());
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
    const auto visits = expectedVisits(itemRouting(m_map, m_graph, false), choiceEntry());
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
    int processes = 0;
    for (const Step& s : m_map.steps) {
        if (!isProcess(s))
            continue;
        ++processes;
        if (s.completeAccuratePpm)
            product *= double(*s.completeAccuratePpm) / 1'000'000;
        else
            ++metrics.unknownCompleteAccurate;
        touch += s.processTime.value_or(0s);
        anyTouch = anyTouch || s.processTime;
    }
    if (metrics.unknownCompleteAccurate < processes)
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
        const int sender = m_graph.from.at(i);
        const int receiver = m_graph.to.at(i);
        if (isOutside(sender) || isOutside(receiver) || !isProcess(step(receiver)))
            continue; // what comes out of an inventory counts, not what goes in
        const QUuid from = step(sender).teamId;
        const QUuid to = step(receiver).teamId;
        if (from == to && !from.isNull())
            continue;
        ++metrics.handoffs;
        metrics.ticketHandoffs += handoff(i).channel == Channel::Ticket ? 1 : 0;
    }
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
    const Routing routing = choice ? itemRouting(m_map, m_graph, true) : chainRouting(path);
    const auto visits = expectedVisits(routing, entry);
    metrics.neverCompletes = !visits;
    if (!visits)
        return;
    std::vector<double> times(m_steps);
    for (int i = 0; i < m_steps; ++i) {
        times.at(i) = double(step(i).leadTime.value_or(0s).count());
        if (visits->at(i) > 0)
            metrics.visits.insert(step(i).id, visits->at(i));
    }
    const std::optional<TotalTime> total = totalTime(routing, entry, times);
    if (!metrics.leadTime || !total)
        return;
    const auto milliseconds
        = [](double seconds) { return std::chrono::milliseconds(std::llround(seconds * 1000)); };
    metrics.expectedLeadTime = milliseconds(total->mean + badInputTime(routing, *visits));
    metrics.leadTimeDeviation = milliseconds(total->deviation);
}

/// What fixing and clarifying add for each item, seconds.
double Calculation::badInputTime(const Routing& routing, const std::vector<double>& visits) const
{
    double sum = 0;
    for (int i = 0; i < m_steps; ++i) {
        for (const StreamGraph::Edge& edge : m_graph.out.at(i)) {
            const Handoff& h = handoff(edge.handoff);
            const std::optional<int> ppm = badInputPpm(m_map, h);
            if (!ppm || !h.badInputTime
                || (h.badInput != BadInput::FixInPlace && h.badInput != BadInput::Clarify))
                continue;
            const auto& row = routing.at(i);
            const auto taken = std::find_if(
                row.begin(), row.end(), [&](const Transition& t) { return t.to == edge.step; });
            if (taken != row.end())
                sum += visits.at(i) * taken->chance * *ppm / 1e6 * double(h.badInputTime->count());
        }
    }
    return sum;
}

/// How much longer parallel branches take because their times vary: E[max] − max at each split on
/// the path. Nothing where a branch is more than one step, or not exponential.
std::optional<double> Calculation::parallelExcess(const std::vector<int>& path) const
{
    double excess = 0;
    for (const int i : path) {
        const auto& branches = m_graph.out.at(i);
        if (branches.size() < 2)
            continue;
        std::vector<double> means;
        for (const StreamGraph::Edge& branch : branches) {
            const auto& on = m_graph.out.at(branch.step);
            const Step& s = step(branch.step);
            if (on.size() != 1 || m_graph.in.at(branch.step).size() != 1 || !s.leadTime
                || on.front().step != m_graph.out.at(branches.front().step).front().step
                || s.processTimeShape.distribution != ShapeKind::Exponential)
                return std::nullopt;
            means.push_back(double(s.leadTime->count()));
        }
        excess += expectedMaximum(means) - *std::max_element(means.begin(), means.end());
    }
    return excess;
}

void Calculation::addWaits(StreamMetrics& metrics, const std::vector<int>& path) const
{
    Seconds total = 0s;
    for (const int i : path) {
        if (isOutside(i))
            continue;
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
        const auto excess
            = metrics.rule == PathRule::LongestBranch ? parallelExcess(path) : std::nullopt;
        if (excess && metrics.leadTime && !metrics.unknownLeadTimes)
            metrics.randomLeadTime = std::chrono::milliseconds(
                std::llround(1000 * (double(metrics.leadTime->count()) + *excess)));
    }
    addWaits(metrics, path);
    return metrics;
}

StreamMetrics streamMetrics(const StreamMap& map) { return Calculation(map).run(); }
