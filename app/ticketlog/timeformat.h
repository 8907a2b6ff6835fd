// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTimeZone>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

/// How the times of a log are written: the order of day, month and year, whatever stands between
/// them, with an optional time of day (24 or 12 hours, a.m./p.m. or 오전/오후) and zone; seconds or
/// milliseconds since 1970; or a pattern somebody typed.
enum class TimeOrder { YearFirst, DayFirst, MonthFirst, EpochSeconds, EpochMilliseconds, Pattern };

struct TimeFormat {
    TimeOrder order = TimeOrder::YearFirst;
    QString pattern = {}; ///< For TimeOrder::Pattern: "dd.MM.yyyy HH:mm" as QDateTime takes it.

    bool operator==(const TimeFormat&) const = default;
};

/// A time as it was written: local unless a zone stood beside it.
struct WrittenTime {
    qint64 localMs = 0; ///< Milliseconds since 1970-01-01 00:00 of that clock.
    bool hasZone = false;
    int offsetSeconds = 0; ///< East of Greenwich.
};

/// Reads the times of one log; quick, since a log has millions.
class TimeReader {
public:
    /// `zone` is where the clock hung that wrote times without a zone.
    TimeReader(const TimeFormat& format, const QTimeZone& zone);

    /// Milliseconds since 1970 UTC; nothing where the whole text is not a time in this format.
    std::optional<qint64> read(std::string_view text);
    std::optional<WrittenTime> written(std::string_view text) const;
    /// Whether a time without a zone was read.
    bool sawLocalTime() const { return m_sawLocalTime; }

private:
    struct Piece {
        char what; ///< y M N d H h m s f a z, or ' ' for the literal.
        int width;
        char literal;
    };
    void compile(const QString& pattern);
    std::optional<WrittenTime> byPattern(std::string_view text) const;
    qint64 offsetMs(qint64 localMs);

    TimeFormat m_format;
    QTimeZone m_zone;
    bool m_fixedOffset = false;
    qint64 m_fixedOffsetMs = 0;
    std::vector<Piece> m_pieces;
    std::unordered_map<qint64, qint64> m_offsets; ///< By quarter of an hour.
    qint64 m_lastQuarter = -1;
    qint64 m_lastOffsetMs = 0;
    bool m_sawLocalTime = false;
};

/// Gathers how the values of one column can be read, to decide over the whole of it.
class TimeGuess {
public:
    TimeGuess();
    void add(std::string_view value);

    int values() const { return m_values; }
    /// The order most values can be read in; nothing where less than half of them can.
    std::optional<TimeOrder> order() const;
    /// Four fifths of the values are times: the column is meant to hold them.
    bool isTimeColumn() const;
    /// Day first and month first fit equally, and mean different times.
    bool isAmbiguous() const;
    /// Some of the times stand without a zone.
    bool lacksZone() const { return m_withoutZone > 0; }

private:
    std::vector<TimeReader> m_readers; ///< One for each order but Pattern.
    std::vector<int> m_fits;
    int m_values = 0;
    int m_withoutZone = 0;
    bool m_meansDiffer = false;
};

/// "year-first", "day-first", "month-first", "epoch", "epoch-ms" or the pattern.
QString timeFormatName(const TimeFormat& format);
/// Understands those, "iso" and patterns; nothing where a pattern names no day, month and year.
std::optional<TimeFormat> timeFormatFromName(const QString& name);
/// "UTC", "Asia/Seoul", "+09:00", "system".
std::optional<QTimeZone> timeZoneFromName(const QString& name);
