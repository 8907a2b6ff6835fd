// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

/// An opening in seconds from the start of the run; `to` is the first moment that is closed.
struct FlowInterval {
    double from = 0;
    double to = 0;

    bool operator==(const FlowInterval&) const = default;
};

/// When people work: sorted disjoint openings in [0, horizon). After the horizon its last `repeat`
/// seconds come again and again; 0: closed for ever.
struct FlowHours {
    std::vector<FlowInterval> open = {};
    double horizon = 0;
    double repeat = 0;

    bool operator==(const FlowHours&) const = default;
};

/// Moments at which waiting items are let in, e.g. the weekly change board: sorted, in [0,
/// horizon), repeated like FlowHours.
struct FlowSlots {
    std::vector<double> times = {};
    double horizon = 0;
    double repeat = 0;
    int capacity = 0; ///< Items a slot; 0: all that wait.

    bool operator==(const FlowSlots&) const = default;
};

/// Where a clock looked last: one opening and the pause before it. Looking there again, or a little
/// later, is cheap.
struct HoursCursor {
    std::uint64_t number = 0;
    double pause = 1; ///< End of the opening before; above `to`: nowhere yet.
    double from = 0; ///< Infinite where there is no such opening.
    double to = 0;
    double before = 0; ///< Open seconds until `from`.
};

/// FlowHours made ready for calculating. Openings are numbered 0, 1, … without end where they
/// repeat.
class HoursClock {
public:
    explicit HoursClock(const FlowHours& hours);

    bool isAlwaysOpen() const { return m_alwaysOpen; }
    bool exists(std::uint64_t number) const { return number < m_first.size() || !m_again.empty(); }
    double from(std::uint64_t number) const
    {
        return m_first.size() > number ? m_first[number].from : againFrom(number);
    }
    double to(std::uint64_t number) const
    {
        return m_first.size() > number ? m_first[number].to : againTo(number);
    }

    /// The first opening that ends after `time`; may not exist.
    std::uint64_t at(double time) const;
    bool isOpen(double time, HoursCursor& cursor) const
    {
        seek(time, cursor);
        return m_alwaysOpen || cursor.from <= time;
    }
    /// When work begun at `time` is done if it goes on in open hours only; infinity where never.
    double end(double time, double work, HoursCursor& cursor) const
    {
        seek(time, cursor);
        if (cursor.from <= time && work <= cursor.to - time)
            return time + work;
        return m_alwaysOpen ? time + work : endLater(time, work, cursor.number);
    }
    /// Open seconds from 0 to `time`.
    double openUntil(double time, HoursCursor& cursor) const
    {
        if (m_alwaysOpen)
            return time;
        seek(time, cursor);
        return cursor.before + (time > cursor.from ? time - cursor.from : 0);
    }

private:
    struct Opening {
        double from = 0;
        double to = 0;
        double before = 0; ///< Open seconds in earlier ones.
    };

    void seek(double time, HoursCursor& cursor) const
    {
        if (time < cursor.pause || time >= cursor.to)
            put(time, cursor);
    }
    void put(double time, HoursCursor& cursor) const;
    double endLater(double time, double work, std::uint64_t number) const;
    double againFrom(std::uint64_t number) const;
    double againTo(std::uint64_t number) const;
    double before(std::uint64_t number) const;

    std::vector<Opening> m_first; ///< Up to the horizon.
    std::vector<Opening> m_again; ///< Of one repetition, as they lie before the horizon.
    double m_horizon = 0;
    double m_repeat = 0;
    double m_firstTotal = 0;
    double m_againTotal = 0;
    bool m_alwaysOpen = false;
};

/// The slot of that number, counted from 0; infinity where there is none.
double slotTime(const FlowSlots& dates, std::uint64_t number);
