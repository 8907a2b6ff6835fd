// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/timeformat.h"

// How TimeReader takes a written time apart; nobody else needs it.

/// Day and time of day as numbers, before anybody checked that they exist.
struct TimeFields {
    int year = 0, month = 0, day = 0;
    int hour = 0, minute = 0, second = 0, millisecond = 0;
    int half = -1; ///< 0 a.m., 1 p.m.
    bool hasZone = false;
    int offsetSeconds = 0;
};

/// Whether day and time of day exist; 24:00 is the next day's midnight.
std::optional<WrittenTime> checkedTime(TimeFields fields);

/// Walks over a text; every function leaves it where it was when it does not find what it reads.
class TimeScanner {
public:
    explicit TimeScanner(std::string_view text)
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

/// 1-12 for an English month name or its first three letters, else 0.
int monthFromName(std::string_view name);
/// a.m., p.m., 오전, 오후, where one stands.
void readHalf(TimeScanner& s, TimeFields& f);
/// Z, UTC, KST, +09:00, +0900, +09; false where none stands.
bool readZone(TimeScanner& s, TimeFields& f);
/// Two digits are a year from 1970 to 2069.
void setYear(TimeFields& f, int value, int digits);

/// A date in that order with an optional time of day and zone.
std::optional<WrittenTime> readCalendar(std::string_view text, TimeOrder order);
