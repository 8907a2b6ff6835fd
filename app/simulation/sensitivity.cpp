// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sensitivity.h"
#include <algorithm>
#include <cmath>

static void setShare(FlowStation& station, std::size_t route, double value)
{
    const double before = station.routes[route].share.value_or(1);
    double others = 1 - before;
    for (std::size_t i = 0; i < station.routes.size(); ++i) {
        if (i == route)
            station.routes[i].share = value;
        else if (others > 0)
            station.routes[i].share = station.routes[i].share.value_or(0) * (1 - value) / others;
        else // who had all leaves the rest in equal parts
            station.routes[i].share = (1 - value) / double(station.routes.size() - 1);
    }
}

FlowModel withInput(const FlowModel& model, const FlowInput& input, double value)
{
    FlowModel changed = model;
    const auto index = std::size_t(input.index);
    switch (input.kind) {
    case FlowInput::Kind::ServiceTime:
        changed.stations[index].service = scaled(changed.stations[index].service, value);
        break;
    case FlowInput::Kind::Interarrival:
        changed.sources[index].interarrival = scaled(changed.sources[index].interarrival, value);
        break;
    case FlowInput::Kind::Share:
        setShare(changed.stations[index], std::size_t(input.route), value);
        break;
    case FlowInput::Kind::People:
        changed.pools[index].people.front().count = int(std::lround(value));
        break;
    }
    return changed;
}

Sensitivity sensitivity(const FlowModel& model, const std::vector<FlowInput>& inputs,
    const FlowOptions& options, SimulationProgress* progress)
{
    Sensitivity result;
    if (progress)
        progress->all += options.replications * int(2 * inputs.size() + 1);
    result.base = simulate(model, options, progress);
    if (!result.base.isDone()) {
        result.isCancelled = result.base.isCancelled;
        return result;
    }
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        InputEffect effect;
        effect.input = i;
        const auto effectOf = [&](double value) {
            const Simulated changed
                = simulate(withInput(model, inputs[i], value), options, progress);
            result.isCancelled = result.isCancelled || changed.isCancelled;
            effect.problems.insert(
                effect.problems.end(), changed.problems.begin(), changed.problems.end());
            return changed.isDone() ? difference(result.base.result, changed.result).p85
                                    : std::nullopt;
        };
        effect.low = effectOf(inputs[i].low);
        effect.high = effectOf(inputs[i].high);
        if (effect.low && effect.high)
            effect.swing = std::abs(effect.high->mean - effect.low->mean);
        if (result.isCancelled)
            return result;
        result.effects.push_back(std::move(effect));
    }
    std::stable_sort(result.effects.begin(), result.effects.end(),
        [](const InputEffect& a, const InputEffect& b) { return a.swing > b.swing; });
    return result;
}
