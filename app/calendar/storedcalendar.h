// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/calendar/calendartext.h"
#include "app/calendar/meetings.h"
#include "app/project/shared.h"
#include <optional>

/// A project's calendar made ready for calculating, or a sentence that names the text which could
/// not be read.
struct ReadCalendar {
    std::optional<WorkCalendar> calendar = {};
    QString problem = {};
};
ReadCalendar readCalendar(const StoredCalendar& stored);

/// Reads the weekly slots of a step, "Wed/14:00" or "Tue,Thu/10:00,14:00; Fri/9:00": each a meeting
/// that decides at most `capacity` items, all that wait where that is 0. An empty text is none.
ReadText<Meeting> readSlots(const QString& text, int capacity = 0);
