// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/futurestate.h"
#include "app/project/project.h"
#include "app/valuestream/streamedits.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qint64 wholePpm = 1'000'000;
static constexpr qint64 mostSeconds = 3'162'240'000; // as in the file
static constexpr qint64 mostPeople = 1'000'000;

namespace {
/// A stream on its way to the future, change by change.
class Changing {
public:
    Changing(const StreamMap& map, const QList<Team>& teams)
    {
        m_state.map = map;
        m_state.teams = teams;
    }

    void apply(const FutureChange& change);
    FutureState state() const { return m_state; }

private:
    ChangeResult applied(const FutureChange& change);
    ChangeResult removeStep(const FutureChange& change);
    ChangeResult removeHandoff(const FutureChange& change);
    ChangeResult mergeTeams(const FutureChange& change);
    ChangeResult automate(const FutureChange& change, Channel channel, std::chrono::seconds time);
    ChangeResult selfService(const FutureChange& change);
    ChangeResult addPeople(const FutureChange& change);
    ChangeResult setCalendar(const FutureChange& change);
    ChangeResult setValue(const FutureChange& change);
    ChangeResult setStepValue(Step& step, ChangedValue value, qint64 amount) const;
    void splitOff(Step& step, const FutureChange& change, int residualPpm);
    void note(const StreamMap& before, ChangeOutcome& outcome) const;

    Step* step(const QUuid& id) { return findById(m_state.map.steps, id); }
    Handoff* handoff(const QUuid& id) { return findById(m_state.map.handoffs, id); }
    Team* team(const QUuid& id) { return findById(m_state.teams, id); }

    FutureState m_state;
};
} // namespace

/// Nobody works on it, and nothing waits.
static void makeAutomatic(Step& step, std::chrono::seconds time)
{
    step.processTime = time;
    step.leadTime = time;
    if (step.valueAddedTime)
        step.valueAddedTime = std::min(*step.valueAddedTime, time);
    step.people = 0;
    step.queue = 0;
    step.batchSize = 1;
    step.setupTime = 0s;
    step.wipLimit.reset();
    step.slotTimes.clear();
    step.slotCapacity.reset();
    step.queueCapacity.reset();
    step.patience.reset();
    step.processTimeShape = { .distribution = ShapeKind::Fixed };
    step.processTimeProvenance = step.leadTimeProvenance = step.queueProvenance = {};
    step.peopleProvenance = {};
    step.queueCost = {};
}

static void makeSmooth(Handoff& handoff)
{
    handoff.informationMismatch = handoff.processMismatch = handoff.toolingMismatch
        = handoff.capacityMismatch = 0;
    handoff.badInput = BadInput::Unsaid;
    handoff.badInputPpm.reset();
    handoff.badInputTime.reset();
}

ChangeResult Changing::removeStep(const FutureChange& change)
{
    if (!step(change.stepId))
        return ChangeResult::NoStep;
    Project project;
    project.steps = m_state.map.steps;
    project.handoffs = m_state.map.handoffs;
    ::removeStep(project, change.stepId);
    m_state.map.steps = project.steps;
    m_state.map.handoffs = project.handoffs;
    return ChangeResult::Applied;
}

ChangeResult Changing::removeHandoff(const FutureChange& change)
{
    Handoff* found = handoff(change.handoffId);
    if (!found)
        return ChangeResult::NoHandoff;
    if (found->sendBack) {
        m_state.map.handoffs.removeIf([&](const Handoff& h) { return h.id == change.handoffId; });
        return ChangeResult::Applied;
    }
    const Step* from = step(found->fromStepId);
    Step* to = step(found->toStepId);
    if (!from || !to)
        return ChangeResult::NoStep;
    if (from->teamId.isNull())
        return ChangeResult::NoTeam;
    makeSmooth(*found);
    to->teamId = from->teamId;
    to->people = from->people;
    if (to->processTime)
        to->leadTime = to->processTime;
    to->queue = 0;
    to->leadTimeProvenance = to->queueProvenance = {};
    return ChangeResult::Applied;
}

