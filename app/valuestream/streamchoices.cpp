// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamchoices.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class StreamChoices {
    Q_DECLARE_TR_FUNCTIONS(StreamChoices)
};

QString stepKindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Process:
        return StreamChoices::tr("Step");
    case StepKind::Supplier:
        return StreamChoices::tr("Supplier");
    case StepKind::Customer:
        return StreamChoices::tr("Customer");
    case StepKind::Inventory:
        return StreamChoices::tr("Inventory");
    }
    return {};
}

QString preemptionName(Preemption preemption)
{
    switch (preemption) {
    case Preemption::None:
        return StreamChoices::tr("goes first when somebody is free");
    case Preemption::Resume:
        return StreamChoices::tr("interrupts; the work resumes");
    case Preemption::Restart:
        return StreamChoices::tr("interrupts; the work restarts");
    case Preemption::Resample:
        return StreamChoices::tr("interrupts; the work starts afresh");
    }
    return {};
}

QString splitName(Split split)
{
    switch (split) {
    case Split::ByShares:
        return StreamChoices::tr("as the shares say");
    case Split::And:
        return StreamChoices::tr("to all, joined later (AND)");
    case Split::Xor:
        return StreamChoices::tr("to one of them (XOR)");
    }
    return {};
}

QString mudaName(Muda muda)
{
    switch (muda) {
    case Muda::Unsaid:
        return StreamChoices::tr("not said");
    case Muda::Type1:
        return StreamChoices::tr("Type 1: no value, needed for now");
    case Muda::Type2:
        return StreamChoices::tr("Type 2: no value, not needed");
    }
    return {};
}

QString badInputName(BadInput badInput)
{
    switch (badInput) {
    case BadInput::Unsaid:
        return StreamChoices::tr("not said");
    case BadInput::FixInPlace:
        return StreamChoices::tr("fixed in place");
    case BadInput::Clarify:
        return StreamChoices::tr("clarified by asking");
    case BadInput::SendBack:
        return StreamChoices::tr("sent back");
    }
    return {};
}

QString flowName(Flow flow)
{
    switch (flow) {
    case Flow::Item:
        return StreamChoices::tr("item");
    case Flow::ManualInformation:
        return StreamChoices::tr("information by people");
    case Flow::ElectronicInformation:
        return StreamChoices::tr("information by a system");
    }
    return {};
}

QString handoffDecisionName(HandoffDecision decision)
{
    switch (decision) {
    case HandoffDecision::Undecided:
        return StreamChoices::tr("not decided");
    case HandoffDecision::Remove:
        return StreamChoices::tr("remove");
    case HandoffDecision::SelfService:
        return StreamChoices::tr("self-service");
    case HandoffDecision::KeepAndImprove:
        return StreamChoices::tr("keep and improve");
    case HandoffDecision::TicketAsLastResort:
        return StreamChoices::tr("ticket as the last resort");
    }
    return {};
}

QString noteKindName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Burst:
        return StreamChoices::tr("Kaizen burst");
    case NoteKind::Pain:
        return StreamChoices::tr("Pain");
    case NoteKind::Note:
        return StreamChoices::tr("Note");
    case NoteKind::ParkingLot:
        return StreamChoices::tr("Parking lot");
    }
    return {};
}

QString wasteName(Waste waste)
{
    switch (waste) {
    case Waste::None:
        return StreamChoices::tr("no waste named");
    case Waste::PartiallyDoneWork:
        return StreamChoices::tr("partially done work");
    case Waste::ExtraFeatures:
        return StreamChoices::tr("extra features");
    case Waste::Relearning:
        return StreamChoices::tr("relearning");
    case Waste::Handoffs:
        return StreamChoices::tr("handoffs");
    case Waste::TaskSwitching:
        return StreamChoices::tr("task switching");
    case Waste::Delays:
        return StreamChoices::tr("delays");
    case Waste::Defects:
        return StreamChoices::tr("defects");
    case Waste::ManualWork:
        return StreamChoices::tr("nonstandard or manual work");
    case Waste::Heroics:
        return StreamChoices::tr("heroics");
    case Waste::UnusedTalent:
        return StreamChoices::tr("unused talent");
    }
    return {};
}

