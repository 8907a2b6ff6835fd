// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/nametable.h"
#include <QString>
#include <limits>
#include <vector>

inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/// One thing that happened to one ticket. Times are milliseconds since 1970 UTC; names are numbers
/// in the log's tables, -1 where missing.
struct LogEvent {
    qint64 time = 0; ///< When it was over, or the only time the log has.
    qint64 start = noTime; ///< When it began, where the log says so.
    int caseId = 0;
    int activity = 0;
    int group = -1;
    int resource = -1;
};

/// Why a row cannot be used.
enum class RejectReason {
    NoCase,
    NoActivity,
    NoTime,
    BadTime, ///< The value is no time in the chosen format.
    BadStart,
    StartAfterTime,
    TooManyFields, ///< More fields than the header has, or than any log has.
    UnclosedQuote,
    FieldTooLong,
    OtherLifecycle, ///< An XES transition such as "schedule" in a log that has "complete".
};

struct RejectedRow {
    qint64 line = 0; ///< Physical line of the (unpacked) file, from 1.
    RejectReason reason = RejectReason::NoCase;
    QString value = {}; ///< What stood there, shortened.

    bool operator==(const RejectedRow&) const = default;
};

/// What a ticket log says once it is read.
struct EventLog {
    static constexpr size_t listedRows = 1000; ///< Rejected rows beyond are counted, not listed.

    std::vector<LogEvent> events = {}; ///< In the order of the file.
    NameTable cases = {}, activities = {}, groups = {}, resources = {};
    qint64 rejectedCount = 0;
    std::vector<RejectedRow> rejected = {};
    bool sawLocalTime = false; ///< A time stood without a zone.

    void reject(qint64 line, RejectReason reason, std::string_view value = {})
    {
        ++rejectedCount;
        if (rejected.size() < listedRows) {
            const auto length = static_cast<qsizetype>(value.size() < 80 ? value.size() : 80);
            rejected.push_back({ line, reason, QString::fromUtf8(value.data(), length) });
        }
    }
};

/// Indices of the events case after case (in the order cases first appear), inside a case by time,
/// then by their order in the log; `firstOfCase[c]` .. `firstOfCase[c + 1]` are case c's.
struct CaseOrder {
    std::vector<int> events = {};
    std::vector<int> firstOfCase = {};
};
CaseOrder orderByCase(const EventLog& log);

/// XES life cycle of an event; None where the log does not speak of one.
enum class Lifecycle : unsigned char { None, Start, Complete, Other };

/// Makes one event of each pair of start and complete of one activity in one case (the oldest start
/// first); rejects other standard transitions where the log has "complete". Starts that are never
/// completed stay events of their one time. `phases` and `lines` stand beside log.events.
void pairLifecycles(
    EventLog& log, const std::vector<Lifecycle>& phases, const std::vector<qint64>& lines);
