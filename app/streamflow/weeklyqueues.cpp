// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/weeklyqueues.h"
#include <QDateTime>
#include <algorithm>
#include <cmath>

double WeeklyQueue::longest() const
{
    return mean.empty() ? 0 : *std::max_element(mean.begin(), mean.end());
}

QDate weekBegin(const StreamModel& model, std::size_t week)
{
    const double length = model.options.duration / std::max(1, model.options.series);
    const double at = model.options.warmUp + double(week) * length;
    return QDateTime::fromSecsSinceEpoch(model.axis->moment(at).time_since_epoch().count(), Qt::UTC)
        .date();
}

QList<WeeklyQueue> weeklyQueues(const StreamSimulation& simulation)
{
    QList<WeeklyQueue> queues;
    if (!simulation.isDone())
        return queues;
    const FlowOptions& options = simulation.model.options;
    const auto warmUp = options.duration > 0
        ? std::ptrdiff_t(std::llround(options.series * options.warmUp / options.duration))
        : 0;
    const std::vector<EstimatedSeries>& all = simulation.result().queues;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (simulation.model.steps.at(qsizetype(i)).isNull()
            || std::ptrdiff_t(all[i].mean.size()) <= warmUp)
            continue;
        WeeklyQueue queue { .stepId = simulation.model.steps.at(qsizetype(i)),
            .mean = { all[i].mean.begin() + warmUp, all[i].mean.end() },
            .halfWidth = { all[i].halfWidth.begin() + warmUp, all[i].halfWidth.end() } };
        if (queue.longest() > 0)
            queues.append(std::move(queue));
    }
    std::stable_sort(queues.begin(), queues.end(),
        [](const WeeklyQueue& a, const WeeklyQueue& b) { return a.longest() > b.longest(); });
    return queues;
}