ChangeResult Changing::mergeTeams(const FutureChange& change)
{
    const Team* from = team(change.teamId);
    Team* into = team(change.otherTeamId);
    if (!from || !into)
        return ChangeResult::NoTeam;
    if (from == into)
        return ChangeResult::SameTeam;
    const int fromPeople = from->people;
    const int intoPeople = into->people;
    const int all = fromPeople + intoPeople;
    if (all > 0)
        into->interruptPpm = int(
            (qint64(from->interruptPpm) * fromPeople + qint64(into->interruptPpm) * intoPeople)
            / all);
    into->people = all;
    for (Step& each : m_state.map.steps) {
        const bool whole = (each.teamId == change.teamId && each.people == fromPeople)
            || (each.teamId == change.otherTeamId && each.people == intoPeople);
        if (whole && each.people > 0)
            each.people = all;
        if (each.teamId == change.teamId)
            each.teamId = change.otherTeamId;
    }
    m_state.teams.removeIf([&](const Team& t) { return t.id == change.teamId; });
    return ChangeResult::Applied;
}

ChangeResult Changing::automate(
    const FutureChange& change, Channel channel, std::chrono::seconds time)
{
    QUuid id = change.stepId;
    if (const Handoff* found = handoff(change.handoffId); found && id.isNull())
        id = found->toStepId;
    Step* found = step(id);
    if (!found)
        return ChangeResult::NoStep;
    if (time.count() > mostSeconds)
        return ChangeResult::OutOfRange;
    makeAutomatic(*found, time);
    for (Handoff& each : m_state.map.handoffs)
        if (each.toStepId == id && !each.sendBack && carriesItems(each))
            each.channel = channel;
    return ChangeResult::Applied;
}

/// An automatic step takes the step's place, and the step stays for what needs people.
void Changing::splitOff(Step& residual, const FutureChange& change, int residualPpm)
{
    const auto derived = [&](const QUuid& from) {
        return QUuid::createUuidV5(change.id, from.toByteArray(QUuid::WithoutBraces));
    };
    Step service = residual;
    service.id = derived(residual.id);
    service.name
        = QCoreApplication::translate("StreamChoices", "%1 (self-service)").arg(residual.name);
    makeAutomatic(service, 0s);
    service.completeAccuratePpm = int(wholePpm);
    service.judgedItems.reset();
    service.completeAccurateProvenance = {};
    service.split = Split::Xor;
    if (service.position)
        service.position = *service.position - QPointF(0, 96);
    Handoff rest { .id = derived(service.id),
        .streamId = residual.streamId,
        .fromStepId = service.id,
        .toStepId = residual.id };
    bool hasRequester = false;
    QList<Handoff> added;
    for (Handoff& each : m_state.map.handoffs) {
        if (each.sendBack || !carriesItems(each) || each.fromStepId == each.toStepId)
            continue;
        if (each.toStepId == residual.id) {
            const Step* sender = step(each.fromStepId);
            if (sender && !hasRequester) {
                service.teamId = sender->teamId; // requesters do it themselves
                rest = each;
                rest.id = derived(service.id);
                rest.fromStepId = service.id;
                hasRequester = true;
            }
            each.toStepId = service.id;
            each.channel = Channel::Interface;
            makeSmooth(each);
        } else if (each.fromStepId == residual.id) {
            Handoff past = each;
            past.id = derived(each.id);
            past.fromStepId = service.id;
            past.sharePpm
                = int((wholePpm - residualPpm) * each.sharePpm.value_or(int(wholePpm)) / wholePpm);
            added.append(past);
        }
    }
    rest.sharePpm = residualPpm;
    added.append(rest);
    const auto place = std::find_if(m_state.map.steps.cbegin(), m_state.map.steps.cend(),
        [&](const Step& each) { return each.id == residual.id; });
    m_state.map.steps.insert(place - m_state.map.steps.cbegin(), service);
    m_state.map.handoffs += added;
}

