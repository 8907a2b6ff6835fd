// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

/// A number people steer by, with where it stands and where it should be.
struct Metric {
    QString name = {};
    QString unit = {};
    std::optional<qint64> nowMilli = {}; ///< Thousandths of the unit; unknown is a value.
    std::optional<qint64> goalMilli = {};
    bool lowerIsBetter = true;

    bool operator==(const Metric&) const = default;
};

/// One storyboard of the improvement kata: challenge, current condition, target condition.
struct KataBoard {
    QUuid id = {};
    QString focusProcess = {};
    QString learner = {};
    QString coach = {};
    QString challenge = {};
    QDate challengeDate = {}; ///< By when the challenge is to be met.
    QDate currentDate = {}; ///< When the current condition was grasped.
    QString currentObservations = {};
    QUuid measureId = {}; ///< The measure whose run chart shows the current condition; may be null.
    QDate targetDate = {}; ///< Achieve by.
    Metric outcome = {};
    Metric process = {};
    QString pattern = {}; ///< How the work is to run then.

    bool operator==(const KataBoard&) const = default;
};

enum class ObstacleState { Parked, Current, Dissolved };

/// Something between the current and the target condition; exactly one a board is current.
struct Obstacle {
    QUuid id = {};
    QUuid boardId = {};
    QString text = {};
    QDate found = {};
    ObstacleState state = ObstacleState::Parked;
    QString note = {};

    bool operator==(const Obstacle&) const = default;
};

/// One step with its prediction; the result is typed once the prediction is locked.
struct Experiment {
    QUuid id = {};
    QUuid boardId = {};
    QUuid obstacleId = {};
    QString step = {};
    QDate date = {};
    QString metric = {}; ///< What the prediction is about, e.g. "검토 대기".
    QString unit = {};
    std::optional<qint64> fromMilli = {};
    std::optional<qint64> predictedMilli = {};
    std::optional<qint64> lowMilli = {};
    std::optional<qint64> highMilli = {};
    QDateTime lockedAt = {}; ///< Local time; null while the prediction may still be changed.
    QDateTime checkAt = {}; ///< When we can go and see what we learned.
    std::optional<qint64> resultMilli = {};
    QString resultNote = {};
    QString learned = {};

    bool operator==(const Experiment&) const = default;
};

struct Measurement;
struct Project;

/// Whole days from today until the date; negative once it has passed. Nothing without a date.
std::optional<qint64> daysLeft(QDate today, QDate by);

/// What keeps a prediction from being locked. A locked prediction is a number with a range around
/// it about a named step: without them nobody could say later whether it came true.
enum class LockObstacle { None, NoStep, NoPrediction, NoRange, RangeUpsideDown, OutsideRange };
LockObstacle lockObstacle(const Experiment& experiment);

/// The prediction may be changed until it is locked; there is no unlocking (undo takes back a lock
/// made by mistake). Source: the gate of the experimenting record, Rother, "Toyota Kata Practice
/// Guide" (2018), ch. 12: predict, then run.
bool predictionMayBeChanged(const Experiment& experiment);
/// The result may be typed once the prediction is locked.
bool resultMayBeTyped(const Experiment& experiment);

/// Whether the result lies in low..high, ends included. Nothing without a result or a range; with
/// one end given only that end counts.
std::optional<bool> predictionHit(const Experiment& experiment);

/// How many predictions came true.
struct HitRate {
    int hits = 0;
    int judged = 0; ///< Experiments with a locked range and a result.

    std::optional<double> rate() const;
    bool operator==(const HitRate&) const = default;
};
HitRate hitRate(const QList<Experiment>& experiments);

/// Information one experiment brings when a share p of the predictions comes true, in bits:
///
///     H(p) = −p·log2(p) − (1 − p)·log2(1 − p)
///
/// 1 at p = 0.5, 0 at 0 and 1. Source: Reinertsen, "The Principles of Product Development Flow"
/// (2009), principle V3.
double information(double p);

/// From ten judged experiments on: predictions that nearly always hit teach nothing (p > 0.9),
/// predictions that nearly never hit were guesses (p < 0.2).
enum class PredictionHabit { TooFewToSay, Fruitful, TooSafe, TooWild };
PredictionHabit predictionHabit(const HitRate& hitRate);

// What belongs to one board, in the order of the project.
QList<Obstacle> obstaclesOf(const Project& project, const QUuid& boardId);
QList<Experiment> experimentsOf(const Project& project, const QUuid& boardId);
/// The obstacle being worked on; null while none is.
const Obstacle* currentObstacle(const Project& project, const QUuid& boardId);
/// The experiment that is being planned or run: the first of the board without a result.
const Experiment* openExperiment(const Project& project, const QUuid& boardId);

// Changes. Unknown ids change nothing.
void addBoard(Project& project, const KataBoard& board);
/// Takes the board with its obstacles and experiments; measures and measurements stay.
void removeBoard(Project& project, const QUuid& boardId);
/// The first obstacle of a board becomes its current one.
void addObstacle(Project& project, Obstacle obstacle);
/// Experiments that worked on it stay, without an obstacle.
void removeObstacle(Project& project, const QUuid& obstacleId);
/// Makes it the one current obstacle of its board; the one before is parked.
void makeCurrent(Project& project, const QUuid& obstacleId);
/// Parks it or marks it dissolved; the board has no current obstacle then, if it was that one.
void setObstacleState(Project& project, const QUuid& obstacleId, ObstacleState state);
void addExperiment(Project& project, const Experiment& experiment);
void removeExperiment(Project& project, const QUuid& experimentId);
/// Locks the prediction if nothing keeps it from being locked.
void lockPrediction(Project& project, const QUuid& experimentId, const QDateTime& now);
/// Only once the prediction is locked.
void setResult(Project& project, const QUuid& experimentId, std::optional<qint64> resultMilli);

/// Makes sure the board has a measure for its run chart: without one it gets a new one of that id,
/// named after the outcome metric. Returns the measure's id, null for an unknown board.
QUuid ensureMeasure(Project& project, const QUuid& boardId, const QUuid& newId);
/// Replaces the measurement of that id, or adds it.
void setMeasurement(Project& project, const Measurement& measurement);
void removeMeasurements(Project& project, const QList<QUuid>& measurementIds);
