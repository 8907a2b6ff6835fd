// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QString>

/// The `position` of each row as it stands in the file, by table; gaps between them let a row come
/// in between without touching the others.
using Positions = QHash<QString, QList<qint64>>;

/// Between two neighbouring rows that were appended.
inline constexpr qint64 positionStep = 1 << 20;

/// To either side: beyond it there would be no room to count on.
inline constexpr qint64 farthestPosition = qint64(1) << 62;

/// Positions of a list after a change. The first `prefix` and last `suffix` rows are where they
/// were; `sources` says for each row between them which row of the old list it was, or -1 for a new
/// one. As many rows as possible keep their position; the others get one in the gap around them.
/// Where a gap has become too small for that, all rows are numbered anew.
QList<qint64> positionsAfter(const QList<qint64>& before, qsizetype prefix, qsizetype suffix,
    const QList<qsizetype>& sources);
