// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overview.h"
#include <algorithm>

MeasureStatus measureStatus(const Measure& measure, const QList<Measurement>& measurements)
{
    MeasureStatus status { .measureId = measure.id };
    for (const Measurement& measurement : measurements)
        if (measurement.measureId == measure.id)
            status.values.append(measurement);
    const auto earlier = [](const Measurement& a, const Measurement& b) { return a.date < b.date; };
    if (!std::is_sorted(status.values.cbegin(), status.values.cend(), earlier))
        std::stable_sort(status.values.begin(), status.values.end(), earlier);
    if (status.values.isEmpty())
        return status;
    status.latestMilli = status.values.last().valueMilli;
    status.latestDate = status.values.last().date;
    if (!measure.targetMilli)
        return status;
    const auto misses = [&measure](const Measurement& m) {
        return measure.lowerIsBetter ? m.valueMilli > *measure.targetMilli
                                     : m.valueMilli < *measure.targetMilli;
    };
    for (auto it = status.values.crbegin(); it != status.values.crend() && misses(*it); ++it)
        ++status.pastLimitInARow;
    status.state = status.pastLimitInARow == 0 ? State::Good
        : measure.isLimit                      ? State::Bad
                                               : State::Warning;
    return status;
}

std::optional<int> transitionWeek(const QList<Phase>& phases, QDate today)
{
    QDate start;
    for (const Phase& phase : phases)
        if (phase.start.isValid() && (!start.isValid() || phase.start < start))
            start = phase.start;
    if (!start.isValid() || today < start)
        return std::nullopt;
    return int(start.daysTo(today) / 7) + 1;
}

const Phase* currentPhase(const QList<Phase>& phases, QDate today)
{
    for (const Phase& phase : phases)
        if (phase.start <= today && today < phase.end)
            return &phase;
    return nullptr;
}

QList<Action> nextActions(const QList<Action>& actions, int count)
{
    QList<Action> open;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(open),
        [](const Action& action) { return !action.done; });
    std::stable_sort(open.begin(), open.end(), [](const Action& a, const Action& b) {
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due < b.due;
    });
    return open.mid(0, count);
}
