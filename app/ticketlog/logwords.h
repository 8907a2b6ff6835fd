// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/discovery.h"

/// One sentence: what is wrong with the file, where, and what to do.
QString logProblemSentence(const LogProblem& problem, const QString& fileName);
/// "no time", "time cannot be read": why a row is rejected, in few words.
QString rejectReasonText(RejectReason reason);
QString logRoleName(LogRole role);
QString timeOrderName(TimeOrder order);
/// The column's header, or "Column 3" where it has none.
QString columnName(const LogFile& file, int column);
