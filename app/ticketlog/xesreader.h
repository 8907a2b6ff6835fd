// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/logreading.h"
#include <functional>

/// One event of an XES log: the values of the columns that were asked for, empty where it has none.
class XesEvent {
public:
    std::string_view value(int column) const
    {
        const Piece& piece = pieces[static_cast<size_t>(column)];
        return std::string_view(buffer).substr(piece.begin, piece.length);
    }
    qint64 line() const { return lineNumber(); }

    struct Piece {
        size_t begin = 0, length = 0;
    };
    std::vector<Piece> pieces = {};
    std::string buffer = {};
    std::function<qint64()> lineNumber = {};
};

/// Reads an XES log, packed (.gz) or not, as a stream. Columns are attribute keys, those of a trace
/// with "case:" before them; with `discoverColumns` new keys are added to `columns` as they appear.
/// `take` is called for each event and stops by returning false. Nested attributes and lists are
/// passed over; files that declare entities are refused.
std::optional<LogProblem> readXes(const QByteArray& bytes, QStringList& columns,
    bool discoverColumns, const std::function<bool(const XesEvent&)>& take,
    const LogProgress& progress = {});

bool isGzip(const QByteArray& bytes);
/// Unpacks a .gz into memory under the same limits; nothing and `problem` where that fails.
std::optional<QByteArray> unpackGzip(
    const QByteArray& bytes, LogProblem& problem, const LogProgress& progress = {});
