// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/kata/runrules.h"
#include <QString>

/// What a spreadsheet's cells said.
struct PastedPoints {
    QList<RunPoint> points = {};
    int unreadable = 0; ///< Lines that were neither a date with a value nor empty.
};

/// Reads lines of a date and a value, as spreadsheets copy them: separated by tab, semicolon or
/// spaces; dates as 2026-11-16, 2026/11/16, 2026. 11. 16. or 16 Nov 2026; values as parseMeasured()
/// reads them. A first line without a date is taken for a heading and not counted.
PastedPoints readPastedPoints(const QString& text, const QString& unit);

/// A date as people type it; invalid where it is none.
QDate readDate(const QString& text);
