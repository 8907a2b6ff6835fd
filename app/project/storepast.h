// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include <QString>
#include <functional>

/// Shows the project as it was at the end of each day on which it was changed, in local time, the
/// last day first, until `visit` returns false. `step` is the day's last; a file that was never
/// changed has its beginning as the only day.
///
/// For a thread beside the window, which asks `goOn` at every step and ends where it is false: it
/// reads through a connection of its own, in one go, so that a save waits for the reading and not
/// for the walk, which goes on in memory. What was last saved counts. Goes back as far as the
/// changes unpack to 64 MiB in all. Throws StoreError.
void walkBack(const QString& path,
    const std::function<bool(const HistoryStep& step, const Project& project)>& visit,
    const std::function<bool()>& goOn);
