// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QPointF>
#include <QString>
#include <QUuid>
#include <optional>

/// What a note on the map is for.
enum class NoteKind {
    Burst, ///< Kaizen burst: something to improve, part of the backlog.
    Pain, ///< What hurts, without a solution.
    Note,
    ParkingLot ///< Not now.
};

/// Source: Poppendieck, "Implementing Lean Software Development" (2006), for the first seven; Kim
/// et al., "The DevOps Handbook" (2016), for manual work and heroics; the eighth waste of lean.
enum class Waste {
    None,
    PartiallyDoneWork,
    ExtraFeatures,
    Relearning,
    Handoffs,
    TaskSwitching,
    Delays,
    Defects,
    ManualWork, ///< Nonstandard or manual work.
    Heroics,
    UnusedTalent
};
inline constexpr int wasteCount = 11;

/// A note stuck to a step, a handoff or a place on the map.
struct MapNote {
    QUuid id = {};
    QUuid streamId = {};
    QUuid stepId = {}; ///< Where it sticks; both null: at its position.
    QUuid handoffId = {};
    std::optional<QPointF> position = {}; ///< On the map; from the step's or handoff's own place.
    NoteKind kind = NoteKind::Note;
    QString text = {};
    Waste waste = Waste::None;
    QString owner = {}; ///< A team or role, in words.
    QDate due = {};
    int votes = 0;
    bool done = false;
    QUuid changeId = {}; ///< The change of the future state that answers it.

    bool operator==(const MapNote&) const = default;
};
