// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/valuestream.h"
#include "app/project/project.h"
#include <QSet>
#include <cmath>

using namespace std::chrono_literals;

StreamMap streamMap(const Project& project, const QUuid& streamId)
{
    StreamMap map;
    const ValueStream* stream = findById(project.valueStreams, streamId);
    if (!stream)
        return map;
    map.stream = *stream;
    QSet<QUuid> known;
    for (const Step& step : project.steps) {
        if (step.streamId != streamId)
            continue;
        map.steps.append(step);
        known.insert(step.id);
    }
    for (const Handoff& handoff : project.handoffs)
        if (handoff.streamId == streamId && known.contains(handoff.fromStepId)
            && known.contains(handoff.toStepId))
            map.handoffs.append(handoff);
    return map;
}

template <typename T> static QList<T> ofStream(const QList<T>& all, const QUuid& streamId)
{
    QList<T> result;
    for (const T& row : all)
        if (row.streamId == streamId)
            result.append(row);
    return result;
}

QList<FutureChange> changesOf(const Project& project, const QUuid& streamId)
{
    return ofStream(project.futureChanges, streamId);
}

QList<MapNote> notesOf(const Project& project, const QUuid& streamId)
{
    return ofStream(project.mapNotes, streamId);
}

std::optional<std::chrono::seconds> waitOf(const Step& step)
{
    if (!step.leadTime || !step.processTime)
        return std::nullopt;
    return std::max(*step.leadTime - *step.processTime, 0s);
}

bool worksLongerThanItTakes(const Step& step)
{
    return step.leadTime && step.processTime
        && *step.processTime > *step.leadTime * std::max(step.peoplePerItem, 1);
}

static Provenance Step::*partOf(StepNumber number)
{
    switch (number) {
    case StepNumber::ProcessTime:
        return &Step::processTimeProvenance;
    case StepNumber::LeadTime:
        return &Step::leadTimeProvenance;
    case StepNumber::CompleteAccurate:
        return &Step::completeAccurateProvenance;
    case StepNumber::People:
        return &Step::peopleProvenance;
    case StepNumber::Queue:
        break;
    }
    return &Step::queueProvenance;
}

Provenance provenanceOf(const Step& step, StepNumber number)
{
    Provenance result = step.*partOf(number);
    if (number == StepNumber::CompleteAccurate)
        result.items = step.judgedItems;
    return result;
}

void setProvenance(Step& step, StepNumber number, const Provenance& provenance)
{
    Provenance& part = step.*partOf(number);
    part = provenance;
    if (number == StepNumber::CompleteAccurate) {
        step.judgedItems = provenance.items;
        part.items.reset();
    }
}

/// How often a handoff must have been seen to be shown.
static int smallestVisibleCount(const StreamMap& map)
{
    if (!map.isDiscovered() || map.handoffs.isEmpty() || map.stream.visiblePathPpm >= 1'000'000)
        return 0;
    QList<int> counts;
    counts.reserve(map.handoffs.size());
    for (const Handoff& handoff : map.handoffs)
        counts.append(handoff.count);
    std::sort(counts.begin(), counts.end(), std::greater<>());
    const double wanted
        = std::ceil(double(counts.size()) * map.stream.visiblePathPpm / 1'000'000.0);
    const qsizetype shown = std::clamp<qsizetype>(qsizetype(wanted), 1, counts.size());
    return counts.at(shown - 1);
}

StreamMap visiblePart(const StreamMap& map)
{
    const int smallest = smallestVisibleCount(map);
    if (smallest <= 0)
        return map;
    StreamMap part { .stream = map.stream };
    QSet<QUuid> touched;
    for (const Handoff& handoff : map.handoffs) {
        if (handoff.count < smallest)
            continue;
        part.handoffs.append(handoff);
        touched.insert(handoff.fromStepId);
        touched.insert(handoff.toStepId);
    }
    for (const Step& step : map.steps)
        if (touched.contains(step.id))
            part.steps.append(step);
    return part;
}

double visibleCaseShare(const StreamMap& map)
{
    const int smallest = smallestVisibleCount(map);
    if (smallest <= 0 || map.stream.cases <= 0)
        return 1;
    qint64 hidden = 0;
    for (const Handoff& handoff : map.handoffs)
        if (handoff.count < smallest)
            hidden += handoff.rarestIn;
    return std::clamp(1 - double(hidden) / map.stream.cases, 0.0, 1.0);
}

std::optional<ShareInterval> wilsonInterval(double share, int n)
{
    if (n <= 0 || !(share >= 0 && share <= 1))
        return std::nullopt;
    constexpr double z = 1.959963984540054;
    const double z2n = z * z / n;
    const double centre = share + z2n / 2;
    const double half = z * std::sqrt(share * (1 - share) / n + z2n / (4.0 * n));
    return ShareInterval { std::max(0.0, (centre - half) / (1 + z2n)),
        std::min(1.0, (centre + half) / (1 + z2n)) };
}
