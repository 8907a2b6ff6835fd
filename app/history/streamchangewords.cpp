// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/streamchangewords.h"
#include "app/project/project.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"

using namespace Qt::StringLiterals;

static QString stepChoice(const QString& column, int index)
{
    if (column == "kind"_L1)
        return stepKindName(StepKind(index));
    if (column == "preemption"_L1)
        return preemptionName(Preemption(index));
    if (column == "split"_L1)
        return splitName(Split(index));
    return mudaName(Muda(index));
}

static QString handoffChoice(const QString& column, int index)
{
    if (column == "bad_input"_L1)
        return badInputName(BadInput(index));
    if (column == "flow"_L1)
        return flowName(Flow(index));
    if (column == "decision"_L1)
        return handoffDecisionName(HandoffDecision(index));
    return channelName(Channel(index));
}

QString streamChoiceWord(const QString& table, const QString& column, int index)
{
    if (table == "step"_L1)
        return stepChoice(column, index);
    if (table == "handoff"_L1)
        return handoffChoice(column, index);
    if (table == "map_note"_L1)
        return column == "waste"_L1 ? wasteName(Waste(index)) : noteKindName(NoteKind(index));
    if (table == "future_change"_L1)
        return column == "value"_L1 ? changedValueName(ChangedValue(index))
                                    : changeKindName(ChangeKind(index));
    if (table == "request_type"_L1)
        return rungName(Rung(index));
    return {};
}

/// The stream a row of these tables belongs to.
static const ValueStream* streamOf(const QString& table, const QUuid& id, const Project& project)
{
    QUuid stream = id;
    if (const Step* step = table == "step"_L1 ? findById(project.steps, id) : nullptr)
        stream = step->streamId;
    else if (const FutureChange* change
        = table == "future_change"_L1 ? findById(project.futureChanges, id) : nullptr)
        stream = change->streamId;
    return findById(project.valueStreams, stream);
}

static DayLength dayOf(const ValueStream* stream)
{
    return stream ? stream->dayLength : calendarDay;
}

std::optional<QString> streamTextWords(const QString& table, const QString& column,
    const QString& text, const QUuid& id, const Project& project)
{
    const ValueStream* stream = streamOf(table, id, project);
    const DayLength day = dayOf(stream);
    if (column == "process_time_shape"_L1) {
        const std::optional<TimeShape> shape = timeShapeFromText(text);
        return shape ? timeShapeWords(*shape, day) : text;
    }
    if (!column.endsWith("_provenance"_L1))
        return {};
    const std::optional<Provenance> provenance = provenanceFromText(text);
    if (!provenance)
        return text;
    return provenanceWords(*provenance, [&](qint64 value) {
        if (column.contains("_time_"_L1))
            return formatDuration(std::chrono::milliseconds(std::chrono::seconds(value)), day);
        if (column.startsWith("complete"_L1))
            return formatPpm(value);
        return column.startsWith("demand"_L1) ? formatMilli(value) : formatNumber(double(value));
    });
}

std::optional<QString> streamNumberWords(const QString& table, const QString& column, qint64 value,
    const QUuid& id, const Project& project)
{
    if (table == "future_change"_L1 && column == "amount"_L1) {
        const FutureChange* found = findById(project.futureChanges, id);
        FutureChange change = found ? *found : FutureChange();
        change.amount = value;
        const QString words = changeAmountWords(change, dayOf(streamOf(table, id, project)));
        return words.isEmpty() ? formatNumber(double(value)) : words;
    }
    if (table == "silo_rating"_L1)
        return siloStrength(int(value));
    if (table == "step"_L1 && column == "pain"_L1)
        return painName(int(value));
    if (column == "cost_of_delay_milli"_L1) {
        const ValueStream* stream = streamOf(table, id, project);
        return formatMilli(value)
            + (stream && !stream->currency.isEmpty() ? u' ' + stream->currency : QString());
    }
    if (table == "value_stream"_L1 && column.endsWith("_milli"_L1))
        return formatMilli(value);
    if (column == "volume_milli"_L1)
        return formatMilli(value);
    return {};
}
