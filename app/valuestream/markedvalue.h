// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/provenance.h"

/// A number as it is typed with where it comes from: "~2 h (1 h – 4 h)" was estimated by those who
/// do the work and lies between one and four hours, "?2 h" is a guess, "=80 % n=20" was measured on
/// twenty items. The numbers themselves are left to the reader of their unit.
struct MarkedValue {
    QString value = {}; ///< Empty: unknown.
    Origin origin = Origin::Unsaid;
    std::optional<int> items = {};
    QString low = {}; ///< Empty: no limit was said.
    QString high = {};

    bool operator==(const MarkedValue&) const = default;
};

/// Empty text or "?" is an unknown value; a guess may carry its mark behind it ("2 h?"). Items
/// without a mark were measured. Nothing where a mark, a limit or a count has no value.
std::optional<MarkedValue> markedValueFrom(const QString& text);
/// The way back.
QString markedText(const MarkedValue& value);
/// "~" estimated, "?" guess, "=" measured; empty where nothing was said.
QString originMark(Origin origin);
