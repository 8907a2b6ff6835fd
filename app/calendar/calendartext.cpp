// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendartext.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// What stops the reading; caught at its end.
struct Unreadable {
    QString problem;
};

/// The text of a week's hours and how far it is read.
class HoursScanner {
public:
    explicit HoursScanner(const QString& text)
        : m_text(text)
    {
    }

    void spaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    bool atEnd()
    {
        spaces();
        return m_at >= m_text.size();
    }
    bool take(QChar c)
    {
        spaces();
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }
    bool takeDash() { return take(u'-') || take(QChar(0x2013)) || take(u'~'); }
    /// What stands here, as far as letters and digits go.
    QString word()
    {
        spaces();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetterOrNumber())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    /// One or two digits, -1 where there are none or more.
    int number()
    {
        spaces();
        const qsizetype from = m_at;
        int value = 0;
        while (m_at < m_text.size() && m_text.at(m_at) >= u'0' && m_text.at(m_at) <= u'9') {
            if (m_at - from < 3)
                value = value * 10 + m_text.at(m_at).digitValue();
            ++m_at;
        }
        return m_at == from || m_at - from > 2 ? -1 : value;
    }
    qsizetype position()
    {
        spaces();
        return m_at;
    }
    void backTo(qsizetype position) { m_at = position; }
    /// The piece that begins there, as far as a reader recognises it.
    QString piece(qsizetype from) const
    {
        static const QRegularExpression end(u"[,;/\\s]"_s);
        const qsizetype until = m_text.indexOf(end, from + 1);
        return m_text.mid(from, until < 0 ? 24 : std::min<qsizetype>(until - from, 24));
    }
    [[noreturn]] void fail(qsizetype from, const QString& what) const
    {
        if (from >= m_text.size())
            throw Unreadable {
                QCoreApplication::translate("Calendar", "The hours end too early: %1").arg(what)
            };
        throw Unreadable { QCoreApplication::translate(
            "Calendar", "At character %1 of the hours (“%2”): %3")
                               .arg(from + 1)
                               .arg(piece(from), what) };
    }

private:
    QString m_text;
    qsizetype m_at = 0;
};
} // namespace

static constexpr std::array<const char*, 7> shortDays { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
    "Sun" };
static constexpr std::array<const char*, 7> longDays { "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday" };

/// 1-7, or 0 where it names no day.
static int dayFromName(const QString& name)
{
    static constexpr QStringView korean = u"월화수목금토일";
    if (name.size() == 1 || (name.size() == 3 && name.endsWith(u"요일")))
        return int(korean.indexOf(name.at(0))) + 1;
    if (name.size() < 3)
        return 0;
    for (size_t i = 0; i < longDays.size(); ++i)
        if (QLatin1StringView(longDays[i]).startsWith(name, Qt::CaseInsensitive))
            return int(i) + 1;
    return 0;
}

static int readDay(HoursScanner& scanner)
{
    const qsizetype from = scanner.position();
    const int day = dayFromName(scanner.word());
    if (day == 0)
        scanner.fail(
            from, QCoreApplication::translate("Calendar", "here a day is expected, Mon to Sun."));
    return day;
}

/// "Mon-Thu,Sat/", also "평일/".
static QList<int> readDays(HoursScanner& scanner)
{
    QList<int> days;
    const auto add = [&](int day, qsizetype from) {
        if (days.contains(day))
            scanner.fail(from, QCoreApplication::translate("Calendar", "the day is named twice."));
        days.append(day);
    };
    do {
        const qsizetype from = scanner.position();
        const QString word = scanner.word();
        const bool weekend = word == u"주말";
        if (weekend || word == u"평일" || word == u"매일") {
            for (int day = weekend ? 6 : 1; day <= (word == u"평일" ? 5 : 7); ++day)
                add(day, from);
            continue;
        }
        scanner.backTo(from);
        int day = readDay(scanner);
        add(day, from);
        if (!scanner.takeDash())
            continue;
        const qsizetype second = scanner.position();
        const int last = readDay(scanner);
        if (last == day)
            scanner.fail(
                second, QCoreApplication::translate("Calendar", "the day is named twice."));
        while (day != last) {
            day = day % 7 + 1;
            add(day, from);
        }
    } while (scanner.take(u','));
    if (!scanner.take(u'/'))
        scanner.fail(scanner.position(),
            QCoreApplication::translate("Calendar",
                "behind the days a slash and the times are expected, as in Mon-Fri/09:00-17:00."));
    return days;
}