ChangeResult Changing::selfService(const FutureChange& change)
{
    const qint64 residual = change.amount.value_or(0);
    if (residual >= wholePpm || residual < 0)
        return ChangeResult::OutOfRange;
    if (residual == 0)
        return automate(change, Channel::Interface, 0s);
    QUuid id = change.stepId;
    if (const Handoff* found = handoff(change.handoffId); found && id.isNull())
        id = found->toStepId;
    Step* found = step(id);
    if (!found)
        return ChangeResult::NoStep;
    const auto parallel = [&](const Handoff& each) {
        return each.fromStepId == id && !each.sendBack && carriesItems(each)
            && (found->split == Split::And || !each.sharePpm);
    };
    if (std::count_if(m_state.map.handoffs.cbegin(), m_state.map.handoffs.cend(), parallel) > 1
        && found->split != Split::Xor)
        return ChangeResult::ParallelBranches;
    splitOff(*found, change, int(residual));
    return ChangeResult::Applied;
}

ChangeResult Changing::addPeople(const FutureChange& change)
{
    const qint64 amount = change.amount.value_or(1);
    if (amount < 0 || amount > mostPeople)
        return ChangeResult::OutOfRange;
    const int count = int(amount);
    if (Step* found = step(change.stepId)) {
        found->people += count;
        if (Team* of = team(found->teamId))
            of->people += count;
        return ChangeResult::Applied;
    }
    Team* found = team(change.teamId);
    if (!found)
        return change.teamId.isNull() ? ChangeResult::NoStep : ChangeResult::NoTeam;
    found->people += count;
    for (Step& each : m_state.map.steps)
        if (each.teamId == change.teamId)
            each.people += count;
    return ChangeResult::Applied;
}

ChangeResult Changing::setCalendar(const FutureChange& change)
{
    if (change.teamId.isNull()) {
        m_state.map.stream.calendarId = change.calendarId;
        return ChangeResult::Applied;
    }
    Team* found = team(change.teamId);
    if (!found)
        return ChangeResult::NoTeam;
    found->calendarId = change.calendarId;
    return ChangeResult::Applied;
}

/// The item waits as long as before.
static void setProcessTime(Step& step, std::chrono::seconds time)
{
    if (step.leadTime && step.processTime)
        step.leadTime = std::max(time, *step.leadTime + time - *step.processTime);
    step.processTime = time;
}

ChangeResult Changing::setStepValue(Step& step, ChangedValue value, qint64 amount) const
{
    const bool isTime = value == ChangedValue::ProcessTime || value == ChangedValue::LeadTime
        || value == ChangedValue::SetupTime;
    const qint64 most = isTime                    ? mostSeconds
        : value == ChangedValue::CompleteAccurate ? wholePpm
                                                  : mostPeople;
    if (amount < 0 || amount > most)
        return ChangeResult::OutOfRange;
    if (value == ChangedValue::ProcessTime)
        setProcessTime(step, std::chrono::seconds(amount));
    else if (value == ChangedValue::LeadTime)
        step.leadTime = std::chrono::seconds(amount);
    else if (value == ChangedValue::SetupTime)
        step.setupTime = std::chrono::seconds(amount);
    else if (value == ChangedValue::CompleteAccurate)
        step.completeAccuratePpm = int(amount);
    else if (value == ChangedValue::People)
        step.people = int(amount);
    else
        step.queue = int(amount);
    return ChangeResult::Applied;
}

