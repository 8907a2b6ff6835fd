// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/futurestate.h"
#include "app/valuestream/streammetrics.h"

// What a list of changes does to the static metrics of a stream, change by change, and how the
// current and the future state stand beside each other.

/// How much more (or, negative, less) a figure is than it was. Unset where it was or is unknown.
struct FigureDeltas {
    std::optional<std::chrono::seconds> leadTime = {}; ///< Along the path.
    std::optional<std::chrono::seconds> processTime = {};
    std::optional<std::chrono::milliseconds> expectedLeadTime = {}; ///< With send-backs.
    std::optional<double> activityRatio = {}; ///< Of 1, not percent.
    std::optional<double> rolledCompleteAccurate = {};
    int handoffs = 0;
    int ticketHandoffs = 0;

    bool operator==(const FigureDeltas&) const = default;
};

FigureDeltas figureDeltas(const StreamMetrics& before, const StreamMetrics& after);

/// One change of the list, with the figures once it and all before it are made.
struct StaticEffect {
    ChangeOutcome outcome = {};
    StreamMetrics after = {};
    FigureDeltas delta = {}; ///< To the figures before it; all zero where it was not applied.
};

struct FutureEffects {
    StreamMetrics current = {};
    QList<StaticEffect> changes = {}; ///< One each, in their order.
    FutureState future = {};

    /// Of the future state.
    const StreamMetrics& after() const
    {
        return changes.isEmpty() ? current : changes.last().after;
    }
};

/// The static metrics after each change in turn. A change that is off or could not be applied
/// leaves everything as the one before it left it. The last state is that of applyChanges().
FutureEffects futureEffects(
    const StreamMap& map, const QList<Team>& teams, const QList<FutureChange>& changes);

/// The lead time by which states are compared: with send-backs where it is known, else along the
/// path. Nothing where neither is known, or no item ever completes.
std::optional<std::chrono::milliseconds> comparedLeadTime(const StreamMetrics& metrics);

/// A column of current and future state side by side: one step, in one of them or in both.
struct AlignedStep {
    QUuid stepId = {};
    bool isInCurrent = false;
    bool isInFuture = false;
    bool isChanged = false; ///< It is in both, and not the same.
    QList<int> numbers = {}; ///< Of the changes that touch it, from 1 in the order of the list.

    bool operator==(const AlignedStep&) const = default;
};

/// Steps of both states in one walking order: that of the current state, with what is new behind
/// the step it follows in the future. A change that touches no step but a handoff stands at the
/// step that handoff leads to.
QList<AlignedStep> alignedSteps(const StreamMap& current, const FutureEffects& effects);

/// The future map with the removed steps in it where they were, without handoffs of their own.
StreamMap withGhosts(const StreamMap& current, const FutureEffects& effects);
