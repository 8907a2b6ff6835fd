// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QString>
#include <optional>

// Numbers with the unit people gave them ("일", "%", "h"), stored in thousandths.

/// "3.0일", "20 %", "2 d"; hours are told in hours and minutes: 6167 "시간" -> "6시간 10분". At
/// least `decimals` decimals (3.0 beside 3.4), at most three.
QString formatMeasured(
    qint64 milli, const QString& unit, int decimals = 0, const QLocale& locale = QLocale());
QString formatMeasured(std::optional<qint64> milli, const QString& unit, int decimals = 0,
    const QLocale& locale = QLocale()); ///< "?" where nothing is known.

/// The number alone, as formatMeasured writes it in front of the unit.
QString formatMeasuredNumber(qint64 milli, int decimals = 0, const QLocale& locale = QLocale());

/// "3–5시간", "17–23 %"; one end may be open: "≤ 5시간". Empty without any end.
QString formatMeasuredRange(std::optional<qint64> lowMilli, std::optional<qint64> highMilli,
    const QString& unit, const QLocale& locale = QLocale());

/// Reads what formatMeasured writes and what people type: "3", "3,5", "3.0일"; where the unit is
/// one of time also "6시간 10분" or "2:30" (a day has eight hours, as in office work). Nothing
/// where it cannot be read.
std::optional<qint64> parseMeasured(const QString& text, const QString& unit);

/// Decimals that count: 3000 -> 0, 3950 -> 2.
int decimalsOf(qint64 milli);
