// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/futurewords.h"
#include "app/project/project.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class FutureWords {
    Q_DECLARE_TR_FUNCTIONS(FutureWords)
};

template <typename T> static QString nameIn(const QList<T>& list, const QUuid& id)
{
    const T* found = findById(list, id);
    return found && !found->name.trimmed().isEmpty() ? found->name : u"?"_s;
}

static QString handoffName(const Project& project, const QUuid& id)
{
    const Handoff* handoff = findById(project.handoffs, id);
    if (!handoff)
        return u"?"_s;
    return nameIn(project.steps, handoff->fromStepId) + u" → "_s
        + nameIn(project.steps, handoff->toStepId);
}

static QString targetName(const FutureChange& change, const Project& project)
{
    if (!change.stepId.isNull())
        return nameIn(project.steps, change.stepId);
    if (!change.handoffId.isNull())
        return handoffName(project, change.handoffId);
    if (!change.teamId.isNull())
        return nameIn(project.teams, change.teamId);
    return u"?"_s;
}

static QString setValueTitle(const FutureChange& change, const Project& project, DayLength day)
{
    const QString amount = changeAmountWords(change, day);
    const QString value
        = changedValueName(change.value) + u' ' + (amount.isEmpty() ? u"?"_s : amount);
    if (change.value == ChangedValue::Demand)
        return FutureWords::tr("Demand: %1").arg(value);
    return FutureWords::tr("%1: %2", "step, handoff or team, then its new value")
        .arg(targetName(change, project), value);
}

QString changeTitle(const FutureChange& change, const Project& project)
{
    const ValueStream* stream = findById(project.valueStreams, change.streamId);
    const DayLength day = stream ? stream->dayLength : calendarDay;
    const QString target = targetName(change, project);
    const QString amount = changeAmountWords(change, day);
    switch (change.kind) {
    case ChangeKind::RemoveStep:
        return FutureWords::tr("Remove %1").arg(target);
    case ChangeKind::RemoveHandoff:
        return FutureWords::tr("Remove handoff %1").arg(target);
    case ChangeKind::MergeTeams:
        return FutureWords::tr("Merge %1 into %2")
            .arg(nameIn(project.teams, change.teamId), nameIn(project.teams, change.otherTeamId));
    case ChangeKind::Automate:
        return FutureWords::tr("Automate %1").arg(target);
    case ChangeKind::SelfService:
        return FutureWords::tr("%1 as self-service").arg(target);
    case ChangeKind::AddPerson: {
        FutureChange counted = change;
        counted.amount = change.amount.value_or(1);
        return FutureWords::tr("Add %1: %2", "people, then where")
            .arg(changeAmountWords(counted, day), target);
    }
    case ChangeKind::CutBatch:
        return FutureWords::tr("%1: batch of %2").arg(target).arg(change.amount.value_or(1));
    case ChangeKind::SetWipLimit:
        return change.amount ? FutureWords::tr("%1: at most %2 at once").arg(target, amount)
                             : FutureWords::tr("%1: no WIP limit").arg(target);
    case ChangeKind::ChangeCalendar:
        return FutureWords::tr("%1: hours %2", "team or stream, then the calendar")
            .arg(change.teamId.isNull() && stream ? stream->name : target,
                change.calendarId.isNull() ? FutureWords::tr("around the clock")
                                           : nameIn(project.calendars, change.calendarId));
    case ChangeKind::SetValue:
        return setValueTitle(change, project, day);
    }
    return {};
}

/// What the value was before, in its unit.
static std::optional<qint64> valueBefore(const FutureChange& change, const FutureState& before)
{
    const Step* step = findById(before.map.steps, change.stepId);
    const Handoff* handoff = findById(before.map.handoffs, change.handoffId);
    const Team* team = findById(before.teams, change.teamId);
    const auto seconds = [](std::optional<std::chrono::seconds> time) {
        return time ? std::optional<qint64>(time->count()) : std::nullopt;
    };
    switch (change.value) {
    case ChangedValue::ProcessTime:
        return step ? seconds(step->processTime) : std::nullopt;
    case ChangedValue::LeadTime:
        return step ? seconds(step->leadTime) : std::nullopt;
    case ChangedValue::CompleteAccurate:
        return step ? std::optional<qint64>(step->completeAccuratePpm) : std::nullopt;
    case ChangedValue::People:
        return step ? std::optional<qint64>(step->people) : std::nullopt;
    case ChangedValue::Queue:
        return step ? std::optional<qint64>(step->queue) : std::nullopt;
    case ChangedValue::SetupTime:
        return step ? std::optional<qint64>(step->setupTime.count()) : std::nullopt;
    case ChangedValue::Demand:
        return before.map.stream.demandMilli;
    case ChangedValue::Share:
        return handoff ? std::optional<qint64>(handoff->sharePpm) : std::nullopt;
    case ChangedValue::Interrupts:
        return team ? std::optional<qint64>(team->interruptPpm) : std::nullopt;
    }
    return {};
}

