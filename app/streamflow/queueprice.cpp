// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/queueprice.h"
#include "app/project/project.h"
#include "app/valuestream/flowbalance.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

static double dayOf(const StreamMap& map)
{
    return double(std::chrono::seconds(map.stream.dayLength).count());
}

/// What the other steps of the same team take of its people's time, beside interruptions.
static double elsewhere(
    const StreamMap& map, const Step& step, const Team* team, const StreamMetrics& metrics)
{
    double share = team ? double(team->interruptPpm) / 1e6 : 0;
    for (const Step& other : map.steps) {
        if (!team || other.id == step.id || other.teamId != team->id || step.people <= 0)
            continue;
        if (const auto rho = utilisation(map, other, metrics))
            share += *rho * other.people / step.people;
    }
    return share;
}

static QueueInput inputOf(
    const StreamMap& map, const Step& step, const Team* team, const StreamMetrics& metrics)
{
    const double perItem = std::max(1, step.peoplePerItem);
    QueueInput input;
    input.arrivals = double(*map.stream.demandMilli) / 1000 * visitsOf(step, metrics);
    input.processTime = (double(step.processTime->count())
                            + double(step.setupTime.count()) / std::max(1, step.batchSize))
        / dayOf(map);
    input.people = step.people / perItem;
    input.interruptShare = std::min(0.999, elsewhere(map, step, team, metrics));
    input.variability = { double(map.stream.arrivalVariationMilli) / 1000,
        squaredVariation(step.processTimeShape) };
    return input;
}

static QList<FormulaDoubt> doubtsOf(const FlowSubject& subject, const Step& step, const Team* team)
{
    const StreamMap& map = subject.streams.first();
    QList<FormulaDoubt> doubts;
    if (team && !team->calendarId.isNull() && team->calendarId != map.stream.calendarId)
        doubts.append(FormulaDoubt::Hours);
    if (!step.slotTimes.isEmpty())
        doubts.append(FormulaDoubt::Meetings);
    if (std::any_of(map.steps.cbegin(), map.steps.cend(), [&](const Step& other) {
            return other.teamId == step.teamId && other.priority != step.priority;
        }))
        doubts.append(FormulaDoubt::Priorities);
    if (step.batchSize > 1)
        doubts.append(FormulaDoubt::Batches);
    if (step.wipLimit || step.queueCapacity || step.patience)
        doubts.append(FormulaDoubt::Limit);
    const StoredCalendar* calendar = team ? findById(subject.calendars, team->calendarId) : nullptr;
    if (!calendar)
        calendar = findById(subject.calendars, map.stream.calendarId);
    if (calendar && !calendar->freezes.isEmpty())
        doubts.append(FormulaDoubt::Freezes);
    return doubts;
}

static void addVariability(QueuePrice& price, QueueInput input)
{
    if (price.formula->problem || !price.formula->wq)
        return;
    input.arrivals *= 1.1;
    const QueueAnswer more = queueAnswer(input);
    price.growsWithTenthMore = more.growth.has_value();
    if (more.wq && *price.formula->wq > 0)
        price.tenthMore = *more.wq / *price.formula->wq;
}

static void addCosts(QueuePrice& price, const StreamMap& map, const Step& step)
{
    const QueueCost& cost = step.queueCost;
    if (price.items && map.stream.costOfDelayMilli)
        price.delayCost = *price.items * double(*map.stream.costOfDelayMilli) / 1000;
    if (cost.contextChangePpm && price.statedWait)
        price.staleShare
            = 1 - std::pow(1 - double(*cost.contextChangePpm) / 1e6, *price.statedWait);
    if (cost.overheadMinutes && price.arrivals)
        price.overhead = *price.arrivals * *cost.overheadMinutes / 60;
    if (cost.reopenPpm && price.arrivals)
        price.reopened = *price.arrivals * double(*cost.reopenPpm) / 1e6;
    price.pulse = cost.pulse;
}