ChangeResult Changing::setValue(const FutureChange& change)
{
    if (!change.amount)
        return ChangeResult::NoAmount;
    const qint64 amount = *change.amount;
    switch (change.value) {
    case ChangedValue::Demand:
        if (amount < 0)
            return ChangeResult::OutOfRange;
        m_state.map.stream.demandMilli = amount;
        return ChangeResult::Applied;
    case ChangedValue::Share: {
        Handoff* found = handoff(change.handoffId);
        if (!found)
            return ChangeResult::NoHandoff;
        if (amount < 0 || amount > wholePpm)
            return ChangeResult::OutOfRange;
        found->sharePpm = int(amount);
        return ChangeResult::Applied;
    }
    case ChangedValue::Interrupts: {
        Team* found = team(change.teamId);
        if (!found)
            return ChangeResult::NoTeam;
        if (amount < 0 || amount > wholePpm)
            return ChangeResult::OutOfRange;
        found->interruptPpm = int(amount);
        return ChangeResult::Applied;
    }
    case ChangedValue::ProcessTime:
    case ChangedValue::LeadTime:
    case ChangedValue::CompleteAccurate:
    case ChangedValue::People:
    case ChangedValue::Queue:
    case ChangedValue::SetupTime:
        break;
    }
    Step* found = step(change.stepId);
    return found ? setStepValue(*found, change.value, amount) : ChangeResult::NoStep;
}

ChangeResult Changing::applied(const FutureChange& change)
{
    switch (change.kind) {
    case ChangeKind::RemoveStep:
        return removeStep(change);
    case ChangeKind::RemoveHandoff:
        return removeHandoff(change);
    case ChangeKind::MergeTeams:
        return mergeTeams(change);
    case ChangeKind::Automate:
        return automate(
            change, Channel::Automation, std::chrono::seconds(change.amount.value_or(0)));
    case ChangeKind::SelfService:
        return selfService(change);
    case ChangeKind::AddPerson:
        return addPeople(change);
    case ChangeKind::CutBatch:
    case ChangeKind::SetWipLimit: {
        Step* found = step(change.stepId);
        if (!found)
            return ChangeResult::NoStep;
        if (change.amount && (*change.amount < 1 || *change.amount > mostPeople))
            return ChangeResult::OutOfRange;
        if (change.kind == ChangeKind::CutBatch)
            found->batchSize = int(change.amount.value_or(1));
        else
            found->wipLimit
                = change.amount ? std::optional<int>(int(*change.amount)) : std::nullopt;
        return ChangeResult::Applied;
    }
    case ChangeKind::ChangeCalendar:
        return setCalendar(change);
    case ChangeKind::SetValue:
        return setValue(change);
    }
    return ChangeResult::NoEffect;
}

template <typename T>
static void noteList(const QList<T>& before, const QList<T>& after, ChangeOutcome& outcome)
{
    for (const T& was : before) {
        const T* is = findById(after, was.id);
        if (!is)
            outcome.removed.append(was.id);
        else if (*is != was)
            outcome.changed.append(was.id);
    }
    for (const T& is : after)
        if (!findById(before, is.id))
            outcome.added.append(is.id);
}

void Changing::note(const StreamMap& before, ChangeOutcome& outcome) const
{
    noteList(before.steps, m_state.map.steps, outcome);
    noteList(before.handoffs, m_state.map.handoffs, outcome);
}

void Changing::apply(const FutureChange& change)
{
    ChangeOutcome outcome { .changeId = change.id };
    if (change.on) {
        const FutureState before = m_state;
        outcome.result = applied(change);
        if (!outcome.isApplied()) {
            m_state.map = before.map;
            m_state.teams = before.teams;
        } else if (before.map == m_state.map && before.teams == m_state.teams) {
            outcome.result = ChangeResult::NoEffect;
        }
        note(before.map, outcome);
    } else {
        outcome.result = ChangeResult::SwitchedOff;
    }
    m_state.outcomes.append(outcome);
}

FutureState applyChanges(
    const StreamMap& map, const QList<Team>& teams, const QList<FutureChange>& changes)
{
    Changing changing(map, teams);
    for (const FutureChange& change : changes)
        changing.apply(change);
    return changing.state();
}
