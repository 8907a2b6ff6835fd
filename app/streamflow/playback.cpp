// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/playback.h"
#include <QHash>
#include <algorithm>
#include <map>

/// The step a station belongs to: its own, or that it leads to as the wait before it.
static QUuid stepOf(const StreamModel& model, int station)
{
    const QUuid& own = model.steps.at(station);
    const FlowStation& it = model.flow.stations[std::size_t(station)];
    if (!own.isNull() || it.split == FlowSplit::All || it.routes.size() != 1)
        return own;
    const int next = it.routes.front().to;
    return next == noIndex ? QUuid() : model.steps.at(next);
}

Playback playback(const StreamSimulation& simulation)
{
    Playback result;
    if (!simulation.isDone())
        return result;
    std::vector<FlowRecord> records = simulation.result().records;
    std::erase_if(records, [](const FlowRecord& record) { return record.source != 0; });
    std::stable_sort(records.begin(), records.end(),
        [](const FlowRecord& a, const FlowRecord& b) { return a.entered < b.entered; });
    std::map<std::uint64_t, qsizetype> last; // the latest visit of each item
    for (const FlowRecord& record : records) {
        const QUuid step = stepOf(simulation.model, record.station);
        if (step.isNull())
            continue;
        const auto before = last.find(record.item);
        if (before != last.end()) {
            PlaybackVisit& visit = result.visits[before->second];
            const bool waited = simulation.model.steps.at(record.station) == step
                && visit.stepId == step && visit.end == record.entered && visit.start == visit.end;
            if (waited) { // the wait before this work
                visit.start = record.start;
                visit.end = record.end;
                continue;
            }
            visit.isLast = false;
        }
        const bool isWait = simulation.model.steps.at(record.station).isNull();
        PlaybackVisit visit { .item = record.item,
            .stepId = step,
            .entered = record.entered,
            .start = isWait ? record.end : record.start,
            .end = record.end,
            .isLast = true };
        if (before != last.end())
            visit.fromStepId = result.visits.at(before->second).stepId;
        last[record.item] = result.visits.size();
        result.visits.append(visit);
    }
    if (!result.visits.isEmpty())
        result.begin = result.visits.first().entered;
    for (const PlaybackVisit& visit : std::as_const(result.visits))
        result.end = std::max(result.end, visit.end);
    return result;
}

PlaybackMoment playbackAt(const Playback& playback, double seconds)
{
    PlaybackMoment moment;
    struct Counts {
        int waiting = 0;
        int inWork = 0;
    };
    QHash<QUuid, Counts> counts;
    for (const PlaybackVisit& visit : playback.visits) {
        if (visit.entered > seconds)
            break;
        if (visit.end <= seconds) {
            moment.done += visit.isLast ? 1 : 0;
            continue;
        }
        const bool inWork = visit.start <= seconds;
        Counts& here = counts[visit.stepId];
        moment.items.append({ .item = visit.item,
            .stepId = visit.stepId,
            .fromStepId = visit.fromStepId,
            .inWork = inWork,
            .place = inWork ? here.inWork++ : here.waiting++,
            .since = seconds - visit.entered });
    }
    return moment;
}
