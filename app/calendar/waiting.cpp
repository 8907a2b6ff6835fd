// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/waiting.h"
#include <algorithm>

using namespace std::chrono_literals;

static constexpr std::chrono::seconds year = 52 * 168h;

double meanWaitOfGaps(const std::vector<double>& gaps, double period)
{
    double sum = 0;
    for (const double gap : gaps)
        sum += gap * gap;
    return sum / (2 * period);
}

std::optional<double> meanWaitForOpening(const QList<OpeningRange>& hours)
{
    const auto time = BusinessTime::of({ {}, QStringLiteral("UTC"), hours, {}, {} });
    if (!time || time->weeklyTime() == 0s)
        return std::nullopt;
    const Instant monday { std::chrono::sys_days(std::chrono::year(2001) / 1 / 1) };
    const auto firstClosing = time->nextClosing(monday);
    if (!firstClosing)
        return 0;
    // From a closing on the week is gaps and openings in turn, until that closing comes again.
    const Instant first = *time->nextClosing(*time->nextOpening(*firstClosing));
    std::vector<double> gaps;
    for (Instant at = first; at < first + 168h;) {
        const Instant opening = *time->nextOpening(at);
        gaps.push_back(static_cast<double>((opening - at).count()) / 3600);
        at = *time->nextClosing(opening);
    }
    return meanWaitOfGaps(gaps, 168);
}

/// Calls `visit` with each span in which both are open.
template <typename Visit>
static void forShared(
    const std::vector<OpenInterval>& a, const std::vector<OpenInterval>& b, Visit visit)
{
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const double from = std::max(a[i].from, b[j].from);
        const double to = std::min(a[i].to, b[j].to);
        if (from < to)
            visit(from, to);
        a[i].to < b[j].to ? ++i : ++j;
    }
}

std::chrono::seconds sharedTime(
    const BusinessTime& a, const BusinessTime& b, Instant from, Instant until)
{
    qint64 sum = 0;
    forShared(a.openIntervals(from, until - from), b.openIntervals(from, until - from),
        [&sum](double open, double close) { sum += static_cast<qint64>(close - open); });
    return std::chrono::seconds(sum);
}

double overlapHoursAWeek(const BusinessTime& a, const BusinessTime& b, Instant from)
{
    return static_cast<double>(sharedTime(a, b, from, from + year).count()) / 3600 / 52;
}

std::optional<double> meanHandoffWait(
    const BusinessTime& from, const BusinessTime& to, Instant start)
{
    const std::vector<OpenInterval> giving = from.openIntervals(start, year);
    const auto after = to.nextOpening(start + year);
    if (giving.empty() || !after)
        return std::nullopt;
    // What lies between the openings of the receiver; the last gap ends behind the year.
    std::vector<OpenInterval> closed;
    double begin = 0;
    for (const OpenInterval& open : to.openIntervals(start, year)) {
        if (open.from > begin)
            closed.push_back({ begin, open.from });
        begin = open.to;
    }
    closed.push_back({ begin, static_cast<double>((*after - start).count()) });

    double waited = 0;
    double open = 0;
    for (const OpenInterval& interval : giving)
        open += interval.to - interval.from;
    size_t gap = 0;
    forShared(giving, closed, [&](double first, double last) {
        while (closed[gap].to < last)
            ++gap;
        const double end = closed[gap].to;
        waited += ((end - first) * (end - first) - (end - last) * (end - last)) / 2;
    });
    return waited / open / 3600;
}