static QString setValueDetail(const FutureChange& change, const FutureState& before)
{
    const DayLength day = before.map.stream.dayLength;
    FutureChange was = change;
    was.amount = valueBefore(change, before);
    const QString old = changeAmountWords(was, day);
    return changedValueName(change.value) + u' ' + (old.isEmpty() ? u"?"_s : old) + u" → "_s
        + changeAmountWords(change, day);
}

QString changeProblem(ChangeResult result)
{
    switch (result) {
    case ChangeResult::Applied:
    case ChangeResult::SwitchedOff:
        break;
    case ChangeResult::NoStep:
        return FutureWords::tr("The step is gone by then: choose another or delete this.");
    case ChangeResult::NoHandoff:
        return FutureWords::tr("The handoff is gone by then: choose another or delete this.");
    case ChangeResult::NoTeam:
        return FutureWords::tr("The team is gone by then, or there is none: choose one.");
    case ChangeResult::SameTeam:
        return FutureWords::tr("A team cannot be merged into itself: choose another.");
    case ChangeResult::NoAmount:
        return FutureWords::tr("To what? Enter an amount.");
    case ChangeResult::OutOfRange:
        return FutureWords::tr("The amount is none that this can have: enter another.");
    case ChangeResult::ParallelBranches:
        return FutureWords::tr(
            "Before branches that an item takes together no share can be split off.");
    case ChangeResult::NoEffect:
        return FutureWords::tr("Everything is so already: this changes nothing.");
    }
    return {};
}

QString changeDetail(const FutureChange& change, const StaticEffect& effect,
    const FutureState& before, const StreamMetrics& metricsBefore)
{
    if (effect.outcome.result == ChangeResult::SwitchedOff)
        return FutureWords::tr("switched off");
    if (!effect.outcome.isApplied())
        return changeProblem(effect.outcome.result);
    if (change.kind == ChangeKind::SetValue)
        return setValueDetail(change, before);
    QStringList parts;
    if (change.kind == ChangeKind::SelfService && change.amount.value_or(0) > 0) {
        const Handoff* into = findById(before.map.handoffs, change.handoffId);
        const Step* step = findById(
            before.map.steps, into && change.stepId.isNull() ? into->toStepId : change.stepId);
        const Team* team = step ? findById(before.teams, step->teamId) : nullptr;
        parts.append(team
                ? FutureWords::tr("%1 still need %2").arg(formatPpm(*change.amount), team->name)
                : FutureWords::tr("%1 still need people").arg(formatPpm(*change.amount)));
    }
    if (change.kind == ChangeKind::CutBatch)
        if (const Step* step = findById(before.map.steps, change.stepId))
            parts.append(FutureWords::tr("batch %1 → %2")
                             .arg(step->batchSize)
                             .arg(change.amount.value_or(1)));
    if (effect.delta.handoffs != 0)
        parts.append(FutureWords::tr("handoffs %1 → %2")
                         .arg(metricsBefore.handoffs)
                         .arg(effect.after.handoffs));
    if (parts.isEmpty() && effect.delta.leadTime && effect.delta.leadTime->count() != 0)
        parts.append(FutureWords::tr("lead time %1 → %2")
                         .arg(formatDuration(metricsBefore.leadTime, before.map.stream.dayLength),
                             formatDuration(effect.after.leadTime, before.map.stream.dayLength)));
    if (parts.isEmpty())
        parts.append(FutureWords::tr("shows only in the simulation"));
    return parts.join(u", "_s);
}
