// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

struct Team;

/// How much of a team's capacity may be toil.
struct ToilPolicy {
    int limitPpm = 500'000; ///< Of capacity; 50 % is the founding documents' figure.
    QString agreedAction = {}; ///< What happens when the limit is exceeded.
    QString owner = {};

    bool operator==(const ToilPolicy&) const = default;
};

/// Recurring work, scored 0, 1 or 2 on the six attributes of toil.
struct ToilTask {
    QUuid id = {};
    QUuid teamId = {}; ///< Who does it.
    QString name = {};
    QUuid causeTeamId = {}; ///< Where it comes from; null: several or unknown.
    int timesPerWeekMilli = 1000; ///< Thousandths: 0.5 a week is 500.
    int minutesEach = 0; ///< Hands-on.
    int contextMinutesEach = 0; ///< Lost to switching.
    int manual = 0;
    int repetitive = 0;
    int automatable = 0;
    int tactical = 0;
    int withoutEnduringValue = 0;
    int growsWithService = 0;

    bool operator==(const ToilTask&) const = default;
};

/// The six attributes of toil, in the order of its definition.
///
/// Source: Rau in Beyer et al., "Site Reliability Engineering" (2016), ch. 5.
enum class ToilAttribute {
    Manual,
    Repetitive,
    Automatable,
    Tactical,
    WithoutEnduringValue,
    GrowsWithService
};
inline constexpr int toilAttributeCount = 6;

/// How much a task has of one attribute: 0 not at all, 1 partly, 2 fully.
int attributeOf(const ToilTask& task, ToilAttribute attribute);
/// Sets it; values outside 0-2 are moved to the nearer end.
void setAttribute(ToilTask& task, ToilAttribute attribute, int value);

enum class ToilClass { Toil, Mixed, Engineering };

/// How much a task is toil, 0-1, all attributes weighing the same:
///
///     score = (a1 + … + a6) / 12,  a = 0, 1 or 2
///
/// A judgement made countable: the definition says that the more of the attributes a task has, the
/// more likely it is toil.
double toilScore(const ToilTask& task);

/// Toil from 0.60, engineering below 0.35, mixed in between (judgement).
ToilClass toilClass(double score);

/// Hours a week that a task takes: times × (hands-on + switching minutes) / 60.
double weeklyHours(const ToilTask& task);

/// Hours × score: what the tasks are ranked by, since many hours of half-toil can matter as much as
/// a few hours of pure toil.
double weightedHours(const ToilTask& task);

/// Whether a task's hours count as toil: toil and mixed do, in full, because hands-on time is
/// counted and not the part of it that is dull; engineering does not count, however long it takes.
bool countsAsToil(const ToilTask& task);

/// The tasks of one team, largest hours × score first; equal ones in the order of the list.
QList<ToilTask> rankedTasks(const QList<ToilTask>& tasks, const QUuid& teamId);

/// Hours a week of those tasks of a team that count as toil.
double taskToilHours(const QList<ToilTask>& tasks, const QUuid& teamId);

/// Hours a week the whole team can work: people × net hours a person.
double capacityHours(const Team& team);

/// Where a team's toil hours come from.
enum class ToilSource { Tasks, Log };

/// How one team's week divides. Shares are of the capacity; together they can be more than one when
/// more work is recorded than the team has hours.
struct TeamTime {
    QUuid teamId = {};
    ToilSource source = ToilSource::Tasks;
    double capacityHours = 0;
    double toilHours = 0;
    std::optional<double> otherOperationsHours = {}; ///< Unknown unless somebody logged it.

    double toilShare() const { return toilHours / capacityHours; }
    std::optional<double> otherOperationsShare() const;
    /// Toil and other operations together. This is what the books' other 50 % rule caps: a
    /// different numerator from the toil limit, so both are shown and neither stands for the other.
    ///
    /// Sources: "Seeking SRE" (2018), ch. 10 (toil limit); "The Site Reliability Workbook" (2018),
    /// ch. 6 and "Site Reliability Engineering", ch. 1 (operations).
    std::optional<double> operationsShare() const;
    /// What is left for engineering, at least 0; unknown while other operations are.
    std::optional<double> engineeringShare() const;

    bool operator==(const TeamTime&) const = default;
};

/// The cap on all operational work, toil or not, as a share of capacity; see operationsShare().
inline constexpr double operationsCap = 0.5;

/// How a team's week divides: from the work log where toil was logged, else from the tasks. Nothing
/// for a team without capacity, and for one that has neither a log nor a task: unknown is not 0.
std::optional<TeamTime> teamTime(const Team& team, const QList<ToilTask>& tasks);

/// The same for all teams that have an answer, largest toil share first.
QList<TeamTime> teamTimes(const QList<Team>& teams, const QList<ToilTask>& tasks);

/// Hours a week above the limit; 0 within it.
double hoursOverLimit(const TeamTime& time, const ToilPolicy& policy);

/// The share of its time a team of `people` spends on call when two of them (primary and secondary)
/// are on at any time: 2/n, at most 1. Toil cannot fall below it. Nothing without people.
///
/// Source: "Site Reliability Engineering", ch. 5.
std::optional<double> onCallFloor(int people);

/// Hours of a team's toil tasks whose cause lies outside the team, in another team or in several.
struct CrossTeamToil {
    double hours = 0;
    double share = 0; ///< Of the team's toil hours by tasks.

    bool operator==(const CrossTeamToil&) const = default;
};

/// Nothing for a team whose tasks take no time.
std::optional<CrossTeamToil> crossTeamToil(const QList<ToilTask>& tasks, const QUuid& teamId);

/// How far the tasks' hours are from the logged ones: (tasks − log) / log. Nothing where one of
/// them is missing or the log says zero.
std::optional<double> tasksAgainstLog(const Team& team, const QList<ToilTask>& tasks);
