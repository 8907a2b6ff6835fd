// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

/// Where a number comes from.
enum class Origin {
    Unsaid,
    Measured, ///< Counted or timed: n items in a period.
    Estimated, ///< By the people who do the work.
    Guess ///< By somebody else.
};

/// Where one entered number comes from and between which values the true one is believed to lie.
struct Provenance {
    Origin origin = Origin::Unsaid;
    std::optional<int> items = {}; ///< n, where measured.
    std::optional<qint64> low = {}; ///< In the unit in which the number itself is stored.
    std::optional<qint64> high = {};
    QString period = {}; ///< When it was measured or said, in words: "13-19 Nov".

    bool operator==(const Provenance&) const = default;
};

/// "measured n=20 low=580000 high=920000 period=13-19 Nov"; empty where nothing was said.
QString provenanceText(const Provenance& provenance);
/// The way back; nothing where the text is not one.
std::optional<Provenance> provenanceFromText(const QString& text);
