// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toil/toil.h"
#include "app/project/shared.h"
#include <algorithm>

// The member of the task that holds an attribute, in the order of the enumeration.
static constexpr int ToilTask::*attributeMembers[toilAttributeCount]
    = { &ToilTask::manual, &ToilTask::repetitive, &ToilTask::automatable, &ToilTask::tactical,
          &ToilTask::withoutEnduringValue, &ToilTask::growsWithService };

int attributeOf(const ToilTask& task, ToilAttribute attribute)
{
    return task.*attributeMembers[int(attribute)];
}

void setAttribute(ToilTask& task, ToilAttribute attribute, int value)
{
    task.*attributeMembers[int(attribute)] = std::clamp(value, 0, 2);
}

double toilScore(const ToilTask& task)
{
    int sum = 0;
    for (const auto member : attributeMembers)
        sum += task.*member;
    return sum / (2.0 * toilAttributeCount);
}

ToilClass toilClass(double score)
{
    if (score >= 0.60)
        return ToilClass::Toil;
    return score >= 0.35 ? ToilClass::Mixed : ToilClass::Engineering;
}

double weeklyHours(const ToilTask& task)
{
    return task.timesPerWeekMilli / 1000.0 * (task.minutesEach + task.contextMinutesEach) / 60;
}

double weightedHours(const ToilTask& task) { return weeklyHours(task) * toilScore(task); }

bool countsAsToil(const ToilTask& task)
{
    return toilClass(toilScore(task)) != ToilClass::Engineering;
}

QList<ToilTask> rankedTasks(const QList<ToilTask>& tasks, const QUuid& teamId)
{
    QList<ToilTask> ranked;
    for (const ToilTask& task : tasks)
        if (task.teamId == teamId)
            ranked.append(task);
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const ToilTask& a, const ToilTask& b) { return weightedHours(a) > weightedHours(b); });
    return ranked;
}

double taskToilHours(const QList<ToilTask>& tasks, const QUuid& teamId)
{
    double hours = 0;
    for (const ToilTask& task : tasks)
        if (task.teamId == teamId && countsAsToil(task))
            hours += weeklyHours(task);
    return hours;
}

double capacityHours(const Team& team) { return team.people * team.weeklyMinutesPerPerson / 60.0; }

std::optional<double> TeamTime::otherOperationsShare() const
{
    if (!otherOperationsHours)
        return std::nullopt;
    return *otherOperationsHours / capacityHours;
}

std::optional<double> TeamTime::operationsShare() const
{
    if (!otherOperationsHours)
        return std::nullopt;
    return (toilHours + *otherOperationsHours) / capacityHours;
}

std::optional<double> TeamTime::engineeringShare() const
{
    const std::optional<double> operations = operationsShare();
    if (!operations)
        return std::nullopt;
    return std::max(0.0, 1 - *operations);
}

std::optional<TeamTime> teamTime(const Team& team, const QList<ToilTask>& tasks)
{
    const bool hasTasks = std::any_of(tasks.begin(), tasks.end(),
        [&team](const ToilTask& task) { return task.teamId == team.id; });
    TeamTime time { .teamId = team.id, .capacityHours = capacityHours(team) };
    if (time.capacityHours <= 0 || (!team.loggedToilMinutes && !hasTasks))
        return std::nullopt;
    if (team.loggedToilMinutes) {
        time.source = ToilSource::Log;
        time.toilHours = *team.loggedToilMinutes / 60.0;
    } else {
        time.toilHours = taskToilHours(tasks, team.id);
    }
    if (team.loggedOperationsMinutes)
        time.otherOperationsHours = *team.loggedOperationsMinutes / 60.0;
    return time;
}

QList<TeamTime> teamTimes(const QList<Team>& teams, const QList<ToilTask>& tasks)
{
    QList<TeamTime> times;
    for (const Team& team : teams)
        if (const std::optional<TeamTime> time = teamTime(team, tasks))
            times.append(*time);
    std::stable_sort(times.begin(), times.end(),
        [](const TeamTime& a, const TeamTime& b) { return a.toilShare() > b.toilShare(); });
    return times;
}

double hoursOverLimit(const TeamTime& time, const ToilPolicy& policy)
{
    return std::max(0.0, time.toilHours - policy.limitPpm / 1e6 * time.capacityHours);
}

std::optional<double> onCallFloor(int people)
{
    if (people <= 0)
        return std::nullopt;
    return std::min(1.0, 2.0 / people);
}

std::optional<CrossTeamToil> crossTeamToil(const QList<ToilTask>& tasks, const QUuid& teamId)
{
    const double all = taskToilHours(tasks, teamId);
    if (all <= 0)
        return std::nullopt;
    CrossTeamToil toil;
    for (const ToilTask& task : tasks)
        if (task.teamId == teamId && task.causeTeamId != teamId && countsAsToil(task))
            toil.hours += weeklyHours(task);
    toil.share = toil.hours / all;
    return toil;
}

std::optional<double> tasksAgainstLog(const Team& team, const QList<ToilTask>& tasks)
{
    const bool hasTasks = std::any_of(tasks.begin(), tasks.end(),
        [&team](const ToilTask& task) { return task.teamId == team.id; });
    if (!hasTasks || !team.loggedToilMinutes || *team.loggedToilMinutes <= 0)
        return std::nullopt;
    const double log = *team.loggedToilMinutes / 60.0;
    return (taskToilHours(tasks, team.id) - log) / log;
}
