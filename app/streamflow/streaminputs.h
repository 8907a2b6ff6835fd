// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/simulation/sensitivity.h"
#include "app/streamflow/streammodel.h"

/// Which number of a stream may be wrong.
enum class InputKind { Demand, ProcessTime, OtherWait, SendBackShare };

/// A number of a stream with the interval it is believed to lie in, and its place in the model.
struct StreamInput {
    InputKind kind = InputKind::Demand;
    QUuid id = {}; ///< Of the stream, the step or, for a send-back, the step it leaves.
    double now = 0; ///< Items a day; seconds; seconds; 0-1.
    double low = 0; ///< In the same unit.
    double high = 0;
    bool isStated = false; ///< Somebody gave the interval; else `doubt` is taken.
    FlowInput place = {};
};

/// The numbers of the first stream of a subject that its lead time comes from. Where nobody gave an
/// interval it is ± `doubt` (0-1) of the number: a judgement.
///
/// An interval of a lead time is one of the waiting that the queue does not explain.
QList<StreamInput> streamInputs(const FlowSubject& subject, const StreamModel& model, double doubt);

/// Which of them, if it were wrong, would change the P85 of the lead time most; the effects are
/// those of sensitivity(), their `input` an index in the list.
Sensitivity streamSensitivity(const StreamModel& model, const QList<StreamInput>& inputs,
    SimulationProgress* progress = nullptr);
