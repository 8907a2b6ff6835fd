// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/selfservice.h"
#include "app/project/project.h"
#include "app/valuestream/flowbalance.h"
#include "app/valuestream/streammetrics.h"
#include <algorithm>
#include <cmath>
#include <limits>

static constexpr int wholePpm = 1'000'000;
static constexpr int stillNeedsPeople = 200'000; ///< Of the requests, before anything is known.

Climb climbOf(const RequestType& type)
{
    if (type.rungWanted <= type.rungNow)
        return Climb::None;
    return type.rungWanted < Rung::RunIt ? Climb::TeamStillWorks : Climb::ToSelfService;
}

MonthlySaving monthlySaving(const RequestType& type, double share)
{
    const double part = climbOf(type) == Climb::ToSelfService ? std::clamp(share, 0.0, 1.0) : 0;
    const auto hours = [&](std::optional<int> minutes) -> std::optional<double> {
        if (part == 0 || type.monthlyVolume == 0)
            return 0;
        if (!type.monthlyVolume || !minutes)
            return std::nullopt;
        return double(*type.monthlyVolume) * part * double(*minutes) / 60;
    };
    return { hours(type.waitMinutes), hours(type.workMinutes) };
}

SelfServiceGain selfServiceGain(const RequestType& type)
{
    SelfServiceGain gain { .climb = climbOf(type), .possible = monthlySaving(type, 1) };
    if (!type.adoptionPpm)
        return gain;
    const double adoption = double(*type.adoptionPpm) / wholePpm;
    gain.saved = monthlySaving(type, adoption);
    if (type.monthlyVolume)
        gain.byTicket = double(*type.monthlyVolume) * (1 - adoption);
    return gain;
}

MonthlySaving sumOf(const QList<MonthlySaving>& savings)
{
    MonthlySaving sum;
    const auto add = [](std::optional<double>& total, std::optional<double> part) {
        if (part)
            total = total.value_or(0) + *part;
    };
    for (const MonthlySaving& saving : savings) {
        add(sum.waitHours, saving.waitHours);
        add(sum.workHours, saving.workHours);
    }
    return sum;
}

double daysInMonth(std::chrono::minutes dayLength)
{
    constexpr double days = 365.25 / 12;
    return dayLength < std::chrono::hours(24) ? days * 5 / 7 : days;
}

/// What goes along the handoff in a day, as stated or as the stream's demand has it.
static std::optional<double> itemsADay(const StreamMap& map, const Handoff& handoff)
{
    if (handoff.volumeMilli)
        return double(*handoff.volumeMilli) / 1000;
    const Step* from = findById(map.steps, handoff.fromStepId);
    const Step* to = findById(map.steps, handoff.toStepId);
    if (!map.stream.demandMilli || !from || !to)
        return std::nullopt;
    const double demand = double(*map.stream.demandMilli) / 1000;
    const StreamMetrics metrics = streamMetrics(map);
    const auto leadsHere = [&](const Handoff& each) {
        return each.toStepId == to->id && !each.sendBack && carriesItems(each);
    };
    if (std::count_if(map.handoffs.cbegin(), map.handoffs.cend(), leadsHere) == 1)
        return demand * visitsOf(*to, metrics);
    const double share = double(handoff.sharePpm.value_or(wholePpm)) / wholePpm;
    return demand * visitsOf(*from, metrics) * share;
}

/// Of the file's range.
static std::optional<int> rounded(double value)
{
    return int(std::clamp(std::round(value), 0.0, double(std::numeric_limits<int>::max())));
}

static double inMinutes(std::chrono::seconds time) { return double(time.count()) / 60; }

void fillFrom(const StreamMap& map, const QUuid& handoffId, RequestType& type)
{
    const Handoff* handoff = findById(map.handoffs, handoffId);
    const Step* step = handoff ? findById(map.steps, handoff->toStepId) : nullptr;
    if (!step)
        return;
    if (const auto items = itemsADay(map, *handoff); items && !type.monthlyVolume)
        type.monthlyVolume = rounded(*items * daysInMonth(map.stream.dayLength));
    if (!type.waitMinutes) {
        const auto stated = waitOf(*step);
        if (const auto wait = stated ? stated : handoff->medianWait)
            type.waitMinutes = rounded(inMinutes(*wait));
    }
    if (!type.workMinutes && step->processTime)
        type.workMinutes = rounded(inMinutes(*step->processTime) * step->peoplePerItem);
}

/// How people ask along a channel.
static Rung rungOf(Channel channel)
{
    switch (channel) {
    case Channel::Interface:
        return Rung::Interface;
    case Channel::Automation:
        return Rung::RunIt;
    case Channel::Ticket:
    case Channel::Meeting:
    case Channel::Mail:
    case Channel::Chat:
        break;
    }
    return Rung::Ticket;
}

QList<RequestType> requestsToAdd(const Project& project, const QUuid& streamId)
{
    const StreamMap map = streamMap(project, streamId);
    const auto teamName = [&](const QUuid& stepId) {
        const Step* step = findById(map.steps, stepId);
        const Team* team = step ? findById(project.teams, step->teamId) : nullptr;
        return team ? team->name : QString();
    };
    QList<RequestType> found;
    for (const Handoff& handoff : map.handoffs) {
        const bool known = std::any_of(project.requestTypes.cbegin(), project.requestTypes.cend(),
            [&](const RequestType& type) { return type.handoffId == handoff.id; });
        if (known || handoff.decision != HandoffDecision::SelfService || handoff.sendBack)
            continue;
        RequestType type { .streamId = streamId,
            .handoffId = handoff.id,
            .rungNow = rungOf(handoff.channel),
            .defines = teamName(handoff.toStepId),
            .runs = teamName(handoff.fromStepId) };
        if (type.rungNow >= type.rungWanted)
            type.rungWanted = Rung::DefineAndRunIt;
        type.name = findById(map.steps, handoff.toStepId)->name;
        fillFrom(map, handoff.id, type);
        found.append(type);
    }
    std::stable_sort(found.begin(), found.end(), [](const RequestType& a, const RequestType& b) {
        return monthlySaving(a, 1).waitHours.value_or(0)
            > monthlySaving(b, 1).waitHours.value_or(0);
    });
    return found;
}

QList<RequestType> requestTypesOf(const Project& project, const QUuid& streamId)
{
    QList<RequestType> types;
    for (const RequestType& type : project.requestTypes)
        if (type.streamId == streamId || !findById(project.valueStreams, type.streamId))
            types.append(type);
    return types;
}

const FutureChange* plannedChange(const Project& project, const RequestType& type)
{
    const Handoff* handoff = findById(project.handoffs, type.handoffId);
    if (!handoff)
        return nullptr;
    for (const FutureChange& change : project.futureChanges) {
        if (change.kind != ChangeKind::SelfService || change.streamId != handoff->streamId)
            continue;
        const bool byHandoff = change.stepId.isNull() && change.handoffId == handoff->id;
        if (byHandoff || change.stepId == handoff->toStepId)
            return &change;
    }
    return nullptr;
}

std::optional<FutureChange> selfServiceChange(const Project& project, const RequestType& type)
{
    const Handoff* handoff = findById(project.handoffs, type.handoffId);
    if (!handoff || climbOf(type) != Climb::ToSelfService)
        return std::nullopt;
    const int adoption = type.adoptionPpm.value_or(0);
    return FutureChange { .streamId = handoff->streamId,
        .kind = ChangeKind::SelfService,
        .stepId = handoff->toStepId,
        .amount = adoption > 0 ? wholePpm - adoption : stillNeedsPeople };
}
