// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/timeformat.h"
#include "app/ticketlog/calendartime.h"
#include <QDateTime>
#include <array>

using namespace Qt::StringLiterals;

static std::optional<WrittenTime> readEpoch(std::string_view text, bool milliseconds)
{
    qint64 value = 0;
    size_t i = 0;
    for (; i < text.size() && TimeScanner::isDigit(text[i]) && i < 15; ++i)
        value = value * 10 + (text[i] - '0');
    if (i < (milliseconds ? 12 : 9) || i > (milliseconds ? 13 : 10))
        return std::nullopt;
    qint64 ms = milliseconds ? value : value * 1000;
    if (i < text.size()) {
        TimeScanner s(text.substr(i));
        int fraction = 0;
        if (!s.take('.'))
            return std::nullopt;
        s.fraction(fraction);
        if (!s.atEnd())
            return std::nullopt;
        ms += milliseconds ? 0 : fraction;
    }
    return WrittenTime { ms, true, 0 };
}

TimeReader::TimeReader(const TimeFormat& format, const QTimeZone& zone)
    : m_format(format)
    , m_zone(zone)
{
    if (format.order == TimeOrder::Pattern)
        compile(format.pattern);
    if (!m_zone.hasTransitions()) {
        m_fixedOffset = true;
        m_fixedOffsetMs = 1000
            * qint64(m_zone.offsetFromUtc(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)));
    }
}

void TimeReader::compile(const QString& pattern)
{
    const QByteArray p = pattern.toUtf8();
    for (qsizetype i = 0; i < p.size();) {
        const char c = p[i];
        if (c == '\'') {
            for (++i; i < p.size() && p[i] != '\''; ++i)
                m_pieces.push_back({ ' ', 1, p[i] });
            ++i;
            continue;
        }
        qsizetype run = 1;
        while (i + run < p.size() && p[i + run] == c)
            ++run;
        const int width = static_cast<int>(run);
        if (c == 'y' || c == 'd' || c == 'H' || c == 'h' || c == 'm' || c == 's')
            m_pieces.push_back({ c, width, '\0' });
        else if (c == 'M')
            m_pieces.push_back({ width >= 3 ? 'N' : 'M', width, '\0' });
        else if (c == 'z' || c == 'S')
            m_pieces.push_back({ 'f', width, '\0' });
        else if (c == 't' || c == 'Z' || c == 'X' || c == 'x')
            m_pieces.push_back({ 'z', width, '\0' });
        else if (c == 'a' || c == 'A') {
            run = i + 1 < p.size() && (p[i + 1] | 0x20) == 'p' ? 2 : run;
            m_pieces.push_back({ 'a', width, '\0' });
        } else {
            run = 1;
            m_pieces.push_back({ ' ', 1, c });
        }
        i += run;
    }
}

std::optional<WrittenTime> TimeReader::byPattern(std::string_view text) const
{
    TimeFields f;
    TimeScanner s(text);
    for (const Piece& piece : m_pieces) {
        int value = 0;
        bool fits = true;
        switch (piece.what) {
        case 'y':
            fits = s.number(value, piece.width == 2 ? 2 : 4) >= 2;
            setYear(f, value, piece.width == 2 ? 2 : 4);
            break;
        case 'M':
            fits = s.number(f.month, 2) >= qMin(piece.width, 2);
            break;
        case 'N':
            f.month = monthFromName(s.letters());
            break;
        case 'd':
            fits = s.number(f.day, 2) >= qMin(piece.width, 2);
            break;
        case 'H':
        case 'h':
            fits = s.number(f.hour, 2) >= qMin(piece.width, 2);
            break;
        case 'm':
            fits = s.number(f.minute, 2) >= qMin(piece.width, 2);
            break;
        case 's':
            fits = s.number(f.second, 2) >= qMin(piece.width, 2);
            break;
        case 'f':
            fits = s.atDigit();
            s.fraction(f.millisecond);
            break;
        case 'a':
            readHalf(s, f);
            fits = f.half >= 0;
            break;
        case 'z':
            fits = readZone(s, f);
            break;
        default:
            fits = s.take(piece.literal);
        }
        if (!fits)
            return std::nullopt;
    }
    return s.atEnd() ? checkedTime(f) : std::nullopt;
}

std::optional<WrittenTime> TimeReader::written(std::string_view text) const
{
    switch (m_format.order) {
    case TimeOrder::EpochSeconds:
        return readEpoch(text, false);
    case TimeOrder::EpochMilliseconds:
        return readEpoch(text, true);
    case TimeOrder::Pattern:
        return byPattern(text);
    case TimeOrder::YearFirst:
    case TimeOrder::DayFirst:
    case TimeOrder::MonthFirst:
        break;
    }
    return readCalendar(text, m_format.order);
}