QString changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RemoveStep:
        return StreamChoices::tr("Remove step");
    case ChangeKind::RemoveHandoff:
        return StreamChoices::tr("Remove handoff");
    case ChangeKind::MergeTeams:
        return StreamChoices::tr("Merge teams");
    case ChangeKind::Automate:
        return StreamChoices::tr("Automate");
    case ChangeKind::SelfService:
        return StreamChoices::tr("Turn to self-service");
    case ChangeKind::AddPerson:
        return StreamChoices::tr("Add people");
    case ChangeKind::CutBatch:
        return StreamChoices::tr("Cut batch");
    case ChangeKind::SetWipLimit:
        return StreamChoices::tr("Set WIP limit");
    case ChangeKind::ChangeCalendar:
        return StreamChoices::tr("Change calendar");
    case ChangeKind::SetValue:
        return StreamChoices::tr("Set a value");
    }
    return {};
}

QString changedValueName(ChangedValue value)
{
    switch (value) {
    case ChangedValue::ProcessTime:
        return StreamChoices::tr("process time");
    case ChangedValue::LeadTime:
        return StreamChoices::tr("lead time");
    case ChangedValue::CompleteAccurate:
        return StreamChoices::tr("%C&A");
    case ChangedValue::People:
        return StreamChoices::tr("people");
    case ChangedValue::Queue:
        return StreamChoices::tr("queue in front");
    case ChangedValue::SetupTime:
        return StreamChoices::tr("setup time");
    case ChangedValue::Demand:
        return StreamChoices::tr("items a day");
    case ChangedValue::Share:
        return StreamChoices::tr("share");
    case ChangedValue::Interrupts:
        return StreamChoices::tr("time lost to interruptions");
    }
    return {};
}

QString rungName(Rung rung)
{
    switch (rung) {
    case Rung::Ticket:
        return StreamChoices::tr("Ticket");
    case Rung::Form:
        return StreamChoices::tr("Form");
    case Rung::Interface:
        return StreamChoices::tr("Interface");
    case Rung::RunIt:
        return StreamChoices::tr("Run it yourself");
    case Rung::DefineAndRunIt:
        return StreamChoices::tr("Define and run it yourself");
    }
    return {};
}

QString oaasRequirementName(int number)
{
    switch (number) {
    case 0:
        return StreamChoices::tr("lightweight");
    case 1:
        return StreamChoices::tr("works with popular scripting languages and tools");
    case 2:
        return StreamChoices::tr("lets every team use its own tools");
    case 3:
        return StreamChoices::tr("access control");
    case 4:
        return StreamChoices::tr("understandable");
    case 5:
        return StreamChoices::tr("the team with the highest privilege has the final control");
    case 6:
        return StreamChoices::tr("combined with monitoring");
    default:
        return StreamChoices::tr("fits every operating model");
    }
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Unsaid:
        return StreamChoices::tr("not said");
    case Origin::Measured:
        return StreamChoices::tr("measured");
    case Origin::Estimated:
        return StreamChoices::tr("estimated by those who do the work");
    case Origin::Guess:
        return StreamChoices::tr("guess");
    }
    return {};
}

QString distributionName(ShapeKind distribution)
{
    switch (distribution) {
    case ShapeKind::Fixed:
        return StreamChoices::tr("fixed");
    case ShapeKind::Uniform:
        return StreamChoices::tr("uniform");
    case ShapeKind::Triangular:
        return StreamChoices::tr("triangular");
    case ShapeKind::Exponential:
        return StreamChoices::tr("exponential");
    case ShapeKind::Erlang:
        return StreamChoices::tr("Erlang");
    case ShapeKind::Gamma:
        return StreamChoices::tr("gamma");
    case ShapeKind::Lognormal:
        return StreamChoices::tr("lognormal");
    case ShapeKind::Empirical:
        return StreamChoices::tr("as measured");
    }
    return {};
}

