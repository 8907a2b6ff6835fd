// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/futureedits.h"
#include "app/project/project.h"
#include "app/valuestream/valuestream.h"
#include <algorithm>

using Kind = ChangeKind;

QList<ChangeKind> changeKindsFor(const StreamMap& map, const QUuid& selected)
{
    if (const Handoff* handoff = findById(map.handoffs, selected))
        return handoff->sendBack ? QList<Kind> { Kind::RemoveHandoff, Kind::SetValue }
                                 : QList<Kind> { Kind::RemoveHandoff, Kind::SelfService };
    if (findById(map.steps, selected))
        return { Kind::RemoveStep, Kind::SelfService, Kind::Automate, Kind::CutBatch,
            Kind::SetWipLimit, Kind::AddPerson, Kind::SetValue };
    return { Kind::RemoveStep, Kind::RemoveHandoff, Kind::MergeTeams, Kind::SelfService,
        Kind::Automate, Kind::CutBatch, Kind::SetWipLimit, Kind::AddPerson, Kind::ChangeCalendar,
        Kind::SetValue };
}

static const Step* firstProcess(const StreamMap& map)
{
    const auto found = std::find_if(map.steps.cbegin(), map.steps.cend(), isProcess);
    return found == map.steps.cend() ? nullptr : &*found;
}

static const Handoff* firstForward(const StreamMap& map)
{
    const auto found = std::find_if(map.handoffs.cbegin(), map.handoffs.cend(),
        [](const Handoff& each) { return !each.sendBack && carriesItems(each); });
    return found == map.handoffs.cend() ? nullptr : &*found;
}

/// Two teams that follow each other, from the selected step's on.
static void chooseTeams(const StreamMap& map, const Step* step, FutureChange& change)
{
    change.teamId = step ? step->teamId : QUuid();
    for (const Handoff& handoff : map.handoffs) {
        const Step* from = findById(map.steps, handoff.fromStepId);
        const Step* to = findById(map.steps, handoff.toStepId);
        if (!from || !to || handoff.sendBack || from->teamId == to->teamId || from->teamId.isNull()
            || to->teamId.isNull())
            continue;
        const bool fits = change.teamId.isNull() || to->teamId == change.teamId
            || from->teamId == change.teamId;
        if (!fits)
            continue;
        change.otherTeamId = from->teamId == change.teamId ? to->teamId : from->teamId;
        if (change.teamId.isNull())
            change.teamId = to->teamId;
        return;
    }
}

FutureChange startingChange(const StreamMap& map, ChangeKind kind, const QUuid& selected)
{
    FutureChange change { .streamId = map.stream.id, .kind = kind };
    const Handoff* handoff = findById(map.handoffs, selected);
    const Step* step = findById(map.steps, selected);
    const Step* anyStep = step ? step : firstProcess(map);
    switch (kind) {
    case Kind::RemoveHandoff:
        if (const Handoff* any = handoff ? handoff : firstForward(map))
            change.handoffId = any->id;
        return change;
    case Kind::MergeTeams:
        chooseTeams(map, step, change);
        return change;
    case Kind::ChangeCalendar:
        change.teamId = step ? step->teamId : QUuid();
        return change;
    case Kind::SelfService:
        if (handoff)
            change.handoffId = handoff->id;
        change.amount = 200'000;
        break;
    case Kind::SetValue:
        if (handoff) {
            change.handoffId = handoff->id;
            change.value = ChangedValue::Share;
            change.amount = handoff->sharePpm.value_or(1'000'000) / 2;
            return change;
        }
        change.value = ChangedValue::LeadTime;
        if (anyStep)
            change.amount = (anyStep->processTime ? anyStep->processTime : anyStep->leadTime)
                                .value_or(std::chrono::seconds(0))
                                .count();
        break;
    case Kind::Automate:
        change.amount = 0;
        break;
    case Kind::AddPerson:
    case Kind::CutBatch:
    case Kind::SetWipLimit:
        change.amount = 1;
        break;
    case Kind::RemoveStep:
        break;
    }
    if (!handoff && anyStep)
        change.stepId = anyStep->id;
    return change;
}

