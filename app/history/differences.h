// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include "app/history/rowchange.h"

/// What makes one moment of a project into another, row by row, in the order of the tables.
QList<RowChange> differences(const Moment& before, const Moment& after);
