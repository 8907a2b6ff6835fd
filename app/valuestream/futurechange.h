// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>
#include <optional>

/// What is done to a stream to come to its future state; targets and amount as said behind each.
enum class ChangeKind {
    RemoveStep, ///< stepId
    RemoveHandoff, ///< handoffId: the sender's team does the receiving step, without a wait.
    MergeTeams, ///< teamId goes into otherTeamId.
    Automate, ///< stepId; amount: its process time then, s (0).
    SelfService, ///< stepId, or the step handoffId leads to; amount: share that still needs people,
                 ///< ppm (0).
    AddPerson, ///< stepId, or all steps of teamId; amount: people (1).
    CutBatch, ///< stepId; amount: items a batch (1).
    SetWipLimit, ///< stepId; amount: items; unset: none.
    ChangeCalendar, ///< teamId, or the stream where it is null; calendarId.
    SetValue ///< value; stepId, handoffId or teamId where it is one of those; amount.
};

/// What SetValue sets, with the unit of the amount.
enum class ChangedValue {
    ProcessTime, ///< Of a step, s.
    LeadTime, ///< Of a step, s.
    CompleteAccurate, ///< Of a step, ppm.
    People, ///< Of a step.
    Queue, ///< Of a step, items.
    SetupTime, ///< Of a step, s.
    Demand, ///< Of the stream, thousandths of an item a day.
    Share, ///< Of a handoff, ppm.
    Interrupts ///< Of a team: share of its time lost, ppm.
};

/// One change on the way from the current to the future state of a stream; they are applied in
/// their order, those that are on.
struct FutureChange {
    QUuid id = {};
    QUuid streamId = {};
    ChangeKind kind = ChangeKind::SetValue;
    QUuid stepId = {};
    QUuid handoffId = {};
    QUuid teamId = {};
    QUuid otherTeamId = {};
    QUuid calendarId = {};
    ChangedValue value = ChangedValue::ProcessTime;
    std::optional<qint64> amount = {};
    bool on = true;
    QString note = {};

    bool operator==(const FutureChange&) const = default;
};
