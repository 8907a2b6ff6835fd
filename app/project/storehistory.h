// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include <QByteArray>
#include <optional>

class SqlConnection;

// The tables history, version and project_identity of a project file. Whoever writes here is in a
// transaction; checksums are kept.

/// The first step of a file that has none yet: what is in it now, as its beginning.
void beginHistory(SqlConnection& sql);
QUuid readProjectId(SqlConnection& sql);

/// All steps, oldest first.
QList<HistoryStep> readSteps(SqlConnection& sql);
/// Numbers, kinds, targets and ids only, which is quick however long the history is.
QList<HistoryStep> readStepKinds(SqlConnection& sql);
std::optional<HistoryStep> readStep(SqlConnection& sql, qint64 number);
QByteArray stepChangeset(SqlConnection& sql, qint64 number);
/// What the steps after `after` up to and with `last` changed, in one; nothing where they unpack to
/// more bytes than `budget`, which otherwise goes down by as much. Throws SqlError.
std::optional<QByteArray> changesetBetween(
    SqlConnection& sql, qint64 after, qint64 last, qint64& budget);
/// Throws ValueError unless there is one beginning, which comes first, every step has an id of its
/// own, and one can count on from their numbers.
void checkHistory(SqlConnection& sql);
/// Of a step, to either side.
inline constexpr qint64 farthestNumber = qint64(1) << 62;

/// The project as it was after a step: a copy in memory of what is in the file now, with the steps
/// since then taken back. Throws SqlError where the step is not in the history.
Moment rebuild(SqlConnection& sql, const QUuid& step);

/// All rows of a table as they are, into an empty one.
void copyRows(SqlConnection& from, SqlConnection& to, const QString& table);

/// Writes a new step or writes over the one of that number.
void writeStep(SqlConnection& sql, const HistoryStep& step, const QByteArray& changeset);
void removeStep(SqlConnection& sql, qint64 number);
/// A step that is made now, under a new id.
HistoryStep newStep(HistoryStep::Kind kind, qint64 number, const EditNote& note);
/// Typing goes on: the edit joins the last step, `number`, which gets a new id. Nothing is left
/// where both cancel out.
std::optional<HistoryStep> joinLastStep(
    SqlConnection& sql, qint64 number, const EditNote& note, const QByteArray& changeset);

QList<Version> readVersions(SqlConnection& sql);
void writeVersion(SqlConnection& sql, const Version& version);
void removeVersion(SqlConnection& sql, const QUuid& step);

/// How much history a file keeps.
struct HistoryLimits {
    qint64 steps = 10'000;
    qint64 bytes = 16 << 20; ///< Compressed.
};
/// Where there is more than that, the older half of the steps is joined to one a day; named moments
/// stay moments of their own. What is still too much then is dropped from the oldest on, and the
/// project's beginning moves up. True where something was changed.
bool thinHistory(SqlConnection& sql, const HistoryLimits& limits = {});