static std::chrono::minutes readTime(HoursScanner& scanner)
{
    const qsizetype from = scanner.position();
    const int hour = scanner.number();
    const int minute = hour >= 0 && scanner.take(u':') ? scanner.number() : 0;
    if (hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60)
        scanner.fail(from,
            QCoreApplication::translate("Calendar", "here a time is expected, 00:00 to 24:00."));
    return std::chrono::minutes(hour * 60 + minute);
}

/// One group: days and their times.
static void readGroup(HoursScanner& scanner, QList<OpeningRange>& hours)
{
    const QList<int> days = readDays(scanner);
    do {
        const qsizetype start = scanner.position();
        const std::chrono::minutes from = readTime(scanner);
        if (!scanner.takeDash())
            scanner.fail(scanner.position(),
                QCoreApplication::translate("Calendar",
                    "behind a time a dash and the closing time are expected, as in 09:00-17:00."));
        std::chrono::minutes until = readTime(scanner);
        if (from == until)
            scanner.fail(start,
                QCoreApplication::translate(
                    "Calendar", "it closes when it opens. Around the clock is 00:00-24:00."));
        if (from == 24h)
            scanner.fail(start,
                QCoreApplication::translate(
                    "Calendar", "nothing opens at 24:00. Write 00:00 on the next day."));
        if (until < from)
            until += 24h;
        for (const int day : days) {
            const bool overlaps
                = std::any_of(hours.begin(), hours.end(), [&](const OpeningRange& other) {
                      return other.day == day && from < other.until && other.from < until;
                  });
            if (overlaps)
                scanner.fail(start,
                    QCoreApplication::translate(
                        "Calendar", "this time overlaps another one of the same day."));
            hours.append({ day, from, until });
        }
    } while (scanner.take(u','));
}

ReadText<OpeningRange> readHours(const QString& text)
{
    const QString word = text.trimmed().toLower().replace(QChar(0x00D7), u'x').replace(u'/', u'x');
    if (word == u"24x7")
        return { hours24x7() };
    if (word == u"24x5")
        return { hours24x5() };
    if (word == u"closed" || word == u"휴무")
        return {};
    if (text.size() > 2000)
        return { {},
            QCoreApplication::translate(
                "Calendar", "The hours are longer than 2,000 characters.") };
    try {
        HoursScanner scanner(text);
        QList<OpeningRange> hours;
        do {
            readGroup(scanner, hours);
        } while (scanner.take(u';') && !scanner.atEnd());
        if (!scanner.atEnd())
            scanner.fail(scanner.position(),
                QCoreApplication::translate("Calendar",
                    "here the next time (,), the next days (;) or the end is expected."));
        return { sortedHours(hours) };
    } catch (const Unreadable& unreadable) {
        return { {}, unreadable.problem };
    }
}

