// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/streaminputs.h"
#include "app/valuestream/streamintervals.h"
#include "app/valuestream/streamrouting.h"
#include <algorithm>

/// A station with a wait of its own stands right before its step's, see StreamModel.
static int waitBefore(const StreamModel& model, int station)
{
    const int before = station - 1;
    if (before < 0 || !model.steps.at(before).isNull())
        return noIndex;
    const auto& routes = model.flow.stations[std::size_t(before)].routes;
    return routes.size() == 1 && routes.front().to == station ? before : noIndex;
}

static void setInterval(StreamInput& input, double low, double high)
{
    input.low = std::min(low, input.now);
    input.high = std::max(high, input.now);
    input.isStated = true;
}

static StreamInput doubted(InputKind kind, const QUuid& id, double now, double doubt)
{
    return {
        .kind = kind, .id = id, .now = now, .low = now * (1 - doubt), .high = now * (1 + doubt)
    };
}

static void addDemand(QList<StreamInput>& inputs, const ValueStream& stream, double doubt)
{
    if (stream.demandMilli.value_or(0) <= 0)
        return;
    StreamInput input
        = doubted(InputKind::Demand, stream.id, double(*stream.demandMilli) / 1000, doubt);
    const Provenance& said = stream.demandProvenance;
    if (said.low && said.high && *said.low > 0)
        setInterval(input, double(*said.low) / 1000, double(*said.high) / 1000);
    if (input.low <= 0)
        return;
    // Between arrivals passes the inverse.
    input.place = { .kind = FlowInput::Kind::Interarrival,
        .low = input.now / input.low,
        .high = input.now / input.high };
    inputs.append(input);
}

static void addTimes(
    QList<StreamInput>& inputs, const StreamModel& model, const Step& step, double doubt)
{
    const int station = model.stationOf(step.id);
    if (station < 0)
        return;
    const auto add
        = [&](InputKind kind, int index, double now, const Provenance& said, double less) {
              if (now <= 0)
                  return;
              StreamInput input = doubted(kind, step.id, now, doubt);
              if (said.low && said.high)
                  setInterval(input, std::max(0.0, double(*said.low) - less),
                      std::max(0.0, double(*said.high) - less));
              input.place = { .kind = FlowInput::Kind::ServiceTime,
                  .index = index,
                  .low = input.low / now,
                  .high = input.high / now };
              inputs.append(input);
          };
    if (isProcess(step) && step.processTime)
        add(InputKind::ProcessTime, station, double(step.processTime->count()),
            step.processTimeProvenance, 0);
    else if (step.leadTime)
        add(InputKind::OtherWait, station, double(step.leadTime->count()), step.leadTimeProvenance,
            0);
    const int before = waitBefore(model, station);
    if (before == noIndex)
        return;
    const double wait = meanOf(model.flow.stations[std::size_t(before)].service);
    add(InputKind::OtherWait, before, wait, step.leadTimeProvenance,
        double(step.leadTime.value_or(std::chrono::seconds(0)).count()) - wait);
}

static void addSendBacks(
    QList<StreamInput>& inputs, const StreamMap& map, const StreamModel& model, double doubt)
{
    for (const Step& step : map.steps) {
        const int station = model.stationOf(step.id);
        if (station < 0)
            continue;
        const auto& routes = model.flow.stations[std::size_t(station)].routes;
        for (std::size_t route = 0; route < routes.size(); ++route) {
            if (!routes[route].sendBack || !routes[route].share || routes.size() < 2)
                continue;
            StreamInput input
                = doubted(InputKind::SendBackShare, step.id, *routes[route].share, doubt);
            input.high = std::min(input.high, 0.95);
            input.low = std::min(input.low, input.high);
            input.place = { .kind = FlowInput::Kind::Share,
                .index = station,
                .route = int(route),
                .low = input.low,
                .high = input.high };
            inputs.append(input);
        }
    }
}

QList<StreamInput> streamInputs(const FlowSubject& subject, const StreamModel& model, double doubt)
{
    QList<StreamInput> inputs;
    if (subject.streams.isEmpty() || model.flow.sources.empty())
        return inputs;
    const StreamMap& map = subject.streams.first();
    addDemand(inputs, map.stream, doubt);
    for (const Step& step : map.steps)
        addTimes(inputs, model, step, doubt);
    addSendBacks(inputs, map, model, doubt);
    return inputs;
}

Sensitivity streamSensitivity(
    const StreamModel& model, const QList<StreamInput>& inputs, SimulationProgress* progress)
{
    std::vector<FlowInput> places;
    for (const StreamInput& input : inputs)
        places.push_back(input.place);
    return sensitivity(model.flow, places, model.options, progress);
}
