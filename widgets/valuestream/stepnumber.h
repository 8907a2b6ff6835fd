// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/valuestream/valuestream.h"

// The numbers of a step as they are typed and shown. All have one form: seconds, parts per million
// or as counted.

QString stepNumberName(StepNumber number);
/// Whether the number means something there: nobody works in an inventory, and suppliers and
/// customers are outside.
bool hasStepNumber(const Step& step, StepNumber number);
std::optional<qint64> stepNumber(const Step& step, StepNumber number);
/// People are never unknown: without a value they stay.
void setStepNumber(Step& step, StepNumber number, std::optional<qint64> value);
/// "2 h 5 min", "80 %", "3".
QString stepNumberText(StepNumber number, qint64 value, DayLength day);
/// Without rounding, so that reading it again changes nothing.
QString exactStepNumberText(StepNumber number, qint64 value, DayLength day);
/// Nothing where the text is no such number or the number too large.
std::optional<qint64> stepNumberFrom(StepNumber number, const QString& text, DayLength day);

/// The number with its marks as it can be typed again: "~2 h (1 h – 4 h)"; empty where unknown.
QString typedStepNumber(const Step& step, StepNumber number, DayLength day);
/// Takes what was typed, the marks of where it comes from included; nothing typed is unknown. False
/// where it cannot be read or the limits do not enclose the number. What was said about the period
/// stays as long as the number comes from the same source.
bool takeStepNumber(Step& step, StepNumber number, const QString& typed, DayLength day);
/// Where it comes from in words; empty where nothing was said.
QString stepNumberSource(const Step& step, StepNumber number, DayLength day);