QueuePrice queuePrice(const FlowSubject& subject, const StreamMetrics& metrics, const QUuid& stepId)
{
    const StreamMap& map = subject.streams.first();
    QueuePrice price { .stepId = stepId };
    const Step* step = findById(map.steps, stepId);
    if (!step)
        return price;
    const Team* team = findById(subject.teams, step->teamId);
    if (const auto wait = waitOf(*step))
        price.statedWait = double(wait->count()) / dayOf(map);
    if (map.stream.demandMilli.value_or(0) > 0)
        price.arrivals = double(*map.stream.demandMilli) / 1000 * visitsOf(*step, metrics);
    price.isCounted = step->queue.has_value();
    if (step->queue)
        price.items = *step->queue;
    else if (price.arrivals && price.statedWait)
        price.items = *price.arrivals * *price.statedWait;
    if (price.arrivals && step->processTime && step->people > 0) {
        const QueueInput input = inputOf(map, *step, team, metrics);
        price.formula = queueAnswer(input);
        price.doubts = doubtsOf(subject, *step, team);
        addVariability(price, input);
    }
    addCosts(price, map, *step);
    return price;
}

QList<QueuePrice> queuePrices(const FlowSubject& subject)
{
    const StreamMap& map = subject.streams.first();
    const StreamMetrics metrics = streamMetrics(map);
    QList<QueuePrice> prices;
    for (const Step& step : map.steps)
        if (isProcess(step) && step.people > 0)
            prices.append(queuePrice(subject, metrics, step.id));
    std::stable_sort(prices.begin(), prices.end(), [](const QueuePrice& a, const QueuePrice& b) {
        return std::pair(a.delayCost.value_or(0), a.items.value_or(0))
            > std::pair(b.delayCost.value_or(0), b.items.value_or(0));
    });
    return prices;
}

std::optional<StaffingCurve> staffingOf(
    const StreamMap& map, const QueuePrice& price, double personCost)
{
    const Step* step = findById(map.steps, price.stepId);
    if (!step || !price.arrivals || !step->processTime || !map.stream.costOfDelayMilli
        || personCost <= 0)
        return std::nullopt;
    return staffingCurve({ .arrivals = *price.arrivals,
        .processTime
        = double(step->processTime->count()) * std::max(1, step->peoplePerItem) / dayOf(map),
        .variability = { double(map.stream.arrivalVariationMilli) / 1000,
            squaredVariation(step->processTimeShape) },
        .personCost = personCost,
        .delayCost = double(*map.stream.costOfDelayMilli) / 1000 });
}

std::optional<BatchCost> batchCostOf(
    const StreamMap& map, const QueuePrice& price, double personCost)
{
    const Step* step = findById(map.steps, price.stepId);
    if (!step || !price.arrivals || step->setupTime.count() <= 0 || personCost <= 0
        || map.stream.costOfDelayMilli.value_or(0) <= 0)
        return std::nullopt;
    return BatchCost { .transaction = double(step->setupTime.count())
            * std::max(1, step->peoplePerItem) / dayOf(map) * personCost,
        .demand = *price.arrivals,
        .holding = double(*map.stream.costOfDelayMilli) / 1000 };
}

QString formulaDoubtText(FormulaDoubt doubt)
{
    const auto say
        = [](const char* text) { return QCoreApplication::translate("QueuePrice", text); };
    switch (doubt) {
    case FormulaDoubt::Hours:
        return say(QT_TRANSLATE_NOOP("QueuePrice", "the team works other hours"));
    case FormulaDoubt::Meetings:
        return say(QT_TRANSLATE_NOOP("QueuePrice", "items are let in at weekly times"));
    case FormulaDoubt::Priorities:
        return say(QT_TRANSLATE_NOOP("QueuePrice", "the team has work of different priority"));
    case FormulaDoubt::Batches:
        return say(QT_TRANSLATE_NOOP("QueuePrice", "items wait until a batch is full"));
    case FormulaDoubt::Limit:
        return say(QT_TRANSLATE_NOOP("QueuePrice", "the queue is limited or items give up"));
    case FormulaDoubt::Freezes:
        return say(QT_TRANSLATE_NOOP("QueuePrice", "nobody works in a change freeze"));
    }
    return {};
}
