// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

/// What happens at one moment, in this order: who closes takes on nothing new, who ends frees
/// people for those who arrive, who is let in at that moment does not give up.
enum class EventKind : std::uint8_t {
    Close,
    ServiceEnd,
    Arrival,
    Open,
    Slot,
    Patience,
    WarmUp,
    Sample
};

struct FlowEvent {
    double time = 0;
    std::uint64_t order = 0; ///< Kind in the upper 8 bits, then the order of scheduling.
    std::uint32_t target = 0; ///< Job, source, hours, station or item.
    std::uint32_t generation = 0; ///< An event of an older generation than its target is void.

    EventKind kind() const { return EventKind(order >> 56); }
};

/// What is to happen, soonest first: a binary heap. Taking an event leaves a hole at the top that
/// the next one pushed fills, as nearly every event schedules its successor.
class EventQueue {
public:
    bool isEmpty() const { return m_heap.size() <= (m_hole ? 1U : 0U); }

    void push(double time, EventKind kind, std::uint32_t target, std::uint32_t generation = 0)
    {
        const FlowEvent event { time, (std::uint64_t(kind) << 56) | m_sequence++, target,
            generation };
        if (m_hole) {
            m_hole = false;
            sink(event);
            return;
        }
        m_heap.push_back(event);
        std::size_t at = m_heap.size() - 1;
        while (at > 0 && isBefore(event, m_heap[(at - 1) / 2])) {
            m_heap[at] = m_heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        m_heap[at] = event;
    }

    /// Only where it is not empty.
    FlowEvent take()
    {
        if (m_hole) {
            const FlowEvent last = m_heap.back();
            m_heap.pop_back();
            sink(last);
        }
        m_hole = true;
        return m_heap.front();
    }

private:
    static bool isBefore(const FlowEvent& a, const FlowEvent& b)
    {
        return a.time < b.time || (a.time == b.time && a.order < b.order);
    }

    /// Puts `event` where the top was.
    void sink(const FlowEvent& event)
    {
        FlowEvent* const heap = m_heap.data();
        const std::size_t size = m_heap.size();
        std::size_t at = 0;
        for (std::size_t child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isBefore(heap[child + 1], heap[child]))
                ++child;
            if (!isBefore(heap[child], event))
                break;
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = event;
    }

    std::vector<FlowEvent> m_heap;
    std::uint64_t m_sequence = 0;
    bool m_hole = false;
};
