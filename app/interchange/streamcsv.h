// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/interchange/streamexchange.h"

/// Writes the steps of a stream as a table that spreadsheets open, a row a
/// step: id, name, team, process_time and lead_time (minutes),
/// complete_accurate (percent), judged_items, people, queue, next, rework_to;
/// then, where a step uses them, columns by the names of stepAttributes(), and
/// handoff_details: a line a handoff, "next 2: channel=chat; decision=remove".
/// The ids number the rows; next and rework_to name them, with the share where
/// it is known: "2 (65 %); 3". Empty is unknown. A text that a spreadsheet
/// would take for a formula gets an apostrophe. What belongs to the stream
/// itself (its name, demand, calendar …) has no column.
QByteArray writeStreamCsv(const StreamMap& map, const QList<Team>& teams);

/// Reads such a table, or one of another tool or of people: any of the usual
/// separators and encodings, columns in any order by the names that Norn,
/// iGrafx and Korean tables use, unknown ones left out with a note. Times are
/// minutes ("90", "1,5"), of the unit that the header names ("PT (h)"), or
/// texts ("90 min", "1.5h", "2d 4h", "3일 4시간", a day being `dayLength`). A
/// column of shares up to 1 is taken for shares of 1, else for percent. A
/// column "provenance" (measured, estimated, guess, or words) counts for all
/// numbers of its row that have none of their own. Without next each row leads
/// to the row below. Problems name row and column.
ReadStreams readStreamCsv(const QByteArray& bytes, const QString& streamName,
    std::chrono::minutes dayLength, const QList<Team>& known = {});