std::optional<qint64> TimeReader::read(std::string_view text)
{
    const std::optional<WrittenTime> time = written(text);
    if (!time)
        return std::nullopt;
    if (time->hasZone)
        return time->localMs - 1000 * qint64(time->offsetSeconds);
    m_sawLocalTime = true;
    return time->localMs - offsetMs(time->localMs);
}

/// QTimeZone needs a microsecond an answer, so answers are kept; clocks change only at full
/// quarters of an hour.
qint64 TimeReader::offsetMs(qint64 localMs)
{
    if (m_fixedOffset)
        return m_fixedOffsetMs;
    static constexpr qint64 quarterMs = 15 * 60 * 1000;
    const qint64 quarter = localMs / quarterMs; // -1 (never asked yet) is before 1970: asked anew
    if (quarter == m_lastQuarter && quarter >= 0)
        return m_lastOffsetMs;
    const auto [place, isNew] = m_offsets.try_emplace(quarter, 0);
    if (isNew) {
        const QDateTime clock = QDateTime::fromMSecsSinceEpoch(quarter * quarterMs, Qt::UTC);
        const QDateTime local(clock.date(), clock.time(), m_zone);
        place->second = quarter * quarterMs - local.toMSecsSinceEpoch();
    }
    m_lastQuarter = quarter;
    m_lastOffsetMs = place->second;
    return m_lastOffsetMs;
}

static constexpr std::array orders { TimeOrder::YearFirst, TimeOrder::DayFirst,
    TimeOrder::MonthFirst, TimeOrder::EpochSeconds, TimeOrder::EpochMilliseconds };

TimeGuess::TimeGuess()
    : m_fits(orders.size(), 0)
{
    for (const TimeOrder order : orders)
        m_readers.emplace_back(TimeFormat { order, {} }, QTimeZone::utc());
}

void TimeGuess::add(std::string_view value)
{
    ++m_values;
    std::array<std::optional<WrittenTime>, orders.size()> read;
    bool withoutZone = false;
    for (size_t i = 0; i < orders.size(); ++i) {
        read[i] = m_readers[i].written(value);
        m_fits[i] += read[i].has_value() ? 1 : 0;
        withoutZone = withoutZone || (read[i] && !read[i]->hasZone);
    }
    m_withoutZone += withoutZone ? 1 : 0;
    if (read[1] && read[2] && read[1]->localMs != read[2]->localMs)
        m_meansDiffer = true;
}

std::optional<TimeOrder> TimeGuess::order() const
{
    const auto best = std::max_element(m_fits.begin(), m_fits.end());
    if (*best == 0 || *best * 2 < m_values)
        return std::nullopt;
    return orders[static_cast<size_t>(best - m_fits.begin())];
}

bool TimeGuess::isTimeColumn() const
{
    return m_values > 0 && *std::max_element(m_fits.begin(), m_fits.end()) * 5 >= m_values * 4;
}

bool TimeGuess::isAmbiguous() const
{
    return order() == TimeOrder::DayFirst && m_fits[1] == m_fits[2] && m_meansDiffer;
}

QString timeFormatName(const TimeFormat& format)
{
    switch (format.order) {
    case TimeOrder::YearFirst:
        break;
    case TimeOrder::DayFirst:
        return u"day-first"_s;
    case TimeOrder::MonthFirst:
        return u"month-first"_s;
    case TimeOrder::EpochSeconds:
        return u"epoch"_s;
    case TimeOrder::EpochMilliseconds:
        return u"epoch-ms"_s;
    case TimeOrder::Pattern:
        return format.pattern;
    }
    return u"year-first"_s;
}

std::optional<TimeFormat> timeFormatFromName(const QString& name)
{
    if (name.compare(u"iso"_s, Qt::CaseInsensitive) == 0)
        return TimeFormat {};
    for (const TimeOrder order : orders)
        if (name.compare(timeFormatName({ order, {} }), Qt::CaseInsensitive) == 0)
            return TimeFormat { order, {} };
    if (name.contains(u'y') && name.contains(u'M') && name.contains(u'd'))
        return TimeFormat { TimeOrder::Pattern, name };
    return std::nullopt;
}

std::optional<QTimeZone> timeZoneFromName(const QString& name)
{
    if (name.compare(u"system"_s, Qt::CaseInsensitive) == 0)
        return QTimeZone::systemTimeZone();
    if (name == u"Z"_s || name.compare(u"utc"_s, Qt::CaseInsensitive) == 0)
        return QTimeZone::utc();
    if (name.startsWith(u'+') || name.startsWith(u'-')) {
        const QTimeZone offset("UTC" + name.toLatin1());
        return offset.isValid() ? std::optional(offset) : std::nullopt;
    }
    // QTimeZone alone takes any short word for a POSIX rule with an offset of nothing.
    const QByteArray id = name.toLatin1();
    return QTimeZone::isTimeZoneIdAvailable(id) ? std::optional(QTimeZone(id)) : std::nullopt;
}
