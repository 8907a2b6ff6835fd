// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/kata/katahints.h"
#include "app/kata/runrules.h"
#include "app/project/summary.h"

// The words that the kata's panel, figures, summary and report share.

QString kataBoardName(const KataBoard& board);
/// "Third" for 3; "Number 11" beyond ten.
QString ordinalWord(int number);
/// "222 days left", "today", "2 days past"; empty without a date.
QString daysLeftText(QDate today, QDate by);
/// What stands behind the big number of a metric: "d or less".
QString goalUnitText(const Metric& metric);
/// "2 d or less"; "?" while no goal is set.
QString goalText(const Metric& metric);
/// What the run chart says: "5 in a row below the median, 1 more until a verdict".
QString runVerdict(const RunChart& chart);
/// Unknown until a run becomes a shift; good or bad then.
State runState(const RunChart& chart, bool lowerIsBetter);
/// "Being worked on · 2 experiments · found 9 Nov".
QString obstacleCaption(const Project& project, const Obstacle& obstacle);
QString obstacleStateWord(ObstacleState state);
/// Why the prediction cannot be locked yet; empty where it can.
QString lockObstacleText(LockObstacle obstacle);
/// "Review wait 6 h 10 min → 3 h" in its two parts: what it is about and where from, where to.
QString predictionFrom(const Experiment& experiment);
QString predictionTo(const Experiment& experiment);
/// "range 2–4 h"; empty without a range.
QString predictionRange(const Experiment& experiment);
QString predictionVerdict(bool hit);
/// "11-16", "16 Nov": without the weekday.
QString shortDate(QDate date);
/// "11-16 09:12", "16 Nov, 09:12".
QString shortDateTime(const QDateTime& when);
/// The same with the weekday where the language shows one: "11-23 (월) 16:00".
QString checkTime(const QDateTime& when);
/// Title and text of a hint about the challenge or the target condition.
Finding challengeFinding(const KataHint& hint, const QUuid& boardId);
Finding targetFinding(const KataHint& hint, const QUuid& boardId);
/// For the context line: "1 of 2 predictions hit".
QString hitRateText(const HitRate& rate);
/// Decimals the points need at most: 3.9, 4.2 -> 1.
int decimalsOf(const QList<RunPoint>& points);
