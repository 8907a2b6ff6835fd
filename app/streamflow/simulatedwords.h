// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/streamflow/streammodel.h"

// What was simulated, in words.

/// "−2 h ± 10 min", the interval of 95 % confidence.
QString differenceText(const FlowEstimate& difference, DayLength day);
/// "seed 7, 30 runs of 52 weeks".
QString runWords(const StreamRun& run);
/// Why a run ended other than it should, as a sentence; empty where it did not.
QString endSentence(FlowEnd end);
