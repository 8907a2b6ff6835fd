// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/mainorder.h"
#include <QtGlobal>
#include <algorithm>
#include <numeric>

// Beyond, the mean places must do: the search takes time with the third power of the steps.
static constexpr size_t maxSearched = 250;

/// Moves the step at `i` to where it gains most; true where that is another place.
static bool moveToBestPlace(
    std::vector<int>& order, size_t i, const std::vector<std::vector<qint64>>& lead)
{
    const auto step = static_cast<size_t>(order[i]);
    qint64 best = 0;
    size_t target = i;
    qint64 gain = 0;
    for (size_t j = i; j-- > 0;) { // in front of order[j]
        gain += lead[step][static_cast<size_t>(order[j])];
        if (gain > best) {
            best = gain;
            target = j;
        }
    }
    gain = 0;
    for (size_t j = i + 1; j < order.size(); ++j) { // behind order[j]
        gain -= lead[step][static_cast<size_t>(order[j])];
        if (gain > best) {
            best = gain;
            target = j;
        }
    }
    if (target == i)
        return false;
    const auto at = [&order](size_t k) { return order.begin() + static_cast<std::ptrdiff_t>(k); };
    if (target < i)
        std::rotate(at(target), at(i), at(i + 1));
    else
        std::rotate(at(i), at(i + 1), at(target + 1));
    return true;
}

std::vector<int> mainOrder(
    const std::vector<double>& meanPlaces, const std::vector<WeightedPair>& pairs)
{
    std::vector<int> order(meanPlaces.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&meanPlaces](int a, int b) {
        return meanPlaces[static_cast<size_t>(a)] < meanPlaces[static_cast<size_t>(b)];
    });
    if (order.size() > maxSearched)
        return order;
    // By how much a in front of b is better than b in front of a.
    std::vector<std::vector<qint64>> lead(order.size(), std::vector<qint64>(order.size(), 0));
    for (const WeightedPair& pair : pairs) {
        lead[static_cast<size_t>(pair.from)][static_cast<size_t>(pair.to)] += pair.weight;
        lead[static_cast<size_t>(pair.to)][static_cast<size_t>(pair.from)] -= pair.weight;
    }
    bool moved = true;
    for (int round = 0; moved && round < 20; ++round) {
        moved = false;
        for (size_t i = 0; i < order.size(); ++i)
            moved = moveToBestPlace(order, i, lead) || moved;
    }
    return order;
}
