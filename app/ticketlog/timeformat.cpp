// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/timeformat.h"
#include <QDateTime>
#include <array>

using namespace Qt::StringLiterals;

/// Day and time of day as numbers, before anybody checked that they exist.
struct Fields {
    int year = 0, month = 0, day = 0;
    int hour = 0, minute = 0, second = 0, millisecond = 0;
    int half = -1; ///< 0 a.m., 1 p.m.
    bool hasZone = false;
    int offsetSeconds = 0;
};

/// Days from 1970-01-01 in the Gregorian calendar. Source: H. Hinnant, "chrono-compatible low-level
/// date algorithms", days_from_civil.
static qint64 daysFromCivil(int year, int month, int day)
{
    const int y = year - (month <= 2 ? 1 : 0);
    const int era = y / 400; // years are positive here
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}

static int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 13> days { 0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[static_cast<size_t>(month)];
}

static std::optional<WrittenTime> checked(Fields f)
{
    if (f.year < 1900 || f.year > 2200 || f.month < 1 || f.month > 12 || f.day < 1
        || f.day > daysInMonth(f.year, f.month))
        return std::nullopt;
    if (f.half >= 0) {
        if (f.hour < 1 || f.hour > 12)
            return std::nullopt;
        f.hour = f.hour % 12 + 12 * f.half;
    }
    const bool midnight = f.hour == 24 && f.minute == 0 && f.second == 0;
    if ((f.hour > 23 && !midnight) || f.minute > 59 || f.second > 60)
        return std::nullopt;
    const qint64 seconds
        = ((daysFromCivil(f.year, f.month, f.day) * 24 + f.hour) * 60 + f.minute) * 60 + f.second;
    return WrittenTime { seconds * 1000 + f.millisecond, f.hasZone, f.offsetSeconds };
}

/// Walks over a text; every function leaves it where it was when it does not find what it reads.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_p(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool atEnd() const { return m_p == m_end; }
    char peek() const { return m_p < m_end ? *m_p : '\0'; }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    bool atDigit() const { return m_p < m_end && isDigit(*m_p); }

    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_p;
        return true;
    }
    bool take(std::string_view word)
    {
        if (std::string_view(m_p, static_cast<size_t>(m_end - m_p)).substr(0, word.size()) != word)
            return false;
        m_p += word.size();
        return true;
    }
    void spaces()
    {
        while (take(' ') || take("\xC2\xA0") || take("\xE2\x80\xAF") || take('\t')) { }
    }
    /// At most `most` digits; their number, 0 if there is none.
    int number(int& value, int most = 9)
    {
        int digits = 0;
        value = 0;
        while (atDigit() && digits < most) {
            value = value * 10 + (*m_p++ - '0');
            ++digits;
        }
        return digits;
    }
    bool two(int& value)
    {
        if (m_end - m_p < 2 || !isDigit(m_p[0]) || !isDigit(m_p[1]))
            return false;
        value = (m_p[0] - '0') * 10 + (m_p[1] - '0');
        m_p += 2;
        return true;
    }
    std::string_view letters()
    {
        const char* begin = m_p;
        while (m_p < m_end && ((*m_p >= 'a' && *m_p <= 'z') || (*m_p >= 'A' && *m_p <= 'Z')))
            ++m_p;
        return { begin, static_cast<size_t>(m_p - begin) };
    }
    /// Fraction of a second, cut off behind the milliseconds.
    void fraction(int& millisecond)
    {
        int weight = 100;
        while (atDigit()) {
            millisecond += (*m_p++ - '0') * weight;
            weight /= 10;
        }
    }
    void back(size_t count) { m_p -= count; }

private:
    const char* m_p;
    const char* m_end;
};

static bool sameLetters(std::string_view a, std::string_view lower)
{
    if (a.size() != lower.size())
        return false;
    for (size_t i = 0; i < a.size(); ++i)
        if ((a[i] | 0x20) != lower[i])
            return false;
    return true;
}

/// 1-12 for an English month name or its first three letters, else 0.
static int monthFromName(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> names { "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december" };
    if (sameLetters(name, "sept"))
        return 9;
    for (size_t i = 0; i < names.size(); ++i)
        if (sameLetters(name, names[i]) || sameLetters(name, names[i].substr(0, 3)))
            return static_cast<int>(i + 1);
    return 0;
}

static bool isWeekday(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> names { "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday" };
    return std::any_of(names.begin(), names.end(), [name](std::string_view n) {
        return sameLetters(name, n) || sameLetters(name, n.substr(0, 3));
    });
}

