// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/valuestream/futurechange.h"
#include "app/valuestream/mapnote.h"
#include "app/valuestream/requesttype.h"
#include "app/valuestream/valuestream.h"
#include <functional>

// What the choices of a value stream are called, as they stand in a list to choose from.

QString stepKindName(StepKind kind);
QString preemptionName(Preemption preemption);
QString splitName(Split split);
QString mudaName(Muda muda);
QString badInputName(BadInput badInput);
QString flowName(Flow flow);
QString handoffDecisionName(HandoffDecision decision);
QString noteKindName(NoteKind kind);
QString wasteName(Waste waste);
QString changeKindName(ChangeKind kind);
QString changedValueName(ChangedValue value);
QString rungName(Rung rung);
/// Of the eight requirements, in their order.
QString oaasRequirementName(int number);
QString originName(Origin origin);
QString distributionName(ShapeKind kind);
/// How much two teams differ: 0 "together" to 3 "as a silo".
QString siloStrength(int strength);
QString painName(int pain);

/// "measured, n = 20, 58 % – 92 %, 13-19 Nov"; `number` says a value in the unit of what was
/// entered. Empty where nothing was said.
QString provenanceWords(const Provenance& provenance, const std::function<QString(qint64)>& number);
/// "lognormal, cv 1.2", "triangular, 10 min – 15 min – 1 h".
QString timeShapeWords(const TimeShape& shape, DayLength day);
/// A change's amount in its unit: "2 people", "15 min", "20 %"; empty where there is none or the
/// kind of change takes none.
QString changeAmountWords(const FutureChange& change, DayLength day);