QString siloStrength(int strength)
{
    switch (strength) {
    case 0:
        return StreamChoices::tr("together");
    case 1:
        return StreamChoices::tr("slightly apart");
    case 2:
        return StreamChoices::tr("clearly apart");
    default:
        return StreamChoices::tr("as silos");
    }
}

QString painName(int pain)
{
    switch (pain) {
    case 0:
        return StreamChoices::tr("no pain");
    case 1:
        return StreamChoices::tr("annoying");
    case 2:
        return StreamChoices::tr("painful");
    default:
        return StreamChoices::tr("unbearable");
    }
}

QString provenanceWords(const Provenance& provenance, const std::function<QString(qint64)>& number)
{
    QStringList parts;
    if (provenance.origin != Origin::Unsaid)
        parts.append(originName(provenance.origin));
    if (provenance.items)
        parts.append(StreamChoices::tr("n = %1").arg(formatNumber(*provenance.items)));
    if (provenance.low || provenance.high)
        parts.append((provenance.low ? number(*provenance.low) : u"?"_s) + u" – "_s
            + (provenance.high ? number(*provenance.high) : u"?"_s));
    if (!provenance.period.isEmpty())
        parts.append(provenance.period);
    return parts.join(u", "_s);
}

QString timeShapeWords(const TimeShape& shape, DayLength day)
{
    QString name = distributionName(shape.distribution);
    QStringList limits;
    if (shape.distribution == ShapeKind::Uniform || shape.distribution == ShapeKind::Triangular)
        for (const auto& limit : { shape.minimum, shape.mode, shape.maximum })
            if (limit)
                limits.append(formatDuration(limit, day));
    if (!limits.isEmpty())
        return name + u", "_s + limits.join(u" – "_s);
    if (shape.distribution == ShapeKind::Fixed || shape.distribution == ShapeKind::Exponential)
        return name;
    return name + u", "_s
        + StreamChoices::tr("cv %1", "coefficient of variation").arg(formatMilli(shape.cvMilli));
}

/// An amount that SetValue sets.
static QString setValueWords(ChangedValue value, qint64 amount, DayLength day)
{
    switch (value) {
    case ChangedValue::ProcessTime:
    case ChangedValue::LeadTime:
    case ChangedValue::SetupTime:
        return formatDuration(std::chrono::milliseconds(std::chrono::seconds(amount)), day);
    case ChangedValue::CompleteAccurate:
    case ChangedValue::Share:
    case ChangedValue::Interrupts:
        return formatPpm(amount);
    case ChangedValue::Demand:
        return StreamChoices::tr("%1 a day").arg(formatMilli(amount));
    case ChangedValue::People:
        return StreamChoices::tr("%Ln people", nullptr, int(amount));
    case ChangedValue::Queue:
        break;
    }
    return StreamChoices::tr("%Ln item(s)", nullptr, int(amount));
}

QString changeAmountWords(const FutureChange& change, DayLength day)
{
    if (!change.amount)
        return {};
    const qint64 amount = *change.amount;
    switch (change.kind) {
    case ChangeKind::Automate:
        return formatDuration(std::chrono::milliseconds(std::chrono::seconds(amount)), day);
    case ChangeKind::SelfService:
        return formatPpm(amount);
    case ChangeKind::AddPerson:
        return StreamChoices::tr("%Ln people", nullptr, int(amount));
    case ChangeKind::CutBatch:
    case ChangeKind::SetWipLimit:
        return StreamChoices::tr("%Ln item(s)", nullptr, int(amount));
    case ChangeKind::SetValue:
        return setValueWords(change.value, amount, day);
    case ChangeKind::RemoveStep:
    case ChangeKind::RemoveHandoff:
    case ChangeKind::MergeTeams:
    case ChangeKind::ChangeCalendar:
        break;
    }
    return {};
}
