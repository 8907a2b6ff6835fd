// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/handoffhistory.h"
#include "app/project/project.h"
#include "app/project/storepast.h"
#include "app/valuestream/streammetrics.h"

static constexpr qsizetype mostDays = 100;

QList<HandoffCount> handoffCount(const Project& project, const QUuid& streamId, QDate day)
{
    const StreamMap map = streamMap(project, streamId);
    if (map.steps.isEmpty())
        return {};
    const StreamMetrics metrics = streamMetrics(map);
    return { { day, metrics.handoffs, metrics.ticketHandoffs } };
}

QList<HandoffCount> handoffHistory(
    const QString& path, const QUuid& streamId, const std::function<bool()>& goOn)
{
    QList<HandoffCount> counts;
    qsizetype days = 0;
    walkBack(
        path,
        [&](const HistoryStep& step, const Project& project) {
            counts = handoffCount(project, streamId, step.madeAt.toLocalTime().date()) + counts;
            return ++days < mostDays;
        },
        goOn);
    return counts;
}
