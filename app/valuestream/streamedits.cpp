// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamedits.h"
#include "app/project/project.h"
#include <QHash>
#include <algorithm>
#include <utility>

QUuid addStream(Project& project, const QString& name)
{
    const ValueStream stream { .id = QUuid::createUuid(), .name = name };
    project.valueStreams.append(stream);
    return stream.id;
}

/// The changes and notes of a stream, leading to the `copies` of its steps and handoffs.
static void copyPlans(
    Project& project, const QUuid& fromId, const QUuid& toId, QHash<QUuid, QUuid> copies)
{
    const QList<FutureChange> changes = changesOf(project, fromId);
    for (FutureChange change : changes) {
        const QUuid original = change.id;
        change.id = QUuid::createUuid();
        copies.insert(original, change.id);
        change.streamId = toId;
        change.stepId = copies.value(change.stepId);
        change.handoffId = copies.value(change.handoffId);
        project.futureChanges.append(change);
    }
    const QList<MapNote> notes = notesOf(project, fromId);
    for (MapNote note : notes) {
        note.id = QUuid::createUuid();
        note.streamId = toId;
        note.stepId = copies.value(note.stepId);
        note.handoffId = copies.value(note.handoffId);
        note.changeId = copies.value(note.changeId);
        project.mapNotes.append(note);
    }
}

QUuid duplicateStream(Project& project, const QUuid& streamId, const QString& name)
{
    const StreamMap map = streamMap(project, streamId);
    if (map.stream.id.isNull())
        return {};
    ValueStream stream = map.stream;
    stream.id = QUuid::createUuid();
    stream.name = name;
    project.valueStreams.append(stream);
    QHash<QUuid, QUuid> copies;
    for (Step step : map.steps) {
        const QUuid original = step.id;
        step.id = QUuid::createUuid();
        step.streamId = stream.id;
        copies.insert(original, step.id);
        project.steps.append(step);
    }
    for (Handoff handoff : map.handoffs) {
        const QUuid original = handoff.id;
        handoff.id = QUuid::createUuid();
        copies.insert(original, handoff.id);
        handoff.streamId = stream.id;
        handoff.fromStepId = copies.value(handoff.fromStepId);
        handoff.toStepId = copies.value(handoff.toStepId);
        project.handoffs.append(handoff);
    }
    copyPlans(project, streamId, stream.id, copies);
    return stream.id;
}

void removeStream(Project& project, const QUuid& streamId)
{
    project.valueStreams.removeIf([&](const ValueStream& s) { return s.id == streamId; });
    project.futureChanges.removeIf([&](const FutureChange& c) { return c.streamId == streamId; });
    project.mapNotes.removeIf([&](const MapNote& n) { return n.streamId == streamId; });
    project.handoffs.removeIf([&](const Handoff& h) { return h.streamId == streamId; });
    project.steps.removeIf([&](const Step& s) { return s.streamId == streamId; });
}

static qsizetype indexOfStep(const Project& project, const QUuid& stepId)
{
    const auto found = std::find_if(project.steps.cbegin(), project.steps.cend(),
        [&](const Step& step) { return step.id == stepId; });
    return found == project.steps.cend() ? -1 : found - project.steps.cbegin();
}

QUuid addStep(Project& project, const QUuid& streamId, const QUuid& afterId, const QString& name,
    const QUuid& teamId)
{
    if (!findById(project.valueStreams, streamId))
        return {};
    qsizetype before = indexOfStep(project, afterId);
    if (before < 0 || project.steps.at(before).streamId != streamId) {
        before = -1;
        for (qsizetype i = 0; i < project.steps.size(); ++i)
            if (project.steps.at(i).streamId == streamId)
                before = i;
    }
    Step step { .id = QUuid::createUuid(), .streamId = streamId, .name = name, .teamId = teamId };
    if (before < 0) {
        project.steps.append(step);
        return step.id;
    }
    const QUuid previous = project.steps.at(before).id;
    if (step.teamId.isNull())
        step.teamId = project.steps.at(before).teamId;
    project.steps.insert(before + 1, step);
    for (qsizetype i = 0; i < project.handoffs.size(); ++i) {
        const Handoff& handoff = project.handoffs.at(i);
        if (handoff.fromStepId == previous && !handoff.sendBack && handoff.toStepId != previous)
            project.handoffs[i].fromStepId = step.id;
    }
    project.handoffs.append({ .id = QUuid::createUuid(),
        .streamId = streamId,
        .fromStepId = previous,
        .toStepId = step.id });
    return step.id;
}

QUuid addStepBefore(Project& project, const QUuid& streamId, const QUuid& beforeId,
    const QString& name, const QUuid& teamId)
{
    if (!findById(project.valueStreams, streamId))
        return {};
    qsizetype at = indexOfStep(project, beforeId);
    if (at < 0 || project.steps.at(at).streamId != streamId) {
        const auto first = std::find_if(project.steps.cbegin(), project.steps.cend(),
            [&](const Step& step) { return step.streamId == streamId; });
        if (first == project.steps.cend())
            return addStep(project, streamId, {}, name, teamId);
        at = first - project.steps.cbegin();
    }
    Step step { .id = QUuid::createUuid(), .streamId = streamId, .name = name, .teamId = teamId };
    const QUuid next = project.steps.at(at).id;
    if (step.teamId.isNull())
        step.teamId = project.steps.at(at).teamId;
    project.steps.insert(at, step);
    for (qsizetype i = 0; i < project.handoffs.size(); ++i) {
        const Handoff& handoff = project.handoffs.at(i);
        if (handoff.toStepId == next && !handoff.sendBack && handoff.fromStepId != next)
            project.handoffs[i].toStepId = step.id;
    }
    project.handoffs.append({ .id = QUuid::createUuid(),
        .streamId = streamId,
        .fromStepId = step.id,
        .toStepId = next });
    return step.id;
}

