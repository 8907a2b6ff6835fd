// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <QStringList>

/// What of a stream that comes from outside cannot be: ways that nothing leaves
/// (no item ever completes), shares of which several are missing beside others,
/// or that add up to more than everything. A sentence each, at most ten.
///
/// One missing share is the rest of the others; without any, items go all ways.
/// A percent too many is taken for rounding.
QStringList streamProblems(const StreamMap& map);
