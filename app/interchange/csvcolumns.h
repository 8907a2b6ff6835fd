// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What a column of a table of steps holds.
enum class StepColumn {
    Unknown,
    Id,
    Name,
    Team,
    ProcessTime,
    LeadTime,
    CompleteAccurate,
    JudgedItems,
    People,
    Queue,
    Next,
    ReworkTo,
    Provenance, ///< Of all numbers of the row.
    HandoffDetails, ///< What is known of handoffs besides their share.
    Attribute ///< One of stepAttributes().
};

/// A column and, where its header names one, the unit of its times in minutes
/// ("PT (h)": 60).
struct ColumnMeaning {
    StepColumn column = StepColumn::Unknown;
    double unitMinutes = 1;
    bool isDays = false; ///< The unit is a day, however long that is.
    QString attribute = {}; ///< Its name.

    bool isSameColumn(const ColumnMeaning& other) const
    {
        return column == other.column && attribute == other.attribute;
    }
};

/// By the names that this program, Norn, iGrafx and Korean tables use, without
/// regard to case, spaces and marks.
ColumnMeaning columnFromHeader(const QString& header);
