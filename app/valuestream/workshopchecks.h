// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/flowbalance.h"

/// What in the numbers of a workshop cannot be right, or hardly.
enum class WorkshopDoubt {
    TeamOverloaded, ///< Work of a team / time of its people is over 1.
    StepOverloaded, ///< The same of a step and the people who can work there.
    QueueAgainstWait, ///< Little's law: demand × wait is far from the items counted.
    StatedLeadTime, ///< Of a step: far from process time + queue × takt, s.
    AllPerfect, ///< Every known %C&A is 100 %.
    TooManySteps, ///< Nobody reads a map of more than fifteen.
    ValueBeyondWork ///< More value-added time than process time, s.
};

/// One doubt: what was found against what was to be expected, in the doubt's own unit.
struct WorkshopCheck {
    WorkshopDoubt doubt = WorkshopDoubt::AllPerfect;
    QUuid objectId = {}; ///< A step or team; null: the whole stream.
    double found = 0;
    double expected = 0;

    bool operator==(const WorkshopCheck&) const = default;
};

/// More blocks than these say too much at once. Source: Martin & Osterling, "Value Stream Mapping"
/// (2014): 5 to 15.
inline constexpr int mostSteps = 15;

/// The doubts about a mapped stream; none about a discovered one, whose numbers were counted.
/// "Far" is a factor of two and at least two items, or one takt: conventions of this program.
/// `loads` are those of all streams together (teamLoads()), as teams are shared.
QList<WorkshopCheck> workshopChecks(
    const StreamMap& map, const StreamMetrics& metrics, const QList<TeamLoad>& loads);
