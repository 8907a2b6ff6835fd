// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QDate>
#include <QUuid>

struct Project;

/// What one value stream says in words: `shown`, or the project's first.
Summary valueStreamSummary(const Project& project, QDate today, const QUuid& shown = {});