static bool isConnected(const QList<Handoff>& handoffs, const QUuid& from, const QUuid& to)
{
    return std::any_of(handoffs.cbegin(), handoffs.cend(), [&](const Handoff& handoff) {
        return handoff.fromStepId == from && handoff.toStepId == to && !handoff.sendBack;
    });
}

void removeStep(Project& project, const QUuid& stepId)
{
    const qsizetype at = indexOfStep(project, stepId);
    if (at < 0)
        return;
    QList<Handoff> in;
    QList<Handoff> out;
    QList<Handoff> sentHere;
    for (const Handoff& handoff : std::as_const(project.handoffs)) {
        const bool from = handoff.fromStepId == stepId;
        const bool to = handoff.toStepId == stepId;
        if (from == to) // a loop on itself goes with the step
            continue;
        if (handoff.sendBack && to)
            sentHere.append(handoff);
        else if (!handoff.sendBack)
            (from ? out : in).append(handoff);
    }
    project.handoffs.removeIf([&](const Handoff& handoff) {
        return handoff.fromStepId == stepId || handoff.toStepId == stepId;
    });
    for (const Handoff& before : std::as_const(in)) {
        bool reused = false;
        for (const Handoff& after : std::as_const(out)) {
            if (before.fromStepId == after.toStepId
                || isConnected(project.handoffs, before.fromStepId, after.toStepId))
                continue;
            Handoff joined = before;
            joined.toStepId = after.toStepId;
            if (reused) // the same in every copy of the file, and whenever a future is worked out
                joined.id = QUuid::createUuidV5(before.id, after.id.toByteArray());
            reused = true;
            project.handoffs.append(joined);
        }
    }
    const QUuid receiver = !in.isEmpty() ? in.first().fromStepId
        : !out.isEmpty()                 ? out.first().toStepId
                                         : QUuid();
    for (Handoff handoff : std::as_const(sentHere)) {
        handoff.toStepId = receiver;
        if (!receiver.isNull() && handoff.fromStepId != receiver)
            project.handoffs.append(handoff);
    }
    project.steps.removeAt(at);
}

bool moveStep(Project& project, const QUuid& stepId, int direction)
{
    const qsizetype at = indexOfStep(project, stepId);
    if (at < 0 || direction == 0)
        return false;
    const int pace = direction > 0 ? 1 : -1;
    const QUuid streamId = project.steps.at(at).streamId;
    qsizetype other = at + pace;
    while (
        other >= 0 && other < project.steps.size() && project.steps.at(other).streamId != streamId)
        other += pace;
    if (other < 0 || other >= project.steps.size())
        return false;
    const QUuid first = project.steps.at(std::min(at, other)).id;
    const QUuid second = project.steps.at(std::max(at, other)).id;
    if (isConnected(project.handoffs, first, second)) {
        for (Handoff& handoff : project.handoffs) {
            if (handoff.sendBack)
                continue;
            if (handoff.fromStepId == first && handoff.toStepId == second)
                std::swap(handoff.fromStepId, handoff.toStepId);
            else if (handoff.toStepId == first)
                handoff.toStepId = second;
            else if (handoff.fromStepId == second)
                handoff.fromStepId = first;
        }
    }
    project.steps.swapItemsAt(at, other);
    return true;
}

QUuid connectSteps(Project& project, const QUuid& fromId, const QUuid& toId, bool sendBack)
{
    const Step* from = findById(std::as_const(project).steps, fromId);
    const Step* to = findById(std::as_const(project).steps, toId);
    if (!from || !to || from->streamId != to->streamId || (fromId == toId && !sendBack))
        return {};
    for (const Handoff& handoff : std::as_const(project.handoffs))
        if (handoff.fromStepId == fromId && handoff.toStepId == toId
            && handoff.sendBack == sendBack)
            return handoff.id;
    const Handoff handoff { .id = QUuid::createUuid(),
        .streamId = from->streamId,
        .fromStepId = fromId,
        .toStepId = toId,
        .sendBack = sendBack };
    project.handoffs.append(handoff);
    return handoff.id;
}

void removeHandoff(Project& project, const QUuid& handoffId)
{
    project.handoffs.removeIf([&](const Handoff& handoff) { return handoff.id == handoffId; });
}

QUuid teamNamed(Project& project, const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    for (const Team& team : std::as_const(project.teams))
        if (team.name.compare(trimmed, Qt::CaseInsensitive) == 0)
            return team.id;
    const Team team { .id = QUuid::createUuid(), .name = trimmed };
    project.teams.append(team);
    return team.id;
}

void removeWallPhoto(Project& project, const QUuid& streamId)
{
    ValueStream* stream = findById(project.valueStreams, streamId);
    if (!stream)
        return;
    const QUuid photo = std::exchange(stream->wallPhotoId, {});
    stream->wallPhoto = {};
    const bool needed = std::any_of(
        project.valueStreams.cbegin(), project.valueStreams.cend(), [&](const ValueStream& one) {
            return one.wallPhotoId == photo || one.evidenceId == photo;
        });
    if (!needed)
        project.evidence.removeIf([&](const Evidence& one) { return one.id == photo; });
}

void layWallPhoto(
    Project& project, const QUuid& streamId, const Evidence& photo, const WallPhoto& place)
{
    removeWallPhoto(project, streamId);
    ValueStream* stream = findById(project.valueStreams, streamId);
    if (!stream)
        return;
    project.evidence.append(photo);
    stream->wallPhotoId = photo.id;
    stream->wallPhoto = place;
}
