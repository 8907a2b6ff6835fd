// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/businesstime.h"
#include "app/calendar/calendartext.h"
#include "app/commands/console.h"
#include "app/commands/formula.h"
#include "app/queueing/limitedqueue.h"
#include "app/queueing/queueanswer.h"
#include "app/valuestream/streammetrics.h"
#include <QCoreApplication>
#include <QDateTime>
#include <chrono>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using Need = FormulaInput::Need;

static QString say(const char* text) { return QCoreApplication::translate("Calculate", text); }

/// 0 or from 1e-12 to 1e12: see isUsable().
static double quantity(const FormulaArguments& given, const QString& key)
{
    const double value = given.number(key, 0, 1e12);
    return value == 0 ? 0 : given.number(key, 1e-12, 1e12);
}

/// The input that a problem is about.
static QString keyOf(QueueProblem problem)
{
    switch (problem) {
    case QueueProblem::Arrivals:
        return u"lambda"_s;
    case QueueProblem::ProcessTime:
    case QueueProblem::InterruptShare:
        return u"process_time"_s;
    case QueueProblem::People:
        return u"servers"_s;
    case QueueProblem::Variability:
        return u"ca2, cs2"_s;
    case QueueProblem::Capacity:
    case QueueProblem::CapacityBelowPeople:
        return u"capacity"_s;
    case QueueProblem::Patience:
    case QueueProblem::TooManyStates:
        return u"patience"_s;
    case QueueProblem::NeedsExponential:
        return u"ca2, cs2"_s;
    }
    return {};
}

static FormulaResult queueFormula(const FormulaArguments& given)
{
    QueueInput input { .arrivals = quantity(given, u"lambda"_s),
        .processTime = quantity(given, u"process_time"_s),
        .people = given.number(u"servers"_s, 0.001, mostServers),
        .variability = { given.number(u"ca2"_s, 0, 1e6), given.number(u"cs2"_s, 0, 1e6) } };
    if (given.has(u"capacity"_s))
        input.capacity = given.whole(u"capacity"_s, 1, mostCapacity);
    if (given.has(u"patience"_s))
        input.patience = given.number(u"patience"_s, 1e-12, 1e12);
    const QueueAnswer answer = queueAnswer(input);
    if (answer.problem)
        throw CommandFailure { u"%1: %2"_s.arg(
            keyOf(*answer.problem), queueProblemSentence(*answer.problem)) };
    FormulaResult result;
    result.addNumber("rho", answer.rho);
    result.addNumber("p_wait", answer.pWait);
    result.addNumber("wq", answer.wq);
    result.addNumber("w", answer.w);
    result.addNumber("lq", answer.lq);
    result.addNumber("l", answer.l);
    result.addWord("method", queueMethodName(answer.method));
    if (answer.loss)
        result.addNumber("loss", answer.loss);
    if (answer.abandon)
        result.addNumber("abandon", answer.abandon);
    if (answer.growth)
        result.addNumber("growth", answer.growth);
    if (answer.approximate)
        result.addFlag("approximate", true);
    if (answer.method == QueueMethod::Growth)
        result.explain(QT_TRANSLATE_NOOP("Calculate",
            "More work comes than can be done (rho is 1 or more), so the queue has no long-run "
            "means: it grows."));
    else if (!answer.pWait)
        result.explain(QT_TRANSLATE_NOOP(
            "Calculate", "This approximation gives means only, so p_wait is not known."));
    return result;
}

/// `text` in millionths, up to a thousand million; "?" is nothing.
static std::optional<qint64> millionths(const QString& text, double most)
{
    if (text == u"?")
        return std::nullopt;
    const std::optional<double> value = plainNumber(text);
    if (!value || !(*value >= 0 && *value <= most))
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Calculate",
                                       "steps: “%1” is not from 0 to %2. A step is PT/LT/CA: "
                                       "minutes, minutes and a share of 1, such as 10/480/.9; “?” "
                                       "is unknown."))
                                   .arg(text, QString::number(most, 'g', 12)) };
    const double scaled = *value * 1e6;
    if (std::abs(scaled - std::round(scaled)) > 0.13) // what a double can tell near the upper end
        throw CommandFailure {
            say(QT_TRANSLATE_NOOP("Calculate", "steps: %1 has more than six decimals.")).arg(text)
        };
    return std::llround(scaled);
}

