// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/kata.h"
#include "app/project/project.h"
#include <cmath>

std::optional<qint64> daysLeft(QDate today, QDate by)
{
    if (!today.isValid() || !by.isValid())
        return std::nullopt;
    return today.daysTo(by);
}

LockObstacle lockObstacle(const Experiment& experiment)
{
    if (experiment.step.trimmed().isEmpty())
        return LockObstacle::NoStep;
    if (!experiment.predictedMilli)
        return LockObstacle::NoPrediction;
    if (!experiment.lowMilli || !experiment.highMilli)
        return LockObstacle::NoRange;
    if (*experiment.lowMilli > *experiment.highMilli)
        return LockObstacle::RangeUpsideDown;
    if (*experiment.predictedMilli < *experiment.lowMilli
        || *experiment.predictedMilli > *experiment.highMilli)
        return LockObstacle::OutsideRange;
    return LockObstacle::None;
}

bool predictionMayBeChanged(const Experiment& experiment) { return !experiment.lockedAt.isValid(); }

bool resultMayBeTyped(const Experiment& experiment) { return experiment.lockedAt.isValid(); }

std::optional<bool> predictionHit(const Experiment& experiment)
{
    if (!experiment.resultMilli || (!experiment.lowMilli && !experiment.highMilli))
        return std::nullopt;
    return (!experiment.lowMilli || *experiment.resultMilli >= *experiment.lowMilli)
        && (!experiment.highMilli || *experiment.resultMilli <= *experiment.highMilli);
}

std::optional<double> HitRate::rate() const
{
    if (judged == 0)
        return std::nullopt;
    return double(hits) / judged;
}

HitRate hitRate(const QList<Experiment>& experiments)
{
    HitRate result;
    for (const Experiment& experiment : experiments) {
        if (!experiment.lockedAt.isValid())
            continue;
        if (const std::optional<bool> hit = predictionHit(experiment)) {
            ++result.judged;
            result.hits += *hit;
        }
    }
    return result;
}

double information(double p)
{
    if (!(p > 0) || !(p < 1))
        return 0;
    return -p * std::log2(p) - (1 - p) * std::log2(1 - p);
}

PredictionHabit predictionHabit(const HitRate& hitRate)
{
    // In whole numbers, so that nine of ten is not above 0.9.
    if (hitRate.judged < 10)
        return PredictionHabit::TooFewToSay;
    if (hitRate.hits * 10 > hitRate.judged * 9)
        return PredictionHabit::TooSafe;
    if (hitRate.hits * 10 < hitRate.judged * 2)
        return PredictionHabit::TooWild;
    return PredictionHabit::Fruitful;
}

QList<Obstacle> obstaclesOf(const Project& project, const QUuid& boardId)
{
    QList<Obstacle> found;
    for (const Obstacle& obstacle : project.obstacles)
        if (obstacle.boardId == boardId)
            found.append(obstacle);
    return found;
}

QList<Experiment> experimentsOf(const Project& project, const QUuid& boardId)
{
    QList<Experiment> found;
    for (const Experiment& experiment : project.experiments)
        if (experiment.boardId == boardId)
            found.append(experiment);
    return found;
}

const Obstacle* currentObstacle(const Project& project, const QUuid& boardId)
{
    for (const Obstacle& obstacle : project.obstacles)
        if (obstacle.boardId == boardId && obstacle.state == ObstacleState::Current)
            return &obstacle;
    return nullptr;
}

const Experiment* openExperiment(const Project& project, const QUuid& boardId)
{
    for (const Experiment& experiment : project.experiments)
        if (experiment.boardId == boardId && !experiment.resultMilli)
            return &experiment;
    return nullptr;
}

void addBoard(Project& project, const KataBoard& board) { project.kataBoards.append(board); }

