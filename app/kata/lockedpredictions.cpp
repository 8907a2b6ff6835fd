// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/lockedpredictions.h"
#include "app/kata/kata.h"
#include "app/project/project.h"

void copyPrediction(const Experiment& from, Experiment& to)
{
    to.step = from.step;
    to.metric = from.metric;
    to.unit = from.unit;
    to.fromMilli = from.fromMilli;
    to.predictedMilli = from.predictedMilli;
    to.lowMilli = from.lowMilli;
    to.highMilli = from.highMilli;
    to.lockedAt = from.lockedAt;
}

/// An experiment of `now` with what it hangs on, as far as that is not in `then`.
static void bringBack(const Project& now, Experiment experiment, Project& then)
{
    if (!findById(then.kataBoards, experiment.boardId)) {
        const KataBoard* board = findById(now.kataBoards, experiment.boardId);
        if (!board)
            return;
        KataBoard copy = *board;
        if (!findById(then.measures, copy.measureId))
            copy.measureId = {};
        then.kataBoards.append(copy);
    }
    if (!findById(then.obstacles, experiment.obstacleId))
        experiment.obstacleId = {};
    if (Experiment* there = findById(then.experiments, experiment.id))
        *there = experiment;
    else
        then.experiments.append(experiment);
}

void keepLocked(const Project& now, Project& then)
{
    for (const Experiment& experiment : now.experiments) {
        if (predictionMayBeChanged(experiment))
            continue;
        const Experiment* there = findById(std::as_const(then).experiments, experiment.id);
        if (!there || predictionMayBeChanged(*there)) {
            bringBack(now, experiment, then);
            continue;
        }
        Experiment kept = *there;
        copyPrediction(experiment, kept);
        if (kept != *there)
            *findById(then.experiments, experiment.id) = kept;
    }
}
