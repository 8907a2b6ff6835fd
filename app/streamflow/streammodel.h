// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include "app/simulation/replications.h"
#include "app/streamflow/flowaxis.h"
#include "app/valuestream/valuestream.h"
#include <QHash>
#include <QStringList>

/// What is simulated together: streams whose steps share the people of teams.
struct FlowSubject {
    QList<StreamMap> streams = {}; ///< Calendar and length of day are the first one's.
    QList<Team> teams = {};
    QList<StoredCalendar> calendars = {};

    bool operator==(const FlowSubject&) const = default;
};
FlowSubject flowSubject(const Project& project, const QUuid& streamId);

/// With what a run begins.
enum class RunBegin {
    Empty, ///< Nothing is there, and everything counts.
    WarmedUp, ///< The first quarter of the time is run and not counted.
    TodaysQueues ///< The queues the steps state are there.
};

/// How a stream is simulated.
struct StreamRun {
    std::uint64_t seed = 7;
    int replications = 30;
    int weeks = 52; ///< Counted time, where `items` is 0.
    std::uint64_t items = 0; ///< Counted items a replication; 0: as many as come in `weeks`.
    RunBegin begin = RunBegin::WarmedUp;
    QDate firstDay = {}; ///< Holidays and freezes count from here; invalid: 1 January 2026.
    std::uint64_t records = 0; ///< Visits of the first replication that are kept.
    bool byWeek = false; ///< Queues week by week; not where items are counted.
    int threads = 0;

    bool operator==(const StreamRun&) const = default;
};

/// Waiting at a step that its queue does not explain, seconds a visit.
using OtherWaits = QHash<QUuid, double>;

/// A stream as the simulation takes it.
struct StreamModel {
    FlowModel flow = {};
    FlowOptions options = {};
    QList<QUuid> steps = {}; ///< By station; null for one that is no step, e.g. a wait before one.
    QList<QUuid> teams = {}; ///< By pool; null where a step has none.
    std::optional<FlowAxis> axis = {};
    double day = 0; ///< Seconds of a day of the stream.
    QStringList remarks = {}; ///< What was assumed, a sentence each.
    QStringList problems = {}; ///< Texts that cannot be read: there is no model.

    /// The station of a step; −1 where it is none.
    int stationOf(const QUuid& stepId) const { return int(steps.indexOf(stepId)); }
};

/// Makes a model of maps, so that closed form, static figures and simulation read the same boxes:
///
/// - A step is a station, its team a pool of as many people as the largest of its steps says; a
///   step for which nobody is needed (0 people) never queues. Interruptions lengthen the team's
///   work, PT / (1 − interrupts).
/// - A batch of b items is work of b times the process time with 1/√b of its variation, after one
///   set-up. A step whose process time is unknown takes its lead time and needs nobody.
/// - Demand is the first stream's per day, exponential apart from ca²; without one, items come one
///   at a time and none waits for another.
/// - Ways and loops as itemRouting() says; branches of an AND meet where all of them pass.
/// - What is fixed in place adds to the work of the receiver, what is clarified to its wait, both
///   on average. `waits` are drawn lognormally with a variation of 1.
/// - A step's highest priority goes first.
/// - Hours of teams, weekly slots, holidays and freezes as FlowAxis lays them out.
StreamModel streamModel(
    const FlowSubject& subject, const StreamRun& run, const OtherWaits& waits = {});

/// What was simulated and what came of it.
struct StreamSimulation {
    StreamModel model = {};
    Simulated outcome = {};

    bool isDone() const { return model.problems.isEmpty() && outcome.isDone(); }
    /// Why there is no result: a sentence each.
    QStringList problems() const;
    const FlowResult& result() const { return outcome.result; }
};

/// Stated lead times are longer than queues alone explain: people do other work, messages lie. A
/// step's other wait is what is stated minus what a simulation of the queues finds,
///
///     max(0, LT − mean stay)
///
/// so that the simulated present agrees with what was observed, and a future differs from it by
/// what is changed.
OtherWaits otherWaits(const FlowSubject& now, const StreamSimulation& queuesAlone);
/// The queues alone, warmed up.
StreamSimulation simulateQueues(
    const FlowSubject& now, const StreamRun& run, SimulationProgress* progress = nullptr);
/// In a future state: the same where the stated wait (LT − PT) is the same, else in proportion to
/// it; of a step that was not there all of the stated wait.
OtherWaits otherWaitsIn(
    const FlowSubject& future, const FlowSubject& now, const OtherWaits& waitsNow);

StreamSimulation simulateStream(const FlowSubject& subject, const StreamRun& run,
    const OtherWaits& waits, SimulationProgress* progress = nullptr);

/// The share (0-1) of items whose lead time is at most `seconds`, by the percentiles of all
/// replications; nothing where none completed.
std::optional<double> shareWithin(const ItemEstimates& items, double seconds);