/// The metrics add and divide times and never look at their unit, so a "second" here is a millionth
/// of a minute: nothing is rounded.
static StreamMap sequence(const QString& steps)
{
    constexpr double mostMinutes = 1e9;
    constexpr int mostSteps = 1000;
    StreamMap map;
    map.stream.id = QUuid::createUuid();
    const QStringList entered = steps.split(u',');
    if (entered.size() > mostSteps)
        throw CommandFailure {
            say(QT_TRANSLATE_NOOP("Calculate", "steps: more than %1 are given.")).arg(mostSteps)
        };
    for (const QString& text : entered) {
        const QStringList parts = text.split(u'/');
        if (parts.size() != 3)
            throw CommandFailure { say(QT_TRANSLATE_NOOP("Calculate",
                                           "steps: “%1” is not PT/LT/CA (minutes, minutes and a "
                                           "share of 1), such as 10/480/.9; “?” is unknown."))
                                       .arg(text) };
        Step step { .id = QUuid::createUuid(), .streamId = map.stream.id };
        if (const auto work = millionths(parts.at(0), mostMinutes))
            step.processTime = std::chrono::seconds(*work);
        if (const auto lead = millionths(parts.at(1), mostMinutes))
            step.leadTime = std::chrono::seconds(*lead);
        if (const auto share = millionths(parts.at(2), 1))
            step.completeAccuratePpm = int(*share);
        if (!map.steps.isEmpty())
            map.handoffs.append({ .id = QUuid::createUuid(),
                .streamId = map.stream.id,
                .fromStepId = map.steps.constLast().id,
                .toStepId = step.id });
        map.steps.append(step);
    }
    return map;
}

static std::optional<double> minutes(const std::optional<std::chrono::seconds>& millionths)
{
    return millionths ? std::optional(double(millionths->count()) / 1e6) : std::nullopt;
}

static FormulaResult flowFormula(const FormulaArguments& given)
{
    const StreamMetrics metrics = streamMetrics(sequence(given.text(u"steps"_s)));
    FormulaResult result;
    result.addNumber("process_time", minutes(metrics.processTime));
    result.addNumber("lead_time", minutes(metrics.leadTime));
    result.addNumber("activity_ratio", metrics.activityRatio);
    result.addNumber("rolled_ca", metrics.rolledCompleteAccurate);
    if (metrics.unknownProcessTimes > 0)
        result.addNumber("unknown_process_times", double(metrics.unknownProcessTimes));
    if (metrics.unknownLeadTimes > 0)
        result.addNumber("unknown_lead_times", double(metrics.unknownLeadTimes));
    if (metrics.unknownCompleteAccurate > 0)
        result.addNumber("unknown_ca", double(metrics.unknownCompleteAccurate));
    if (!metrics.processTime || !metrics.leadTime || !metrics.rolledCompleteAccurate)
        result.explain(QT_TRANSLATE_NOOP("Calculate", "What no step says has no total."));
    if (!metrics.activityRatio)
        result.explain(QT_TRANSLATE_NOOP("Calculate",
            "An activity ratio needs a step with a process time and a lead time above 0."));
    return result;
}

static FormulaResult wilsonFormula(const FormulaArguments& given)
{
    constexpr int most = std::numeric_limits<int>::max();
    const int n = given.whole(u"n"_s, 0, most);
    const int successes = given.whole(u"successes"_s, 0, n);
    FormulaResult result;
    if (n == 0) {
        for (const char* key : { "ratio", "lower", "upper" })
            result.addNumber(key, {});
        result.explain(QT_TRANSLATE_NOOP("Calculate", "Of no items there is no share."));
        return result;
    }
    const double ratio = double(successes) / n;
    const ShareInterval interval = *wilsonInterval(ratio, n);
    result.addNumber("ratio", ratio);
    result.addNumber("lower", interval.low);
    result.addNumber("upper", interval.high);
    return result;
}

/// A calendar with nothing but the hours of its week.
static BusinessTime businessTime(const FormulaArguments& given)
{
    const ReadText<OpeningRange> hours = readHours(given.text(u"calendar"_s));
    if (!hours.isRead())
        throw CommandFailure { u"calendar: "_s + hours.problem };
    const std::optional<BusinessTime> time
        = BusinessTime::of({ .zone = given.text(u"zone"_s), .hours = hours.values });
    if (!time)
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Calculate",
                                       "zone: “%1” is not a time zone. Give one by its name, such "
                                       "as Asia/Seoul or UTC."))
                                   .arg(given.text(u"zone"_s)) };
    return *time;
}

/// What the clocks of `zone` show where the text names no offset from UTC.
static Instant startIn(const ZoneOffsets& zone, const QString& text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    std::optional<Instant> instant;
    if (read.isValid() && read.timeSpec() != Qt::LocalTime)
        instant = Instant(std::chrono::seconds(read.toSecsSinceEpoch()));
    else if (read.isValid())
        instant = zone.instant(CivilTime(
            std::chrono::seconds(QDateTime(read.date(), read.time(), Qt::UTC).toSecsSinceEpoch())));
    if (!instant || *instant < ZoneOffsets::first || *instant >= ZoneOffsets::last)
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Calculate",
                                       "start: “%1” is not a time from 1900 to 2199. Write it like "
                                       "2026-03-27T16:30 or 2026-03-27T16:30:00+01:00."))
                                   .arg(text) };
    return *instant;
}