QUuid addChange(Project& project, FutureChange change)
{
    change.id = QUuid::createUuid();
    project.futureChanges.append(change);
    return change.id;
}

void removeChange(Project& project, const QUuid& changeId)
{
    project.futureChanges.removeIf([&](const FutureChange& each) { return each.id == changeId; });
    for (MapNote& note : project.mapNotes)
        if (note.changeId == changeId)
            note.changeId = {};
}

bool moveChange(Project& project, const QUuid& changeId, int direction)
{
    QList<FutureChange>& changes = project.futureChanges;
    const auto isIt = [&](const FutureChange& each) { return each.id == changeId; };
    const auto found = std::find_if(changes.cbegin(), changes.cend(), isIt);
    if (found == changes.cend())
        return false;
    const qsizetype at = found - changes.cbegin();
    const qsizetype step = direction < 0 ? -1 : 1;
    for (qsizetype other = at + step; other >= 0 && other < changes.size(); other += step)
        if (changes.at(other).streamId == changes.at(at).streamId) {
            changes.swapItemsAt(at, other);
            return true;
        }
    return false;
}

void switchChange(Project& project, const QUuid& changeId, bool on)
{
    if (FutureChange* change = findById(project.futureChanges, changeId))
        change->on = on;
}

ChangeTarget targetOf(const FutureChange& change)
{
    switch (change.kind) {
    case Kind::RemoveHandoff:
        return ChangeTarget::Handoff;
    case Kind::MergeTeams:
        return ChangeTarget::Team;
    case Kind::ChangeCalendar:
        return change.teamId.isNull() ? ChangeTarget::Stream : ChangeTarget::Team;
    case Kind::SelfService:
        return change.stepId.isNull() && !change.handoffId.isNull() ? ChangeTarget::Handoff
                                                                    : ChangeTarget::Step;
    case Kind::AddPerson:
        return change.stepId.isNull() && !change.teamId.isNull() ? ChangeTarget::Team
                                                                 : ChangeTarget::Step;
    case Kind::SetValue:
        return change.value == ChangedValue::Demand    ? ChangeTarget::Stream
            : change.value == ChangedValue::Share      ? ChangeTarget::Handoff
            : change.value == ChangedValue::Interrupts ? ChangeTarget::Team
                                                       : ChangeTarget::Step;
    case Kind::RemoveStep:
    case Kind::Automate:
    case Kind::CutBatch:
    case Kind::SetWipLimit:
        break;
    }
    return ChangeTarget::Step;
}

AmountUnit amountUnit(const FutureChange& change)
{
    switch (change.kind) {
    case Kind::Automate:
        return AmountUnit::Seconds;
    case Kind::SelfService:
        return AmountUnit::Ppm;
    case Kind::AddPerson:
    case Kind::CutBatch:
    case Kind::SetWipLimit:
        return AmountUnit::Count;
    case Kind::SetValue:
        break;
    case Kind::RemoveStep:
    case Kind::RemoveHandoff:
    case Kind::MergeTeams:
    case Kind::ChangeCalendar:
        return AmountUnit::Nothing;
    }
    switch (change.value) {
    case ChangedValue::ProcessTime:
    case ChangedValue::LeadTime:
    case ChangedValue::SetupTime:
        return AmountUnit::Seconds;
    case ChangedValue::CompleteAccurate:
    case ChangedValue::Share:
    case ChangedValue::Interrupts:
        return AmountUnit::Ppm;
    case ChangedValue::Demand:
        return AmountUnit::Milli;
    case ChangedValue::People:
    case ChangedValue::Queue:
        break;
    }
    return AmountUnit::Count;
}
