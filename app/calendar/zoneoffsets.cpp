// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zoneoffsets.h"
#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QTimeZone>
#include <algorithm>

using namespace std::chrono_literals;

static QDateTime dateTime(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

static std::vector<ZoneOffsets::Segment> readSegments(const QTimeZone& zone)
{
    const QDateTime first = dateTime(ZoneOffsets::first);
    std::vector<ZoneOffsets::Segment> segments { { ZoneOffsets::first,
        std::chrono::seconds(zone.offsetFromUtc(first)) } };
    for (const QTimeZone::OffsetData& change :
        zone.transitions(first, dateTime(ZoneOffsets::last).addSecs(-1))) {
        const Instant from { std::chrono::seconds(change.atUtc.toSecsSinceEpoch()) };
        const std::chrono::seconds offset { change.offsetFromUtc };
        if (offset == segments.back().offset)
            continue; // only its name changed
        if (from <= segments.back().from)
            segments.back().offset = offset;
        else
            segments.push_back({ from, offset });
    }
    return segments;
}

std::shared_ptr<const ZoneOffsets> ZoneOffsets::of(const QString& zone)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const ZoneOffsets>> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(zone); found != known.constEnd())
        return *found;
    const QTimeZone timeZone(zone.toLatin1());
    if (zone.isEmpty() || !timeZone.isValid())
        return {};
    const auto offsets = std::make_shared<ZoneOffsets>();
    offsets->m_segments = readSegments(timeZone);
    known.insert(zone, offsets);
    return offsets;
}

size_t ZoneOffsets::segmentAt(Instant instant) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), instant,
        [](Instant moment, const Segment& segment) { return moment < segment.from; });
    return after == m_segments.begin() ? 0 : static_cast<size_t>(after - m_segments.begin()) - 1;
}

CivilTime ZoneOffsets::civil(Instant instant) const
{
    return CivilTime((instant + m_segments[segmentAt(instant)].offset).time_since_epoch());
}

std::optional<Instant> ZoneOffsets::instant(CivilTime time) const
{
    const Instant asUtc { time.time_since_epoch() };
    if (asUtc < first + 24h || asUtc >= last - 24h)
        return std::nullopt;
    // No offset is larger than a day, so the moment lies in a segment near this one.
    for (size_t i = segmentAt(asUtc - 24h); i < m_segments.size(); ++i) {
        const Instant moment = asUtc - m_segments[i].offset;
        if (moment < endOf(i) && moment >= m_segments[i].from)
            return moment;
        if (moment < m_segments[i].from) { // the clocks jumped over it
            const std::chrono::seconds before = m_segments[i - 1].offset;
            if (m_segments[i].offset - before >= 24h)
                return std::nullopt;
            return asUtc - before;
        }
    }
    return std::nullopt;
}
