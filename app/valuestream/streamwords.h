// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/valuestream/streammetrics.h"
#include "app/valuestream/valuestream.h"
#include <array>

// The words of value streams that map, table, summary and report share.

QString channelName(Channel channel);
/// The symbolic icon that stands for it on the map.
QString channelIcon(Channel channel);

/// The four ways in which the two sides of a handoff may not fit.
inline constexpr int mismatchKinds = 4;
QString mismatchName(int kind); ///< "information"
QString mismatchLetter(int kind); ///< One letter for the tag on the map.
/// The strengths 0-3 of a handoff's mismatches, in the order of the kinds.
std::array<int, mismatchKinds> mismatches(const Handoff& handoff);
void setMismatch(Handoff& handoff, int kind, int strength);
QString mismatchStrength(int strength); ///< "none", "slight", "clear", "severe"

/// By which rule the totals were formed, as a half-sentence.
QString pathRuleText(PathRule rule);
/// "1 d = 8 working hours", "1 d = 24 hours".
QString dayLengthText(DayLength day);
/// Lead time, or process time, as people say it: in the stream's days, "at least" where steps are
/// unknown, "?" where nothing is known.
QString totalText(std::optional<std::chrono::seconds> total, int unknown, DayLength day);
/// A share of one in percent: one decimal below 10 %, none above; "–" where undefined.
QString shareText(std::optional<double> share);
/// A stream's name inside an English sentence: "Database change" -> "database change"; names that
/// begin with an abbreviation stay.
QString inSentence(const QString& name);
/// Its name, or that it has none.
QString stepName(const Step& step);
