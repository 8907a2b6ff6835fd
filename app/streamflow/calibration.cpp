// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/calibration.h"
#include "app/project/project.h"
#include "app/ticketlog/logcomparison.h"
#include <QDateTime>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

// The two-sided 95 % point of the normal distribution.
static constexpr double z = 1.959964;

ActivityOfStep matchByName(const StreamMap& map, const LogTimes& times)
{
    QHash<QString, int> byName;
    for (size_t i = times.activities.size(); i-- > 0;)
        if (times.activities[i].visits > 0)
            byName.insert(matchingName(times.activities[i].name), int(i));
    ActivityOfStep result;
    for (const Step& step : map.steps)
        if (const auto found = byName.constFind(matchingName(step.name)); found != byName.cend()) {
            result.insert(step.id, *found);
            byName.erase(found);
        }
    return result;
}

static qint64 rounded(double value) { return qint64(std::llround(value)); }

/// In seconds; nothing where the log has too few.
static std::optional<CalibratedNumber> timeNumber(std::vector<qint64> times, Centre centre)
{
    const auto spread = spreadOf(times);
    if (!spread || spread->count < fewestObservations)
        return std::nullopt;
    CalibratedNumber number { .items = spread->count, .p85 = rounded(spread->p85) };
    const double n = double(spread->count);
    if (centre == Centre::Mean) {
        double squares = 0;
        for (const qint64 time : times)
            squares += std::pow(double(time) / 1000 - spread->mean, 2);
        const double half = z * std::sqrt(squares / (n - 1) / n);
        number.measured = rounded(spread->mean);
        number.low = rounded(std::max(0.0, spread->mean - half));
        number.high = rounded(spread->mean + half);
        return number;
    }
    const auto ranked = [&](double rank) {
        const double place = std::clamp(std::ceil(rank), 1.0, n) - 1;
        const auto at = times.begin() + std::ptrdiff_t(place);
        std::nth_element(times.begin(), at, times.end());
        return rounded(double(*at) / 1000);
    };
    number.measured = rounded(spread->median);
    number.low = ranked(n / 2 - z / 2 * std::sqrt(n));
    number.high = ranked(n / 2 + z / 2 * std::sqrt(n));
    return number;
}

static std::optional<qint64> seconds(const std::optional<std::chrono::seconds>& time)
{
    return time ? std::optional<qint64>(time->count()) : std::nullopt;
}

static std::optional<CalibratedNumber> demandNumber(const StreamMap& map, const LogTimes& times)
{
    const auto n = qint64(times.arrivals.size());
    if (n < fewestObservations || times.arrivals.back() <= times.arrivals.front())
        return std::nullopt;
    const double gaps = double(n - 1);
    const double mean = double(times.arrivals.back() - times.arrivals.front()) / gaps;
    double squares = 0;
    for (size_t i = 1; i < times.arrivals.size(); ++i)
        squares += std::pow(double(times.arrivals[i] - times.arrivals[i - 1]) - mean, 2);
    const double cv = std::sqrt(squares / (gaps - 1)) / mean;
    const double milli
        = double(std::chrono::milliseconds(map.stream.dayLength).count()) / mean * 1000;
    const double factor = std::exp(z * cv / std::sqrt(gaps));
    if (milli * factor > 1e15)
        return std::nullopt;
    return CalibratedNumber { .kind = CalibratedKind::Demand,
        .id = map.stream.id,
        .now = map.stream.demandMilli,
        .measured = rounded(milli),
        .low = rounded(milli / factor),
        .high = rounded(milli * factor),
        .items = n };
}

namespace {
/// How often each step was left, and for which one.
struct Leaving {
    QHash<QUuid, qint64> visits = {};
    QHash<std::pair<QUuid, QUuid>, qint64> next = {};
};
} // namespace

static Leaving countLeaving(
    const StreamMap& map, const LogTimes& times, const ActivityOfStep& activities)
{
    std::vector<QUuid> stepOf(times.activities.size());
    for (const Step& step : map.steps) {
        const int activity = activities.value(step.id, -1);
        if (activity >= 0 && size_t(activity) < stepOf.size() && stepOf[size_t(activity)].isNull())
            stepOf[size_t(activity)] = step.id;
    }
    QList<QUuid> toThemselves;
    for (const Handoff& handoff : map.handoffs)
        if (handoff.fromStepId == handoff.toStepId)
            toThemselves.append(handoff.fromStepId);
    Leaving leaving;
    for (const std::vector<int>& passed : times.cases) {
        QUuid before;
        for (const int activity : passed) {
            const QUuid step = stepOf[size_t(activity)];
            if (step.isNull() || (step == before && !toThemselves.contains(step)))
                continue;
            ++leaving.visits[step];
            if (!before.isNull())
                ++leaving.next[{ before, step }];
            before = step;
        }
    }
    return leaving;
}

