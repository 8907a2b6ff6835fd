// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/futurechange.h"
#include <QList>

struct Project;
struct StreamMap;

// What can be done to the list of changes of a stream, as operations on the project.

/// The kinds of change that can be made to what is selected: a step, a handoff, or (null) the
/// stream. In the order in which they should be thought of: take away first.
QList<ChangeKind> changeKindsFor(const StreamMap& map, const QUuid& selected);
/// A change of that kind to what is selected, else to the first thing of the stream it can be made
/// to, with an amount to start from. Switched on; without an id.
FutureChange startingChange(const StreamMap& map, ChangeKind kind, const QUuid& selected);

/// Behind the stream's last change, with an id of its own, which is returned.
QUuid addChange(Project& project, FutureChange change);
void removeChange(Project& project, const QUuid& changeId);
/// Changes places with the one before (-1) or after (+1) it of the same stream. False at the ends.
bool moveChange(Project& project, const QUuid& changeId, int direction);
void switchChange(Project& project, const QUuid& changeId, bool on);

/// Which of its targets a kind of change has.
enum class ChangeTarget { Step, Handoff, Team, Stream };
/// Of a change as it is: SetValue goes to what its value belongs to, AddPerson to a step unless it
/// names a team only, ChangeCalendar to a team, or to the stream where it names none.
ChangeTarget targetOf(const FutureChange& change);
/// What its amount counts, and between which values; Nothing where it takes none.
enum class AmountUnit { Nothing, Seconds, Ppm, Count, Milli };
AmountUnit amountUnit(const FutureChange& change);
