// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/streamreadings.h"
#include "app/valuestream/flowbalance.h"
#include "app/valuestream/streamrouting.h"

static std::optional<double> seconds(std::optional<std::chrono::seconds> time)
{
    return time ? std::optional(double(time->count())) : std::nullopt;
}

static StepReading readingOf(
    const FlowSubject& subject, const StreamMetrics& metrics, const Step& step)
{
    StepReading reading { .stepId = step.id, .visits = visitsOf(step, metrics) };
    reading.stated = seconds(step.leadTime);
    if (!isProcess(step) || step.people <= 0 || !step.processTime) {
        reading.formula
            = isProcess(step) && step.processTime ? seconds(step.processTime) : reading.stated;
        return reading;
    }
    const QueuePrice price = queuePrice(subject, metrics, step.id);
    reading.doubts = price.doubts;
    if (!price.formula || price.formula->problem)
        return reading;
    reading.grows = price.formula->growth.has_value();
    if (price.formula->w)
        reading.formula = *price.formula->w
            * double(std::chrono::seconds(subject.streams.first().stream.dayLength).count());
    return reading;
}

StreamReadings streamReadings(const FlowSubject& subject, const StreamSimulation* queuesAlone)
{
    const StreamMap& given = subject.streams.first();
    const StreamMap map = asItemsSeeIt(visiblePart(given));
    const StreamMetrics metrics = streamMetrics(given);
    StreamReadings readings;
    if (metrics.expectedLeadTime)
        readings.stated = double(metrics.expectedLeadTime->count()) / 1000;
    else
        readings.stated = seconds(metrics.leadTime);
    readings.hasBranches = metrics.rule == PathRule::LongestBranch;
    double sum = 0;
    bool isWhole = !readings.hasBranches && !map.steps.isEmpty() && !metrics.neverCompletes;
    for (const Step& step : map.steps) {
        StepReading reading = readingOf(subject, metrics, step);
        isWhole = isWhole && reading.formula;
        sum += reading.visits * reading.formula.value_or(0);
        for (const FormulaDoubt doubt : std::as_const(reading.doubts))
            if (!readings.doubts.contains(doubt))
                readings.doubts.append(doubt);
        const int station
            = queuesAlone && queuesAlone->isDone() ? queuesAlone->model.stationOf(step.id) : -1;
        if (station >= 0)
            reading.simulated = queuesAlone->result().stations[std::size_t(station)].stay;
        readings.steps.append(reading);
    }
    if (isWhole)
        readings.formula = sum;
    if (queuesAlone && queuesAlone->isDone())
        readings.simulated = queuesAlone->result().all.leadTime;
    return readings;
}
