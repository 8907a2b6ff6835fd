// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/markovchain.h"
#include <cmath>
#include <map>
#include <set>

/// Every step that can be reached must be able to reach a step from which something leaves.
static bool everythingCanLeave(const Routing& transitions, const std::vector<double>& entry)
{
    const size_t n = transitions.size();
    std::vector<bool> reached(n);
    std::vector<int> open;
    const auto visit = [&open](std::vector<bool>& marks, int step) {
        if (!marks.at(step)) {
            marks.at(step) = true;
            open.push_back(step);
        }
    };
    for (size_t i = 0; i < n; ++i)
        if (entry.at(i) > 0)
            visit(reached, int(i));
    std::vector<std::vector<int>> reverse(n);
    std::vector<double> leaving(n, 1.0);
    for (size_t i = 0; i < n; ++i) {
        for (const Transition& t : transitions.at(i)) {
            leaving.at(i) -= t.chance;
            if (t.chance > 0)
                reverse.at(t.to).push_back(int(i));
        }
    }
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        for (const Transition& t : transitions.at(step))
            if (t.chance > 0)
                visit(reached, t.to);
    }
    std::vector<bool> leaves(n);
    for (size_t i = 0; i < n; ++i)
        if (leaving.at(i) > 1e-12)
            visit(leaves, int(i));
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        for (const int before : reverse.at(step))
            visit(leaves, before);
    }
    for (size_t i = 0; i < n; ++i)
        if (reached.at(i) && !leaves.at(i))
            return false;
    return true;
}

/// Solves rows · x = right by elimination on sparse rows. The rows are those of an M-matrix with
/// diagonally dominant columns or rows, so no pivoting is needed; a step nothing reaches is left
/// out, as its part need not be dominant.
static std::vector<double> solved(
    std::vector<std::map<int, double>> rows, std::vector<double> right)
{
    const int n = int(rows.size());
    std::vector<std::set<int>> rowsWith(n);
    for (int i = 0; i < n; ++i)
        for (const auto& [column, value] : rows.at(i))
            rowsWith.at(column).insert(i);
    for (int k = 0; k < n; ++k) {
        const double pivot = rows.at(k)[k];
        if (!(pivot > 1e-14)) // a loop nothing leaves and nothing reaches
            continue;
        for (const int i : std::set<int>(rowsWith.at(k))) {
            if (i <= k)
                continue;
            const double factor = rows.at(i)[k] / pivot;
            for (const auto& [column, value] : rows.at(k)) {
                if (column < k)
                    continue;
                rows.at(i)[column] -= factor * value;
                rowsWith.at(column).insert(i);
            }
            rows.at(i).erase(k);
            right.at(i) -= factor * right.at(k);
        }
    }
    std::vector<double> result(n);
    for (int k = n - 1; k >= 0; --k) {
        double value = right.at(k);
        for (const auto& [column, factor] : rows.at(k))
            if (column > k)
                value -= factor * result.at(column);
        const double pivot = rows.at(k)[k];
        result.at(k) = pivot > 1e-14 ? value / pivot : 0;
    }
    return result;
}

/// I − P, or I − Pᵀ.
static std::vector<std::map<int, double>> identityLess(const Routing& transitions, bool transposed)
{
    const int n = int(transitions.size());
    std::vector<std::map<int, double>> rows(n);
    for (int i = 0; i < n; ++i) {
        rows.at(i)[i] += 1;
        for (const Transition& t : transitions.at(i))
            rows.at(transposed ? t.to : i)[transposed ? i : t.to] -= t.chance;
    }
    return rows;
}

std::optional<std::vector<double>> expectedVisits(
    const Routing& transitions, const std::vector<double>& entry)
{
    if (!everythingCanLeave(transitions, entry))
        return std::nullopt;
    return solved(identityLess(transitions, true), entry);
}

/// P · x.
static std::vector<double> next(const Routing& transitions, const std::vector<double>& x)
{
    std::vector<double> result(transitions.size());
    for (size_t i = 0; i < transitions.size(); ++i)
        for (const Transition& t : transitions.at(i))
            result.at(i) += t.chance * x.at(t.to);
    return result;
}

std::optional<TotalTime> totalTime(
    const Routing& transitions, const std::vector<double>& entry, const std::vector<double>& times)
{
    if (!everythingCanLeave(transitions, entry))
        return std::nullopt;
    const auto matrix = identityLess(transitions, false);
    const std::vector<double> mean = solved(matrix, times);
    const std::vector<double> after = next(transitions, mean);
    std::vector<double> right(times.size());
    for (size_t i = 0; i < times.size(); ++i)
        right.at(i) = times.at(i) * times.at(i) + 2 * times.at(i) * after.at(i);
    const std::vector<double> square = solved(matrix, right);
    double first = 0;
    double second = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        first += entry.at(i) * mean.at(i);
        second += entry.at(i) * square.at(i);
    }
    return TotalTime { first, std::sqrt(std::max(0.0, second - first * first)) };
}

double expectedMaximum(const std::vector<double>& means)
{
    // Of exponential times the minimum has the sum of their rates: inclusion and exclusion.
    if (means.size() > 20)
        return 0;
    double result = 0;
    for (unsigned subset = 1; subset < 1U << means.size(); ++subset) {
        double rate = 0;
        bool odd = false;
        for (size_t i = 0; i < means.size(); ++i) {
            if (!(subset >> i & 1U))
                continue;
            rate += means.at(i) > 0 ? 1 / means.at(i) : INFINITY;
            odd = !odd;
        }
        result += (odd ? 1 : -1) / rate;
    }
    return result;
}
