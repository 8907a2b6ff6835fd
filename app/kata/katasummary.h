// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/kata/kata.h"
#include "app/project/summary.h"

struct Project;

/// The board that `shown` names, else the first; null where there is none.
const KataBoard* shownKataBoard(const Project& project, const QUuid& shown);

/// What one storyboard says: which experiment is open, what it predicts, when it is checked.
Summary kataSummary(const Project& project, QDate today, const QUuid& shown = {});