void removeBoard(Project& project, const QUuid& boardId)
{
    const auto isBoard = [&](const KataBoard& board) { return board.id == boardId; };
    if (project.kataBoards.removeIf(isBoard) == 0)
        return;
    project.experiments.removeIf([&](const Experiment& e) { return e.boardId == boardId; });
    project.obstacles.removeIf([&](const Obstacle& o) { return o.boardId == boardId; });
}

void addObstacle(Project& project, Obstacle obstacle)
{
    bool first = true;
    for (const Obstacle& other : project.obstacles)
        first = first && other.boardId != obstacle.boardId;
    const bool wanted = first || obstacle.state == ObstacleState::Current;
    if (wanted)
        obstacle.state = ObstacleState::Parked;
    project.obstacles.append(obstacle);
    if (wanted)
        makeCurrent(project, obstacle.id);
}

void removeObstacle(Project& project, const QUuid& obstacleId)
{
    if (project.obstacles.removeIf([&](const Obstacle& o) { return o.id == obstacleId; }) == 0)
        return;
    for (qsizetype i = 0; i < project.experiments.size(); ++i)
        if (project.experiments.at(i).obstacleId == obstacleId)
            project.experiments[i].obstacleId = QUuid();
}

void makeCurrent(Project& project, const QUuid& obstacleId)
{
    const Obstacle* chosen = findById(std::as_const(project.obstacles), obstacleId);
    if (!chosen)
        return;
    const QUuid boardId = chosen->boardId;
    for (qsizetype i = 0; i < project.obstacles.size(); ++i) {
        const Obstacle& obstacle = project.obstacles.at(i);
        if (obstacle.boardId != boardId)
            continue;
        if (obstacle.id == obstacleId) {
            if (obstacle.state != ObstacleState::Current)
                project.obstacles[i].state = ObstacleState::Current;
        } else if (obstacle.state == ObstacleState::Current) {
            project.obstacles[i].state = ObstacleState::Parked;
        }
    }
}

void setObstacleState(Project& project, const QUuid& obstacleId, ObstacleState state)
{
    if (state == ObstacleState::Current)
        makeCurrent(project, obstacleId);
    else if (Obstacle* obstacle = findById(project.obstacles, obstacleId))
        obstacle->state = state;
}

void addExperiment(Project& project, const Experiment& experiment)
{
    project.experiments.append(experiment);
}

void removeExperiment(Project& project, const QUuid& experimentId)
{
    project.experiments.removeIf([&](const Experiment& e) { return e.id == experimentId; });
}

void lockPrediction(Project& project, const QUuid& experimentId, const QDateTime& now)
{
    const Experiment* experiment = findById(std::as_const(project.experiments), experimentId);
    if (!experiment || experiment->lockedAt.isValid()
        || lockObstacle(*experiment) != LockObstacle::None)
        return;
    findById(project.experiments, experimentId)->lockedAt = now;
}

void setResult(Project& project, const QUuid& experimentId, std::optional<qint64> resultMilli)
{
    const Experiment* experiment = findById(std::as_const(project.experiments), experimentId);
    if (experiment && resultMayBeTyped(*experiment))
        findById(project.experiments, experimentId)->resultMilli = resultMilli;
}

QUuid ensureMeasure(Project& project, const QUuid& boardId, const QUuid& newId)
{
    const KataBoard* board = findById(std::as_const(project.kataBoards), boardId);
    if (!board)
        return {};
    if (findById(std::as_const(project.measures), board->measureId))
        return board->measureId;
    project.measures.append({ .id = newId,
        .name = board->outcome.name,
        .unit = board->outcome.unit,
        .lowerIsBetter = board->outcome.lowerIsBetter });
    findById(project.kataBoards, boardId)->measureId = newId;
    return newId;
}

void setMeasurement(Project& project, const Measurement& measurement)
{
    if (Measurement* known = findById(project.measurements, measurement.id))
        *known = measurement;
    else
        project.measurements.append(measurement);
}

void removeMeasurements(Project& project, const QList<QUuid>& measurementIds)
{
    project.measurements.removeIf(
        [&](const Measurement& measurement) { return measurementIds.contains(measurement.id); });
}
