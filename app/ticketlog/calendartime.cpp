// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/calendartime.h"
#include <algorithm>
#include <array>

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

std::optional<WrittenTime> checkedTime(TimeFields f)
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

static bool sameLetters(std::string_view a, std::string_view lower)
{
    if (a.size() != lower.size())
        return false;
    for (size_t i = 0; i < a.size(); ++i)
        if ((a[i] | 0x20) != lower[i])
            return false;
    return true;
}

int monthFromName(std::string_view name)
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

void readHalf(TimeScanner& s, TimeFields& f)
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

bool readZone(TimeScanner& s, TimeFields& f)
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

static bool separator(TimeScanner& s, std::string_view unit)
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

void setYear(TimeFields& f, int value, int digits)
{
    f.year = digits == 2 ? value + (value < 70 ? 2000 : 1900) : value;
}

/// Runs of 8, 12 or 14 digits: 20261120, 202611200905, 20261120090500.
static bool readCompactDate(TimeScanner& s, TimeFields& f, int first)
{
    f.year = first / 10000;
    f.month = first / 100 % 100;
    f.day = first % 100;
    if (s.atDigit() && !(s.two(f.hour) && s.two(f.minute)))
        return false;
    return !s.atDigit() || s.two(f.second);
}

static bool readDate(TimeScanner& s, TimeFields& f, TimeOrder order)
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

static bool readTimeOfDay(TimeScanner& s, TimeFields& f)
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
static bool readFixedForm(std::string_view t, TimeOrder order, TimeFields& f, size_t& length)
{
    const auto digits = [t](size_t at, int count, int& value) {
        value = 0;
        for (int i = 0; i < count; ++i) {
            const char c = t[at + static_cast<size_t>(i)];
            if (!TimeScanner::isDigit(c))
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

std::optional<WrittenTime> readCalendar(std::string_view text, TimeOrder order)
{
    TimeFields f;
    size_t length = 0;
    if (readFixedForm(text, order, f, length)) {
        if (length == text.size())
            return checkedTime(f);
        TimeScanner rest(text.substr(length));
        if (length == 19 && (rest.take('.') || rest.take(',')))
            rest.fraction(f.millisecond);
        if (rest.atEnd() || (readZone(rest, f) && rest.atEnd()))
            return checkedTime(f);
    }
    f = {};
    TimeScanner s(text);
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
    return checkedTime(f);
}
