// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/kata/kata.h"
#include <QList>

/// What may be wrong with a challenge or a target condition, as far as a program can tell. Hints,
/// never refusals: whether a challenge lies beyond reach, only people can say.
enum class KataHintKind {
    NotMeasurable, ///< No number in the sentence, apart from dates.
    NamesAction, ///< A verb of implementation: a challenge is a state to be reached.
    NoDate,
    TooFar, ///< Challenge: more than three years; target condition: more than 90 days.
    DatePassed,
    NoOutcome, ///< Target condition without a value to reach.
    NoProcessMetric,
    NoPattern,
    AlreadyReached ///< The target condition's outcome is where it should be.
};

struct KataHint {
    KataHintKind kind = KataHintKind::NotMeasurable;
    QString word = {}; ///< The word that gave rise to it, where there is one.

    bool operator==(const KataHint&) const = default;
};

/// Rules for a challenge: a state, not an action; measurable; no solution in it; at most
/// three years away. Empty text gives no hint. Source: Rother, "Toyota Kata Practice Guide" (2018),
/// ch. 4.
QList<KataHint> challengeHints(const QString& challenge, QDate by, QDate today);

/// Rules for a target condition: outcome metric, process metric and operating pattern together, one
/// week to three months away, not reached yet. `outcomeNow` is where the outcome stands.
/// Source: Rother, "Toyota Kata Practice Guide" (2018), ch. 6.
QList<KataHint> targetHints(const KataBoard& board, std::optional<qint64> outcomeNow, QDate today);

/// Whether a metric stands where it should: nothing while either number is unknown.
std::optional<bool> goalReached(const Metric& metric, std::optional<qint64> nowMilli);

/// Where the board's outcome stands: the last measurement where the board's measure has the
/// outcome's unit, else what was typed.
std::optional<qint64> outcomeNow(const Project& project, const KataBoard& board);
