// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/logcomparison.h"
#include <QHash>
#include <algorithm>
#include <cmath>

static constexpr size_t mostExact = 20;

QString matchingName(const QString& name) { return name.simplified().toCaseFolded(); }

/// P(U <= u) where every arrangement of m and n different values is equally likely. The number of
/// arrangements with U = s obeys f(s; i, j) = f(s - j; i - 1, j) + f(s; i, j - 1): either a value
/// of the first group is the largest, above all j of the second, or one of the second is.
static double exactTail(size_t m, size_t n, size_t u)
{
    std::vector<std::vector<double>> ways(m + 1, std::vector<double>(m * n + 1, 0));
    for (std::vector<double>& of : ways)
        of[0] = 1;
    for (size_t j = 1; j <= n; ++j)
        for (size_t i = 1; i <= m; ++i)
            for (size_t s = j; s <= m * n; ++s)
                ways[i][s] += ways[i - 1][s - j];
    double tail = 0;
    double all = 0;
    for (size_t s = 0; s <= m * n; ++s) {
        all += ways[m][s];
        if (s <= u)
            tail += ways[m][s];
    }
    return tail / all;
}

std::optional<RankTest> mannWhitney(
    const std::vector<qint64>& first, const std::vector<qint64>& second)
{
    if (first.empty() || second.empty())
        return std::nullopt;
    std::vector<qint64> a = first;
    std::vector<qint64> b = second;
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    double twiceU = 0;
    double ties = 0; // sum of t^3 - t
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() || j < b.size()) {
        const qint64 value = j == b.size() || (i < a.size() && a[i] < b[j]) ? a[i] : b[j];
        const size_t before = j;
        size_t inA = 0;
        for (; i < a.size() && a[i] == value; ++i)
            ++inA;
        for (; j < b.size() && b[j] == value; ++j) { }
        twiceU += double(inA) * double(2 * before + (j - before));
        const double t = double(inA + (j - before));
        ties += t * t * t - t;
    }
    const double m = double(a.size());
    const double n = double(b.size());
    RankTest test { .u = twiceU / 2 };
    if (ties == 0 && a.size() <= mostExact && b.size() <= mostExact) {
        test.isExact = true;
        const double smaller = std::min(test.u, m * n - test.u);
        test.p = std::min(1.0, 2 * exactTail(a.size(), b.size(), size_t(smaller)));
        return test;
    }
    const double all = m + n;
    const double variance = m * n / 12 * (all + 1 - ties / (all * (all - 1)));
    const double apart = std::max(0.0, std::abs(test.u - m * n / 2) - 0.5);
    if (variance > 0)
        test.p = std::erfc(apart / std::sqrt(2 * variance));
    return test;
}

static TimeChange changeOf(
    const QString& name, const std::vector<qint64>& before, const std::vector<qint64>& after)
{
    std::vector<qint64> copy = before; // spreadOf() reorders
    TimeChange change { .name = name, .before = spreadOf(copy).value_or(Spread {}) };
    copy = after;
    change.after = spreadOf(copy).value_or(Spread {});
    if (std::min(change.before.count, change.after.count) >= fewestObservations)
        change.test = mannWhitney(before, after);
    if (change.test)
        change.p = change.test->p;
    return change;
}

static void adjust(std::vector<TimeChange>& changes)
{
    std::vector<TimeChange*> tested;
    for (TimeChange& change : changes)
        if (change.test)
            tested.push_back(&change);
    std::sort(tested.begin(), tested.end(),
        [](const TimeChange* a, const TimeChange* b) { return a->test->p < b->test->p; });
    double least = 0;
    for (size_t i = 0; i < tested.size(); ++i) {
        least = std::max(least, std::min(1.0, double(tested.size() - i) * tested[i]->test->p));
        tested[i]->p = least;
    }
}

LogComparison compareLogs(const LogTimes& before, const LogTimes& after)
{
    LogComparison result;
    result.cases = changeOf({}, before.caseLeads, after.caseLeads);
    QHash<QString, const ActivityTimes*> known;
    for (const ActivityTimes& activity : before.activities)
        if (activity.visits > 0)
            known.insert(matchingName(activity.name), &activity);
    for (const ActivityTimes& activity : after.activities) {
        if (activity.visits == 0)
            continue;
        if (const ActivityTimes* earlier = known.take(matchingName(activity.name)))
            result.activities.push_back(changeOf(activity.name, earlier->leads, activity.leads));
        else
            result.onlyAfter.append(activity.name);
    }
    for (const ActivityTimes& activity : before.activities)
        if (known.value(matchingName(activity.name)) == &activity)
            result.onlyBefore.append(activity.name);
    std::stable_sort(result.activities.begin(), result.activities.end(),
        [](const TimeChange& a, const TimeChange& b) {
            return a.before.count + a.after.count > b.before.count + b.after.count;
        });
    adjust(result.activities);
    return result;
}
