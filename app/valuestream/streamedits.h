// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>

struct Evidence;
struct Project;
struct WallPhoto;

// What can be done to a stream, as operations on the project. Each keeps the file consistent: no
// handoff is left without its ends.

QUuid addStream(Project& project, const QString& name);
/// A copy with new identities, its changes and notes included, that can be changed without touching
/// the original.
QUuid duplicateStream(Project& project, const QUuid& streamId, const QString& name);
/// With all that belongs to it. The evidence it was discovered in stays in the project.
void removeStream(Project& project, const QUuid& streamId);

/// A step in series behind `afterId`: what left that step now leaves the new one. Null: behind the
/// stream's last step. Null team: that of the step before. Returns the new step.
QUuid addStep(Project& project, const QUuid& streamId, const QUuid& afterId, const QString& name,
    const QUuid& teamId = {});
/// A step in series in front of `beforeId`: what led to that step now leads to the new one, but not
/// what is sent back to it. Null: in front of the stream's first step. For mapping backwards.
QUuid addStepBefore(Project& project, const QUuid& streamId, const QUuid& beforeId,
    const QString& name, const QUuid& teamId = {});
/// Takes the step out and joins what led to it with what left it, keeping the way in (channel,
/// mismatches). Send-backs to it go to the step before it, or after it where there is none.
void removeStep(Project& project, const QUuid& stepId);
/// Changes places with the step before (-1) or after (+1) it in the order of entry. Where the two
/// follow each other the handoffs are led along: a→S→t→b becomes a→t→S→b. False at the ends.
bool moveStep(Project& project, const QUuid& stepId, int direction);

/// A handoff between two steps of one stream, or the one that is there already. A step can only
/// send back to itself. Null where the ends do not fit.
QUuid connectSteps(Project& project, const QUuid& fromId, const QUuid& toId, bool sendBack);
void removeHandoff(Project& project, const QUuid& handoffId);

/// Lays a photo, which becomes an evidence of the project, under the stream's map, in the place of
/// one that is there.
void layWallPhoto(
    Project& project, const QUuid& streamId, const Evidence& photo, const WallPhoto& place);
/// And forgets the evidence where no other stream has it.
void removeWallPhoto(Project& project, const QUuid& streamId);

/// The team of that name, made if there is none; null for an empty name.
QUuid teamNamed(Project& project, const QString& name);