static void readHalf(Scanner& s, Fields& f)
{
    if (f.half >= 0)
        return;
    if (s.take("오전"))
        f.half = 0;
    else if (s.take("오후"))
        f.half = 1;
    else {
        const std::string_view word = s.letters();
        if (sameLetters(word, "am") || sameLetters(word, "pm"))
            f.half = (word[0] | 0x20) == 'p' ? 1 : 0;
        else if (word.size() == 1 && ((word[0] | 0x20) == 'a' || (word[0] | 0x20) == 'p')
            && s.take(".m."))
            f.half = (word[0] | 0x20) == 'p' ? 1 : 0;
        else
            s.back(word.size());
    }
}

static bool readZone(Scanner& s, Fields& f)
{
    int sign = 0;
    if (s.take('+'))
        sign = 1;
    else if (s.take('-') || s.take("\xE2\x88\x92"))
        sign = -1;
    if (sign == 0) {
        const std::string_view word = s.letters();
        if (word == "Z" || word == "z" || word == "UTC" || word == "GMT")
            f.offsetSeconds = 0;
        else if (word == "KST" || word == "JST")
            f.offsetSeconds = 9 * 3600;
        else
            return false;
        f.hasZone = true;
        return true;
    }
    int hours = 0;
    int minutes = 0;
    if (!s.two(hours))
        return false;
    s.take(':');
    if (s.atDigit() && !s.two(minutes))
        return false;
    if (hours > 14 || minutes > 59)
        return false;
    f.hasZone = true;
    f.offsetSeconds = sign * (hours * 3600 + minutes * 60);
    return true;
}

static bool separator(Scanner& s, std::string_view unit)
{
    bool any = false;
    s.spaces();
    if (s.take(unit))
        any = true;
    else if (s.take('-') || s.take('/') || s.take('.') || s.take(','))
        any = true;
    s.spaces();
    return any;
}

static void setYear(Fields& f, int value, int digits)
{
    f.year = digits == 2 ? value + (value < 70 ? 2000 : 1900) : value;
}

/// Runs of 8, 12 or 14 digits: 20261120, 202611200905, 20261120090500.
static bool readCompactDate(Scanner& s, Fields& f, int first)
{
    f.year = first / 10000;
    f.month = first / 100 % 100;
    f.day = first % 100;
    if (s.atDigit() && !(s.two(f.hour) && s.two(f.minute)))
        return false;
    return !s.atDigit() || s.two(f.second);
}

static bool readDate(Scanner& s, Fields& f, TimeOrder order)
{
    std::string_view word = s.letters();
    if (!word.empty() && isWeekday(word)) {
        s.take(',');
        s.take('.');
        s.spaces();
        word = s.letters();
    }
    int value[3] = {};
    int digits[3] = {};
    if (!word.empty()) { // Nov 20, 2026
        f.month = monthFromName(word);
        if (f.month == 0 || order == TimeOrder::YearFirst)
            return false;
        separator(s, ".");
        if (s.number(f.day, 2) == 0 || !(separator(s, ","), true))
            return false;
        digits[2] = s.number(value[2], 4);
        setYear(f, value[2], digits[2]);
        return digits[2] == 4;
    }
    digits[0] = s.number(value[0], 8);
    if (digits[0] == 8)
        return order == TimeOrder::YearFirst && readCompactDate(s, f, value[0]);
    if (digits[0] == 0 || (digits[0] == 4) != (order == TimeOrder::YearFirst) || digits[0] > 4)
        return false;
    const bool parted = separator(s, "년");
    word = s.letters();
    if (!word.empty()) { // 20-Nov-2026
        f.month = monthFromName(word);
        if (f.month == 0)
            return false;
        separator(s, ".");
        digits[2] = s.number(value[2], 4);
        const bool yearFirst = order == TimeOrder::YearFirst;
        f.day = yearFirst ? value[2] : value[0];
        setYear(f, yearFirst ? value[0] : value[2], yearFirst ? 4 : digits[2]);
        return digits[2] > 0 && (yearFirst || digits[2] % 2 == 0);
    }
    digits[1] = parted ? s.number(value[1], 2) : 0;
    if (digits[1] == 0 || !separator(s, "월"))
        return false;
    digits[2] = s.number(value[2], 4);
    if (order == TimeOrder::YearFirst) {
        f.year = value[0];
        f.month = value[1];
        f.day = value[2];
        return digits[2] == 1 || digits[2] == 2;
    }
    f.day = order == TimeOrder::DayFirst ? value[0] : value[1];
    f.month = order == TimeOrder::DayFirst ? value[1] : value[0];
    setYear(f, value[2], digits[2]);
    return digits[2] == 2 || digits[2] == 4;
}

