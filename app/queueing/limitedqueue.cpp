// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/limitedqueue.h"
#include <algorithm>
#include <cmath>

static bool isCalculable(const LimitedQueue& queue)
{
    if (!isUsable(queue.load) || (!queue.capacity && !queue.patience))
        return false;
    if (queue.capacity && (*queue.capacity < queue.load.servers || *queue.capacity > mostCapacity))
        return false;
    return !queue.patience || (isUsable(*queue.patience) && *queue.patience > 0);
}

namespace {
/// Adds up the distribution of the number of items; a value that lives for one call. States are
/// doubles: they are exact far beyond what can be summed.
class BirthsAndDeaths {
public:
    explicit BirthsAndDeaths(const LimitedQueue& queue)
        : m_servers(queue.load.servers)
        , m_arrivals(queue.load.arrivals)
        , m_serviceRate(1 / queue.load.processTime)
        , m_leavingRate(queue.patience ? 1 / *queue.patience : 0)
        , m_hasRoomFor(queue.capacity.value_or(0))
        , m_hasCapacity(queue.capacity)
    {
    }
    /// False where too many states matter.
    bool sum();
    LimitedMeans means() const;

private:
    double departures(double n) const
    {
        return std::min(n, m_servers) * m_serviceRate
            + std::max(n - m_servers, 0.0) * m_leavingRate;
    }
    double mostLikely() const;
    void add(double n, double weight);
    bool sumUpwards(double mode);
    bool sumDownwards(double mode);

    double m_servers = 1;
    double m_arrivals = 0;
    double m_serviceRate = 0;
    double m_leavingRate = 0;
    double m_hasRoomFor = 0;
    bool m_hasCapacity = false;

    double m_total = 0;
    double m_admitting = 0; ///< Of the states with room for one more.
    double m_busy = 0;
    double m_waits = 0; ///< Busy with room: who comes then waits.
    double m_full = 0;
    double m_waiting = 0; ///< Weighted numbers of items.
    double m_working = 0;
};
} // namespace

static constexpr int mostStates = 20'000'000;

/// The last state that is entered at least as fast as it is left.
double BirthsAndDeaths::mostLikely() const
{
    double mode = std::floor(m_arrivals / m_serviceRate);
    if (mode >= m_servers) {
        const double surplus = m_arrivals - m_servers * m_serviceRate;
        mode = m_leavingRate > 0 ? m_servers + std::floor(surplus / m_leavingRate) : m_hasRoomFor;
    }
    return m_hasCapacity ? std::min(mode, m_hasRoomFor) : mode;
}

void BirthsAndDeaths::add(double n, double weight)
{
    const bool isFull = m_hasCapacity && n == m_hasRoomFor;
    m_total += weight;
    (isFull ? m_full : m_admitting) += weight;
    if (n >= m_servers) {
        m_busy += weight;
        m_waits += isFull ? 0 : weight;
        m_waiting += (n - m_servers) * weight;
    }
    m_working += std::min(n, m_servers) * weight;
}

/// The ratio r of neighbours only falls, so what is left out is at most a geometric series; it is
/// compared with the queue alone, because the queue may be a tiny part of the whole.
bool BirthsAndDeaths::sumUpwards(double mode)
{
    double weight = 1;
    double n = mode;
    for (int states = 0; states < mostStates; ++states) {
        add(n, weight);
        if (m_hasCapacity && n >= m_hasRoomFor)
            return true;
        n += 1;
        const double ratio = m_arrivals / departures(n);
        weight *= ratio;
        if (weight == 0)
            return true;
        if (!m_hasCapacity && n > m_servers && ratio < 1) {
            const double rest = weight / (1 - ratio) * (n - m_servers + ratio / (1 - ratio));
            if (rest <= 1e-17 * m_waiting)
                return true;
        }
    }
    return false;
}

bool BirthsAndDeaths::sumDownwards(double mode)
{
    double weight = 1;
    double n = mode;
    for (int states = 0; states < mostStates; ++states) {
        if (n == 0)
            return true;
        const double ratio = departures(n) / m_arrivals;
        weight *= ratio;
        n -= 1;
        add(n, weight);
        if (ratio < 1 && weight / (1 - ratio) <= 1e-18 * std::min(m_total, m_admitting))
            return true;
    }
    return false;
}

bool BirthsAndDeaths::sum()
{
    const double mode = mostLikely();
    return mode <= 1e15 && sumUpwards(mode) && sumDownwards(mode);
}

LimitedMeans BirthsAndDeaths::means() const
{
    const double admitted = m_arrivals * m_admitting / m_total; // items per unit of time
    LimitedMeans means;
    means.rho = m_arrivals / m_serviceRate / m_servers;
    means.utilisation = m_working / m_total / m_servers;
    means.pBusy = m_busy / m_total;
    means.pWait = m_waits / m_admitting;
    means.lq = m_waiting / m_total;
    means.l = (m_waiting + m_working) / m_total;
    means.wq = means.lq / admitted;
    means.w = means.l / admitted;
    means.loss = m_full / m_total;
    means.abandon = m_leavingRate * means.lq / m_arrivals;
    return means;
}

std::optional<LimitedMeans> limitedQueue(const LimitedQueue& queue)
{
    if (!isCalculable(queue))
        return std::nullopt;
    if (offeredLoad(queue.load) == 0) // nothing comes, or it takes no time
        return LimitedMeans { .w = queue.load.processTime };
    BirthsAndDeaths distribution(queue);
    if (!distribution.sum())
        return std::nullopt;
    return distribution.means();
}
