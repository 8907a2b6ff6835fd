// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/flowlessons.h"
#include "app/queueing/generalqueue.h"
#include "app/queueing/multiserver.h"
#include "app/queueing/priorityqueue.h"
#include <cmath>

static constexpr double work = 1; ///< Hours for one item.
static constexpr double busy = 0.85;
static constexpr double planned = 0.6; ///< Items an hour beside incidents, changes for releases.
static constexpr double releaseTime = 2; ///< Hours a release takes beside its changes.

LessonLever lessonLever(FlowLesson lesson)
{
    switch (lesson) {
    case FlowLesson::WorkInProgress:
        return { 1, 30, 1, 20 };
    case FlowLesson::Batches:
        return { 1, 30, 1, 20 };
    case FlowLesson::Pooling:
        return { 1, 10, 1, 1 };
    case FlowLesson::Variability:
        return { 0, 6, 0.25, 4 };
    case FlowLesson::Interrupts:
        return { 0, 0.36, 0.01, 0.2 };
    }
    return {};
}

/// The wait for the release to be full, the queue of releases, and the release itself.
static std::optional<LessonResult> releases(double size)
{
    const QueueLoad load { planned / size, releaseTime + size * work, 1 };
    const auto queue = whitt(load, { 1 / size, 0 });
    if (!queue)
        return {};
    return LessonResult { (size - 1) / (2 * planned) + queue->w, {} };
}

static std::optional<LessonResult> besideIncidents(double share)
{
    const auto classes = priorityQueue(
        { { share / work, work, 1 }, { planned, work, 1 } }, PriorityRule::InterruptAndResume);
    if (classes.size() < 2 || !classes.at(1))
        return {};
    return LessonResult { classes.at(1)->w, {} };
}

std::optional<LessonResult> lessonResult(FlowLesson lesson, double lever)
{
    const auto leadTimeOf = [](const std::optional<QueueMeans>& queue) {
        return queue ? std::optional(LessonResult { queue->w, {} }) : std::nullopt;
    };
    switch (lesson) {
    case FlowLesson::WorkInProgress:
        return LessonResult { (lever + 2) * work, lever / (lever + 2) };
    case FlowLesson::Batches:
        return releases(lever);
    case FlowLesson::Pooling:
        return leadTimeOf(multiServer({ busy * lever / work, work, int(std::lround(lever)) }));
    case FlowLesson::Variability:
        return leadTimeOf(pollaczekKhinchine({ busy / work, work, 1 }, lever));
    case FlowLesson::Interrupts:
        return besideIncidents(lever);
    }
    return {};
}

std::vector<LessonPoint> lessonCurve(FlowLesson lesson)
{
    const LessonLever lever = lessonLever(lesson);
    std::vector<LessonPoint> points;
    const int steps = int(std::lround((lever.high - lever.low) / lever.step));
    for (int i = 0; i <= steps; ++i) {
        const double at = lever.low + i * lever.step;
        if (const auto result = lessonResult(lesson, at))
            points.push_back({ at, result->leadTime });
    }
    return points;
}
