// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include "app/valuestream/futurechange.h"
#include "app/valuestream/streammetrics.h"

/// What a room tries first, in the order in which it is offered.
enum class LeverKind { Demand, People, ProcessTime, CompleteAccurate, Batch };
inline constexpr int leverKinds = 5;

/// A number of a stream that can be moved without the stream being changed: `now` and whole notches
/// to both sides of it.
struct Lever {
    LeverKind kind = LeverKind::Demand;
    QUuid stepId = {}; ///< Null: demand, which is the stream's.
    double now = 0; ///< Items a day; people; seconds; share (0-1); items a batch.
    double notch = 0;
    int least = 0; ///< Notches down, not above 0.
    int most = 0; ///< Notches up, not below 0.

    double value(int position) const { return now + position * notch; }
    bool operator==(const Lever&) const = default;
};

/// The steps at which such a lever can be pulled, the one first where it is likely to move most:
/// for people and process time the most loaded one, for %C&A the lowest, for batches the largest.
/// Empty for demand.
QList<QUuid> leverSteps(const StreamMap& map, const StreamMetrics& metrics, LeverKind kind);

/// The lever there; nothing where its number is not known or makes no difference.
///
/// How far it goes is a judgement: demand and process time from a tenth to twice what they are, in
/// steps of 5 %; from one person to twice as many, at least three more; %C&A from half, or what it
/// is, to all by 1 %; batches from one item to twice the size, at least ten.
std::optional<Lever> leverAt(const StreamMap& map, LeverKind kind, const QUuid& stepId = {});

/// The changes that make it so, none at 0. With a step's %C&A the share of items that are sent back
/// to it goes in proportion: a loop of 20 % at 80 % C&A is one of 10 % at 90 %.
QList<FutureChange> leverChanges(const StreamMap& map, const Lever& lever, int position);
