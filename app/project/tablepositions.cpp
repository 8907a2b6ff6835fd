// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/tablepositions.h"
#include <optional>

/// For each entry whether it belongs to a longest increasing subsequence of those that are not -1:
/// the rows that can stay where they are. Patience sorting, O(n log n).
static QList<bool> stayers(const QList<qsizetype>& sources)
{
    QList<qsizetype> tails; // index into sources of the smallest end of a run of each length
    QList<qsizetype> previous(sources.size(), -1);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (sources.at(i) < 0)
            continue;
        const auto place = std::lower_bound(tails.begin(), tails.end(), sources.at(i),
            [&](qsizetype tail, qsizetype source) { return sources.at(tail) < source; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QList<bool> result(sources.size(), false);
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
        result[i] = true;
    return result;
}

static QList<qint64> numberedAnew(qsizetype count)
{
    QList<qint64> result(count);
    for (qsizetype i = 0; i < count; ++i)
        result[i] = (i + 1) * positionStep;
    return result;
}

/// Fills result[first, last) with rising numbers between two that stay; false if there is no room.
static bool fillGap(QList<qint64>& result, qsizetype first, qsizetype last,
    std::optional<qint64> left, std::optional<qint64> right)
{
    const qint64 count = last - first;
    if (count == 0)
        return true;
    qint64 step = positionStep;
    if (left && right) {
        step = (*right - *left) / (count + 1);
        if (step < 1)
            return false;
    }
    const qint64 start = left ? *left : right ? *right - (count + 1) * step : 0;
    if (start < -farthestPosition || start + count * step > farthestPosition)
        return false;
    for (qint64 i = 0; i < count; ++i)
        result[first + i] = start + (i + 1) * step;
    return true;
}

QList<qint64> positionsAfter(const QList<qint64>& before, qsizetype prefix, qsizetype suffix,
    const QList<qsizetype>& sources)
{
    const qsizetype count = prefix + sources.size() + suffix;
    const QList<bool> stays = stayers(sources);
    QList<qint64> result;
    result.reserve(count);
    result.append(before.first(prefix));
    for (qsizetype i = 0; i < sources.size(); ++i)
        result.append(stays.at(i) ? before.at(sources.at(i)) : 0);
    result.append(before.last(suffix));

    qsizetype first = prefix; // of the rows since the last one that stays
    for (qsizetype i = prefix; i <= prefix + sources.size(); ++i) {
        if (i < prefix + sources.size() && !stays.at(i - prefix))
            continue;
        const auto left = first > 0 ? std::optional(result.at(first - 1)) : std::nullopt;
        const auto right = i < count ? std::optional(result.at(i)) : std::nullopt;
        if (!fillGap(result, first, i, left, right))
            return numberedAnew(count);
        first = i + 1;
    }
    return result;
}
