// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/discoveredstream.h"
#include "app/project/project.h"
#include "app/valuestream/streamedits.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

// A map with fewer ways shows them all.
static constexpr size_t shownWhole = 12;
static constexpr double visibleAtFirst = 0.8;

static std::chrono::seconds inSeconds(double seconds)
{
    return std::chrono::seconds(std::llround(seconds));
}

static std::optional<std::chrono::seconds> median(const std::optional<Spread>& spread)
{
    return spread ? std::optional(inSeconds(spread->median)) : std::nullopt;
}

static std::optional<std::chrono::seconds> p85(const std::optional<Spread>& spread)
{
    return spread ? std::optional(inSeconds(spread->p85)) : std::nullopt;
}

/// Where the slider stands at first: the fewest transitions with which enough cases stay visible.
static int firstVisiblePpm(const Discovery& discovery)
{
    const size_t all = discovery.transitions.size();
    if (all <= shownWhole)
        return 1'000'000;
    size_t count = 1;
    while (count < all && visibleShare(discovery, count) < visibleAtFirst)
        ++count;
    return static_cast<int>(count * 1'000'000 / all);
}

QUuid addDiscoveredStream(
    Project& project, const Discovery& discovery, const QString& name, const Evidence& evidence)
{
    if (!findById(std::as_const(project.evidence), evidence.id))
        project.evidence.append(evidence);
    ValueStream stream;
    stream.id = QUuid::createUuid();
    stream.name = name;
    stream.dayLength = std::chrono::minutes(1440);
    stream.source = evidence.name;
    stream.evidenceId = evidence.id;
    stream.cases = discovery.cases;
    stream.medianLeadTime = inSeconds(discovery.leadTime.median);
    stream.p85LeadTime = inSeconds(discovery.leadTime.p85);
    stream.visiblePathPpm = firstVisiblePpm(discovery);
    project.valueStreams.append(stream);

    QList<QUuid> stepIds;
    for (const DiscoveredStep& found : discovery.steps) {
        Step step;
        step.id = QUuid::createUuid();
        step.streamId = stream.id;
        step.name = found.name;
        step.teamId = teamNamed(project, found.team);
        step.processTime = median(found.process);
        step.leadTime = median(found.lead);
        step.p85ProcessTime = p85(found.process);
        step.p85LeadTime = p85(found.lead);
        step.count = found.events;
        project.steps.append(step);
        stepIds.append(step.id);
    }
    for (const DiscoveredTransition& found : discovery.transitions) {
        const DiscoveredStep& from = discovery.steps[static_cast<size_t>(found.from)];
        Handoff handoff;
        handoff.id = QUuid::createUuid();
        handoff.streamId = stream.id;
        handoff.fromStepId = stepIds.at(found.from);
        handoff.toStepId = stepIds.at(found.to);
        handoff.sendBack = found.isBack;
        handoff.sharePpm = static_cast<int>(qint64(found.count) * 1'000'000 / from.events);
        handoff.count = found.count;
        handoff.rarestIn = found.rarestIn;
        handoff.medianWait = inSeconds(found.wait.median);
        handoff.p85Wait = inSeconds(found.wait.p85);
        project.handoffs.append(handoff);
    }
    return stream.id;
}
