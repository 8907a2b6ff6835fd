// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLocale>
#include <QString>
#include <chrono>
#include <optional>

/// The sign that the functions below put before negative numbers: a true minus (U+2212), unless
/// what they are for has a font without one, as the report has. On the main thread.
QChar minusSign();
void setMinusSign(QChar sign);

/// How long "a day" is where a duration is spoken of: value-stream maps of office work count
/// business days (8 h), measured logs and error budgets count calendar days (24 h).
using DayLength = std::chrono::minutes;
inline constexpr DayLength businessDay { 480 };
inline constexpr DayLength calendarDay { 1440 };

/// A duration in the two largest units that matter: "3일", "6시간 10분", "3 d 4 h", "40m 19s" is
/// written "40 min 19 s". Below one minute seconds are shown, with up to one decimal below 10 s.
/// Rounded to the smaller unit shown. A duration of zero is "0 min".
QString formatDuration(std::chrono::milliseconds duration, DayLength day = calendarDay,
    const QLocale& locale = QLocale());

/// "?" where nothing is known.
QString formatDuration(std::optional<std::chrono::seconds> duration, DayLength day = calendarDay,
    const QLocale& locale = QLocale());

/// A simulated or estimated time in seconds, without digits that mean nothing: from a minute on to
/// ten seconds, from ten minutes on to whole minutes.
QString formatEstimate(double seconds, DayLength day, const QLocale& locale = QLocale());

/// The same with half the width of its interval, to the digits that mean something in the estimate:
/// "3 d 4 h ± 7 min".
QString formatEstimate(
    double seconds, double halfWidth, DayLength day, const QLocale& locale = QLocale());

/// Reads what formatDuration writes and what people type: "15", "15분", "2 h 30 min", "6시간 30분",
/// "1d", "3일 4시간", "1.5h", "2:30". A bare number is minutes. Nothing where it cannot be read.
std::optional<std::chrono::seconds> parseDuration(const QString& text, DayLength day);

/// A share of one in percent, with as many decimals as asked: 0.083 -> "8.3 %" (a space before the
/// sign in both languages).
QString formatPercent(double ratio, int decimals = 0, const QLocale& locale = QLocale());

/// Parts per million as percent with all digits that count and no more: 999'000 -> "99.9 %".
QString formatPpm(qint64 ppm, const QLocale& locale = QLocale());

/// A value stored in thousandths, at most `decimals` decimals, no trailing zeros unless `fixed`.
QString formatMilli(qint64 milli, int decimals = 3, const QLocale& locale = QLocale());

/// "2026-11-20 (금)" or "20 Nov 2026".
QString formatDate(QDate date, const QLocale& locale = QLocale());

/// The same without the year, for axes and rows of the year at hand: "11-20 (금)", "20 Nov".
QString formatShortDate(QDate date, const QLocale& locale = QLocale());

/// formatDate with the local time of day: "2026-11-23 (월) 16:00", "23 Nov 2026, 16:00".
QString formatDateTime(const QDateTime& when, const QLocale& locale = QLocale());

/// A number with the locale's separators: 1,234.5.
QString formatNumber(double value, int decimals = 0, const QLocale& locale = QLocale());

/// A Korean word with the particle that fits its last sound: ("결제 플랫폼", "이/가") -> "결제
/// 플랫폼이". Understands 은/는, 이/가, 을/를, 과/와, 으로/로 and 이/"" (written "이/"); digits are
/// read as Sino-Korean numbers, Latin letters by their Korean names.
QString withParticle(const QString& word, const QString& particles);