/// With the offset of the zone; in UTC where the offset is not of whole minutes, as ISO 8601 has no
/// way to write such a one.
static QString isoTime(const ZoneOffsets& zone, Instant instant)
{
    const auto offset = zone.civil(instant).time_since_epoch() - instant.time_since_epoch();
    const qint64 seconds = offset.count() % 60 == 0 ? offset.count() : 0;
    return QDateTime::fromSecsSinceEpoch(
        instant.time_since_epoch().count(), Qt::OffsetFromUTC, int(seconds))
        .toString(Qt::ISODate);
}

static FormulaResult businessTimeFormula(const FormulaArguments& given)
{
    const BusinessTime time = businessTime(given);
    const Instant start = startIn(time.zone(), given.text(u"start"_s));
    const std::chrono::seconds work(std::llround(given.number(u"work_h"_s, 0, 1e7) * 3600));
    const std::optional<Instant> end = time.businessEnd(start, work);
    FormulaResult result;
    if (end) {
        result.addWord("end", isoTime(time.zone(), *end));
        result.addNumber("elapsed_h", double((*end - start).count()) / 3600);
    } else {
        result.addNumber("end", {});
        result.addNumber("elapsed_h", {});
        result.explain(QT_TRANSLATE_NOOP(
            "Calculate", "With these hours the work is not done by the end of 2199."));
    }
    return result;
}

static Formula businessTimeEntry()
{
    return { u"business-time"_s,
        QT_TRANSLATE_NOOP("Calculate", "When work is done that is done in opening hours only"),
        { { u"start"_s,
              QT_TRANSLATE_NOOP("Calculate",
                  "ISO 8601, such as 2026-03-27T16:30; without an offset by the zone's clocks") },
            { u"work_h"_s, QT_TRANSLATE_NOOP("Calculate", "hours of work, to the second") },
            { u"calendar"_s,
                QT_TRANSLATE_NOOP("Calculate", "hours of the week, also 24x7 and 24x5"),
                Need::Optional, u"Mon-Fri/09:00-17:00"_s },
            { u"zone"_s, QT_TRANSLATE_NOOP("Calculate", "IANA name, such as Asia/Seoul") } },
        { u"end"_s, u"elapsed_h"_s }, u"IANA time zone database; RFC 5545, 3.3.5"_s,
        businessTimeFormula };
}

static Formula queueEntry()
{
    return { u"queue"_s, QT_TRANSLATE_NOOP("Calculate", "What a queue does in the long run"),
        { { u"lambda"_s, QT_TRANSLATE_NOOP("Calculate", "items that come, per unit of time") },
            { u"process_time"_s,
                QT_TRANSLATE_NOOP(
                    "Calculate", "time one person works on one item, same unit of time") },
            { u"servers"_s,
                QT_TRANSLATE_NOOP("Calculate", "people; parts such as 2.5 are approximate") },
            { u"ca2"_s,
                QT_TRANSLATE_NOOP(
                    "Calculate", "squared coefficient of variation of the times between arrivals"),
                Need::Optional, u"1"_s },
            { u"cs2"_s,
                QT_TRANSLATE_NOOP(
                    "Calculate", "squared coefficient of variation of the process times"),
                Need::Optional, u"1"_s },
            { u"capacity"_s, QT_TRANSLATE_NOOP("Calculate", "most items, waiting and in work"),
                Need::Optional },
            { u"patience"_s,
                QT_TRANSLATE_NOOP("Calculate", "mean time an item waits before it goes away"),
                Need::Optional } },
        { u"rho"_s, u"p_wait"_s, u"wq"_s, u"w"_s, u"lq"_s, u"l"_s, u"method"_s, u"loss"_s,
            u"abandon"_s, u"growth"_s, u"approximate"_s },
        u"Erlang 1917; Pollaczek 1930, Khinchine 1932; Kleinrock 1975; Whitt 1993; Palm 1957"_s,
        queueFormula };
}

const QList<Formula>& formulas()
{
    static const QList<Formula> all { queueEntry(),
        { u"flow"_s,
            QT_TRANSLATE_NOOP("Calculate", "Totals of a value stream, one step after the other"),
            { { u"steps"_s,
                QT_TRANSLATE_NOOP("Calculate",
                    "PT/LT/CA,…: minutes, minutes, share complete and accurate; ? is unknown") } },
            { u"process_time"_s, u"lead_time"_s, u"activity_ratio"_s, u"rolled_ca"_s,
                u"unknown_process_times"_s, u"unknown_lead_times"_s, u"unknown_ca"_s },
            u"Martin & Osterling, Value Stream Mapping (2014)"_s, flowFormula },
        businessTimeEntry(),
        { u"wilson"_s, QT_TRANSLATE_NOOP("Calculate", "95 % confidence interval of a share"),
            { { u"successes"_s, QT_TRANSLATE_NOOP("Calculate", "items that count") },
                { u"n"_s, QT_TRANSLATE_NOOP("Calculate", "all items") } },
            { u"ratio"_s, u"lower"_s, u"upper"_s }, u"Wilson, JASA 22 (1927)"_s, wilsonFormula } };
    return all;
}
