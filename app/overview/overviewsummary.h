// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/overview/overview.h"
#include "app/project/summary.h"
#include <QDate>

struct Project;

/// What any panel says of itself: the one place that knows all slices' summaries. For Overview it
/// is overviewSummary, for Report an empty one (the report panel knows its own).
Summary panelSummary(const Project& project, Subject subject, QDate today);

/// The state of the whole transition in words: week, measures reached, limits exceeded. Its
/// findings are those of all panels, the bad ones first, each slice's in its own order.
Summary overviewSummary(const Project& project, QDate today);

/// A value of the measure with as many decimals (at most two) as its most exact value has: 3 ->
/// "3.0" among 3.4, 3.3.
QString measureNumber(const MeasureStatus& status, qint64 milli);
/// The same with the unit: "58 %", "3.0일", "38 min".
QString measureValue(const Measure& measure, const MeasureStatus& status, qint64 milli);
/// "한도 초과", "목표 미달": the state of a measure in a word or two.
QString measureStateText(const Measure& measure, const MeasureStatus& status);
/// "한도 50 % · 10주 연속 초과": the line under a measure's number.
QString measureCaption(const Measure& measure, const MeasureStatus& status);
/// "목표 1일 이하": the label of the target line.
QString measureTargetText(const Measure& measure);
/// The panel's name as the sidebar has it.
QString subjectName(Subject subject);
/// "완료 8-28", "진행 중", "1월 시작": where a phase stands.
QString phaseCaption(const Phase& phase, QDate today);
