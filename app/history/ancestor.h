// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include "app/history/merge.h"
#include <optional>

/// A moment that two copies of a project have in common, and whose history it can be rebuilt from.
struct CommonMoment {
    QUuid step = {};
    Side in = Side::Mine;

    bool operator==(const CommonMoment&) const = default;
};

/// The latest moment that both copies know: by their own steps, or because they took it over in a
/// merge that has neither been undone nor restored away. Whichever is called mine, it is the same
/// moment. Nothing where they have none.
std::optional<CommonMoment> commonMoment(
    const QList<HistoryStep>& mine, const QList<HistoryStep>& theirs);
