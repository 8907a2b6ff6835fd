// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/logreading.h"

/// How well a header names a role: 100 for the words exports use for it, less where it only holds
/// them, 0 where it does not.
int headerScore(const QString& header, LogRole role);

/// Whether a header names people ("opened_by", "요청자").
bool namesPeople(const QString& header);

/// Whether the first row is a header: known words, or text above columns of numbers and times.
bool looksLikeHeader(const std::vector<std::vector<QByteArray>>& rows);

/// Chooses the columns by headers and by what the first rows hold: cases repeat, activities are few
/// and change inside a case, times can be read and change inside a case.
void guessColumns(const LogFile& file, LogReading& reading);

/// Whether a value means that there is none.
bool isMissing(std::string_view value, const std::vector<std::string>& missing);
std::vector<std::string> missingValues(const LogReading& reading);
/// Without spaces at both ends.
std::string_view trimmed(std::string_view value);
