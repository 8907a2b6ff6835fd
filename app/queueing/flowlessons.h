// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

/// What leaders see first about flow, each with one lever. The unit of time is the work for one
/// item: one hour.
enum class FlowLesson {
    WorkInProgress, ///< Push against a limit of work in progress.
    Batches, ///< Large releases against one piece.
    Pooling, ///< Teams with a queue each against people who share one.
    Variability, ///< Even against uneven work.
    Interrupts ///< Incidents that come before planned work.
};
inline constexpr int flowLessons = 5;

/// The lever of a lesson: where it begins and ends, its steps, and where it stands at first.
struct LessonLever {
    double low = 0;
    double high = 1;
    double step = 1;
    double start = 0;
};
LessonLever lessonLever(FlowLesson lesson);

/// What comes of a setting: mean lead time in hours, and where the lesson is about it, how much of
/// the greatest possible output is done, 0-1.
struct LessonResult {
    double leadTime = 0;
    std::optional<double> output = {};
};

/// Nothing where more comes than can be done: the queue grows without end.
///
/// - WorkInProgress, lever w, items: three persons in line whose work varies at random, always w
///   items between them: lead time = w + 2, output = w/(w + 2). Exact (Hopp & Spearman, "Factory
///   Physics", practical worst case).
/// - Batches, lever b, changes a release: 0.6 changes an hour, an hour of work each, two hours for
///   each release: (b − 1)/(2·0.6) until the batch is full, then the queue of batches (Whitt 1993
///   with ca² = 1/b, cs² = 0), then 2 + b. Approximate.
/// - Pooling, lever c, people who share one queue, each 85 % busy: M/M/c. Exact.
/// - Variability, lever cs², one person 85 % busy: Pollaczek-Khinchine. Exact.
/// - Interrupts, lever the share of time incidents take: planned work of 0.6 an hour waits for them
///   and is interrupted, resume. Exact; 20 % makes 6.25 hours of 2.5.
std::optional<LessonResult> lessonResult(FlowLesson lesson, double lever);

/// One point of a lesson's curve.
struct LessonPoint {
    double lever = 0;
    double leadTime = 0;
};
/// At every setting of the lever that has an answer.
std::vector<LessonPoint> lessonCurve(FlowLesson lesson);