/// Whether a share says something there.
static bool takesShare(const StreamMap& map, const Step& from, const Handoff& handoff)
{
    if (!carriesItems(handoff) || handoff.fromStepId != from.id)
        return false;
    if (handoff.sendBack)
        return true;
    if (from.split == Split::And)
        return false;
    const auto ways
        = std::count_if(map.handoffs.cbegin(), map.handoffs.cend(), [&](const Handoff& other) {
              return other.fromStepId == from.id && !other.sendBack && carriesItems(other);
          });
    const bool isChoice = from.split == Split::Xor
        || std::any_of(map.handoffs.cbegin(), map.handoffs.cend(), [&](const Handoff& other) {
               return other.fromStepId == from.id && !other.sendBack && other.sharePpm;
           });
    return handoff.sharePpm || (ways > 1 && isChoice);
}

static void addShares(QList<CalibratedNumber>& numbers, const StreamMap& map, const Step& from,
    const ActivityOfStep& activities, const Leaving& leaving)
{
    const qint64 n = leaving.visits.value(from.id);
    if (n < fewestObservations || n > std::numeric_limits<int>::max())
        return;
    for (const Handoff& handoff : map.handoffs) {
        // What comes next is known only where the log knows the receiver.
        if (!takesShare(map, from, handoff) || !activities.contains(handoff.toStepId))
            continue;
        const double share
            = double(leaving.next.value({ handoff.fromStepId, handoff.toStepId })) / double(n);
        const auto interval = wilsonInterval(share, int(n)).value_or(ShareInterval {});
        numbers.append({ .kind = CalibratedKind::Share,
            .id = handoff.id,
            .stepId = from.id,
            .now = handoff.sharePpm,
            .measured = rounded(share * 1e6),
            .low = rounded(interval.low * 1e6),
            .high = rounded(interval.high * 1e6),
            .items = n });
    }
}

QList<CalibratedNumber> calibrate(
    const StreamMap& map, const LogTimes& times, const ActivityOfStep& activities, Centre centre)
{
    QList<CalibratedNumber> numbers;
    if (const auto demand = demandNumber(map, times))
        numbers.append(*demand);
    const Leaving leaving = countLeaving(map, times, activities);
    for (const Step& step : map.steps) {
        const int activity = activities.value(step.id, -1);
        if (activity < 0 || size_t(activity) >= times.activities.size())
            continue;
        const ActivityTimes& of = times.activities[size_t(activity)];
        const auto add = [&](CalibratedKind kind, const std::vector<qint64>& all,
                             const std::optional<std::chrono::seconds>& now) {
            if (auto number = timeNumber(all, centre)) {
                number->kind = kind;
                number->id = number->stepId = step.id;
                number->now = seconds(now);
                numbers.append(*number);
            }
        };
        if (isProcess(step) || step.kind == StepKind::Inventory)
            add(CalibratedKind::LeadTime, of.leads, step.leadTime);
        if (isProcess(step))
            add(CalibratedKind::ProcessTime, of.processes, step.processTime);
        addShares(numbers, map, step, activities, leaving);
    }
    return numbers;
}

QString calibrationPeriod(const LogTimes& times, const QString& logName)
{
    const auto day = [](qint64 time) {
        return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date().toString(Qt::ISODate);
    };
    return u"%1 – %2 (%3)"_s.arg(day(times.firstTime), day(times.lastTime), logName.simplified());
}

static void setTime(Step& step, const CalibratedNumber& number, const Provenance& source)
{
    const std::chrono::seconds time(number.measured);
    const bool isLead = number.kind == CalibratedKind::LeadTime;
    (isLead ? step.leadTime : step.processTime) = time;
    // Else it would go on speaking of the log before.
    std::optional<std::chrono::seconds>& p85 = isLead ? step.p85LeadTime : step.p85ProcessTime;
    if (p85 && number.p85)
        p85 = std::chrono::seconds(*number.p85);
    setProvenance(step, isLead ? StepNumber::LeadTime : StepNumber::ProcessTime, source);
}

/// More would feign a precision that no count of tickets has.
static qint64 threeDigits(qint64 value)
{
    qint64 unit = 1;
    while (value / unit >= 1000)
        unit *= 10;
    return (value + unit / 2) / unit * unit;
}

void applyCalibration(
    Project& project, const QList<CalibratedNumber>& picked, const QString& period)
{
    for (const CalibratedNumber& number : picked) {
        const Provenance source { .origin = Origin::Measured,
            .items = int(std::min<qint64>(number.items, std::numeric_limits<int>::max())),
            .low = std::min(number.low, number.measured),
            .high = std::max(number.high, number.measured),
            .period = period };
        switch (number.kind) {
        case CalibratedKind::Demand:
            if (ValueStream* stream = findById(project.valueStreams, number.id)) {
                stream->demandMilli = number.measured;
                stream->demandProvenance = source;
            }
            break;
        case CalibratedKind::LeadTime:
        case CalibratedKind::ProcessTime:
            if (Step* step = findById(project.steps, number.id))
                setTime(*step, number, source);
            break;
        case CalibratedKind::Share:
            if (Handoff* handoff = findById(project.handoffs, number.id))
                handoff->sharePpm = int(threeDigits(number.measured));
            break;
        }
    }
}