static bool readTimeOfDay(Scanner& s, Fields& f)
{
    if (s.number(f.hour, 2) == 0)
        return false;
    if (s.take(':')) {
        if (!s.two(f.minute))
            return false;
        if (s.take(':')) {
            if (!s.two(f.second))
                return false;
            if (s.take('.') || s.take(','))
                s.fraction(f.millisecond);
        }
    } else if (s.take("시")) {
        s.spaces();
        if (s.number(f.minute, 2) > 0 && !s.take("분"))
            return false;
        s.spaces();
        if (s.number(f.second, 2) > 0 && !s.take("초"))
            return false;
    } else if (s.atDigit()) { // 20261120T090500
        if (!s.two(f.minute) || (s.atDigit() && !s.two(f.second)))
            return false;
        if (f.second > 0 && s.take('.'))
            s.fraction(f.millisecond);
    } else if (f.half < 0) {
        s.spaces();
        readHalf(s, f); // "9 PM"
        return f.half >= 0;
    }
    return true;
}

/// The two forms nearly all exports use, without looking left and right: 2026-11-20T09:05:00 and
/// 20-11-2026 09:05, with seconds or not.
static bool readFixedForm(std::string_view t, TimeOrder order, Fields& f, size_t& length)
{
    const auto digits = [t](size_t at, int count, int& value) {
        value = 0;
        for (int i = 0; i < count; ++i) {
            const char c = t[at + static_cast<size_t>(i)];
            if (!Scanner::isDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }
        return true;
    };
    if (t.size() < 16 || t[13] != ':' || (t[10] != 'T' && t[10] != ' '))
        return false;
    const auto isSeparator = [](char c) { return c == '-' || c == '/' || c == '.'; };
    if (order == TimeOrder::YearFirst) {
        if (!isSeparator(t[4]) || t[7] != t[4] || !digits(0, 4, f.year) || !digits(5, 2, f.month)
            || !digits(8, 2, f.day))
            return false;
    } else {
        if (!isSeparator(t[2]) || t[5] != t[2] || !digits(6, 4, f.year)
            || !digits(0, 2, order == TimeOrder::DayFirst ? f.day : f.month)
            || !digits(3, 2, order == TimeOrder::DayFirst ? f.month : f.day))
            return false;
    }
    if (!digits(11, 2, f.hour) || !digits(14, 2, f.minute))
        return false;
    length = 16;
    if (t.size() >= 19 && t[16] == ':') {
        if (!digits(17, 2, f.second))
            return false;
        length = 19;
    }
    return true;
}

static std::optional<WrittenTime> readCalendar(std::string_view text, TimeOrder order)
{
    Fields f;
    size_t length = 0;
    if (readFixedForm(text, order, f, length)) {
        if (length == text.size())
            return checked(f);
        Scanner rest(text.substr(length));
        if (length == 19 && (rest.take('.') || rest.take(',')))
            rest.fraction(f.millisecond);
        if (rest.atEnd() || (readZone(rest, f) && rest.atEnd()))
            return checked(f);
    }
    f = {};
    Scanner s(text);
    s.spaces();
    if (!readDate(s, f, order))
        return std::nullopt;
    if (!s.take('T')) {
        s.take('.');
        s.take("일");
        s.take(',');
        s.spaces();
    }
    readHalf(s, f);
    s.spaces();
    if (s.atDigit() && !readTimeOfDay(s, f))
        return std::nullopt;
    s.spaces();
    readHalf(s, f);
    s.spaces();
    if (!s.atEnd() && !(readZone(s, f) && (s.spaces(), s.atEnd())))
        return std::nullopt;
    return checked(f);
}

static std::optional<WrittenTime> readEpoch(std::string_view text, bool milliseconds)
{
    qint64 value = 0;
    size_t i = 0;
    for (; i < text.size() && Scanner::isDigit(text[i]) && i < 15; ++i)
        value = value * 10 + (text[i] - '0');
    if (i < (milliseconds ? 12 : 9) || i > (milliseconds ? 13 : 10))
        return std::nullopt;
    qint64 ms = milliseconds ? value : value * 1000;
    if (i < text.size()) {
        Scanner s(text.substr(i));
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
    Fields f;
    Scanner s(text);
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
    return s.atEnd() ? checked(f) : std::nullopt;
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
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}
