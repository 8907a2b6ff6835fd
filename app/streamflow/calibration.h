// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/logtimes.h"
#include "app/valuestream/valuestream.h"
#include <QHash>

/// Which number of a stream a log can say.
enum class CalibratedKind { Demand, LeadTime, ProcessTime, Share };

/// What stands for many times.
enum class Centre {
    Median, ///< What a ticket usually takes: a few extreme ones decide nothing.
    Mean ///< What all work adds up to: for queues and simulation.
};

/// One number of a map and what a log says of it.
struct CalibratedNumber {
    CalibratedKind kind = CalibratedKind::LeadTime;
    QUuid id = {}; ///< Of the stream, the step or the handoff.
    QUuid stepId = {}; ///< The step, for a share the one it leaves; null for the stream's.
    std::optional<qint64> now = {}; ///< Seconds, ppm or thousandths of an item a day.
    qint64 measured = 0; ///< In the same unit.
    qint64 low = 0; ///< Between which the true value lies with about 95 %.
    qint64 high = 0;
    qint64 items = 0; ///< n: times, tickets that left the step, tickets that came in.
    std::optional<qint64> p85 = {}; ///< Of a time.

    bool operator==(const CalibratedNumber&) const = default;
};

/// Which activity of a log (its number) is which step.
using ActivityOfStep = QHash<QUuid, int>;

/// By name, without regard to case and spaces; a log's activity goes to the first step of its name.
ActivityOfStep matchByName(const StreamMap& map, const LogTimes& times);

/// What a log says of a map's numbers, those of the stream first, then step by step. Every number
/// rests on at least fewestObservations; numbers with less are left out. `times` must be measured
/// in the time the stream counts in, see logTimeBase().
///
/// - Demand: (n - 1) / (last arrival - first arrival) of n cases, a day of the stream; its interval
///   is that of the mean gap on the logarithm, exp(+- 1.96 cv / sqrt(n - 1)).
/// - Lead and process times of the activity, `centre` of them. Interval of a median: the order
///   statistics n/2 +- 0.98 sqrt(n), both rounded up; of a mean: +- 1.96 s / sqrt(n). Suppliers and
///   customers take no time, an inventory has no process time.
/// - The share of a handoff: how often its receiver came next among the activities that are steps,
///   of all times the sender was left, the last ones of cases included. Repetitions are one visit
///   unless the map hands the step's work to itself. Left out: handoffs that carry no items, those
///   of an AND, and single ways without a share (a share would make a choice of them). Interval:
///   Wilson's.
///
/// Not said by a log: people (names on tickets are no capacity), %C&A, queues. Sources: Conover,
/// "Practical Nonparametric Statistics", 3rd ed. (1999), 3.2 (quantiles); Wilson (1927).
QList<CalibratedNumber> calibrate(const StreamMap& map, const LogTimes& times,
    const ActivityOfStep& activities, Centre centre = Centre::Median);

/// From when to when a log speaks, as a provenance says it: "2026-01-02 - 2026-03-01 (log.csv)".
QString calibrationPeriod(const LogTimes& times, const QString& logName);

/// Sets the numbers that are picked and says of each that it was measured; shares to three digits.
/// Steps, handoffs and streams that are gone are skipped.
void applyCalibration(
    Project& project, const QList<CalibratedNumber>& picked, const QString& period);
