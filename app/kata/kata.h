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
