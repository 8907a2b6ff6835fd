// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/discovery.h"
#include "app/ticketlog/logtimes.h"
#include <QStringList>

/// Fewer times than this say too little to set a number of a map or to compare: with four even the
/// widest interval between order statistics holds the median in less than nine of ten logs
/// (1 - 2 / 2^4 = 87.5 %), with five in about 94 %.
inline constexpr qint64 fewestObservations = 5;

/// Whether one group of times tends to be longer than another.
struct RankTest {
    double u = 0; ///< Pairs in which the first group's is larger; equal ones count half.
    double p = 1; ///< Two-sided: how often chance alone would part two equal groups as far.
    bool isExact = false;

    bool operator==(const RankTest&) const = default;
};

/// The Mann-Whitney test: exact by counting arrangements where no values are equal and neither
/// group has more than 20, else by the normal approximation with the correction for ties and for
/// continuity:
///
///     z = (|U - mn/2| - 1/2) / sqrt(mn/12 ((N + 1) - sum(t^3 - t) / (N (N - 1))))
///
/// Takes ranks, so that a few extreme tickets decide nothing. Nothing where a group is empty; p is
/// 1 where all values are equal. Sources: Mann & Whitney, Annals of Mathematical Statistics 18
/// (1947); ties: Lehmann, "Nonparametrics" (1975), ch. 1.
std::optional<RankTest> mannWhitney(
    const std::vector<qint64>& first, const std::vector<qint64>& second);

/// How the times of one activity, or of whole cases, were before and after.
struct TimeChange {
    QString name = {}; ///< As the log after writes it; empty for whole cases.
    Spread before = {}; ///< Seconds.
    Spread after = {};
    std::optional<RankTest> test = {}; ///< Nothing with fewer than fewestObservations on a side.
    double p = 1; ///< Of activities adjusted for their number (Holm).

    bool isMoreThanChance() const { return test && p < 0.05; }
    bool operator==(const TimeChange&) const = default;
};

/// Two logs of one kind of work.
struct LogComparison {
    TimeChange cases = {};
    std::vector<TimeChange> activities = {}; ///< Lead times, in both logs; the most frequent first.
    QStringList onlyBefore = {};
    QStringList onlyAfter = {};

    bool operator==(const LogComparison&) const = default;
};

/// Activities are the same where their names are, without regard to case and outer spaces. With k
/// of them tested, the i-th smallest p is multiplied by k - i + 1 (never falling, at most 1), so
/// that the chance of any false alarm stays at 5 %. Source: Holm, Scandinavian Journal of
/// Statistics 6 (1979).
///
/// Both tests take tickets as independent of each other; where many wait for the same cause, less
/// is certain than p says.
LogComparison compareLogs(const LogTimes& before, const LogTimes& after);

/// The documented JSON of `gemba discover --compare --json`.
QByteArray comparisonJson(const LogComparison& comparison);

/// How activities and steps are compared by name: trimmed, inner spaces as one, in small letters.
QString matchingName(const QString& name);
