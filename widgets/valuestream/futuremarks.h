// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/futureeffect.h"
#include "widgets/valuestream/mappainter.h"

/// What the future state makes of a step.
struct StepMark {
    bool isRemoved = false;
    bool isChanged = false; ///< Or new.
    QList<int> numbers = {}; ///< Of the changes that touch it.

    bool isNone() const { return !isRemoved && !isChanged && numbers.isEmpty(); }
};

QHash<QUuid, StepMark> stepMarks(const QList<AlignedStep>& aligned);

/// A circle with a change's number.
void paintChangeNumber(
    QPainter& painter, const MapLook& look, const QPointF& centre, int number, bool on = true);
/// The outline of a step that is different, and the numbers of the changes side by side from
/// `firstNumber` on.
void paintChanged(QPainter& painter, const MapLook& look, const QRectF& box, const StepMark& mark,
    const QPointF& firstNumber, double nextX);
/// A step that is no more: dashed, struck through.
void paintGhost(QPainter& painter, const MapLook& look, const QRectF& box, const QString& name);