static QString timeText(std::chrono::minutes time)
{
    const auto minutes = int(time.count());
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// "09:00-12:00,13:00-18:00" of one day.
static QString timesOf(const QList<OpeningRange>& hours, int day)
{
    QStringList times;
    for (const OpeningRange& range : hours) {
        if (range.day != day)
            continue;
        // Until midnight is 24:00, until later the time of the next day.
        const auto until = range.until > 24h ? range.until - 24h : range.until;
        times.append(timeText(range.from) + u'-' + timeText(until));
    }
    return times.join(u',');
}

QString writeHours(const QList<OpeningRange>& unsorted)
{
    const QList<OpeningRange> hours = sortedHours(unsorted);
    if (hours.isEmpty())
        return u"closed"_s;
    if (hours == hours24x7())
        return u"24x7"_s;
    if (hours == hours24x5())
        return u"24x5"_s;
    QStringList groups;
    QList<int> written;
    for (int day = 1; day <= 7; ++day) {
        const QString times = timesOf(hours, day);
        if (times.isEmpty() || written.contains(day))
            continue;
        QStringList days;
        for (int first = day; first <= 7; ++first) {
            int last = first;
            while (last <= 7 && timesOf(hours, last) == times)
                written.append(last++);
            if (last == first)
                continue;
            QString run = QString::fromLatin1(shortDays[size_t(first - 1)]);
            if (last - first > 1)
                run += (last - first > 2 ? u'-' : u',')
                    + QString::fromLatin1(shortDays[size_t(last - 2)]);
            days.append(run);
            first = last;
        }
        groups.append(days.join(u',') + u'/' + times);
    }
    return groups.join(u';');
}

/// The pieces between semicolons and line ends, without empty ones.
static QStringList entries(const QString& text)
{
    static const QRegularExpression ends(u"[;\\r\\n]+"_s);
    QStringList found;
    for (const QString& entry : text.split(ends))
        if (!entry.trimmed().isEmpty())
            found.append(entry.trimmed());
    return found;
}

static QString nameText(QString name) { return name.replace(u';', u',').simplified(); }

ReadText<ClosedDay> readClosedDays(const QString& text)
{
    static const QRegularExpression form(u"^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})(?:\\s+(.*))?$"_s);
    ReadText<ClosedDay> read;
    for (const QString& entry : entries(text)) {
        const auto match = form.match(entry);
        const bool yearly = match.captured(1).isEmpty();
        // 2000 was a leap year, so 29 February has its place.
        const QDate date(yearly ? 2000 : match.captured(1).toInt(), match.captured(2).toInt(),
            match.captured(3).toInt());
        if (!match.hasMatch() || !date.isValid())
            return { {},
                QCoreApplication::translate("Calendar",
                    "“%1” is no closed day. Write 2026-12-24, or 12-25 for every year, and a name "
                    "behind it.")
                    .arg(entry.left(60)) };
        read.values.append({ date, yearly, match.captured(4).simplified() });
    }
    return read;
}

QString writeClosedDays(const QList<ClosedDay>& days)
{
    QStringList lines;
    for (const ClosedDay& day : days) {
        const QString date = day.date.toString(day.yearly ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
        lines.append((date + u' ' + nameText(day.name)).trimmed());
    }
    return lines.join(u'\n');
}

/// The end of a freeze that names a date only is the end of that day.
static std::optional<CivilTime> readMoment(const QString& date, const QString& time, bool isEnd)
{
    const QDate day = QDate::fromString(date, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return std::nullopt;
    const CivilTime midnight { std::chrono::days(
        day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) };
    if (time.isEmpty())
        return isEnd ? midnight + 24h : midnight;
    const int hour = time.section(u':', 0, 0).toInt();
    const int minute = time.section(u':', 1, 1).toInt();
    if (minute > 59 || hour * 60 + minute > 24 * 60)
        return std::nullopt;
    return midnight + std::chrono::minutes(hour * 60 + minute);
}

ReadText<Freeze> readFreezes(const QString& text)
{
    static const QString moment = u"(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{1,2}:\\d{2}))?"_s;
    static const QRegularExpression form(
        u"^%1\\s*(?:/|~|\\.\\.)\\s*%1(?:\\s+(.*))?$"_s.arg(moment));
    ReadText<Freeze> read;
    for (const QString& entry : entries(text)) {
        const auto match = form.match(entry);
        const auto from = readMoment(match.captured(1), match.captured(2), false);
        const auto until = readMoment(match.captured(3), match.captured(4), true);
        if (!from || !until)
            return { {},
                QCoreApplication::translate("Calendar",
                    "“%1” is no freeze. Write 2026-12-18 18:00/2027-01-04 08:00 and a name behind "
                    "it.")
                    .arg(entry.left(60)) };
        if (*until <= *from)
            return { {},
                QCoreApplication::translate("Calendar", "The freeze “%1” ends before it begins.")
                    .arg(entry.left(60)) };
        read.values.append({ *from, *until, match.captured(5).simplified() });
    }
    return read;
}

static QString momentText(CivilTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

QString writeFreezes(const QList<Freeze>& freezes)
{
    QStringList lines;
    for (const Freeze& freeze : freezes)
        lines.append((momentText(freeze.from) + u'/' + momentText(freeze.until) + u' '
            + nameText(freeze.name))
                         .trimmed());
    return lines.join(u'\n');
}
